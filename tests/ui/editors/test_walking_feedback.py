"""Tab walks through a feedback note from the top."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.ui.editors.entry_editor import EntryEditor
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.editors.surroundings import Surroundings


def name_of(widget) -> str:
    return widget.accessibleName() or widget.text()


def test_tab_leads_from_the_tags_through_direction_person_goal_and_structure(qtbot):
    editor = EntryEditor(Surroundings())
    qtbot.addWidget(editor)
    editor.show_entry(
        EntryFields(
            kind=Kind.FEEDBACK,
            title="A note",
            happened_on=date(2026, 3, 3),
            tags=(),
            links=(),
            content=Feedback(),
        )
    )
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.focus_title()
    walked = []
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(name_of(QApplication.focusWidget()))
    assert walked == [
        "Tags",
        "I give it",
        "To",
        "It speaks to the goal",
        "Ask whether they want it",
        "They said yes",
        "Structure",
        "When and where",
        "What I saw or heard",
    ]
    editor.focus_body()
    assert QApplication.focusWidget().accessibleName() == "When and where"
