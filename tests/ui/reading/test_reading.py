"""Reading entries, private notes and differences."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from peerjournal.domain.entries import CONTENT_TYPES, Entry, Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import FloorTime, Session
from peerjournal.ui.editors.private_area import PrivateArea
from peerjournal.ui.reading.above import chips_of, facts_of
from peerjournal.ui.reading.difference import ChangeKind, changed_words
from peerjournal.ui.reading.difference_view import DifferenceView, aligned
from peerjournal.ui.reading.entry_view import Contribution, EntryView, ReadingNotes
from peerjournal.ui.reading.parts import Prose, Times, parts_of
from peerjournal.ui.reading.words import state_words
from tests import strategies

AT = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)
ME = Person(name="Ana", identity=IdentityId("a" * 64))


def _entry(content, **changes):
    entry = Entry(
        id=new_entry_id(AT),
        author=IdentityId("a" * 64),
        revision=1,
        title="A pause",
        happened_on=AT.date(),
        created_at=AT,
        changed_at=AT,
        content=content,
    )
    return replace(entry, **changes)


def _text(*words):
    return Reflection(sections=(Section(key="text", text=Markdown(" ".join(words))),))


def _shown(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel)]
    texts = [one.toPlainText() for one in widget.findChildren(QTextEdit)]
    return "\n".join(labels + texts)


@pytest.fixture
def view(qtbot):
    made = EntryView()
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    return made


@given(content=strategies.contents)
def test_all_formatted_writing_of_a_content_is_read(content):
    read = "\n".join(map(_all_text, parts_of(content, "en")))
    for text in _formatted(content):
        assert text.strip() in read


def _formatted(value):
    """Yield every Markdown of a record and of the records in it."""
    hints = get_type_hints(type(value))
    for one in dataclasses.fields(value):
        inner = getattr(value, one.name)
        if hints[one.name] is Markdown:
            yield inner
        for part in inner if isinstance(inner, tuple) else ():
            if dataclasses.is_dataclass(part):
                yield from _formatted(part)


def _all_text(part):
    if isinstance(part, Prose):
        return part.heading + part.text
    if isinstance(part, Times):
        return "".join(one.caption for one in part.segments)
    return part.heading + "".join(one.title + one.remark for one in part.points)


@pytest.mark.parametrize("kind", Kind)
def test_an_empty_entry_of_every_kind_says_so(view, kind):
    view.show_entry(_entry(CONTENT_TYPES[kind]()))
    assert "Nothing is written here." in _shown(view)


def test_the_words_the_day_and_the_tags_are_shown(view):
    view.show_entry(_entry(_text("She waited."), tags=("listening",)))
    shown = _shown(view)
    assert "She waited." in shown
    assert "A pause" in shown
    assert "listening" in shown
    view.clear()
    assert "She waited." not in _shown(view)


def test_what_a_peer_wrote_stands_under_its_origin(view):
    view.show_entry(_entry(_text("Hello.")), ReadingNotes(author_name="Ben", is_verified=True))
    assert "From Ben · verified" in _shown(view)
    view.show_entry(_entry(_text("Hello.")), ReadingNotes(author_name="Ben"))
    assert "From Ben · not verified yet" in _shown(view)


def test_html_from_a_peer_stays_text(view):
    nasty = '<img src="file:///etc/passwd"> <b>bold</b>'
    view.show_entry(_entry(_text(nasty), title=nasty), ReadingNotes(author_name="<i>Ben</i>"))
    shown = _shown(view)
    assert shown.count(nasty) == 2
    assert "<i>Ben</i>" in shown
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in view.findChildren(QLabel)
        if label.text()
    )


def test_the_other_side_of_a_session_stands_beside_mine(view):
    mine = Session(
        participants=(ME, Person(name="Ben")),
        started_at=AT,
        ended_at=AT + timedelta(minutes=60),
        floor=(FloorTime(name="Ana", actual_seconds=1500), FloorTime(name="Ben", actual_seconds=9)),
        shared_summary=Markdown("We waited."),
    )
    theirs = _entry(replace(mine, shared_summary=Markdown("She waited.")), title="My view")
    notes = ReadingNotes(
        me=ME,
        contributions=(
            Contribution(author_name="Ben", is_verified=True, entry=theirs),
            Contribution(author_name="", is_verified=False, entry=theirs),
        ),
    )
    view.show_entry(_entry(mine), notes)
    shown = _shown(view)
    assert "60 min · with Ben" in shown
    assert shown.count("She waited.") == 2
    assert "My side" in shown


def test_private_notes_are_covered_until_they_are_asked_for(view):
    notes = ReadingNotes(private_notes=Markdown("I was bored."))
    view.show_entry(_entry(Session(shared_summary=Markdown("We met."))), notes)
    (area,) = view.findChildren(PrivateArea)
    assert area.is_covered
    QTest.keyClick(area.cover, Qt.Key.Key_Space)
    assert not area.is_covered
    QTest.mouseClick(area.hide_button, Qt.MouseButton.LeftButton)
    assert area.is_covered


def test_private_notes_stand_at_the_end_of_a_session(view):
    notes = ReadingNotes(private_notes=Markdown("I was bored."), shared_note="Shared with Ben.")
    view.show_entry(_entry(Session(shared_summary=Markdown("We met."))), notes)
    (area,) = view.findChildren(PrivateArea)
    assert area.is_covered
    assert "Shared with Ben." in _shown(view)


def test_a_link_that_is_clicked_is_told_and_not_opened(view, qtbot):
    view.show_entry(_entry(_text("[there](https://example.org/)")))
    (edit,) = view.findChildren(QTextEdit)
    place = edit.cursorRect().center()
    place.setX(place.x() + 10)
    with qtbot.waitSignal(view.link_followed) as told:
        QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["https://example.org/"]


def test_fields_that_a_structure_does_not_use_are_not_lost():
    note = Feedback(structure="sbi", observation=Markdown("Saw."), question=Markdown("Why?"))
    headings = [part.heading for part in parts_of(note, "en")]
    assert headings[0] == "Behaviour"
    assert len(headings) == 2
    assert parts_of(replace(note, structure="unknown-here"), "en")


def test_every_state_has_a_word():
    for one in (*Goal().state.__class__, *Feedback().direction.__class__):
        assert state_words(one)


_WORDS = st.lists(st.sampled_from(["a", "b", "c", "die", "Pause", "—"]), max_size=12).map(" ".join)


@given(before=_WORDS, after=_WORDS)
def test_what_stayed_went_and_came_gives_both_texts(before, after):
    changes = changed_words(before, after)
    old = "".join(one.text for one in changes if one.kind is not ChangeKind.ADDED)
    new = "".join(one.text for one in changes if one.kind is not ChangeKind.REMOVED)
    assert (old, new) == (before, after)


def test_only_what_differs_is_shown_with_words_for_it(qtbot):
    before, after = _entry(_text("She waited long.")), _entry(_text("She waited."), title="Other")
    assert [row[0] for row in aligned(before, after, "en")] == ["Title", "Text"]
    view = DifferenceView()
    qtbot.addWidget(view)
    view.show_difference(before, after)
    spoken = [one.accessibleDescription() for one in view.findChildren(QTextEdit)]
    assert "removed: waited long.; added: waited." in spoken
    view.show_difference(None, after)
    assert any(
        "added: Other" in one.accessibleDescription() for one in view.findChildren(QTextEdit)
    )


def test_what_changed_in_a_summary_that_waits_for_a_tick_is_not_copied(qtbot):
    ben = Person(name="Ben", identity=IdentityId("b" * 64))
    before, after = (
        _entry(
            Session(purpose=f"{words} Why?", participants=(ben,), shared_summary=Markdown(words))
        )
        for words in ("Wait first.", "Wait longer.")
    )
    view = DifferenceView()
    qtbot.addWidget(view)
    for pair in ((before, after), (None, after), (before, None)):
        view.show_difference(*pair)
        with qtbot.waitExposed(view):
            view.show()
        QApplication.clipboard().setText("")
        for edit in view.findChildren(QTextEdit):
            edit.setFocus()
            QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            is_summary = edit.accessibleName() == "Shared summary"
            assert bool(QApplication.clipboard().text()) is not is_summary
            QApplication.clipboard().setText("")


def test_a_day_of_another_year_tells_the_year():
    goal = Goal(horizon=date(1999, 5, 4), skill="x")
    assert any("1999" in fact for fact in facts_of(goal))


@given(content=strategies.contents)
def test_no_content_breaks_the_reading(content):
    chips_of(content, "de")
    facts_of(content)
    parts_of(content, "de", "Ana")
