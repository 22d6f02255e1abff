"""Days as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from PySide6.QtCore import QDate, QLocale, Qt, QTime

from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.date_words import date_words, read_date, weekday_words
from peerjournal.ui.editors.when_edit import WhenEdit
from tests import strategies

BRITISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")
DAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2026-11-19", BRITISH),
        ("19 November 2026", BRITISH),
        ("19/11/2026", BRITISH),
        ("19 nov 2026", BRITISH),
        ("Thursday 19 November 2026", BRITISH),
        ("  19   November  2026 ", BRITISH),
        ("19 November", BRITISH),
        ("19. November 2026", GERMAN),
        ("19.11.2026", GERMAN),
        ("19.11.", GERMAN),
    ],
)
def test_a_day_is_read_as_people_write_it(text, locale):
    assert read_date(text, locale, near=DAY) == DAY


@pytest.mark.parametrize("text", ["", "someday", "31 November 2026", "2026-13-01", "19"])
def test_what_is_no_day_is_not_read_as_one(text):
    assert read_date(text, BRITISH, near=DAY) is None


def test_a_day_without_a_year_is_the_nearest():
    assert read_date("2 January", BRITISH, near=date(2026, 12, 30)) == date(2027, 1, 2)


@given(strategies.days)
def test_what_is_shown_can_be_read_again(day):
    for locale in (BRITISH, GERMAN):
        assert read_date(date_words(day, locale), locale) == day
        assert read_date(weekday_words(day, locale), locale) == day


@pytest.fixture
def edit(qtbot, light_app):
    """A day on the screen."""
    del light_app
    made = DateEdit("Due")
    qtbot.addWidget(made)
    made.setLocale(BRITISH)
    made.show_day(DAY)
    made.show()
    return made


def test_arrow_keys_go_a_day_up_and_down(qtbot, edit):
    qtbot.keyClick(edit.line, Qt.Key.Key_Up)
    assert edit.day() == date(2026, 11, 20)
    qtbot.keyClick(edit.line, Qt.Key.Key_PageDown)
    assert edit.day() == date(2026, 11, 13)


def test_the_day_can_be_taken_away(qtbot, edit):
    edit.line.selectAll()
    qtbot.keyClick(edit.line, Qt.Key.Key_Delete)
    assert edit.day() is None


def test_what_cannot_be_read_is_told_and_the_day_before_holds(qtbot, edit):
    edit.line.selectAll()
    qtbot.keyClicks(edit.line, "someday")
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    assert edit.day() == DAY
    assert not edit.problem.isHidden()
    assert edit.unread() == "someday"


def test_a_day_is_picked_from_the_calendar(qtbot, edit):
    edit.open_calendar()
    with qtbot.waitSignal(edit.changed):
        edit._on_picked(QDate(2026, 12, 1))
    assert edit.day() == date(2026, 12, 1)


def test_line_and_button_say_what_they_are_for(edit):
    assert edit.line.accessibleName() == "Due"
    assert "Due" in edit.button.accessibleName()


def test_the_hour_stands_before_the_minutes_where_reading_begins_at_the_right(light_app, qtbot):
    light_app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = WhenEdit("When")
        qtbot.addWidget(made)
        made.time.setTime(QTime(16, 5))
        assert made.time.text() == "16:05"
    finally:
        light_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
