"""Asking: for feedback, for support, or a question; how much one wants to hear is part of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from peerjournal.coaching.language import HintField
from peerjournal.domain.request import (
    AnswerBy,
    FeedbackForm,
    Request,
    RequestFor,
    RequestState,
)
from peerjournal.ui.asking.question_help import QuestionHelp
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.answer_row import AnswerRow
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import ChoiceRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.person_row import PersonRow
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class RequestForm(QWidget):
    """What is asked, of whom, and the answers that came.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_parts(surroundings)
        column = form_column(self)
        column.addWidget(self.wanted_field)
        column.addWidget(self.welcome)
        column.addWidget(self.focus)
        column.addWidget(Field(self.tr("Of"), self.to))
        column.addWidget(
            SideBySide(
                (
                    Field(self.tr("When or where it can be seen"), self.moment, is_optional=True),
                    Field(self.tr("By"), self.by_when, is_optional=True),
                )
            )
        )
        column.addWidget(self.form_field)
        column.addWidget(self.please_not_field)
        column.addWidget(self.how_field)
        column.addWidget(
            Field(
                self.tr("Where it stands"),
                self.state,
                self.tr("It follows what the two of you exchange. If you talked, say so here."),
            )
        )
        column.addWidget(Field(self.tr("Answers that came"), self.answers))
        self.setFocusProxy(self.focus)
        self.wanted.changed.connect(self._on_wanted_chosen)
        for part in (
            *(self.wanted, self.focus, self.to, self.moment, self.by_when),
            *(self.form, self.please_not, self.how, self.state, self.answers),
        ):
            part.changed.connect(self.changed)
        self.show_content(Request())

    def _make_parts(self, surroundings: Surroundings) -> None:
        self.wanted = ChoiceRow(wordings.requests())
        self.wanted_field = Field(self.tr("I ask for"), self.wanted)
        self._is_welcome = False
        self.welcome = QLabel(
            self.tr(
                "I ask whether a note of mine is wanted. It says when and where, and nothing of "
                "the note; the answer may be: not today."
            )
        )
        self.welcome.setProperty("role", "dim")
        self.welcome.setWordWrap(True)
        self.focus = WritingSection("")
        self.question_help = QuestionHelp(
            self.focus.edit, surroundings.language, surroundings.question_wishes
        )
        self.hinting = Hinting(surroundings.language, surroundings.hint_wishes, self)
        self.focus.add_below(self.hinting.switch)
        self.focus.add_below(self.question_help)
        self.hinting.watch(self.focus, self._meant_as)
        self.to = RowsEdit(
            partial(PersonRow, surroundings),
            self.tr("Add a person"),
            self.tr("Remove this person"),
        )
        self.moment = LineEdit()
        self.by_when = DateEdit(self.tr("By"))
        self.form = ChoiceBox(self.tr("I would like to hear"), wordings.feedback_forms())
        self.form_field = Field(self.tr("I would like to hear"), self.form)
        self.please_not = LineEdit()
        self.please_not_field = Field(
            self.tr("What I would rather not hear about now"), self.please_not, is_optional=True
        )
        self.how = ChoiceRow(wordings.ways_to_answer())
        self.how_field = Field(self.tr("How I would like to hear it"), self.how)
        self.state = ChoiceBox(self.tr("Where it stands"), wordings.request_states())
        self.answers = RowsEdit(
            partial(AnswerRow, surroundings),
            self.tr("Write down an answer"),
            self.tr("Remove this answer"),
        )

    def show_content(self, content: Request) -> None:
        """Show what is stored."""
        self._is_welcome = content.wanted is RequestFor.WELCOME
        self.wanted.show_value(RequestFor.FEEDBACK if self._is_welcome else content.wanted)
        self.to.show_values(content.to)
        self.focus.show_markdown(content.focus)
        self.moment.show_text(content.moment)
        self.form.show_value(content.form)
        self.please_not.show_text(content.please_not)
        self.by_when.show_day(content.by_when)
        self.how.show_value(content.how)
        self.state.show_value(content.state)
        self.answers.show_values(content.answers)
        self._tell_wanted()
        self.question_help.fold()
        self.hinting.forget()

    def content(self) -> Request:
        """Return what is written."""
        return Request(
            wanted=self._wanted(),
            to=self.to.values(),
            focus=self.focus.markdown(),
            moment=self.moment.text(),
            form=cast("FeedbackForm", self.form.value()),
            please_not=self.please_not.text(),
            by_when=self.by_when.day(),
            how=cast("AnswerBy", self.how.value()),
            state=cast("RequestState", self.state.value()),
            answers=self.answers.values(),
        )

    def _wanted(self) -> RequestFor:
        return RequestFor.WELCOME if self._is_welcome else cast("RequestFor", self.wanted.value())

    def _meant_as(self) -> HintField | None:
        return HintField.QUESTION if self._wanted() is RequestFor.ANSWER else None

    def _on_wanted_chosen(self) -> None:
        self._tell_wanted()
        self.hinting.look_again()

    def _tell_wanted(self) -> None:
        wanted = self._wanted()
        self.wanted_field.setVisible(not self._is_welcome)
        self.welcome.setVisible(self._is_welcome)
        is_question = wanted is RequestFor.ANSWER
        self.question_help.setVisible(is_question)
        self.hinting.switch.setVisible(is_question)
        for field in (self.form_field, self.please_not_field, self.how_field):
            field.setVisible(wanted is RequestFor.FEEDBACK)
        heading = {
            RequestFor.FEEDBACK: self.tr("What I would like you to notice"),
            RequestFor.SUPPORT: self.tr("What I would like support with"),
            RequestFor.ANSWER: self.tr("My question"),
            RequestFor.WELCOME: self.tr("What it would be about"),
        }[wanted]
        self.focus.show_words(heading, self.tr("One thing is enough"))
