"""Two people's words beside each other, alike in size."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from peerjournal.ui.exchange.dates import day_text
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.insights.insight_column import clear
from peerjournal.ui.insights.prose_label import ProseLabel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.insight_partners import SharedLine
    from peerjournal.ui.session import OpenSession

_BESIDE_FROM = 520


class ReadingPair(QWidget):
    """Shows my lines and theirs: beside each other where there is room, else below."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        theme = current_theme()
        self.mine, self._mine = _side("shared")
        self.theirs, self._theirs = _side("other")
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(theme.spacing.m))
        self._row.addWidget(self.mine, 1)
        self._row.addWidget(self.theirs, 1)

    def show_lines(
        self, mine: Sequence[SharedLine], theirs: Sequence[SharedLine], name: str
    ) -> None:
        """Show lines, each side under its name."""
        self._fill(self._mine, self.tr("My words"), mine)
        self._fill(self._theirs, self.tr("{name}’s words").format(name=name), theirs)

    def _fill(self, inside: QVBoxLayout, title: str, lines: Sequence[SharedLine]) -> None:
        clear(inside)
        inside.addWidget(WordsLabel(title, "overline"))
        for line in lines:
            opens = TextLink(day_text(line.on))
            opens.setAccessibleName(
                self.tr("Open the entry of {day}").format(day=day_text(line.on))
            )
            opens.clicked.connect(partial(self._session.entry_wanted.emit, line.entry))
            if line.title:
                inside.addWidget(WordsLabel(line.title, "strong"))
            if line.words:
                inside.addWidget(ProseLabel(line.words))
            inside.addWidget(opens, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sides beside each other where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)


def _side(role: str) -> tuple[QFrame, QVBoxLayout]:
    theme = current_theme()
    side = QFrame()
    side.setProperty("role", role)
    inside = QVBoxLayout(side)
    inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
    inside.setSpacing(theme.px(theme.spacing.xs))
    return side, inside
