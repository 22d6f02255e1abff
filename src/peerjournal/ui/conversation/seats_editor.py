"""Who is there, in which order, in which role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from peerjournal.coaching.conversation import Seat
from peerjournal.coaching.meeting import MOST_PEOPLE, default_roles
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.peers import NAME_MOST
from peerjournal.domain.people import Person
from peerjournal.ui.conversation.people_colours import person_colour
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, quiet_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.formats import Format

_DOT = 12


class PersonDot(QWidget):
    """The colour in which somebody will be seen."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        side = current_theme().px(_DOT)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(person_colour(current_theme(), self._place)))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))


@dataclass(slots=True)
class _Chair:
    name: str
    is_mine: bool = False
    role: FieldKey | None = None


_LEAST_LETTERS = 6


class SeatRow(QWidget):
    """One person: the name, the role, and the place in the order."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.dot = PersonDot(place)
        self.mine = QLabel()
        self.name = QComboBox()
        self.role = QComboBox()
        for box in (self.name, self.role):
            # A long name or role is cut before it pushes the page wider than the window.
            box.setMinimumContentsLength(_LEAST_LETTERS)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.task = QLabel()
        self.task.setProperty("role", "small")
        self.up = icon_button("chevron-up", self.tr("Earlier"))
        self.remove = icon_button("close", self.tr("Not there"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.dot)
        row.addWidget(self.mine, 3)
        row.addWidget(self.name, 3)
        row.addWidget(self.role, 2)
        row.addWidget(self.task)
        row.addWidget(self.up)
        row.addWidget(self.remove)


class SeatsEditor(QWidget):
    """Everybody at the table; oneself is always there.

    Signals:
        changed: names, roles or the order.
        ordered: somebody put the order by hand.
    """

    changed = Signal()
    ordered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peers: tuple[Person, ...] = ()
        self._chairs: list[_Chair] = []
        self._away: list[_Chair] = []
        self._format: Format | None = None
        self.rows: list[SeatRow] = []
        self.add_button = quiet_button(self.tr("Add somebody"), "add")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.circle_button = quiet_button(self.tr("Add a circle"), "circle")
        self.circle_button.hide()
        self.circle_menu = QMenu(self)
        self.circle_button.setMenu(self.circle_menu)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(current_theme().px(8))
        adding = QHBoxLayout()
        adding.addWidget(self.add_button)
        adding.addWidget(self.circle_button)
        adding.addStretch()
        self._layout.addLayout(adding)

    def show_people(self, me: str, others: Sequence[str], peers: Sequence[Person]) -> None:
        """Begin with oneself and these others; `peers` are offered by name."""
        self._peers = tuple(peers)
        self._chairs = [_Chair(me, is_mine=True), *(_Chair(name) for name in others)]
        self._away = []
        self._rebuild()

    def show_circles(self, circles: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Offer to add everybody of a circle at once."""
        self.circle_menu.clear()
        for name, members in circles:
            action = self.circle_menu.addAction(name)
            action.triggered.connect(partial(self.add_people, members))
        self.circle_button.setVisible(bool(circles))

    def add_people(self, names: Sequence[str]) -> None:
        """Add those who are not there yet, as long as there are chairs."""
        there = {chair.name.casefold() for chair in self._chairs}
        self._chairs = self._named()
        new = [_Chair(name) for name in names if name.casefold() not in there]
        self._chairs = [*self._chairs, *new][:MOST_PEOPLE]
        self._rebuild()

    def show_order(self, names: Sequence[str]) -> None:
        """Seat those who are there in this order."""
        wanted = {name.casefold(): n for n, name in enumerate(names)}
        before = list(self._chairs)
        self._chairs.sort(key=lambda chair: wanted.get(chair.name.casefold(), len(wanted)))
        if self._chairs != before:
            self._rebuild()

    def show_format(self, one: Format) -> None:
        """Offer the roles of a format, and as many chairs as it needs."""
        self._format = one
        self._seat_alone(is_alone=one.most == 1)
        for chair in self._chairs:
            chair.role = None
        while len(self._chairs) < min(one.least, MOST_PEOPLE):
            self._chairs.append(_Chair(""))
        while len(self._chairs) > max(one.least, 1) and not self._chairs[-1].name:
            if self._chairs[-1].is_mine:
                break
            self._chairs.pop()
        self._rebuild()

    def _seat_alone(self, *, is_alone: bool) -> None:
        """Keep nobody's chair but one's own for what is done alone; the others come back later."""
        if is_alone:
            self._away = [*self._away, *(one for one in self._named() if not one.is_mine)]
            self._chairs = [one for one in self._chairs if one.is_mine]
        else:
            self._chairs += self._away
            self._away = []

    @property
    def mine(self) -> int:
        """The seat of oneself."""
        return next((n for n, chair in enumerate(self._named()) if chair.is_mine), 0)

    def people(self) -> tuple[Person, ...]:
        """Return everybody who has a name, by seat, with a card where they are a peer."""
        known = {one.name.casefold(): one.identity for one in self._peers}
        return tuple(
            Person(
                name=chair.name,
                identity=None if chair.is_mine else known.get(chair.name.casefold()),
            )
            for chair in self._named()
        )

    def others(self) -> tuple[Person, ...]:
        """Return everybody but oneself."""
        mine = self.mine
        return tuple(one for n, one in enumerate(self.people()) if n != mine)

    def seats(self) -> tuple[Seat, ...]:
        """Return everybody with the role that they hold."""
        return tuple(
            Seat(role=role, name=chair.name)
            for role, chair in zip(self._roles(), self._named(), strict=True)
        )

    def _named(self) -> list[_Chair]:
        return [chair for chair in self._chairs if chair.name]

    def _roles(self) -> list[FieldKey]:
        one = self._format
        named = self._named()
        if one is None:
            return [FieldKey("present")] * len(named)
        usual = default_roles(one, len(named))
        return [chair.role or role for chair, role in zip(named, usual, strict=True)]

    # What is shown

    def _rebuild(self) -> None:
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        others = 0
        for n, chair in enumerate(self._chairs):
            others += not chair.is_mine
            row = SeatRow(0 if chair.is_mine else others)
            self._fill(row, n, chair)
            self._layout.insertWidget(n, row)
            self.rows.append(row)
        self.add_button.setVisible(len(self._chairs) < self._most())
        self._show_roles()
        self.changed.emit()

    def _most(self) -> int:
        """Return how many chairs there may be; what is done alone has one."""
        is_alone = self._format is not None and self._format.most == 1
        return 1 if is_alone else MOST_PEOPLE

    def _fill(self, row: SeatRow, n: int, chair: _Chair) -> None:
        row.mine.setText(self.tr("{name} (you)").format(name=chair.name))
        row.mine.setVisible(chair.is_mine)
        row.name.setVisible(not chair.is_mine)
        row.name.setEditable(True)
        row.name.addItems([one.name for one in self._peers])
        row.name.setCurrentText(chair.name)
        row.name.setAccessibleName(self.tr("Who is there, place {number}").format(number=n + 1))
        line = row.name.lineEdit()
        if line is not None:
            line.setMaxLength(NAME_MOST)
            line.setPlaceholderText(self.tr("Name"))
            # A long name shows its beginning.
            line.setCursorPosition(0)
        row.name.currentTextChanged.connect(partial(self._on_named, n))
        row.up.setEnabled(n > 0)
        row.up.clicked.connect(partial(self._on_up, n))
        row.remove.setEnabled(not chair.is_mine)
        for button in (row.up, row.remove):
            button.setVisible(len(self._chairs) > 1)
        row.remove.clicked.connect(partial(self._on_removed, n))
        row.role.activated.connect(partial(self._on_role, n))

    def _show_roles(self) -> None:
        one = self._format
        roles = () if one is None else one.roles
        in_turns = not roles or any(role.takes_turns for role in roles)
        usual = () if one is None else default_roles(one, len(self._chairs))
        for n, (row, chair) in enumerate(zip(self.rows, self._chairs, strict=True)):
            row.role.setVisible(not in_turns)
            row.task.setVisible(in_turns)
            row.role.setAccessibleName(self.tr("Role of {name}").format(name=chair.name))
            row.role.clear()
            for role in roles:
                row.role.addItem(role.name, role.key)
                row.role.setItemData(row.role.count() - 1, role.task, Qt.ItemDataRole.ToolTipRole)
            wanted = chair.role or (usual[n] if n < len(usual) else None)
            row.role.setCurrentIndex(max(0, row.role.findData(wanted)))
            first = self.tr("speaks first")
            row.task.setText(first if n == 0 and len(self._chairs) > 1 else "")
            # Names take all the room there is, and end at one edge.
            row.task.setMinimumWidth(row.task.fontMetrics().horizontalAdvance(first))

    def _on_named(self, at: int, text: str) -> None:
        self._chairs[at].name = one_line(text)
        self.changed.emit()

    def _on_role(self, at: int, _place: int) -> None:
        self._chairs[at].role = FieldKey(str(self.rows[at].role.currentData()))
        self.changed.emit()

    def _on_up(self, at: int) -> None:
        chairs = self._chairs
        chairs[at - 1], chairs[at] = chairs[at], chairs[at - 1]
        self.ordered.emit()
        self._rebuild()

    def _on_removed(self, at: int) -> None:
        del self._chairs[at]
        self._rebuild()

    def _on_add_clicked(self) -> None:
        self._chairs.append(_Chair(""))
        self._rebuild()
        self.rows[-1].name.setFocus()
