"""Given and received: what went both ways, month by month, and one question."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from peerjournal.coaching.insight_balance import Act
from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import insights
from peerjournal.ui.exchange.entry_rows import line_title
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.pictures.balance_picture import (
    Balance,
    BalanceDot,
    BalancePicture,
    BalanceSort,
)
from peerjournal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.coaching.insight_balance import Given
    from peerjournal.operations.insights import GivenView as Balanced
    from peerjournal.ui.session import OpenSession

_SORTS = {
    Act.GAVE: BalanceSort.GIVEN,
    Act.RECEIVED: BalanceSort.RECEIVED,
    Act.ASKED: BalanceSort.ASKED,
    Act.THANKED: BalanceSort.THANKED,
}


class GivenView(InsightColumn):
    """Shows rows of dots, each of which opens what it stands for."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Given and received"),
            self.tr("Notes you gave and got, requests you made, thanks you sent."),
            EmptyState(
                "feedback",
                self.tr("No notes yet"),
                self.tr(
                    "Feedback begins with a request: ask a peer what you would like them to "
                    "notice. What you give and what you get then stands here, month by month."
                ),
            ),
            parent=parent,
        )
        self._view: Balanced | None = None
        self.picture = BalancePicture()
        self.framed = self.framed_picture(self.picture)
        self.body.addWidget(self.framed)
        self.words = self.add_words("")
        self.picture.mark_chosen.connect(self._on_mark_chosen)

    def reload(self) -> None:
        """Read notes and requests."""
        job = partial(insights.given_and_received, window=self.span)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, view: Balanced) -> None:
        self._view = view
        given = tuple(chain.from_iterable(month.given for month in view.months))
        if not given:
            self.show_lesson()
            return
        self.picture.show_balance(
            Balance(
                dots=tuple(self._dot(one) for one in given),
                first=view.months[0].first,
                last=view.months[-1].first,
            )
        )
        counts = {act: sum(one.act is act for one in given) for act in Act}
        self.words.setText(
            self.tr("You offered {offered} and asked for {asked}.").format(
                offered=self._notes(counts[Act.GAVE] + counts[Act.THANKED]),
                asked=self._notes(counts[Act.ASKED]),
            )
        )
        self.show_body(self._question(counts))

    def _dot(self, one: Given) -> BalanceDot:
        line = self._view.lines.get(one.entry) if self._view is not None else None
        words = line_title(line) if line is not None else ""
        return BalanceDot(on=one.on, sort=_SORTS[one.act], words=words, key=one.entry)

    def _notes(self, count: int) -> str:
        return self.tr("%n notes", "", count) if count else self.tr("none")

    def _question(self, counts: dict[Act, int]) -> str:
        if counts[Act.ASKED] < counts[Act.GAVE]:
            return self.tr("What would you like to ask for?")
        if counts[Act.GAVE] + counts[Act.THANKED] == 0:
            return self.tr("Who would be glad to hear what you noticed?")
        return self.tr("What are you glad to have asked for?")

    def _on_mark_chosen(self, key: object) -> None:
        if isinstance(key, str):
            self.session.entry_wanted.emit(EntryId(key))
