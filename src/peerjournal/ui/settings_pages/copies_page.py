"""Which safety copies there are, and one more by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.moments import copy_words
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.safekeeping import SafetyCopy

_SHOWN_MOST = 12


class CopiesPage(QWidget):
    """Tells of the copies beside the journal.

    Signals:
        copy_wanted: make one now.
        cancelled: stop making it.
    """

    copy_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.make_button = quiet_button(self.tr("Make a copy now"), "save")
        self._had_keyboard = False
        self.progress = ProgressStrip()
        self.message = MessageBar()
        self.folder = words("", "small")
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = words("", "body")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(
            words(
                self.tr(
                    "Each copy is encrypted under the same passphrase, and was opened and counted "
                    "before it counts as one. The newest three of each reason are kept."
                ),
                "small",
            )
        )
        layout.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        layout.addWidget(self.list)
        layout.addWidget(self.folder)
        self.make_button.clicked.connect(self.copy_wanted)
        self.progress.cancelled.connect(self.cancelled)
        self.setFocusProxy(self.make_button)

    def set_working(self, *, is_working: bool) -> None:
        """Show that a copy is being made."""
        # Switched off it loses the keyboard, and gets it back.
        had_keyboard = self._had_keyboard if not is_working else self.make_button.hasFocus()
        self._had_keyboard = had_keyboard
        self.make_button.setEnabled(not is_working)
        if had_keyboard and not is_working:
            self.make_button.setFocus()
        if is_working:
            self.message.clear()
            self.progress.begin(self.tr("Copying and checking…"))
        else:
            self.progress.finish()

    def show_copies(self, copies: tuple[SafetyCopy, ...]) -> None:
        """Tell which copies there are."""
        if not copies:
            self.list.setText(self.tr("There is no copy yet."))
            self.folder.clear()
            return
        self.list.setText("\n".join(copy_words(one) for one in copies[:_SHOWN_MOST]))
        self.show_folder(copies[0].path.parent)

    def show_folder(self, folder: Path) -> None:
        """Tell where the copies lie."""
        self.folder.setText(self.tr("They lie in {folder}").format(folder=folder))
