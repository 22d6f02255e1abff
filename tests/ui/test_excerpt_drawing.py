"""An excerpt: its hits, its lines, its end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from peerjournal.ui.widgets.excerpt_drawing import ExcerptLook, draw_excerpt, split_hits

LONG = "What the group work showed, and what the group did when nobody told them what to do. " * 3


@pytest.mark.parametrize(
    ("text", "plain", "hits"),
    [
        ("a group", "a group", ()),
        ("a \x02group\x03 of", "a group of", ((2, 5),)),
        ("\x02a\x03 \x02b\x03", "a b", ((0, 1), (2, 1))),
        ("cut \x02gro", "cut gro", ((4, 3),)),
        ("up\x03 again", "up again", ()),
        ("\x02\x03", "", ()),
        ("\x02one \x02two\x03", "one two", ((4, 3),)),
    ],
)
def test_hits_are_found_between_their_marks(text, plain, hits):
    assert split_hits(text) == (plain, hits)


@given(st.text(alphabet="ab \x02\x03", max_size=40))
def test_hits_lie_within_the_text_and_in_order(text):
    plain, hits = split_hits(text)
    assert plain == text.replace("\x02", "").replace("\x03", "")
    end = 0
    for at, length in hits:
        assert at >= end
        assert length > 0
        end = at + length
    assert end <= len(plain)


def taken(text, lines):
    """Return how many lines were drawn."""
    return drawn_with(text, lines, Qt.LayoutDirection.LeftToRight)[1]


def drawn(text, lines, direction=Qt.LayoutDirection.LeftToRight):
    return drawn_with(text, lines, direction)[0]


def drawn_with(text, lines, direction):
    image = QImage(220, 80, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    font = QFont()
    font.setPixelSize(14)
    look = ExcerptLook(
        font=font,
        ink=QColor("#666666"),
        hit_ink=QColor("#FF0000"),
        leading=18,
        direction=direction,
    )
    painter = QPainter(image)
    count = draw_excerpt(painter, QRect(10, 5, 200, 70), text, lines, look)
    painter.end()
    return image, count


def test_it_tells_how_many_lines_it_took(light_app):
    del light_app
    assert [taken(text, 3) for text in ("Short. ", LONG[:40], LONG)] == [1, 2, 3]


def ink(image, top, bottom):
    return [
        x
        for y in range(top, bottom)
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 200
    ]


def red(image, top, bottom):
    return [
        x
        for y in range(top, bottom)
        for x in range(image.width())
        if image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 120
    ]


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_a_long_text_fills_its_lines_and_no_more(qapp, lines):
    del qapp
    image = drawn(LONG, lines)
    for line in range(3):
        assert bool(ink(image, 7 + line * 18, 19 + line * 18)) is (line < lines)
    assert max(ink(image, 0, 80)) < 212


def test_a_hit_in_any_line_is_drawn_bold_in_its_own_ink(qapp):
    del qapp
    first = drawn(LONG.replace("group work", "\x02group\x03 work", 1), 2)
    assert red(first, 5, 22)
    assert not red(first, 25, 44)
    second = drawn("What the work showed, and what the \x02group\x03 did. " + LONG, 2)
    assert red(second, 24, 44)
    assert not red(second, 5, 22)


def test_a_hit_across_the_end_of_a_line_goes_on_in_the_next(qapp):
    del qapp
    image = drawn("\x02" + LONG[:80] + "\x03", 2)
    assert red(image, 5, 22)
    assert red(image, 24, 44)


def test_a_hit_that_goes_on_in_the_next_line_ends_where_it_ends(qapp):
    del qapp
    whole = drawn("\x02" + LONG[:80] + "\x03", 2)
    part = drawn("\x02" + LONG[:30] + "\x03" + LONG[30:80], 2)
    assert red(part, 24, 44)
    assert max(red(part, 24, 44)) < max(red(whole, 24, 44)) - 40


def test_a_short_text_begins_at_the_windows_side_and_keeps_its_own_direction(qapp):
    del qapp
    left = drawn("A short one.", 2)
    right = drawn("A short one.", 2, Qt.LayoutDirection.RightToLeft)
    assert max(ink(left, 0, 30)) < 120
    assert min(ink(right, 0, 30)) > 100


def test_nothing_is_drawn_of_nothing(qapp):
    del qapp
    assert not ink(drawn("", 2), 0, 80)
