"""What the keys of writing mean beyond letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from peerjournal.ui.editors import block_keys, shaping, typing_signs
from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.links import is_followed
from peerjournal.ui.editors.marking import links_of
from peerjournal.ui.editors.writing import Shape

if TYPE_CHECKING:
    from peerjournal.ui.editors.document_look import Look

_Key = Qt.Key
# Where the window's own shortcuts and the keys of old editors are the same.
WINDOW_KEYS = frozenset({_Key.Key_K, _Key.Key_D, _Key.Key_F, _Key.Key_H, _Key.Key_N, _Key.Key_L})
_LEAVING = frozenset({_Key.Key_Tab, _Key.Key_Backtab})


def is_ours(event: QKeyEvent) -> bool | None:
    """Tell whether a key with Control is for the writing or the window; none where Qt decides."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~shift == control and event.key() in _LEAVING:
        return True
    return False if event.modifiers() == control and event.key() in WINDOW_KEYS else None


def is_paste_plain(event: QKeyEvent) -> bool:
    """Whether the clipboard is wanted without its formats."""
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.modifiers() == keys and event.key() == _Key.Key_V


def press_special(cursor: QTextCursor, event: QKeyEvent, look: Look) -> bool:
    """Do what a key means here; false where it is written as anywhere else."""
    key = event.key()
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in (_Key.Key_Return, _Key.Key_Enter):
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        _press_enter(cursor, look, control=control, shift=shift)
        return True
    if control:
        return False
    if key == _Key.Key_Backspace:
        return block_keys.press_backspace(cursor, look)
    if key == _Key.Key_Delete:
        return block_keys.press_delete(cursor)
    if key == _Key.Key_Space:
        return typing_signs.space_after_sign(cursor, look)
    return False


def _press_enter(cursor: QTextCursor, look: Look, *, control: bool, shift: bool) -> None:
    if control:
        shaping.toggle_checks(cursor, look)
    elif shift and formats.shape_of(cursor.block()) is Shape.PARAGRAPH:
        cursor.insertText(formats.LINE_SEPARATOR)
    else:
        block_keys.press_enter(cursor, look)


def press_tab(cursor: QTextCursor, look: Look, *, is_back: bool) -> bool:
    """Move items deeper and back; false where Tab goes on to the next field."""
    block = cursor.block()
    if formats.shape_of(block) is Shape.CODE and not is_back:
        cursor.insertText("\t")
        return True
    if formats.item_of(block) is None:
        return False
    if is_back:
        shaping.outdent(cursor, look)
    elif shaping.can_indent(cursor):
        shaping.indent(cursor, look)
    return True


def select_next_link(cursor: QTextCursor, *, is_back: bool) -> bool:
    """Select the next link that may be followed; false behind the last one."""
    links = [one for one in links_of(cursor.document()) if is_followed(one[2])]
    here, selected = cursor.selectionStart(), cursor.hasSelection()
    if is_back:
        later = [one for one in reversed(links) if one[0] < here]
    else:
        later = [one for one in links if one[0] > here or (one[0] == here and not selected)]
    if not later:
        return False
    cursor.setPosition(later[0][0])
    cursor.setPosition(later[0][1], QTextCursor.MoveMode.KeepAnchor)
    return True
