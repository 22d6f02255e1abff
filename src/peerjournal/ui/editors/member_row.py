"""One who promises, and the day they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from peerjournal.domain.agreement import Member
from peerjournal.domain.people import Person
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.person_row import PersonRow
from peerjournal.ui.editors.side_by_side import SideBySide
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class MemberRow(QWidget):
    """A name, and when it was signed.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = PersonRow(surroundings)
        self.signed_on = DateEdit(self.tr("Accepted on"))
        words = QLabel(self.tr("accepted on"))
        words.setProperty("role", "dim")
        self.setFocusProxy(self.person)
        signed = QWidget()
        layout = QHBoxLayout(signed)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.s))
        layout.addWidget(words)
        layout.addWidget(self.signed_on)
        layout.addStretch()
        pair = SideBySide((self.person, signed), least=270, is_close=True)
        form_column(self, is_dense=True).addWidget(pair)
        self.person.changed.connect(self.changed)
        self.signed_on.changed.connect(self.changed)

    def value(self) -> Member:
        """Return it as it was typed."""
        person = self.person.value()
        return Member(name=person.name, identity=person.identity, signed_on=self.signed_on.day())

    def show_value(self, value: Member) -> None:
        """Show another one."""
        self.person.show_value(Person(name=value.name, identity=value.identity))
        self.signed_on.show_day(value.signed_on)
