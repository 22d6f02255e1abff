"""Every shortcut on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.commands import shortcut_words
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.ui.commands import Command


class KeysDialog(QDialog):
    """Lists what the keyboard can do."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        theme = current_theme()
        page = ColumnPage(width=460, from_top=True)
        page.add_text(self.tr("Keyboard shortcuts"), "heading")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(theme.spacing.xl))
        grid.setColumnStretch(0, 1)
        for row, command in enumerate(one for one in commands if one.shortcuts):
            grid.addWidget(words(command.words, "body"), row, 0)
            keys = words(shortcut_words(command), "dim")
            keys.setWordWrap(False)
            grid.addWidget(keys, row, 1)
        page.column.addLayout(grid)
        close = quiet_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        margin = theme.px(theme.spacing.l)
        foot.setContentsMargins(margin, theme.px(theme.spacing.s), margin, margin)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page, 1)
        layout.addLayout(foot)
        self.resize(theme.px(540), theme.px(600))
