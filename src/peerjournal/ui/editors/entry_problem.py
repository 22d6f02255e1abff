"""Says in words why what was typed cannot be saved as it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain import clock
from peerjournal.domain.entries import TAG_LENGTH_MOST, TAGS_MOST, Entry
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import LINE_MOST
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.problem_words.entry_words import reason_words

_NOBODY = IdentityId("0" * 64)


def problem_of(fields: EntryFields) -> str:
    """Return why an entry with these fields would be refused; nothing if it would not."""
    at = clock.now()
    try:
        Entry(
            id=new_entry_id(at),
            author=_NOBODY,
            revision=1,
            title=fields.title,
            happened_on=fields.happened_on,
            created_at=at,
            changed_at=at,
            tags=fields.tags,
            links=fields.links,
            content=fields.content,
        )
    except InvalidEntryError as error:
        return _words(error, fields)
    return ""


def _words(error: InvalidEntryError, fields: EntryFields) -> str:
    translate = QCoreApplication.translate
    is_long = error.reason is Reason.TOO_LONG
    if error.field == "entry.title" and is_long:
        words = translate("EntryEditor", "The title is too long by {count} characters.")
        words = words.format(count=len(fields.title) - LINE_MOST)
    elif error.field == "entry.tags" and is_long:
        words = translate("EntryEditor", "A tag has at most {count} letters.").format(
            count=TAG_LENGTH_MOST
        )
    elif error.field == "entry.tags" and error.reason is Reason.TOO_MANY:
        words = translate("EntryEditor", "An entry has at most {count} tags.").format(
            count=TAGS_MOST
        )
    elif is_long:
        words = translate("EntryEditor", "One line below is too long.")
    else:
        words = reason_words(error.reason)
    return (
        words
        + " "
        + translate("EntryEditor", "Until that is changed, everything is kept as a draft.")
    )
