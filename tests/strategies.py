"""Hypothesis strategies for everything that can be written."""

from __future__ import annotations

import dataclasses
import types
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import NewType, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from peerjournal.domain.entries import CONTENT_TYPES, Attachment, Entry, Link, Privacy
from peerjournal.domain.fields import LINE_MOST, Markdown
from peerjournal.domain.identifiers import EntryId, FieldKey, IdentityId, new_entry_id

_LETTERS = st.characters(exclude_categories=("Cc", "Cs"))

lines = st.text(_LETTERS, max_size=40)
prose = st.text(st.one_of(_LETTERS, st.just("\n")), max_size=200).map(Markdown)
moments = st.builds(
    lambda moment, minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(min_value=datetime(1500, 1, 2), max_value=datetime(2999, 12, 30)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60),
)
days = st.dates(min_value=date(1500, 1, 1), max_value=date(2999, 12, 31))
entry_ids = st.datetimes(
    min_value=datetime(1971, 1, 1),  # noqa: DTZ001
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(new_entry_id)
identities = st.binary(min_size=32, max_size=32).map(lambda raw: IdentityId(raw.hex()))
keys = st.from_regex(r"[a-z0-9_-]{1,20}", fullmatch=True).map(FieldKey)
digests = st.binary(min_size=32, max_size=32).map(bytes.hex)
tags = st.lists(
    st.text(_LETTERS, min_size=1, max_size=20)
    .map(lambda text: " ".join(text.split()))
    .filter(bool),
    max_size=4,
    unique_by=str.casefold,
).map(tuple)


def _values(kind: object, name: str) -> st.SearchStrategy:  # noqa: PLR0911 - one a form
    origin = get_origin(kind)
    if origin is Union or origin is types.UnionType:
        (inner,) = [part for part in get_args(kind) if part is not types.NoneType]
        return st.none() | _values(inner, name)
    if origin is tuple:
        return st.lists(_values(get_args(kind)[0], name), max_size=3).map(tuple)
    if isinstance(kind, NewType):
        return {Markdown: prose, EntryId: entry_ids, IdentityId: identities, FieldKey: keys}[kind]
    if dataclasses.is_dataclass(kind):
        return records(kind)
    if issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    if kind is int:
        return st.integers(0, 10 if name == "scale" else 100_000)
    return {str: lines, bool: st.booleans(), date: days, datetime: moments}[kind]


def records(kind: type) -> st.SearchStrategy:
    """Return valid values of a dataclass of the domain."""
    hints = get_type_hints(kind)
    return st.builds(
        kind, **{one.name: _values(hints[one.name], one.name) for one in dataclasses.fields(kind)}
    )


contents = st.one_of([records(kind) for kind in CONTENT_TYPES.values()])
attachments = st.builds(
    Attachment,
    digest=digests,
    name=lines,
    media_type=st.sampled_from(["image/png", "text/plain"]),
    size=st.integers(0, 1000),
)


def entries(author: st.SearchStrategy = identities, **fixed: st.SearchStrategy):
    """Return valid entries; any part may be fixed."""
    parts = {
        "id": entry_ids,
        "author": author,
        "revision": st.integers(1, 1000),
        "title": st.text(_LETTERS, max_size=LINE_MOST),
        "happened_on": days,
        "created_at": moments,
        "changed_at": moments,
        "content": contents,
        "tags": tags,
        "links": st.lists(records(Link), max_size=3, unique=True).map(tuple),
        "attachments": st.lists(attachments, max_size=2).map(tuple),
        "privacy": st.sampled_from(Privacy),
    }
    return st.builds(Entry, **(parts | fixed))
