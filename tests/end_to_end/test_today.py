"""Today tells what was promised, whom I meet, what I am asked and what was; settled in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import Goal
from peerjournal.domain.session import Session
from peerjournal.operations import demo
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.operations.reading import read_entry
from peerjournal.operations.writing import add_entries, blank_entry
from peerjournal.ui.sections import Section
from tests.clipping import cut_words
from tests.journals import PASSPHRASE, new_journal


@pytest.fixture
def promised(tmp_path):
    """A journal with a promise for tomorrow and an entry of a year ago."""
    path = tmp_path / "Promised.pjournal"
    today = clock.today()
    with new_journal(path, "Ana") as journal:
        plan = Commitment(cue="the call begins", act="I ask first", due=today + timedelta(1))
        promise = replace(blank_entry(journal, plan), title="Ask one question first")
        goal = blank_entry(journal, Goal(why="to hear more"))
        year = today.replace(year=today.year - 1, day=min(today.day, 28))
        old = replace(goal, title="The week of the move", happened_on=year)
        add_entries(journal, (promise, old))
    return path, promise.id, year


@pytest.fixture
def today(desk, promised):
    """The page of today."""
    desk.show(promised[0]).unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    return desk.view.today


def test_a_promise_is_settled_where_it_stands_and_taken_back(desk, today, promised):
    path, promise, _ = promised
    row = today.due.rows[promise]
    assert row.outcome is not None
    buttons = row.outcome.group.buttons()
    assert len({(one.property("role"), one.font().toString()) for one in buttons}) == 1
    buttons[2].setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.rest()
    assert today.due.rows[promise] is row
    assert row.isVisible()
    assert row.outcome.value() is Outcome.CHANGED
    assert row.learned.isVisible()
    desk.press(Qt.Key.Key_Space)
    desk.rest()
    assert row.outcome.value() is None
    buttons[0].click()
    desk.rest()
    desk.view.show_section(Section.JOURNAL)
    desk.view.show_section(Section.TODAY)
    desk.rest()
    assert promise not in today.due.rows
    desk.lock()
    journal = open_journal(path, PASSPHRASE)
    assert read_entry(journal, promise).content.outcome is Outcome.DONE
    close_journal(journal)


def test_an_answer_given_by_a_digit_is_taken_back_from_the_foot_of_the_window(
    desk, today, promised
):
    row = today.due.rows[promised[1]]
    row.outcome.setFocus()
    desk.press(Qt.Key.Key_2)
    desk.rest()
    assert row.outcome.value() is Outcome.PARTLY
    toast = desk.view.toast
    assert toast.isVisible()
    toast.action_chosen.emit()
    desk.rest()
    assert row.outcome.value() is None
    assert row.isVisible()


def test_what_it_showed_me_is_written_in_the_promise(desk, today, promised):
    row = today.due.rows[promised[1]]
    row.outcome.group.buttons()[3].click()
    desk.rest()
    row.learned.click()
    desk.wait_for(lambda: desk.view.entries.entry_id == promised[1])


def test_the_same_day_of_earlier_years_can_be_folded_away_for_good(desk, monkeypatch, promised):
    path, _, year = promised
    monkeypatch.setattr(clock, "today", lambda: year.replace(year=year.year + 1))
    desk.show(path).unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    today = desk.view.today
    (link,) = today.memories.links
    assert link.text() == "The week of the move"
    assert "A year ago" in link.accessibleName()
    assert link.isVisible()
    today.memories.fold_button.click()
    assert not link.isVisible()
    desk.rest()
    desk.lock()
    desk.unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    (link,) = desk.view.today.memories.links
    assert not link.isVisible()


def test_a_day_without_memories_does_not_speak_of_them(today):
    assert not today.memories.isVisible() or today.memories.links


def test_an_empty_first_day_teaches_the_next_step(desk, journal_file):
    desk.show(journal_file).unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    page = desk.view.today
    assert page.first_steps.isVisible()
    assert not page.beside.isVisible()
    page.first_steps.goal.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened is not None)
    assert desk.view.entries.entry_pane.opened.entry.kind is Kind.GOAL


@pytest.mark.parametrize(
    ("size", "direction"),
    [
        ((1600, 1000), QBoxLayout.Direction.LeftToRight),
        ((800, 560), QBoxLayout.Direction.TopToBottom),
    ],
)
def test_two_columns_where_there_is_room_and_nothing_cut(make_desk, sample_file, size, direction):
    desk = make_desk("wide").show(sample_file, size=size).unlock(demo.DEMO_PASSPHRASE)
    desk.view.show_section(Section.TODAY)
    desk.rest()
    assert desk.view.today._columns.direction() == direction
    desk.wait_for(lambda: cut_words(desk.window) == [])


def test_what_is_planned_for_later_is_not_told_as_lately(desk, tmp_path):
    path = tmp_path / "Planned.pjournal"
    today = clock.today()
    with new_journal(path, "Ana") as journal:
        blank = replace(blank_entry(journal, Session()), title="The hour to come")
        planned = replace(blank, happened_on=today + timedelta(days=3))
        held = replace(blank_entry(journal, Session()), title="The hour that was")
        add_entries(journal, (planned, held))
    desk.show(path).unlock()
    desk.view.show_section(Section.TODAY)
    desk.rest()
    lines = desk.view.today.lately.lines.entries()
    assert [line.title for line in lines] == ["The hour that was"]
