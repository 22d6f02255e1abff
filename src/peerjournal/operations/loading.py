"""Load a collection of dated texts as reflections."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from peerjournal.domain import clock
from peerjournal.domain.codec import as_object
from peerjournal.domain.entries import Entry, clean_tags
from peerjournal.domain.errors import (
    CannotReadFileError,
    CorpusLineError,
    InvalidEntryError,
    Reason,
)
from peerjournal.domain.fields import as_markdown, one_line
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.domain.progress import no_progress
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations.writing import add_entries, blank_entry

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.operations.journal import Journal


def load_corpus(journal: Journal, path: Path, progress: Progress = no_progress) -> int:
    """Load lines of `date`, `title?`, `text`, `tags?` as reflections, all or none.

    Returns:
        How many entries were written.

    Raises:
        CannotReadFileError: the file is not there or is not UTF-8 text.
        CorpusLineError: a line is not as it should be; nothing was loaded.
        CancelledError: the person stopped it; nothing was loaded.

    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotReadFileError(path) from error
    return add_entries(journal, _entries(journal, lines, progress))


def _entries(journal: Journal, lines: list[str], progress: Progress) -> Iterator[Entry]:
    blank = blank_entry(journal, Reflection())
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _entry(blank, line)
            except InvalidEntryError as error:
                raise CorpusLineError(number, error.reason) from error
        if number % 64 == 0 or number == len(lines):
            progress(number, len(lines))


def _entry(blank: Entry, line: str) -> Entry:
    plain = _parsed(line)
    at = clock.now()
    text = _text(plain, "text")
    return replace(
        blank,
        id=new_entry_id(at),
        title=one_line(_text(plain, "title", "")),
        happened_on=_day(_text(plain, "date")),
        created_at=at,
        changed_at=at,
        tags=clean_tags(_tags(plain.get("tags", []))),
        content=Reflection(sections=(Section(key=FieldKey("text"), text=as_markdown(text)),)),
    )


def _parsed(line: str) -> dict[str, object]:
    try:
        plain: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InvalidEntryError("line", Reason.WRONG_FORM) from error
    return as_object(plain, "line")


def _text(plain: dict[str, object], name: str, default: str | None = None) -> str:
    value = plain.get(name, default)
    if value is None:
        raise InvalidEntryError(name, Reason.EMPTY)
    if not isinstance(value, str):
        raise InvalidEntryError(name, Reason.WRONG_FORM)
    return value


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidEntryError("date", Reason.WRONG_FORM) from error


def _tags(value: object) -> list[str]:
    if not isinstance(value, list):
        raise InvalidEntryError("tags", Reason.WRONG_FORM)
    tags = [tag for tag in cast("list[object]", value) if isinstance(tag, str)]
    if len(tags) < len(cast("list[object]", value)):
        raise InvalidEntryError("tags", Reason.WRONG_FORM)
    return tags
