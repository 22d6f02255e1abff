"""What the tests of the wording hint share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from peerjournal.coaching.structures import NoteField
from peerjournal.ui.editors.forms import form_for
from peerjournal.ui.editors.surroundings import Surroundings
from peerjournal.ui.hints import hint_line, hinting


class Note:
    """A form with a person at the keyboard.

    Attributes:
        wishes: what was to be kept, in order.

    """

    def __init__(self, form) -> None:
        self.form = form
        self.hinting = form.hinting
        self.wishes = []
        self.hinting.wishes_changed.connect(self.wishes.append)

    def section(self, field):
        """Return the section of a note's field."""
        return self.form.sections[NoteField(field)]

    def type(self, section, text) -> None:
        """Type at the end of a section."""
        section.edit.setFocus()
        QTest.keyClick(section.edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(section.edit, text)

    def pause(self) -> None:
        """Rest from typing for as long as it takes."""
        assert self.hinting.rest.is_waiting
        self.hinting.rest.over.emit()

    def write(self, section, text) -> None:
        """Type, and rest."""
        self.type(section, text)
        self.pause()

    def underlined(self, section) -> list[str]:
        """Return the words with a dotted line below them."""
        return [one.cursor.selectedText() for one in section.edit.extraSelections()]

    def press(self, button) -> None:
        """Walk to a button by Tab and press the space bar."""
        for _ in range(40):
            if QApplication.focusWidget() is button:
                QTest.keyClick(button, Qt.Key.Key_Space)
                return
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {button.text()}")


@pytest.fixture
def make_note(qtbot, light_app):
    """Put the form of a kind on the screen."""
    del light_app

    def make(kind, **around):
        page = QScrollArea()
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form = form_for(kind, Surroundings(**around))
        page.setWidget(form)
        page.setWidgetResizable(True)
        page.resize(800, 560)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        note = Note(form)
        note.page = page
        return note

    return make


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader would say, and whether it interrupts."""
    said = []

    def listen(_widget, words, *, is_urgent=False):
        said.append((words, is_urgent))

    for module in (hinting, hint_line):
        monkeypatch.setattr(module, "announce", listen)
    return said
