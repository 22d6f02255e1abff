"""A list and the page of one entry, side by side where there is room, else one of the two."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.identifiers import EntryId
from peerjournal.ui import jobs, replies
from peerjournal.ui.pages.alone import Alone
from peerjournal.ui.pages.dropped_files import DroppedFiles
from peerjournal.ui.pages.entry_acts import EntryActs
from peerjournal.ui.pages.entry_pane import EntryPane
from peerjournal.ui.pages.link_chooser import LinkChooser
from peerjournal.ui.pages.list_beside import ListBeside
from peerjournal.ui.pages.list_pane import ListPane
from peerjournal.ui.printing.wish import PrintWish
from peerjournal.ui.problems import problem_text
from peerjournal.ui.sections import LISTS, Section, section_of
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.entries import Entry, Kind
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.jobs import OpenedEntry
    from peerjournal.ui.session import OpenSession

BOTH_FROM = 760
"""The width from which the list and the entry stand side by side."""


class EntriesPage(QWidget):
    """Lists the entries of a section and shows one of them.

    Signals:
        section_wanted: the Section in which the shown entry is listed.
        history_wanted: EntryId whose earlier states are to be shown.
        folded: whether the entry has the room to itself.
    """

    section_wanted = Signal(object)
    history_wanted = Signal(object)
    folded = Signal(bool)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._is_narrow = False
        self.alone = Alone(self)
        self._wants_focus = False
        self.splitter = ListBeside(self)
        self.chooser: LinkChooser | None = None

    def make(self) -> Iterator[None]:
        """Make its parts, a few at a time."""
        self.list_pane = ListPane(self._session, self.splitter)
        yield
        self.entry_pane = EntryPane(self._session, self.splitter)
        yield
        self.acts = EntryActs(self._session, self)
        self._build()
        self._connect()
        yield

    def _build(self) -> None:
        self.list_pane.work_place.addWidget(self.acts.strip)
        self.splitter.put(self.list_pane, self.entry_pane)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        rows, pane, bar = self.list_pane, self.entry_pane, self.entry_pane.bar
        rows.entry_chosen.connect(self._on_entry_chosen)
        rows.entry_activated.connect(self._on_entry_activated)
        rows.new_wanted.connect(self.begin)
        rows.share_wanted.connect(self._session.share_wanted)
        rows.trash_wanted.connect(self.trash)
        rows.restore_wanted.connect(self.acts.restore)
        rows.delete_wanted.connect(self.acts.delete_forever)
        rows.emptied.connect(self._on_emptied)
        pane.opened_changed.connect(self._on_opened_changed)
        pane.restore_wanted.connect(self._on_restore_wanted)
        pane.follow_up_wanted.connect(self.acts.begin_follow_up)
        pane.reading_wanted.connect(self._on_reading_wanted)
        pane.address_wanted.connect(self.acts.open_address)
        pane.link_wanted.connect(self._on_link_wanted)
        pane.links.attachment_wanted.connect(self.acts.take_out)
        bar.back_wanted.connect(self.go_back)
        bar.share_wanted.connect(self.share)
        bar.history_wanted.connect(self.show_history)
        bar.print_wanted.connect(self.print)
        bar.reply_wanted.connect(self.reply)
        bar.note_wanted.connect(self._on_note_wanted)
        bar.attach_wanted.connect(self._on_attach_wanted)
        bar.withdraw_wanted.connect(self._on_withdraw_wanted)
        bar.trash_wanted.connect(self._on_trash_wanted)
        self.acts.began.connect(self.show_new)
        DroppedFiles(pane, self.acts)
        self.alone.changed.connect(pane.set_alone)
        self.alone.changed.connect(self._fold)

    # What the shell asks for

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is shown."""
        return self.entry_pane.entry_id

    @property
    def is_walking(self) -> bool:
        """Whether what is shown follows the list, rather than being asked for by itself."""
        return not self._wants_focus

    def show_section(self, section: Section) -> None:
        """List a section; the entry stays if it is still listed there."""
        self.alone.leave()
        # An entry that is still on its way belongs to the section before.
        self._asked += 1
        self._wants_focus = False
        opened = self.entry_pane.opened
        if opened is not None and not _is_listed_in(section, opened):
            self.entry_pane.show_nothing()
        is_trash = LISTS[section].in_trash
        self.list_pane.show_section(section, first_wanted=not (self._is_narrow or is_trash))
        self._fold()
        self._show_list_alone()

    def show_entry(self, entry: EntryId, *, focus: bool = True) -> None:
        """Read an entry and show it, or the sealed writing of one that is not in the journal."""
        self._wants_focus = focus
        self._open(partial(jobs.resume, entry_id=entry, language=self._session.language))

    def resume(self, entry: EntryId) -> None:
        """Show an entry, or the sealed writing of one that never came into the journal."""
        self._wants_focus = True
        # Else the list, read just now, would choose its first entry in place of this one.
        self.list_pane.mark(entry)
        self._open(partial(jobs.resume, entry_id=entry, language=self._session.language))

    def begin(self, kind: Kind) -> None:
        """Show a blank entry of a kind, to be written in."""
        self._wants_focus = True
        self._open(partial(jobs.start_entry, kind=kind, language=self._session.language))

    def show_new(self, entry: Entry) -> None:
        """Show an entry that is not in the journal yet, to be written in."""
        self._wants_focus = True
        self._open(partial(jobs.open_new, entry=entry, language=self._session.language))

    def refresh(self, changes: Changes) -> None:
        """Read anew what was changed of what is shown."""
        if changes.touches_entries:
            self.list_pane.refresh(changes)
        entry = self.entry_id
        if entry is not None and (changes.touches(entry) or changes.peers):
            self._refresh_shown(entry)

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to the entry where only that is shown."""
        if self.list_pane.isVisible():
            self.list_pane.focus_list()
        else:
            self.entry_pane.focus_first()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self._show_list_alone()
        self.list_pane.head.focus_search()

    def open_filter(self) -> None:
        """Show what the list can be narrowed by."""
        self._show_list_alone()
        self.list_pane.head.open_filter()

    def choose_day(self) -> None:
        """Let somebody choose the day to go to."""
        self._show_list_alone()
        self.list_pane.choose_day()

    def chosen_ids(self) -> tuple[EntryId, ...]:
        """Return what is marked where the list has the keyboard, or else what is shown."""
        marked, shown = self.list_pane.marked_ids(), self.entry_id
        is_list = shown is None or self.list_pane.list.hasFocus()
        return marked if marked and is_list else (shown,) if shown is not None else ()

    def share(self) -> None:
        """Share what is marked in the list, or else what is shown."""
        self.entry_pane.autosave.flush()
        if wanted := self.chosen_ids():
            self._session.share_wanted.emit(wanted)

    def print(self) -> None:
        """Print what is marked in the list, or else what is shown."""
        self.entry_pane.autosave.flush()
        wanted = self.chosen_ids()
        if wanted and not (wanted == (self.entry_id,) and self.entry_pane.autosave.is_new):
            self._session.print_wanted.emit(PrintWish(entries=wanted))

    def show_history(self) -> None:
        """Show the earlier states of the entry."""
        self.entry_pane.autosave.flush()
        if self.entry_id is not None and not self.entry_pane.autosave.is_new:
            self.history_wanted.emit(self.entry_id)

    def reply(self) -> None:
        """Write what answers the peer's entry that is shown."""
        opened = self.entry_pane.opened
        author = opened.page.author if opened and opened.page else None
        if opened is not None and author is not None:
            self.acts.begin_reply(opened.entry, author)

    def trash_chosen(self) -> None:
        """Throw away what is marked in the list, or else what is shown."""
        self.trash(self.chosen_ids())

    def _on_trash_wanted(self) -> None:
        if self.entry_id is not None:
            self.trash((self.entry_id,))

    def trash(self, entries: tuple[EntryId, ...]) -> None:
        """Throw entries away; the shown one closes first, with its last words saved."""
        if self.entry_id in entries:
            self.list_pane.stay_near()
            self.entry_pane.show_nothing()
            self._show_list_alone()
        self.acts.trash(entries)

    def go_back(self) -> bool:
        """Go from the entry to the list, or out of a search; false where one is back already."""
        if self.alone.leave():
            return True
        if self.list_pane.list.hasFocus():
            is_searching = bool(self.list_pane.head.search.text())
            self.list_pane.head.search.clear()
            return is_searching
        self._show_list_alone()
        self.list_pane.mark(self.entry_id)
        self.list_pane.focus_list()
        return True

    # Opening

    def _open(
        self, job: Callable[[Journal], OpenedEntry], *, is_reading: bool | None = None
    ) -> None:
        self._asked += 1
        # What is still being typed is saved before the next entry is read.
        self.entry_pane.autosave.flush()
        done = partial(self._on_opened, self._asked, is_reading)
        self._session.run(self, job, done, partial(self._on_not_opened, self._asked))

    def _on_opened(self, asked: int, is_reading: bool | None, opened: OpenedEntry) -> None:  # noqa: FBT001
        self.entry_pane.make_ready(partial(self._show_opened, asked, opened, is_reading=is_reading))

    def _show_opened(self, asked: int, opened: OpenedEntry, *, is_reading: bool | None) -> None:
        if asked != self._asked:
            return
        self._want_its_section(opened)
        self.entry_pane.show_opened(opened, is_reading=is_reading)
        self.list_pane.mark(opened.entry.id)
        self._fold()
        if self._wants_focus and not (opened.draft and self.entry_pane.has_focus()):
            self.entry_pane.focus_first()

    def _on_emptied(self, is_nothing: bool) -> None:  # noqa: FBT001 - a slot
        self.entry_pane.set_nothing_to_choose(self.list_pane.section, is_nothing=is_nothing)

    def _on_restore_wanted(self, entry: EntryId) -> None:
        self.acts.restore((entry,))

    def _on_opened_changed(self) -> None:
        if self.entry_id is None:
            self.list_pane.mark(None)

    def _want_its_section(self, opened: OpenedEntry) -> None:
        if not _is_listed_in(self.list_pane.section, opened):
            wanted = Section.TRASH if _is_in_trash(opened) else section_of(opened.entry.kind)
            self.section_wanted.emit(wanted)

    def _on_not_opened(self, asked: int, error: PeerJournalError) -> None:
        if asked != self._asked:
            return
        if isinstance(error, EntryNotFoundError):
            self._session.notice_given.emit(self.tr("That entry is not in this journal."))
        else:
            self.entry_pane.message.show_problem(problem_text(error))

    def _on_entry_chosen(self, entry: EntryId) -> None:
        # Walking through a list by the arrow keys must not fold it away.
        if not self._is_narrow:
            self.show_entry(entry, focus=False)

    def _on_entry_activated(self, entry: EntryId) -> None:
        if entry == self.entry_id and not self._is_narrow:
            self.entry_pane.focus_first()
        else:
            self.show_entry(entry)

    def _on_reading_wanted(self, entry: EntryId, is_reading: bool) -> None:  # noqa: FBT001 - a slot
        job = partial(jobs.open_entry, entry_id=entry, language=self._session.language)
        self._wants_focus = True
        self._open(job, is_reading=is_reading)

    def _refresh_shown(self, entry: EntryId) -> None:
        pane = self.entry_pane
        job = partial(jobs.open_entry, entry_id=entry, language=self._session.language)

        def done(opened: OpenedEntry) -> None:
            if pane.entry_id != entry:
                return
            if pane.is_writing and pane.autosave.entry == opened.entry:
                pane.refresh_ties(opened)
            elif not pane.is_writing or pane.autosave.is_settled:
                pane.show_opened(opened, is_reading=not pane.is_writing)

        def gone(_error: PeerJournalError) -> None:
            if pane.entry_id == entry and not pane.is_writing:
                pane.show_nothing()

        self._session.run(self, job, done, gone)

    # Links, notes, files

    def _on_link_wanted(self, query: str, place: QRect) -> None:
        if self.chooser is None:
            self.chooser = LinkChooser(self._session, self)
            self.chooser.entry_chosen.connect(self.entry_pane.editor.insert_entry_link)
            self.chooser.left.connect(self.entry_pane.editor.type_on)
        self.chooser.show_for(query, place, without=self.entry_id)

    def _on_note_wanted(self) -> None:
        opened = self.entry_pane.opened
        if opened is not None:
            entry = opened.entry
            self._wants_focus = True
            language = self._session.language
            self._open(
                lambda journal: jobs.open_new(journal, replies.note_about(journal, entry), language)
            )

    def _on_attach_wanted(self) -> None:
        self.entry_pane.autosave.flush()
        stored = self.entry_pane.autosave.stored
        if stored is not None:
            self.acts.attach(stored)

    def _on_withdraw_wanted(self) -> None:
        opened = self.entry_pane.opened
        if opened is not None:
            self.acts.withdraw(opened.entry)

    # Folding

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list away where there is no room for both."""
        super().resizeEvent(event)
        is_narrow = self.width() < current_theme().px(BOTH_FROM)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._fold()

    def _fold(self) -> None:
        has_entry = self.entry_id is not None
        self.list_pane.setVisible(not (self._is_narrow or self.alone.is_on) or not has_entry)
        self.entry_pane.setVisible(not self._is_narrow or has_entry)
        self.entry_pane.bar.set_folded(is_folded=self._is_narrow)
        self.folded.emit(self._is_narrow and has_entry)

    def _show_list_alone(self) -> None:
        if self._is_narrow:
            self.list_pane.show()
            self.entry_pane.hide()
            self.folded.emit(False)


def _is_listed_in(section: Section, opened: OpenedEntry) -> bool:
    plan = LISTS[section]
    fits = not plan.kinds or opened.entry.kind in plan.kinds
    return fits and _is_in_trash(opened) == plan.in_trash


def _is_in_trash(opened: OpenedEntry) -> bool:
    return opened.page is not None and opened.page.line.trashed_at is not None
