"""The list of a section: its head, the entries, and what is said when there are none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.operations import reading
from peerjournal.ui.goals.acts import Act, Wanted
from peerjournal.ui.goals.goal_words import refused_words
from peerjournal.ui.goals.outcome_row import OutcomeKeys
from peerjournal.ui.icons import icon
from peerjournal.ui.models.entry_list import EntryListModel
from peerjournal.ui.pages.day_chooser import DayChooser
from peerjournal.ui.pages.list_empty import begun_by, empty_words
from peerjournal.ui.pages.list_head import ListHead
from peerjournal.ui.pages.list_part import LINES_MOST, ListPart, Wish, list_part
from peerjournal.ui.pages.list_places import finder_of_day, finder_of_step, stays
from peerjournal.ui.problems import problem_text
from peerjournal.ui.sections import LISTS, Section, section_icon
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.entry_list import EntryList
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.seeking_line import SeekingLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine, PageKey
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.pages.day_words import Stretch
    from peerjournal.ui.pages.list_places import Finder
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.widgets.list_steps import Step

_FEW = 20


class ListPane(QFrame):
    """Shows the entries of one section and tells which one is wanted.

    Signals:
        entry_chosen: EntryId of the entry that the person reached.
        entry_activated: EntryId of one to go on to, by Return or a double click.
        new_wanted: the Kind to begin.
        share_wanted: the ids of the marked entries.
        trash_wanted: the ids of the marked entries.
        restore_wanted: the ids of the marked entries.
        emptied: whether there is nothing in the section at all.
        delete_wanted: the ids to delete for ever; empty means the whole trash.
    """

    entry_chosen = Signal(object)
    entry_activated = Signal(object)
    new_wanted = Signal(object)
    share_wanted = Signal(object)
    trash_wanted = Signal(object)
    restore_wanted = Signal(object)
    delete_wanted = Signal(object)
    emptied = Signal(bool)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._section, self._asked = Section.JOURNAL, 0
        self._after: PageKey | None = None
        self._wanted_id: EntryId | None = None
        self._stay_at: int | None = None
        self._is_first_wanted = self._is_listed = self._is_focus_wanted = False
        self._sought: Finder | None = None
        self.day_chooser: DayChooser | None = None
        self.setProperty("role", "paper")
        self.head = ListHead()
        self.message = MessageBar()
        self.model = EntryListModel(self)
        self.list = EntryList()
        self.empty = EmptyState("journal", "", "")
        self.stack = QStackedWidget()
        self.seeking = SeekingLine(self.stack)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setSelectionMode(EntryList.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.message)
        self.work_place = QVBoxLayout()
        layout.addLayout(self.work_place)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.new_wanted.connect(self.new_wanted)
        self.head.filter_changed.connect(self.reload)
        self.head.results_wanted.connect(self.focus_list)
        self.head.day_wanted.connect(self.choose_day)
        self.model.more_wanted.connect(self._load_more)
        self.list.entry_chosen.connect(self._on_entry_chosen)
        self.list.entry_opened.connect(self._on_entry_opened)
        self.list.step_wanted.connect(self._on_step_wanted)
        self.list.customContextMenuRequested.connect(self._on_menu_wanted)
        keys = OutcomeKeys(self.list)
        keys.outcome_chosen.connect(self._on_outcome_chosen)
        keys.refused.connect(self._on_outcome_refused)

    # Which entries

    @property
    def section(self) -> Section:
        """The section whose entries are listed."""
        return self._section

    def show_section(self, section: Section, *, first_wanted: bool = False) -> None:
        """List another section from its beginning, and perhaps choose its first entry."""
        self._section = section
        self._is_first_wanted = first_wanted
        self._is_listed = False
        self.head.show_section(section)
        self.list.set_kinds_shown(len(LISTS[section].kinds) != 1)
        self.reload()

    def reload(self) -> None:
        """Read the list anew, as far as it was read; only the newest answer counts."""
        self._asked += 1
        self.seeking.begin(is_wanted=bool(self.head.search.text()))
        part = partial(self._on_loaded, self._asked)
        wish = self._wish(self.head.search.text())
        least = len(self.model.entries())
        self._session.run(
            self, lambda journal: list_part(journal, wish, None, least), part, self._on_problem
        )

    @property
    def _is_grouped(self) -> bool:
        return LISTS[self._section].is_grouped

    def _wish(self, text: str = "") -> Wish:
        return Wish(filter=self.head.wanted(), text=text, is_grouped=self._is_grouped)

    def refresh(self, changes: Changes) -> None:
        """Read anew what was changed: a few lines in their places, or the list."""
        few = tuple(changes.entries)
        if changes.many or self.head.search.text() or not 0 < len(few) <= _FEW:
            self.reload()
            return
        done = partial(self._on_lines_read, self._asked, len(few))
        self._session.run(
            self, lambda journal: reading.lines_of(journal, few), done, self._on_problem
        )

    def _on_lines_read(self, asked: int, count: int, lines: tuple[EntryLine, ...]) -> None:
        if asked != self._asked:
            return
        if len(lines) < count:
            self.reload()
            return
        shown = self.model.entries()
        places = {line.id: place for place, line in enumerate(shown)}
        changed = list(shown)
        for line in lines:
            place = places.get(line.id)
            if place is None or not stays(shown[place], line, is_grouped=self._is_grouped):
                self.reload()
                return
            changed[place] = line
        self._show(changed)

    def _show(self, lines: Sequence[EntryLine]) -> None:
        has_more = self._after is not None
        self.model.show_entries(lines, has_more=has_more, is_grouped=self._is_grouped)

    def choose_day(self) -> None:
        """Let somebody choose a day to go to, or some days to show alone."""
        day = line.happened_on if (line := self.list.chosen_entry()) else clock.today()
        chooser = DayChooser(self._session, day, self)
        chooser.day_chosen.connect(self.go_to_day)
        chooser.stretch_chosen.connect(self._on_stretch_chosen)
        self.day_chooser = chooser
        chooser.destroyed.connect(self._on_chooser_closed)
        chooser.open_below(self.head.day_button)

    def _on_chooser_closed(self) -> None:
        self.day_chooser = None

    def _on_stretch_chosen(self, stretch: Stretch) -> None:
        self.head.filter_days(stretch.since, stretch.until)
        self.focus_list()

    def go_to_day(self, day: date) -> None:
        """Go to the newest entry of a day or, where it has none, of the days before it.

        What was not read so far is read in slices, so that nothing has to wait.
        """
        self._go(finder_of_day(day, is_grouped=self._is_grouped))

    def _go(self, finder: Finder) -> None:
        self._sought = finder
        if self.head.search.text():
            self.head.search.clear()  # its results are not the whole list
        elif self._is_listed:
            self._seek()

    def _seek(self) -> None:
        if self._sought is None:
            return
        lines = self.model.entries()
        line = self._sought(lines, self._after is None)
        if line is None and self._after is not None:
            self._load_more(LINES_MOST)
            return
        self._sought = None
        if lines:
            reached = line or lines[-1]
            self.list.setFocus()
            self.list.choose_entry(reached.id)
            self.list.scrollTo(self.model.index_of(reached.id), EntryList.ScrollHint.PositionAtTop)
            self._on_entry_chosen(reached)

    def _on_step_wanted(self, step: Step) -> None:
        line, lines = self.list.chosen_entry(), self.model.entries()
        if line is not None:
            self._go(finder_of_step(step, line, lines, is_grouped=self._is_grouped))

    def _load_more(self, least: int = 0) -> None:
        if self._after is None:
            return
        part = partial(self._on_more_loaded, self._asked)
        wish, after = self._wish(), self._after
        self._after = None
        self._session.run(
            self, lambda journal: list_part(journal, wish, after, least), part, self._on_problem
        )

    def _on_loaded(self, asked: int, part: ListPart) -> None:
        if asked != self._asked:
            return
        self.seeking.finish()
        self.message.clear()
        self._after = part.after
        self._show(part.lines)
        self._show_emptiness(is_empty=not part.lines)
        self._is_listed = True
        self.mark(self._wanted_id)
        self._go_near()
        if self._is_first_wanted and self._wanted_id is None:
            self.list.choose_first()
        self._is_first_wanted = False
        if self._is_focus_wanted:
            self.focus_list()
        self._seek()

    def stay_near(self) -> None:
        """Let the entry beside the marked one take its place when it is gone."""
        ids = [line.id for line in self.model.entries()]
        if self._wanted_id is not None and self._wanted_id in ids:
            self._stay_at = ids.index(self._wanted_id)

    def _go_near(self) -> None:
        place, self._stay_at = self._stay_at, None
        lines = self.model.entries()
        if place is None or not lines or self._wanted_id is not None:
            return
        line = lines[min(place, len(lines) - 1)]
        self.list.choose_entry(line.id)
        self._on_entry_chosen(line)

    def _on_more_loaded(self, asked: int, part: ListPart) -> None:
        if asked == self._asked:
            self._after = part.after
            self.model.add_entries(part.lines, has_more=part.after is not None)
            self._seek()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.seeking.finish()
        if not self._is_listed:
            self.model.show_entries((), has_more=False, is_grouped=False)
        self.message.show_problem(problem_text(error))

    def _show_emptiness(self, *, is_empty: bool) -> None:
        if is_empty:
            self._make_empty()
        self.stack.setCurrentWidget(self.empty if is_empty else self.list)
        self.head.stand_back(is_back=is_empty and self.empty.begins)
        self.emptied.emit(is_empty and not self.head.is_narrowed)

    def _make_empty(self) -> None:
        words = empty_words(self._section, is_narrowed=self.head.is_narrowed, side=self.head.side)
        sign = "search" if self.head.is_narrowed else section_icon(self._section)
        had_focus = self.empty.action.hasFocus()
        self.empty.deleteLater()
        self.empty = EmptyState(sign, words.title, words.words, words.action)
        self.empty.action_chosen.connect(self._on_empty_action)
        self.stack.addWidget(self.empty)
        if had_focus:
            self.empty.action.setFocus()

    def _on_empty_action(self) -> None:
        is_narrowed = self.head.is_narrowed
        begun = begun_by(self._section, self.head.side, is_narrowed=is_narrowed)
        if begun is not None:
            self.new_wanted.emit(begun)
        elif is_narrowed:
            self.head.clear()
            self.head.focus_search()
        elif self._section is Section.SESSIONS:
            self.head.converse_button.click()
        elif self.head.first_kind is not None:
            self.new_wanted.emit(self.head.first_kind)

    # Which one

    def marked_ids(self) -> tuple[EntryId, ...]:
        """Return the entries that are marked, in the list's order."""
        return tuple(line.id for line in self.list.chosen_entries())

    def mark(self, entry: EntryId | None) -> None:
        """Mark the entry that is shown, without telling."""
        self._wanted_id = entry
        marked = self.marked_ids()
        if entry is None or (entry in marked and len(marked) > 1):
            return
        if not self.list.choose_entry(entry):
            self.list.clearSelection()

    def focus_list(self) -> None:
        """Give the keyboard to the list, on its first entry if none is marked."""
        # What is still listed may be of the section before.
        self._is_focus_wanted = not self._is_listed
        if self._is_listed and self.stack.currentWidget() is self.empty:
            self.empty.action.setFocus()
            return
        self.list.setFocus()
        if self._is_listed and not self.list.currentIndex().isValid():
            self.list.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Throw the marked entries away with Delete."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._on_delete_key()
        else:
            super().keyPressEvent(event)

    def _on_delete_key(self) -> None:
        marked = self.marked_ids()
        if marked and LISTS[self._section].in_trash:
            self.delete_wanted.emit(marked)
        elif marked:
            self.trash_wanted.emit(marked)

    def _on_entry_chosen(self, line: EntryLine) -> None:
        # A list that gets the keyboard reaches its first row, be it of the section before.
        if self._is_listed and line.id != self._wanted_id:
            self._wanted_id = line.id
            self.entry_chosen.emit(line.id)

    def _on_outcome_chosen(self, entry: EntryId, outcome: Outcome) -> None:
        self._session.act_wanted.emit(Wanted(act=Act.SET_OUTCOME, id=entry, value=outcome))

    def _on_outcome_refused(self, line: EntryLine) -> None:
        self._session.notice_given.emit(refused_words(line))

    def _on_entry_opened(self, line: EntryLine) -> None:
        if self._is_listed:
            self.entry_activated.emit(line.id)

    def _on_menu_wanted(self, place: QPoint) -> None:
        marked = self.marked_ids()
        if not marked:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if LISTS[self._section].in_trash:
            choices = (
                ("undo", self.tr("Restore"), self.restore_wanted),
                ("trash", self.tr("Delete for ever…"), self.delete_wanted),
            )
        else:
            choices = (
                ("share", self.tr("Share…"), self.share_wanted),
                ("trash", self.tr("Move to the trash"), self.trash_wanted),
            )
        for icon_name, words, signal in choices:
            action = menu.addAction(icon(icon_name), words)
            action.triggered.connect(partial(signal.emit, marked))
        menu.popup(self.list.viewport().mapToGlobal(place))
