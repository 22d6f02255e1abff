"""Themes are put on an entry by typing, and taken off by keys or clicks."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.operations import themes, writing
from peerjournal.ui.changes import Changes
from peerjournal.ui.insights.theme_picker import ThemePicker
from tests.journals import write
from tests.ui.exchange.desks import click
from tests.vaults import NOON


@pytest.fixture
def entry(desk):
    return desk.do(partial(write, title="Stand-up"))


@pytest.fixture
def picker(desk, entry):
    made = desk.show(ThemePicker(desk.session))
    made.show_entry(entry.id)
    desk.settle()
    return made


def type_words(qtbot, picker, words, key=Qt.Key.Key_Return):
    picker.chips.line.setFocus()
    qtbot.keyClicks(picker.chips.line, words)
    qtbot.keyClick(picker.chips.line, key)


def put(desk, entry):
    return [one.words for one in desk.do(partial(themes.entry_themes, entry=entry.id)).put]


def shown(picker):
    return [chip.text() for chip in picker.chips.chips]


def test_a_typed_theme_is_put_on_and_kept(desk, picker, entry, qtbot):
    with qtbot.waitSignal(desk.session.changed) as told:
        type_words(qtbot, picker, "Says no")
    assert told.args[0].themes
    desk.settle()
    assert shown(picker) == put(desk, entry) == ["says no"]
    assert picker.chips.line.text() == ""
    assert picker.window().focusWidget() is picker.chips.line


def test_new_words_become_a_theme_that_is_offered_elsewhere(desk, picker, entry, qtbot):
    type_words(qtbot, picker, "hums while thinking")
    desk.settle()
    picker.show_entry(desk.do(partial(write, title="Other")).id)
    desk.settle()
    assert shown(picker) == []
    assert "hums while thinking" in picker.chips._model.stringList()
    assert put(desk, entry) == ["hums while thinking"]


def test_down_shows_every_theme_and_enter_takes_the_marked_one(desk, picker, entry, qtbot):
    picker.chips.line.setFocus()
    qtbot.keyClick(picker.chips.line, Qt.Key.Key_Down)
    popup = picker.chips.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == 40
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    desk.settle()
    assert put(desk, entry) == ["asks before giving advice"]
    assert picker.chips.line.text() == ""


def test_words_in_the_middle_of_a_phrase_find_it(picker, qtbot):
    picker.chips.line.setFocus()
    qtbot.keyClicks(picker.chips.line, "quiet")
    popup = picker.chips.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().index(0, 0).data() == "makes room for quiet people"


def test_backspace_takes_the_last_one_off(desk, picker, entry, qtbot):
    type_words(qtbot, picker, "says no")
    desk.settle()
    qtbot.keyClick(picker.chips.line, Qt.Key.Key_Backspace)
    desk.settle()
    assert put(desk, entry) == shown(picker) == []


def test_a_click_or_a_key_on_a_chip_takes_it_off_and_the_keyboard_stays(desk, picker, entry, qtbot):
    for take in (
        lambda chip: click(qtbot, chip),
        lambda chip: qtbot.keyClick(chip, Qt.Key.Key_Delete),
    ):
        type_words(qtbot, picker, "says no")
        desk.settle()
        (chip,) = picker.chips.chips
        chip.setFocus()
        take(chip)
        desk.settle()
        assert put(desk, entry) == []
        assert picker.window().focusWidget() is picker.chips.line


def test_what_is_half_typed_stays_and_is_no_theme_yet(desk, picker, entry, qtbot):
    picker.chips.line.setFocus()
    qtbot.keyClicks(picker.chips.line, "hum")
    picker.chips.line.clearFocus()
    desk.settle()
    assert picker.chips.line.text() == "hum"
    assert put(desk, entry) == []


def test_everything_of_it_has_a_name(desk, picker, qtbot):
    type_words(qtbot, picker, "says no")
    desk.settle()
    (chip,) = picker.chips.chips
    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        for one in (picker.chips.line, chip)
    ]
    assert names == ["Themes", "Theme says no, take off"]


def test_a_theme_that_was_renamed_elsewhere_is_shown_anew(desk, picker, qtbot):
    type_words(qtbot, picker, "says no")
    desk.settle()
    desk.do(partial(themes.rename_theme, key=FieldKey("says-no"), words="can say no"))
    desk.session.announce(Changes(themes=True))
    desk.settle()
    assert shown(picker) == ["can say no"]


def test_an_entry_that_is_not_here_shows_no_picker(desk, picker):
    assert picker.isVisible()
    picker.show_entry(new_entry_id(NOON))
    desk.settle()
    assert not picker.isVisible()
    picker.show_entry(None)
    assert picker.entry is None


def test_an_entry_that_went_meanwhile_says_so(desk, picker, entry, qtbot):
    desk.do(partial(writing.trash_entry, entry_id=entry.id))
    desk.do(writing.empty_trash)
    with qtbot.waitSignal(desk.session.notice_given):
        type_words(qtbot, picker, "says no")
