"""An open journal: the side panel, the pages, and what covers them for a while."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from peerjournal.operations import picturing
from peerjournal.ui import jobs, sealing
from peerjournal.ui.autosave import Autosave
from peerjournal.ui.changes import EVERYTHING, entry_changed
from peerjournal.ui.conversation.talk_waiting import TalkWaiting
from peerjournal.ui.covers import Covers
from peerjournal.ui.exchange.inbox_page import InboxPage
from peerjournal.ui.exchange.peers_page import PeersPage
from peerjournal.ui.goals.aim_acts import AimActs
from peerjournal.ui.insights.insights_page import InsightsPage
from peerjournal.ui.pages.entries_page import EntriesPage
from peerjournal.ui.pages.side_panel import SidePanel
from peerjournal.ui.pages.today_page import TodayPage
from peerjournal.ui.planning.planner import Planner
from peerjournal.ui.problems import problem_text
from peerjournal.ui.sections import LISTS, Section
from peerjournal.ui.theme import current_theme
from peerjournal.ui.trail import Place, Trail
from peerjournal.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from peerjournal.domain.entries import Entry, Kind
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import Draft
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.conversation.start import ConversationStart
    from peerjournal.ui.exchange.share_wish import ShareWish
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.undoing import Undoable

FOLD_BELOW = 1100  # Below this width the side panel shows only icons.

Page = EntriesPage | TodayPage | PeersPage | InsightsPage | InboxPage
P = TypeVar("P", TodayPage, PeersPage, InsightsPage, InboxPage)
_PAGES = (EntriesPage, TodayPage, PeersPage, InsightsPage, InboxPage)


class JournalView(QWidget):
    """Shows one open journal.

    Signals:
        palette_wanted: search or do anything.
        menu_wanted: show the menus.
        history_wanted: EntryId whose earlier states are to be shown.
    """

    palette_wanted = Signal()
    menu_wanted = Signal()
    history_wanted = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.setParent(self)
        self._section = Section.JOURNAL
        self._undo: tuple[EntryId, ...] = ()
        self._take_back: Callable[[], None] | None = None
        self.trail = Trail()

    def make(self) -> Iterator[None]:
        """Make its parts, a few at a time; till then it shows nothing and does nothing."""
        session = self.session
        self.side = SidePanel(session.path.stem, self)
        self.stack = QStackedWidget(self)
        yield
        self.entries = EntriesPage(session, self.stack)
        yield from self.entries.make()
        self.covers = Covers(session, self.stack, self.side)
        self.toast = Toast(self)
        self.talk = TalkWaiting(session)
        self.planner = Planner(session, self)
        self.aims = AimActs(session, self, self.entries.entry_pane)
        yield
        self._build()
        yield
        self._connect()
        self._refresh(EVERYTHING)
        # Before anybody writes: till then, what was taken out of an entry can be brought back.
        session.run(self, picturing.drop_unused, lambda _count: None, lambda _error: None)
        # What the first entry needs is made while the list is being looked at.
        QTimer.singleShot(0, self, self.entries.entry_pane.make_ready)

    def _build(self) -> None:
        side = current_theme().px(current_theme().spacing.l)
        self.talk.set_margins(side, 0, side, current_theme().px(current_theme().spacing.s))
        self.talk.set_wanted(is_wanted=False)
        self.entries.list_pane.work_place.addWidget(self.talk)
        self.stack.addWidget(self.entries)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._refresh)
        session.entry_wanted.connect(self.show_entry)
        session.new_entry_wanted.connect(self.show_new)
        session.share_wanted.connect(self.share)
        session.receive_wanted.connect(self.receive)
        session.peer_wanted.connect(self.show_peer)
        session.print_wanted.connect(self.covers.put_on_paper)
        session.notice_given.connect(self.toast.show_words)
        session.conversation_wanted.connect(self.converse)
        session.plan_wanted.connect(self.planner.begin)
        self.aims.cover_wanted.connect(self.covers.show)
        session.undo_offered.connect(self._on_undo_offered)
        self.covers.opening.connect(self.entries.entry_pane.autosave.flush)
        self.covers.left.connect(self._on_uncovered)
        self.side.section_chosen.connect(self.show_section)
        self.side.palette_wanted.connect(self.palette_wanted)
        self.side.menu_wanted.connect(self.menu_wanted)
        self.entries.section_wanted.connect(self._on_section_wanted)
        self.entries.history_wanted.connect(self.history_wanted)
        self.entries.alone.changed.connect(self.side.setHidden)
        self.entries.acts.trashed.connect(self._on_trashed)
        self.entries.list_pane.head.conversation_wanted.connect(self.converse)
        self.talk.wanted.connect(self.converse)
        self.entries.list_pane.head.plan_wanted.connect(self.planner.begin)
        self.entries.entry_pane.opened_changed.connect(self._on_place_changed)
        self.toast.action_chosen.connect(self.undo_trash)

    # The pages beside the entries, each made when it is first needed

    @cached_property
    def today(self) -> TodayPage:
        """What there is to tell today."""
        page = TodayPage(self.session, self.stack)
        page.kind_wanted.connect(self.begin)
        page.section_wanted.connect(self.show_section)
        page.conversation_wanted.connect(self.converse)
        return self._add(page)

    @cached_property
    def peers(self) -> PeersPage:
        """The people whose cards are here."""
        return self._add(PeersPage(self.session, self.stack))

    @cached_property
    def insights(self) -> InsightsPage:
        """What the journal tells its owner about themselves."""
        return self._add(InsightsPage(self.session, self.stack))

    @cached_property
    def inbox(self) -> InboxPage:
        """What came from peers."""
        return self._add(InboxPage(self.session, self.stack))

    def _add(self, page: P) -> P:
        self.stack.addWidget(page)
        page.refresh(EVERYTHING)
        return page

    def _pages(self) -> tuple[Page, ...]:
        found = (self.stack.widget(place) for place in range(self.stack.count()))
        return tuple(page for page in found if isinstance(page, _PAGES))

    # Where to go

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self._section

    def place(self) -> Place:
        """Return where somebody is, to come back to."""
        entry = self.entries.entry_id if self._section in LISTS else None
        return Place(section=self._section, entry=entry)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what is written and not in the file, to be sealed before it is locked."""
        over, below = self.aims.draft_of(self.covers.shown), self.entries.entry_pane.drafts()
        kept = below if over is None else (*below, over)
        # A page may have been left while the disk was full.
        left = self.session.findChildren(Autosave)
        return (*(one for each in left for one in each.drafts(is_writing=False)), *kept)

    def go_to(self, place: Place) -> None:
        """Come back to where somebody was."""
        self.show_section(place.section)
        if place.entry is not None:
            self.entries.resume(place.entry)

    def show_section(self, section: Section) -> None:
        """Show a section from its beginning."""
        self.covers.leave()
        self._section = section
        self.side.choose(section)
        self.talk.set_wanted(is_wanted=section is Section.SESSIONS)
        if section in LISTS:
            self.entries.show_section(section)
        elif section is Section.TODAY:
            self.today.begin_anew()
        self.stack.setCurrentWidget(self._page_of(section))
        self._on_place_changed()

    def show_entry(self, entry: EntryId) -> None:
        """Show an entry in the list where it stands."""
        self._show_entries()
        self.entries.show_entry(entry)

    def show_new(self, entry: Entry) -> None:
        """Show an entry that is not in the journal yet, to be written in."""
        self._show_entries()
        self.entries.show_new(entry)

    def begin(self, kind: Kind) -> None:
        """Begin an entry of a kind."""
        self._show_entries()
        self.entries.begin(kind)

    def begin_usual(self) -> None:
        """Begin an entry of the kind that the section is about."""
        first = self.entries.list_pane.head.first_kind
        plan = LISTS.get(self._section)
        kind = first if plan is not None and first is not None else LISTS[Section.JOURNAL].begins[0]
        self.begin(kind)

    def show_peer(self, peer: IdentityId) -> None:
        """Show a peer."""
        self.show_section(Section.PEERS)
        self.peers.show_peer(peer)

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self._show_entries()
        self.entries.focus_search()

    def open_filter(self) -> None:
        """Show what the list can be narrowed by."""
        self._show_entries()
        self.entries.open_filter()

    def choose_day(self) -> None:
        """Let somebody choose the day to go to."""
        self._show_entries()
        self.entries.choose_day()

    def go_back(self) -> None:
        """Leave what covers the page, go from the entry to the list, or to the place before."""
        if self.covers.shown is not None:
            self.covers.leave()
        elif self.stack.currentWidget() is not self.entries or not self.entries.go_back():
            self.step_back()

    def step_back(self) -> None:
        """Go to the place before this one, out of what covers the page first."""
        if self.covers.shown is not None:
            self.covers.leave()
        else:
            self._return_to(self.trail.back())

    def step_forward(self) -> None:
        """Go to the place that one came back from."""
        self._return_to(self.trail.forward())

    def _return_to(self, place: Place | None) -> None:
        if place is not None:
            self.go_to(place)
            if place.entry is None:
                self.focus_first()

    def _on_place_changed(self) -> None:
        self.trail.visit(self.place(), is_walking=self.entries.is_walking)

    def focus_first(self) -> None:
        """Give the keyboard to the page that is shown."""
        if isinstance(shown := self.stack.currentWidget(), _PAGES):
            shown.focus_first()

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the window that F6 walks through."""
        shown = self.stack.currentWidget()
        if shown is not None and shown is not self.entries:
            return (self.side.sidebar, shown)
        parts = (self.side.sidebar, self.entries.list_pane, self.entries.entry_pane)
        return tuple(part for part in parts if part.isVisible())

    def _page_of(self, section: Section) -> QWidget:
        if section is Section.TODAY:
            return self.today
        if section is Section.PEERS:
            return self.peers
        if section is Section.INSIGHTS:
            return self.insights
        return self.inbox if section is Section.INBOX else self.entries

    def _show_entries(self) -> None:
        self.covers.leave()
        if self._section not in LISTS:
            self.show_section(Section.JOURNAL)
        self.stack.setCurrentWidget(self.entries)

    def _on_section_wanted(self, section: Section) -> None:
        if section is not self._section:
            self._section = section
            self.side.choose(section)
            self.talk.set_wanted(is_wanted=section is Section.SESSIONS)
            self.entries.list_pane.show_section(section)

    # What covers the pages

    def share(self, wanted: tuple[EntryId, ...] | ShareWish) -> None:
        """Share entries."""
        self.covers.share(wanted)

    def receive(self, path: Path | None) -> None:
        """Receive a bundle."""
        self.covers.receive(path)

    def converse(self, start: ConversationStart | None = None) -> None:
        """Lead a guided conversation, which has the whole window."""
        self.covers.converse(start)

    def _on_uncovered(self) -> None:
        self.stack.setCurrentWidget(self._page_of(self._section))
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, where nothing nearer takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # What changed

    def _refresh(self, changes: Changes) -> None:
        for page in self._pages():
            page.refresh(changes)
        self.talk.refresh(changes)
        self.session.run(self, jobs.overview, self._show_overview, lambda _error: None)

    def _show_overview(self, overview: jobs.Overview) -> None:
        self.side.set_count(Section.INBOX, overview.waiting)
        self.entries.list_pane.head.show_choices(overview.tags, overview.peers)

    def _on_trashed(self, entries: tuple[EntryId, ...]) -> None:
        self._undo, self._take_back = entries, None
        many = self.tr("%n moved to the trash", "", len(entries))
        words = many if len(entries) > 1 else self.tr("Moved to the trash")
        self.toast.show_words(words, self.tr("Undo"))

    def put_back(self, drafts: tuple[Draft, ...], on_sealed: Callable[[], object]) -> None:
        """Seal writing that could not be sealed before, and show the last of it."""

        def done(_none: None) -> None:
            on_sealed()
            self.entries.resume(drafts[-1].entry)

        waits = self.tr("{what}. What you were writing still waits in this window.")
        self.session.run(
            self,
            lambda journal: sealing.seal(journal, drafts),
            done,
            lambda error: self.toast.show_words(waits.format(what=problem_text(error).title)),
        )

    def show_restored(self, entry: EntryId) -> None:
        """Show an entry that took back an earlier state."""
        self.session.announce(entry_changed(entry))
        self.entries.show_entry(entry)
        self.toast.show_words(self.tr("The earlier state is back; the one before it is kept."))

    def _on_undo_offered(self, done: Undoable) -> None:
        self._undo, self._take_back = (), done.take_back
        self.toast.show_words(done.words, self.tr("Undo"))

    def undo_trash(self) -> None:
        """Take back what was thrown away last."""
        entries, self._undo = self._undo, ()
        take_back, self._take_back = self._take_back, None
        if take_back is not None:
            take_back()
        elif entries:
            self.entries.acts.restore(entries)

    # Folding

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show only icons at the side where room is short."""
        super().resizeEvent(event)
        self.side.set_folded(is_folded=self.width() < current_theme().px(FOLD_BELOW))
