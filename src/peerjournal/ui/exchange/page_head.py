"""The row above a page: the way back, what the page is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button


class PageHead(QWidget):
    """Shows a title between the way back and the actions.

    Signals:
        back_wanted: the person wants to go back.
    """

    back_wanted = Signal()

    def __init__(
        self, title: str, role: str = "heading", back: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.back_button = icon_button("arrow-left", back or self.tr("Back"))
        self.back_button.clicked.connect(self.back_wanted)
        self.title = ElidedLabel(title, role)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(theme.spacing.s))
        self._row.addWidget(self.back_button)
        self._row.addWidget(self.title, 1)
        # Not before it has a parent: it would be shown as a window of its own.
        self.back_button.setVisible(bool(back))

    def add_action(self, widget: QWidget) -> None:
        """Put something at the end of the row."""
        self._row.addWidget(widget)

    def show_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)
        self.title.updateGeometry()
        self.title.update()

    def set_back_shown(self, is_shown: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Offer the way back, or not."""
        self.back_button.setVisible(is_shown)
