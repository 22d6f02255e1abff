"""A word or two on a tint, for a state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from peerjournal.ui.chip_drawing import ChipText, chip_size, draw_chip
from peerjournal.ui.colours import Tone
from peerjournal.ui.theme import current_theme


class Chip(QLabel):
    """A state in its tone; the words say it too."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self._icon_name = icon_name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> Tone:
        """What the chip stands for."""
        return self._tone

    def show_chip(self, text: str, tone: Tone, icon_name: str = "") -> None:
        """Say something else."""
        self._tone = tone
        self._icon_name = icon_name
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        return chip_size(current_theme(), self._chip())

    def minimumSizeHint(self) -> QSize:
        """Return the room below which not even a shortened text makes sense."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), current_theme().px(56)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        del event
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_chip(painter, current_theme(), self._chip(), self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that another theme asks for."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _chip(self) -> ChipText:
        return ChipText(text=self.text(), tone=self._tone, icon_name=self._icon_name)
