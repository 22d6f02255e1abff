"""Pictures in the window: pasted, dropped, chosen, described, taken out, brought back, shared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from peerjournal.domain.entries import ATTACHMENT_MOST
from peerjournal.domain.inline_pictures import pictures_in
from peerjournal.operations import reading
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import messages
from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.edit_pictures import rect_of
from peerjournal.ui.images.drawing import picture_places
from tests.journals import PASSPHRASE, new_journal, write
from tests.pictures import photo, photo_file

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def practice(tmp_path):
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "The board", "Before the picture.")
    return path


@pytest.fixture
def writing_desk(desk, practice):
    """A desk with an entry open and the cursor behind its words."""
    desk.show(practice).unlock().write_in_the_only_entry()
    desk.press(Qt.Key.Key_End, CONTROL)
    return desk


def edit_of():
    return QApplication.focusWidget()


def shown(desk, edit, count=1):
    """Wait until so many pictures stand in the editor, and are here."""
    desk.wait_for(lambda: len(picture_places(edit.document())) == count)
    desk.rest()
    shelf = desk.view.session.pictures
    for position in picture_places(edit.document()):
        cursor = edit.textCursor()
        cursor.setPosition(position + 1)
        digest, _width = formats.picture_of(cursor.charFormat())
        desk.wait_for(lambda digest=digest: shelf.size(digest) is not None)
        assert not shelf.size(digest).isEmpty()


def paste(desk, image):
    QGuiApplication.clipboard().setImage(image)
    desk.press(Qt.Key.Key_V, CONTROL)


def stored(path):
    journal = open_journal(path, PASSPHRASE)
    (line,) = reading.page_of_entries(journal).lines
    entry = reading.read_entry(journal, line.id)
    close_journal(journal)
    return entry


def test_a_picture_from_the_clipboard_stands_in_the_writing_and_is_kept(writing_desk, practice):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    writing_desk.type("After it.")
    writing_desk.saved()
    place = picture_places(edit.document())[0]
    assert rect_of(edit, place).width() == 320
    writing_desk.lock()
    entry = stored(practice)
    (digest,) = pictures_in(entry.content)
    assert [one.digest for one in entry.attachments] == [digest]
    text = entry.content.sections[0].text
    assert text == f"Before the picture.\n\n![](attachment:{digest})\n\nAfter it."


def drop(edit, *paths, onto=None):
    """Drag files over the writing and let go."""
    brought = QMimeData()
    brought.setUrls(
        [one if isinstance(one, QUrl) else QUrl.fromLocalFile(str(one)) for one in paths]
    )
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = QPoint(20, 5)
    entered = QDragEnterEvent(place, actions, brought, left, Qt.KeyboardModifier.NoModifier)
    onto = onto or edit.viewport()
    QApplication.sendEvent(onto, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(place), actions, brought, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(onto, dropped)


def test_a_dropped_picture_stands_in_the_writing(writing_desk, tmp_path):
    edit = edit_of()
    drop(edit, photo_file(tmp_path))
    shown(writing_desk, edit)


def test_other_dropped_files_are_kept_beside_the_writing(writing_desk, practice, tmp_path):
    edit = edit_of()
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    drop(edit, notes, photo_file(tmp_path))
    links = writing_desk.view.entries.entry_pane.links
    writing_desk.wait_for(
        lambda: "notes.txt" in {one.text() for one in links.findChildren(QPushButton)}
    )
    writing_desk.lock()
    entry = stored(practice)
    assert {one.name for one in entry.attachments} == {"notes.txt", "board.png"}
    assert entry.content.sections[0].text == "Before the picture."


def attached(desk):
    links = desk.view.entries.entry_pane.links
    return {one.text() for one in links.findChildren(QPushButton)}


ADDRESS = QUrl("https://example.org/a%20page")


def test_addresses_dropped_with_files_are_written_where_they_were_let_go(
    writing_desk, practice, tmp_path
):
    notes = tmp_path / "notes – Übung.txt"
    notes.write_text("six pallets")
    drop(edit_of(), notes, ADDRESS)
    writing_desk.wait_for(lambda: notes.name in attached(writing_desk))
    writing_desk.saved()
    writing_desk.lock()
    entry = stored(practice)
    assert {one.name for one in entry.attachments} == {notes.name}
    assert "https://example.org/a%20page" in entry.content.sections[0].text


def test_addresses_dropped_with_pictures_are_written_above_them(writing_desk, practice, tmp_path):
    edit = edit_of()
    drop(edit, photo_file(tmp_path), ADDRESS)
    shown(writing_desk, edit)
    writing_desk.saved()
    writing_desk.lock()
    text = stored(practice).content.sections[0].text
    assert 0 <= text.index("https://example.org") < text.index("attachment:")


def test_files_and_addresses_dropped_beside_the_writing_are_both_kept(
    writing_desk, practice, tmp_path
):
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    drop(edit_of(), ADDRESS, notes, onto=writing_desk.view.entries.entry_pane)
    writing_desk.wait_for(lambda: "notes.txt" in attached(writing_desk))
    writing_desk.saved()
    writing_desk.lock()
    text = stored(practice).content.sections[0].text
    address = "https://example.org/a%20page"
    assert text == f"Before the picture.\n\n[{address}]({address})"


def test_pasted_files_are_kept_beside_the_writing_and_addresses_with_them_written(
    writing_desk, practice, tmp_path
):
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(notes)), ADDRESS])
    QGuiApplication.clipboard().setMimeData(brought)
    writing_desk.press(Qt.Key.Key_V, CONTROL)
    writing_desk.wait_for(lambda: "notes.txt" in attached(writing_desk))
    writing_desk.saved()
    writing_desk.lock()
    text = stored(practice).content.sections[0].text
    assert "https://example.org/a%20page" in text
    assert "file:" not in text


def test_what_is_typed_while_a_file_comes_in_is_saved_with_it(writing_desk, practice, tmp_path):
    edit = edit_of()
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    drop(edit, notes)
    writing_desk.type(" And on")
    writing_desk.saved()
    writing_desk.lock()
    entry = stored(practice)
    assert [one.name for one in entry.attachments] == ["notes.txt"]
    assert entry.content.sections[0].text == "Before the picture. And on"


def test_files_before_one_that_is_too_large_are_kept_and_writing_goes_on(
    writing_desk, practice, tmp_path
):
    edit = edit_of()
    notes, film = tmp_path / "notes.txt", tmp_path / "film.bin"
    notes.write_text("six pallets")
    with film.open("wb") as out:
        out.truncate(ATTACHMENT_MOST + 1)
    drop(edit, notes, film)
    links = writing_desk.view.entries.entry_pane.links
    writing_desk.wait_for(
        lambda: [one.text() for one in links.findChildren(QPushButton)] == ["notes.txt"]
    )
    writing_desk.type(" And on")
    writing_desk.saved()
    writing_desk.lock()
    entry = stored(practice)
    assert [one.name for one in entry.attachments] == ["notes.txt"]
    assert entry.content.sections[0].text == "Before the picture. And on"


def test_a_file_dropped_on_a_blank_page_begins_the_entry(writing_desk, practice, tmp_path):
    writing_desk.control(Qt.Key.Key_N)
    writing_desk.rest()
    writing_desk.press(Qt.Key.Key_Return)
    notes = tmp_path / "notes.txt"
    notes.write_text("six pallets")
    drop(edit_of(), notes)
    writing_desk.rest()
    entry = writing_desk.view.entries.entry_pane.entry_id
    writing_desk.type("Kept with it")
    writing_desk.saved()
    writing_desk.lock()
    journal = open_journal(practice, PASSPHRASE)
    kept = reading.read_entry(journal, entry)
    close_journal(journal)
    assert [one.name for one in kept.attachments] == ["notes.txt"]
    assert kept.content.sections[0].text == "Kept with it"


def test_a_chosen_file_comes_through_the_bar_of_formats(writing_desk, tmp_path, monkeypatch):
    edit = edit_of()
    path = photo_file(tmp_path, "photo.jpg")
    monkeypatch.setattr(messages, "choose_open_file", lambda *_ask: path)
    writing_desk.press(Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    shown(writing_desk, edit)


def test_what_is_no_picture_is_said_and_nothing_is_written(writing_desk, tmp_path, monkeypatch):
    edit = edit_of()
    path = tmp_path / "words.png"
    path.write_bytes(b"no picture at all")
    monkeypatch.setattr(messages, "choose_open_file", lambda *_ask: path)
    writing_desk.press(Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    message = writing_desk.view.entries.entry_pane.message
    writing_desk.wait_for(message.isVisible)
    assert picture_places(edit.document()) == ()


def test_a_picture_is_deleted_and_brought_back_by_keys(writing_desk, practice):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    writing_desk.saved()
    writing_desk.press(Qt.Key.Key_Backspace)
    writing_desk.press(Qt.Key.Key_Backspace)
    assert picture_places(edit.document()) == ()
    writing_desk.saved()
    writing_desk.press(Qt.Key.Key_Z, CONTROL)
    assert len(picture_places(edit.document())) == 1
    writing_desk.saved()
    writing_desk.lock()
    assert len(stored(practice).attachments) == 1


def test_the_last_mention_takes_the_file_along(writing_desk, practice):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    writing_desk.saved()
    writing_desk.press(Qt.Key.Key_Backspace)
    writing_desk.press(Qt.Key.Key_Backspace)
    writing_desk.saved()
    writing_desk.lock()
    assert stored(practice).attachments == ()


def test_a_picture_is_described_and_made_wide_by_keys(writing_desk, practice):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    writing_desk.press(Qt.Key.Key_Left)
    writing_desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    writing_desk.press(Qt.Key.Key_Return)
    popup = edit.pictures.popup
    writing_desk.wait_for(popup.isVisible)
    QTest.keyClicks(popup.line, "Five [chairs]")
    popup.widths[100].click()
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert not popup.isVisible()
    place = picture_places(edit.document())[0]
    assert rect_of(edit, place).width() == pytest.approx(edit.document().textWidth(), abs=2)
    writing_desk.saved()
    writing_desk.lock()
    text = stored(practice).content.sections[0].text
    assert "![Five \\[chairs\\]](attachment:" in text
    assert "?width=100)" in text


def test_a_large_photo_is_asked_about_once(writing_desk, monkeypatch):
    asked = []

    def ask(_window, question):
        asked.append(question.title)
        return True

    monkeypatch.setattr(messages, "ask", ask)
    edit = edit_of()
    for count, seed in enumerate(("one", "two"), start=1):
        paste(writing_desk, photo(3000, 1000, seed))
        shown(writing_desk, edit, count)
    assert len(asked) == 1


def test_reading_shows_the_picture_too(writing_desk):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    writing_desk.saved()
    pane = writing_desk.view.entries.entry_pane
    pane.toggle_writing()
    writing_desk.wait_for(lambda: not pane.is_writing)
    writing_desk.rest()
    (read,) = [one for one in pane.view.findChildren(type(edit)) if one.isVisible()]
    (place,) = picture_places(read.document())
    assert rect_of(read, place).width() == 320


def test_words_with_pictures_from_the_web_are_pasted_as_words(writing_desk):
    edit = edit_of()
    copied = QMimeData()
    copied.setText("words  of a page")
    copied.setHtml(
        "<p>words <img src='https://example.org/spy.png' alt='a chart'> of a page"
        "<img src='file:///etc/passwd'><img src='data:image/png;base64,AAAA'></p>"
    )
    copied.setImageData(photo())
    QGuiApplication.clipboard().setMimeData(copied)
    writing_desk.press(Qt.Key.Key_V, CONTROL)
    assert edit.toPlainText().endswith("words a chart of a page")
    assert picture_places(edit.document()) == ()


def test_locking_leaves_no_picture_in_memory(writing_desk):
    edit = edit_of()
    paste(writing_desk, photo())
    shown(writing_desk, edit)
    shelf = writing_desk.view.session.pictures
    (digest,) = shelf._images
    assert not shelf.image(digest).isNull()
    images = shelf._images
    writing_desk.lock()
    assert not images
