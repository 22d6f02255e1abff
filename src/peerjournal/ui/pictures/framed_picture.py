"""A picture with its text behind a link, and the way to put both on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pictures.telling import PictureText
from peerjournal.ui.printing.wish import PrintedPicture, PrintWish
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.pictures.canvas import PictureCanvas


class FramedPicture(QWidget):
    """Shows a picture or, where somebody asks for them, its words.

    Signals:
        print_wanted: the PrintWish of the picture and, below it, its words.
    """

    print_wanted = Signal(object)

    def __init__(
        self,
        picture: PictureCanvas,
        titled: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.picture = picture
        self._titled = titled or picture.accessibleName
        self.text = PictureText()
        self.text.hide()
        self.turn_button = TextLink(self.tr("Read it as words"))
        self.turn_button.clicked.connect(self._turn)
        self.print_button = TextLink(self.tr("Print…"))
        said = self.tr("Print the picture: {name}")
        self.print_button.setAccessibleName(said.format(name=picture.accessibleName()))
        self.print_button.clicked.connect(self._on_print_clicked)
        ways = FlowLayout(theme.px(theme.spacing.l))
        ways.addWidget(self.turn_button)
        ways.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(picture)
        layout.addWidget(self.text)
        layout.addLayout(ways)

    @property
    def is_text(self) -> bool:
        """Whether the words stand where the picture was."""
        return self.text.isVisibleTo(self)

    def show_text(self) -> None:
        """Show the words of what the picture shows now."""
        self._show(is_text=True)

    def _on_print_clicked(self) -> None:
        self.print_wanted.emit(wish_for(self.picture, self._titled()))

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


def wish_for(picture: PictureCanvas, title: str) -> PrintWish:
    """Return the wish to put a picture on paper as it is now."""
    drawn = PrintedPicture(title=title, drawing=picture.drawing, told=picture.told)
    return PrintWish(pictures=(drawn,))
