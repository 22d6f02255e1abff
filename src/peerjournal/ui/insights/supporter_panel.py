"""One person of the circle: the ring, what we give each other, the last contact."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.domain.support import Ring, Support
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.exchange.dates import day_text
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.insights.insight_words import ring_words
from peerjournal.ui.pictures.support import support_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button, quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.domain.support import Supporter


class SupporterPanel(QFrame):
    """Shows somebody, and tells each change at once; hidden while nobody is chosen.

    Signals:
        changed: the Supporter as they are to be kept.
        ring_chosen: the Supporter, and the Ring they come into.
        page_wanted: IdentityId of the peer whose page to show.
    """

    changed = Signal(object)
    ring_chosen = Signal(object, object)
    page_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("fields", "lines")
        self._person: Supporter | None = None
        self.name = WordsLabel("", "heading")
        self.ring = QComboBox()
        for ring in (Ring.CLOSE, Ring.FURTHER, Ring.FAR):
            self.ring.addItem(ring_words(ring), ring)
        self.gives = {one: QCheckBox(support_words(one)) for one in Support}
        self.gets = {one: QCheckBox(support_words(one)) for one in Support}
        self.seen = DateEdit(self.tr("Last contact"))
        self.thanks = WordsLabel("", "dim")
        self.thank_button = quiet_button(self.tr("I thanked them today"), "check")
        self.page_button = link_button(self.tr("Open their page"), "person")
        self.away_button = link_button(self.tr("Take out of the circle"), "minus")
        self.close_button = icon_button("close", self.tr("Fold it up"))
        self._build()
        self._connect()
        self.hide()

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        ring = Field(self.tr("Ring"), self.ring)
        layout.addWidget(ring, 0, Qt.AlignmentFlag.AlignLeft)
        for words, boxes in (
            (self.tr("What they give me"), self.gives),
            (self.tr("What I give them"), self.gets),
        ):
            layout.addWidget(WordsLabel(words, "strong"))
            layout.addWidget(_flow(*boxes.values()))
            for kind, box in boxes.items():
                box.setAccessibleName(f"{words}: {support_words(kind)}")
        layout.addWidget(Field(self.tr("Last contact, if the journal does not know it"), self.seen))
        layout.addWidget(self.thanks)
        layout.addWidget(_flow(self.thank_button, self.page_button, self.away_button))

    def _connect(self) -> None:
        self.ring.activated.connect(self._on_ring_chosen)
        for box in (*self.gives.values(), *self.gets.values()):
            box.clicked.connect(self._on_kinds_clicked)
        self.seen.changed.connect(self._on_seen_changed)
        self.thank_button.clicked.connect(self._on_thanked)
        self.page_button.clicked.connect(self._on_page_wanted)
        self.away_button.clicked.connect(partial(self._tell_ring, Ring.AWAY))
        self.close_button.clicked.connect(partial(self.show_person, None, Ring.AWAY))

    @property
    def person(self) -> Supporter | None:
        """Who is shown."""
        return self._person

    def show_person(self, person: Supporter | None, ring: Ring) -> None:
        """Show somebody in their ring; nobody folds the panel up."""
        self._person = person
        self.setVisible(person is not None)
        if person is None:
            return
        self.name.setText(person.name)
        self.ring.setCurrentIndex(self.ring.findData(ring))
        for kinds, boxes in ((person.gives, self.gives), (person.gets, self.gets)):
            for kind, box in boxes.items():
                box.setChecked(kind in kinds)
        if self.seen.day() != person.seen_on:
            self.seen.show_day(person.seen_on)
        told = self.tr("No thanks noted yet.")
        if person.thanked_on is not None:
            told = self.tr("Thanked on {day}.").format(day=day_text(person.thanked_on))
        self.thanks.setText(told)
        self.page_button.setVisible(person.identity is not None)

    def focus_first(self) -> None:
        """Give the keyboard to the ring."""
        self.ring.setFocus()

    def _on_kinds_clicked(self) -> None:
        if self._person is not None:
            gives = tuple(one for one, box in self.gives.items() if box.isChecked())
            gets = tuple(one for one, box in self.gets.items() if box.isChecked())
            self.changed.emit(replace(self._person, gives=gives, gets=gets))

    def _on_seen_changed(self) -> None:
        person, day = self._person, self.seen.day()
        if person is not None and not self.seen.unread() and day != person.seen_on:
            self.changed.emit(replace(person, seen_on=day))

    def _on_thanked(self) -> None:
        if self._person is not None:
            self.changed.emit(replace(self._person, thanked_on=clock.today()))

    def _on_ring_chosen(self) -> None:
        self._tell_ring(Ring(self.ring.currentData()))

    def _tell_ring(self, ring: Ring) -> None:
        if self._person is not None:
            self.ring_chosen.emit(self._person, ring)

    def _on_page_wanted(self) -> None:
        if self._person is not None and self._person.identity is not None:
            self.page_wanted.emit(self._person.identity)


def _flow(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    row = flow_row(inside)
    for widget in widgets:
        row.addWidget(widget)
    return inside
