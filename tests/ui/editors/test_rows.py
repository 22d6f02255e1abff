"""Lists of a form grow by Enter, shrink by Backspace, and give back what was taken out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from peerjournal.domain.agreement import Agreement, Member
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import Goal, Milestone
from peerjournal.ui.editors.forms import form_for
from peerjournal.ui.editors.surroundings import Surroundings

FIRST, SECOND = Milestone(title="The first hour"), Milestone(title="Half of the way")


@pytest.fixture
def goal_form(qtbot, light_app):
    del light_app
    form = form_for(Kind.GOAL, Surroundings())
    qtbot.addWidget(form)
    form.show()
    form.show_content(Goal(milestones=(FIRST, SECOND)))
    form.activateWindow()
    return form


def go_to(qtbot, part):
    part.setFocus()
    qtbot.waitUntil(part.hasFocus)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def titles(form):
    return [one.title for one in form.milestones.values()]


def test_enter_goes_to_the_next_milestone_and_behind_the_last_begins_another(qtbot, goal_form):
    rows = goal_form.milestones.rows
    go_to(qtbot, rows[0].title.line)
    press(qtbot, Qt.Key.Key_Return)
    assert rows[1].title.line.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert rows[2].title.line.hasFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert titles(goal_form) == [FIRST.title, SECOND.title, ""]


def test_backspace_takes_an_empty_milestone_out_and_leaves_written_ones(qtbot, goal_form):
    goal_form.milestones.add_row()
    press(qtbot, Qt.Key.Key_Backspace)
    assert goal_form.milestones.values() == (FIRST, SECOND)
    assert goal_form.milestones.rows[1].title.line.hasFocus()
    press(qtbot, Qt.Key.Key_Backspace)
    assert goal_form.milestones.values() == (FIRST, SECOND)
    assert not goal_form.milestones.put_back_button.isVisible()


def test_what_was_taken_out_comes_back_where_it_was(qtbot, goal_form):
    goal_form.milestones.remove_buttons[0].click()
    assert titles(goal_form) == [SECOND.title]
    with qtbot.waitSignal(goal_form.changed):
        goal_form.milestones.put_back_button.click()
    assert goal_form.milestones.values() == (FIRST, SECOND)
    assert goal_form.milestones.rows[0].title.line.hasFocus()
    assert not goal_form.milestones.put_back_button.isVisible()


def test_the_key_that_undoes_puts_back_what_was_taken_out_last(qtbot, goal_form):
    typed = goal_form.milestones.rows[1].title.line
    go_to(qtbot, typed)
    qtbot.keyClicks(typed, "X")
    goal_form.milestones.remove_buttons[0].click()
    assert typed.hasFocus()
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert titles(goal_form) == [FIRST.title, "X" + SECOND.title]
    # What was typed since comes first.
    go_to(qtbot, typed)
    goal_form.milestones.remove_buttons[0].click()
    qtbot.keyClicks(typed, "Y")
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(goal_form.milestones.rows) == 1
    assert "Y" not in typed.text()


def test_another_goal_knows_nothing_of_what_was_taken_out(goal_form):
    goal_form.milestones.remove_buttons[0].click()
    goal_form.show_content(Goal())
    assert not goal_form.milestones.put_back_button.isVisible()


def test_the_last_rung_that_was_taken_out_comes_back(goal_form):
    goal_form.show_content(Goal(ladder=("Where I am",)))
    goal_form.ladder.rows.remove_buttons[0].click()
    goal_form.ladder.rows.put_back_button.click()
    assert goal_form.content().ladder == ("Where I am",)


def test_tab_leads_through_what_was_added_before_what_stands_below(qtbot, goal_form):
    milestones = goal_form.milestones
    milestones.add_row()
    milestones.remove_buttons[0].click()
    milestones.put_back()
    qtbot.waitUntil(lambda: all(row.on.line.isVisible() for row in milestones.rows))
    wanted = [
        part
        for row, remove in zip(milestones.rows, milestones.remove_buttons, strict=True)
        for part in (row.title.line, row.sign.line, row.on.line, row.state, remove)
    ]
    wanted += [milestones.add_button, goal_form.ladder.offers[3]]
    go_to(qtbot, wanted[0])
    passed = [wanted[0]]
    while passed[-1] is not wanted[-1] and len(passed) < 2 * len(wanted):
        press(qtbot, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert [one for one in passed if one in wanted] == wanted


def test_a_clause_of_ones_own_begins_at_its_heading_and_enter_leads_to_its_words(qtbot, light_app):
    del light_app
    form = form_for(Kind.AGREEMENT, Surroundings())
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.clauses.add_button.click()
    row = form.clauses.rows[-1]
    qtbot.waitUntil(row.heading.line.hasFocus)
    press(qtbot, Qt.Key.Key_Return)
    assert row.text.edit.hasFocus()


def test_an_agreement_has_the_keyboard_at_its_first_member_and_marks_no_name(qtbot, light_app):
    del light_app
    form = form_for(Kind.AGREEMENT, Surroundings())
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(form.members.add_button.hasFocus)
    form.show_content(Agreement(members=(Member(name="Ana"), Member(name="Ben"))))
    form.setFocus(Qt.FocusReason.TabFocusReason)
    name = form.members.rows[0].person.name
    qtbot.waitUntil(name.hasFocus)
    assert not name.hasSelectedText()


def test_a_milestones_day_stands_nearer_to_it_than_the_next_milestone(qtbot, goal_form):
    goal_form.resize(640, 900)
    first, second = goal_form.milestones.rows
    qtbot.waitUntil(lambda: second.title.line.mapTo(goal_form, QPoint()).y() > 0)

    def top(part):
        return part.mapTo(goal_form, QPoint()).y()

    within = top(first.on.line) - top(first.title.line) - first.title.line.height()
    between = top(second.title.line) - top(first.on.line) - first.on.line.height()
    assert within * 1.5 < between


def test_a_cross_stands_in_the_middle_of_the_first_line(qtbot, goal_form):
    row, cross = goal_form.milestones.rows[0], goal_form.milestones.remove_buttons[0]
    qtbot.waitUntil(lambda: cross.height() == row.title.height())
    one_line = cross.height()
    row.title.line.setPlainText("A long title of a milestone " * 9)
    qtbot.waitUntil(lambda: row.title.height() > 2 * one_line)
    assert cross.height() < 1.5 * one_line
