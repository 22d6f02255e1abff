"""What of a text its writer said, and where its sentences end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCE_END = re.compile(r"[.!?…][\"”“»«]?\s+|\n+")
# A full stop ends a sentence only after two letters, so that `e.g.` and `3. March` do not.
_FULL_STOP = re.compile(r"[^\W\d_]{2}\.|[\"”“»«]\.")
_OPENINGS = ('"', "“", "„", "«", "»", "‘", "‚", " '", "\n'", "('", ">")
_QUOTED = re.compile(
    r"\"[^\"\n]{1,400}\"|“[^”“\n]{1,400}[”“]|„[^“”\n]{1,400}[“”]|«[^»\n]{1,400}»|»[^«\n]{1,400}«"
    r"|(?<!\w)‘[^‘’\n]{1,400}’(?!\w)|(?<!\w)‚[^‘’\n]{1,400}[‘’](?!\w)|(?<!\w)'[^'\n]{1,400}'(?!\w)"
    r"|^[ \t]*>[^\n]*",
    re.MULTILINE,
)


def visible_words(text: str) -> str:
    """Return the text in lower case, of the same length, without what somebody else said."""
    straight = text.replace("’", "'") if "‘" not in text and "‚" not in text else text
    lowered = straight.lower()
    if len(lowered) != len(text):  # a few letters grow when they become small
        lowered = "".join(one.lower() if len(one.lower()) == 1 else one for one in straight)
    if lowered.startswith("'") or any(opening in lowered for opening in _OPENINGS):
        lowered = _QUOTED.sub(lambda quote: _blank(quote[0]), lowered)
    return lowered.replace("’", "'")


def _blank(quote: str) -> str:
    if quote.lstrip().startswith(">"):
        return " " * len(quote)
    return quote[0] + "¤" * (len(quote) - 2) + quote[-1]


def sentence_ends(text: str) -> Iterator[int]:
    """Yield where each sentence but the last is over, what parts it from the next included."""
    for end in _SENTENCE_END.finditer(text):
        first = end.start()
        if (
            text[first] != "."
            or _FULL_STOP.match(text, first - 2)
            or _FULL_STOP.match(text, first - 1)
        ):
            yield end.end()
