"""What goes wrong with the file is told in the page, and what was written is not lost."""

from __future__ import annotations

import shutil
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.errors import DiskFullError
from peerjournal.operations import journal as journals
from peerjournal.operations import reading, writing
from peerjournal.ui import autosave as saving
from peerjournal.ui import messages
from peerjournal.ui.autosave import SaveState
from peerjournal.ui.sections import Section
from peerjournal.vault import entries
from tests.journals import PASSPHRASE, new_journal, write

NO_ROOM = "word " * 6_000


@pytest.fixture
def practice(tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Kept before", "A word.")
        write(journal, "Another one", "A second word.")
    return path


def pane_of(desk):
    return desk.view.entries.entry_pane


def said(desk):
    """What the bar above the entry says, whole."""
    bar = pane_of(desk).message
    assert bar.isVisible()
    assert QApplication.activeModalWidget() is None
    return f"{bar.title.text()} {bar.words.text()}"


def set_room(desk, pages):
    """Let the file grow by so many pages and no more, as on a full disk."""

    def job(journal):
        c = journal.vault.connection
        (now,) = c.execute("PRAGMA page_count").fetchone()
        c.execute(f"PRAGMA max_page_count = {now + pages}").fetchone()

    desk.view.session.run(desk.view, job, lambda _none: None, print)
    desk.rest()


def fail_to_save(desk, title):
    """Write more than there is room for."""
    set_room(desk, 2)
    desk.window.deeds.do("new")
    desk.wait_for(lambda: pane_of(desk).opened is not None and pane_of(desk).autosave.is_new)
    desk.editor.focus_title()
    desk.type(title)
    desk.editor.focus_body()
    QApplication.focusWidget().insertPlainText(NO_ROOM)
    desk.wait_for(lambda: pane_of(desk).autosave.news.state is SaveState.FAILED)


def titles_in(path):
    journal = journals.open_journal(path, PASSPHRASE)
    lines = reading.page_of_entries(journal).lines
    journals.close_journal(journal)
    return {line.title for line in lines}


def test_a_full_disk_is_told_in_the_page_and_saved_when_there_is_room(desk, practice, monkeypatch):
    monkeypatch.setattr(saving, "AGAIN_MS", 50)
    desk.show(practice).unlock()
    fail_to_save(desk, "Too long for this disk")
    assert "The disk is full" in said(desk)
    # Nothing was sealed either, so nothing says that there is a draft.
    assert pane_of(desk).bar.saved.text() == "Not saved yet"
    set_room(desk, 100_000)
    desk.wait_for(lambda: pane_of(desk).autosave.news.state is SaveState.SAVED)
    assert not pane_of(desk).message.isVisible()
    desk.lock()
    assert "Too long for this disk" in titles_in(practice)
    assert not practice.with_name(f"{practice.name}-wal").exists()


def test_writing_that_the_file_did_not_take_is_kept_while_another_entry_is_read(
    desk, practice, monkeypatch
):
    monkeypatch.setattr(saving, "AGAIN_MS", 50)
    desk.show(practice).unlock()
    fail_to_save(desk, "Left behind")
    desk.view.show_entry(desk.view.entries.list_pane.model.entries()[0].id)
    desk.wait_for(lambda: desk.editor.entry_fields().title == "Another one")
    assert "it waits in this window" in desk.view.toast.words.text()
    set_room(desk, 100_000)
    desk.wait_for(lambda: "Left behind" in desk.titles)
    desk.lock()
    assert "Left behind" in titles_in(practice)


def test_writing_that_the_file_did_not_take_is_there_when_its_entry_is_shown_again(desk, practice):
    desk.show(practice).unlock()
    first, second = (line.id for line in desk.view.entries.list_pane.model.entries())
    desk.view.show_entry(second)
    desk.wait_for(lambda: pane_of(desk).entry_id == second)
    set_room(desk, 2)
    desk.editor.focus_body()
    QApplication.focusWidget().insertPlainText(NO_ROOM)
    desk.wait_for(lambda: pane_of(desk).autosave.news.state is SaveState.FAILED)
    desk.view.show_entry(first)
    desk.wait_for(lambda: pane_of(desk).entry_id == first)
    desk.view.show_entry(second)
    desk.wait_for(lambda: pane_of(desk).entry_id == second)
    assert NO_ROOM.strip() in desk.editor.entry_fields().content.sections[0].text
    set_room(desk, 100_000)


def test_writing_that_the_file_did_not_take_waits_in_the_window_while_it_is_locked(
    desk, practice, monkeypatch
):
    monkeypatch.setattr(saving, "AGAIN_MS", 3_600_000)
    desk.show(practice).unlock()
    fail_to_save(desk, "Locked too early")
    desk.view.show_entry(desk.view.entries.list_pane.model.entries()[0].id)
    desk.wait_for(lambda: desk.editor.entry_fields().title == "Another one")
    desk.lock()
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    assert "The disk is full" in page.message.words.text()
    # Opened anew there is room again.
    desk.unlock()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "Locked too early")
    desk.saved()
    desk.lock()
    assert "Locked too early" in titles_in(practice)


def replace(path):
    other = path.with_name("synced.tmp")
    shutil.copy(path, other)
    other.replace(path)


@pytest.fixture(autouse=True)
def closes_without_asking(monkeypatch):
    """Let a window go at the end, also after a test that failed with words in the window."""
    monkeypatch.setattr(messages, "ask", lambda *_: True)


def write_after(desk, practice, meddle):
    """Write in a new entry, after something was done to the open file."""
    desk.show(practice).unlock()
    desk.window.deeds.do("new")
    desk.wait_for(lambda: pane_of(desk).opened is not None and pane_of(desk).autosave.is_new)
    desk.editor.focus_title()
    meddled = meddle(practice)
    desk.type("After the change")
    desk.wait_for(lambda: pane_of(desk).autosave.news.state is SaveState.FAILED)
    return meddled


def test_a_file_that_was_replaced_is_told_and_the_words_are_kept(desk, practice):
    write_after(desk, practice, replace)
    assert f"{practice.name} was replaced" in said(desk)
    # Trying again would be in vain: what to do is in the words.
    assert "unlock it" in said(desk)
    assert not pane_of(desk).message.action.isVisible()
    assert pane_of(desk).bar.saved.text() == "Not saved yet"
    assert desk.editor.entry_fields().title == "After the change"
    desk.lock()
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    # What was open lies beside it, and only here its name is told.
    assert "changed-underneath" in page.message.words.text()
    assert "waits in this window" in page.message.words.text()
    desk.unlock()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "After the change")
    desk.saved()


def rename(path):
    return path.rename(path.with_name("Old practice – Übung.pjournal"))


def test_a_file_that_was_moved_is_told_and_saving_goes_on_once_it_is_back(
    desk, practice, monkeypatch
):
    monkeypatch.setattr(saving, "AGAIN_MS", 50)
    now_at = write_after(desk, practice, rename)
    assert f"{practice.name} is not in its place any more" in said(desk)
    assert now_at.name in said(desk)
    assert "Put it back" in said(desk)
    assert desk.editor.entry_fields().title == "After the change"
    now_at.rename(practice)
    desk.wait_for(lambda: pane_of(desk).autosave.news.state is SaveState.SAVED)
    assert not pane_of(desk).message.isVisible()
    desk.lock()
    assert "After the change" in titles_in(practice)


def test_a_moved_journal_is_gone_on_with_where_it_is_now(desk, practice):
    now_at = write_after(desk, practice, rename)
    desk.lock()
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    assert "not in its place any more" in page.message.title.text()
    assert "All that was saved is in it" in page.message.words.text()
    assert "waits in this window" in page.message.words.text()
    desk.window.open_path(now_at)
    desk.unlock()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "After the change")
    desk.saved()
    desk.lock()
    assert titles_in(now_at) == {"Kept before", "Another one", "After the change"}


def test_closing_the_window_stays_where_words_are_not_in_the_file(desk, practice):
    now_at = write_after(desk, practice, rename)
    desk.window.close()
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    desk.wait_for(lambda: not desk.window.is_locking)
    assert desk.window.isVisible()
    now_at.rename(practice)
    desk.unlock()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "After the change")
    desk.saved()


def test_what_waits_is_never_put_into_the_journal_of_somebody_else(desk, practice, tmp_path):
    other = tmp_path / "Ben.pjournal"
    with new_journal(other, "Ben") as journal:
        write(journal, "Mine", "A word.")
    now_at = write_after(desk, practice, rename)
    desk.lock()
    desk.window.open_path(other)
    desk.unlock()
    assert desk.titles == ["Mine"]
    desk.lock()
    assert titles_in(other) == {"Mine"}
    desk.window.open_path(now_at)
    desk.unlock()
    desk.wait_for(lambda: desk.editor.entry_fields().title == "After the change")
    desk.saved()


def test_what_still_cannot_be_sealed_after_unlocking_waits_on(desk, practice, monkeypatch):
    now_at = write_after(desk, practice, rename)
    desk.lock()
    desk.window.open_path(now_at)

    def full(journal, _draft):
        raise DiskFullError(journal.path)

    with monkeypatch.context() as patch:
        patch.setattr(writing, "save_draft", full)
        desk.unlock()
        desk.wait_for(lambda: "still waits in this window" in desk.view.toast.words.text())
    desk.lock()
    journal = journals.open_journal(now_at, PASSPHRASE)
    states = [one.state for one in writing.all_drafts(journal)]
    journals.close_journal(journal)
    assert [one for one in states if "After the change" in one]


def damaged(path):
    content = bytearray(path.read_bytes())
    content[-3000] ^= 1
    path.write_bytes(content)


def cut(path):
    path.write_bytes(path.read_bytes()[:-5000])


def newer(path):
    journal = journals.open_journal(path, PASSPHRASE)
    journal.vault.connection.execute("PRAGMA user_version = 99")
    journals.close_journal(journal)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (damaged, "is damaged"),
        (cut, "is damaged"),
        (newer, "needs a newer PeerJournal"),
        (lambda path: path.write_bytes(b"a letter " * 900), "is not a journal"),
        (lambda path: path.write_bytes(b""), "is not a journal"),
        (lambda path: path.unlink(), "is not there"),
    ],
    ids=["damaged", "cut", "newer", "letter", "empty", "gone"],
)
def test_a_file_that_cannot_be_opened_says_why_and_is_left_as_it_is(desk, practice, spoil, words):
    desk.show(practice)
    spoil(practice)
    before = practice.read_bytes() if practice.exists() else None
    desk.type(PASSPHRASE)
    desk.press(Qt.Key.Key_Return)
    page = desk.window.threshold.unlock_page
    desk.wait_for(page.message.isVisible)
    assert words in page.message.title.text()
    assert page.message.words.text()
    assert QApplication.activeModalWidget() is None
    assert desk.window.view is None
    after = practice.read_bytes() if practice.exists() else None
    assert after == before
    # The keyboard is where one tries again.
    desk.wait_for(partial(page.isAncestorOf, QApplication.focusWidget()))


def test_emptying_the_trash_can_be_stopped_and_then_nothing_is_gone(desk, practice, monkeypatch):
    desk.show(practice).unlock()
    page = desk.view.entries
    ids = tuple(line.id for line in page.list_pane.model.entries())
    page.acts.trash(ids)
    desk.wait_for(lambda: not desk.titles)
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    begun, go_on = Event(), Event()
    real = entries.delete_entry

    def slowly(c, entry):
        begun.set()
        go_on.wait(5)
        real(c, entry)

    monkeypatch.setattr(entries, "delete_entry", slowly)
    page.acts.delete_forever(())
    desk.wait_for(begun.is_set)
    desk.wait_for(page.acts.strip.isVisible)
    page.acts.strip.cancel_button.click()
    go_on.set()
    desk.wait_for(lambda: not page.acts.strip.isVisible())
    desk.rest()
    desk.view.show_section(Section.TRASH)
    desk.wait_for(lambda: len(desk.titles) == len(ids))
    page.acts.delete_forever(())
    desk.wait_for(lambda: not desk.titles)


def test_a_new_journal_whose_name_is_taken_says_so_and_its_place_has_the_keyboard(desk, practice):
    before = practice.read_bytes()
    desk.show()
    desk.window.threshold.show_create()
    page = desk.window.threshold.create_page
    page.folder = practice.parent
    page.title_edit.setText(practice.stem)
    page.name_edit.setText("Ana")
    for field in (page.passphrase.first, page.passphrase.second):
        field.line.setText(PASSPHRASE)
    page.create_button.click()
    desk.wait_for(page.message.isVisible)
    assert practice.name in page.message.title.text()
    desk.wait_for(page.place_button.hasFocus)
    assert page.title_edit.text() == practice.stem
    assert practice.read_bytes() == before
