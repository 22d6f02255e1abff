"""Somebody comes into the circle: a peer with a card, or a person by name only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from peerjournal.domain.peers import NAME_MOST
from peerjournal.domain.people import Person
from peerjournal.domain.support import Ring
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.person_edit import PersonEdit
from peerjournal.ui.insights.insight_words import ring_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.domain.peers import Peer


class SupporterAdding(QWidget):
    """Takes a name and a ring.

    Signals:
        added: the name, the Ring, and the IdentityId of a known peer or none.
    """

    added = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._people: tuple[Person, ...] = ()
        self.name = PersonEdit(self.tr("Who"))
        self.name.setMaxLength(NAME_MOST)
        self.name.setMinimumWidth(theme.px(200))
        self.ring = QComboBox()
        self.ring.setAccessibleName(self.tr("Ring"))
        for ring in (Ring.CLOSE, Ring.FURTHER, Ring.FAR):
            self.ring.addItem(ring_words(ring), ring)
        self.button = quiet_button(self.tr("Add to the circle"), "add")
        row = flow_row(self)
        for widget in (self.name, self.ring, self.button):
            row.addWidget(widget)
        self.name.returnPressed.connect(self._on_add)
        self.button.clicked.connect(self._on_add)

    def show_peers(self, peers: tuple[Peer, ...]) -> None:
        """Offer those whose card is here and who are not in the circle."""
        people = tuple(Person(name=one.name, identity=one.id) for one in peers)
        self.name.set_people(people)

    def _on_add(self) -> None:
        person = self.name.person()
        if person is None:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name.show_person(None)
        # Qt gives an enumeration of words back as plain words.
        self.added.emit(person.name, Ring(self.ring.currentData()), person.identity)
