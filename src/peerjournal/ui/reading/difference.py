"""What changed between two texts, word by word."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from enum import StrEnum


class ChangeKind(StrEnum):
    """What became of some words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A run of words, with the white space that follows them."""

    kind: ChangeKind
    text: str = field(repr=False)


_WORD = re.compile(r"\S+\s*|\s+")


def changed_words(before: str, after: str) -> tuple[Change, ...]:
    """Return the runs of words that stayed, went and came, in reading order.

    Joining what stayed and went gives `before`, what stayed and came gives `after`.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    changes: list[Change] = []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            changes.append(_change(ChangeKind.SAME, old[old_start:old_end]))
            continue
        changes.append(_change(ChangeKind.REMOVED, old[old_start:old_end]))
        changes.append(_change(ChangeKind.ADDED, new[new_start:new_end]))
    return tuple(change for change in changes if change.text)


def _change(kind: ChangeKind, words: list[str]) -> Change:
    return Change(kind=kind, text="".join(words))
