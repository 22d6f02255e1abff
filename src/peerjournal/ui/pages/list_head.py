"""Above the list: what it shows, how to begin an entry, and how to find one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter, Whose
from peerjournal.ui.floating import popup_below
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, kind_name, new_kind_words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.sections import LISTS, ListPlan, Section, section_name
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, primary_button, quiet_button
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

_TAGS_MOST = 30


class ListHead(QWidget):
    """Names the section, begins entries, searches and filters.

    Signals:
        new_wanted: the Kind to begin.
        conversation_wanted: lead a guided conversation.
        plan_wanted: plan one.
        filter_changed: what is looked for is another.
        results_wanted: on to what was found.
    """

    new_wanted = Signal(object)
    conversation_wanted = Signal()
    plan_wanted = Signal()
    filter_changed = Signal()
    results_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = ListPlan()
        self._kind: Kind | None = None
        self._whose = Whose.ANYBODY
        self._tag = ""
        self._tags: tuple[str, ...] = ()
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.new_button = primary_button("")
        self.kinds_button = icon_button(
            "chevron-down", self.tr("Begin another kind (Ctrl+Shift+N)")
        )
        self.kinds_menu = QMenu(self)
        self.converse_button = quiet_button(self.tr("Start a conversation…"), "sessions")
        self.plan_button = quiet_button(self.tr("Plan one…"), "calendar")
        self.search = SearchField(self.tr("Search"))
        self.filter_button = icon_button("filter", self.tr("Filter"))
        self.filter_menu = QMenu(self)
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
        below = QHBoxLayout()
        below.setSpacing(theme.px(theme.spacing.xs))
        below.addWidget(self.search, 1)
        below.addWidget(self.filter_button)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.m)
        layout.setContentsMargins(side, theme.px(theme.spacing.l), side, theme.px(theme.spacing.s))
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(top)
        layout.addWidget(self.converse_button)
        layout.addWidget(self.plan_button)
        layout.addLayout(below)
        layout.addLayout(self.chips)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._on_new_clicked)
        self.converse_button.clicked.connect(self._on_converse_clicked)
        self.plan_button.clicked.connect(self._on_plan_clicked)
        self.search.search_changed.connect(self.filter_changed)
        self.search.results_wanted.connect(self.results_wanted)
        self.kinds_button.clicked.connect(self._on_kinds_clicked)
        self.filter_button.clicked.connect(self._on_filter_clicked)

    # What is looked for

    @property
    def first_kind(self) -> Kind | None:
        """The kind that the button begins."""
        return self._plan.begins[0] if self._plan.begins else None

    def wanted(self) -> Filter:
        """Return which entries are wanted."""
        return Filter(
            kinds=(self._kind,) if self._kind else self._plan.kinds,
            tag=self._tag,
            whose=self._whose,
            in_trash=self._plan.in_trash,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether a search or a filter hides entries."""
        return bool(self.search.text().strip() or self._kind or self._tag) or (
            self._whose is not Whose.ANYBODY
        )

    def show_section(self, section: Section) -> None:
        """Turn to another section; its search and filter begin anew."""
        self._plan = LISTS[section]
        self._kind, self._whose, self._tag = None, Whose.ANYBODY, ""
        name = section_name(section)
        self.title.setText(name)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        placeholder = self.tr("Search in {section}").format(section=name)
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder)
        first = self.first_kind
        self.new_button.setVisible(first is not None)
        for button in (self.converse_button, self.plan_button):
            button.setVisible(section is Section.SESSIONS)
        self.kinds_button.setVisible(len(self._plan.begins) > 1)
        if first is not None:
            self.new_button.setText(new_kind_words(first))
        self._fill_kinds_menu()
        self._show_chips()

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Offer these tags in the filter."""
        self._tags = tags

    def filter_tag(self, tag: str) -> None:
        """Show only what carries a tag."""
        self._tag = tag
        self._tell()

    def clear(self) -> None:
        """Show everything of the section again."""
        self._kind, self._whose, self._tag = None, Whose.ANYBODY, ""
        self.search.clear()
        self._tell()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus()
        self.search.selectAll()

    def _tell(self) -> None:
        self._show_chips()
        self.filter_changed.emit()

    # The menus

    def _on_kinds_clicked(self) -> None:
        popup_below(self.kinds_menu, self.kinds_button)

    def _on_filter_clicked(self) -> None:
        self._fill_filter_menu()
        popup_below(self.filter_menu, self.filter_button)

    def _fill_kinds_menu(self) -> None:
        self.kinds_menu.clear()
        for kind in self._plan.begins:
            action = self.kinds_menu.addAction(icon(kind_icon(kind)), new_kind_words(kind))
            action.triggered.connect(partial(self._on_kind_chosen, kind))

    def _fill_filter_menu(self) -> None:
        menu = self.filter_menu
        menu.clear()
        kinds = self._plan.kinds or tuple(Kind)
        for kind in kinds if len(kinds) > 1 else ():
            action = menu.addAction(icon(kind_icon(kind)), kind_name(kind))
            self._choice(action, partial(self._choose_kind, kind), is_on=kind is self._kind)
        menu.addSeparator()
        for whose, name in self._whose_names():
            action = menu.addAction(name)
            self._choice(action, partial(self._choose_whose, whose), is_on=whose is self._whose)
        if self._tags:
            tags = menu.addMenu(icon("tag"), self.tr("Tag"))
            for tag in self._tags[:_TAGS_MOST]:
                action = tags.addAction(tag.replace("&", "&&"))
                self._choice(action, partial(self._choose_tag, tag), is_on=tag == self._tag)
        menu.addSeparator()
        menu.addAction(self.tr("Show everything")).triggered.connect(self.clear)

    def _choice(self, action: QAction, choose: Callable[[], None], *, is_on: bool) -> None:
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(choose)

    def _whose_names(self) -> tuple[tuple[Whose, str], ...]:
        return (
            (Whose.MINE, self.tr("Written by me")),
            (Whose.PEERS, self.tr("From peers")),
        )

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = None if kind is self._kind else kind
        self._tell()

    def _choose_whose(self, whose: Whose) -> None:
        self._whose = Whose.ANYBODY if whose is self._whose else whose
        self._tell()

    def _choose_tag(self, tag: str) -> None:
        self._tag = "" if tag == self._tag else tag
        self._tell()

    # The filters that are on

    def _show_chips(self) -> None:
        self.chips.clear()
        if self._kind is not None:
            kind = self._kind
            self._add_chip(kind_name(kind), partial(self._choose_kind, kind))
        for whose, name in self._whose_names():
            if whose is self._whose:
                self._add_chip(name, partial(self._choose_whose, whose))
        if self._tag:
            words = self.tr("Tag: {tag}").format(tag=self._tag)
            self._add_chip(words, partial(self._choose_tag, self._tag))

    def _add_chip(self, text: str, drop: Callable[[], None]) -> None:
        button = quiet_button(text.replace("&", "&&"), "close")
        button.setToolTip(self.tr("Take this filter off"))
        button.clicked.connect(drop)
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
