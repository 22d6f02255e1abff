"""What a form keeps of unfinished writing, sealed into the vault as a draft."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from peerjournal.domain.codec import from_plain, to_plain
from peerjournal.domain.entries import CONTENT_TYPES, Link, kind_of
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.ui.editors.entry_fields import EntryFields

_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorState:
    """Everything that stood in a form, and where the cursor was.

    Attributes:
        private_notes: none where the kind has none.
        unread: what was typed into fields of days and cannot be read as one, by place.
        focus: the place of the field that had the keyboard, or -1.
        cursor: the place of the cursor in it.

    """

    fields: EntryFields
    private_notes: str | None = field(default=None, repr=False)
    unread: dict[int, str] = field(default_factory=dict[int, str], repr=False)
    focus: int = -1
    cursor: int = 0


def state_text(state: EditorState) -> str:
    """Return a state as JSON."""
    fields = state.fields
    plain = {
        "version": _VERSION,
        "kind": fields.kind.value,
        "title": fields.title,
        "happened_on": fields.happened_on.isoformat(),
        "tags": list(fields.tags),
        "links": [to_plain(link) for link in fields.links],
        "content": to_plain(fields.content),
        "private_notes": state.private_notes,
        "unread": {str(place): text for place, text in state.unread.items()},
        "focus": state.focus,
        "cursor": state.cursor,
    }
    return json.dumps(plain, ensure_ascii=False, sort_keys=True)


def read_state(text: str) -> EditorState | None:
    """Read a state from JSON; none where it was written by another version of the form."""
    try:
        plain = cast("dict[str, Any]", json.loads(text))
        return _state_of(plain) if plain["version"] == _VERSION else None
    except (ValueError, KeyError, TypeError, InvalidEntryError):
        return None


def _state_of(plain: dict[str, Any]) -> EditorState:
    kind = kind_of(plain["kind"])
    fields = EntryFields(
        kind=kind,
        title=str(plain["title"]),
        happened_on=date.fromisoformat(plain["happened_on"]),
        tags=tuple(str(tag) for tag in plain["tags"]),
        links=tuple(from_plain(Link, link) for link in plain["links"]),
        content=from_plain(CONTENT_TYPES[kind], plain["content"]),
    )
    notes = plain["private_notes"]
    return EditorState(
        fields=fields,
        private_notes=None if notes is None else str(notes),
        unread={int(place): str(typed) for place, typed in plain["unread"].items()},
        focus=int(plain["focus"]),
        cursor=int(plain["cursor"]),
    )
