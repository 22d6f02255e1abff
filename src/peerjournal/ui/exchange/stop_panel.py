"""A loud stop: what is wrong, what it may mean, and what to do, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.icons import icon_pixmap
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

_SIGN = 26


class StopPanel(QFrame):
    """Says stop, in the colour of danger and in words; hidden until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "message")
        self.setProperty("tone", Tone.DANGER.value)
        self.sign = QLabel()
        self.title = WordsLabel("", "heading")
        self.meaning = WordsLabel("")
        self._steps = QGridLayout()
        self._actions = FlowLayout(theme.px(theme.spacing.s))
        self._steps.setColumnStretch(1, 1)
        self._steps.setHorizontalSpacing(theme.px(theme.spacing.s))
        self._steps.setVerticalSpacing(theme.px(theme.spacing.xs))
        side = QVBoxLayout()
        side.setSpacing(theme.px(theme.spacing.s))
        side.addWidget(self.title)
        side.addWidget(self.meaning)
        side.addLayout(self._steps)
        side.addLayout(self._actions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(side, 1)
        self._draw_sign()
        self.hide()

    def add_action(self, button: QPushButton) -> None:
        """Put a button below the words."""
        self._actions.addWidget(button)

    def show_stop(self, title: str, meaning: str, steps: Sequence[str]) -> None:
        """Say what is wrong, what it may mean, and what to do."""
        self.title.setText(title)
        self.meaning.setText(meaning)
        self._show_steps(steps)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((meaning, *steps)))
        self.show()
        announce(self, f"{title}. {meaning}", is_urgent=True)

    def _show_steps(self, steps: Sequence[str]) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, step in enumerate(steps):
            if len(steps) > 1:
                number = QLabel(f"{row + 1}.")
                self._steps.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._steps.addWidget(WordsLabel(step), row, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        super().changeEvent(event)

    def _draw_sign(self) -> None:
        theme = current_theme()
        side = theme.px(_SIGN)
        picture = icon_pixmap("warning", theme.colour(Tone.DANGER), side, self.devicePixelRatioF())
        self.sign.setPixmap(picture)
        self.sign.setFixedSize(QSize(side, side))
