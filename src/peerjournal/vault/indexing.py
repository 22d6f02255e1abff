"""How writing is put into the index of words, and how what a person types is looked up there."""

from __future__ import annotations

import re
import unicodedata

SEPARATOR = "\x1f"
"""Put between the characters of scripts without spaces; no writing can hold it."""

HIT_START = "\x02"
HIT_END = "\x03"

# Thai, Lao, Tibetan, Myanmar, Khmer, and what Chinese and Japanese are written with.
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff]+"
)
_QUOTED_OR_WORD = re.compile(r'"([^"]*)("?)|([^\s"]+)')


def indexed_text(text: str) -> str:
    """Return a text in which each character of a script without spaces stands alone."""
    if text.isascii() or not _SPACELESS.search(text):
        return text
    return _SPACELESS.sub(_put_apart, text)


def shown_text(text: str) -> str:
    """Return a text from the index as it was written."""
    return text.replace(SEPARATOR, "")


def query_of(typed: str) -> str:
    """Return the index's query for what a person typed; empty if it holds no word.

    Words all have to occur, what stands between quotation marks in that order, and the last
    word may be the beginning of one. Nothing that is typed is an error.
    """
    parts: list[str] = []
    is_open = False
    for match in _QUOTED_OR_WORD.finditer(_plain_quotes(typed)):
        phrase = _phrase(match[1] if match[3] is None else match[3])
        if phrase:
            parts.append(phrase)
            is_open = not match[2]
    return " ".join(parts) + ("*" if is_open else "")


def _phrase(words: str) -> str:
    kept = "".join(letter if _category(letter) in "LNM" else " " for letter in words)
    tokens = indexed_text(kept).replace(SEPARATOR, " ").split()
    # Marks belong to the letter before them; by themselves they are no word.
    has_word = any(_category(letter) != "M" for token in tokens for letter in token)
    return f'"{" ".join(tokens)}"' if has_word else ""


def _category(letter: str) -> str:
    return unicodedata.category(letter)[0]


def _plain_quotes(typed: str) -> str:
    return re.sub("[“”„«»]", '"', typed)


def _put_apart(match: re.Match[str]) -> str:
    return f"{SEPARATOR}{SEPARATOR.join(match[0])}{SEPARATOR}"
