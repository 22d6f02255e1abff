"""After a conversation, two clicks make the sealed file that goes to the partner."""

from __future__ import annotations

import pytest

from peerjournal.operations import peers, receiving
from peerjournal.ui import messages
from tests.journals import new_journal
from tests.ui.exchange.desks import click


@pytest.fixture
def ben(tmp_path):
    """Ben's open journal."""
    with new_journal(tmp_path / "Ben.pjournal", "Ben") as journal:
        yield journal


@pytest.fixture
def path(tmp_path, ben):
    """Ana's journal; Ben and she compared their digits."""
    (tmp_path / "Documents").mkdir()
    made = tmp_path / "Ana.pjournal"
    with new_journal(made, "Ana") as journal:
        peers.verify_peer(journal, peers.add_peer(journal, peers.my_card(ben)).id)
        peers.add_peer(ben, peers.my_card(journal))
    return made


def test_keep_and_share_then_seal(desk, path, ben, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: pytest.fail("asked for a file"))
    desk.show(path).unlock()
    view = desk.view
    view.converse()
    page = view.stack.currentWidget()
    desk.wait_for(lambda: page.before is not None)
    desk.rest()
    page.before.begin()
    desk.wait_for(lambda: page.during is not None)
    page.table.finish()
    desk.wait_for(lambda: page.after is not None)
    page.after.summary.added.setText("We wait a breath")
    page.after.summary.added.returnPressed.emit()
    click(qtbot, page.after.share_button)
    desk.wait_for(lambda: view.covers.shown is not page and view.covers.shown is not None)
    share = view.covers.shown
    desk.wait_for(lambda: share.made.is_done and share.foot.seal_here.isEnabled())
    assert share.choices.recipient_names() == ("Ben",)
    click(qtbot, share.foot.seal_here)
    desk.wait_for(share.sealed.isVisible)
    (sealed,) = (tmp_path / "Documents").iterdir()
    (item,) = receiving.preview_bundle(ben, sealed).items
    assert "We wait a breath" in item.entry.content.shared_summary
