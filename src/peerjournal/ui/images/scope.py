"""Which pictures the writing within a widget may show, and whether it can take in others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.markdown_edit import MarkdownEdit
    from peerjournal.ui.images.shelf import PictureShelf


class PictureKeeper(Protocol):
    """Takes pictures into the vault and out of it again.

    Attributes:
        keep_files: keeps other files beside the writing; none where there is no such place.

    """

    keep_files: Callable[[tuple[Path, ...]], object] | None

    def keep(self, edit: MarkdownEdit, given: tuple[Path | QImage, ...]) -> None:
        """Keep pictures and show them where the cursor of the editor is."""
        ...

    def choose(self, edit: MarkdownEdit) -> None:
        """Ask for a picture to keep and show."""
        ...

    def take_out(self, digest: str, described: str) -> None:
        """Ask where, and write a readable copy of a picture there."""
        ...


class PictureScope(QObject):
    """Stands for a widget and all that is inside of it, unless a nearer one does.

    Attributes:
        shelf: where the pictures come from.
        keeper: takes in others; none where nothing is written.

    """

    def __init__(
        self,
        widget: QWidget,
        shelf: PictureShelf,
        shown: AbstractSet[str] | None = None,
        keeper: PictureKeeper | None = None,
    ) -> None:
        """Show the pictures of those digests and no others; None is every one in the vault."""
        super().__init__(widget)
        self.shelf = shelf
        self.keeper = keeper
        self._shown = shown

    def size(self, digest: str) -> QSize | None:
        """Return how large a picture is: empty if it is not to be shown, None if not yet known."""
        return self.shelf.size(digest) if self._may_show(digest) else QSize()

    def image(self, digest: str) -> QImage | None:
        """Return a picture: a null one if it is not to be shown, None while it is on its way."""
        return self.shelf.image(digest) if self._may_show(digest) else QImage()

    def _may_show(self, digest: str) -> bool:
        return self._shown is None or digest in self._shown


def scope_around(widget: QWidget) -> PictureScope | None:
    """Return the nearest scope that a widget is in; none where no pictures are shown."""
    around: QWidget | None = widget
    while around is not None:
        found = around.findChild(PictureScope, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        around = around.parentWidget()
    return None
