"""Answers under quiet headings; other questions never lose an answer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.sections import Section
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.editors.writing_section import WritingSection


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked in one section.

    Attributes:
        prompt: shown where nothing is written yet.
        is_heading_kept: whether the heading is stored with the answer.

    """

    key: FieldKey
    heading: str
    prompt: str = ""
    is_heading_kept: bool = True


@dataclass(slots=True)
class _Part:
    """A section on the screen, and what was stored of it; none while it is only a question."""

    section: Section
    is_stored: bool
    widget: WritingSection


class SectionsEdit(QWidget):
    """The questions in order, each with a place to write.

    Signals:
        changed: an answer is another than before.
        section_made: a WritingSection that was not here before.

    """

    changed = Signal()
    section_made = Signal(object)

    def __init__(self, *, is_compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_compact = is_compact
        self._parts: list[_Part] = []
        self._spare: list[WritingSection] = []
        self._questions: tuple[Question, ...] = ()
        self._column = form_column(self, is_dense=is_compact)

    @property
    def widgets(self) -> tuple[WritingSection, ...]:
        """The sections in order, for the keyboard and for tests."""
        return tuple(part.widget for part in self._parts)

    def sections(self) -> tuple[Section, ...]:
        """Return what is answered; a section that was stored empty is kept."""
        found: list[Section] = []
        for part in self._parts:
            text = part.widget.markdown()
            if text or part.is_stored:
                section = part.section
                found.append(Section(key=section.key, heading=section.heading, text=text))
        return tuple(found)

    def show_sections(self, sections: tuple[Section, ...], questions: tuple[Question, ...]) -> None:
        """Show stored answers in their order, and the questions that are not answered yet."""
        self._spare = [part.widget for part in self._parts]
        self._parts = []
        self._questions = questions
        for section in sections:
            self._parts.append(self._made(section, is_stored=True))
        self._add_questions()
        self._lay_out()
        for widget in self._spare:
            part_from(widget)
        self._spare = []

    def ask(self, questions: tuple[Question, ...]) -> None:
        """Ask other questions; earlier answers stay below, under their headings."""
        self._questions = questions
        keys = {question.key for question in questions}
        kept = [part for part in self._parts if part.section.key in keys or part.widget.markdown()]
        for part in self._parts:
            if part not in kept:
                part_from(part.widget)
        order = {question.key: number for number, question in enumerate(questions)}
        kept.sort(key=lambda part: order.get(part.section.key, len(order)))
        self._parts = [self._asked_anew(part) for part in kept]
        self._add_questions()
        self._lay_out()
        self.changed.emit()

    def focus_first(self) -> None:
        """Put the keyboard into the first section."""
        if self._parts:
            self._parts[0].widget.setFocus(Qt.FocusReason.TabFocusReason)

    def _asked_anew(self, part: _Part) -> _Part:
        question = self._question(part.section.key)
        if question is not None:
            heading = question.heading if question.is_heading_kept else ""
            text = part.widget.markdown()
            part.section = Section(key=question.key, heading=heading, text=text)
            part.widget.show_words(question.heading, question.prompt)
        elif not part.section.heading:
            # Below other questions an answer without a heading would seem to belong to them.
            heading = part.widget.edit.placeholderText()
            text = part.widget.markdown()
            part.section = Section(key=part.section.key, heading=heading, text=text)
            part.widget.show_words(heading, "")
        return part

    def _add_questions(self) -> None:
        """Put each question that is missing behind the one it follows."""
        place = 0
        for question in self._questions:
            keys = [part.section.key for part in self._parts]
            if question.key in keys:
                place = keys.index(question.key) + 1
                continue
            heading = question.heading if question.is_heading_kept else ""
            section = Section(key=question.key, heading=heading)
            self._parts.insert(place, self._made(section, is_stored=False))
            place += 1

    def _made(self, section: Section, *, is_stored: bool) -> _Part:
        question = self._question(section.key)
        heading = section.heading or (question.heading if question is not None else "")
        prompt = question.prompt if question is not None else ""
        widget = self._spare.pop(0) if self._spare else self._new_widget()
        widget.is_compact = self._is_compact and bool(heading)
        widget.show_words(heading, prompt)
        widget.show_markdown(section.text)
        return _Part(section, is_stored, widget)

    def _new_widget(self) -> WritingSection:
        widget = WritingSection("")
        widget.changed.connect(self.changed)
        self.section_made.emit(widget)
        return widget

    def _question(self, key: FieldKey) -> Question | None:
        return next((one for one in self._questions if one.key == key), None)

    def _lay_out(self) -> None:
        above: QWidget | None = None
        for part in self._parts:
            # Qt takes it off first; an item taken off in Python would live on, and keep the
            # size of its widget to itself.
            self._column.addWidget(part.widget)
            part.widget.show()
            if above is not None:
                QWidget.setTabOrder(above, part.widget.edit)
            above = part.widget.edit
