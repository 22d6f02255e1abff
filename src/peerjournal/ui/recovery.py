"""What the journal remembers of its recovery words, and the file they may be saved to."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.ui import messages

REHEARSED_ON = "recovery/rehearsed_on"
"""The journal's own note of the day on which the words were last tried."""


def recovery_file_kind() -> messages.FileKind:
    """Return the kind of file into which the words may be saved."""
    name = QCoreApplication.translate("recovery", "Text")
    return messages.FileKind(name=name, suffix="txt")
