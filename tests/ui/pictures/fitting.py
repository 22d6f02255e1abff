"""Finds what a laid out picture shows only in part."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from peerjournal.ui.pictures.plan import Plan, Shape, Words
from peerjournal.ui.pictures.sheet import wrap_flags

_SLACK = 1.5


def misfits(plan: Plan) -> list[str]:
    """Return what is cut, what lies outside, and which words lie upon each other."""
    around = QRectF(0, 0, plan.width, plan.height).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    words = [piece for piece in plan.pieces if isinstance(piece, Words)]
    found = [f"cut: {one.text}" for one in words if _is_cut(one)]
    found += [f"outside: {one.text}" for one in words if not around.contains(one.place)]
    shapes = [piece for piece in plan.pieces if isinstance(piece, Shape)]
    found += [f"outside: {one.sign}" for one in shapes if not around.contains(one.place)]
    found += [f"outside: {one.words}" for one in plan.marks if not around.contains(one.place)]
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            if _ink(one).intersects(_ink(other)):
                found.append(f"{one.text} upon {other.text}")
    return found


def _is_cut(words: Words) -> bool:
    metrics = QFontMetricsF(words.font)
    if not words.is_wrapped:
        return metrics.horizontalAdvance(words.text) > words.place.width() + _SLACK
    room = QRectF(0, 0, words.place.width(), 1e6)
    wrap = wrap_flags(words.font, words.text, words.place.width())
    needed = metrics.boundingRect(room, wrap, words.text)
    return needed.height() > words.place.height() + _SLACK


def _ink(words: Words) -> QRectF:
    # The leading of lines may touch; the letters may not.
    inset = QFontMetricsF(words.font).height() * 0.2
    return words.place.adjusted(1, inset, -1, -inset)
