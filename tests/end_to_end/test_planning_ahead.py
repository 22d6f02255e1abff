"""From a plan made by keys to the conversation that it opens, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from peerjournal.operations.demo import DEMO_PASSPHRASE
from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.sections import Section

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def plan(desk, topic):
    """Open the form by its shortcut, and plan with what it offers."""
    view = desk.view
    desk.press(Qt.Key.Key_P, CONTROL_SHIFT)
    desk.wait_for(lambda: view.planner.dialog is not None and view.planner.dialog.isVisible())
    view.planner.dialog.topic.setFocus()
    desk.type(topic)
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: view.planner.dialog is None)
    desk.rest()
    # Without a display nobody hands the keyboard back after a dialog.
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow)


def test_a_plan_made_by_keys_opens_its_conversation(desk, sample_file):
    desk.show(sample_file).unlock(DEMO_PASSPHRASE)
    view = desk.view
    view.show_section(Section.TODAY)
    plan(desk, "The hand-over")
    desk.rest()
    row = next(row for row in view.today.ahead.rows if "The hand-over" in row.second.text())
    row.buttons.itemAt(0).widget().setFocus()
    desk.press(Qt.Key.Key_Return)
    page = view.stack.currentWidget()
    assert isinstance(page, ConversationPage)
    desk.wait_for(lambda: page.before is not None)
    desk.rest()
    assert page.before.topic.text() == "The hand-over"
    assert [one.name for one in page.before.seats.others()] == ["Farid Haddou"]
    desk.press(Qt.Key.Key_Escape)
    desk.rest()
    assert view.stack.currentWidget() is view.today


def test_a_cancelled_plan_comes_back_by_the_shortcut(desk, sample_file):
    desk.show(sample_file).unlock(DEMO_PASSPHRASE)
    view = desk.view
    view.show_section(Section.TODAY)
    plan(desk, "Rounds")
    row = next(row for row in view.today.ahead.rows if "Rounds" in row.second.text())
    before = len(view.today.ahead.rows)
    row.menu.actions()[-1].trigger()
    desk.rest()
    assert len(view.today.ahead.rows) == before - 1
    assert view.toast.words.text().startswith("No longer planned:")
    desk.press(Qt.Key.Key_Backspace, CONTROL_SHIFT)
    desk.rest()
    assert len(view.today.ahead.rows) == before
