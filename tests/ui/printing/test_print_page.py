"""Printing in the window: a real journal, real keys, and real PDFs that are read back."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inline_pictures import picture_source
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.operations import inquiring, peers, picturing, receiving, sharing, writing
from peerjournal.ui import messages
from peerjournal.ui.printing.print_page import PrintPage
from peerjournal.ui.printing.wish import PrintedPicture, PrintWish
from tests.gallery_pictures import path as goal_path
from tests.journals import new_journal, reflection, write
from tests.ui.printing.conftest import pages_of

LEARNING = "Written for learning, by agreement not for appraisal."
LONG = "\n\n".join(f"Paragraph {n}. " + "Some words that fill a line. " * 30 for n in range(30))


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Where the next PDF goes."""
    path = tmp_path / "out" / "Pages.pdf"
    path.parent.mkdir()
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: path)
    return path


def settled(desk) -> PrintPage:
    page = desk.view.stack.currentWidget()
    assert isinstance(page, PrintPage)
    desk.wait_for(lambda: page.made.is_done and page.print_button.isEnabled())
    desk.rest()
    return page


def save(desk, page) -> None:
    QTest.keyClick(page.save_button, Qt.Key.Key_Return)
    desk.wait_for(page.message.isVisible)


def open_with(desk, path, *written) -> None:
    """Write some reflections and open the journal in the window."""
    with new_journal(path, "Ana") as journal:
        for title, text, day in written:
            write(journal, title, text, happened_on=day)
    desk.show(path).unlock()


def test_an_entry_is_printed_by_the_keyboard_alone(desk, tmp_path, saved):
    open_with(desk, tmp_path / "a.pjournal", ("A quiet day", LONG, date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    count = page.place_label.text()
    # What the page is for has the keyboard; the pages turn from there.
    desk.wait_for(page.print_button.hasFocus)
    desk.press(Qt.Key.Key_PageDown)
    assert page.place_label.text() == count.replace("Page 1", "Page 2")
    desk.press(Qt.Key.Key_End)
    desk.press(Qt.Key.Key_Home)
    assert page.place_label.text() == count
    save(desk, page)
    assert page.message.title.text() == "Saved as Pages.pdf"
    pages = pages_of(saved)
    assert len(pages) > 2
    assert "A quiet day" in pages[0]
    assert "2 May 2026" in pages[0] or "May 2, 2026" in pages[0]
    assert "by Ana" in pages[0]
    for number, text in enumerate(pages, start=1):
        assert f"{number} of {len(pages)}" in text
        assert LEARNING not in text
    assert all(f"Paragraph {n}." in " ".join(pages) for n in range(30))
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert [one.name for one in saved.parent.iterdir()] == ["Pages.pdf"]
    assert saved.read_bytes().count(b"a.pjournal") == 0
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: desk.view.stack.currentWidget() is desk.view.entries)


def test_the_keyboard_is_back_at_saving_also_where_another_window_had_it(desk, tmp_path, saved):
    open_with(desk, tmp_path / "a.pjournal", ("A quiet day", LONG, date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    page.save_button.setFocus()
    asking = QDialog(page)
    asking.show()
    asking.activateWindow()
    desk.wait_for(lambda: QApplication.activeWindow() is asking)
    page.save_to(saved)
    desk.wait_for(lambda: page.message.title.text() == "Saved as Pages.pdf")
    assert page.window().focusWidget() is page.save_button
    asking.close()


def test_a_period_is_told_in_order_and_by_its_days_and_kinds(desk, tmp_path, saved):
    days = [("First", "One.", date(2026, 3, 1)), ("Third", "Three.", date(2026, 5, 1))]
    path = tmp_path / "a.pjournal"
    open_with(desk, path, days[1], ("Second", "Two.", date(2026, 4, 1)), days[0])
    desk.window.deeds.do("print_period")
    page = settled(desk)
    save(desk, page)
    text = " ".join(pages_of(saved))
    assert text.index("First") < text.index("Second") < text.index("Third")
    page.message.clear()
    page.options.period.since.show_day(date(2026, 3, 15))
    page.options.period.until.show_day(date(2026, 4, 15))
    page.options.changed.emit()
    assert not page.save_button.isEnabled()
    page = settled(desk)
    save(desk, page)
    text = " ".join(pages_of(saved))
    assert "Second" in text
    assert "First" not in text
    assert "15" in text
    for box in page.options.period.kinds.values():
        box.setChecked(False)
    desk.wait_for(lambda: "nothing" in page.place_label.text())
    assert not page.save_button.isEnabled()


def joint_session(tmp_path):
    """Write Ana's side with private notes, and receive Ben's."""
    path = tmp_path / "ana.pjournal"

    def phase(text: str) -> tuple[PhaseNote, ...]:
        return (PhaseNote(key=FieldKey("open"), title="Arriving", text=text),)

    with new_journal(path, "Ana") as ana, new_journal(tmp_path / "ben.pjournal", "Ben") as ben:
        for one, other in ((ana, ben), (ben, ana)):
            peers.add_peer(one, peers.my_card(other))
            peers.verify_peer(one, other.me.id)
        blank = writing.blank_entry(ben, Session(phases=phase("Ben was late.")))
        theirs = writing.add_entry(ben, replace(blank, title="Our hour"))
        item = sharing.ShareItem(
            entry=theirs.id, fields=frozenset({"phases.open", "phases", "shared_summary"})
        )
        out = tmp_path / "b.pjbundle"
        sharing.share(ben, sharing.preview_share(ben, [item], [ana.me.id]), out)
        receiving.receive_bundle(ana, receiving.preview_bundle(ana, out))
        content = Session(meeting=theirs.id, phases=phase("Ana was early."))
        mine = writing.blank_entry(ana, content)
        mine = writing.add_entry(ana, replace(mine, title="Our hour, mine"))
        notes = writing.blank_private_notes(ana, mine, reflection("Nobody reads this."))
        writing.add_entry(ana, notes)
    return path, mine.id


def test_a_session_has_both_sides_and_private_notes_only_on_purpose(desk, tmp_path, saved):
    path, mine = joint_session(tmp_path)
    desk.show(path).unlock()
    desk.view.session.print_wanted.emit(PrintWish(entries=(mine,)))
    page = settled(desk)
    desk.wait_for(page.options.session_field.isVisible)
    save(desk, page)
    (text,) = pages_of(saved)
    assert "Our hour, mine" in text
    assert "Arriving" not in text
    assert not page.options.sides.isEnabled()
    page.message.clear()
    QTest.keyClick(page.options.session_part, Qt.Key.Key_Down)
    page.options.session_part.activated.emit(1)
    page = settled(desk)
    save(desk, page)
    (text,) = pages_of(saved)
    assert text.index("Arriving") < text.index("Ana was early.") < text.index("Ben was late.")
    assert text.count("Arriving") == 1
    assert text.index("by Ana") < text.index("Ben") < text.index("Our hour, mine")
    assert LEARNING in text
    assert "Nobody reads this." not in text
    page.message.clear()
    QTest.keyClick(page.options.private, Qt.Key.Key_Space)
    page = settled(desk)
    save(desk, page)
    (text,) = pages_of(saved)
    assert text.index("Private: meant for Ana alone.") < text.index("Nobody reads this.")
    page.message.clear()
    QTest.keyClick(page.options.private, Qt.Key.Key_Space)
    QTest.keyClick(page.options.sides, Qt.Key.Key_Space)
    page = settled(desk)
    save(desk, page)
    (text,) = pages_of(saved)
    assert "Ben was late." not in text
    assert "Nobody" not in text


def test_a_name_to_catch_is_decided_on_before_it_goes_onto_paper(desk, tmp_path, saved):
    path = tmp_path / "a.pjournal"
    with new_journal(path, "Ana") as journal:
        inquiring.keep_names_to_catch(journal, ["Lena"])
        write(journal, "A quiet day", "Lena slept.")
    desk.show(path).unlock()
    desk.control(Qt.Key.Key_P)
    page = desk.view.stack.currentWidget()
    desk.wait_for(lambda: page.made.is_done and page.names.isVisible())
    desk.wait_for(lambda: page.place_label.text() == "Page 1 of 1")
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()
    page.names.anyway.setFocus()
    desk.press(Qt.Key.Key_Space)
    page = settled(desk)
    save(desk, page)
    assert "Lena slept." in pages_of(saved)[0]
    assert page.save_button.isEnabled()
    page.names.back.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(lambda: desk.view.stack.currentWidget() is desk.view.entries)


def test_a_picture_is_printed_out_of_the_vault(desk, tmp_path, saved):
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#AA2200"))
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    path = tmp_path / "a.pjournal"
    with new_journal(path, "Ana") as journal:
        digest = picturing.keep_picture(journal, bytes(encoded.data()))
        write(journal, "The board", f"![the board]({picture_source(digest)})")
    desk.show(path).unlock()
    before = set(tmp_path.rglob("*"))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    assert set(tmp_path.rglob("*")) == before
    save(desk, page)
    shown = PdfReader(saved).pages[0]["/Resources"]["/XObject"].values()
    sizes = [(one.get_object().get("/Width"), one.get_object().get("/Height")) for one in shown]
    assert (120, 80) in sizes


def test_pictures_of_insights_go_through_the_same_door(desk, tmp_path, saved, qtbot):
    open_with(desk, tmp_path / "a.pjournal")
    picture = goal_path()
    qtbot.addWidget(picture)
    wish = PrintWish(
        pictures=(
            PrintedPicture(title="The way", drawing=picture.drawing, told=picture.told),
            PrintedPicture(title="Again", drawing=picture.drawing),
        )
    )
    desk.view.session.print_wanted.emit(wish)
    page = settled(desk)
    assert not page.options.private.isVisible()
    save(desk, page)
    text = " ".join(pages_of(saved))
    assert "The way" in text
    assert "Twice I counted to seven." in text
    assert text.index("The way") < text.index("Again")


def test_a_folder_that_is_gone_is_told_in_words(desk, tmp_path, monkeypatch):
    open_with(desk, tmp_path / "a.pjournal", ("A day", "Words.", date(2026, 5, 2)))
    nowhere = tmp_path / "gone" / "Pages.pdf"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: nowhere)
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    save(desk, page)
    assert page.message.title.text() == "The folder “gone” is not there"
    assert "Nothing was written." in page.message.words.text()
    assert page.save_button.isEnabled()
    assert not nowhere.exists()


def test_a_stopped_pdf_leaves_no_file_and_the_pages_stay(desk, tmp_path, saved):
    many = [(f"Day {n}", LONG, date(2026, 5, 1 + n)) for n in range(6)]
    open_with(desk, tmp_path / "a.pjournal", *many)
    desk.window.deeds.do("print_period")
    page = settled(desk)
    page.save_to(saved)
    page.strip.cancelled.emit()
    desk.rest()
    assert not saved.exists()
    assert page.save_button.isEnabled()
    save(desk, page)
    assert saved.exists()


def test_locking_takes_the_pages_off_the_screen(desk, tmp_path):
    open_with(desk, tmp_path / "a.pjournal", ("A day", LONG, date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    settled(desk)
    desk.lock()
    assert desk.window.view is None


def test_the_warning_stands_beside_both_ways_out(desk, tmp_path):
    open_with(desk, tmp_path / "a.pjournal", ("A day", "Words.", date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    assert "leaves the vault" in page.warning.text()
    assert page.warning.isVisible()


def test_the_warning_is_read_whole_in_the_smallest_window(desk, tmp_path):
    open_with(desk, tmp_path / "a.pjournal", ("A day", "Words.", date(2026, 5, 2)))
    desk.window.resize(800, 560)
    desk.view.session.print_wanted.emit(PrintWish())
    page = settled(desk)
    assert page.choices.verticalScrollBar().maximum() > 0
    assert page.warning.visibleRegion().boundingRect() == page.warning.rect()


def test_nothing_is_printed_of_what_is_not_there(desk, tmp_path):
    open_with(desk, tmp_path / "a.pjournal")
    desk.control(Qt.Key.Key_P)
    assert desk.view.stack.currentWidget() is desk.view.entries


def test_pages_that_cannot_be_kept_there_are_told_and_the_way_out_keeps_the_keyboard(
    desk, tmp_path
):
    open_with(desk, tmp_path / "a.pjournal", ("A quiet day", LONG, date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    page.save_button.setFocus()
    no_folder = tmp_path / "a.pjournal" / "Pages.pdf"
    page.save_to(no_folder)
    desk.wait_for(page.message.isVisible)
    assert page.message.title.text() == "Pages.pdf could not be written"
    desk.wait_for(page.save_button.hasFocus)
    assert page.place_label.text().startswith("Page 1 of")


def test_what_is_chosen_while_entries_are_looked_for_is_all_that_is_set(desk, tmp_path):
    days = [(f"Day {n}", LONG, date(2026, 3, n)) for n in range(1, 5)]
    open_with(desk, tmp_path / "a.pjournal", *days)
    desk.window.deeds.do("print_period")
    page = desk.view.stack.currentWidget()
    page.made.finish()
    # Chosen while the entries of all days are still being looked for.
    page.options.period.since.show_day(date(2026, 3, 4))
    page._begin()
    settled(desk)
    last = page.place_label.text()
    assert {one.piece for one in page._flow.stretches} == {0, 1}
    page._begin()
    assert settled(desk).place_label.text() == last


def test_an_entry_without_a_title_is_headed_by_its_day(desk, tmp_path, saved):
    open_with(desk, tmp_path / "a.pjournal", ("", "It rained.", date(2026, 5, 2)))
    desk.control(Qt.Key.Key_P)
    page = settled(desk)
    save(desk, page)
    text = pages_of(saved)[0]
    assert "Reflection" not in text
    assert text.index("by Ana") < text.index("2 May") < text.index("It rained.")


def test_names_to_catch_are_decided_on_before_a_period_goes_onto_paper(desk, tmp_path):
    path = tmp_path / "a.pjournal"
    with new_journal(path, "Ana") as journal:
        inquiring.keep_names_to_catch(journal, ["Lena"])
        write(journal, "A quiet day", "Lena slept.")
    desk.show(path).unlock()
    desk.view.session.print_wanted.emit(PrintWish())
    page = desk.view.stack.currentWidget()
    desk.wait_for(lambda: page.made.is_done and page.names.isVisible())
    assert page.place_label.text() == "Page 1 of 1"
    assert not page.print_button.isEnabled()
    assert not page.save_button.isEnabled()
