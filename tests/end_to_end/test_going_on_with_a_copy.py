"""A journal that is gone or torn: its copies are offered, and one takes its place."""

from __future__ import annotations

import shutil
from threading import Event

import pytest
from PySide6.QtCore import Qt

from peerjournal.operations import safekeeping
from peerjournal.operations.journal import recovery_words
from peerjournal.ui import messages
from tests.journals import PASSPHRASE, new_journal, write

Key = Qt.Key


@pytest.fixture
def kept(tmp_path):
    """Ana's locked journal with one page, a copy with it, and the words that open both."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Kept in the copy")
        copy = safekeeping.make_copy(journal)
        write(journal, "Written after it")
        words = " ".join(recovery_words(journal))
    return path, copy, words


def at_the_door(desk, path):
    """Open the window on a journal, and wait until its copies were looked for."""
    desk.show(path)
    desk.rest()
    return desk.window.threshold


def goes_to_the_copies(desk):
    threshold = desk.window.threshold
    threshold.unlock_page.copies_button.setFocus()
    desk.press(Key.Key_Space)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.restore_page)
    return threshold.restore_page


def opens(desk, secret=PASSPHRASE):
    """Type what opens the copy, read what is gone, and go on."""
    threshold = desk.window.threshold
    desk.wait_for(lambda: threshold.currentWidget() is threshold.unlock_page)
    desk.type(secret)
    desk.press(Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.restored_page)
    desk.press(Key.Key_Space)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()


def test_where_the_file_is_gone_the_copy_is_offered_at_once(desk, kept):
    path, _copy, _words = kept
    path.unlink()
    threshold = at_the_door(desk, path)
    assert threshold.unlock_page.copies_button.isVisible()
    goes_to_the_copies(desk)
    desk.press(Key.Key_Return)
    opens(desk)
    assert threshold.restored_page.aside.isHidden()
    assert threshold.restored_page.ask.isHidden()
    assert desk.titles == ["Kept in the copy"]


def test_going_on_with_a_copy_can_be_given_up_and_begun_again(desk, kept):
    path, _copy, _words = kept
    path.write_bytes(b"torn")
    threshold = at_the_door(desk, path)
    threshold.unlock_page.offer_copies()
    goes_to_the_copies(desk)
    desk.press(Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.unlock_page)
    go_on = Event()
    desk.program.worker.run(threshold, go_on.wait, lambda _: None, lambda _: None)
    desk.type(PASSPHRASE)
    desk.press(Key.Key_Return)
    assert threshold.unlock_page.cancel_button.hasFocus()
    desk.press(Key.Key_Escape)
    go_on.set()
    desk.wait_for(lambda: not threshold.door.is_working)
    desk.rest()
    assert path.read_bytes() == b"torn"
    assert threshold.unlock_page.passphrase.line.hasFocus()
    assert threshold.unlock_page.message.isHidden()
    threshold.unlock_page.passphrase.clear()
    opens(desk)
    assert desk.titles == ["Kept in the copy"]


def test_without_a_copy_nothing_is_offered_until_the_file_is_missed(desk, tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana"):
        pass
    threshold = at_the_door(desk, path)
    assert threshold.unlock_page.copies_button.isHidden()
    path.unlink()
    desk.type(PASSPHRASE)
    desk.press(Key.Key_Return)
    desk.wait_for(threshold.unlock_page.copies_button.isVisible)
    page = goes_to_the_copies(desk)
    assert page.elsewhere_button.hasFocus()
    assert page.list.isHidden()
    assert page.choose_button.isHidden()
    assert "on a stick" in page.explanation.text()
    desk.press(Key.Key_Escape)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.unlock_page)


def test_a_copy_elsewhere_is_gone_on_with_and_stays_where_it_is(desk, kept, tmp_path, monkeypatch):
    path, copy, _words = kept
    stick = tmp_path / "stick" / "my copy.pjournal"
    stick.parent.mkdir()
    shutil.copy2(copy, stick)
    shutil.rmtree(copy.parent)
    path.write_bytes(b"nothing of a journal")
    threshold = at_the_door(desk, path)
    desk.type(PASSPHRASE)
    desk.press(Key.Key_Return)
    desk.wait_for(threshold.unlock_page.copies_button.isVisible)
    page = goes_to_the_copies(desk)
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: stick)
    page.elsewhere_button.setFocus()
    desk.press(Key.Key_Space)
    opens(desk)
    assert desk.titles == ["Kept in the copy"]
    assert desk.window.view.session.path == path
    assert [one.name for one in stick.parent.iterdir()] == ["my copy.pjournal"]


def test_a_file_from_the_folder_of_copies_takes_the_place_of_its_journal(desk, kept, monkeypatch):
    path, copy, words = kept
    threshold = at_the_door(desk, None)
    monkeypatch.setattr(messages, "choose_open_file", lambda *_: copy)
    threshold.choose_file()
    desk.rest()
    assert threshold.unlock_page.title.text() == "Practice"
    assert threshold.unlock_page.note.text().startswith("What you wrote after ")
    threshold.unlock_page.way_button.setFocus()
    desk.press(Key.Key_Space)
    desk.type(words)
    threshold.unlock_page.unlock_button.setFocus()
    desk.press(Key.Key_Space)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.restored_page)
    (aside,) = copy.parent.glob("*-set-aside.pjournal")
    assert aside.name in threshold.restored_page.aside.text()
    desk.press(Key.Key_Space)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    assert desk.window.view.session.path == path


def test_a_wrong_passphrase_leaves_all_as_it_was_and_the_door_asks_again(desk, kept):
    path, copy, _words = kept
    before = path.read_bytes()
    threshold = at_the_door(desk, path)
    goes_to_the_copies(desk)
    desk.press(Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.unlock_page)
    desk.type("something else altogether")
    desk.press(Key.Key_Return)
    desk.wait_for(threshold.unlock_page.message.isVisible)
    assert "does not open" in threshold.unlock_page.message.title.text()
    assert path.read_bytes() == before
    assert [one.name for one in copy.parent.iterdir()] == [copy.name]
    threshold.unlock_page.other_button.click()
    threshold.show_unlock(path)
    desk.rest()
    # Another try at the door is for the journal itself again.
    desk.type(PASSPHRASE)
    desk.press(Key.Key_Return)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    assert set(desk.titles) == {"Kept in the copy", "Written after it"}
