"""Purposes and chairs: what sessions and aims were about; what was not tried, when asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt

from peerjournal.coaching import formats
from peerjournal.operations import insights
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.insights.insight_words import chair_words, listed, purpose_words
from peerjournal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from peerjournal.coaching.insight_turns import Touched, Untried
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.insights import PracticeView as Practice
    from peerjournal.ui.session import OpenSession


class PracticeView(InsightColumn):
    """Shows what came up; what did not is shown only to somebody who asks."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Purposes and chairs"),
            self.tr("What your sessions and aims were about. Nothing here has to be complete."),
            EmptyState(
                "sessions",
                self.tr("No session and no aim yet"),
                self.tr(
                    "Hold a guided conversation, or write down a goal with the skill it is about: "
                    "then this page tells what came up."
                ),
            ),
            parent=parent,
        )
        self._touched: dict[tuple[str, str], Touched] = {}
        self._lines: Mapping[EntryId, EntryLine] = {}
        self._view: Practice | None = None
        self.purposes_title = self.add_words(self.tr("Purposes that came up"), "section")
        self.purposes = RowsView(self.tr("Purposes"), is_menu=True, grows=True)
        self.body.addWidget(self.purposes)
        self.skills_title = self.add_words(self.tr("Skills that came up"), "section")
        self.skills = RowsView(self.tr("Skills"), is_menu=True, grows=True)
        self.body.addWidget(self.skills)
        self.gaps_button = TextLink(self.tr("Show what has not come up"))
        self.body.addWidget(self.gaps_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.gaps = self.add_words("")
        self.chairs_title = self.add_words(self.tr("Chairs"), "section")
        self.chairs = self.add_words("")
        self.formats = self.add_words("", "dim")
        self.gaps.hide()
        for rows in (self.purposes, self.skills):
            rows.row_opened.connect(self._on_row_opened)
        self.gaps_button.clicked.connect(self._on_gaps)

    def reload(self) -> None:
        """Read sessions and aims."""
        job = partial(insights.practice, window=self.span, language=self.session.language)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, view: Practice) -> None:
        self._view, self._lines = view, view.lines
        if not view.lines:
            self.show_lesson()
            return
        self._touched = {("purpose", one.key): one for one in view.purposes if one.entries}
        self._touched |= {("skill", one.key): one for one in view.skills if one.entries}
        self._show_rows(self.purposes_title, self.purposes, "purpose")
        self._show_rows(self.skills_title, self.skills, "skill")
        self._show_gaps()
        self._show_chairs(view.untried)
        self.show_body(
            self.tr("Which chair would you like to sit in next, and whom would you ask?")
        )

    def _show_rows(self, title: WordsLabel, shown: RowsView, sort: str) -> None:
        rows = [
            Row(key=key, title=_name(sort, one), second=self._told(one))
            for key, one in self._touched.items()
            if key[0] == sort
        ]
        shown.show_rows(rows)
        for widget in (title, shown):
            widget.setVisible(bool(rows))

    def _told(self, touched: Touched) -> str:
        titles = [self._lines[one].title for one in touched.entries if one in self._lines]
        return " · ".join(title for title in titles if title)

    def _on_row_opened(self, key: object) -> None:
        sort_and_key = cast("tuple[str, str]", key)
        touched = self._touched.get(sort_and_key)
        if touched is not None:
            name = _name(sort_and_key[0], touched)
            self.behind.show_lines(
                name, (self._lines[one] for one in touched.entries if one in self._lines)
            )
            self.reveal(self.behind)

    def _on_gaps(self) -> None:
        self.gaps.setVisible(not self.gaps.isVisibleTo(self))
        self._show_gaps()

    def _show_gaps(self) -> None:
        is_shown = self.gaps.isVisibleTo(self)
        self.gaps_button.setText(
            self.tr("Hide it again") if is_shown else self.tr("Show what has not come up")
        )
        if self._view is not None:
            purposes = [purpose_words(one.key) for one in self._view.purposes if not one.entries]
            skills = [one.name for one in self._view.skills if not one.entries]
            self.gaps.setText(
                self.tr("Not yet, among purposes: {purposes}. Among skills: {skills}.").format(
                    purposes=listed(purposes) or self.tr("none"),
                    skills=listed(skills) or self.tr("none"),
                )
            )

    def _show_chairs(self, untried: Untried) -> None:
        self.chairs.setText("\n".join(chair_words(one) for one in untried.chairs))
        names = {one.key: one.name for one in formats.load(self.session.language)}
        words = self._small(untried)
        if untried.formats and untried.sessions:
            told = listed([names[one] for one in untried.formats if one in names])
            words += " " + self.tr("Formats not held yet: {formats}.").format(formats=told)
        self.formats.setText(words)
        has_chairs = bool(untried.chairs) and untried.sessions > 0
        self.chairs_title.setVisible(has_chairs)
        self.chairs.setVisible(has_chairs)

    def _small(self, untried: Untried) -> str:
        return self.tr("This rests on %n sessions.", "", untried.sessions)


def _name(sort: str, touched: Touched) -> str:
    return purpose_words(touched.key) if sort == "purpose" else touched.name
