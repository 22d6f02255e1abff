"""The entry: the unit of writing, searching, history and sharing. Each has one writer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from peerjournal.domain.agreement import Agreement
from peerjournal.domain.codec import as_object, check_value, from_plain, to_plain, words_of
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import EntryId, IdentityId
from peerjournal.domain.inline_pictures import told_in_words
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session

Content = Reflection | Goal | Commitment | Session | Feedback | Request | Inquiry | Agreement


class Kind(StrEnum):
    """The eight kinds of entry."""

    REFLECTION = "reflection"
    GOAL = "goal"
    COMMITMENT = "commitment"
    SESSION = "session"
    FEEDBACK = "feedback"
    REQUEST = "request"
    INQUIRY = "inquiry"
    AGREEMENT = "agreement"


CONTENT_TYPES: dict[Kind, type[Content]] = {
    Kind.REFLECTION: Reflection,
    Kind.GOAL: Goal,
    Kind.COMMITMENT: Commitment,
    Kind.SESSION: Session,
    Kind.FEEDBACK: Feedback,
    Kind.REQUEST: Request,
    Kind.INQUIRY: Inquiry,
    Kind.AGREEMENT: Agreement,
}
_KINDS = {content: kind for kind, content in CONTENT_TYPES.items()}

CONTENT_VERSION = 1
"""The version of every kind's content; rises when a field's meaning changes."""

TAGS_MOST = 50
TAG_LENGTH_MOST = 60


class Privacy(StrEnum):
    """What may ever become of an entry; with whom it was shared is told by the ledger."""

    PRIVATE = "private"
    NEVER_SHARED = "never_shared"


class LinkRole(StrEnum):
    """What one entry is to another."""

    MENTIONS = "mentions"
    PRIVATE_NOTES_OF = "private_notes_of"
    ANSWERS = "answers"
    FOLLOWS_UP = "follows_up"
    EVIDENCE_FOR = "evidence_for"
    REPLACES = "replaces"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A tie from one entry to another."""

    target: EntryId
    role: LinkRole = LinkRole.MENTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept inside the vault, named by its contents.

    Attributes:
        digest: SHA-256 of the bytes, hexadecimal.
        name: what the writer calls it; never used as a path.
        media_type: such as `image/png`.
        size: in bytes.

    """

    digest: str
    name: str
    media_type: str
    size: int

    def __post_init__(self) -> None:
        if len(self.digest) != 64 or not set(self.digest) <= set("0123456789abcdef"):  # noqa: PLR2004
            raise InvalidEntryError("attachments.digest", Reason.WRONG_FORM)
        if not 0 <= self.size <= ATTACHMENT_MOST:
            raise InvalidEntryError("attachments.size", Reason.OUT_OF_RANGE)


ATTACHMENT_MOST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """What every entry has, as stored."""

    id: EntryId
    author: IdentityId
    revision: int
    title: str
    happened_on: date
    created_at: datetime
    changed_at: datetime
    tags: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    privacy: Privacy = Privacy.PRIVATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of writing.

    Attributes:
        id: a UUID of version 7, made by the author.
        author: who writes it; nobody else raises its revision.
        revision: counts up from 1.
        title: one line, may be empty.
        happened_on: the local day it is about.
        created_at: aware, with the writer's offset kept.
        changed_at: aware, with the writer's offset kept.
        content: the typed record of its kind.

    Raises:
        InvalidEntryError: a field breaks a rule.

    """

    id: EntryId
    author: IdentityId
    revision: int
    title: str = field(repr=False)
    happened_on: date
    created_at: datetime
    changed_at: datetime
    content: Content = field(repr=False)
    tags: tuple[str, ...] = field(default=(), repr=False)
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    privacy: Privacy = Privacy.PRIVATE

    def __post_init__(self) -> None:
        check_value(_header_of(self), "entry")
        check_value(self.content)
        if self.revision < 1:
            raise InvalidEntryError("entry.revision", Reason.OUT_OF_RANGE)
        _check_tags(self.tags)
        if len(set(self.links)) != len(self.links):
            raise InvalidEntryError("entry.links", Reason.REPEATED)

    @property
    def kind(self) -> Kind:
        """The kind of the content."""
        return _KINDS[type(self.content)]


def _header_of(entry: Entry) -> _Header:
    return _Header(
        id=entry.id,
        author=entry.author,
        revision=entry.revision,
        title=entry.title,
        happened_on=entry.happened_on,
        created_at=entry.created_at,
        changed_at=entry.changed_at,
        tags=entry.tags,
        links=entry.links,
        attachments=entry.attachments,
        privacy=entry.privacy,
    )


def _check_tags(tags: tuple[str, ...]) -> None:
    if len(tags) > TAGS_MOST:
        raise InvalidEntryError("entry.tags", Reason.TOO_MANY)
    if len({tag.casefold() for tag in tags}) != len(tags):
        raise InvalidEntryError("entry.tags", Reason.REPEATED)
    for tag in tags:
        if not tag or tag != " ".join(tag.split()):
            raise InvalidEntryError("entry.tags", Reason.EMPTY if not tag else Reason.WRONG_FORM)
        if len(tag) > TAG_LENGTH_MOST:
            raise InvalidEntryError("entry.tags", Reason.TOO_LONG)


def clean_tags(tags: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    """Fold white space in tags and drop empty and repeated ones, keeping the order."""
    kept: dict[str, str] = {}
    for tag in tags:
        folded = " ".join(tag.split())[:TAG_LENGTH_MOST].rstrip()
        if folded:
            kept.setdefault(folded.casefold(), folded)
    return tuple(kept.values())[:TAGS_MOST]


def entry_to_plain(entry: Entry) -> dict[str, object]:
    """Return an entry as plain JSON values: its header, `kind`, `version` and `content`."""
    return to_plain(_header_of(entry)) | {
        "kind": entry.kind.value,
        "version": CONTENT_VERSION,
        "content": to_plain(entry.content),
    }


def entry_from_plain(plain: object) -> Entry:
    """Read an entry from plain JSON values.

    Raises:
        InvalidEntryError: anything does not fit, or the content is of a later version.

    """
    rest = dict(as_object(plain, "entry"))
    kind = kind_of(rest.pop("kind", None))
    if rest.pop("version", None) != CONTENT_VERSION:
        raise InvalidEntryError("entry.version", Reason.UNKNOWN)
    content = content_from_plain(kind, rest.pop("content", None))
    header = from_plain(_Header, rest, "entry")
    return Entry(
        id=header.id,
        author=header.author,
        revision=header.revision,
        title=header.title,
        happened_on=header.happened_on,
        created_at=header.created_at,
        changed_at=header.changed_at,
        tags=header.tags,
        links=header.links,
        attachments=header.attachments,
        privacy=header.privacy,
        content=content,
    )


def kind_of(name: object) -> Kind:
    """Return the kind of that name.

    Raises:
        InvalidEntryError: there is none.

    """
    try:
        return Kind(str(name))
    except ValueError as error:
        raise InvalidEntryError("entry.kind", Reason.UNKNOWN) from error


def content_from_plain(kind: Kind, plain: object) -> Content:
    """Read the content of a kind from plain JSON values, and check it."""
    content: Content = from_plain(CONTENT_TYPES[kind], plain)
    check_value(content)
    return content


def body_text(entry: Entry) -> str:
    """Return all that was written in an entry but its title, for searching and excerpts."""
    return told_in_words("\n".join(words_of(entry.content)))


def revised(entry: Entry, at: datetime, content: Content) -> Entry:
    """Return the next revision of an entry with other content."""
    return replace(entry, revision=entry.revision + 1, changed_at=at, content=content)
