"""The ties of an entry that is being written: chosen ones, and those within its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from peerjournal.domain.codec import words_of
from peerjournal.domain.entries import Link, LinkRole
from peerjournal.domain.identifiers import EntryId

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content

_MENTION = re.compile(
    r"\]\(entry:([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\)"
)


def mentioned(content: Content) -> tuple[EntryId, ...]:
    """Return the entries that the words of a content link to, in their order."""
    found = (match for words in words_of(content) for match in _MENTION.findall(words))
    return tuple(dict.fromkeys(EntryId(one) for one in found))


def links_with_mentions(
    stored: tuple[Link, ...], before: Content, after: Content
) -> tuple[Link, ...]:
    """Return the stored links, less mentions that were deleted, with those that are new."""
    was, now = set(mentioned(before)), mentioned(after)
    kept = [
        link
        for link in stored
        if link.role is not LinkRole.MENTIONS or link.target not in was or link.target in now
    ]
    tied = {link.target for link in kept}
    return (*kept, *(Link(target=one) for one in now if one not in tied and one not in was))
