"""A goal that is read: from what to what, the way so far, and what shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.operations.goals import AIMS_SUGGESTED
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.goals.acts import Act
from peerjournal.ui.goals.goal_words import many_aims_words, path_of, plan_title
from peerjournal.ui.goals.pieces import (
    button_row,
    card,
    column,
    entry_link,
    evidence_item,
    flush,
    line_link,
    prose,
    prose_card,
    section,
)
from peerjournal.ui.goals.reading_page import Reading, ReadingPage
from peerjournal.ui.pictures.framed_picture import FramedPicture
from peerjournal.ui.pictures.goal_path import GoalPath
from peerjournal.ui.reading.part_widgets import part_widget, plain_label, reading_text
from peerjournal.ui.reading.parts import Point, Points, short_day_text
from peerjournal.ui.reading.words import state_tone, state_words
from peerjournal.ui.widgets.buttons import link_button, primary_button
from peerjournal.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.goal import CheckIn, LookBack
    from peerjournal.domain.identifiers import EntryId

_PLENTY = 3


class GoalPage(ReadingPage):
    """Shows a goal, its path and all that serves it."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(reading, parent)
        content = reading.entry.content
        self.goal = content if isinstance(content, Goal) else Goal()
        self.check_in_button = primary_button(self.tr("Check in"), "clock")
        self.check_in_button.clicked.connect(lambda: self.want(Act.CHECK_IN))
        self.path = GoalPath()
        if reading.may_act:
            self.add(self._acts())
        else:
            self.check_in_button.setParent(self)
            self.check_in_button.hide()
        self.add(self._many_aims())
        self.add(SideBySide((self._from(), self._to()), is_even=True))
        for part in self._words():
            self.add(part)
        self.add(self._way())
        for made in (self._milestones, self._check_ins, self._commitments, self._evidence):
            self.add(made())
        self.add(self._feedback())
        self.add(self._look_back())

    def _acts(self) -> QWidget:
        buttons: list[QWidget] = [self.check_in_button]
        buttons.append(self.act_button(self.tr("Add evidence…"), "pin", Act.ADD_EVIDENCE))
        buttons.append(self.act_button(self.tr("Look back…"), "history", Act.LOOK_BACK))
        state = self.goal.state
        if state is GoalState.ACTIVE:
            words = self.tr("Let it rest")
            buttons.append(self.act_button(words, "pause", Act.SET_STATE, GoalState.PAUSED))
        else:
            words = self.tr("Take it up again")
            buttons.append(self.act_button(words, "play", Act.SET_STATE, GoalState.ACTIVE))
        return button_row(buttons)

    def _many_aims(self) -> QWidget | None:
        count = self.reading.story.active_aims
        is_active = self.goal.state is GoalState.ACTIVE
        if not self.reading.may_act or not is_active or count <= AIMS_SUGGESTED:
            return None
        return plain_label(many_aims_words(count), "dim")

    def _from(self) -> QWidget:
        empty = self.tr("How it is now, in facts, as a camera would see it.")
        return prose_card(self.tr("From"), self.goal.starting_picture, empty, self._follow)

    def _to(self) -> QWidget:
        empty = self.tr("What I, or others, would see.")
        return prose_card(self.tr("To"), self.goal.hoped_picture, empty, self._follow)

    def _words(self) -> Iterator[QWidget]:
        for heading, text in (
            (self.tr("How I will know"), self.goal.how_i_will_know),
            (self.tr("Why it matters"), self.goal.why),
        ):
            if text.strip():
                yield prose(heading, text, self._follow)
        rungs = tuple(Point(title=one) for one in self.goal.ladder if one)
        if rungs:
            yield part_widget(Points(heading=self.tr("Ladder"), points=rungs), self._follow)
        sharper = self.goal.sharper
        answers = (
            (self.tr("What exactly"), sharper.specific),
            (self.tr("How I notice"), sharper.noticed),
            (self.tr("Within my reach"), sharper.within_reach),
            (self.tr("Why now"), sharper.why_now),
            (self.tr("By when"), sharper.by_when),
        )
        points = tuple(Point(before=name, title=text) for name, text in answers if text)
        if points:
            yield part_widget(Points(heading=self.tr("Sharper"), points=points), self._follow)

    def _follow(self, target: str) -> None:
        self.link_followed.emit(target)

    # The way

    def _way(self) -> QWidget:
        path = path_of(self.reading.entry, self.reading.story, clock.today())
        if not path.events:
            words = self.tr(
                "The way begins with the first check-in, milestone or commitment. Five minutes "
                "are enough."
            )
            return section(self.tr("The way so far"), (plain_label(words, "dim"),))
        self.path.show_path(path)
        self.path.mark_chosen.connect(self._on_mark_chosen)
        framed = FramedPicture(self.path, self._path_title)
        framed.print_wanted.connect(self.print_wanted)
        return section(self.tr("The way so far"), (framed,))

    def _path_title(self) -> str:
        return self.reading.entry.title or self.tr("The way so far")

    def _on_mark_chosen(self, entry: EntryId) -> None:
        self.open_entry(entry)

    def _milestones(self) -> QWidget | None:
        points = tuple(
            Point(
                title=one.title,
                before=short_day_text(one.on) if one.on else "",
                chip=state_words(one.state),
                remark=Markdown(one.sign),
            )
            for one in self.goal.milestones
        )
        heading = self.tr("Milestones")
        return part_widget(Points(heading=heading, points=points), self._follow) if points else None

    def _check_ins(self) -> QWidget | None:
        latest_first = sorted(self.goal.check_ins, key=lambda one: one.on, reverse=True)
        if not latest_first:
            return None
        return section(self.tr("Check-ins"), [self._check_in(one) for one in latest_first], "l")

    def _check_in(self, one: CheckIn) -> QWidget:
        widget, layout = column("xs")
        scale = self.tr("my own {n} of 10").format(n=one.scale) if one.scale is not None else ""
        head = " · ".join(filter(None, (short_day_text(one.on), scale)))
        layout.addWidget(plain_label(head, "dim"))
        if one.note.strip():
            layout.addWidget(reading_text(one.note, self._follow, self.tr("Check-in")))
        for words, text in (
            (self.tr("Keeps it off zero: {what}"), one.keeps_off_zero),
            (self.tr("One step up looks like: {what}"), one.one_step_up),
            (self.tr("Learned: {what}"), one.learned),
            (self.tr("In the way: {what}"), one.in_the_way),
            (self.tr("Next: {what}"), one.next_step),
            (self.tr("The aim in other words: {what}"), one.adjust_aim),
        ):
            if text:
                layout.addWidget(plain_label(words.format(what=text), "body"))
        return widget

    # What serves it and shows it

    def _commitments(self) -> QWidget | None:
        rows: list[QWidget] = [self._commitment(one) for one in self.reading.story.commitments]
        if not rows and not self.reading.may_act:
            return None
        if not rows:
            words = self.tr("No commitment serves it yet. If a moment comes, then one small act.")
            rows = [plain_label(words, "dim")]
        if self.reading.may_act:
            add = link_button(self.tr("Add a commitment"), "add")
            add.clicked.connect(lambda: self.want(Act.NEW_COMMITMENT))
            rows.append(flush(add))
        return section(self.tr("Commitments"), rows, "s")

    def _commitment(self, entry: Entry) -> QWidget:
        plan = entry.content
        assert isinstance(plan, Commitment)  # noqa: S101 - the story holds no others
        link = entry_link(plan_title(entry), "commitment", entry.id, self.open_entry)
        parts: list[QWidget] = [link]
        if plan.outcome is not None:
            parts.append(Chip(state_words(plan.outcome), state_tone(plan.outcome)))
        elif plan.due is not None:
            words = self.tr("by {day}").format(day=short_day_text(plan.due))
            parts.append(Chip(words))
        return button_row(parts)

    def _evidence(self) -> QWidget | None:
        shown = self.reading.story.evidence
        attachments = self.reading.entry.attachments
        out = self.take_out if self.reading.may_act else None
        rows: list[QWidget] = [
            evidence_item(one, attachments, self._follow, self.open_entry, out) for one in shown
        ]
        if not rows and not self.reading.may_act:
            return None
        if not rows:
            words = self.tr(
                "What would show that something has changed? Three pieces are plenty: a note, a "
                "quote, a count. Sessions and feedback can be kept as evidence, too."
            )
            rows = [plain_label(words, "dim")]
        elif len(rows) > _PLENTY:
            rows.append(plain_label(self.tr("Three pieces for an aim are plenty."), "small"))
        return section(self.tr("Evidence"), rows, "l")

    def _feedback(self) -> QWidget | None:
        lines = self.reading.story.feedback
        if not lines:
            return None
        links = [flush(line_link(line, self.open_entry)) for line in lines]
        return section(self.tr("Feedback that speaks to it"), links, "xs")

    def _look_back(self) -> QWidget | None:
        back = self.goal.look_back
        parts = [prose(name, text, self._follow) for name, text in self._answers(back) if text]
        if not parts:
            return None
        frame, layout = card("shared")
        heading = self.tr("Looking back")
        if back.on is not None:
            heading = self.tr("Looking back, {day}").format(day=short_day_text(back.on))
        layout.addWidget(plain_label(heading, "heading"))
        for part in parts:
            layout.addWidget(part)
        return frame

    def _answers(self, back: LookBack) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Then and now"), back.then_and_now),
            (self.tr("What the evidence shows"), back.evidence_walk),
            (self.tr("Who helped"), back.who_helped),
            (self.tr("What I keep doing"), back.what_i_keep_doing),
            (self.tr("What comes next"), back.next_aim),
        )
