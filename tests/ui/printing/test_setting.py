"""How writing is set: what becomes of formatting, where pages end, what stands on each of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from peerjournal.domain.fields import Markdown
from peerjournal.domain.inline_pictures import picture_source
from peerjournal.ui.printing.flow import Flow, fitting
from peerjournal.ui.printing.furniture import page_words
from peerjournal.ui.printing.measures import Paper, page_form, points, usual_paper
from peerjournal.ui.printing.pieces import Line, PicturePiece, TextPiece
from peerjournal.ui.printing.written import written_html
from tests.gallery_pictures import PICTURES
from tests.ui.seeing import colours_in

DIGEST = "a" * 64
COLUMN = page_form(Paper.A4).column


@pytest.fixture(autouse=True)
def _dressed(light_app):
    del light_app


def lines(count: int, height: float = 10, **more: bool) -> tuple[Line, ...]:
    return tuple(Line(top=n * height, bottom=(n + 1) * height, **more) for n in range(count))


class Piece:
    """Lines and nothing to draw."""

    def __init__(self, *given: Line, is_shared: bool = False) -> None:
        self.lines = given
        self.is_shared = is_shared

    def draw(self, painter: QPainter, top: float, bottom: float) -> None:
        """Draw nothing."""


def test_formatting_is_kept_and_every_word_is_escaped():
    text = (
        "# Head\n\n**bold** *slanted* ~~gone~~ `code` <script>\n\n"
        "- one\n- [x] done\n\n3. third\n\n> said"
    )
    html = written_html(Markdown(text), {}, COLUMN)
    for part in ("<b>bold</b>", "<i>slanted</i>", "<s>gone</s>", "&lt;script&gt;", "•\tone"):
        assert part in html
    assert "☑\tdone" in html
    assert "3.\tthird" in html
    assert 'class="head1">Head' in html
    assert 'class="quote"' in html
    assert "<script>" not in html


def test_only_pictures_from_the_vault_are_named():
    image = QImage(QSize(400, 100), QImage.Format.Format_RGB32)
    inside = f"![the board]({picture_source(DIGEST, 50)})"
    outside = "![a face](file:///etc/passwd) ![one](https://example.org/x.png)"
    html = written_html(Markdown(f"{inside}\n\n{outside}"), {DIGEST: image}, COLUMN)
    assert f'src="attachment:{DIGEST}" width="{COLUMN // 2}"' in html
    assert html.count("<img") == 1
    assert "a face" in html
    assert "the board" in written_html(Markdown(inside), {}, COLUMN)


def test_a_picture_is_drawn_from_memory():
    image = QImage(QSize(300, 200), QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    text = Markdown(f"![x]({picture_source(DIGEST)})")
    piece = TextPiece(written_html(text, {DIGEST: image}, COLUMN), COLUMN, {DIGEST: image})
    page = QImage(COLUMN, 900, QImage.Format.Format_RGB32)
    page.fill(QColor("#FFFFFF"))
    painter = QPainter(page)
    piece.draw(painter, 0, 900)
    painter.end()
    assert "#FF0000" in colours_in(page)


def test_a_heading_takes_its_words_along_and_no_line_stands_alone():
    words = "many words in a row " * 60
    html = f'<p class="section">Head</p><p class="text">{words}</p>'
    first, second, third, *rest = TextPiece(html, COLUMN, {}).lines
    assert first.may_begin_page
    assert not second.may_begin_page
    assert not third.may_begin_page
    assert not rest[-1].may_begin_page
    assert all(line.may_begin_page for line in rest[:-1])


def test_a_page_ends_above_what_stays_together():
    given = (*lines(4), *(Line(top=40, bottom=50), Line(top=50, bottom=60, may_begin_page=False)))
    assert fitting(given, 0, 55) == (4, 5)
    assert fitting(given, 0, 60) == (6, 6)
    assert fitting(given, 0, 5) == (0, 0)


def test_pieces_flow_over_pages_in_order_and_none_is_lost():
    flow = Flow(room=points(100))
    for place in range(30):
        flow.add(place, Piece(*lines(7, points(10)), is_shared=place == 3))
    told = [(one.page, one.y) for one in flow.stretches]
    assert told == sorted(told)
    for place in range(30):
        mine = [one for one in flow.stretches if one.piece == place]
        assert sum(one.bottom - one.top for one in mine) == points(70)
    assert all(one.y + one.bottom - one.top <= points(100) for one in flow.stretches)
    assert {one.piece for one in flow.stretches if one.is_shared} == {3}
    assert flow.page_count == flow.stretches[-1].page + 1


def test_what_cannot_be_parted_and_is_longer_than_a_page_still_comes_out():
    flow = Flow(room=100)
    flow.add(0, Piece(*lines(30, 10, may_begin_page=False)))
    flow.add(1, Piece(Line(top=0, bottom=500)))
    assert sum(one.bottom - one.top for one in flow.stretches if one.piece == 0) == 300
    assert [one.bottom for one in flow.stretches if one.piece == 1] == [100]


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_parted_between_its_rows(name, qtbot):
    picture = PICTURES[name]()
    qtbot.addWidget(picture)
    piece = PicturePiece(picture.drawing, COLUMN)
    assert piece.lines
    for one, other in zip(piece.lines, piece.lines[1:], strict=False):
        assert one.bottom <= other.top
    height = round(piece.lines[-1].bottom)
    page = QImage(COLUMN, height, QImage.Format.Format_RGB32)
    page.fill(QColor("#FFFFFF"))
    painter = QPainter(page)
    piece.draw(painter, 0, height)
    painter.end()
    assert len(colours_in(page)) > 5


def test_the_paper_is_that_of_the_country():
    assert usual_paper(QLocale("de_DE")) is Paper.A4
    assert usual_paper(QLocale("en_GB")) is Paper.A4
    assert usual_paper(QLocale("en_US")) is Paper.LETTER
    assert page_form(Paper.LETTER).width > page_form(Paper.A4).width


def test_a_page_says_which_one_it_is():
    assert page_words(2, 7) == "3 of 7"
    assert page_words(2, 0) == "3"
