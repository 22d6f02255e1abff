"""Files that are dropped on an entry and are no pictures: a copy of each is kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QTextCursor

from peerjournal.ui.editors.given_files import given_addresses, given_files
from peerjournal.ui.editors.inserting import write_addresses
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.parting import shown_on

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.ui.pages.entry_acts import EntryActs
    from peerjournal.ui.pages.entry_pane import EntryPane


class DroppedFiles(QObject):
    """Keeps a copy of what is dropped on the page of an entry that is written in."""

    def __init__(self, pane: EntryPane, acts: EntryActs) -> None:
        super().__init__(pane)
        self._pane = pane
        self._acts = acts
        # What is pasted into writing comes from there.
        pane.files_given.connect(self._keep)
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what brings files, as a copy."""
        if isinstance(event, QDropEvent) and self._pane.autosave.entry is not None:
            files = given_files(event.mimeData())
            if files:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                if event.type() is QEvent.Type.Drop:
                    self._write(event)
                    self._keep(files)
                return True
        return super().eventFilter(watched, event)

    def _write(self, event: QDropEvent) -> None:
        """Write addresses where they were let go; beside all writing, below the first of it."""
        addresses = given_addresses(event.mimeData())
        edits = shown_on(self._pane.editor, MarkdownEdit)
        under = self._pane.childAt(event.position().toPoint())
        edit = next((one for one in edits if under and one.isAncestorOf(under)), None)
        if not addresses or not edits:
            return
        if edit is not None:
            place = edit.viewport().mapFrom(self._pane, event.position().toPoint())
            edit.setTextCursor(edit.cursorForPosition(place))
        else:
            edit = edits[0]
            edit.arriving.finish()
            edit.moveCursor(QTextCursor.MoveOperation.End)
        write_addresses(edit, addresses, edit.look)

    def _keep(self, files: tuple[Path, ...]) -> None:
        self._pane.autosave.flush()
        stored = self._pane.autosave.stored
        if stored is not None:
            self._acts.attach_files(stored, files)
