"""The pair when something goes wrong on the way: one leads the other; a disk is lost."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from peerjournal.domain.bonds import AfterClosing, Footing
from peerjournal.domain.codec import words_of
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import PairPausedError
from peerjournal.domain.peers import Standing
from peerjournal.operations import (
    agreements,
    bonds,
    planning,
    printing,
    reading,
    receiving,
    restoring,
    safekeeping,
    sharing,
)
from peerjournal.operations.bonds import Closing
from peerjournal.operations.journal import check_journal, open_journal
from peerjournal.operations.planning import ReminderKind
from peerjournal.operations.printing import Along
from peerjournal.operations.sharing import ShareItem
from peerjournal.ui.moments import moment_words
from peerjournal.ui.peering import together
from tests.journals import PASSPHRASE
from tests.walks import pair_beginning as beginning
from tests.walks import pair_middle as middle
from tests.walks.at_a_desk import AtDesk, looked_into
from tests.walks.handing import also
from tests.walks.people import Someone

GOODBYE = "Thank you, Joao. I will say the rest over coffee."


@pytest.fixture
def pair(tmp_path, time):
    """The two up to the Monday of week 4, with a note handed over."""
    told = beginning.each_begins_alone(tmp_path, time)
    beginning.they_found_it(told)
    beginning.they_hold_a_peer_hour(told)
    middle.joao_asks_for_a_note(told)
    middle.mirjam_writes_the_note(told)
    yield told
    told.mirjam.close()
    told.joao.close()


# Week 4: Joao becomes her team lead


def test_a_change_of_reporting_line_stops_what_leaves_until_they_talked(pair):
    mirjam, joao = pair.mirjam, pair.joao
    agreed = agreements.agreed_with(mirjam.journal, [joao.id]).in_force.content
    assert any("we stop and talk first" in one.text for one in agreed.clauses)
    bonds.note_footing(mirjam.journal, joao.id, Footing.CHANGED, "He leads my team from May.")
    assert [one.kind for one in planning.reminders(mirjam.journal)].count(ReminderKind.FOOTING) == 1
    preview = sharing.preview_share(
        mirjam.journal, [ShareItem(entry=mirjam.kept["note"].id)], [joao.id]
    )
    assert [one.id for one in preview.paused] == [joao.id]
    out = pair.post.folder / "stopped.pjbundle"
    with pytest.raises(PairPausedError):
        sharing.share(mirjam.journal, preview, out)
    assert not out.exists()
    bonds.note_footing(mirjam.journal, joao.id, Footing.TALKED, "We go on, but not about work.")
    sharing.share(mirjam.journal, preview, out)
    assert out.exists()


def test_closing_removes_shared_lines_here_and_nothing_there(pair):
    mirjam, joao = pair.mirjam, pair.joao
    bonds.note_footing(mirjam.journal, joao.id, Footing.CHANGED)
    before = {one.id for one in joao.received()}
    private = {one.id for one in mirjam.private()}
    closing = Closing(lines=AfterClosing.REMOVE_ALL, goodbye=GOODBYE)
    closed = bonds.close_pair(mirjam.journal, joao.id, closing)
    assert mirjam.received() == ()
    assert not mirjam.mine(Kind.SESSION)
    assert {one.id for one in mirjam.private()} == private
    assert {one.id for one in joao.received()} == before
    bond = bonds.bond_of(mirjam.journal, joao.id)
    assert (bond.goodbye, bond.closed_on) == (GOODBYE, pair.time.today)
    assert bonds.pair_standing(mirjam.journal, joao.id) is Standing.CLOSED
    # The goodbye is a page of its own, for paper or for a bundle.
    line = together.goodbye_to(mirjam.journal, joao.person, bond.goodbye)
    (printed,) = printing.printed_entries(mirjam.journal, (line.id,), Along())
    assert GOODBYE in "".join(words_of(printed.entry.content))
    bonds.undo_closing(mirjam.journal, closed)
    assert mirjam.received(Kind.SESSION)


# Week 5: Mirjam's disk is lost


def lose_and_restore(pair):
    """Mirjam's file is gone; the copy of week 4 takes its place."""
    mirjam = pair.mirjam
    mirjam.close()
    mirjam.path.unlink()
    shutil.copy(mirjam.copy, mirjam.path)
    mirjam.journal = open_journal(mirjam.path, PASSPHRASE)


@pytest.fixture
def restored(pair):
    """A copy on Tuesday of week 4, one more week, and then the loss."""
    pair.mirjam.copy = safekeeping.make_copy(pair.mirjam.journal)
    middle.they_think_in_turns(pair)
    beginning_of_week = {one.id for one in pair.mirjam.mine()}
    beginning.aims_of_both(pair)
    middle.they_work_on_both_aims(pair)
    lose_and_restore(pair)
    assert not {one.id for one in pair.mirjam.mine()} >= beginning_of_week
    return pair


def test_after_the_loss_the_copy_is_whole_and_the_week_is_gone(restored):
    mirjam = restored.mirjam
    assert check_journal(mirjam.journal).problems == ()
    assert [one.path for one in safekeeping.safety_copies(mirjam.journal)] == [mirjam.copy]
    assert mirjam.read(mirjam.kept["peer hour"].id).content.shared_summary
    assert "Mirjam talks when it gets tight." not in mirjam.whole_journal()
    assert "both ways" in mirjam.kept
    assert mirjam.kept["both ways"].id not in {one.id for one in mirjam.mine()}


def test_joao_hands_the_lost_hour_over_again(restored):
    mirjam, joao = restored.mirjam, restored.joao
    lost = joao.kept["both ways"]
    assert lost.id not in {one.id for one in mirjam.received()}
    restored.post.hand(joao, [mirjam], also(lost, "phases.turn-b-options"))
    again = mirjam.read(lost.id)
    assert "Joao: wait" in again.content.phases[-1].text
    assert "Joao talks when it gets tight." not in mirjam.whole_journal()
    # What she had told him of that week is still with him, and is hers to ask back.
    (hers,) = (one for one in joao.received(Kind.SESSION) if one.content.format == "tgrow-turns")
    assert "Mirjam: wait" in "".join(one.text for one in hers.content.phases)


def test_what_the_restored_journal_sends_is_taken_in_by_the_other(restored):
    mirjam, joao = restored.mirjam, restored.joao
    page = mirjam.read(mirjam.kept["peer hour"].id)
    out = restored.post.folder / "again.pjbundle"
    preview = sharing.preview_share(mirjam.journal, [ShareItem(entry=page.id)], [joao.id])
    sharing.share(mirjam.journal, preview, out)
    opened = receiving.preview_bundle(joao.journal, out)
    # Her numbers went back with her file; he is told so, and nothing he has is overwritten.
    assert opened.is_late
    receiving.receive_bundle(joao.journal, opened)
    kept = reading.read_entry(joao.journal, page.id)
    assert "They call me bear." in "".join(one.text for one in kept.content.phases)


# The same through the window


@pytest.fixture
def torn(pair, make_desk, qtbot, monkeypatch):
    """Put Mirjam at her desk: a copy of week 4 in the visible folder, and a file that is torn."""
    mirjam, joao = pair.mirjam, pair.joao
    mirjam.copy = safekeeping.make_copy(mirjam.journal)
    middle.they_think_in_turns(pair)
    beginning.aims_of_both(pair)
    middle.they_work_on_both_aims(pair)
    again = pair.post.hand(joao, [mirjam], also(joao.kept["both ways"], "phases.turn-b-options"))
    mirjam.close()
    joao.close()
    mirjam.path.write_bytes(mirjam.path.read_bytes()[:-8192])
    desk = AtDesk("Mirjam", mirjam.path, make_desk("Mirjam"), qtbot, monkeypatch)
    return pair, desk, again.path


def test_a_torn_file_is_left_aside_and_the_copy_says_which_days_are_gone(torn):
    pair, mirjam, handed_again = torn
    whole = pair.mirjam.copy.read_bytes()
    broken = mirjam.path.read_bytes()
    desk = mirjam.desk.show(mirjam.path)
    threshold = desk.window.threshold
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: "damaged" in threshold.unlock_page.message.title.text())
    chooses_the_copy(desk)
    gone = f"What you wrote after {moment_words(copy_of(mirjam.path).made_at)} is not in this copy."
    assert threshold.unlock_page.note.text() == gone
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.restored_page)
    page = threshold.restored_page
    assert page.gone.text() == gone
    assert "Joao" in page.ask.text()
    (aside,) = mirjam.path.parent.glob("*-copies/*-set-aside.pjournal")
    assert aside.name in page.aside.text()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    mirjam.receives(handed_again)
    mirjam.gets_up()
    assert (aside.read_bytes(), pair.mirjam.copy.read_bytes()) == (broken, whole)
    assert looked_into(mirjam, lambda journal: what_is_back(pair, journal)) == (True, False, True)


def chooses_the_copy(desk):
    """Go by the keyboard from the locked door to the newest copy."""
    threshold = desk.window.threshold
    button = threshold.unlock_page.copies_button
    assert button.isVisible()
    button.setFocus()
    desk.press(Qt.Key.Key_Space)
    page = threshold.restore_page
    desk.wait_for(page.list.hasFocus)
    assert page.list.count() == 1
    assert "by hand" in page.list.item(0).text()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.unlock_page)


def copy_of(path):
    (copy,) = (one for one in restoring.copies_beside(path) if one.reason == "by-hand")
    return copy


def what_is_back(pair, journal):
    """Tell whether week 4 is there, what she wrote alone in week 5, and Joao's hour of week 5."""
    everything = Someone("Mirjam", journal.path, journal).whole_journal()
    return (
        pair.mirjam.kept["note"].id in everything,
        "Mirjam talks when it gets tight." in everything,
        "Joao: write it down" in everything,
    )
