"""What is told of entries once they are sealed."""

from __future__ import annotations

from peerjournal.ui import messages
from peerjournal.ui.exchange.share_page import SharePage
from tests.ui.exchange.desks import click


def test_what_has_no_title_is_called_alike_before_and_after_sealing(pair, qtbot, monkeypatch):
    ana, _ben = pair
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: ana.folder / "sealed.pjbundle")
    page = ana.show(SharePage(ana.session, (ana.write("", "The room was quiet.").id,)))
    called = page.choices.entries.key_stops()[0].text()
    assert called == "The room was quiet."
    click(qtbot, page.foot.seal)
    ana.settle()
    assert [row.title for row in page.sealed.list.rows()] == [called]
