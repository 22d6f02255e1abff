"""Where a bundle is chosen or dropped, and waits while it is verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

_STRIP_WIDTH = 460


class ChooseBundleView(QWidget):
    """Asks for a file.

    Signals:
        back_wanted: leave.
        choosing_wanted: open the desktop's dialog.
        cancelled: stop verifying.
    """

    back_wanted = Signal()
    choosing_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead(self.tr("Receive"), "title", back=self.tr("Back (Esc)"))
        self.empty = EmptyState(
            "receive",
            self.tr("What did a peer seal for you?"),
            self.tr(
                "Drop the .pjbundle file on this page, or choose it. It is verified before "
                "anything in it is read, and nothing comes in before you have seen it."
            ),
            self.tr("Choose a file…"),
        )
        self.progress = ProgressStrip()
        theme = current_theme()
        self.progress.setMaximumWidth(theme.px(_STRIP_WIDTH))
        strip = QHBoxLayout()
        strip.addStretch(1)
        strip.addWidget(self.progress, 100)
        strip.addStretch(1)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, side, side, side)
        layout.addWidget(self.head)
        layout.addWidget(self.empty, 1)
        layout.addLayout(strip)
        self.head.back_wanted.connect(self.back_wanted)
        self.empty.action_chosen.connect(self.choosing_wanted)
        self.progress.cancelled.connect(self.cancelled)

    def focus_first(self) -> None:
        """Give the keyboard to the button that chooses."""
        self.empty.action.setFocus()

    def begin_verifying(self, path: Path) -> None:
        """Show that a file is being verified, if that lasts."""
        self.empty.action.setEnabled(False)
        self.progress.begin(self.tr("Verifying {name}").format(name=path.name))

    def end_verifying(self) -> None:
        """Be ready for another file."""
        self.empty.action.setEnabled(True)
        self.progress.finish()

    def show_hovering(self, is_hovering: bool) -> None:  # noqa: FBT001 - a slot
        """Say that the file can be let go here."""
        self.empty.title.setText(
            self.tr("Let it go here") if is_hovering else self.tr("What did a peer seal for you?")
        )
