"""Print results: human text by default, JSON for machines."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from peerjournal.domain.codec import to_plain, words_of
from peerjournal.domain.entries import entry_to_plain
from peerjournal.domain.inline_pictures import told_in_words
from peerjournal.domain.sections import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine
    from peerjournal.domain.peers import Peer


def say(text: str) -> None:
    """Print a line for a person."""
    sys.stdout.write(text + "\n")


def say_json(value: object) -> None:
    """Print one JSON value on a line."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def warn(text: str) -> None:
    """Print a line beside the result."""
    sys.stderr.write(text + "\n")


def plain_line(line: EntryLine) -> dict[str, object]:
    """Return a line of a list as plain JSON values, with a search's marks taken out."""
    plain = to_plain(line)
    plain["excerpt"] = _unmarked(line.excerpt)
    return plain


def print_lines(lines: Sequence[EntryLine]) -> None:
    """Print entries one a line: id, day, kind, author, title or first words."""
    for line in lines:
        whose = f" ({line.author_name})" if line.author_name else ""
        words = line.title or _unmarked(line.excerpt)[:60]
        say(f"{line.id}  {line.happened_on}  {line.kind:<11}{whose} {words}")


def _unmarked(text: str) -> str:
    return text.replace("\x02", "").replace("\x03", "")


def print_entry(entry: Entry, author: str) -> None:
    """Print an entry as a person reads it."""
    say(f"# {entry.title}" if entry.title else f"# {entry.happened_on}")
    say("")
    facts = [str(entry.kind), str(entry.happened_on), author, f"revision {entry.revision}"]
    say(" · ".join(facts) + ("  " + " ".join("#" + tag for tag in entry.tags)).rstrip())
    for word in _texts(entry):
        say("")
        say(told_in_words(word))


def _texts(entry: Entry) -> list[str]:
    sections = getattr(entry.content, "sections", None) or getattr(entry.content, "clauses", None)
    if not sections:
        return list(words_of(entry.content))
    return [
        f"## {part.heading}\n{part.text}" if part.heading else part.text
        for part in sections
        if isinstance(part, Section) and (part.heading or part.text)
    ]


def plain_entry(entry: Entry) -> dict[str, object]:
    """Return an entry as plain JSON values."""
    return entry_to_plain(entry)


def plain_peer(peer: Peer) -> dict[str, object]:
    """Return what is told of a peer, without the card's bytes."""
    return {
        "id": peer.id,
        "name": peer.name,
        "added_at": peer.added_at.isoformat(),
        "verified_at": peer.verified_at.isoformat() if peer.verified_at else None,
    }
