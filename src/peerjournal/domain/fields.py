"""The kinds of text and the rules of a field that every content shares."""

from __future__ import annotations

import unicodedata
from dataclasses import field
from enum import StrEnum
from typing import Any, NewType

from peerjournal.domain.errors import InvalidEntryError, Reason

Markdown = NewType("Markdown", str)
"""Formatted writing, stored as CommonMark text. A plain `str` in a content is a single line."""

LINE_MOST = 300
MARKDOWN_MOST = 1_000_000
LIST_MOST = 500


class Sharing(StrEnum):
    """Whether a field goes along when its entry is shared."""

    BY_DEFAULT = "by_default"
    WHEN_CHOSEN = "when_chosen"
    NEVER = "never"


def when_chosen(default: Any) -> Any:  # noqa: ANN401 - stands in for dataclasses.field
    """Declare a field that stays here unless its writer ticks it."""
    return field(default=default, metadata={"sharing": Sharing.WHEN_CHOSEN})


def never_shared(default: Any) -> Any:  # noqa: ANN401 - stands in for dataclasses.field
    """Declare a field that no bundle can carry."""
    return field(default=default, metadata={"sharing": Sharing.NEVER})


def later(default: Any, sharing: Sharing = Sharing.BY_DEFAULT) -> Any:  # noqa: ANN401 - as above
    """Declare a field that came after the first release.

    It is left out of the stored form while it holds its default, so that what was written before
    it came is still the one text of its content.
    """
    return field(default=default, metadata={"sharing": sharing, LATER: True})


LATER = "later"


def check_line(text: str, name: str) -> None:
    """Refuse a single line that is too long or holds a control character."""
    if len(text) > LINE_MOST:
        raise InvalidEntryError(name, Reason.TOO_LONG)
    if any(unicodedata.category(letter) in _REFUSED for letter in text):
        raise InvalidEntryError(name, Reason.CONTROL_CHARACTERS)


def check_markdown(text: str, name: str) -> None:
    """Refuse formatted writing that is too long or holds what no keyboard writes."""
    if len(text) > MARKDOWN_MOST:
        raise InvalidEntryError(name, Reason.TOO_LONG)
    if not text.isprintable() and any(
        letter not in "\n\t" and unicodedata.category(letter) in _REFUSED for letter in set(text)
    ):
        raise InvalidEntryError(name, Reason.CONTROL_CHARACTERS)


# Control characters and lone surrogates, which no UTF-8 file can hold.
_REFUSED = frozenset({"Cc", "Cs"})


def one_line(text: str) -> str:
    """Fold white space and drop what a single line may not hold, and cut it to its length."""
    folded = " ".join(text.split())
    kept = "".join(letter for letter in folded if unicodedata.category(letter) not in _REFUSED)
    return kept[:LINE_MOST].rstrip()


def as_markdown(text: str) -> Markdown:
    """Bring text from outside into stored form: LF ends lines, no control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if lines.isprintable():
        return Markdown(lines)
    # Looked up once a letter of the alphabet: a long text is saved while somebody types.
    refused = {
        letter
        for letter in set(lines)
        if letter not in "\n\t" and unicodedata.category(letter) in _REFUSED
    }
    return Markdown(lines.translate({ord(letter): None for letter in refused}))


def check_scale(value: int | None, name: str) -> None:
    """Refuse a self-scale outside 0 to 10."""
    if value is not None and not 0 <= value <= 10:  # noqa: PLR2004 - the scale is named so
        raise InvalidEntryError(name, Reason.OUT_OF_RANGE)


def check_not_negative(value: int | None, name: str) -> None:
    """Refuse a negative amount."""
    if value is not None and value < 0:
        raise InvalidEntryError(name, Reason.OUT_OF_RANGE)
