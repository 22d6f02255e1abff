"""A part of the page of today: a heading, and links below it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.today.entry_link import entry_link
from peerjournal.ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.today.entry_link import EntryLink


class LinksPart(QWidget):
    """A heading with links to entries, hidden while there are none.

    Signals:
        entry_wanted: EntryId of the entry to read.
        folded: whether the links were folded away just now.
    """

    entry_wanted = Signal(object)
    folded = Signal(bool)

    def __init__(
        self, title: str, *, can_fold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = words(title, "section")
        self.fold_button = link_button("")
        self.links: list[EntryLink] = []
        self._is_folded = False
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.fold_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(theme.spacing.xs))
        self._column.addLayout(head)
        self.fold_button.setVisible(can_fold)
        self.fold_button.clicked.connect(self._on_fold_clicked)
        self._name_fold()
        self.hide()

    def show_links(self, links: Iterable[tuple[EntryId, str, str, str]]) -> None:
        """Show links: the entry, its title, its sign, and a second line."""
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = []
        for entry, title, icon_name, second in links:
            link = entry_link(title, icon_name, second)
            link.clicked.connect(partial(self.entry_wanted.emit, entry))
            self.links.append(link)
            self._column.addWidget(link)
        self.setVisible(bool(self.links))
        self.set_folded(is_folded=self._is_folded)

    def set_folded(self, *, is_folded: bool) -> None:
        """Show the heading alone, or the links too."""
        self._is_folded = is_folded
        for link in self.links:
            link.setVisible(not is_folded)
        self._name_fold()

    def _name_fold(self) -> None:
        self.fold_button.setText(self.tr("Show") if self._is_folded else self.tr("Hide"))
        self.fold_button.setAccessibleName(f"{self.fold_button.text()}: {self.title.text()}")

    def _on_fold_clicked(self) -> None:
        self.set_folded(is_folded=not self._is_folded)
        self.folded.emit(self._is_folded)
