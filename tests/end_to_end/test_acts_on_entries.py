"""What keys and palette do to an entry, they do only to one that is seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.operations import demo
from peerjournal.ui.exchange.add_peer_view import AddPeerView
from peerjournal.ui.exchange.circle_view import CircleView
from peerjournal.ui.exchange.my_card_view import MyCardView
from peerjournal.ui.insights.names import Insight
from peerjournal.ui.sections import Section
from tests.end_to_end.test_palette_in_the_window import ask, choose, shown
from tests.windows import Desk

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sample(desk, sample_file):
    """The sample journal, unlocked."""
    return desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)


def listed(desk: Desk):
    return [line.id for line in desk.view.entries.list_pane.model.entries()]


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_S, CONTROL_SHIFT),
    ],
)
def test_an_entry_behind_another_page_is_left_alone(sample, keys):
    before, view = listed(sample), sample.view
    assert view.entries.entry_id is not None
    view.show_section(Section.INSIGHTS)
    view.focus_first()
    told = []
    view.session.notice_given.connect(told.append)
    sample.rest()
    sample.press(*keys)
    sample.rest()
    assert view.covers.shown is None
    assert told == ["Open the entry first that this is meant for."]
    view.show_section(Section.JOURNAL)
    sample.rest()
    assert listed(sample) == before


def test_the_marked_entry_is_thrown_away_and_not_the_one_read_before(desk, sample_file):
    desk.show(sample_file, size=(800, 600)).unlock(demo.DEMO_PASSPHRASE)
    entries = desk.view.entries
    entries.list_pane.focus_list()
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    read = entries.entry_id
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Down)
    (marked,) = entries.list_pane.marked_ids()
    assert marked != read
    desk.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    desk.rest()
    assert read in listed(desk)
    assert marked not in listed(desk)


@pytest.mark.parametrize(
    ("words", "page"),
    [("Add a peer…", AddPeerView), ("My card", MyCardView), ("New circle…", CircleView)],
)
def test_what_the_peers_page_can_do_is_found_by_the_palette(sample, words, page):
    assert shown(ask(sample, words.rstrip("…")))[0] == words
    choose(sample)
    view = sample.view.peers.stack.currentWidget()
    assert isinstance(view, page)
    sample.wait_for(lambda: view.isAncestorOf(sample.focused()))


@pytest.mark.parametrize("insight", list(Insight))
def test_every_insight_is_found_by_the_palette(sample, insight):
    sample.window.deeds.do(f"insight_{insight}")
    sample.rest()
    assert sample.view.insights.view.isVisible()
    assert sample.view.insights.list.list.chosen_key() == insight


def test_without_a_peer_a_new_circle_tells_how_to_find_one(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.window.deeds.do("new_circle")
    desk.rest()
    assert desk.view.peers.stack.currentWidget() is desk.view.peers.empty


def test_what_does_not_go_with_an_entry_is_told(sample):
    told = []
    sample.view.session.notice_given.connect(told.append)
    sample.window.deeds.do("reply")
    assert told == ["That does not go with the entry shown here."]
    sample.view.show_section(Section.PEERS)
    sample.rest()
    sample.window.deeds.do("keep_evidence")
    assert told[1:] == ["Open the entry first that this is meant for."]


def test_a_format_is_given_by_the_palette_where_one_writes(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.control(Qt.Key.Key_N)
    desk.rest()
    desk.type("Waiting")
    desk.press(Qt.Key.Key_Return)
    ask(desk, "Quotation")
    choose(desk)
    desk.type("Say more")
    (section,) = desk.editor.entry_fields().content.sections
    assert section.text == "> Say more"


def test_a_format_without_a_cursor_asks_for_one(sample):
    told = []
    sample.view.session.notice_given.connect(told.append)
    sample.view.show_section(Section.PEERS)
    sample.rest()
    sample.window.deeds.do("format_bold")
    assert told == ["Put the cursor first where you write."]
