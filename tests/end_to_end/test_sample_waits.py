"""The sample shows what waits: a note that rests, and a request that can be answered once."""

from __future__ import annotations

import pytest

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import demo, reading
from peerjournal.operations.journal import close_journal
from peerjournal.ui.sections import Section


@pytest.fixture
def view(desk, tmp_path):
    path = tmp_path / "Sample.pjournal"
    close_journal(demo.create_demo(path))
    return desk.show(path).unlock(demo.DEMO_PASSPHRASE).view


def test_today_tells_of_the_note_that_rests_and_of_what_is_asked(desk, view):
    view.show_section(Section.TODAY)
    desk.rest()
    assert view.today.resting.isVisible()
    assert view.today.asked.isVisible()


def test_only_an_open_request_offers_an_answer(desk, view):
    found = []
    wanted = Filter(kinds=(Kind.REQUEST,), whose=Whose.PEERS)
    view.session.run(
        view, lambda one: reading.page_of_entries(one, wanted).lines, found.append, print
    )
    desk.wait_for(lambda: bool(found))
    offered = {}
    for line in found[0]:
        view.show_entry(line.id)
        desk.wait_for(lambda line=line: view.entries.entry_id == line.id)
        desk.rest()
        offered[line.state] = not view.entries.entry_pane.bar.reply_button.isHidden()
    assert offered == {"open": True, "answered": False}
