"""Above the list: what it shows, how to begin an entry, and how to find one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import FeedbackSide
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.floating import popup_below
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, new_kind_words
from peerjournal.ui.pages.filter_panel import FilterPanel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pages.narrowing import EVERYTHING, Narrowing, parts_of, side_name
from peerjournal.ui.sections import LISTS, ListPlan, Section, section_name
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, primary_button, quiet_button, stand_back
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.listing import Filter

_TAGS_MOST = 500
_BESIDE_A_WAY = 10


class ListHead(QWidget):
    """Names the section, begins entries, searches and filters.

    What a section's list is narrowed to is remembered until the journal is locked.

    Signals:
        new_wanted: the Kind to begin.
        conversation_wanted: lead a guided conversation.
        plan_wanted: plan one.
        filter_changed: what is looked for is another.
        results_wanted: on to what was found.
        day_wanted: go to a day.
    """

    new_wanted = Signal(object)
    conversation_wanted = Signal()
    plan_wanted = Signal()
    filter_changed = Signal()
    results_wanted = Signal()
    day_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = ListPlan()
        self._section = Section.JOURNAL
        self._narrowed: dict[Section, Narrowing] = {}
        self._tags: tuple[str, ...] = ()
        self._peers: tuple[tuple[IdentityId, str], ...] = ()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.new_button = primary_button("")
        self.kinds_button = icon_button(
            "chevron-down", self.tr("Begin another kind (Ctrl+Shift+N)")
        )
        self.kinds_menu = QMenu(self)
        self.converse_button = TextLink(self.tr("Start a conversation…"))
        self.plan_button = TextLink(self.tr("Plan one…"))
        sides = tuple(Choice(value=one, words=side_name(one)) for one in FeedbackSide)
        self.sides = ChoiceRow(sides, can_be_none=True)
        self.sides.setAccessibleName(self.tr("Which side"))
        self.sides.set_room_between(2)
        self.search = SearchField(self.tr("Search"))
        self.day_button = icon_button("calendar", self.tr("Go to a day (Ctrl+G)"))
        self.filter_button = icon_button("filter", self.tr("Filter (Ctrl+Shift+F)"))
        self.filter_panel: FilterPanel | None = None
        self.chips = FlowLayout(current_theme().px(4))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        beginning = QWidget()
        pair = QHBoxLayout(beginning)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(theme.px(theme.spacing.xs))
        pair.addWidget(self.new_button)
        pair.addWidget(self.kinds_button)
        # In a narrow list, long words stand below the name of the section.
        top = FlowLayout(theme.px(theme.spacing.xs), is_last_apart=True)
        top.addWidget(self.title)
        top.addWidget(beginning)
        talking = FlowLayout(theme.px(theme.spacing.xs))
        talking.addWidget(self.converse_button)
        talking.addWidget(self.plan_button)
        below = QHBoxLayout()
        below.setSpacing(theme.px(theme.spacing.xs))
        below.addWidget(self.search, 1)
        below.addWidget(self.day_button)
        below.addWidget(self.filter_button)
        side = theme.px(theme.spacing.l)
        for row in (top, talking, below, self.chips):
            row.setContentsMargins(side, 0, side, 0)
        # Each way has room around its words; the words stand in line with what is around them.
        ways = QHBoxLayout()
        ways.addWidget(self.sides)
        beside = side - theme.px(_BESIDE_A_WAY)
        ways.setContentsMargins(beside, 0, beside, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, side, 0, theme.px(theme.spacing.s))
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(top)
        layout.addLayout(talking)
        layout.addLayout(ways)
        layout.addLayout(below)
        layout.addLayout(self.chips)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words give way where the list has become too narrow for them."""
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Shorten the button to its sign rather than break the line."""
        theme = current_theme()
        between = theme.px(theme.spacing.xs)
        room = self.width() - 2 * theme.px(theme.spacing.l)
        words = new_kind_words(self.first_kind) if self.first_kind is not None else ""
        _show_words(self.new_button, words)
        needed = self.title.sizeHint().width() + between + self.new_button.sizeHint().width()
        if len(self._plan.begins) > 1:
            needed += between + self.kinds_button.sizeHint().width()
        if words and needed > room:
            _show_sign(self.new_button, words)

    def stand_back(self, *, is_back: bool) -> None:
        """Leave the weight to the button of the empty list, which begins the same."""
        stand_back(self.new_button, is_back=is_back)
        self._fit_words()

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._on_new_clicked)
        self.converse_button.clicked.connect(self._on_converse_clicked)
        self.plan_button.clicked.connect(self._on_plan_clicked)
        self.search.search_changed.connect(self.filter_changed)
        self.sides.changed.connect(self._on_side_chosen)
        self.search.results_wanted.connect(self.results_wanted)
        self.kinds_button.clicked.connect(self._on_kinds_clicked)
        self.filter_button.clicked.connect(self.open_filter)
        self.day_button.clicked.connect(self.day_wanted)

    # What is looked for

    @property
    def first_kind(self) -> Kind | None:
        """The kind that the button begins."""
        return self._plan.begins[0] if self._plan.begins else None

    @property
    def narrowing(self) -> Narrowing:
        """What the list is narrowed to."""
        return self._narrowed.get(self._section, EVERYTHING)

    def wanted(self) -> Filter:
        """Return which entries are wanted."""
        return self.narrowing.filter(self._plan)

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a filter hides entries."""
        return bool(self.search.text().strip()) or self.narrowing != EVERYTHING

    @property
    def side(self) -> FeedbackSide | None:
        """The one side of feedback that is listed, if nothing else narrows the list."""
        is_only = self.narrowing == Narrowing(side=self.narrowing.side)
        return self.narrowing.side if is_only and not self.search.text().strip() else None

    def _on_side_chosen(self) -> None:
        side = cast("FeedbackSide | None", self.sides.value())
        self.narrow(replace(self.narrowing, side=side))

    def show_section(self, section: Section) -> None:
        """Turn to another section; its search begins anew, its filter is as it was left."""
        self._section = section
        self._plan = LISTS[section]
        name = section_name(section)
        self.title.setText(name)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        placeholder = self.tr("Search in {section}").format(section=name)
        self.search.show_purpose(placeholder, self.tr("Search"))
        self.new_button.setVisible(self.first_kind is not None)
        for button in (self.converse_button, self.plan_button):
            button.setVisible(section is Section.SESSIONS)
        self.sides.setVisible(section is Section.FEEDBACK)
        self.sides.show_value(self.narrowing.side)
        self.kinds_button.setVisible(len(self._plan.begins) > 1)
        self._fit_words()
        self._fill_kinds_menu()
        self._show_chips()

    def show_choices(
        self, tags: tuple[str, ...], peers: tuple[tuple[IdentityId, str], ...]
    ) -> None:
        """Offer these tags and peers in the filter."""
        self._tags, self._peers = tags[:_TAGS_MOST], peers
        if self.filter_panel is not None:
            self.filter_panel.offer(self._tags, self._peers)

    def filter_tag(self, tag: str) -> None:
        """Show only what carries a tag."""
        self.narrow(Narrowing(tag=tag))

    def filter_days(self, since: date, until: date) -> None:
        """Show only what happened between two days."""
        self.narrow(replace(self.narrowing, since=since, until=until))

    def narrow(self, narrowing: Narrowing) -> None:
        """Narrow the list to something else."""
        self._narrowed[self._section] = narrowing
        self.sides.show_value(narrowing.side)
        self._show_chips()
        self.filter_changed.emit()

    def clear(self) -> None:
        """Show everything of the section again."""
        self.search.clear()
        self.narrow(EVERYTHING)

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus()
        self.search.selectAll()

    # The menus

    def _on_kinds_clicked(self) -> None:
        popup_below(self.kinds_menu, self.kinds_button)

    def open_filter(self) -> None:
        """Show what the list can be narrowed by."""
        panel = FilterPanel(self.narrowing, self._plan.kinds or tuple(Kind), self)
        panel.offer(self._tags, self._peers)
        panel.changed.connect(self.narrow)
        panel.destroyed.connect(self._on_filter_closed)
        self.filter_panel = panel
        panel.open_below(self.filter_button)

    def _on_filter_closed(self) -> None:
        self.filter_panel = None

    def _fill_kinds_menu(self) -> None:
        self.kinds_menu.clear()
        for kind in self._plan.begins:
            action = self.kinds_menu.addAction(icon(kind_icon(kind)), new_kind_words(kind))
            action.triggered.connect(partial(self._on_kind_chosen, kind))

    # The filters that are on

    def _show_chips(self) -> None:
        self.chips.clear()
        for part in parts_of(self.narrowing):
            button = quiet_button(part.words.replace("&", "&&"), "close")
            button.setToolTip(self.tr("Take this filter off"))
            button.clicked.connect(partial(self.narrow, part.without))
            self.chips.addWidget(button)
            button.show()

    def _on_kind_chosen(self, kind: Kind) -> None:
        self.new_wanted.emit(kind)

    def _on_plan_clicked(self) -> None:
        self.plan_wanted.emit()

    def _on_converse_clicked(self) -> None:
        self.conversation_wanted.emit()

    def _on_new_clicked(self) -> None:
        first = self.first_kind
        if first is not None:
            self.new_wanted.emit(first)


def _show_words(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setIcon(QIcon())
    button.setAccessibleName("")
    button.setToolTip("")


def _show_sign(button: QPushButton, words: str) -> None:
    is_main = button.property("role") == "primary"
    button.setText("")
    button.setIcon(icon("add", "on_accent" if is_main else "ink"))
    button.setAccessibleName(words)
    button.setToolTip(words)
