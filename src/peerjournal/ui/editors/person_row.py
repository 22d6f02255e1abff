"""A person of a list, with the role they hold there if that matters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerjournal.domain.people import Person
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.person_edit import PersonEdit
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.ui.editors.surroundings import Surroundings


class PersonRow(QWidget):
    """A name, and a role behind it.

    Signals:
        changed: something of it is another than before.

    """

    changed = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        has_role: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        me = (surroundings.me,) if surroundings.me is not None else ()
        self._shown = Person(name="")
        self.name = PersonEdit(self.tr("Name"), (*surroundings.people, *me))
        self.role = LineEdit(self.tr("Role"))
        if not has_role:
            self.role.hide()
        self.setFocusProxy(self.name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.s))
        layout.addWidget(self.name, 1)
        layout.addWidget(self.role, 1)
        self.name.changed.connect(self.changed)
        self.role.changed.connect(self.changed)

    def value(self) -> Person:
        """Return the person as typed; a name that was emptied is still one of the list."""
        typed = self.name.person() or (
            self._shown if self._shown.name == self.name.text() else Person(name="")
        )
        role = self.role.text()
        return typed if typed.role == role else replace(typed, role=role)

    def show_value(self, value: Person) -> None:
        """Show another person."""
        self._shown = value
        self.name.show_person(value)
        self.role.show_text(value.role)
