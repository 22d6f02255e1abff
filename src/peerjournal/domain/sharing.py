"""What of an entry may leave: chosen field by field, and shown as the other will see it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from peerjournal.domain.codec import words_of
from peerjournal.domain.entries import Entry, Privacy
from peerjournal.domain.errors import EntryNeverSharedError
from peerjournal.domain.fields import Sharing
from peerjournal.domain.inline_pictures import pictures_in, without_pictures
from peerjournal.domain.receiving import MAY_BE_CHOSEN, RECEIVING
from peerjournal.domain.reflection import Reflection

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from peerjournal.domain.entries import Attachment, Content
    from peerjournal.domain.identifiers import EntryId

TAGS = "tags"
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChoice:
    """A part of an entry that its writer may let go along.

    Attributes:
        name: the field, or `sections.KEY` and `phases.KEY` for one part of it.
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
        by_default = sharing is Sharing.BY_DEFAULT and not _is_receiving(entry.content)
        names = (
            [f"{one.name}.{part.key}" for part in value if part.text and _may_go(entry, part.key)]
            if one.name in _BY_PART
            else [one.name]
        )
        choices += [FieldChoice(name=name, by_default=by_default) for name in names]
    if entry.tags:
        choices.append(FieldChoice(name=TAGS, by_default=False))
    if entry.attachments:
        choices.append(FieldChoice(name=ATTACHMENTS, by_default=False))
    return tuple(choices)


def _is_receiving(content: Content) -> bool:
    return isinstance(content, Reflection) and content.template == RECEIVING


def _may_go(entry: Entry, key: str) -> bool:
    return not _is_receiving(entry.content) or key in MAY_BE_CHOSEN


def default_fields(entry: Entry) -> frozenset[str]:
    """Return the parts that go along unless the writer unticks them."""
    return frozenset(choice.name for choice in field_choices(entry) if choice.by_default)


def chosen_parts(entry: Entry, names: AbstractSet[str]) -> frozenset[str]:
    """Return which parts of an entry are named; a field's name stands for all its parts."""
    choices = (choice.name for choice in field_choices(entry))
    return frozenset(one for one in choices if {one, one.split(".")[0]} & names)


def shared_view(
    entry: Entry, chosen: AbstractSet[str], linkable: AbstractSet[EntryId] = frozenset()
) -> Entry:
    """Return the entry exactly as the peer will receive it.

    Parts that are not `chosen` take their default. Links stay only towards `linkable` entries,
    those the peer has or gets.

    Raises:
        EntryNeverSharedError: the entry is private by construction.

    """
    allowed = chosen_parts(entry, chosen)
    content = _content_view(entry.content, allowed)
    files = _files_along(entry, content) if ATTACHMENTS in allowed else ()
    return replace(
        entry,
        # Not even the name of a picture leaves without its file: it would tell who has it too.
        content=without_pictures(content, {one.digest for one in files}),
        tags=entry.tags if TAGS in allowed else (),
        attachments=files,
        links=tuple(link for link in entry.links if link.target in linkable),
    )


def _files_along(entry: Entry, going: Content) -> tuple[Attachment, ...]:
    """Return the files but for the pictures of those parts that stay here."""
    staying = pictures_in(entry.content).keys() - pictures_in(going).keys()
    return tuple(one for one in entry.attachments if one.digest not in staying)


def has_words(content: Content) -> bool:
    """Tell whether anything was written in a content."""
    return any(True for _ in words_of(content))


def _content_view(content: Content, allowed: AbstractSet[str]) -> Content:
    changes: dict[str, Any] = {
        one.name: _default(one)
        for one in dataclasses.fields(content)
        if one.name not in allowed and one.name not in _STRUCTURE
    }
    for name in changes.keys() & _BY_PART:
        changes[name] = tuple(
            part for part in getattr(content, name) if f"{name}.{part.key}" in allowed
        )
    changed: Content = replace(content, **changes)
    return changed


def _default(one: dataclasses.Field[object]) -> object:
    return one.default


def _is_default(value: object, one: dataclasses.Field[object]) -> bool:
    return one.name in _STRUCTURE or value == one.default


# Fields whose parts are chosen one by one.
_BY_PART = frozenset({"sections", "phases"})

# What tells how to read the rest always goes along: it holds no words of the writer's.
_STRUCTURE = frozenset(
    {
        "template",
        "structure",
        "format",
        "direction",
        "wanted",
        "setting",
        "accepts",
        "version",
        "replaces",
    }
)


def _refuse_never_shared(entry: Entry) -> None:
    if entry.privacy is Privacy.NEVER_SHARED:
        raise EntryNeverSharedError(entry.title)
