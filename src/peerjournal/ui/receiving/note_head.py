"""A note as its receiver reads it: where it comes from, the facts large and calm, then the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerjournal.coaching import structures
from peerjournal.domain.feedback import Feedback
from peerjournal.ui.reading.entry_view import origin_words
from peerjournal.ui.reading.part_widgets import part_widget, plain_label, reading_text
from peerjournal.ui.reading.parts import Prose, parts_of
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.domain.entries import Entry
    from peerjournal.ui.reading.entry_view import ReadingNotes


def note_box(note: Entry, notes: ReadingNotes, follow: Callable[[str], None]) -> QFrame:
    """Make the tinted box that a note stands in."""
    theme = current_theme()
    box = QFrame()
    box.setProperty("role", "shared")
    column = QVBoxLayout(box)
    side = theme.px(theme.spacing.xl)
    column.setContentsMargins(side, theme.px(theme.spacing.l), side, side)
    column.setSpacing(theme.px(theme.spacing.l))
    column.addWidget(_origin(note, notes))
    for part in _parts(note, notes, follow):
        column.addWidget(part)
    return box


def _origin(note: Entry, notes: ReadingNotes) -> QWidget:
    content = note.content
    if notes.author_name:
        words, role = origin_words(
            notes.author_name, notes.received_on, is_verified=notes.is_verified
        )
        return plain_label(words, role)
    translate = QCoreApplication.translate
    said = translate("receiving", "Told to me, and written down by me")
    if isinstance(content, Feedback) and content.person is not None:
        said = translate("receiving", "Told by {name}, written down by me")
        said = said.format(name=content.person.name)
    return plain_label(said, "accent")


def _parts(note: Entry, notes: ReadingNotes, follow: Callable[[str], None]) -> Iterator[QWidget]:
    content = note.content
    if not isinstance(content, Feedback):
        return
    if content.moment:
        yield plain_label(content.moment, "dim")
    if content.observation.strip():
        facts = reading_text(content.observation, follow, _label(content, notes))
        facts.setProperty("role", "facts")
        yield facts
    for part in parts_of(content, notes.language):
        if isinstance(part, Prose) and part.text not in _told(content):
            yield part_widget(part, follow)


def _told(content: Feedback) -> tuple[str, ...]:
    return (content.moment, content.observation, content.response)


def _label(content: Feedback, notes: ReadingNotes) -> str:
    known = structures.load(notes.language)
    structure = structures.by_key(content.structure, notes.language) or known[0]
    labels = {one.field.value: one.label for one in structure.fields}
    return labels.get("observation", "")
