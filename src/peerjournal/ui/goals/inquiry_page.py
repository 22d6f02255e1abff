"""An inquiry that is read: its question, its cycles as a sequence, and the finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from peerjournal.domain.fields import Markdown
from peerjournal.domain.inquiry import Evidence, Finding, Inquiry, InquiryCycle
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.goals.acts import Act
from peerjournal.ui.goals.cycle_strip import CycleStrip
from peerjournal.ui.goals.pieces import button_row, card, column, prose
from peerjournal.ui.goals.reading_page import Reading, ReadingPage
from peerjournal.ui.reading.part_widgets import plain_label, reading_text
from peerjournal.ui.reading.parts import short_day_text
from peerjournal.ui.widgets.buttons import primary_button

if TYPE_CHECKING:
    from collections.abc import Iterator


class InquiryPage(ReadingPage):
    """Shows the question, each turn it took, and what is told of it on one page."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(reading, parent)
        content = reading.entry.content
        self.inquiry = content if isinstance(content, Inquiry) else Inquiry()
        self.next_button = primary_button(self._next_words(), "add")
        self.next_button.clicked.connect(lambda: self.want(Act.NEXT_CYCLE))
        self.strip = CycleStrip()
        self.cards: list[QWidget] = []
        if self.inquiry.question.strip():
            self.add(self._question())
        self._add_acts()
        if self.inquiry.cycles:
            self.strip.show_cycles(self.inquiry.cycles)
            self.strip.cycle_chosen.connect(self._on_cycle_chosen)
            self.add(self.strip)
        else:
            words = self.tr(
                "A cycle is one change, small enough for an ordinary week, and the traces it "
                "leaves. The first one begins with a question."
            )
            self.add(plain_label(words, "dim"))
            self.strip.setParent(self)
            self.strip.hide()
        for number, cycle in enumerate(self.inquiry.cycles, start=1):
            self.cards.append(self._cycle(cycle, number))
            self.add(self.cards[-1])
        self.add(self._finding())

    def _next_words(self) -> str:
        if self.inquiry.cycles:
            return self.tr("Begin the next cycle")
        return self.tr("Begin the first cycle")

    def _question(self) -> QWidget:
        frame, layout = card("shared")
        layout.addWidget(plain_label(self.tr("My question"), "section"))
        layout.addWidget(
            reading_text(self.inquiry.question, self.link_followed.emit, self.tr("My question"))
        )
        return frame

    def _add_acts(self) -> None:
        if not self.reading.may_act:
            self.next_button.setParent(self)
            self.next_button.hide()
            return
        write = self.act_button(self.tr("Write the finding"), "edit", Act.WRITE)
        names = self.act_button(self.tr("Names to catch…"), "eye-off", Act.NAMES)
        self.add(button_row((self.next_button, write, names)))

    def _on_cycle_chosen(self, place: int) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self.cards[place])
        self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _cycle(self, cycle: InquiryCycle, number: int) -> QWidget:
        frame, layout = card()
        begun = short_day_text(cycle.started_on) if cycle.started_on else ""
        head = " · ".join(filter(None, (self.tr("Cycle {n}").format(n=number), begun)))
        layout.addWidget(plain_label(head, "heading"))
        for part in self._cycle_parts(cycle):
            layout.addWidget(part)
        return frame

    def _cycle_parts(self, cycle: InquiryCycle) -> Iterator[QWidget]:
        follow = self.link_followed.emit
        if cycle.change.strip():
            yield prose(self.tr("The change I try"), cycle.change, follow)
        if cycle.watch_for:
            yield prose(self.tr("What I watch for"), cycle.watch_for, follow)
        if cycle.evidence:
            widget, layout = column()
            layout.addWidget(plain_label(self.tr("Traces"), "section"))
            for one in cycle.evidence:
                layout.addWidget(self._trace(one))
            yield widget
        halves = [
            prose(name, text, follow)
            for name, text in (
                (self.tr("What I learned"), cycle.learned),
                (self.tr("What I still doubt"), cycle.doubt),
            )
            if text.strip()
        ]
        if halves:
            yield SideBySide(tuple(halves))
        if cycle.next_step:
            yield prose(self.tr("What comes next"), cycle.next_step, follow)

    def _trace(self, one: Evidence) -> QWidget:
        widget, layout = column("xs")
        day = short_day_text(one.on) if one.on else ""
        coded = self.tr("people are coded") if one.people_coded else ""
        head = " · ".join(filter(None, (day, one.form, coded)))
        if head:
            layout.addWidget(plain_label(head, "small"))
        if one.shows.strip():
            name = one.form or self.tr("Trace")
            layout.addWidget(reading_text(one.shows, self.link_followed.emit, name))
        if one.does_not_show:
            words = self.tr("It does not show: {what}").format(what=one.does_not_show)
            layout.addWidget(plain_label(words, "dim"))
        return widget

    def _finding(self) -> QWidget | None:
        finding = self.inquiry.finding
        if finding == Finding():
            return None
        frame, layout = card("shared")
        layout.addWidget(plain_label(self.tr("The finding"), "heading"))
        changes = "\n".join(
            f"- {' '.join(cycle.change.split())}" for cycle in self.inquiry.cycles if cycle.change
        )
        for name, text in (
            (self.tr("The question"), self.inquiry.question),
            (self.tr("What I changed"), Markdown(changes)),
            (self.tr("What I saw"), finding.saw),
            (self.tr("What I still doubt"), finding.doubt),
            (self.tr("What I offer to colleagues"), finding.offer),
            (self.tr("Care for those who were watched"), finding.care),
        ):
            if text.strip():
                layout.addWidget(prose(name, text, self.link_followed.emit))
        return frame
