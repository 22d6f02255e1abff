"""Before a conversation: which format, who is there, what about, and what was promised."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching import choosing, composing
from peerjournal.domain.fields import LINE_MOST
from peerjournal.operations.conversing import Background, Plan
from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.conversation.format_acts import FormatActs
from peerjournal.ui.conversation.format_details import (
    FormatHead,
    FormatOutline,
    people_words,
)
from peerjournal.ui.conversation.format_list import FormatRow
from peerjournal.ui.conversation.format_rows import rows_of
from peerjournal.ui.conversation.format_side import FormatSide
from peerjournal.ui.conversation.opening_line import OpeningLine
from peerjournal.ui.conversation.promises import PromiseList
from peerjournal.ui.conversation.seats_editor import SeatsEditor
from peerjournal.ui.conversation.standing_note import (
    agreement_words,
    clause_words,
    order_words,
    proposed_order,
)
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.conversation.variant_choice import VariantChoice
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import MAIN_KEYS, act_by_key
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from peerjournal.coaching.choosing import Suggestion
    from peerjournal.coaching.formats import Format
    from peerjournal.domain.people import Person
    from peerjournal.ui.conversation.company import Company

_NARROW = 900
_COLUMN = 680


class BeforePage(QWidget):
    """Gathers what a conversation needs; one click begins it.

    Signals:
        people_changed: tuple[Person, ...] of the others, whose earlier conversations matter now.
        outcome_noted: (EntryId, Outcome or None).
        begin_wanted: a Plan.
        change_wanted: the Format to copy and change, or to change where it is one's own.
        chain_wanted: put a format together from blocks.
        card_wanted: the Format to print.
        save_wanted: the Format to write to a file.
        file_wanted: take a format from a file.
        left: nothing was begun.
    """

    people_changed = Signal(object)
    outcome_noted = Signal(object, object)
    begin_wanted = Signal(object)
    change_wanted = Signal(object)
    chain_wanted = Signal()
    card_wanted = Signal(object)
    save_wanted = Signal(object)
    file_wanted = Signal()
    left = Signal()

    def __init__(self, start: ConversationStart, language: str, company: Company) -> None:
        super().__init__()
        self._start = start
        self._language = language
        self._background = Background()
        self._others: tuple[Person, ...] = ()
        self._own = company.own_formats
        self._has_ordered = False
        self.message = MessageBar()
        self.side = FormatSide()
        self.situation = self.side.situation
        self.list = self.side.list
        self.head = FormatHead()
        self.outline = FormatOutline()
        self.seats = SeatsEditor()
        self.topic = QLineEdit(start.topic)
        self.one_screen = QRadioButton(self.tr("We look at this screen together"))
        self.where = SectionLabel(self.tr("Where you write"))
        self.own_screens = QRadioButton(self.tr("Everybody has a journal of their own"))
        self.promises = PromiseList()
        self.promises_title = SectionLabel(self.tr("Promised last time"))
        self.variants = VariantChoice()
        self.order = words("", "dim")
        self.agreement = words("", "dim")
        self.clauses = words("", "body")
        self.clauses_button = link_button(self.tr("Read the agreement"))
        self.hint = words("", "dim")
        self.acts = FormatActs()
        self.change_button = self.acts.change
        self.chain_button = self.side.chain_button
        self.leave_button = plain_button(self.tr("Not now"))
        self.begin_button = primary_button(self.tr("Begin"))
        self.aloud = OpeningLine(language)
        self.area = QScrollArea()
        self._build()
        self._connect()
        self._show_company(company)

    # How it is laid out

    def _build(self) -> None:
        self.topic.setMaxLength(LINE_MOST)
        self.topic.setPlaceholderText(self.tr("What it is about; may stay empty"))
        self.topic.setAccessibleName(self.tr("Topic"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._details())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.area, 1)
        right.addLayout(self._make_foot())
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.side)
        page.addLayout(right, 1)

    def _details(self) -> QWidget:
        theme = current_theme()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QWidget()
        column.setMaximumWidth(theme.px(_COLUMN))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, theme.px(20))
        rows.setSpacing(theme.px(8))
        for part in (
            self.message,
            self.head,
            self.variants,
            14,
            SectionLabel(self.tr("Who is who")),
            self.seats,
            self.order,
            10,
            SectionLabel(self.tr("Topic")),
            self.topic,
            self.where,
            self.one_screen,
            self.own_screens,
            self.promises_title,
            self.promises,
            self.agreement,
            self.clauses_button,
            self.clauses,
            self.aloud,
            14,
            self.outline,
            self.acts,
        ):
            if isinstance(part, int):
                rows.addSpacing(theme.px(part))
            else:
                rows.addWidget(part)
        # What is not there leaves no gap.
        for begins in (self.where, self.promises_title, self.agreement, self.aloud):
            begins.setContentsMargins(0, theme.px(10), 0, 0)
        rows.setAlignment(self.clauses_button, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        self._across = QHBoxLayout(inside)
        self._across.addWidget(column)
        return inside

    def _make_foot(self) -> QHBoxLayout:
        theme = current_theme()
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(theme.px(20), theme.px(12), theme.px(40), theme.px(16))
        self._foot.setSpacing(theme.px(8))
        self._foot.addWidget(self.hint, 1)
        self._foot.addWidget(self.leave_button)
        self._foot.addWidget(self.begin_button)
        return self._foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share."""
        theme = current_theme()
        is_narrow = self.width() < theme.px(_NARROW)
        self.side.setFixedWidth(theme.px(250 if is_narrow else 300))
        side = theme.px(20 if is_narrow else 40)
        self._across.setContentsMargins(side, theme.px(20 if is_narrow else 28), side, 0)
        self._foot.setContentsMargins(side, theme.px(12), side, theme.px(16))
        super().resizeEvent(event)

    # What happens

    def _connect(self) -> None:
        self.situation.activated.connect(self._on_situation_chosen)
        self.list.format_chosen.connect(self._on_format_chosen)
        self.list.doubleClicked.connect(self.begin)
        self.seats.changed.connect(self._on_seats_changed)
        self.seats.ordered.connect(self._on_ordered)
        self.variants.chosen.connect(self._show_way)
        self.clauses_button.clicked.connect(self._on_clauses_clicked)
        self.promises.noted.connect(self.outcome_noted)
        self.leave_button.clicked.connect(self.left)
        self.chain_button.clicked.connect(self.chain_wanted)
        self.side.file_button.clicked.connect(self.file_wanted)
        for button, wanted in (
            (self.acts.change, self.change_wanted),
            (self.acts.card, self.card_wanted),
            (self.acts.save, self.save_wanted),
        ):
            button.clicked.connect(partial(self._ask_for, wanted))
        self.begin_button.clicked.connect(self.begin)
        for keys in MAIN_KEYS:
            act_by_key(self, keys, self.begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the list of formats."""
        self.list.setFocus()

    def begin(self) -> None:
        """Begin, if everything is there that the format needs."""
        one = self._format()
        if one is None or not self.begin_button.isEnabled():
            return
        people = self.seats.people()
        self.begin_wanted.emit(
            Plan(
                format=one,
                seats=self.seats.seats(),
                mine=self.seats.mine,
                identities=tuple(person.identity for person in people),
                topic=" ".join(self.topic.text().split()),
                is_one_screen=self.one_screen.isChecked() and len(people) > 1,
                planned_at=self._start.planned_at,
                entry=self._start.entry,
            )
        )

    def show_background(self, background: Background) -> None:
        """Show what was held and promised before with those who are there."""
        self._background = background
        self._show_rows()
        self._propose_order()
        self._show_agreement()
        self.promises.show_promises(background.promises)
        self.promises_title.setVisible(bool(background.promises))
        self.promises.setVisible(bool(background.promises))

    def _propose_order(self) -> None:
        one = self._format()
        proposed = () if one is None else proposed_order(self._background, one)
        if proposed and not self._has_ordered:
            self.seats.show_order(proposed)
        self.order.setText("" if one is None else order_words(self._background, one))
        self.order.setVisible(bool(self.order.text()))

    def _show_agreement(self) -> None:
        names = self.locale().createSeparatedList([one.name for one in self.seats.others()])
        self.agreement.setText(agreement_words(self._background, names))
        self.agreement.setVisible(bool(self.agreement.text()))
        self.clauses.setText(clause_words(self._background))
        self.clauses.hide()
        self.clauses_button.setVisible(bool(self.clauses.text()))

    def show_own_formats(self, own: tuple[Format, ...], chosen: str = "") -> None:
        """Show the formats of one's own as they are now, and choose one of them."""
        self._own = own
        self._show_rows()
        if chosen:
            self.list.choose(chosen)

    def _on_ordered(self) -> None:
        # Who sits where was said by hand, and is not proposed anew.
        self._has_ordered = True

    def _on_clauses_clicked(self) -> None:
        self.clauses.setVisible(self.clauses.isHidden())

    def _ask_for(self, wanted: SignalInstance, *_is_checked: bool) -> None:
        one = self._format()
        if one is not None:
            # On paper it stands as it is for those who are named.
            wanted.emit(self._fitted(one) if wanted is self.card_wanted else one)

    def _show_company(self, company: Company) -> None:
        self.situation.addItem(self.tr("What brings you together?"), None)
        for one in choosing.situations(self._language):
            self.situation.addItem(one.says, one.key)
        chosen = [one.name for one in company.peers if one.identity in self._start.peers]
        chosen += self._start.names
        usual = [one.name for one in company.peers[:1]] if len(company.peers) == 1 else []
        self.seats.show_circles(company.circles)
        self.seats.show_people(company.me, chosen or usual or [""], company.peers)
        together = company.usual.is_one_screen
        (self.one_screen if together else self.own_screens).setChecked(True)
        self._show_rows()
        self.list.choose(self._start.format or "peer-hour")
        self.show_background(Background())

    def _count(self) -> int:
        return max(2, len(self.seats.people()))

    def _show_rows(self) -> None:
        self.list.show_rows(rows_of(self._suggested(), self._own, self._language))
        chosen = self.list.chosen()
        if chosen is not None and chosen.format is not None:
            self.head.show_format(self._fitted(chosen.format), chosen.why)

    def _suggested(self) -> tuple[Suggestion, ...]:
        says = self.situation.currentData()
        for one in choosing.situations(self._language):
            if one.key == says:
                return choosing.answering(one, self._count(), self._language)
        return choosing.following(self._background.formats, self._count(), self._language)

    def _on_situation_chosen(self) -> None:
        self._show_rows()
        first = next((row.format for row in self.list.formats.rows if row.format), None)
        if first is not None and self.situation.currentData() is not None:
            self.list.choose(first.key)
        self.list.scrollToTop()

    def _on_format_chosen(self, row: FormatRow) -> None:
        if row.format is None:
            return
        self.variants.show_format(row.format)
        self._show_way(row.format)
        self.acts.show_format(is_own=row.format in self._own)
        self.area.verticalScrollBar().setValue(0)

    def _show_way(self, one: Format) -> None:
        row = self.list.chosen()
        self.head.show_format(self._fitted(one), "" if row is None else row.why)
        self.outline.show_format(self._fitted(one))
        self.seats.show_format(one)
        self._propose_order()

    def _fitted(self, one: Format) -> Format:
        """Return a format as it is for those who are named."""
        return composing.for_people(one, len(self.seats.people()))

    def _on_seats_changed(self) -> None:
        others = self.seats.others()
        if others != self._others:
            self._others = others
            self.people_changed.emit(others)
            one = self._format()
            if one is not None:
                row = self.list.chosen()
                self.head.show_format(self._fitted(one), "" if row is None else row.why)
                self.outline.show_format(self._fitted(one))
        self._show_ready()

    def _format(self) -> Format | None:
        row = self.list.chosen()
        return None if row is None else self.variants.format or row.format

    def _show_ready(self) -> None:
        one = self._format()
        count = len(self.seats.people())
        is_alone = one is not None and one.least == count == 1
        for part in (self.where, self.one_screen, self.own_screens, self.aloud):
            part.setVisible(not is_alone)
        wanting = ""
        if one is not None and not one.least <= count <= one.most:
            wanting = self.tr("{format} is for {people}; %n named so far.", "", count).format(
                format=one.name, people=people_words(one)
            )
        self.hint.setText(wanting)
        self.begin_button.setEnabled(one is not None and not wanting)
