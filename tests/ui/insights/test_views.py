"""Every mark opens the sentences behind it; what is changed can be undone."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from peerjournal.coaching.insight_panes import Pane
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.operations import themes
from peerjournal.ui.insights.names import Insight
from tests.ui.exchange.desks import click


def told(picture):
    return {one.name: one.words for one in picture.told}


def choose(picture, key):
    """Choose a mark as a click or Enter does."""
    keys = [mark.key for mark in picture.plan().marks]
    assert key in keys
    picture.mark_chosen.emit(key)


# Four panes


@pytest.fixture
def panes(sample_desk, show_view):
    return show_view(sample_desk, Insight.PANES)


def themes_in(view, pane):
    return [one.theme.words for one in view._view.panes.of(Pane(pane))]


def test_the_sample_has_something_in_every_pane(panes):
    assert themes_in(panes, "open") == ["keeps work on the own desk"]
    assert themes_in(panes, "new_to_me") == ["asks one open question at a time"]
    assert "speaks early" in themes_in(panes, "known_to_me")
    assert themes_in(panes, "tray") == ["fills the silence", "looks at the clock"]
    assert panes.small.text() == "2 notes from 2 people: little to go by, and yours to weigh."


def test_a_theme_opens_the_notes_and_pages_behind_it(sample_desk, panes, qtbot):
    choose(panes.picture, "one-open-question")
    assert panes.panel.name.text() == "asks one open question at a time"
    rows = [row for row in panes.panel.rows.rows() if not row.is_heading]
    assert "“You ask, and then you answer”" in [row.title for row in rows]
    panes.panel.rows.mark(rows[0].key)
    qtbot.keyClick(panes.panel.rows, Qt.Key.Key_Return)
    assert sample_desk.entries_wanted == [rows[0].key]


def test_new_to_me_is_written_with_ties_to_the_notes(sample_desk, panes, qtbot):
    choose(panes.picture, "one-open-question")
    with qtbot.waitSignal(sample_desk.session.new_entry_wanted) as wanted:
        click(qtbot, panes.panel.write_button)
    (page,) = wanted.args
    assert page.content.template == "new-to-me"
    assert len(page.links) == 2


def test_a_note_is_asked_for_and_an_aim_is_made(sample_desk, panes, qtbot):
    choose(panes.picture, "speaks-early")
    assert not panes.panel.write_button.isVisible()
    with qtbot.waitSignal(sample_desk.session.new_entry_wanted) as wanted:
        click(qtbot, panes.panel.ask_button)
    assert isinstance(wanted.args[0].content, Request)
    with qtbot.waitSignal(sample_desk.session.entry_wanted):
        click(qtbot, panes.panel.aim_button)
    sample_desk.settle()
    placed = next(one for one in panes._view.panes.themes if one.theme.key == "speaks-early")
    assert len(placed.mine) == 2


def test_telling_somebody_brings_a_theme_into_the_open_and_undo_back(sample_desk, panes, qtbot):
    choose(panes.picture, "speaks-early")
    panes.panel.name_line.setFocus()
    qtbot.keyClicks(panes.panel.name_line, "Farid")
    qtbot.keyClick(panes.panel.name_line, Qt.Key.Key_Return)
    sample_desk.settle()
    assert "speaks early" in themes_in(panes, "open")
    assert "Farid" in panes.panel.told.text()
    click(qtbot, panes.message.action)
    sample_desk.settle()
    assert "speaks early" in themes_in(panes, "known_to_me")


def test_a_telling_without_a_name_asks_for_one(panes, qtbot):
    choose(panes.picture, "speaks-early")
    click(qtbot, panes.panel.tell_button)
    assert panes.window().focusWidget() is panes.panel.name_line


def test_a_theme_is_hidden_and_comes_back(sample_desk, panes, qtbot):
    choose(panes.picture, "speaks-early")
    click(qtbot, panes.panel.hide_button)
    sample_desk.settle()
    assert not panes.panel.isVisible()
    assert "speaks early" not in themes_in(panes, "known_to_me")
    click(qtbot, panes.message.action)
    sample_desk.settle()
    assert "speaks early" in themes_in(panes, "known_to_me")


def test_what_is_not_yet_explored_unfolds(sample_desk, panes, qtbot):
    assert not panes.rest.isVisible()
    click(qtbot, panes.rest_head)
    assert panes.rest.isVisible()
    panes.rest.mark("says-no")
    qtbot.keyClick(panes.rest, Qt.Key.Key_Return)
    sample_desk.settle()
    assert panes.panel.name.text() == "says no"
    assert "neither have you" in panes.panel.told.text()


def test_two_readings_of_one_moment_stand_side_by_side(panes):
    pair = panes.contrasts[0]
    assert pair.isVisible()
    assert panes.contrast_question.text() == "What could both of us have seen?"
    assert "One note so far" in told(panes.picture)


def test_an_empty_journal_tells_how_a_note_gets_its_theme(desk, show_view):
    view = show_view(desk, Insight.PANES)
    assert "No received note carries a theme yet" in view.small.text()


# Themes


@pytest.fixture
def my_themes(desk, show_view):
    return show_view(desk, Insight.THEMES)


def words(desk, *, hidden=False):
    return [one.words for one in desk.do(themes.all_themes) if one.is_hidden == hidden]


def open_theme(desk, view, key, qtbot):
    view.list.mark(key)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    desk.settle()


def test_a_theme_of_ones_own_is_added(desk, my_themes, qtbot):
    my_themes.new_line.setFocus()
    qtbot.keyClicks(my_themes.new_line, "hums")
    qtbot.keyClick(my_themes.new_line, Qt.Key.Key_Return)
    desk.settle()
    assert "hums" in words(desk)
    assert "hums" in [row.title for row in my_themes.list.rows()]
    click(qtbot, my_themes.add_button)
    desk.settle()
    assert len(words(desk)) == 41


def test_a_theme_is_renamed_and_that_is_undone(desk, my_themes, qtbot):
    open_theme(desk, my_themes, FieldKey("says-no"), qtbot)
    qtbot.keyClicks(my_themes.words_line, "can say no")
    qtbot.keyClick(my_themes.words_line, Qt.Key.Key_Return)
    desk.settle()
    assert "can say no" in words(desk)
    click(qtbot, my_themes.message.action)
    desk.settle()
    assert "says no" in words(desk)


@pytest.mark.parametrize("typed", ["asks for help", " "])
def test_words_that_are_taken_or_none_are_refused_beside_the_field(desk, my_themes, qtbot, typed):
    open_theme(desk, my_themes, FieldKey("says-no"), qtbot)
    my_themes.words_line.setText(typed)
    click(qtbot, my_themes.rename_button)
    desk.settle()
    assert my_themes.words_field.problem.isVisible()
    assert "says no" in words(desk)


def test_a_theme_is_hidden_and_shown_again(desk, my_themes, qtbot):
    open_theme(desk, my_themes, FieldKey("says-no"), qtbot)
    click(qtbot, my_themes.hide_button)
    desk.settle()
    assert words(desk, hidden=True) == ["says no"]
    assert my_themes.hide_button.text() == "Show again"
    click(qtbot, my_themes.hide_button)
    desk.settle()
    assert words(desk, hidden=True) == []


# Side by side, given, turns, topics, practice


def test_lines_of_both_stand_beside_each_other_by_topic(sample_desk, show_view):
    view = show_view(sample_desk, Insight.PARTNERS)
    names = [view.topic_box.itemText(place) for place in range(view.topic_box.count())]
    assert "6:45 at the depot" in names
    view.topic_box.setCurrentIndex(len(names) - 1)
    view.topic_box.activated.emit(len(names) - 1)
    assert view.pair.isVisible()


def test_every_dot_opens_its_note(sample_desk, show_view):
    view = show_view(sample_desk, Insight.GIVEN)
    assert view.words.text() == "You offered 2 notes and asked for 3 notes."
    key = view.picture.plan().marks[0].key
    choose(view.picture, key)
    assert sample_desk.entries_wanted == [key]


@pytest.mark.parametrize(
    ("contents", "question"),
    [
        ((Feedback(), Feedback()), "What would you like to ask for?"),
        ((Request(), Feedback()), "What are you glad to have asked for?"),
        ((Feedback(direction=Direction.RECEIVED),), "Who would be glad to hear what you noticed?"),
    ],
)
def test_the_question_follows_the_balance(desk, show_view, contents, question):
    for content in contents:
        desk.add(content)
    assert show_view(desk, Insight.GIVEN).question.text() == question


def test_turns_open_their_session_and_waits_too(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.TURNS)
    key = view.picture.plan().marks[0].key
    choose(view.picture, key)
    assert sample_desk.entries_wanted == [key]
    assert view.longest.text().startswith("Longest wait: ")
    assert "You" in [row.title for row in view.waits.rows()]
    view.waits.mark(0)
    qtbot.keyClick(view.waits, Qt.Key.Key_Return)
    assert len(sample_desk.entries_wanted) == 2


def test_a_topic_opens_the_entries_that_carry_it(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.TOPICS)
    choose(view.picture, "team meeting")
    assert view.behind.isVisible()
    assert view.behind.title.text() == "team meeting"
    first = view.behind.rows.rows()[0].key
    view.behind.rows.mark(first)
    qtbot.keyClick(view.behind.rows, Qt.Key.Key_Return)
    assert sample_desk.entries_wanted == [first]
    assert "has been with you since" in view.words.text()


def test_gaps_are_shown_only_to_who_asks(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.PRACTICE)
    assert not view.gaps.isVisible()
    click(qtbot, view.gaps_button)
    assert view.gaps.isVisible()
    assert "Research classroom or workplace" in view.gaps.text()
    click(qtbot, view.gaps_button)
    assert not view.gaps.isVisible()
    assert "You have not yet guided a session." in view.chairs.text()


def test_a_purpose_opens_its_sessions(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.PRACTICE)
    view.purposes.choose_first()
    qtbot.keyClick(view.purposes, Qt.Key.Key_Return)
    assert view.behind.title.text() == "Reflect"
    assert view.behind.rows.rows()


def test_a_note_that_was_written_down_counts_for_the_panes(desk, show_view):
    note = desk.add(
        Feedback(
            direction=Direction.RECEIVED, person=Person(name="H."), observation=Markdown("So.")
        )
    )
    desk.do(themes.put_on, note.id, "says no")
    view = show_view(desk, Insight.PANES)
    assert themes_in(view, "tray") == ["says no"]
    assert re.match("1 notes? from 1 (person|people)", view.small.text())
