"""An hour with a peer: when, who, the notes of each phase, the summary; private notes apart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from peerjournal.coaching import formats
from peerjournal.coaching.language import HintField
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.session import Session
from peerjournal.ui.editors import session_words
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.editors.floor_strip import floor_segments
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.number_edit import NumberEdit
from peerjournal.ui.editors.person_row import PersonRow
from peerjournal.ui.editors.private_area import PrivateArea
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.sections_edit import Question, SectionsEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.when_edit import WhenEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.time_strip import TimeStrip

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class SessionForm(QWidget):
    """One writer's side of a joint session.

    The private notes are another entry, which no bundle can carry; they only stand here.

    Signals:
        changed: the content, or the private notes, are others than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Session()
        self._surroundings = surroundings
        self._make_parts(surroundings)
        self.strip = TimeStrip()
        column = form_column(self)
        column.addWidget(self.strip)
        column.addWidget(Field(self.tr("What the hour is for"), self.purpose, is_optional=True))
        column.addWidget(
            SideBySide(
                (Field(self.tr("When"), self.planned_at), Field(self.tr("Length"), self.minutes))
            )
        )
        column.addWidget(Field(self.tr("Who takes part"), self.participants))
        column.addWidget(Field(self.tr("Format"), self.format))
        column.addWidget(self.phases)
        column.addWidget(self._summary_frame())
        column.addWidget(self.private_area)
        column.addWidget(self.practice.switch)
        wishes = surroundings.hint_wishes
        self.practice.switch.setVisible(wishes.is_on and wishes.in_practice)
        self.setFocusProxy(self.purpose)
        self.format.changed.connect(self._on_format_chosen)
        for part in (
            *(self.purpose, self.planned_at, self.minutes, self.participants),
            *(self.phases, self.shared_summary, self.notes),
        ):
            part.changed.connect(self.changed)
        self.show_content(Session())

    def _make_parts(self, surroundings: Surroundings) -> None:
        known = formats.load(surroundings.language)
        free = Choice(value=Session().format, words=self.tr("Free conversation"))
        choices = tuple(Choice(value=one.key, words=one.name) for one in known)
        self.format = ChoiceBox(self.tr("Format"), (free, *choices))
        self.purpose = LineEdit(self.tr("In one sentence"))
        self.planned_at = WhenEdit(self.tr("When"))
        self.minutes = NumberEdit(self.tr("Length"), self.tr("minutes"))
        self.participants = RowsEdit(
            partial(PersonRow, surroundings, has_role=True),
            self.tr("Add a person"),
            self.tr("Remove this person"),
        )
        self.phases = SectionsEdit(is_compact=True)
        # Notes of the hour are one's own unless they are handed over: hints there are practice.
        wishes = surroundings.hint_wishes
        self.practice = Hinting(surroundings.language, wishes, self, is_practice=True)
        self.phases.section_made.connect(self._on_section_made)
        self.shared_summary = WritingSection(
            self.tr("Shared summary"), self.tr("The lines all of you have agreed to keep")
        )
        self.hinting = Hinting(surroundings.language, surroundings.hint_wishes, self)
        self.hinting.watch(self.shared_summary, lambda: HintField.SUMMARY)
        self.notes = WritingSection("", self.tr("What only you will read"))
        self.notes.edit.setAccessibleName(self.tr("Private notes"))
        self.practice.watch(self.notes, lambda: HintField.PERSPECTIVE)
        self.private_area = PrivateArea(self.notes)

    def _summary_frame(self) -> QFrame:
        theme = current_theme()
        frame = QFrame()
        frame.setProperty("role", "shared")
        words = QLabel(
            self.tr("Meant for everybody who was there; it leaves only when you share it.")
        )
        words.setProperty("role", "small")
        words.setWordWrap(True)
        layout = QVBoxLayout(frame)
        edge = theme.px(theme.spacing.l)
        layout.setContentsMargins(edge, theme.px(theme.spacing.m), edge, edge)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addWidget(self.shared_summary)
        layout.addWidget(words)
        layout.addWidget(self.hinting.switch)
        return frame

    def show_content(self, content: Session) -> None:
        """Show what is stored."""
        self._shown = content
        self.format.show_value(content.format)
        self.purpose.show_text(content.purpose)
        self.planned_at.show_moment(content.planned_at)
        self.minutes.show_number(content.planned_minutes)
        self.participants.show_values(content.participants)
        self.phases.show_sections(session_words.sections_of(content), self._questions())
        self.shared_summary.show_markdown(content.shared_summary)
        self.hinting.forget()
        self.practice.forget()
        segments = floor_segments(content, self._surroundings.me)
        self.strip.show_segments(segments)
        self.strip.setVisible(bool(segments))

    def content(self) -> Session:
        """Return what is written; what the timer measured stays as it was."""
        shown = self._shown
        return Session(
            meeting=shown.meeting,
            format=FieldKey(str(self.format.value())),
            purpose=self.purpose.text(),
            participants=self.participants.values(),
            planned_at=self.planned_at.moment(),
            planned_minutes=self.minutes.number(),
            started_at=shown.started_at,
            ended_at=shown.ended_at,
            phases=session_words.phases_of(self.phases.sections(), shown.phases),
            floor=shown.floor,
            shared_summary=self.shared_summary.markdown(),
            commitments=shown.commitments,
        )

    def show_private_notes(self, notes: Markdown) -> None:
        """Show one's own notes, covered."""
        self.notes.show_markdown(notes)
        self.private_area.settle(has_words=bool(notes))

    def private_notes(self) -> Markdown:
        """Return one's own notes, which belong into an entry of their own."""
        return self.notes.markdown()

    def _on_section_made(self, section: WritingSection) -> None:
        self.practice.watch(section, lambda: HintField.PERSPECTIVE)

    def _questions(self) -> tuple[Question, ...]:
        return session_words.questions_of(
            str(self.format.value()),
            self._surroundings.language,
            tuple(person.name for person in self.participants.values()),
            self.tr("Notes of the hour"),
        )

    def _on_format_chosen(self) -> None:
        self.phases.ask(self._questions())
