"""Writes the time of day where the cursor is, for whoever keeps a record of a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from peerjournal.domain import clock
from peerjournal.ui.editors.document_formats import document_text
from peerjournal.ui.hints.small_button import SmallButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.markdown_edit import MarkdownEdit
    from peerjournal.ui.editors.writing_section import WritingSection

_KEYS = "Ctrl+Shift+T"


class TimeStamp(SmallButton):
    """A button below a field, which a key presses from within the field."""

    def __init__(self, section: WritingSection, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._edit = section.edit
        keys = QKeySequence(_KEYS)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self.tr("Write the time ({keys})").format(keys=shown))
        self._shortcut = QShortcut(keys, section)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self._write)
        self.clicked.connect(self._write)

    def set_offered(self, *, is_offered: bool) -> None:
        """Offer it, by the key too, or not."""
        self.setVisible(is_offered)
        self._shortcut.setEnabled(is_offered)

    def _write(self) -> None:
        write_time(self._edit)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


def write_time(edit: MarkdownEdit) -> None:
    """Write the time on a line of its own, or where the cursor is on an empty one."""
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    if cursor.block().text().strip():
        cursor.movePosition(cursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
    cursor.insertText(document_text(f"{clock.now():%H:%M} "))
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
