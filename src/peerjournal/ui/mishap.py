"""What the person sees of a bug: a plain sentence and details to copy, never a traceback."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.dialogs.help_dialog import program_version
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.fitted_dialog import FittedDialog

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


def details_of(error: BaseException) -> str:
    """Return what helps to find a bug: versions, and where it happened; no message, no values.

    The text of an error may quote what somebody wrote, so only its class and place are told.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    head = (
        f"PeerJournal {program_version()} · Python {platform.python_version()} · "
        f"{platform.system()} {platform.release()}"
    )
    return "\n".join([head, type(error).__name__, *places])


def _place(file: str) -> str:
    return "/".join(file.replace("\\", "/").split("/")[-3:])


class MishapDialog(FittedDialog):
    """Says that something went wrong and offers the details."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(self.tr("Something went wrong"))
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(words(self.tr("Something went wrong"), "heading"))
        layout.addWidget(
            words(
                self.tr(
                    "This is a fault of the program, not yours. What was saved is safe. If it "
                    "happens again, lock the journal and start the program anew. The details "
                    "hold no word of what you wrote."
                ),
                "body",
            )
        )
        self.copy_button = quiet_button(self.tr("Copy details"), "copy")
        self.close_button = primary_button(self.tr("Go on"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        layout.addLayout(row)
        self.setFixedWidth(theme.px(460))
        self.close_button.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copy_button.setText(self.tr("Copied"))


def _take_off(shown: set[str], details: str, _result: int) -> None:
    shown.discard(details)


def catch_mishaps(window: QWidget) -> None:
    """Show each bug once in its own dialog instead of ending the program."""
    shown: set[str] = set()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = details_of(error)
        log.error("a bug\n%s", details)
        if details not in shown:
            shown.add(details)
            dialog = MishapDialog(details, window)
            dialog.finished.connect(partial(_take_off, shown, details))
            dialog.open()

    sys.excepthook = caught
