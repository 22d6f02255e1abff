"""Links between entries, wanted by typing `[[` and the first letters of a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from peerjournal.ui.editors.links import target_of_entry
from peerjournal.ui.editors.marking import insert_link

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from peerjournal.domain.identifiers import EntryId

_BEHIND_BRACKETS = re.compile(r"\[\[([^\[\]]{0,60})$")


def wanted_at(cursor: QTextCursor) -> str | None:
    """Return what was typed behind `[[` up to the cursor; none where nothing is wanted."""
    found = _BEHIND_BRACKETS.search(_text_before(cursor))
    return found[1] if found is not None and not cursor.hasSelection() else None


def put_entry_link(cursor: QTextCursor, entry: EntryId, title: str) -> None:
    """Put a link to an entry in place of what was typed from `[[` on."""
    typed = wanted_at(cursor)
    cursor.beginEditBlock()
    if typed is not None:
        for _letter in "[[" + typed:
            cursor.deletePreviousChar()
    insert_link(cursor, title, target_of_entry(entry))
    cursor.endEditBlock()


def _text_before(cursor: QTextCursor) -> str:
    units = cursor.block().text().encode("utf-16-le")
    return units[: cursor.positionInBlock() * 2].decode("utf-16-le", errors="replace")
