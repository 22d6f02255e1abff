"""Plan a conversation, or move one: with whom, when, how long, how, and what about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.domain.accepting import is_same_person
from peerjournal.domain.fields import LINE_MOST
from peerjournal.domain.people import Person
from peerjournal.operations.plans import PlannedTalk
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.when_edit import WhenEdit
from peerjournal.ui.pages.column import words
from peerjournal.ui.planning.format_choice import FormatChoice
from peerjournal.ui.planning.length_choice import LengthChoice
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.fitted_dialog import FittedDialog
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.formats import Format
    from peerjournal.ui.problem_words.problem import Problem

_USUAL = 60
_HOUR = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOffer:
    """What the form for a plan may choose from.

    Attributes:
        groups: each peer, and each circle, by what they are called.
        own_formats: formats that were made here.
        before: the plan as it stands, where one is changed.

    """

    groups: tuple[tuple[str, tuple[Person, ...]], ...] = ()
    own_formats: tuple[Format, ...] = ()
    before: PlannedTalk | None = None


class PlanDialog(FittedDialog):
    """Asks when and with whom; everything else may stay open.

    Signals:
        planned: a PlannedTalk.
    """

    planned = Signal(object)

    def __init__(
        self, offer: PlanOffer, start: PlanStart, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._is_length_chosen = offer.before is not None
        is_new = offer.before is None
        title = self.tr("Plan a conversation") if is_new else self.tr("Move the conversation")
        self.setWindowTitle(title)
        self.heading = words(title, "heading")
        self.who = QComboBox()
        self.names = QLineEdit()
        self.when = WhenEdit(self.tr("When"))
        self.length = LengthChoice()
        self.format = FormatChoice(offer.own_formats, language)
        self.topic = QLineEdit()
        self.message = MessageBar()
        self.plan_button = primary_button(self.tr("Plan it") if is_new else self.tr("Save"))
        self.cancel_button = quiet_button(self.tr("Cancel"))
        self._fill()
        self._build()
        self._connect()
        self._show(start)

    def _fill(self) -> None:
        for name, _people in self._offer.groups:
            self.who.addItem(name)
        self.who.addItem(self.tr("Somebody else…"))

    def _build(self) -> None:
        theme = current_theme()
        self.names.setPlaceholderText(self.tr("Name, or several with commas between them"))
        self.names.setAccessibleName(self.tr("Who else"))
        self.names.setMaxLength(LINE_MOST)
        self.topic.setMaxLength(LINE_MOST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self.heading)
        layout.addWidget(self.message)
        layout.addWidget(Field(self.tr("With"), self.who))
        layout.addWidget(self.names)
        time = (Field(self.tr("When"), self.when), Field(self.tr("How long"), self.length))
        layout.addWidget(SideBySide(time, least=200, is_close=True))
        layout.addWidget(Field(self.tr("Which conversation"), self.format, is_optional=True))
        layout.addWidget(Field(self.tr("What about"), self.topic, is_optional=True))
        said = self.tr("It stands in your journal and under Today. Nobody else is told.")
        layout.addWidget(words(said, "small"))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.plan_button)
        layout.addLayout(row)
        self.setMinimumWidth(theme.px(480))

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(self._on_who_chosen)
        self.names.textChanged.connect(self._show_ready)
        self.when.changed.connect(self._show_ready)
        self.length.activated.connect(self._on_length_chosen)
        self.format.activated.connect(self._on_format_chosen)
        self.topic.returnPressed.connect(self._on_plan_clicked)
        self.plan_button.clicked.connect(self._on_plan_clicked)
        self.cancel_button.clicked.connect(self.reject)

    def _show(self, start: PlanStart) -> None:
        before = self._offer.before
        people = before.people if before is not None else start.people
        self._show_people(people)
        self.when.show_moment(before.at if before is not None else _usual_time())
        self.length.show_minutes(before.minutes if before is not None else _USUAL)
        self.format.show_key(before.format if before is not None else start.format)
        if before is None and start.format:
            self._on_format_chosen()
        self.topic.setText(before.topic if before is not None else "")
        self._on_who_chosen()
        (self.when if people else self.who).setFocus()

    def _show_people(self, people: tuple[Person, ...]) -> None:
        for place, (_name, group) in enumerate(self._offer.groups):
            if people and _is_same(group, people):
                self.who.setCurrentIndex(place)
                return
        if people:
            self.who.setCurrentIndex(self.who.count() - 1)
            self.names.setText(", ".join(one.name for one in people))

    # What is chosen

    def talk(self) -> PlannedTalk | None:
        """Return what was decided, or none while something is missing."""
        at, people = self.when.moment(), self._people()
        if at is None or not people:
            return None
        return PlannedTalk(
            people=people,
            at=at,
            minutes=self.length.minutes(),
            format=self.format.key(),
            topic=" ".join(self.topic.text().split()),
        )

    def show_problem(self, problem: Problem) -> None:
        """Say why the plan could not be kept."""
        self.message.show_problem(problem)

    def _people(self) -> tuple[Person, ...]:
        place = self.who.currentIndex()
        if place < len(self._offer.groups):
            return self._offer.groups[place][1]
        known = [group[0] for _name, group in self._offer.groups if len(group) == 1]
        named = (" ".join(part.split()) for part in self.names.text().split(","))
        people = (Person(name=name) for name in named if name)
        return tuple(
            next((one for one in known if is_same_person(one, person)), person) for person in people
        )

    def _on_who_chosen(self) -> None:
        is_other = self.who.currentIndex() >= len(self._offer.groups)
        self.names.setVisible(is_other)
        self._show_ready()

    def _show_ready(self) -> None:
        self.plan_button.setEnabled(self.talk() is not None)

    def _on_length_chosen(self) -> None:
        self._is_length_chosen = True

    def _on_format_chosen(self) -> None:
        found = self.format.format()
        if found is not None and not self._is_length_chosen:
            self.length.show_minutes(found.minutes)

    def _on_plan_clicked(self) -> None:
        talk = self.talk()
        if talk is not None:
            self.planned.emit(talk)


def _is_same(group: tuple[Person, ...], people: tuple[Person, ...]) -> bool:
    return len(group) == len(people) and all(
        any(is_same_person(one, other) for other in group) for one in people
    )


def _usual_time() -> datetime:
    tomorrow = clock.now() + timedelta(days=1)
    return tomorrow.replace(hour=_HOUR, minute=0, second=0, microsecond=0)
