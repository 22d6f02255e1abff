"""One item of a bundle: the peer's words, what changed in them, or a request to withdraw them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain.bundles import ItemState
from peerjournal.domain.people import Person
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.going_along import going_along
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.reading.difference_view import DifferenceView
from peerjournal.ui.reading.entry_view import EntryView, ReadingNotes
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedItem
    from peerjournal.domain.entries import Entry
    from peerjournal.ui.session import OpenSession


class ItemPane(QFrame):
    """Previews an item that is not taken in.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
    """

    back_wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: ReceivedItem | None = None
        self.setProperty("role", "page")
        self.head = PageHead("", "section", parent=self)
        self.meaning = WordsLabel("", "dim")
        self.changed = quiet_button(self.tr("What changed"))
        self.whole = quiet_button(self.tr("As it is now"))
        self.modes = QWidget(self)
        self.stack = QStackedWidget(self)
        self.view = EntryView(session.pictures, self.stack)
        self.difference = DifferenceView(self.stack)
        self.along = WordsLabel("", "small")
        self._build()
        self.head.back_wanted.connect(self.back_wanted)
        self.changed.clicked.connect(self._show_mode)
        self.whole.clicked.connect(self._show_mode)

    def _build(self) -> None:
        theme = current_theme()
        group = QButtonGroup(self)
        modes = QHBoxLayout(self.modes)
        modes.setContentsMargins(0, 0, 0, 0)
        modes.setSpacing(theme.px(6))
        for button in (self.changed, self.whole):
            button.setCheckable(True)
            group.addButton(button)
            modes.addWidget(button)
        modes.addStretch()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.difference)
        side = theme.px(theme.spacing.xl)
        top = QVBoxLayout()
        top.setContentsMargins(side, theme.px(theme.spacing.l), side, theme.px(theme.spacing.s))
        top.setSpacing(theme.px(theme.spacing.s))
        for widget in (self.head, self.meaning, self.modes):
            top.addWidget(widget)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, theme.px(4), side, theme.px(8))
        foot.addWidget(self.along)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline())
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)
        self.along.hide()

    @property
    def item(self) -> ReceivedItem | None:
        """The item that is shown."""
        return self._item

    def show_item(self, item: ReceivedItem, author: str, *, is_verified: bool) -> None:
        """Show an item of a bundle of a peer's."""
        self._item = item
        self.head.show_title(self._title(item.state))
        self.meaning.setText(self._meaning(item, short_name(author)))
        me = self._session.me
        notes = ReadingNotes(
            me=Person(name=me.name, identity=me.id),
            author_name=author,
            is_verified=is_verified,
            language=self._session.language,
        )
        shown = item.entry or item.before
        if shown is None:
            self.view.clear()
        else:
            self.view.show_entry(shown, notes)
        self._show_along(item.entry)
        is_changed = item.state is ItemState.CHANGED
        self.modes.setVisible(is_changed)
        self.changed.setChecked(is_changed)
        self.whole.setChecked(not is_changed)
        if is_changed:
            language = self._session.language
            self.difference.show_difference(item.before, item.entry, language)
        self._show_mode()

    def clear(self) -> None:
        """Show nothing."""
        self._item = None
        self.head.show_title("")
        self.meaning.clear()
        self.modes.hide()
        self.along.hide()
        self.view.clear()
        self.stack.setCurrentWidget(self.view)

    def _show_along(self, entry: Entry | None) -> None:
        told = going_along(entry) if entry is not None else ""
        self.along.setText(told)
        self.along.setVisible(bool(told))

    def _show_mode(self) -> None:
        is_difference = self.changed.isChecked() and not self.modes.isHidden()
        self.stack.setCurrentWidget(self.difference if is_difference else self.view)

    def _title(self, state: ItemState) -> str:
        return {
            ItemState.NEW: self.tr("New to you"),
            ItemState.CHANGED: self.tr("Changed since you took it in"),
            ItemState.UNCHANGED: self.tr("You have it already"),
            ItemState.OLDER: self.tr("Older than what you have"),
            ItemState.WITHDRAWN: self.tr("A request to regard it as withdrawn"),
        }[state]

    def _meaning(self, item: ReceivedItem, name: str) -> str:
        if item.state is ItemState.WITHDRAWN and item.before is None:
            said = self.tr("It is about an entry of {name} that you do not have.")
        elif item.state is ItemState.WITHDRAWN:
            said = self.tr(
                "Nothing is deleted. If you take the request in, the entry is marked as "
                "withdrawn; what becomes of it is up to you."
            )
        elif item.state is ItemState.NEW:
            said = self.tr("Only {name} can change it. You can read it, link to it and answer.")
        elif item.state is ItemState.CHANGED:
            said = self.tr("{name} changed it. Nothing of yours is touched.")
        else:
            said = self.tr("Taking it in changes nothing that you see.")
        return said.format(name=name)
