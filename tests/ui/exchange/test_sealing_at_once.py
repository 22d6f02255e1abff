"""One click seals what was looked at: where, under which name, and what is never touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt

from peerjournal.operations import receiving, sharing
from peerjournal.operations.sharing import ShareItem
from peerjournal.ui import messages
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.file_names import free_path
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.exchange.share_wish import ShareWish
from tests.ui.exchange.desks import click


def share(desk, entry):
    return desk.show(SharePage(desk.session, (entry.id,)))


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """The person's documents, where nothing was sealed before."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    folder = tmp_path / "Documents"
    folder.mkdir()
    return folder


def test_one_click_seals_into_the_documents_under_a_name_that_tells_nothing(
    pair, qtbot, documents, monkeypatch
):
    ana, ben = pair
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: pytest.fail("asked for a file"))
    page = share(ana, ana.write("A secret title"))
    assert page.foot.seal_here.text() == "Seal into “Documents”"
    assert str(documents) in page.foot.seal_here.toolTip()
    click(qtbot, page.foot.seal_here)
    ana.settle()
    (made,) = documents.iterdir()
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert made.name == f"{today} sealed.pjbundle"
    assert (page.sealed.file.text(), page.sealed.place.text()) == (made.name, str(documents))
    assert ben.do(receiving.preview_bundle, made).items[0].entry.title == "A secret title"


def test_sealing_into_a_folder_never_writes_over_a_file(pair, qtbot, documents):
    ana, _ben = pair
    made = []
    for title in ("One", "Two"):
        page = share(ana, ana.write(title))
        qtbot.keyClick(page.foot.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        ana.settle()
        made.append((documents / page.sealed.file.text()).read_bytes())
    assert len(list(documents.iterdir())) == len(set(made)) == 2
    assert page.sealed.file.text().endswith("sealed (2).pjbundle")
    first = documents / page.sealed.file.text().replace(" (2)", "")
    assert first.read_bytes() == made[0]


def test_the_folder_chosen_last_is_the_one_that_one_click_uses(pair, qtbot, monkeypatch):
    ana, _ben = pair
    chosen = ana.folder / "sealed.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: chosen)
    page = share(ana, ana.write("One"))
    click(qtbot, page.foot.seal)
    ana.settle()
    page = share(ana, ana.write("Two"))
    assert page.foot.seal_here.toolTip().startswith(f"A new file in {ana.folder};")


def test_what_is_for_somebody_else_is_sealed_next_by_itself(pair, qtbot, documents):
    ana, ben = pair
    entry = ana.write("For both")
    item = ShareItem(entry=entry.id)
    then = ShareWish(items=(item,), recipients=(ben.me.id,))
    wish = ShareWish(items=(item,), recipients=(ben.me.id,), then=(then, then))
    wanted = []
    ana.session.share_wanted.connect(wanted.append)
    page = ana.show(SharePage(ana.session, wish))
    click(qtbot, page.foot.seal_here)
    ana.settle()
    assert len(list(documents.iterdir())) == 1
    assert not page.sealed.done.isVisible()
    assert page.sealed.next.text() == "Next: for Ben alone…"
    click(qtbot, page.sealed.next)
    assert wanted == [ShareWish(items=(item,), recipients=(ben.me.id,), then=(then,))]


def test_what_was_sealed_is_not_sealed_again_while_its_page_comes(pair, qtbot, documents):
    ana, _ben = pair
    page = share(ana, ana.write("Once"))
    page.sealer.sealed.connect(lambda _sealed: page.foot.seal_here.click())
    click(qtbot, page.foot.seal_here)
    ana.settle()
    assert len(list(documents.iterdir())) == 1


def test_whoever_leaves_at_once_knows_what_was_sealed(pair, qtbot, documents):
    ana, _ben = pair
    entry = ana.write("Once")
    page = share(ana, entry)
    told = []
    ana.session.changed.connect(told.append)
    page.sealer.sealed.connect(lambda _sealed: page.deleteLater())
    click(qtbot, page.foot.seal_here)
    qtbot.waitUntil(lambda: bool(list(documents.iterdir())))
    qtbot.waitUntil(lambda: any(entry.id in one.entries for one in told))


def test_a_folder_that_went_away_is_told_and_another_one_serves(
    pair, qtbot, documents, monkeypatch
):
    ana, _ben = pair
    page = share(ana, ana.write("Once"))
    documents.rmdir()
    click(qtbot, page.foot.seal_here)
    ana.settle()
    assert page.foot.message.title.text() == "The folder “Documents” is not there"
    assert ana.do(sharing.sent_bundles) == ()
    elsewhere = ana.folder / "sealed.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: elsewhere)
    click(qtbot, page.foot.seal)
    ana.settle()
    assert elsewhere.is_file()


def test_a_folder_used_last_that_refuses_a_look_does_not_keep_from_sharing(pair, qtbot, documents):
    ana, _ben = pair
    # It refuses even a look at what is in it, as a drive does that was taken away.
    ana.do(gathering.remember_folder, ana.folder / ("a" * 300))
    page = share(ana, ana.write("Once"))
    click(qtbot, page.foot.seal_here)
    ana.settle()
    assert len(list(documents.iterdir())) == 1


def test_a_file_in_a_folder_that_refuses_a_look_is_taken_by_nobody(tmp_path):
    refused = tmp_path / ("a" * 300) / "sealed.pjbundle"
    assert free_path(refused) == refused
