"""A format as a card: one page each, with phases, minutes, floor and questions."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerjournal.coaching import composing, formats
from peerjournal.coaching.library import languages
from peerjournal.domain.identifiers import FieldKey
from peerjournal.ui import messages
from peerjournal.ui.printing.card import card_html, card_piece
from peerjournal.ui.printing.flow import Flow
from peerjournal.ui.printing.measures import Paper, page_form
from peerjournal.ui.printing.print_page import PrintPage
from tests.ui.printing.conftest import pages_of


@pytest.mark.parametrize("language", languages("formats"))
@pytest.mark.parametrize("paper", Paper)
def test_every_format_has_one_page(light_app, language, paper):
    del light_app
    form = page_form(paper)
    several = {}
    for one in (*formats.load(language), *formats.load_blocks(language)):
        for each in (one, *formats.variants_of(one)):
            flow = Flow(room=form.room)
            flow.add(0, card_piece(each, language, form.column, form.room))
            several[each.name] = flow.page_count
    assert {name: count for name, count in several.items() if count != 1} == {}


def test_a_card_tells_minutes_floor_and_questions_and_names_nobody():
    hour = formats.by_key("peer-hour")
    words = re.sub("<[^>]+>", "\n", card_html(hour, "en"))
    assert "Guided peer conversation" in words
    assert "60 min · 2 people" in words
    assert "1\u00a0 Arrive · 4 min" in words
    assert "Floor: A 2:00, B 2:00 · Whoever" in words
    assert "What would you like to set down before we begin?" in words
    assert "As in 3, with places changed." in words
    assert "One word for how I arrive (private)" in words


def test_markup_in_a_format_stays_words():
    one = replace(composing.chained((), FieldKey("own-1"), "<b>Ours</b>"), equal_time="<img>")
    html = card_html(one, "en")
    assert "&lt;b&gt;Ours" in html
    assert "<img" not in html


def test_a_card_is_looked_at_saved_and_put_away_again(desk, tmp_path, monkeypatch, journal_path):
    path = tmp_path / "card.pdf"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: path)
    desk.show(journal_path).unlock()
    desk.view.converse()
    page = desk.view.stack.currentWidget()
    desk.wait_for(lambda: page.before is not None)
    QTest.mouseClick(page.before.acts.card, Qt.MouseButton.LeftButton)
    card = page.stack.currentWidget()
    assert isinstance(card, PrintPage)
    desk.wait_for(lambda: card.made.is_done and card.save_button.isEnabled())
    assert card.place_label.text() == "Page 1 of 1"
    QTest.keyClick(card.save_button, Qt.Key.Key_Return)
    desk.wait_for(card.message.isVisible)
    (text,) = pages_of(path)
    assert "Guided peer conversation" in text
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: page.stack.currentWidget() is page.before)
    assert desk.view.covers.shown is page
