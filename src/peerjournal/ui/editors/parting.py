"""Takes widgets off a page while the page stays, and tells which ones are still on it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def part_from(widget: QWidget) -> None:
    """Take a widget off its page now, and delete it as soon as nothing of it is running.

    It keeps its parent until then: without one it would be dressed anew as a window.
    """
    widget.hide()
    widget.deleteLater()


def shown_on(page: QWidget, kind: type[W]) -> list[W]:
    """Return the widgets of a kind that a page shows, whether or not it is itself on screen."""
    return [one for one in page.findChildren(kind) if one.isVisibleTo(page)]
