"""Names on one's own list are looked for before anything is sealed; nothing else is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from peerjournal.operations import inquiring, receiving
from peerjournal.ui import messages
from peerjournal.ui.exchange.share_page import SharePage
from tests.ui.exchange.desks import click


@pytest.fixture(autouse=True)
def _names(pair):
    """Ana asked for two names to be caught; Ben for none."""
    ana, _ben = pair
    ana.do(inquiring.keep_names_to_catch, ["Kofi", "Lena"])


def share(desk, *entries):
    return desk.show(SharePage(desk.session, tuple(one.id for one in entries)))


def test_a_name_holds_the_seal_back_until_somebody_shares_it_anyway(pair, qtbot, monkeypatch):
    ana, ben = pair
    entry = ana.write("Ten seconds", "Kofi wrote, and Mia looked on.")
    page = share(ana, entry)
    panel = page.foot.names
    assert panel.isVisible()
    assert panel.words.text().endswith("asked me to catch: Kofi")
    assert panel.holds_back
    assert not page.foot.seal.isEnabled()
    assert not page.foot.seal_here.isEnabled()
    panel.anyway.setFocus()
    qtbot.keyClick(panel.anyway, Qt.Key.Key_Space)
    assert page.foot.seal.isEnabled()
    out = ana.folder / "sealed.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: out)
    click(qtbot, page.foot.seal)
    ana.settle()
    (item,) = ben.do(receiving.preview_bundle, out).items
    assert item.entry.title == "Ten seconds"


def test_going_back_opens_the_entry_in_which_the_name_stands(pair, qtbot):
    ana, _ben = pair
    entry = ana.write("Ten seconds", "Lena's hand was up.")
    page = share(ana, ana.write("Board"), entry)
    wanted, left = [], []
    ana.session.entry_wanted.connect(wanted.append)
    page.finished.connect(lambda: left.append(True))
    assert page.foot.names.words.text().endswith("catch: Lena")
    qtbot.keyClick(page.foot.names.back, Qt.Key.Key_Space)
    assert (wanted, left) == ([entry.id], [True])


def test_the_line_that_goes_along_is_looked_at_too(pair, qtbot):
    ana, _ben = pair
    page = share(ana, ana.write("Ten seconds"))
    assert page.foot.names.isHidden()
    page.foot.note.setFocus()
    qtbot.keyClicks(page.foot.note, "about Lena")
    ana.settle()
    assert page.foot.names.words.text().endswith("catch: Lena")
    assert not page.foot.seal.isEnabled()
    qtbot.keyClick(page.foot.names.back, Qt.Key.Key_Space)
    assert page.foot.note.hasFocus()
    page.foot.names.anyway.click()
    assert page.foot.seal.isEnabled()
    qtbot.keyClicks(page.foot.note, " and Kofi")
    ana.settle()
    # What was decided was decided about one name.
    assert not page.foot.seal.isEnabled()
    page.foot.note.clear()
    ana.settle()
    assert page.foot.names.isHidden()
    assert page.foot.seal.isEnabled()


def test_in_several_entries_each_name_is_told_with_its_place(pair):
    ana, _ben = pair
    page = share(ana, ana.write("Board", "Kofi and Lena"), ana.write("Bell", "Kofi"))
    said = page.foot.names.words.text()
    assert all(one in said for one in ("Kofi (“Board”)", "Lena (“Board”)", "Kofi (“Bell”)"))


def test_a_part_that_stays_is_not_looked_at(pair):
    ana, _ben = pair
    page = share(ana, ana.write("Ten seconds", "K1 wrote.", tags=("Kofi",)))
    assert page.foot.names.isHidden()
    assert page.foot.seal.isEnabled()


def test_a_name_pasted_at_the_last_moment_holds_the_seal_back_too(
    pair, qtbot, tmp_path, monkeypatch
):
    ana, _ben = pair
    page = share(ana, ana.write("Ten seconds"))
    page.foot.show_folder(tmp_path / "out")
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: pytest.fail("asked for a file"))
    for button in (page.foot.seal_here, page.foot.seal):
        page.foot.note.setText("about Lena")
        click(qtbot, button)
        ana.settle()
        assert page.foot.names.holds_back
        page.foot.note.clear()
        ana.settle()
    assert list((tmp_path / "out").iterdir()) == []
