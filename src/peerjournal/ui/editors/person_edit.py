"""One person, by name; a known peer is recognised and keeps their identity."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from peerjournal.domain.people import Person
from peerjournal.ui.widgets.completions import dress_completions


class PersonEdit(QLineEdit):
    """A name, completed from the peers that are known.

    Signals:
        changed: the person is another than before.

    """

    changed = Signal()

    def __init__(
        self, name: str, people: tuple[Person, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._original: Person | None = None
        self._people = people
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Name"))
        self.textEdited.connect(self.changed)
        self._names = QStringListModel([one.name for one in people], self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.changed)
        dress_completions(completer)
        self.setCompleter(completer)

    def set_people(self, people: tuple[Person, ...]) -> None:
        """Complete other names from now on."""
        self._people = people
        self._names.setStringList([one.name for one in people])

    def person(self) -> Person | None:
        """Return the person, or none where no name is given."""
        name = self.text().strip()
        original = self._original
        if original is not None and name == original.name.strip():
            return original
        if not name:
            return None
        known = next((one for one in self._people if one.name.casefold() == name.casefold()), None)
        role = original.role if original is not None else ""
        return replace(known or Person(name=name), role=role)

    def show_person(self, person: Person | None) -> None:
        """Show another person."""
        self._original = person
        self.setText(person.name if person is not None else "")
        self.setCursorPosition(0)
