"""Looking back from the horizon: then and now, what shows it, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain import clock
from peerjournal.domain.goal import Goal, LookBack
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.goals.pieces import evidence_item, prose_card, section
from peerjournal.ui.reading.part_widgets import plain_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.goals import Story


class LookBackForm(QWidget):
    """Shows where it began and what was kept, and asks five questions.

    Signals:
        changed: something of it is another than before.
    """

    changed = Signal()

    def __init__(
        self,
        entry: Entry,
        story: Story,
        open_entry: Callable[[EntryId], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        content = entry.content
        self._goal = content if isinstance(content, Goal) else Goal()
        self.then_and_now = WritingSection(
            self.tr("Then and now"), self.tr("What is different, as others would see it?")
        )
        self.evidence_walk = WritingSection(
            self.tr("What the evidence shows"),
            self.tr("Which trace am I glad to have kept? What does it not show?"),
        )
        self.who_helped = WritingSection(
            self.tr("Who helped"), self.tr("Who gave what: time, a question, courage?")
        )
        self.what_i_keep_doing = WritingSection(
            self.tr("What I keep doing"), self.tr("What goes on without the goal?")
        )
        self.next_aim = WritingSection(
            self.tr("What comes next"), self.tr("A next aim, or what is let go with thanks")
        )
        self._parts = (
            *(self.then_and_now, self.evidence_walk, self.who_helped),
            *(self.what_i_keep_doing, self.next_aim),
        )
        self._build(entry, story, open_entry)
        self.setFocusProxy(self.then_and_now)
        for part in self._parts:
            part.changed.connect(self.changed)

    def _build(self, entry: Entry, story: Story, open_entry: Callable[[EntryId], None]) -> None:
        column = form_column(self)
        goal = self._goal
        column.addWidget(
            SideBySide(
                (
                    prose_card(self.tr("From"), goal.starting_picture, "…", _stay),
                    prose_card(self.tr("To"), goal.hoped_picture, "…", _stay),
                ),
                is_even=True,
            )
        )
        column.addWidget(self.then_and_now)
        kept = [evidence_item(one, entry.attachments, _stay, open_entry) for one in story.evidence]
        if not kept:
            kept = [plain_label(self.tr("No evidence was kept. Memory counts, too."), "dim")]
        column.addWidget(section(self.tr("Evidence walk"), kept, "l"))
        for part in self._parts[1:]:
            column.addWidget(part)

    @property
    def act(self) -> str:
        """What the next commitment is to be: none follows from looking back."""
        return ""

    def show_goal(self, goal: Goal) -> None:
        """Show what was written before."""
        self._goal = goal
        back = goal.look_back
        self.then_and_now.show_markdown(back.then_and_now)
        self.evidence_walk.show_markdown(back.evidence_walk)
        self.who_helped.show_markdown(back.who_helped)
        self.what_i_keep_doing.show_markdown(back.what_i_keep_doing)
        self.next_aim.show_markdown(back.next_aim)

    def content(self) -> Goal:
        """Return the goal with what is written."""
        given = LookBack(
            then_and_now=self.then_and_now.markdown(),
            evidence_walk=self.evidence_walk.markdown(),
            who_helped=self.who_helped.markdown(),
            what_i_keep_doing=self.what_i_keep_doing.markdown(),
            next_aim=self.next_aim.markdown(),
        )
        if given != LookBack():
            given = replace(given, on=self._goal.look_back.on or clock.today())
        return replace(self._goal, look_back=given)


def _stay(_target: str) -> None:
    """Links of what is looked back on are read, not followed: the writing stays in view."""
