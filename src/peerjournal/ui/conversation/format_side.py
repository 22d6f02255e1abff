"""Beside what is decided before a conversation: what brings people together, and every format."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.conversation.format_list import FormatList
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme


class FormatSide(QFrame):
    """Holds the list of formats and the ways to make another one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.situation = QComboBox()
        self.situation.setAccessibleName(self.tr("What brings you together?"))
        self.list = FormatList()
        self.file_button = plain_button(self.tr("Add from a file…"), "receive")
        self.chain_button = plain_button(self.tr("Chain blocks…"), "add")
        theme = current_theme()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.px(12), theme.px(18), theme.px(8), 0)
        rows.setSpacing(theme.px(10))
        rows.addWidget(words(self.tr("A conversation"), "heading"))
        rows.addWidget(self.situation)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.chain_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addSpacing(theme.px(10))
