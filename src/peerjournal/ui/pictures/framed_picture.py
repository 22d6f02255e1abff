"""A picture with its text behind a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.pictures.telling import PictureText
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.ui.pictures.canvas import PictureCanvas


class FramedPicture(QWidget):
    """Shows a picture or, where somebody asks for them, its words."""

    def __init__(self, picture: PictureCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.picture = picture
        self.text = PictureText()
        self.text.hide()
        self.turn_button = TextLink(self.tr("Read it as words"))
        self.turn_button.clicked.connect(self._turn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(picture)
        layout.addWidget(self.text)
        layout.addWidget(self.turn_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_text(self) -> bool:
        """Whether the words stand where the picture was."""
        return self.text.isVisibleTo(self)

    def show_text(self) -> None:
        """Show the words of what the picture shows now."""
        self._show(is_text=True)

    def _turn(self) -> None:
        self._show(is_text=not self.is_text)

    def _show(self, *, is_text: bool) -> None:
        if is_text:
            self.text.show_lines(self.picture.told)
        self.picture.setVisible(not is_text)
        self.text.setVisible(is_text)
        self.turn_button.setText(
            self.tr("Look at the picture") if is_text else self.tr("Read it as words")
        )
