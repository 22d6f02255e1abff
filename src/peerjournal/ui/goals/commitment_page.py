"""A commitment that is read: the sentence, what became of it, and what it showed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from peerjournal.domain.commitment import (
    MAYBE_TOO_LARGE,
    Commitment,
    Outcome,
    is_open,
    times_not_yet,
)
from peerjournal.ui.goals.acts import Act
from peerjournal.ui.goals.outcome_row import OutcomeRow
from peerjournal.ui.goals.pieces import button_row, card, column, evidence_item, line_link, prose
from peerjournal.ui.goals.pieces import section as under
from peerjournal.ui.goals.reading_page import Reading, ReadingPage
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.reading.parts import short_day_text
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Iterator


_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class CommitmentPage(ReadingPage):
    """Shows a commitment; its writer alone says what became of it."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(reading, parent)
        content = reading.entry.content
        self.plan = content if isinstance(content, Commitment) else Commitment()
        self.outcomes = OutcomeRow(self)
        self.outcomes.hide()
        self.add(self._sentence())
        if reading.may_act:
            self.add(self._outcome())
        self.add(self._maybe_too_large())
        for part in self._words():
            self.add(part)
        self.add(self._where())
        self.add(self._evidence())

    def _sentence(self) -> QWidget:
        frame, layout = card()
        grid = QGridLayout()
        theme = current_theme()
        grid.setHorizontalSpacing(theme.px(theme.spacing.m))
        grid.setVerticalSpacing(theme.px(theme.spacing.s))
        grid.setColumnStretch(1, 1)
        rows = ((self.tr("If"), self.plan.cue), (self.tr("then I will"), self.plan.act))
        for row, (words, text) in enumerate(rows):
            begins = plain_label(words, "accent", wraps=False)
            # Smaller letters stand a little lower, so that both share a line.
            begins.setContentsMargins(0, 1, 0, 0)
            grid.addWidget(begins, row, 0, _BESIDE)
            grid.addWidget(plain_label(text or "…", "body"), row, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(grid)
        return frame

    def _outcome(self) -> QWidget:
        self.outcomes.show_outcome(self.plan.outcome)
        self.outcomes.outcome_chosen.connect(self.choose)
        self.outcomes.show()
        words = self.tr("Each of the four is information. The keys 1 to 4 choose, too.")
        parts: list[QWidget] = [self.outcomes, plain_label(words, "small")]
        if self.plan.outcome is not None and not self.plan.what_it_showed:
            parts.append(self.act_button(self.tr("Write what it showed me"), "edit", Act.WRITE))
        return under(self.tr("What became of it"), parts, "s")

    def choose(self, outcome: Outcome) -> None:
        """Say what became of it, where its writer sits here."""
        if self.reading.may_act:
            self.want(Act.SET_OUTCOME, outcome)

    def _maybe_too_large(self) -> QWidget | None:
        is_often = times_not_yet(self.plan) >= MAYBE_TOO_LARGE
        if not self.reading.may_act or not is_often or not is_open(self.plan):
            return None
        frame, layout = card("shared")
        words = self.tr("What would make it smaller, or is it time to let it go?")
        layout.addWidget(plain_label(words, "strong"))
        smaller = quiet_button(self.tr("Make it smaller"), "edit")
        smaller.clicked.connect(lambda: self.want(Act.WRITE))
        letting = quiet_button(self.tr("Let it go: changed"), "check")
        letting.clicked.connect(self._on_let_go)
        layout.addWidget(button_row((smaller, letting)))
        return frame

    def _on_let_go(self) -> None:
        # To let go of an act is to have changed one's mind about it.
        self.want(Act.SET_OUTCOME, Outcome.CHANGED)

    def _words(self) -> Iterator[QWidget]:
        for heading, text in (
            (self.tr("What it showed me"), self.plan.what_it_showed),
            (self.tr("What could get in the way"), self.plan.hindrance),
            (self.tr("What I would like them to ask or do"), self.plan.support_wanted),
        ):
            if text.strip():
                yield prose(heading, text, self.link_followed.emit)
        if len(self.plan.said) > 1:
            widget, layout = column("xs")
            layout.addWidget(plain_label(self.tr("What I said of it"), "section"))
            for one in self.plan.said:
                words = self.tr("{day}: {outcome}")
                said = words.format(day=short_day_text(one.on), outcome=state_words(one.outcome))
                layout.addWidget(plain_label(said, "body"))
            yield widget

    def _where(self) -> QWidget | None:
        lines = [one for one in (self.reading.story.goal, self.reading.story.session) if one]
        links = [line_link(line, self.open_entry) for line in lines]
        return button_row(links, "l") if links else None

    def _evidence(self) -> QWidget | None:
        attachments = self.reading.entry.attachments
        out = self.take_out if self.reading.may_act else None
        rows = [
            evidence_item(one, attachments, self.link_followed.emit, self.open_entry, out)
            for one in self.reading.story.evidence
        ]
        if self.reading.may_act:
            rows.append(
                button_row((self.act_button(self.tr("Add evidence…"), "pin", Act.ADD_EVIDENCE),))
            )
        return under(self.tr("Evidence"), rows, "l") if rows else None
