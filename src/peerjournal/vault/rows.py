"""An entry as rows of the tables, and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.codec import plain_from_json, plain_to_json, to_json, to_plain
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import (
    CONTENT_VERSION,
    Entry,
    entry_from_plain,
    entry_to_plain,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.listing import excerpt_of
from peerjournal.domain.request import Request, RequestState
from peerjournal.domain.session import Session
from peerjournal.vault.indexing import shown_text
from peerjournal.vault.tallies import count_entry, count_tags
from peerjournal.vault.texts import add_texts, remove_texts, stored_texts, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from peerjournal.domain.entries import Content
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.vault.driver import Connection

POSITIONS_PER_DAY = 1024

_COLUMNS = (
    "id",
    "author",
    "revision",
    "title",
    "happened_on",
    "created_at",
    "changed_at",
    "privacy",
    "kind",
    "version",
    "tags",
    "links",
    "attachments",
    "content",
)
_PLAIN_COLUMNS = 10
_SELECT_ENTRY = f"SELECT {', '.join(_COLUMNS)} FROM entries WHERE id = ?"  # noqa: S608


class Place(NamedTuple):
    """Where an entry's row is."""

    position: int
    is_mine: bool
    is_trashed: bool


def stored_entry(c: Connection, entry: EntryId) -> Entry | None:
    """Return the entry as it is stored, if it is."""
    row = c.execute(_SELECT_ENTRY, (entry,)).fetchone()
    if row is None:
        return None
    plain: dict[str, object] = dict(zip(_COLUMNS, row, strict=True))
    for name in _COLUMNS[_PLAIN_COLUMNS:]:
        plain[name] = plain_from_json(str(plain[name]), name)
    return entry_from_plain(plain)


def whole_of(entry: Entry) -> str:
    """Return an entry as one JSON text."""
    return plain_to_json(entry_to_plain(entry))


def entry_of(whole: str) -> Entry:
    """Read an entry from its JSON text."""
    return entry_from_plain(plain_from_json(whole))


def add_rows(c: Connection, entry: Entry, *, is_mine: bool) -> None:
    """Write a new entry into all tables that tell of it."""
    position = _free_position(c, entry.happened_on)
    texts = texts_of(entry)
    values = _values(entry, texts) | {
        "position": position,
        "id": entry.id,
        "author": entry.author,
        "is_mine": is_mine,
        "is_withdrawn": 0,
    }
    names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
    c.execute(f"INSERT INTO entries ({names}) VALUES ({marks})", values)  # noqa: S608
    add_texts(c, position, texts)
    count_entry(c, entry.kind, is_mine=is_mine, is_trashed=False, by=1)
    _write_tags(c, entry, is_trashed=False)
    _write_links(c, entry)


def change_rows(c: Connection, entry: Entry, before: Entry) -> None:
    """Write the new state of an entry that is stored as `before`."""
    place = place_of(c, entry.id)
    texts = texts_of(entry)
    has_moved = entry.happened_on != before.happened_on
    position = _free_position(c, entry.happened_on) if has_moved else place.position
    have_texts_changed = has_moved or texts != stored_texts(c, place.position)
    if have_texts_changed:
        remove_texts(c, place.position)
    values = _values(entry, texts) | {"position": position, "id": entry.id}
    changes = ", ".join(f"{name} = :{name}" for name in values if name != "id")
    c.execute(f"UPDATE entries SET {changes} WHERE id = :id", values)  # noqa: S608
    if have_texts_changed:
        add_texts(c, position, texts)
    if has_moved:
        _move_shares(c, entry)
    if has_moved or entry.tags != before.tags:
        _remove_tags(c, before, is_trashed=place.is_trashed)
        _write_tags(c, entry, is_trashed=place.is_trashed)
    if links_of(entry) != links_of(before):
        c.execute("DELETE FROM entry_links WHERE source = ?", (entry.id,))
        _write_links(c, entry)
    if entry.kind is not before.kind:
        count_entry(c, before.kind, is_mine=place.is_mine, is_trashed=place.is_trashed, by=-1)
        count_entry(c, entry.kind, is_mine=place.is_mine, is_trashed=place.is_trashed, by=1)


def move_rows(c: Connection, entry: Entry, *, trashed_at: datetime | None) -> None:
    """Put a stored entry into the trash, or take it out."""
    place, is_trashed = place_of(c, entry.id), trashed_at is not None
    if place.is_trashed == is_trashed:
        return
    c.execute(
        "UPDATE entries SET trashed_at = ? WHERE id = ?",
        (trashed_at and trashed_at.isoformat(), entry.id),
    )
    count_entry(c, entry.kind, is_mine=place.is_mine, is_trashed=not is_trashed, by=-1)
    count_entry(c, entry.kind, is_mine=place.is_mine, is_trashed=is_trashed, by=1)
    _remove_tags(c, entry, is_trashed=not is_trashed)
    _write_tags(c, entry, is_trashed=is_trashed)


def remove_rows(c: Connection, entry: Entry) -> None:
    """Remove a stored entry from all tables that tell of it; the ledger keeps its lines."""
    place = place_of(c, entry.id)
    remove_texts(c, place.position)
    _remove_tags(c, entry, is_trashed=place.is_trashed)
    count_entry(c, entry.kind, is_mine=place.is_mine, is_trashed=place.is_trashed, by=-1)
    # Links, revisions and shares go along by their foreign keys.
    c.execute("DELETE FROM entries WHERE id = ?", (entry.id,))
    c.execute("DELETE FROM drafts WHERE entry = ?", (entry.id,))


def is_told_alike(c: Connection, entry: Entry) -> bool:
    """Tell whether each table says of a stored entry what the entry itself says."""
    texts = texts_of(entry)
    values = _values(entry, texts)
    columns = ", ".join(values)
    row = c.execute(f"SELECT {columns} FROM entries WHERE id = ?", (entry.id,)).fetchone()  # noqa: S608
    place = place_of(c, entry.id)
    tags = c.execute(
        "SELECT tag, folded, is_trashed, happened_on FROM entry_tags WHERE entry = ?", (entry.id,)
    )
    links = c.execute("SELECT target, role FROM entry_links WHERE source = ?", (entry.id,))
    day = entry.happened_on.isoformat()
    return (
        row == tuple(values.values())
        and stored_texts(c, place.position) == texts
        and set(tags) == {(tag, tag.casefold(), place.is_trashed, day) for tag in entry.tags}
        and frozenset(links) == links_of(entry)
    )


def place_of(c: Connection, entry: EntryId) -> Place:
    """Return where the row of a stored entry is."""
    position, is_mine, is_trashed = c.execute(
        "SELECT position, is_mine, trashed_at IS NOT NULL FROM entries WHERE id = ?", (entry,)
    ).fetchone()
    return Place(position, bool(is_mine), bool(is_trashed))


def links_of(entry: Entry) -> frozenset[tuple[str, str]]:
    """Return every tie of an entry to another one: its links, and those in its content."""
    ties = {(link.target, link.role.value) for link in entry.links}
    ties.update((target, role) for role, target in _content_links(entry.content) if target)
    return frozenset(tie for tie in ties if tie[0] != entry.id)


def state_of(content: Content) -> str:
    """Return the word that lists show for where the content stands."""
    match content:
        case Goal() | Request() | Agreement():
            return content.state.value
        case Commitment(outcome=outcome) if outcome is not None:
            return outcome.value
        case _:
            return ""


def due_of(content: Content) -> date | None:
    """Return the day on which something about the content falls due, while it is open."""
    match content:
        case Commitment(outcome=None, due=due):
            return due
        case Goal(state=GoalState.ACTIVE | GoalState.PAUSED, horizon=horizon):
            return horizon
        case Request(state=RequestState.OPEN, by_when=by_when):
            return by_when
        case Agreement(review_on=review_on) if content.state is not AgreementState.ENDED:
            return review_on
        case _:
            return None


def _values(entry: Entry, texts: tuple[str, str, str]) -> dict[str, object]:
    """Return the columns that change with an entry's revision."""
    due = due_of(entry.content)
    return _header_values(entry) | {
        "kind": entry.kind.value,
        "excerpt": excerpt_of(shown_text(texts[1])),
        "state": state_of(entry.content),
        "due": due and due.isoformat(),
        "version": CONTENT_VERSION,
        "content": to_json(entry.content),
    }


def _header_values(entry: Entry) -> dict[str, object]:
    """Return the header columns of an entry, lists as JSON."""
    return {
        "revision": entry.revision,
        "title": entry.title,
        "happened_on": entry.happened_on.isoformat(),
        "created_at": entry.created_at.isoformat(),
        "changed_at": entry.changed_at.isoformat(),
        "privacy": entry.privacy.value,
        "tags": plain_to_json(entry.tags),
        "links": plain_to_json([to_plain(link) for link in entry.links]),
        "attachments": attachments_json(entry),
    }


def attachments_json(entry: Entry) -> str:
    """Return an entry's attachments as the tables keep them."""
    return plain_to_json([to_plain(one) for one in entry.attachments])


def _write_tags(c: Connection, entry: Entry, *, is_trashed: bool) -> None:
    day = entry.happened_on.isoformat()
    for tag in entry.tags:
        c.execute(
            "INSERT INTO entry_tags (folded, is_trashed, happened_on, entry, tag)"
            " VALUES (?, ?, ?, ?, ?)",
            (tag.casefold(), is_trashed, day, entry.id, tag),
        )
    if not is_trashed:
        count_tags(c, entry.tags, by=1)


def _remove_tags(c: Connection, entry: Entry, *, is_trashed: bool) -> None:
    c.execute("DELETE FROM entry_tags WHERE entry = ?", (entry.id,))
    if not is_trashed:
        count_tags(c, entry.tags, by=-1)


def _move_shares(c: Connection, entry: Entry) -> None:
    c.execute(
        "UPDATE shares SET happened_on = ? WHERE entry = ?",
        (entry.happened_on.isoformat(), entry.id),
    )


def _write_links(c: Connection, entry: Entry) -> None:
    for target, role in sorted(links_of(entry)):
        c.execute(
            "INSERT INTO entry_links (target, source, role) VALUES (?, ?, ?)",
            (target, entry.id, role),
        )


def _content_links(content: Content) -> Iterator[tuple[str, EntryId | None]]:
    match content:
        case Commitment():
            yield from (("goal", content.goal), ("session", content.session))
        case Session():
            yield "meeting", content.meeting
            yield from (("commitments", one) for one in content.commitments)
        case Feedback():
            yield from (("goal", content.goal), ("asked_by", content.asked_by))
        case Agreement():
            yield "accepts", content.accepts
        case _:
            pass


def _free_position(c: Connection, day: date) -> int:
    start = day.toordinal() * POSITIONS_PER_DAY
    while True:
        (last,) = c.execute(
            "SELECT max(position) FROM entries WHERE position BETWEEN ? AND ?",
            (start, start + POSITIONS_PER_DAY - 1),
        ).fetchone()
        if last is None:
            return start
        if last + 1 < start + POSITIONS_PER_DAY:
            return int(last) + 1
        start += POSITIONS_PER_DAY  # a fuller day than anybody writes runs on into the next
