"""One note about one moment: facts first; the receiver's own response apart."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.coaching import structures
from peerjournal.coaching.language import HintField
from peerjournal.coaching.structures import NoteField, Structure
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.request import RequestState
from peerjournal.ui.asking.question_help import QuestionHelp
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.asked_strip import AskedStrip
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.editors.entry_choice_edit import EntryChoiceEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.person_edit import PersonEdit
from peerjournal.ui.editors.private_area import PrivateArea
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.editors.time_stamp import TimeStamp
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.hints.meaning import meant_as
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import AskedRequest, Surroundings

_WRITTEN = tuple(one for one in NoteField if one is not NoteField.MOMENT)
_BEGINS_WARM = frozenset({"peer-note", "sbi", "sbii", "coin", "nvc"})


class FeedbackForm(QWidget):
    """The fields of the chosen structure in its order; other answers stay below.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surroundings = surroundings
        self._shown = Feedback()
        self._make_parts(surroundings)
        self.moment_field = Field(self.tr("When and where"), self.moment)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(current_theme().px(current_theme().spacing.xl))
        self._answers.addWidget(self.moment_field)
        for section in self.sections.values():
            self._answers.addWidget(section)
        head = QVBoxLayout()
        head.setSpacing(current_theme().px(current_theme().spacing.xs))
        head.addWidget(self.structure)
        head.addWidget(self.hint)
        head.addWidget(self.first)
        column = form_column(self)
        column.addWidget(self.direction)
        column.addWidget(
            SideBySide(
                (
                    self.person_field,
                    Field(self.tr("It speaks to the goal"), self.goal, is_optional=True),
                )
            )
        )
        column.addWidget(self.asked)
        column.addLayout(head)
        column.addLayout(self._answers)
        column.addWidget(self.hinting.switch)
        column.addWidget(self.response_area)
        self.setFocusProxy(self.direction)
        self._connect()
        self.show_content(Feedback())

    def _make_parts(self, surroundings: Surroundings) -> None:
        self.asked = AskedStrip()
        self.first = QLabel(
            self.tr(
                "Begin with one thing that served the other one's aim. Three small notes beat one "
                "big one."
            )
        )
        self.first.setProperty("role", "small")
        self.first.setWordWrap(True)
        self.direction = ChoiceRow(wordings.directions())
        self.direction.setAccessibleName(self.tr("Direction"))
        self.person = PersonEdit(self.tr("Person"), surroundings.people)
        self.person_field = Field(self.tr("To"), self.person)
        self.goal = EntryChoiceEdit(
            self.tr("It speaks to the goal"), self.tr("No goal"), surroundings.goals
        )
        known = structures.load(surroundings.language)
        self.structure = ChoiceBox(
            self.tr("Structure"),
            tuple(Choice(value=one.key, words=one.name) for one in known),
        )
        self.hint = QLabel()
        self.hint.setProperty("role", "small")
        self.hint.setWordWrap(True)
        self.moment = LineEdit()
        self.sections = {one: WritingSection("") for one in _WRITTEN}
        self.response = WritingSection("", self.tr("What do I make of it? What fits, what is new?"))
        self.response.edit.setAccessibleName(self.tr("My response"))
        self.response_area = PrivateArea(
            self.response, self.tr("my response: it never leaves this journal")
        )
        observed = self.sections[NoteField.OBSERVATION]
        self.time_stamp = TimeStamp(observed)
        observed.add_below(self.time_stamp)
        asked = self.sections[NoteField.QUESTION]
        self.question_help = QuestionHelp(
            asked.edit, surroundings.language, surroundings.question_wishes
        )
        asked.add_below(self.question_help)
        self.hinting = Hinting(surroundings.language, surroundings.hint_wishes, self)
        for one, section in self.sections.items():
            self.hinting.watch(section, partial(self._meant_as, one))

    def _connect(self) -> None:
        self.structure.changed.connect(self._on_structure_chosen)
        self.direction.changed.connect(self._on_direction_chosen)
        self.person.changed.connect(self._tell_asked)
        self.asked.tied.connect(self._on_tied)
        self.asked.untied.connect(self._on_untied)
        self.asked.welcomed.connect(self._on_welcomed)
        for part in (self.direction, self.person, self.goal, self.moment, self.response):
            part.changed.connect(self.changed)
        for section in self.sections.values():
            section.changed.connect(self.changed)

    def show_content(self, content: Feedback) -> None:
        """Show what is stored."""
        self._shown = content
        self.direction.show_value(content.direction)
        self.person.show_person(content.person)
        title = self._surroundings.title_of(content.goal) if content.goal else ""
        self.goal.show_entry(content.goal, title)
        self.structure.show_value(content.structure)
        self.moment.show_text(content.moment)
        for one, section in self.sections.items():
            section.show_markdown(getattr(content, one.value))
        self.response.show_markdown(content.response)
        self.response_area.settle(has_words=bool(content.response))
        self._tell_direction()
        self._tell_asked()
        self._ask()
        self.question_help.fold()
        self.hinting.forget()

    def content(self) -> Feedback:
        """Return what is written."""
        written = {one: section.markdown() for one, section in self.sections.items()}
        return Feedback(
            direction=cast("Direction", self.direction.value()),
            person=self.person.person(),
            structure=FieldKey(str(self.structure.value())),
            moment=self.moment.text(),
            observation=written[NoteField.OBSERVATION],
            impact=written[NoteField.IMPACT],
            perspective=written[NoteField.PERSPECTIVE],
            question=written[NoteField.QUESTION],
            request=written[NoteField.REQUEST],
            goal=self.goal.entry(),
            asked_by=self._shown.asked_by,
            welcomed=self._shown.welcomed,
            response=self.response.markdown(),
        )

    def focus_first(self) -> None:
        """Put the keyboard where writing begins."""
        self.moment.setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self) -> Structure:
        language = self._surroundings.language
        found = structures.by_key(str(self.structure.value()), language)
        # An unknown structure is shown with the labels of the first one, which has all fields.
        return found or structures.load(language)[0]

    def _on_structure_chosen(self) -> None:
        self._tell_asked()
        self._ask()
        self.hinting.look_again()
        self.changed.emit()

    def _ask(self) -> None:
        """Label and order the fields; one that is not asked for shows only what it holds."""
        chosen = self._chosen()
        self.time_stamp.set_offered(is_offered=chosen.key == structures.RECORD)
        request = self._request()
        self.hint.setText(chosen.choose_when if request is None else "")
        self.hint.setVisible(bool(self.hint.text()))
        self.structure.setVisible(request is None)
        wished = structures.wished_for(request.content.form) if request else frozenset(NoteField)
        asked = {one.field: one for one in chosen.fields if one.field in wished}
        known = {one.field: one for one in structures.load(self._surroundings.language)[0].fields}
        order = [*asked, *(one for one in NoteField if one not in asked)]
        parts: list[QWidget] = []
        for place, field in enumerate(order):
            words = asked.get(field) or known[field]
            part = self._show_field(field, words.label, words.help, is_asked=field in asked)
            self._answers.removeWidget(part)
            self._answers.insertWidget(place, part)
            parts.append(part)
        walk_in_order((*parts, self.hinting.switch))

    def _show_field(self, field: NoteField, label: str, words: str, *, is_asked: bool) -> QWidget:
        if field is NoteField.MOMENT:
            self.moment_field.label.setText(label)
            self.moment.line.setPlaceholderText(words)
            self.moment.setAccessibleName(label)
            self.moment_field.setVisible(is_asked or bool(self.moment.text()))
            return self.moment_field
        section = self.sections[field]
        section.show_words(label, words)
        section.setVisible(is_asked or bool(section.markdown()))
        return section

    def _meant_as(self, field: NoteField) -> HintField | None:
        """Tell what an answer is to whoever reads it; what came from somebody else has no hints."""
        if self.direction.value() is not Direction.GIVEN:
            return None
        return meant_as(str(self.structure.value()), field)

    # Whether it was asked for

    def _request(self) -> AskedRequest | None:
        """Return the request that the note answers, if it is here."""
        asked_by = self._shown.asked_by
        known = self._surroundings.requests
        if self.direction.value() is not Direction.GIVEN:
            return None
        return next((one for one in known if one.id == asked_by), None)

    def _tell_asked(self) -> None:
        request = self._request()
        is_given = self.direction.value() is Direction.GIVEN
        is_thanks = self.structure.value() == structures.APPRECIATION
        self.asked.setVisible(is_given and (request is not None or not is_thanks))
        self.first.setVisible(is_given and self.structure.value() in _BEGINS_WARM)
        person = self.person.person()
        name = person.name if person is not None else self.tr("the other one")
        if request is not None:
            self.asked.show_request(request)
        elif self._shown.welcomed:
            self.asked.show_welcomed(name)
        else:
            self.asked.show_unasked(name, self._open_requests())
        walk_in_order((self.goal, *self.asked.stops(), self.structure))

    def _open_requests(self) -> tuple[AskedRequest, ...]:
        person = self.person.person()
        return tuple(
            one
            for one in self._surroundings.requests
            if one.state is RequestState.OPEN
            and person is not None
            and one.asker.identity == person.identity
        )

    def _on_tied(self, request: AskedRequest) -> None:
        self._shown = replace(self._shown, asked_by=request.id)
        self.structure.show_value(structures.answering(request.content.form))
        self._on_asked_changed()

    def _on_untied(self) -> None:
        self._shown = replace(self._shown, asked_by=None)
        self._on_asked_changed()

    def _on_welcomed(self, is_welcome: bool) -> None:  # noqa: FBT001 - a slot
        self._shown = replace(self._shown, welcomed=is_welcome)
        self._on_asked_changed()

    def _on_asked_changed(self) -> None:
        self._tell_asked()
        self._ask()
        # The button that was pressed is gone.
        self.focus_first()
        self.changed.emit()

    def _on_direction_chosen(self) -> None:
        self._tell_direction()
        self._tell_asked()
        self._ask()
        self.hinting.look_again()

    def _tell_direction(self) -> None:
        is_given = self.direction.value() is Direction.GIVEN
        self.person_field.label.setText(self.tr("To") if is_given else self.tr("From"))
        self.person.setAccessibleName(self.person_field.label.text())
        self.hinting.switch.setVisible(is_given)
        self.question_help.setVisible(is_given)
        # What one makes of a note is written where it is read; this holds what older notes have.
        self.response_area.setVisible(bool(self.response.markdown()))
