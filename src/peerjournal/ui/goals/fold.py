"""Questions that need not be seen: folded away until somebody wants them, or has answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.theme import current_theme


class Fold(QWidget):
    """A head, and below it what unfolds."""

    def __init__(
        self, title: str, remark: str, inside: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.head = FoldHead(title)
        self.head.show_head(title, remark)
        self.inside = inside
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.head)
        layout.addWidget(inside)
        self.head.toggled.connect(self._on_toggled)
        inside.hide()

    def open(self, *, is_open: bool) -> None:
        """Unfold it, or fold it."""
        self.head.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.inside.setVisible(is_open)
        if is_open and self.head.hasFocus():
            self.inside.setFocus(Qt.FocusReason.TabFocusReason)
