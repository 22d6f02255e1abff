"""The sample journal's content: six weeks of an invented pair, laid on the days before today."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar, cast

from peerjournal.coaching import clauses, composing, formats, templates
from peerjournal.coaching.library import FALLBACK, tables
from peerjournal.domain.codec import from_plain, to_plain
from peerjournal.domain.entries import (
    CONTENT_TYPES,
    Content,
    Entry,
    Kind,
    Link,
    LinkRole,
    Privacy,
    content_from_plain,
)
from peerjournal.domain.errors import InvalidEntryError, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from peerjournal.domain.identifiers import EntryId, IdentityId

T = TypeVar("T")

AREA = "sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleLink:
    """A tie to another entry of the sample, by its key."""

    key: str
    role: LinkRole = LinkRole.MENTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleEntry:
    """One version of one entry, before ids are given.

    Attributes:
        key: its name within the sample.
        author: the name of who writes it.
        content: where another entry is meant, its key stands in the place of the id.
        revision: counts versions of the same entry.
        revision_of: the key of the first version, or its own.
        is_shared: whether its author sends it to the other one.
        share_also: fields that its author ticks beyond the usual ones.
        picture: the name of the one picture; in the content it stands for the digest.

    """

    key: str
    author: str
    title: str = field(repr=False)
    happened_on: date
    created_at: datetime
    changed_at: datetime
    kind: Kind
    content: Content = field(repr=False)
    tags: tuple[str, ...] = ()
    links: tuple[SampleLink, ...] = ()
    privacy: Privacy = Privacy.PRIVATE
    revision: int = 1
    revision_of: str = ""
    is_shared: bool = False
    share_also: tuple[str, ...] = ()
    is_trashed: bool = False
    picture: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The whole of it, oldest first.

    Attributes:
        owner: whose journal it is.
        partner: who sends a bundle.
        note: what the partner writes on the bundle.
        entries: the owner's.
        partner_entries: what is in the bundle.

    """

    owner: str
    partner: str
    note: str
    entries: tuple[SampleEntry, ...]
    partner_entries: tuple[SampleEntry, ...]


def read_sample(today: date, language: str = FALLBACK) -> Sample:
    """Read the sample so that its six weeks end on the last working day before today."""
    found = tables(AREA, language)
    (people,) = [table for table in found if "owner" in table]
    words = _Words(language, today, tuple(cast("list[str]", people["weekdays"])))
    owner, partner = str(people["owner"]), str(people["partner"])
    written = [
        _entry_of_table(table, words, partner if name == _PARTNER else owner)
        for file in found
        for name in (_OWNER, _PARTNER)
        for table in cast("list[dict[str, Any]]", file.get(name, []))
    ]
    in_order = _with_revisions(sorted(written, key=lambda entry: entry.created_at))
    return Sample(
        owner=owner,
        partner=partner,
        note=words.said(str(people["note"])),
        entries=tuple(entry for entry in in_order if entry.author == owner),
        partner_entries=tuple(entry for entry in in_order if entry.author == partner),
    )


def entry_of(
    sample: SampleEntry, ids: Mapping[str, EntryId], identities: Mapping[str, IdentityId]
) -> Entry:
    """Return the entry that a journal keeps.

    Args:
        sample: what to write.
        ids: the id of every entry by the key of its first version.
        identities: the identity of everybody who has one, by name.

    """
    plain = to_plain(sample.content)
    return Entry(
        id=ids[sample.revision_of],
        author=identities[sample.author],
        revision=sample.revision,
        title=sample.title,
        happened_on=sample.happened_on,
        created_at=sample.created_at,
        changed_at=sample.changed_at,
        content=content_from_plain(sample.kind, _named(plain, ids, identities)),
        tags=sample.tags,
        links=tuple(Link(target=ids[link.key], role=link.role) for link in sample.links),
        privacy=sample.privacy,
    )


def working_day(today: date, offset: int) -> date:
    """Return a working day counted from today.

    -1 is the last one before today; 0 is today, or the Monday after a weekend. Days that are
    five apart bear the same name, so that a weekly meeting stays on its weekday.
    """
    monday = today - timedelta(days=today.weekday())
    first = min(today.weekday(), _WORKING_DAYS)
    weeks, days = divmod(first + offset, _WORKING_DAYS)
    return monday + timedelta(weeks=weeks, days=days)


_WORKING_DAYS = 5
_OWNER = "entry"
_PARTNER = "partner_entry"
_WEEKDAY = re.compile(r"\{weekday (-?\d+)\}")

# How the fields of contents are written in the files: days as numbers, moments as "-12 06:30".
_DAYS = frozenset({"on", "due", "by_when", "horizon", "review_on", "signed_on", "started_on"})
_MOMENTS = frozenset({"planned_at", "started_at", "ended_at"})
_REFERENCES = frozenset({"goal", "session", "meeting", "asked_by", "accepts"})


@dataclass(frozen=True, slots=True)
class _Words:
    """What turns the words of the files into words of a certain day."""

    language: str
    today: date
    weekdays: tuple[str, ...]

    def said(self, text: str) -> str:
        """Return a text without the line breaks around it and with its weekdays named."""
        return _WEEKDAY.sub(
            lambda match: self.weekdays[self.day(int(match[1])).weekday()], text.strip()
        )

    def day(self, offset: int) -> date:
        """Return the day of that number."""
        return working_day(self.today, offset)

    def moment(self, text: str) -> datetime:
        """Return the moment of a day and a time."""
        offset, clock_time = text.split()
        day = datetime.combine(self.day(int(offset)), time.fromisoformat(clock_time))
        return day.astimezone()


def _entry_of_table(table: dict[str, Any], words: _Words, author: str) -> SampleEntry:
    kind = Kind(table["kind"])
    written_at = words.moment(f"{table['day']} {table['time']}")
    plain = _filled(kind, _dated(table["content"], words), words.language)
    return SampleEntry(
        key=table["key"],
        author=author,
        title=words.said(table["title"]),
        happened_on=words.day(table["day"]),
        created_at=written_at,
        changed_at=words.moment(table["changed"]) if "changed" in table else written_at,
        kind=kind,
        content=from_plain(CONTENT_TYPES[kind], plain),
        tags=tuple(table.get("tags", ())),
        links=tuple(
            SampleLink(key=link["to"], role=LinkRole(link.get("role", LinkRole.MENTIONS)))
            for link in table.get("links", ())
        ),
        privacy=Privacy(table.get("privacy", Privacy.PRIVATE)),
        revision_of=table.get("revision_of", table["key"]),
        is_shared=table.get("shared", False),
        share_also=tuple(table.get("share_also", ())),
        is_trashed=table.get("trashed", False),
        picture=table.get("picture", ""),
    )


def _with_revisions(entries: Iterable[SampleEntry]) -> list[SampleEntry]:
    """Count the versions of each entry; all of them keep the day and time of the first."""
    result: list[SampleEntry] = []
    for entry in entries:
        before = [one for one in result if one.revision_of == entry.revision_of]
        if before:
            result.append(
                replace(
                    entry,
                    revision=len(before) + 1,
                    created_at=before[0].created_at,
                    happened_on=before[0].happened_on,
                )
            )
        else:
            result.append(entry)
    return result


def _dated(plain: object, words: _Words, name: str = "") -> Any:  # noqa: ANN401 - any plain value
    if isinstance(plain, dict):
        table = cast("dict[str, object]", plain)
        return {key: _dated(value, words, key) for key, value in table.items()}
    if isinstance(plain, list):
        return [_dated(value, words) for value in cast("list[object]", plain)]
    if name in _DAYS and isinstance(plain, int):
        return words.day(plain).isoformat()
    if isinstance(plain, str):
        return words.moment(plain).isoformat() if name in _MOMENTS else words.said(plain)
    return plain


def _filled(kind: Kind, plain: dict[str, Any], language: str) -> dict[str, Any]:
    """Add the headings that the writer saw, in the language of the program."""
    filler = _FILLERS.get(kind)
    return filler(plain, language) if filler else plain


def _with_prompts(plain: dict[str, Any], language: str) -> dict[str, Any]:
    template = _known(templates.by_key(plain["template"], language), plain["template"])
    prompts = {str(one.key): one.prompt for one in template.fields}
    sections = [
        {"key": key, "heading": _known(prompts.get(key), key), "text": text}
        for key, text in plain["sections"].items()
    ]
    return plain | {"sections": sections}


def _with_clauses(plain: dict[str, Any], language: str) -> dict[str, Any]:
    sections: list[dict[str, str]] = []
    for key, text in plain["clauses"].items():
        clause = _known(clauses.by_key(key, language), key)
        sections.append({"key": key, "heading": clause.title, "text": text or clause.text})
    return plain | {"clauses": sections}


def _with_phases(plain: dict[str, Any], language: str) -> dict[str, Any]:
    """Complete a session; its participants stand in the order of the format's roles."""
    chosen = _known(formats.by_key(plain["format"], language), plain["format"])
    present = [str(person["name"]) for person in plain["participants"]]
    holders = dict(zip((role.key for role in chosen.roles), present, strict=False))
    called = {role: name.split()[0] for role, name in holders.items()}
    steps = {str(step.key): step for step in composing.steps(chosen)}
    planned = composing.planned_seconds(chosen, {role: (name,) for role, name in holders.items()})
    phases: list[dict[str, Any]] = []
    for written in plain.get("phases", ()):
        step = _known(steps.get(written["key"]), written["key"])
        title = composing.named(step.title, called)
        phases.append({"title": title, "planned_seconds": step.minutes * 60} | written)
    floor = [
        {"name": name, "planned_seconds": planned[name], "actual_seconds": seconds}
        for name, seconds in plain.get("spoke", {}).items()
    ]
    rest = {name: value for name, value in plain.items() if name != "spoke"}
    return rest | {"phases": phases, "floor": floor}


_FILLERS: dict[Kind, Callable[[dict[str, Any], str], dict[str, Any]]] = {
    Kind.REFLECTION: _with_prompts,
    Kind.AGREEMENT: _with_clauses,
    Kind.SESSION: _with_phases,
}


def _known(found: T | None, key: str) -> T:
    if found is None:
        raise InvalidEntryError(f"sample.{key}", Reason.UNKNOWN)
    return found


def _named(
    plain: object, ids: Mapping[str, EntryId], identities: Mapping[str, IdentityId]
) -> object:
    """Put ids in the place of keys, and identities beside the names of those who have one."""
    if isinstance(plain, list):
        return [_named(value, ids, identities) for value in cast("list[object]", plain)]
    if not isinstance(plain, dict):
        return plain
    result: dict[str, object] = {}
    for name, value in cast("dict[str, object]", plain).items():
        if name in _REFERENCES and value is not None:
            result[name] = ids[str(value)]
        elif name == "commitments":
            result[name] = [ids[key] for key in cast("list[str]", value)]
        else:
            result[name] = _named(value, ids, identities)
    if "identity" in result:
        result["identity"] = identities.get(str(result["name"]))
    return result
