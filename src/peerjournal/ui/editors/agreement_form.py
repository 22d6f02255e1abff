"""What a pair or a circle promises each other; each clause begins with words to change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from peerjournal.coaching import clauses
from peerjournal.coaching.clauses import Clause
from peerjournal.domain.agreement import Agreement
from peerjournal.domain.goal import Cadence
from peerjournal.domain.sections import Section
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.clause_row import ClauseRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import flush_row, form_column
from peerjournal.ui.editors.member_row import MemberRow
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.widgets.buttons import link_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class AgreementForm(QWidget):
    """Who, how often, and clause by clause.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = surroundings.language
        self._shown = Agreement()
        self._make_parts(surroundings)
        note = QLabel(clauses.note(self._language))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        column = form_column(self)
        column.addWidget(Field(self.tr("Who"), self.members))
        column.addWidget(
            SideBySide(
                (
                    Field(self.tr("We meet"), self.cadence),
                    Field(self.tr("We look at this page again on"), self.review_on),
                )
            )
        )
        column.addWidget(self.clauses)
        column.addLayout(flush_row(self.offer_button))
        column.addWidget(note)
        self.setFocusProxy(self.members)
        for part in (self.members, self.cadence, self.review_on, self.clauses):
            part.changed.connect(self.changed)
        self.clauses.changed.connect(self._tell_offers)
        self.show_content(Agreement())

    def _make_parts(self, surroundings: Surroundings) -> None:
        self.members = RowsEdit(
            partial(MemberRow, surroundings),
            self.tr("Add a member"),
            self.tr("Remove this member"),
        )
        self.cadence = ChoiceBox(self.tr("We meet"), wordings.cadences())
        self.review_on = DateEdit(self.tr("We look at this page again on"))
        self.clauses = RowsEdit(
            ClauseRow, self.tr("Add a clause of your own"), self.tr("Remove this clause")
        )
        self.offer_button = link_button(self.tr("Add a usual clause"), "add")
        self.offers = QMenu(self.offer_button)
        self.offer_button.setMenu(self.offers)

    def show_content(self, content: Agreement) -> None:
        """Show what is stored."""
        self._shown = content
        self.members.show_values(content.members)
        self.cadence.show_value(content.cadence)
        self.review_on.show_day(content.review_on)
        self.clauses.show_values(content.clauses)
        self._tell_offers()

    def content(self) -> Agreement:
        """Return what is written."""
        return replace(
            self._shown,
            members=self.members.values(),
            clauses=self.clauses.values(),
            cadence=cast("Cadence", self.cadence.value()),
            review_on=self.review_on.day(),
        )

    def add_usual_clauses(self) -> None:
        """Add every clause that is not there yet, with the words to begin from."""
        for clause in self._missing():
            self._add(clause)

    def _missing(self) -> tuple[Clause, ...]:
        present = {section.key for section in cast("tuple[Section, ...]", self.clauses.values())}
        return tuple(one for one in clauses.load(self._language) if one.key not in present)

    def _tell_offers(self) -> None:
        self.offers.clear()
        missing = self._missing()
        everything = self.offers.addAction(self.tr("All of these"))
        everything.triggered.connect(self.add_usual_clauses)
        self.offers.addSeparator()
        for clause in missing:
            self.offers.addAction(clause.title).triggered.connect(partial(self._add, clause))
        self.offer_button.setVisible(bool(missing))

    def _add(self, clause: Clause, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        section = Section(key=clause.key, heading=clause.title, text=clause.text)
        self.clauses.add_value(section)
