"""What a field offers to complete can be read: it has a ground of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from peerjournal.domain.people import Person
from peerjournal.ui.editors.person_edit import PersonEdit
from peerjournal.ui.editors.tags_edit import TagsEdit
from peerjournal.ui.theme import current_theme


def person():
    edit = PersonEdit("Of", (Person(name="listening Mira"),))
    return edit, edit, edit.completer()


def tags():
    edit = TagsEdit(("lending", "listening", "living"))
    return edit, edit.line, edit.line.completer()


@pytest.mark.parametrize("make", [person, tags])
def test_what_is_offered_stands_on_a_ground_of_its_own(qtbot, light_app, make):
    del light_app
    edit, line, completer = make()
    around = QWidget()
    qtbot.addWidget(around)
    edit.setParent(around)
    around.resize(400, 200)
    around.show()
    line.setFocus()
    qtbot.keyClicks(line, "l")
    popup = completer.popup()
    qtbot.waitUntil(popup.isVisible)
    seen = popup.grab().toImage()
    card = QColor(current_theme().colours.card)
    assert seen.pixelColor(seen.width() // 2, 4) == card
    assert popup.verticalScrollBar().maximum() == 0
    popup.hide()


def test_a_tag_that_is_being_typed_is_not_offered_as_a_known_one(qtbot, light_app):
    del light_app
    edit = TagsEdit(("listening",))
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit.line, "li")
    edit.set_known(("li", "listening"))
    model = edit.line.completer().model()
    assert model.stringList() == ["listening"]
    edit.show_tags(("li",))
    edit.set_known(("li", "listening"))
    assert model.stringList() == ["li", "listening"]
    edit.line.completer().popup().hide()
