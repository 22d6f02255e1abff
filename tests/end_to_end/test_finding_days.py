"""The list is narrowed by several things at once, and a day is reached however far away it is."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Reach, Whose
from peerjournal.operations import demo
from peerjournal.operations.loading import load_corpus
from peerjournal.ui.pages.day_chooser import DayChooser
from peerjournal.ui.pages.filter_panel import FilterPanel
from peerjournal.ui.sections import Section
from tests.clipping import cut_words
from tests.journals import new_journal, write

_Mod = Qt.KeyboardModifier
FIRST = date(1660, 1, 1)


@pytest.fixture
def old_diary(tmp_path):
    """Six hundred entries of 1660 and 1661, one a day."""
    corpus = tmp_path / "corpus.jsonl"
    days = (FIRST + timedelta(number) for number in range(600))
    lines = [
        json.dumps({"date": str(day), "title": f"{day:%d %B %Y}", "text": "Up."}) for day in days
    ]
    corpus.write_text("\n".join(lines), encoding="utf-8")
    path = tmp_path / "Diary.pjournal"
    with new_journal(path, "Ana") as journal:
        load_corpus(journal, corpus)
    return path


@pytest.fixture
def diary(desk, old_diary):
    """The old diary, unlocked."""
    return desk.show(old_diary).unlock()


@pytest.fixture
def sample(desk, sample_file):
    """The sample journal, unlocked."""
    return desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)


def panel_of(desk):
    desk.press(Qt.Key.Key_F, _Mod.ControlModifier | _Mod.ShiftModifier)
    panel = QApplication.activePopupWidget()
    assert isinstance(panel, FilterPanel)
    return panel


def chooser_of(desk):
    desk.control(Qt.Key.Key_G)
    chooser = QApplication.activePopupWidget()
    assert isinstance(chooser, DayChooser)
    chooser.line.setFocus()
    desk.rest()
    return chooser


def chosen_day(desk):
    line = desk.view.entries.list_pane.list.chosen_entry()
    return line.happened_on if line is not None else None


def lines_of(desk):
    return desk.view.entries.list_pane.model.entries()


def test_a_day_that_was_typed_is_reached_though_it_was_not_read_yet(diary):
    assert date(1660, 3, 5) not in [line.happened_on for line in lines_of(diary)]
    chooser_of(diary)
    diary.type("5 March 1660")
    diary.press(Qt.Key.Key_Return)
    diary.wait_for(lambda: chosen_day(diary) == date(1660, 3, 5))
    diary.wait_for(lambda: diary.view.entries.entry_id is not None)
    rows = diary.view.entries.list_pane.list
    assert rows.hasFocus()
    place = rows.visualRect(rows.currentIndex())
    assert 0 <= place.top() < rows.viewport().height() // 2


def test_what_is_no_day_is_said_and_nothing_moves(diary):
    before = chosen_day(diary)
    chooser = chooser_of(diary)
    diary.type("some day")
    diary.press(Qt.Key.Key_Return)
    assert chooser.problem.isVisible()
    diary.press(Qt.Key.Key_Escape)
    assert chosen_day(diary) == before


def test_a_month_or_a_year_can_stand_alone(diary):
    chooser = chooser_of(diary)
    diary.type("March 1660")
    chooser.only_month.click()
    diary.wait_for(lambda: len(lines_of(diary)) == 31)
    chips = diary.view.entries.list_pane.head.chips
    assert chips.count() == 1
    chips.itemAt(0).widget().click()
    diary.wait_for(lambda: len(lines_of(diary)) > 31)


def test_the_year_shows_its_days_and_one_is_picked(diary):
    chooser = chooser_of(diary)
    diary.type("1660")
    diary.rest()
    chooser.turn_button.click()
    assert chooser.picture.isVisible()
    assert len(chooser.picture.marks()) == 366
    chooser.picture.day_chosen.emit(date(1660, 2, 29))
    diary.wait_for(lambda: chosen_day(diary) == date(1660, 2, 29))


def test_the_keys_step_by_month_and_year_and_to_the_oldest(diary):
    rows = diary.view.entries.list_pane
    rows.focus_list()
    newest = chosen_day(diary)
    diary.press(Qt.Key.Key_PageDown, _Mod.ControlModifier)
    diary.wait_for(lambda: chosen_day(diary) == newest.replace(day=1) - timedelta(1))
    diary.press(Qt.Key.Key_PageDown, _Mod.ControlModifier | _Mod.ShiftModifier)
    diary.wait_for(lambda: chosen_day(diary) == date(1660, 12, 31))
    diary.press(Qt.Key.Key_PageUp, _Mod.ControlModifier)
    diary.wait_for(lambda: chosen_day(diary) == date(1661, 1, 31))
    diary.press(Qt.Key.Key_End)
    diary.wait_for(lambda: chosen_day(diary) == FIRST)
    diary.press(Qt.Key.Key_Home)
    assert chosen_day(diary) == newest


def test_the_month_that_is_read_stands_above_the_rows(diary):
    rows = diary.view.entries.list_pane.list
    rows.verticalScrollBar().setValue(300)
    standing = rows.indexAt(QPoint(20, 4))
    assert standing.data() == "August 1661"
    assert not standing.flags() & Qt.ItemFlag.ItemIsSelectable
    rows.verticalScrollBar().setValue(0)
    assert rows._standing_head() == -1


def test_filters_count_together_and_each_can_be_taken_off(sample):
    panel = panel_of(sample)
    panel.kinds[Kind.REFLECTION].click()
    panel.kinds[Kind.FEEDBACK].click()
    sample.rest()
    assert {line.kind for line in lines_of(sample)} == {Kind.REFLECTION, Kind.FEEDBACK}
    panel.reach.show_value(Reach.SHARED)
    panel.reach.changed.emit()
    sample.rest()
    assert lines_of(sample)
    assert all(line.shared_with for line in lines_of(sample))
    panel.whose.show_value(Whose.PEERS)
    panel.reach.show_value(Reach.ANY)
    panel.whose.changed.emit()
    sample.rest()
    assert lines_of(sample)
    assert not any(line.is_mine for line in lines_of(sample))
    sample.press(Qt.Key.Key_Escape)
    head = sample.view.entries.list_pane.head
    assert head.chips.count() == 3
    head.chips.itemAt(0).widget().click()
    sample.rest()
    assert head.narrowing.kinds == (Kind.FEEDBACK,)


def test_a_peer_and_some_days_narrow_the_list(sample):
    panel = panel_of(sample)
    panel.peer_box.setCurrentIndex(1)
    panel.peer_box.activated.emit(1)
    sample.rest()
    name = panel.peer_box.currentText()
    found = lines_of(sample)
    assert found
    assert all(name in (line.author_name, *line.shared_with) for line in found)
    newest = found[0].happened_on
    panel.since.show_day(newest)
    panel.since.changed.emit()
    sample.rest()
    assert {line.happened_on for line in lines_of(sample)} == {newest}
    panel.everything.click()
    sample.press(Qt.Key.Key_Escape)
    sample.rest()
    assert not sample.view.entries.list_pane.head.is_narrowed


def test_a_filter_is_remembered_until_the_journal_is_locked(sample):
    panel_of(sample).kinds[Kind.GOAL].click()
    sample.press(Qt.Key.Key_Escape)
    sample.view.show_section(Section.FEEDBACK)
    sample.view.show_section(Section.JOURNAL)
    sample.rest()
    assert {line.kind for line in lines_of(sample)} == {Kind.GOAL}
    sample.lock()
    sample.unlock(demo.DEMO_PASSPHRASE)
    assert len({line.kind for line in lines_of(sample)}) > 1


@pytest.mark.parametrize("size", [(800, 560), (1280, 800)])
def test_nothing_is_cut_in_what_floats(make_desk, sample_file, size):
    desk = make_desk("small").show(sample_file, size=size).unlock(demo.DEMO_PASSPHRASE)
    panel = panel_of(desk)
    assert cut_words(panel) == []
    desk.press(Qt.Key.Key_Escape)
    # Without a display nobody hands the keyboard back after what floated.
    QApplication.processEvents()
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow)
    chooser = chooser_of(desk)
    assert cut_words(chooser) == []
    chooser.turn_button.click()
    assert cut_words(chooser) == []
    desk.press(Qt.Key.Key_Escape)


def test_a_long_tag_makes_the_filter_no_wider_than_it_floats(desk, tmp_path):
    path = tmp_path / "Tagged.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "The room", tags=("a tag that goes on and on until nobody reads it",))
    desk.show(path).unlock()
    desk.view.show_section(Section.SESSIONS)
    desk.view.open_filter()
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), FilterPanel))
    panel = QApplication.activePopupWidget()
    desk.wait_for(lambda: panel.tag_box.count() > 1)
    desk.rest()
    for box in (panel.peer_box, panel.tag_box):
        right = box.mapTo(panel, QPoint(box.width(), 0)).x()
        assert right <= panel.width()
    panel.close()
