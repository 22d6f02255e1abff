"""Files that are dropped on an entry and are no pictures: a copy of each is kept with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent

from peerjournal.operations.files import is_file
from peerjournal.ui.editors.edit_pictures import given_pictures

if TYPE_CHECKING:
    from peerjournal.ui.pages.entry_acts import EntryActs
    from peerjournal.ui.pages.entry_pane import EntryPane

_RECEIVED = frozenset({".pjbundle", ".pjcard"})
"""What comes from a peer is received in the inbox, not put beside an entry."""


class DroppedFiles(QObject):
    """Keeps a copy of what is dropped on the page of an entry that is written in."""

    def __init__(self, pane: EntryPane, acts: EntryActs) -> None:
        super().__init__(pane)
        self._pane = pane
        self._acts = acts
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what brings files, as a copy."""
        if isinstance(event, QDropEvent) and self._pane.autosave.entry is not None:
            files = dropped_files(event.mimeData())
            if files:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if event.type() is QEvent.Type.Drop:
                    self._keep(files)
                return True
        return super().eventFilter(watched, event)

    def _keep(self, files: tuple[Path, ...]) -> None:
        self._pane.autosave.flush()
        stored = self._pane.autosave.stored
        if stored is not None:
            self._acts.attach_files(stored, files)


def dropped_files(source: QMimeData) -> tuple[Path, ...]:
    """Return the files of a drop that are to stand beside the writing; pictures stand in it."""
    paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    are_pictures = bool(given_pictures(source))
    are_received = any(path.suffix.lower() in _RECEIVED for path in paths)
    if not paths or are_pictures or are_received or not all(is_file(path) for path in paths):
        return ()
    return paths
