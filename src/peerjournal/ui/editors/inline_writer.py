"""Runs to one Markdown paragraph, with as few escapes as its words allow.

What is written is read back before it is trusted: first the form a person would type, then one
that leaves nothing to chance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from peerjournal.ui.editors.markdown_reader import read_markdown
from peerjournal.ui.editors.writing import Mark, Run, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Span(NamedTuple):
    """A mark, or a link to `target`, that is around several runs."""

    mark: Mark
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Manner:
    """How cautiously to write."""

    italic: str
    is_cautious: bool


_MANNERS = (
    _Manner(italic="*", is_cautious=False),
    _Manner(italic="_", is_cautious=False),
    _Manner(italic="_", is_cautious=True),
)


@lru_cache(maxsize=4096)
def write_inline(runs: tuple[Run, ...]) -> str:
    """Return runs, settled before, as the lines of one paragraph."""
    if len(runs) == 1 and not runs[0].target and _is_harmless(runs[0]):
        return runs[0].text.replace("\n", "  \n")
    text = ""
    for manner in _MANNERS:
        text = _written(runs, manner)
        read = read_markdown(text)
        if len(read) == 1 and read[0].shape is Shape.PARAGRAPH and read[0].runs == runs:
            break
    return text


def _is_harmless(run: Run) -> bool:
    return run.marks is Mark.PLAIN and not run.picture and _NOTICED.search(run.text) is None


# Anything that Markdown might notice, wherever it stands; and an empty line within the words.
_NOTICED = re.compile(r"[\\`*_\[\]<>&~]|\n\n|(?:^|\n)(?:[-+#=]|\d{1,9}[.)])|^\s|\s$")


def _written(runs: tuple[Run, ...], manner: _Manner) -> str:
    text = _with_breaks(_pieces(runs, manner))
    # Spaces of other widths are words' own, but parsers trim them at the ends of a paragraph.
    return re.sub(r"^\s|\s$", lambda space: f"&#{ord(space[0])};", text)


class _Sort(Enum):
    WORDS = 1
    SOLID = 2
    OPENING = 3
    CLOSING = 4


class _Piece(NamedTuple):
    text: str
    sort: _Sort


def _pieces(runs: tuple[Run, ...], manner: _Manner) -> list[_Piece]:
    """Return words and signs in turn; spans are nested properly, the longest outside."""
    pieces: list[_Piece] = []
    around: list[_Span] = []
    spans = [_spans_of(run) for run in runs]
    for place, run in enumerate(runs):
        keep = next((n for n, span in enumerate(around) if span not in spans[place]), len(around))
        pieces += [_closing(span, manner) for span in reversed(around[keep:])]
        del around[keep:]
        fresh = [span for span in spans[place] if span not in around]
        fresh.sort(key=lambda span: _reach(span, spans[place:]), reverse=True)
        pieces += [_opening(span, manner) for span in fresh]
        around += fresh
        is_solid = run.is_solid
        pieces.append(
            _Piece(_solid(run), _Sort.SOLID) if is_solid else _Piece(run.text, _Sort.WORDS)
        )
    pieces += [_closing(span, manner) for span in reversed(around)]
    return _guarded(pieces) if manner.is_cautious else _eased(pieces)


def _spans_of(run: Run) -> tuple[_Span, ...]:
    marks = tuple(
        _Span(mark) for mark in (Mark.BOLD, Mark.ITALIC, Mark.STRIKE) if mark in run.marks
    )
    return (*marks, _Span(Mark.PLAIN, run.target)) if run.target else marks


def _reach(span: _Span, later: Sequence[tuple[_Span, ...]]) -> int:
    return next((n for n, spans in enumerate(later) if span not in spans), len(later))


def _sign(span: _Span, manner: _Manner) -> str:
    return {Mark.BOLD: "**", Mark.ITALIC: manner.italic, Mark.STRIKE: "~~"}[span.mark]


def _opening(span: _Span, manner: _Manner) -> _Piece:
    return _Piece("[" if span.target else _sign(span, manner), _Sort.OPENING)


def _closing(span: _Span, manner: _Manner) -> _Piece:
    text = f"]({_address(span.target)})" if span.target else _sign(span, manner)
    return _Piece(text, _Sort.CLOSING)


def _address(target: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9:/?#@!$+,;=.~%-]+", target):
        return target
    return "<" + re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", target) + ">"


def _solid(run: Run) -> str:
    if run.is_shown:
        return f"![{_all_escaped(run.words)}]({_address(run.picture)})" * len(run.text)
    if run.picture:
        return f"![{_all_escaped(run.text)}]({_address(run.picture)})"
    longest = max((len(ticks) for ticks in re.findall(r"`+", run.text)), default=0)
    fence = "`" * (longest + 1)
    has_edge = run.text[0] == "`" or run.text[-1] == "`"
    is_trimmed = run.text[0] == run.text[-1] == " " and run.text.strip(" ")
    space = " " if has_edge or is_trimmed else ""
    return f"{fence}{space}{run.text}{space}{fence}"


def _with_breaks(pieces: list[_Piece]) -> str:
    """Join the pieces; a line break is two spaces, or a backslash on an empty line."""
    text = "".join(piece.text for piece in pieces)
    lines = text.split("\n")
    return (
        "".join(line + ("  \n" if line.strip(" \t") else "\\\n") for line in lines[:-1]) + lines[-1]
    )


def _eased(pieces: list[_Piece]) -> list[_Piece]:
    """Escape the few signs that are likely to be taken for more than themselves."""
    has_link = any("](" in piece.text for piece in pieces if piece.sort is _Sort.WORDS)
    eased: list[_Piece] = []
    at_start = True
    for piece in pieces:
        text = piece.text
        if piece.sort is _Sort.WORDS:
            text = _lightly_escaped(text, has_link=has_link)
            first, *later = text.split("\n")
            lines = [_start_escaped(first) if at_start else first, *map(_start_escaped, later)]
            text = "\n".join(lines)
        eased.append(piece._replace(text=text))
        at_start = text.endswith("\n")
    return eased


def _lightly_escaped(text: str, *, has_link: bool) -> str:
    text = re.sub(r"\\(?=[!-/:-@\[-`{-~\n]|$)", r"\\\\", text)
    text = re.sub(r"([*`])", r"\\\1", text)
    text = re.sub(r"(?<![^\W_])_|_(?![^\W_])", r"\\_", text)
    text = re.sub(r"~(?=~)|(?<=~)~", r"\\~", text)
    text = re.sub(r"<(?=[A-Za-z/!?])", r"\\<", text)
    text = re.sub(r"&(?=#?\w{1,40};)", r"\\&", text)
    return re.sub(r"([\[\]])", r"\\\1", text) if has_link else text


def _start_escaped(line: str) -> str:
    line = re.sub(r"^(#{1,6}|[-+])(?=[ \t]|$)", r"\\\1", line)
    line = re.sub(r"^(\d{1,9})([.)])(?=[ \t]|$)", r"\1\\\2", line)
    line = re.sub(r"^(>|-+$|=+$|-[ \t]*-[- \t]*$)", r"\\\1", line)
    # A box would make a check list of it, a label with a colon a note that others do not show.
    return re.sub(r"^\[(?=[ xX]\](?:[ \t]|$)|[^\]]*\]:)", r"\\[", line)


def _all_escaped(text: str) -> str:
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def _guarded(pieces: list[_Piece]) -> list[_Piece]:
    """Escape every sign, and write letters next to a mark as numbers, so that it is one."""
    guarded: list[_Piece] = []
    for place, piece in enumerate(pieces):
        if piece.sort is not _Sort.WORDS:
            guarded.append(piece)
            continue
        before = pieces[place - 1].sort if place > 0 else None
        after = pieces[place + 1].sort if place + 1 < len(pieces) else None
        head, body, tail = "", piece.text, ""
        if before is not None:
            head, body = _as_number(body[:1], is_inside=before is _Sort.OPENING), body[1:]
        if after is not None and body:
            tail, body = _as_number(body[-1:], is_inside=after is _Sort.CLOSING), body[:-1]
        guarded.append(piece._replace(text=head + _all_escaped(body) + tail))
    return guarded


def _as_number(letter: str, *, is_inside: bool) -> str:
    # A space outside of a mark serves it; a space inside would keep it from being one.
    is_plain = letter == "\n" or (letter.isspace() and not is_inside)
    return letter if is_plain else f"&#{ord(letter)};"
