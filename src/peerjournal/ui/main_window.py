"""The window: the way to a journal, an open journal, and back to locked."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMargins, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QStyle, QWidget

from peerjournal.domain.errors import JournalChangedUnderneathError, JournalMovedError
from peerjournal.ui import messages
from peerjournal.ui import settings as declared
from peerjournal.ui.clipboard import ClipboardWatch
from peerjournal.ui.commands import Commands
from peerjournal.ui.deeds import Deeds
from peerjournal.ui.floating import popup_below
from peerjournal.ui.idle import IdleWatch
from peerjournal.ui.language import language_code
from peerjournal.ui.making_ready import MakingReady, pages_of
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.threshold import Threshold
from peerjournal.ui.tidying import set_program_aside
from peerjournal.ui.trail import Place
from peerjournal.ui.warming import load_the_rest

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import Draft
    from peerjournal.ui.asking.questions_wish import QuestionsWish
    from peerjournal.ui.entering import Entering
    from peerjournal.ui.journal_dialogs import JournalDialogs
    from peerjournal.ui.journal_view import JournalView
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.settings import Settings
    from peerjournal.ui.worker import Worker

LEAST_WIDTH = 800
LEAST_HEIGHT = 560
_USUAL_WIDTH = 1280
_USUAL_HEIGHT = 800
_QUIET_S = 0.7
_DELETED_AFTER_MS = 1


class MainWindow(QMainWindow):
    """Shows the threshold or an open journal, and locks it.

    Attributes:
        threshold: the pages before a journal is open.
        view: the open journal, none while it is locked.

    """

    def __init__(self, settings: Settings, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._worker = worker
        self._is_warm = False
        self._place: tuple[Path, Place] | None = None
        # What could not be sealed, by the journal it belongs to, wherever that lies now.
        self._kept_drafts: dict[IdentityId, tuple[Draft, ...]] = {}
        self._is_closing = False
        self._is_locking = False
        self._entering: Entering | None = None
        self.view: JournalView | None = None
        self.threshold = Threshold(worker, settings, language_code(settings))
        self.stack = QStackedWidget()
        self.commands = Commands(self)
        self.clipboard = ClipboardWatch(self)
        self.idle = IdleWatch(QApplication.instance() or self, parent=self)
        self.deeds = Deeds(self)
        self._build()
        self._connect()
        self.commands.set_journal_open(is_open=False)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("PeerJournal"))
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.stack.addWidget(self.threshold)
        self.setCentralWidget(self.stack)
        geometry = self.settings.value(declared.WINDOW_GEOMETRY)
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self.resize(self._usual_size())

    def _usual_size(self) -> QSize:
        """Room for three panes, and never more than the screen leaves beside the title bar."""
        theme = current_theme()
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        room = self.screen().availableGeometry().marginsRemoved(QMargins(0, title, 0, 0))
        return QSize(theme.px(_USUAL_WIDTH), theme.px(_USUAL_HEIGHT)).boundedTo(room.size())

    def _connect(self) -> None:
        self.threshold.entered.connect(self._on_entered)
        self.threshold.door.locked.connect(self._on_locked)
        self.threshold.door.lock_failed.connect(self._on_lock_failed)
        self.commands.chosen.connect(self.deeds.do)
        self.idle.idled.connect(self._on_idled)
        self.settings.changed.connect(self._on_setting_changed)

    @cached_property
    def dialogs(self) -> JournalDialogs:
        """The window's dialogs, loaded when the first of them is wanted."""
        from peerjournal.ui.journal_dialogs import JournalDialogs

        dialogs = JournalDialogs(self, self.settings)
        dialogs.revision_restored.connect(self._on_revision_restored)
        return dialogs

    def showEvent(self, event: QShowEvent) -> None:
        """Stand first, then load what an open journal needs."""
        super().showEvent(event)
        if not self._is_warm:
            self._is_warm = True
            QTimer.singleShot(0, self, self._warm_up)

    def _warm_up(self) -> None:
        self._worker.run(
            self, load_the_rest, lambda _none: set_program_aside(), lambda _error: None
        )

    # Opening

    def open_path(self, path: Path | None) -> None:
        """Show the door of a journal, or where to begin."""
        recent = self.settings.value(declared.RECENT_JOURNALS)
        last = next((one for one in recent if one.is_file()), None)
        wanted = path or last
        if wanted is None:
            self.threshold.show_welcome()
        else:
            self.threshold.show_unlock(wanted)

    def _on_entered(self, session: OpenSession) -> None:
        from peerjournal.ui.entering import Entering

        self.threshold.unlock_page.set_working(is_working=True)
        self._entering = Entering(session, self.stack, self)
        self._entering.made.connect(self._on_view_made)
        self._entering.unwanted.connect(self.lock)
        self._entering.failed.connect(self._on_view_failed)
        self.threshold.unlock_page.cancelled.connect(self._entering.unwanted)

    def _on_view_failed(self, error: PeerJournalError) -> None:
        self.lock()
        self.threshold.show_problem(error)

    def _on_view_made(self, view: JournalView) -> None:
        self._entering = None
        self.threshold.unlock_page.set_working(is_working=False)
        self.view = view
        view.palette_wanted.connect(self.show_palette)
        view.menu_wanted.connect(self.show_menu)
        view.history_wanted.connect(self._on_history_wanted)
        view.session.questions_wanted.connect(self._on_questions_wanted)
        view.session.presence_noted.connect(self.idle.note_presence)
        self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        self.setWindowTitle(self.tr("{name} · PeerJournal").format(name=view.session.path.stem))
        self.commands.set_journal_open(is_open=True)
        self._watch()
        self._restore_state(view)
        self._return_to(view)
        MakingReady(pages_of(view), partial(self.idle.has_rested, _QUIET_S), view)

    def _return_to(self, view: JournalView) -> None:
        path, place = self._place or (None, Place())
        if path != view.session.path:
            place = Place()
        view.go_to(place)
        whose = view.session.me.id
        if kept := self._kept_drafts.get(whose):
            view.put_back(kept, lambda: self._kept_drafts.pop(whose, None))
        view.focus_first()

    def _watch(self) -> None:
        minutes = self.settings.value(declared.IDLE_LOCK_MINUTES)
        self.idle.start(minutes)
        if self.view is not None:
            self.view.side.show_status(self._status_words(minutes))

    def _status_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Locks when you lock it")
        return self.tr("Locks after %n min", "", minutes)

    # Locking

    def lock(self, note: str = "") -> None:
        """Lock at once: seal what is being typed, clear the screen, close the file."""
        session = self._session()
        if session is None or self._is_locking:
            return
        path = session.path
        drafts = self._drafts_of(session)
        if self.view is not None:
            self._place = (path, self.view.place())
            self._keep_state(self.view)
        self._is_locking = True
        session.stop()
        self._close_what_floats()
        self._drop_view()
        self.clipboard.clear()
        self.idle.stop()
        self.commands.set_journal_open(is_open=False)
        self.setWindowTitle(self.tr("PeerJournal"))
        self.threshold.show_unlock(path, note)
        session.hand_over(self.threshold.door, drafts)

    def _drafts_of(self, session: OpenSession) -> tuple[Draft, ...]:
        shown = self.view.drafts() if self.view is not None else ()
        known = {one.entry for one in shown}
        kept = self._kept_drafts.pop(session.me.id, ())
        return (*(one for one in kept if one.entry not in known), *shown)

    @property
    def is_locking(self) -> bool:
        """Whether a journal is being closed just now."""
        return self._is_locking

    def _session(self) -> OpenSession | None:
        if self._entering is not None:
            return self._entering.session
        return self.view.session if self.view is not None else self.threshold.leave()

    def _has_journal(self) -> bool:
        is_open = self.view is not None or self.threshold.session is not None
        return is_open or self._entering is not None

    def _drop_view(self) -> None:
        from peerjournal.ui.editors.markdown_writer import forget as forget_writing

        if self._entering is not None:
            self._entering.stop()
            self._entering = None
            self.threshold.unlock_page.set_working(is_working=False)
        view, self.view = self.view, None
        self.stack.setCurrentWidget(self.threshold)
        if view is not None:
            forget_writing()
            view.hide()
            # Not in the turn that locks: that one is full, and what is deleted is not seen.
            QTimer.singleShot(_DELETED_AFTER_MS, view, view.deleteLater)

    def _close_what_floats(self) -> None:
        for find in (QApplication.activePopupWidget, QApplication.activeModalWidget):
            floating = find()
            if floating is not None and floating is not self:
                floating.close()

    def _on_locked(self) -> None:
        self._is_locking = False
        if self._is_closing and not self._kept_drafts:
            self.close()

    def _on_lock_failed(
        self, whose: IdentityId, error: PeerJournalError, drafts: tuple[Draft, ...]
    ) -> None:
        problem, message = problem_text(error), self.threshold.unlock_page.message
        if drafts:
            # The words stay in memory, off the screen, until they can be sealed.
            self._kept_drafts[whose] = drafts
            said = self.tr("What you were writing is not in the file yet")
            waits = self.tr("{what}. It waits in this window: unlock to go on.")
            message.show_words(said, waits.format(what=problem.title))
        is_elsewhere = isinstance(error, JournalChangedUnderneathError | JournalMovedError)
        if is_elsewhere:
            # Whoever opens the file next has to know where the rest is.
            waits = self.tr("What you were writing waits in this window until it is unlocked.")
            do = problem.what_to_do
            message.show_words(problem.title, f"{do} {waits}" if drafts else do)
        if drafts or is_elsewhere:
            self._is_closing = False

    def _on_idled(self) -> None:
        minutes = self.settings.value(declared.IDLE_LOCK_MINUTES)
        self.lock(self.tr("Locked because nobody was here for %n min.", "", minutes))

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lock first, then end; nothing is asked."""
        self.settings.put(declared.WINDOW_GEOMETRY, bytes(self.saveGeometry().data()))
        # What is being opened is closed again by the thread that opens it.
        self.threshold.door.give_up()
        if self._is_locking:
            self._is_closing = True
            event.ignore()
        elif self._has_journal():
            self._is_closing = True
            event.ignore()
            if self.view is not None:
                self.view.entries.entry_pane.show_nothing()
            self.lock()
        elif self._kept_drafts and not self._may_drop_drafts():
            event.ignore()
        else:
            event.accept()

    def _may_drop_drafts(self) -> bool:
        question = messages.Question(
            title=self.tr("Close without keeping the last words?"),
            words=self.tr(
                "What you were writing could not be sealed into the journal. Unlock it to try "
                "again; if you close now, these words are gone."
            ),
            yes=self.tr("Close and lose them"),
            is_destructive=True,
        )
        return messages.ask(self, question)

    # What the commands need

    def show_palette(self) -> None:
        """Search or do anything."""
        if self.view is None:
            return
        from peerjournal.ui.palette import Palette

        palette = Palette(self.commands, self.view.session, self)
        palette.chosen.connect(self.deeds.go)
        palette.open_over(self)

    def show_menu(self) -> None:
        """Show every menu below the menu button."""
        menu = QMenu(self)
        for part in self.commands.menus(menu):
            menu.addMenu(part)
        menu.aboutToHide.connect(menu.deleteLater)
        popup_below(menu, self.view.side.menu_button if self.view is not None else self.threshold)

    def _on_questions_wanted(self, wish: QuestionsWish) -> None:
        if self.view is not None:
            self.deeds.show_questions(self.view, wish)

    def _on_history_wanted(self, entry: EntryId) -> None:
        if self.view is not None:
            self.dialogs.show_history(self.view.session, entry)

    def _on_revision_restored(self, entry: EntryId) -> None:
        if self.view is not None:
            self.view.show_restored(entry)

    def _on_setting_changed(self, name: str) -> None:
        if name == declared.IDLE_LOCK_MINUTES.name and self.view is not None:
            self._watch()

    # Sizes that are remembered

    def _keep_state(self, view: JournalView) -> None:
        self.settings.put(declared.WINDOW_STATE, bytes(view.entries.splitter.saveState().data()))

    def _restore_state(self, view: JournalView) -> None:
        state = self.settings.value(declared.WINDOW_STATE)
        if state:
            view.entries.splitter.restoreState(QByteArray(state))
