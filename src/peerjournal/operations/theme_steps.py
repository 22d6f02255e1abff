"""The steps that lead on from a theme: an aim, a request, a page of one's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Entry, LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request, RequestFor
from peerjournal.operations import writing
from peerjournal.vault import entries
from peerjournal.vault import themes as stored
from peerjournal.vault.connection import writing as vault_writing

if TYPE_CHECKING:
    from peerjournal.domain.entries import Link
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.themes import Theme
    from peerjournal.operations.journal import Journal

NEW_TO_ME = FieldKey("new-to-me")
"""The reflection template for what somebody else saw (R12)."""


def aim_from(journal: Journal, theme: Theme) -> Entry:
    """Write a goal that begins with a theme, and put the theme on it."""
    goal = replace(writing.blank_entry(journal, Goal()), title=_title(theme))
    with vault_writing(journal.vault) as c:
        entries.insert_entry(c, goal)
        stored.put_on(c, goal.id, theme.key)
    return goal


def request_about(journal: Journal, theme: Theme) -> Entry:
    """Return a request for a note about a theme, to be finished by hand."""
    content = Request(wanted=RequestFor.FEEDBACK, focus=Markdown(_title(theme)))
    return writing.blank_entry(journal, content)


def new_to_me(journal: Journal, theme: Theme, notes: tuple[EntryId, ...]) -> Entry:
    """Return a page about what others saw, tied to their notes."""
    page = writing.blank_entry(journal, Reflection(template=NEW_TO_ME))
    return replace(page, title=_title(theme), links=tuple(_link(one) for one in notes))


def _link(note: EntryId) -> Link:
    return writing.link_to(note, LinkRole.MENTIONS)


def _title(theme: Theme) -> str:
    return theme.words[:1].upper() + theme.words[1:]
