"""The page of an entry that is read: mine, a peer's, a preview, or what arrived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain.entries import Entry
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.inline_pictures import are_pictures
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.domain.session_state import SessionState
from peerjournal.ui.colours import Tone
from peerjournal.ui.editors.page_column import column_width, fold_margins
from peerjournal.ui.editors.private_area import PrivateArea
from peerjournal.ui.goals.bodies import body_of
from peerjournal.ui.goals.commitment_page import CommitmentPage
from peerjournal.ui.goals.outcome_row import outcome_of_key
from peerjournal.ui.goals.reading_page import Reading, ReadingPage
from peerjournal.ui.images.scope import PictureScope
from peerjournal.ui.images.shelf import PictureShelf
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.reading.above import chips_of, facts_of
from peerjournal.ui.reading.handed_copies import HandedCopies
from peerjournal.ui.reading.part_widgets import part_widget, plain_label, reading_text
from peerjournal.ui.reading.parts import (
    ChipWords,
    Part,
    Point,
    Points,
    day_text,
    parts_of,
    short_day_text,
)
from peerjournal.ui.reading.session_words import session_state_chip
from peerjournal.ui.reading.summary_seal import SummarySeal, is_summary, summary_of
from peerjournal.ui.reading.ticks import waiting_words, withheld
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.scroll_edges import ScrollEdges

_NO_TITLES: Mapping[EntryId, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """Another side of a session, to be read beside the entry; mine has no author's name."""

    author_name: str
    is_verified: bool
    entry: Entry
    received_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingNotes:
    """What is told beside an entry.

    Attributes:
        me: who reads.
        author_name: the peer who wrote it, empty for mine.
        is_verified: whether that peer's safety number was compared.
        shared_note: the sentence at the foot that tells with whom it was shared.
        private_notes: my own notes of a session.
        titles: what linked entries are called.
        contributions: the peers' sides.
        state: where a session stands.
        will_try: the commitments that a session of mine led to.
        reading: what the page of a goal, a commitment or an inquiry shows.
        copies_for: the names of those who hold words of which my copy still lies here.
        is_stated: it is told above the page where its content stands.

    """

    me: Person | None = None
    author_name: str = ""
    is_verified: bool = False
    received_on: date | None = None
    shared_note: str = ""
    private_notes: Markdown = field(default=Markdown(""), repr=False)
    titles: Mapping[EntryId, str] = field(default_factory=lambda: _NO_TITLES)
    contributions: tuple[Contribution, ...] = ()
    state: SessionState | None = None
    will_try: tuple[str, ...] = ()
    copies_for: tuple[str, ...] = ()
    language: str = "en"
    reading: Reading | None = field(default=None, repr=False)
    is_stated: bool = False


class EntryView(QScrollArea):
    """Shows an entry to be read.

    Signals:
        link_followed: the target of a link that was clicked.
        summary_accepted: EntryId of a peer's session whose summary is to be held here, too.
        print_wanted: the PrintWish of a picture.
        act_wanted: Wanted, something to be done with a goal, commitment or inquiry.
        copies_unwanted: EntryId of a session whose words for others are to be removed here.
    """

    link_followed = Signal(str)
    summary_accepted = Signal(object)
    act_wanted = Signal(object)
    print_wanted = Signal(object)
    copies_unwanted = Signal(object)

    def __init__(self, shelf: PictureShelf | None = None, parent: QWidget | None = None) -> None:
        """Show pictures of that shelf; without one they are told in words."""
        super().__init__(parent)
        self._shelf = shelf
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entry"))
        self._shown: tuple[Entry, ReadingNotes] | None = None
        self._is_stale = False
        self.body: ReadingPage | None = None
        ScrollEdges(self)
        self.clear()

    def show_entry(self, entry: Entry, about: ReadingNotes | None = None) -> None:
        """Show an entry from its beginning; one that is shown already stays where it is."""
        notes = about or ReadingNotes()
        is_same = self._shown is not None and self._shown[0].id == entry.id
        had_focus = is_same and self._has_focus()
        place = self.verticalScrollBar().value() if is_same else 0
        self.body = None
        self._shown = (entry, notes)
        page, column = reading_page()
        self._allow_pictures(page, entry)
        head = QVBoxLayout()
        head.setSpacing(current_theme().px(current_theme().spacing.s))
        for widget in self._head(entry, notes):
            head.addWidget(widget)
        column.addLayout(head)
        self._add_body(column, entry, notes)
        for one in notes.contributions:
            column.addWidget(self._contribution(one, notes))
        if notes.private_notes:
            text = reading_text(
                notes.private_notes, self.link_followed.emit, self.tr("Private notes")
            )
            self._allow_pictures(text, None)
            column.addWidget(PrivateArea(text))
        if notes.shared_note:
            column.addWidget(plain_label(notes.shared_note, "small"))
        column.addStretch(1)
        self.setWidget(page)
        self._fold()
        self.verticalScrollBar().setValue(0)
        if had_focus:
            self.setFocus()
        if place:
            # Its height is known once it is laid out.
            QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits say what became of a commitment."""
        outcome = outcome_of_key(event)
        if outcome is not None and isinstance(self.body, CommitmentPage):
            self.body.choose(outcome)
        else:
            super().keyPressEvent(event)

    def _allow_pictures(self, widget: QWidget, entry: Entry | None) -> None:
        """Show the pictures that came with an entry; my own notes show every one of mine."""
        if self._shelf is not None:
            shown = are_pictures(entry.attachments) if entry is not None else None
            PictureScope(widget, self._shelf, shown)

    def clear(self) -> None:
        """Show nothing and keep nothing."""
        self._shown = None
        self.body = None
        page, _ = reading_page()
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the margins as the page that is written on does."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        page = self.widget()
        row = page.layout() if page is not None else None
        if isinstance(row, QHBoxLayout):
            fold_margins(row, self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Lay the page out anew where another theme asks for other sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and not self._is_stale:
            # Later: Qt walks over all widgets just now, and must not find one of them deleted.
            self._is_stale = True
            QTimer.singleShot(0, self, self._show_again)

    def _show_again(self) -> None:
        self._is_stale = False
        if self._shown is not None:
            self.show_entry(*self._shown)

    def _head(self, entry: Entry, notes: ReadingNotes) -> list[QWidget]:
        facts = [day_text(entry.happened_on), *_facts_without_me(entry, notes)]
        head: list[QWidget] = [plain_label(" · ".join(facts), "dim")]
        head.append(plain_label(entry.title or kind_name(entry.kind), "title"))
        stands = () if notes.state is None else (session_state_chip(notes.state),)
        chips = (
            *stands,
            *(() if notes.is_stated else chips_of(entry.content, notes.language)),
            *(ChipWords(text=tag, tone=Tone.BLUE) for tag in entry.tags),
        )
        if chips:
            # A skill and a tag may be one word.
            once = {one.text.casefold(): one for one in reversed(chips)}
            head.append(_chip_row(tuple(reversed(once.values()))))
        return head

    def _add_body(self, column: QVBoxLayout, entry: Entry, notes: ReadingNotes) -> None:
        body, target = None, column
        if notes.author_name:
            body, target = _shared_box(notes.author_name, notes.received_on, notes)
        if notes.reading is not None:
            self.body = body_of(notes.reading)
            self.body.act_wanted.connect(self.act_wanted)
            self.body.link_followed.connect(self.link_followed)
            self.body.print_wanted.connect(self.print_wanted)
            target.addWidget(self.body)
        else:
            self._add_parts(target, entry, notes)
        if body is not None:
            column.addWidget(body)

    def _add_parts(self, target: QVBoxLayout, entry: Entry, notes: ReadingNotes) -> None:
        me = notes.me.name if notes.me else ""
        parts = parts_of(entry.content, notes.language, me)
        for part in parts:
            target.addWidget(self._part(part, entry))
        if not parts:
            target.addWidget(plain_label(self.tr("Nothing is written here."), "dim"))
        if notes.will_try:
            points = tuple(Point(title=one) for one in notes.will_try)
            tried = Points(heading=self.tr("What I will try"), points=points)
            target.addWidget(part_widget(tried, self.link_followed.emit))
        others = [one.entry for one in notes.contributions]
        self._add_seal(target, entry, others, may_accept=bool(notes.author_name))
        if notes.copies_for:
            copies = HandedCopies(notes.copies_for)
            copies.unwanted.connect(partial(self.copies_unwanted.emit, entry.id))
            target.addWidget(copies)

    def _contribution(self, one: Contribution, notes: ReadingNotes) -> QWidget:
        if one.author_name:
            notes_of = ReadingNotes(author_name=one.author_name, is_verified=one.is_verified)
            box, target = _shared_box(one.author_name, one.received_on, notes_of)
        else:
            box, target = _own_box(self.tr("My side"))
        if one.entry.title:
            target.addWidget(plain_label(one.entry.title, "section"))
        self._allow_pictures(box, one.entry)
        me = notes.me.name if notes.me else ""
        for part in parts_of(one.entry.content, notes.language, me):
            target.addWidget(self._part(part, one.entry))
        shown = self._shown[0] if self._shown else one.entry
        self._add_seal(target, one.entry, [shown], may_accept=bool(one.author_name))
        return box

    def _part(self, part: Part, entry: Entry) -> QWidget:
        """Show a part; a summary that not all have ticked is not to be copied."""
        if is_summary(part, entry.content):
            waiting = self._waiting(entry)
            if waiting:
                return withheld(part, self.link_followed.emit, waiting)
        return part_widget(part, self.link_followed.emit)

    def _waiting(self, entry: Entry) -> str:
        """Say who of all that are here has not ticked the summary on this side."""
        if self._shown is None:
            return ""
        shown, notes = self._shown
        sides = (shown, *(one.entry for one in notes.contributions))
        others = (one for one in sides if one.id != entry.id)
        return waiting_words((entry, *others), notes.me.name if notes.me else "")

    def _add_seal(
        self, target: QVBoxLayout, entry: Entry, others: Sequence[Entry], *, may_accept: bool
    ) -> None:
        summary = summary_of(entry.content)
        if not summary:
            return
        seal = SummarySeal()
        theirs = [summary_of(one.content) for one in others]
        other = next((one for one in theirs if one == summary), theirs[0] if theirs else None)
        waiting = self._waiting(entry)
        seal.show_summary(summary, other, may_accept=may_accept, waiting=waiting)
        seal.accepted.connect(partial(self.summary_accepted.emit, entry.id))
        target.addWidget(seal)


def _facts_without_me(entry: Entry, notes: ReadingNotes) -> tuple[str, ...]:
    content = entry.content
    if isinstance(content, Session) and notes.me is not None:
        others = tuple(one for one in content.participants if one.name != notes.me.name)
        content = replace(content, participants=others)
    return facts_of(content)


def reading_page() -> tuple[QWidget, QVBoxLayout]:
    """Make a page whose column is as wide as a line reads well, in the middle."""
    theme = current_theme()
    page = QWidget()
    page.setProperty("role", "scrolled")
    column_widget = QWidget()
    column_widget.setMaximumWidth(column_width())
    column = QVBoxLayout(column_widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(theme.spacing.l))
    row = QHBoxLayout(page)
    row.addStretch(1)
    row.addWidget(column_widget, 1000)
    row.addStretch(1)
    return page, column


def _chip_row(chips: tuple[ChipWords, ...]) -> QWidget:
    row = QWidget()
    flow = FlowLayout(current_theme().px(6))
    row.setLayout(flow)
    for chip in chips:
        flow.addWidget(Chip(chip.text, chip.tone))
    return row


def _shared_box(
    author: str, received_on: date | None, notes: ReadingNotes
) -> tuple[QFrame, QVBoxLayout]:
    """Make the tinted box that a peer's words stand in, with their origin above them."""
    theme = current_theme()
    box = QFrame()
    box.setProperty("role", "shared")
    layout = QVBoxLayout(box)
    side = theme.px(theme.spacing.l)
    layout.setContentsMargins(side, theme.px(theme.spacing.m), side, side)
    layout.setSpacing(theme.px(theme.spacing.m))
    layout.addWidget(_origin(author, received_on, is_verified=notes.is_verified))
    return box, layout


def _own_box(heading: str) -> tuple[QFrame, QVBoxLayout]:
    theme = current_theme()
    box = QFrame()
    box.setProperty("role", "card")
    layout = QVBoxLayout(box)
    side = theme.px(theme.spacing.l)
    layout.setContentsMargins(side, theme.px(theme.spacing.m), side, side)
    layout.setSpacing(theme.px(theme.spacing.m))
    layout.addWidget(plain_label(heading, "section"))
    return box, layout


def _origin(author: str, received_on: date | None, *, is_verified: bool) -> QLabel:
    return plain_label(*origin_words(author, received_on, is_verified=is_verified))


def origin_words(author: str, received_on: date | None, *, is_verified: bool) -> tuple[str, str]:
    """Return where a peer's words come from, and the role in which that is said."""
    translate = QCoreApplication.translate
    words = [translate("reading", "From {name}").format(name=author)]
    if received_on is not None:
        said = translate("reading", "received {day}")
        words.append(said.format(day=short_day_text(received_on)))
    state = (
        translate("reading", "verified")
        if is_verified
        else translate("reading", "not verified yet")
    )
    words.append(state)
    return " · ".join(words), "accent" if is_verified else "warm"
