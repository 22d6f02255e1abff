"""The links of one editor: begun by `[[`, pointed at, followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from peerjournal.ui.editors import edit_keys, marking
from peerjournal.ui.editors.links import entry_of_target, is_followed
from peerjournal.ui.editors.pointing import box_under, target_under
from peerjournal.ui.editors.wanted_link import put_entry_link, wanted_at
from peerjournal.ui.plain_tip import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit


class EditLinks(QObject):
    """What a person does with links in an editor."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._is_wanted = False
        edit.cursorPositionChanged.connect(self._on_cursor_moved)
        edit.changed.connect(self._on_cursor_moved)

    def address(self) -> str:
        """Return where the link at the cursor leads."""
        return marking.address_at(self._edit.textCursor())

    def set_address(self, target: str) -> None:
        """Let the selection, or the link at the cursor, lead to an address; empty unlinks it."""
        cursor = self._edit.textCursor()
        marking.lead_to(cursor, target)
        self._edit.setTextCursor(cursor)

    def insert_entry_link(self, entry: EntryId, title: str) -> None:
        """Put a link to an entry in place of what was typed from `[[` on."""
        cursor = self._edit.textCursor()
        put_entry_link(cursor, entry, title or self.tr("Untitled"))
        self._edit.setTextCursor(cursor)

    def opens(self, event: QMouseEvent) -> bool:
        """Whether a click follows a link: when reading, else with Ctrl."""
        control = Qt.KeyboardModifier.ControlModifier
        return self._edit.isReadOnly() or bool(event.modifiers() & control)

    def hint(self, target: str) -> str:
        """Return what the tool tip says of a link."""
        if not target or entry_of_target(target) is not None:
            return ""
        is_reading = self._edit.isReadOnly()
        words = "{target}" if is_reading else self.tr("{target} – Ctrl+click to open")
        return plain_tip(words.format(target=target))

    def point_at(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would do."""
        edit = self._edit
        target = target_under(edit.document(), event.position())
        has_box = box_under(edit.document(), event.position(), edit.look) is not None
        does_more = (has_box and not edit.isReadOnly()) or (target and self.opens(event))
        shapes = Qt.CursorShape
        edit.viewport().setCursor(shapes.PointingHandCursor if does_more else shapes.IBeamCursor)
        edit.viewport().setToolTip(self.hint(target))

    def follow_under(self, event: QMouseEvent) -> None:
        """Follow the link that was clicked."""
        self._follow(target_under(self._edit.document(), event.position()))

    def read_by_key(self, event: QKeyEvent) -> bool:
        """Walk from link to link by Tab and follow one by Enter."""
        cursor = self._edit.textCursor()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            target = marking.target_at(self._edit.document(), cursor.selectionStart())
            self._follow(target)
            return bool(target)
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        is_back = event.key() == Qt.Key.Key_Backtab
        if edit_keys.select_next_link(cursor, is_back=is_back):
            self._edit.setTextCursor(cursor)
        else:
            self._edit.leave(forward=not is_back)
        return True

    def _follow(self, target: str) -> None:
        if is_followed(target):
            self._edit.link_followed.emit(target)

    def _on_cursor_moved(self) -> None:
        edit = self._edit
        if not edit.hasFocus():
            # The keyboard may be where links are chosen; what was offered stays offered.
            return
        typed = wanted_at(edit.textCursor()) if not edit.isReadOnly() else None
        if typed is not None:
            self._is_wanted = True
            edit.link_wanted.emit(typed, edit.cursorRect())
        elif self._is_wanted:
            self._is_wanted = False
            edit.link_dropped.emit()
