"""Links between entries: offered while `[[` is typed, and nothing typed is lost."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from peerjournal.ui.floating import put_below
from peerjournal.ui.pages.link_chooser import LinkChooser
from tests.journals import PASSPHRASE, new_journal, write

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def writing_desk(desk, tmp_path):
    """A desk with an entry open, the cursor in its words, and another entry to link to."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana") as journal:
        write(journal, "Ask first", "One question before the plan.")
        write(journal, "The board", "At six.")
    desk.show(path).unlock(PASSPHRASE)
    line = next(one for one in desk.view.entries.list_pane.model.entries() if "board" in one.title)
    desk.view.show_entry(line.id)
    desk.wait_for(lambda: desk.view.entries.entry_pane.opened is not None)
    desk.rest()
    desk.view.entries.entry_pane.focus_first()
    desk.press(Qt.Key.Key_End, CONTROL)
    return desk


def offered(desk):
    """Type the brackets and wait for what they offer."""
    edit = QApplication.focusWidget()
    desk.type(" [[")
    desk.wait_for(lambda: isinstance(QApplication.activePopupWidget(), LinkChooser))
    desk.rest()
    return edit, QApplication.activePopupWidget()


def test_what_was_found_is_linked_in_place_of_the_brackets(writing_desk):
    edit, chooser = offered(writing_desk)
    writing_desk.type("ask")
    writing_desk.wait_for(lambda: chooser.found.count() == 1)
    writing_desk.press(Qt.Key.Key_Return)
    writing_desk.wait_for(lambda: "](entry:" in edit.markdown())
    assert edit.toPlainText() == "At six. Ask first"


def test_return_in_haste_links_what_fits_the_words_and_nothing_found_before(writing_desk):
    edit, chooser = offered(writing_desk)
    chooser.search.setFocus()
    writing_desk.type("zebra")
    writing_desk.press(Qt.Key.Key_Return)
    writing_desk.rest()
    assert edit.toPlainText() == "At six. [[zebra"
    assert QApplication.activePopupWidget() is None


def test_escape_goes_on_with_what_was_typed(writing_desk):
    edit, chooser = offered(writing_desk)
    writing_desk.type("zebra")
    writing_desk.wait_for(chooser.nothing.isVisible)
    assert chooser.found.height() == 0
    assert chooser.height() < 4 * chooser.search.height()
    writing_desk.press(Qt.Key.Key_Escape)
    assert edit.toPlainText() == "At six. [[zebra"
    writing_desk.window.activateWindow()
    writing_desk.wait_for(edit.hasFocus)
    writing_desk.type("s")
    assert edit.toPlainText() == "At six. [[zebras"
    assert QApplication.activePopupWidget() is None


def test_a_floating_window_follows_to_another_screen(tmp_path):
    sizes = {"y": 0, "width": 1280, "height": 800}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [{"name": str(left), "x": left, **sizes, **dots} for left in (0, 1280)]
    plan = tmp_path / "screens.json"
    plan.write_text(json.dumps({"screens": screens}))
    check = f"""
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from peerjournal.ui.floating import put_below
from peerjournal.ui.widgets.floating_card import FloatingCard
application = QApplication(["floating", "-platform", "offscreen:configfile={plan}"])
window = QWidget()
card = FloatingCard(window)
card.show()
card.hide()
put_below(card, QRect(1600, 200, 2, 20))
raise SystemExit(card.x() != 1600)
"""
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_floating_window_stays_on_the_screen_and_beside_its_place(qtbot, corner, is_mirrored):
    window = QWidget()
    qtbot.addWidget(window)
    directions = Qt.LayoutDirection
    window.setLayoutDirection(directions.RightToLeft if is_mirrored else directions.LeftToRight)
    window.resize(300, 200)
    room = window.screen().availableGeometry()
    place = QRect(0, 0, 40, 20)
    getattr(place, f"move{corner[0].upper()}{corner[1:]}")(getattr(room, corner)())
    put_below(window, place)
    assert room.contains(window.geometry())
    assert not window.geometry().intersects(place)
