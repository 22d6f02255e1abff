"""Pictures that stand in formatted writing: each names an attachment by its digest.

They are written as `![description](attachment:DIGEST)`, or `attachment:DIGEST?width=50` for one
that takes half of the column. Nothing else is ever shown as a picture.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar, cast

from peerjournal.domain.codec import from_plain, to_plain, words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from peerjournal.domain.entries import Attachment

T = TypeVar("T")

PICTURE_TYPES = frozenset({"image/png", "image/jpeg"})
"""What a picture in writing is kept as; the program makes no other, and shows no other."""

WIDTH_LEAST, WIDTH_MOST = 10, 100
"""Of the column's width, in hundredths."""

_SOURCE = re.compile(r"attachment:([0-9a-f]{64})(?:\?width=(\d{2,3}))?")
_WRITTEN = re.compile(rf"!\[((?:\\.|[^\\\[\]])*)\]\(<?{_SOURCE.pattern}>?\)", re.DOTALL)


def picture_source(digest: str, width: int | None = None) -> str:
    """Return how writing names a picture; without a width it is as wide as it is."""
    return f"attachment:{digest}" if width is None else f"attachment:{digest}?width={width}"


def read_source(source: str) -> tuple[str, int | None] | None:
    """Return the digest and the width that a source names; none if it names something else."""
    found = _SOURCE.fullmatch(source)
    if found is None:
        return None
    width = None if found[2] is None else int(found[2])
    if width is not None and not WIDTH_LEAST <= width <= WIDTH_MOST:
        return None
    return found[1], width


def pictures_in(content: object) -> dict[str, str]:
    """Return the digests of the pictures in a content, each with its first description."""
    found: dict[str, str] = {}
    for words in words_of(content):
        for match in _WRITTEN.finditer(words):
            described = found.get(match[2]) or _unescaped(match[1])
            found[match[2]] = described
    return found


def told_in_words(text: str) -> str:
    """Return writing with the description in place of each picture."""
    if "](" not in text:
        return text
    return _WRITTEN.sub(lambda match: _unescaped(match[1]), text)


def without_pictures(content: T, kept: AbstractSet[str]) -> T:
    """Return a content whose pictures are told in words, but for those that are kept."""
    if pictures_in(content).keys() <= kept:
        return content

    def told(match: re.Match[str]) -> str:
        return match[0] if match[2] in kept else match[1]

    # Whatever the kind: the pictures are found in the one form that every content has.
    return from_plain(type(content), _each_text(to_plain(content), told))


def _each_text(plain: object, told: Callable[[re.Match[str]], str]) -> object:
    if isinstance(plain, str):
        return _WRITTEN.sub(told, plain)
    if isinstance(plain, list):
        return [_each_text(one, told) for one in cast("list[object]", plain)]
    if isinstance(plain, dict):
        named = cast("dict[str, object]", plain)
        return {name: _each_text(one, told) for name, one in named.items()}
    return plain


def are_pictures(attachments: tuple[Attachment, ...]) -> frozenset[str]:
    """Return the digests of the attachments that can be shown as pictures."""
    return frozenset(one.digest for one in attachments if one.media_type in PICTURE_TYPES)


def media_type_of(beginning: bytes) -> str | None:
    """Return what bytes are by their first few; none for what is no picture of ours."""
    if beginning.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    return "image/jpeg" if beginning.startswith(b"\xff\xd8\xff") else None


def _unescaped(description: str) -> str:
    return " ".join(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", description).split())
