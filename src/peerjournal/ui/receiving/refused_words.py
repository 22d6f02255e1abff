"""Keeps the receiver's words where their page could not be written, as on a full disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.domain.listing import Draft
from peerjournal.domain.receiving import RECEIVING
from peerjournal.domain.reflection import Reflection
from peerjournal.operations.taking_in import link_to_note
from peerjournal.ui.editors.editor_state import EditorState, state_text
from peerjournal.ui.editors.entry_fields import EntryFields

if TYPE_CHECKING:
    from peerjournal.domain.sections import Section
    from peerjournal.operations.taking_in import Receiving


def words_draft(receiving: Receiving, sections: tuple[Section, ...]) -> Draft:
    """Return the words as the writing of the receiver's page, begun or not."""
    page, note = receiving.page, receiving.note
    now = clock.now()
    fields = EntryFields(
        kind=Kind.REFLECTION,
        title=page.title if page is not None else note.title,
        happened_on=page.happened_on if page is not None else clock.today(),
        tags=page.tags if page is not None else (),
        links=page.links if page is not None else (link_to_note(note),),
        content=Reflection(template=RECEIVING, sections=sections),
    )
    return Draft(
        entry=page.id if page is not None else new_entry_id(now),
        kind=Kind.REFLECTION,
        state=state_text(EditorState(fields=fields)),
        saved_at=now,
    )
