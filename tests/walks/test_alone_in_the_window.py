"""The journal alone: somebody whom nobody is with yet, on the first day, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.coaching.formats import FieldType
from peerjournal.domain.entries import Kind
from peerjournal.operations import peers, requests
from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.exchange.share_page import SharePage
from tests.journals import new_journal
from tests.walks.at_a_desk import CONTROL, CONTROL_SHIFT, AtDesk, looked_into
from tests.walks.people import Someone
from tests.walks.test_pair_in_the_window import entries

Key = Qt.Key
SAID = "What I have not said yet is this."


@pytest.fixture
def alone(tmp_path, make_desk, qtbot, monkeypatch):
    """Mirjam at her desk, on the first day, with nobody's card."""
    path = tmp_path / "Mirjam.pjournal"
    with new_journal(path, "Mirjam"):
        pass
    somebody = AtDesk("Mirjam", path, make_desk("Mirjam"), qtbot, monkeypatch)
    somebody.sits_down()
    return somebody


def says_that_she_is_alone(alone):
    """Open the page before a conversation, and choose what fits by the keyboard."""
    alone.desk.press(Key.Key_G, CONTROL_SHIFT)
    page = alone.cover(ConversationPage)
    alone.desk.wait_for(lambda: page.before is not None)
    alone.desk.rest()
    box = page.before.situation
    box.setFocus()
    while box.currentText() != "I am on my own today.":
        at = box.currentIndex()
        alone.desk.press(Key.Key_Down)
        assert box.currentIndex() > at
    return page


def offered(page):
    rows = [row for row in page.before.list.formats.rows if row.format and row.why]
    return [row.format.key for row in rows]


def test_what_can_be_done_alone_is_offered_first_and_needs_nobody(alone):
    page = says_that_she_is_alone(alone)
    assert offered(page) == [
        "thinking-pair-alone",
        "what-so-what-now-what",
        "after-action-look",
        "evidence-walk-alone",
    ]
    for key in offered(page):
        page.before.list.choose(key)
        assert [one.name for one in page.before.seats.people()] == ["Mirjam"]
        assert page.before.begin_button.isEnabled()
        assert page.before.hint.text() == ""
        assert not page.before.one_screen.isVisible()
        assert not page.before.aloud.isVisible()
    page.before.list.choose("peer-hour")
    assert not page.before.begin_button.isEnabled()
    assert page.before.seats.add_button.isVisible()


HELD = {
    "thinking-pair-alone": ("page", 25, True),
    "what-so-what-now-what": ("so-what", 15, False),
    "after-action-look": ("explains", 20, False),
    "evidence-walk-alone": ("lays-out", 11, False),
}


def test_all_of_it_is_held_and_kept_without_anybody(alone):
    for key, (phase, _minutes, _is_private) in HELD.items():
        holds(alone, key, phase)
    alone.gets_up()
    looked_into(alone, were_kept)


def holds(alone, key, phase):
    """Go through it by the keyboard, write in one phase, and keep it."""
    page = says_that_she_is_alone(alone)
    page.before.list.choose(key)
    alone.desk.press(Key.Key_Return, CONTROL)
    alone.desk.wait_for(lambda: page.during is not None)
    alone.desk.rest()
    assert not page.during.swap_button.isVisible()
    while page.table.talk.current.phase != phase:
        alone.desk.press(Key.Key_PageDown)
        alone.desk.rest()
    kind = FieldType.LIST if key == "evidence-walk-alone" else FieldType.TEXT
    alone.writes(page, kind, f"{SAID} {key}")
    alone.ends(page)
    assert page.after.share_button.text() == "Keep"
    assert page.after.share_button.hasFocus()
    assert not page.after.keep_button.isVisible()
    alone.desk.press(Key.Key_Space)
    alone.desk.wait_for(lambda: alone.desk.view.stack.currentWidget() is alone.desk.view.entries)
    alone.desk.rest()


def were_kept(journal):
    """Look at what each of them left: a session, and private notes where nobody is to read it."""
    someone = Someone("Mirjam", journal.path, journal)
    notes = "".join(one.content.sections[0].text for one in someone.never_shared())
    sessions = {one.content.format: one.content for one in entries(journal, Kind.SESSION)}
    assert set(sessions) == set(HELD)
    for key, (_phase, minutes, is_private) in HELD.items():
        session = sessions[key]
        assert session.planned_minutes == minutes
        assert [one.name for one in session.participants] == ["Mirjam"]
        assert session.shared_summary == ""
        told = "".join(one.text for one in session.phases)
        assert (f"{SAID} {key}" in told) is not is_private
        assert (f"{SAID} {key}" in notes) is is_private


def test_a_first_request_is_prepared_before_there_is_anybody_and_asked_later(alone, tmp_path):
    view = alone.desk.view
    alone.desk.press(Key.Key_K, CONTROL)
    alone.desk.type("new request")
    alone.desk.press(Key.Key_Return)
    alone.desk.wait_for(lambda: view.entries.entry_pane.editor is not None)
    alone.desk.rest()
    alone.turns_to()
    alone.desk.editor.form.focus.setFocus()
    alone.desk.type("How I open the Monday call")
    alone.desk.saved()
    with new_journal(tmp_path / "Joao.pjournal", "Joao") as his:
        card = peers.my_card_text(his)
    alone.takes_card(card)
    alone.gets_up()
    (asked,) = looked_into(alone, requests.asked_by_me)
    assert asked.request.content.focus == "How I open the Monday call"
    alone.sits_down()
    alone.reads(asked.request.id)
    alone.desk.press(Key.Key_S, CONTROL_SHIFT)
    page = alone.cover(SharePage)
    assert len(page.choices.recipients()) == 1
    assert alone.seals().exists()
