"""Takes widgets off a page while the page stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def part_from(widget: QWidget) -> None:
    """Take a widget off its page now, and delete it as soon as nothing of it is running."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
