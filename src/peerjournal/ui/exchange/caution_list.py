"""What should be seen before something leaves or comes in: one line each, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.icons import icon_pixmap
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGN = 17


class CautionList(QWidget):
    """Shows lines on the warm tint; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(6))
        self.hide()

    @property
    def said(self) -> tuple[str, ...]:
        """The lines that are shown."""
        return self._said

    def show_cautions(self, said: Sequence[str]) -> None:
        """Show these lines in place of others."""
        if tuple(said) == self._said:
            return
        self._said = tuple(said)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in said:
            self._column.addWidget(_CautionLine(line))
        self.setVisible(bool(said))


class _CautionLine(QFrame):
    """A sign and a sentence."""

    def __init__(self, text: str) -> None:
        super().__init__()
        theme = current_theme()
        self.setProperty("role", "message")
        self.setProperty("tone", Tone.WARM.value)
        self.sign = QLabel()
        self.sign.setAccessibleName(QCoreApplication.translate("exchange", "Worth a look"))
        layout = QHBoxLayout(self)
        side = theme.px(theme.spacing.m)
        layout.setContentsMargins(side, theme.px(8), side, theme.px(8))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(WordsLabel(text), 1)
        self.setAccessibleName(text)
        self._draw_sign()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        super().changeEvent(event)

    def _draw_sign(self) -> None:
        theme = current_theme()
        side = theme.px(_SIGN)
        ink = theme.colour(Tone.WARM)
        self.sign.setPixmap(icon_pixmap("warning", ink, side, self.devicePixelRatioF()))
        self.sign.setFixedSize(QSize(side, side))
