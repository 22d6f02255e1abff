"""What lies under the pointer in formatted writing: a box to tick, a link to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.document_painting import box_of
from peerjournal.ui.editors.links import is_followed
from peerjournal.ui.editors.marking import target_at
from peerjournal.ui.editors.writing import Item

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from peerjournal.ui.editors.document_look import Look

_NEAR = 4


def target_under(document: QTextDocument, place: QPointF) -> str:
    """Return where a click would lead; nothing for a target that is never followed."""
    position = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    target = target_at(document, position) if position >= 0 else ""
    return target if is_followed(target) else ""


def box_under(document: QTextDocument, place: QPointF, look: Look) -> QTextCursor | None:
    """Return a cursor in the item whose box is there; none where there is none."""
    position = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    if formats.item_of(block) is not Item.CHECK:
        return None
    box = box_of(block, document, look).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
    return QTextCursor(block) if box.contains(place) else None
