"""Print: look at the pages, choose what goes along, then a printer or a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from peerjournal.domain import clock
from peerjournal.domain.listing import Filter
from peerjournal.operations import files, printing
from peerjournal.ui import messages
from peerjournal.ui.colours import Tone
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.printing.flow import Flow, Stretch
from peerjournal.ui.printing.furniture import Margins, draw_margins, draw_page, page_words
from peerjournal.ui.printing.measures import page_form
from peerjournal.ui.printing.page_writer import PageWriter
from peerjournal.ui.printing.period_panel import day_words
from peerjournal.ui.printing.print_view import PrintView
from peerjournal.ui.printing.run import Material, Run
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.ticks import those_to_tick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.printing.pieces import Flowing
    from peerjournal.ui.printing.wish import PrintWish
    from peerjournal.ui.session import OpenSession

_PDF_DOTS = 1200
_WAIT_MS = 350
_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)


class PrintPage(PrintView):
    """Sets the pages, shows them, and puts them onto paper or into a file.

    Signals:
        finished: left.
    """

    finished = Signal()

    def __init__(
        self,
        session: OpenSession,
        wish: PrintWish,
        parent: QWidget | None = None,
        *,
        in_turns: bool = False,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._wish = wish
        self._run: Run | None = None
        self._looking: Run | None = None
        self._written: PageWriter | None = None
        self._page = 0
        self._is_set = False
        self._used: QWidget | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._begin)
        self.made = InTurns(self._make(), self, at_once=not in_turns)

    def _make(self) -> Iterator[None]:
        yield from self._make_view(self._wish)
        self._form = page_form(self.options.form())
        self._flow = Flow(room=self._form.room)
        self._material = Material(self._session, self.options.along(), self._form.column)
        self._connect()
        yield
        self._ask_who_waits()
        self._begin()

    def _connect(self) -> None:
        self.head.back_wanted.connect(self._on_back_wanted)
        self.options.changed.connect(self._on_options_changed)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.strip.cancelled.connect(self._on_cancelled)
        self.preview.step_wanted.connect(self._turn)
        self.preview.end_wanted.connect(self._turn_to_end)
        self.before_button.clicked.connect(partial(self._turn, -1))
        self.after_button.clicked.connect(partial(self._turn, 1))
        self.names.decided.connect(self._on_names_decided)
        self.names.back_wanted.connect(self._on_back_to_names)

    # What the shell asks for

    def focus_first(self) -> None:
        """Give the keyboard to printing; until it is offered, to the empty page."""
        self.made.then(self._focus_first)

    def _focus_first(self) -> None:
        first = self.print_button if self.print_button.isEnabled() else self.preview
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Stop what is being done."""
        if not self.made.is_done:
            self.made.stop()
            return
        self._stop()
        self.preview.show_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape; turn the page from wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back_wanted()
        elif event.key() in _PAGE_KEYS and self.made.is_done:
            self.preview.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _on_back_wanted(self) -> None:
        self.leave()
        self.finished.emit()

    def _ask_who_waits(self) -> None:
        """Tell who has not ticked yet; what stays out of the pages follows from the journal."""

        def done(names: tuple[str, ...]) -> None:
            if names:
                self.show_waiting(those_to_tick(names, self._session.me.name))

        def told(has_session: bool) -> None:  # noqa: FBT001 - an answer
            if has_session:
                self.options.offer_session_part()

        job = partial(printing.waiting_for_ticks, ids=self._wish.entries)
        self._session.run(self, job, done, self._on_failed)
        if self._wish.entries:
            job_of_kinds = partial(printing.are_sessions, ids=self._wish.entries)
            self._session.run(self, job_of_kinds, told, self._on_failed)

    # Setting the pages

    def _on_names_decided(self) -> None:
        if self._is_set and self._written is None:
            self.show_set()

    def _on_back_to_names(self, entry: EntryId | None) -> None:
        self._on_back_wanted()
        if entry is not None:
            self._session.entry_wanted.emit(entry)

    def _on_options_changed(self) -> None:
        self._stop()
        self.show_unset()
        self._wait.start()

    def _begin(self) -> None:
        self._stop()
        self.message.clear()
        self.show_unset()
        self._form = page_form(self.options.form())
        self._material = Material(self._session, self.options.along(), self._form.column)
        days = self.options.period
        if days is None:
            self._material.pictures = self._wish.pictures
            self._material.cards = self._wish.cards
            self._set_pages(self._wish.entries)
        elif not days.has_kinds:
            self._set_pages(())
        else:
            period, along = days.period(), self.options.along()
            told = " · ".join(part for part in (days.words(), self._session.me.name) if part)
            self._material.title = (self._session.path.stem, told)
            wanted = Filter(since=period.since, until=period.until, kinds=period.kinds)
            job = partial(printing.ids_to_print, wanted=wanted, along=along)
            set_them = partial(self._on_ids_told, self._material)
            self._session.run(self, job, set_them, self._on_failed)

    def _on_ids_told(self, asked_for: Material, entries: tuple[EntryId, ...]) -> None:
        # What was asked before something else was chosen would be set among the pages of now.
        if asked_for is self._material:
            self._set_pages(entries)

    def _set_pages(self, entries: tuple[EntryId, ...]) -> None:
        self._material.entries = entries
        self._material.room = self._form.room
        self._flow = Flow(room=self._form.room)
        if not self._material.count:
            self.show_empty()
            return
        self.strip.begin(self.tr("Setting the pages"))
        self._run = self._new_run(self._flow.add, self._on_set)
        self._run.start()

    def _new_run(self, take: Callable[[int, Flowing], None], done: Callable[[], None]) -> Run:
        run = Run(self._material, take, self)
        run.progressed.connect(self.strip.show_progress)
        run.finished.connect(done)
        run.failed.connect(self._on_failed)
        return run

    def _on_set(self) -> None:
        self._run = None
        self.strip.finish()
        self._is_set = True
        self.names.show_caught(tuple(self._material.caught))
        self.show_set()
        if self.preview.hasFocus():
            self.focus_first()
        self._page = min(self._page, max(0, self._flow.page_count - 1))
        self._look()

    def _stop(self) -> None:
        self._wait.stop()
        for run in (self._run, self._looking):
            if run is not None:
                run.stop()
                run.deleteLater()
        self._run = self._looking = None
        self._end_writing()
        self._is_set = False
        self.strip.finish()

    def _end_writing(self) -> None:
        """Put the painter down before what it paints on goes."""
        written, self._written = self._written, None
        if written is not None:
            written.end()

    # Looking

    def _turn(self, step: int) -> None:
        self._go_to(self._page + step)

    def _turn_to_end(self, is_last: bool) -> None:  # noqa: FBT001 - a slot
        self._go_to(self._flow.page_count - 1 if is_last else 0)

    def _go_to(self, page: int) -> None:
        wanted = max(0, min(page, self._flow.page_count - 1))
        if self._is_set and wanted != self._page:
            self._page = wanted
            self._look()

    def _look(self) -> None:
        """Read and set what stands on the page that is to be seen."""
        if self._looking is not None:
            self._looking.stop()
            self._looking.deleteLater()
        page = self._page
        on_it = tuple(one for one in self._flow.stretches if one.page == page)
        self.show_place(page, self._flow.page_count)
        if not on_it:
            return
        pieces: dict[int, Flowing] = {}
        looking = Run(self._material, pieces.__setitem__, self)
        looking.finished.connect(partial(self._show, page, on_it, pieces))
        looking.failed.connect(self._on_failed)
        self._looking = looking
        looking.start(range(on_it[0].piece, on_it[-1].piece + 1))

    def _show(self, page: int, on_it: tuple[Stretch, ...], pieces: dict[int, Flowing]) -> None:
        form, margins, count = self._form, self._margins(), self._flow.page_count
        is_shared = any(one.is_shared for one in on_it)

        def draw(painter: QPainter) -> None:
            draw_page(painter, form, on_it, pieces)
            words = page_words(page, count)
            draw_margins(painter, form, margins, words, is_shared=is_shared, is_first=page == 0)

        self.preview.show_page(form, draw, self.place_words(page, count))

    def _margins(self) -> Margins:
        if self._wish.cards:
            # A card says nothing of whose it is.
            return Margins(title="", author="", printed_on="")
        title = self._material.title[0]
        title = f"{title}, {self._material.title[1]}" if title else self._session.path.stem
        return Margins(
            title=title, author=self._session.me.name, printed_on=day_words(clock.today())
        )

    # Putting onto paper

    def _on_print_clicked(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # What a queue shows to others says nothing of what is printed.
        printer.setDocName("PeerJournal")
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._write(printer, printer.resolution(), self._on_printed)

    def _on_printed(self) -> None:
        self._session.notice_given.emit(self.tr("Sent to the printer."))

    def _on_save_clicked(self) -> None:
        suggestion = Path.home() / f"{self._session.path.stem}.pdf"
        kind = messages.FileKind(name=self.tr("PDF"), suffix="pdf")
        path = messages.choose_save_file(self, self.tr("Save as PDF"), kind, suggestion)
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the pages into a PDF."""
        buffer = QBuffer(self)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setCreator("PeerJournal")
        writer.setResolution(_PDF_DOTS)
        self._write(writer, _PDF_DOTS, partial(self._keep, buffer, path))

    def _write(
        self, device: QPdfWriter | QPrinter, resolution: int, done: Callable[[], None]
    ) -> None:
        pages = PageWriter(device, self._form, self._flow, self._margins())
        if not pages.begin(resolution):
            self.message.show_words(
                self.tr("The printer did not begin"),
                self.tr("Look whether it is switched on and has paper, then try again."),
                Tone.DANGER,
            )
            return
        self._written = pages
        # What is switched off loses the keyboard, and it would go anywhere.
        # While a window that asked for a file is just closing, nothing has it but in this window.
        used = self.window().focusWidget()
        self._used = used if used in (self.print_button, self.save_button) else None
        if self._used is not None:
            self.preview.setFocus()
        self.set_working(is_working=True)
        self.strip.begin(self.tr("Putting the pages together"))

        def finished() -> None:
            self._run = None
            self._end_writing()
            self.strip.finish()
            self._end_work()
            done()

        self._run = self._new_run(pages.take, finished)
        self._run.start()

    def _end_work(self) -> None:
        """Offer the ways out again, and give the keyboard back to the one that was taken."""
        self.set_working(is_working=False)
        if self._used is not None:
            self._used.setFocus()
        self._used = None

    def _keep(self, buffer: QBuffer, path: Path) -> None:
        content = bytes(buffer.data().data())
        buffer.deleteLater()
        self._session.run(
            self,
            lambda _journal: files.write_file(path, content, replace=True),
            lambda _none: self._on_kept(path),
            self._on_failed,
        )

    def _on_kept(self, path: Path) -> None:
        self.message.show_words(
            self.tr("Saved as {name}").format(name=path.name),
            self.tr("Anybody who has the file can read it."),
            Tone.ACCENT,
        )

    def _on_cancelled(self) -> None:
        was_writing = self._is_set
        self._stop()
        if was_writing:
            # The pages are still set; only what was being written is dropped.
            self._is_set = True
            self._end_work()
        else:
            self.show_unset()
            self.message.show_words(
                self.tr("Stopped"), self.tr("Change something to set the pages anew."), Tone.NEUTRAL
            )

    def _on_failed(self, error: PeerJournalError) -> None:
        self._stop()
        self._is_set = self._flow.page_count > 0
        self._end_work()
        self.message.show_problem(problem_text(error))
