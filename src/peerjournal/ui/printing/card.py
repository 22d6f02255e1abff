"""A format as a card on the table: its phases, their minutes, who speaks, what is asked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching import formats
from peerjournal.coaching.composing import named
from peerjournal.coaching.formats import ALL, EACH, SILENCE
from peerjournal.ui.conversation.format_details import purpose_words, size_words
from peerjournal.ui.conversation.phase_editor import fields_words
from peerjournal.ui.printing.measures import plain_face, points, serif_face
from peerjournal.ui.printing.pieces import TextPiece
from peerjournal.ui.widgets.time_strip import clock_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.coaching.formats import Format, Phase, Turn

translate = QCoreApplication.translate

_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
"""How much smaller the writing of a long format may get so that it has one page."""

_DIM = "#5d5852"


def card_piece(one: Format, language: str, column: int, room: float) -> TextPiece:
    """Return the card of a format, as large as one page allows."""
    piece = TextPiece(card_html(one, language), column, {})
    for scale in _SCALES:
        if not piece.lines or piece.lines[-1].bottom <= room:
            break
        piece = TextPiece(card_html(one, language, scale, is_dense=True), column, {})
    return piece


def card_html(one: Format, language: str, scale: float = 1.0, *, is_dense: bool = False) -> str:
    """Return the card of a format as rich text; questions follow each other where it is dense."""
    card = _Card(scale, is_dense=is_dense)
    opening = formats.manners(language).opening
    made = [
        card.plain(one.name, 17, above=0, below=2, is_bold=True),
        card.plain(f"{size_words(one)} · {purpose_words(one)}", 8.5, above=0, below=3, is_dim=True),
        card.written(one.summary) if one.summary else "",
        card.plain(translate("printing", "Whoever begins reads aloud"), 8.5, above=4, is_dim=True),
        card.written(opening, is_italic=True),
    ]
    for number, phase in enumerate(one.phases, start=1):
        made += _phase(card, one, number, phase)
    if one.equal_time:
        made.append(card.plain(one.equal_time, 8.5, above=7, below=0, is_dim=True))
    return "".join(made)


class _Card:
    """Sets words in one size after another, all of them scaled alike."""

    def __init__(self, scale: float, *, is_dense: bool) -> None:
        self._scale = scale
        self._is_dense = is_dense

    def plain(
        self,
        words: str,
        size: float,
        *,
        above: float = 0,
        below: float = 1,
        is_bold: bool = False,
        is_dim: bool = False,
    ) -> str:
        """Return a line beside the writing."""
        looks = [f"font-family:'{plain_face()}'", *self._measure(size, above, below)]
        looks += ["font-weight:600"] if is_bold else []
        looks += [f"color:{_DIM}"] if is_dim else []
        return f'<p style="{"; ".join(looks)}">{escape(words)}</p>'

    def written(self, words: str, *, is_italic: bool = False) -> str:
        """Return words to read."""
        looks = [f"font-family:'{serif_face()}'", *self._measure(10, 0, 2), "line-height:118%"]
        looks += ["font-style:italic"] if is_italic else []
        return f'<p style="{"; ".join(looks)}">{escape(words)}</p>'

    def questions(self, several: list[str]) -> str:
        """Return questions, each on a line of its own where there is room."""
        marked = [f"›\u00a0{one}" for one in several]
        if self._is_dense:
            return self.written(" ".join(marked)) if marked else ""
        return "".join(self.written(one) for one in marked)

    def _measure(self, size: float, above: float, below: float) -> list[str]:
        def scaled(count: float) -> int:
            return points(count * self._scale)

        return [
            f"font-size:{scaled(size)}px",
            f"margin-top:{scaled(above)}px",
            f"margin-bottom:{scaled(below)}px",
        ]


def _phase(card: _Card, one: Format, number: int, phase: Phase) -> Iterator[str]:
    minutes = translate("printing", "{count} min").format(count=phase.minutes)
    head = f"{number}\u00a0 {named(phase.title or phase.key, {})} · {minutes}"
    yield card.plain(head, 10, above=7, below=1, is_bold=True)
    if phase.again is not None:
        keys = [each.key for each in one.phases]
        steps = [str(keys.index(key) + 1) for key in phase.again.phases if key in keys]
        said = translate("printing", "As in {steps}, with places changed.")
        yield card.plain(said.format(steps=", ".join(steps)), 8.5, is_dim=True)
        return
    floor = ", ".join(_turn(one, turn) for turn in phase.floor)
    about = [translate("printing", "Floor: {who}").format(who=floor)] if floor else []
    about += [named(phase.others, {})] if phase.others else []
    if about:
        yield card.plain(" · ".join(about), 8.5, is_dim=True)
    yield card.questions([named(prompt.text, {}) for prompt in phase.prompts])
    if phase.fields:
        yield card.plain(fields_words(phase.fields), 8.5, is_dim=True)


def _turn(one: Format, turn: Turn) -> str:
    names = {role.key: role.name for role in one.roles}
    who = {
        EACH: translate("printing", "everybody in turn"),
        ALL: translate("printing", "all together"),
        SILENCE: translate("printing", "silence"),
    }.get(turn.who, names.get(turn.who, turn.who.upper()))
    return f"{who} {clock_text(turn.seconds)}"
