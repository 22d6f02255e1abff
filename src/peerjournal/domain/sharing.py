"""What of an entry may leave: chosen field by field, and shown as the other will see it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from peerjournal.domain.codec import words_of
from peerjournal.domain.entries import Entry, Privacy
from peerjournal.domain.errors import EntryNeverSharedError
from peerjournal.domain.fields import Sharing
from peerjournal.domain.reflection import Reflection

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from peerjournal.domain.entries import Content
    from peerjournal.domain.identifiers import EntryId

TAGS = "tags"
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChoice:
    """A part of an entry that its writer may let go along.

    Attributes:
        name: the field, or `sections.KEY` for one section of a reflection.
        by_default: whether it is ticked at first.

    """

    name: str
    by_default: bool


def field_choices(entry: Entry) -> tuple[FieldChoice, ...]:
    """List the filled parts of an entry that can be shared, in reading order.

    Raises:
        EntryNeverSharedError: the entry is private by construction.

    """
    _refuse_never_shared(entry)
    choices: list[FieldChoice] = []
    for one in dataclasses.fields(entry.content):
        sharing = one.metadata.get("sharing", Sharing.BY_DEFAULT)
        value = getattr(entry.content, one.name)
        if sharing is Sharing.NEVER or _is_default(value, one):
            continue
        by_default = sharing is Sharing.BY_DEFAULT
        if isinstance(entry.content, Reflection) and one.name == "sections":
            choices += [
                FieldChoice(name=f"sections.{part.key}", by_default=by_default)
                for part in entry.content.sections
                if part.text
            ]
        else:
            choices.append(FieldChoice(name=one.name, by_default=by_default))
    if entry.tags:
        choices.append(FieldChoice(name=TAGS, by_default=False))
    if entry.attachments:
        choices.append(FieldChoice(name=ATTACHMENTS, by_default=False))
    return tuple(choices)


def default_fields(entry: Entry) -> frozenset[str]:
    """Return the parts that go along unless the writer unticks them."""
    return frozenset(choice.name for choice in field_choices(entry) if choice.by_default)


def shared_view(
    entry: Entry, chosen: AbstractSet[str], linkable: AbstractSet[EntryId] = frozenset()
) -> Entry:
    """Return the entry exactly as the peer will receive it.

    Parts that are not `chosen` take their default; links stay only towards `linkable` entries,
    those the peer has or gets.

    Raises:
        EntryNeverSharedError: the entry is private by construction.

    """
    allowed = {choice.name for choice in field_choices(entry)} & set(chosen)
    return replace(
        entry,
        content=_content_view(entry.content, allowed),
        tags=entry.tags if TAGS in allowed else (),
        attachments=entry.attachments if ATTACHMENTS in allowed else (),
        links=tuple(link for link in entry.links if link.target in linkable),
    )


def has_words(content: Content) -> bool:
    """Tell whether anything was written in a content."""
    return any(True for _ in words_of(content))


def _content_view(content: Content, allowed: AbstractSet[str]) -> Content:
    changes: dict[str, Any] = {
        one.name: _default(one)
        for one in dataclasses.fields(content)
        if one.name not in allowed and one.name not in _STRUCTURE
    }
    if isinstance(content, Reflection):
        changes["sections"] = tuple(
            part for part in content.sections if f"sections.{part.key}" in allowed
        )
    changed: Content = replace(content, **changes)
    return changed


def _default(one: dataclasses.Field[object]) -> object:
    return one.default


def _is_default(value: object, one: dataclasses.Field[object]) -> bool:
    return one.name in _STRUCTURE or value == one.default


# What tells how to read the rest always goes along: it holds no words of the writer's.
_STRUCTURE = frozenset({"template", "structure", "format", "direction", "wanted", "setting"})


def _refuse_never_shared(entry: Entry) -> None:
    if entry.privacy is Privacy.NEVER_SHARED:
        raise EntryNeverSharedError(entry.title)
