"""Commands on entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peerjournal.cli.opening import AsJson, JournalFile, PassphraseFile, opened
from peerjournal.cli.printing import (
    plain_entry,
    plain_line,
    print_entry,
    print_lines,
    say,
    say_json,
)
from peerjournal.cli.prompts import text_from_standard_input
from peerjournal.domain.codec import plain_from_json
from peerjournal.domain.entries import Kind, clean_tags, content_from_plain
from peerjournal.domain.fields import as_markdown, one_line
from peerjournal.domain.listing import Filter
from peerjournal.operations import reading, writing
from peerjournal.operations.files import read_file
from peerjournal.operations.starting import content_of_text

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.journal import Journal

_CONTENT_MOST = 16 * 1024 * 1024


def register(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command()(add)
    app.command(name="list")(list_entries)
    app.command()(show)
    app.command()(search)


def add(
    file: JournalFile,
    *,
    kind: Annotated[Kind, typer.Option(help="What it is.")] = Kind.REFLECTION,
    title: Annotated[str, typer.Option(help="Its title.")] = "",
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day it is about.")
    ] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag; may be repeated.")] = None,
    content_json: Annotated[
        Path | None, typer.Option(metavar="F", help="The kind's typed content as JSON.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Write an entry; its text comes from standard input. Prints the new id."""
    with opened(file, passphrase_file) as journal:
        day: date | None = on.date() if on else None
        entry = writing.blank_entry(journal, _content(kind, content_json), on=day)
        entry = replace(entry, title=one_line(title), tags=clean_tags(tag or []))
        writing.add_entry(journal, entry)
    if as_json:
        say_json({"id": entry.id})
    else:
        say(entry.id)


def _content(kind: Kind, content_json: Path | None) -> Content:
    if content_json is None:
        return content_of_text(kind, as_markdown(text_from_standard_input().strip("\n")))
    given = read_file(content_json, _CONTENT_MOST).decode("utf-8", errors="surrogateescape")
    return content_from_plain(kind, plain_from_json(given))


def list_entries(
    file: JournalFile,
    *,
    kind: Annotated[Kind | None, typer.Option(help="Only this kind.")] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List entries, newest first."""
    wanted = Filter(kinds=(kind,) if kind else ())
    with opened(file, passphrase_file) as journal:
        _print(_all_lines(journal, wanted), as_json=as_json)


def _all_lines(journal: Journal, wanted: Filter) -> tuple[EntryLine, ...]:
    page = reading.page_of_entries(journal, wanted, limit=1000)
    lines = page.lines
    while page.after:
        page = reading.page_of_entries(journal, wanted, page.after, limit=1000)
        lines += page.lines
    return lines


def show(
    file: JournalFile,
    entry: Annotated[str, typer.Argument(metavar="ID", help="The id or how it begins.")],
    *,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Show an entry."""
    with opened(file, passphrase_file) as journal:
        page = reading.entry_page(journal, reading.find_entry(journal, entry))
    if as_json:
        say_json(plain_entry(page.entry))
    else:
        print_entry(page.entry, page.line.author_name or "me")


def search(
    file: JournalFile,
    query: str,
    *,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Find the newest entries that hold all words; the last may be a beginning."""
    with opened(file, passphrase_file) as journal:
        _print(reading.search(journal, query, limit=limit), as_json=as_json)


def _print(lines: tuple[EntryLine, ...], *, as_json: bool) -> None:
    if as_json:
        for line in lines:
            say_json(plain_line(line))
    else:
        print_lines(lines)
