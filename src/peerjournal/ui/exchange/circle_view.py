"""A circle: a name for several peers with whom one exchanges together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.domain.identifiers import IdentityId
from peerjournal.domain.peers import NAME_MOST, Circle
from peerjournal.operations import peers
from peerjournal.ui.changes import Changes
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.exchange_words import verified_chip
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.peering.circle_part import CirclePart
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.buttons import icon_button, primary_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import click_by_main_keys
from peerjournal.ui.widgets.section_label import SectionLabel
from peerjournal.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.exchange.gathering import People
    from peerjournal.ui.session import OpenSession


_MOST = 7
"""Others in a circle of eight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What stands in the form."""

    name: str
    members: tuple[IdentityId, ...]
    names: tuple[str, ...]

    @property
    def everybody(self) -> set[str]:
        return {*self.members, *self.names}

    def is_like(self, circle: Circle) -> bool:
        those = {*circle.members, *circle.names}
        return (self.name, self.everybody) == (circle.name, those)


class CircleView(ScrollColumn):
    """Makes a circle, or changes its name and members.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
        made: the Circle as it is kept now.
        gone: the circle was removed.
    """

    back_wanted = Signal()
    made = Signal(object)
    gone = Signal()

    def __init__(
        self, session: OpenSession, page: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._circle: Circle | None = None
        self._removed: Circle | None = None
        self._has_part = False
        self.head = PageHead("", "title", parent=self.room)
        self.message = MessageBar(self.room)
        self.remove = icon_button("trash", self.tr("Remove the circle"))
        self.name = QLineEdit()
        self.members = RowsView(self.tr("Members"), self.room, grows=True)
        self.names = QLineEdit()
        self.save = primary_button("")
        self.saying = WordsLabel("", "small")
        # Below the whole page, so that it does not scroll away.
        self.toast = Toast(page or self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.name.setMaxLength(NAME_MOST)
        self.head.add_action(self.remove)
        self.column.addWidget(self.head)
        self.column.addWidget(self.message)
        self.column.addWidget(
            Field(
                self.tr("Name of the circle"),
                self.name,
                self.tr("You share with all of its members at once. Only you see this name."),
            )
        )
        self.add_gap(4)
        self.column.addWidget(SectionLabel(self.tr("Members")))
        self.column.addWidget(self.members)
        self.names.setMaxLength(LINE_MOST)
        self.names.setPlaceholderText(self.tr("Name, or several with commas between them"))
        self.column.addWidget(
            Field(
                self.tr("Others, by name only"),
                self.names,
                self.tr(
                    "Without a journal they take turns like everybody; nothing is sent to them."
                ),
                is_optional=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch()
        self.column.addWidget(self.saying)
        self.column.addLayout(row)
        self.add_gap(8)

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.name.textChanged.connect(self._show_save)
        self.name.returnPressed.connect(self.save.click)
        self.members.tick_changed.connect(self._show_save)
        self.names.textChanged.connect(self._show_save)
        self.names.returnPressed.connect(self.save.click)
        self.save.clicked.connect(self._on_save_clicked)
        click_by_main_keys(self, self.save)
        self.toast.action_chosen.connect(self._on_undo_chosen)

    @cached_property
    def part(self) -> CirclePart:
        """How a circle stands, made when one is looked at: a new one has nothing to tell."""
        self._has_part = True
        part = CirclePart(self._session, self.room)
        self.column.addWidget(part)
        part.outgrown.connect(self._on_outgrown)
        self.message.action_chosen.connect(part.agreement.write_anew)
        return part

    @property
    def circle(self) -> Circle | None:
        """The circle that is shown, none while a new one is made."""
        return self._circle

    def show_circle(self, circle: Circle | None, people: People) -> None:
        """Show a circle, or an empty page for a new one."""
        self._circle = circle
        self.message.clear()
        self.head.show_title(circle.name if circle else self.tr("New circle"))
        self.remove.setVisible(circle is not None)
        self.name.setText(circle.name if circle else "")
        self.save.setText(self.tr("Save the changes") if circle else self.tr("Make the circle"))
        members = circle.members if circle else ()
        self.members.show_rows(
            [
                Row(
                    key=one.id,
                    title=one.name,
                    person=one.name,
                    has_seal=one.is_verified,
                    is_ticked=one.id in members,
                    chips=() if one.is_verified else (verified_chip(is_verified=False),),
                )
                for one in people.peers
            ]
        )
        self.names.setText(", ".join(circle.names) if circle else "")
        self._show_save()
        if circle is not None:
            self.part.show_circle(circle)
        if circle is not None or self._has_part:
            self.part.setVisible(circle is not None)

    def focus_first(self) -> None:
        """Give the keyboard to the name."""
        self.name.setFocus()

    def _wanted(self) -> _Wanted:
        named = (" ".join(one.split()) for one in self.names.text().split(","))
        return _Wanted(
            name=" ".join(self.name.text().split()),
            members=cast("tuple[IdentityId, ...]", self.members.ticked_keys()),
            names=tuple(dict.fromkeys(one for one in named if one)),
        )

    def _show_save(self) -> None:
        wanted, circle = self._wanted(), self._circle
        is_same = circle is not None and wanted.is_like(circle)
        # Whoever leaves, leaves; a circle that nobody is left in closes by itself.
        is_possible = bool(wanted.name) and (bool(wanted.everybody) or circle is not None)
        self.save.setEnabled(is_possible and not is_same)
        self.save.setVisible(not is_same)
        self.saying.setText(self._saying(wanted))
        self.saying.setVisible(bool(self.saying.text()))

    def _saying(self, wanted: _Wanted) -> str:
        circle = self._circle
        if circle is not None and not wanted.everybody:
            return self.tr("With nobody else in it, the circle closes.")
        if circle is not None and wanted.everybody - {*circle.members, *circle.names}:
            return self.tr("A new member means a new agreement that everybody accepts.")
        if len(wanted.everybody) > _MOST:
            return self.tr("Circles of three to eight people leave everybody a turn.")
        return ""

    def _on_save_clicked(self) -> None:
        wanted = self._wanted()
        job = partial(
            peers.put_circle,
            name=wanted.name,
            members=wanted.members,
            circle=self._circle.id if self._circle else None,
            names=wanted.names,
        )
        self._session.run(self, job, self._on_saved, self._on_problem)

    def _on_saved(self, circle: Circle) -> None:
        self._circle = circle
        self._session.announce(Changes(peers=True))
        self.made.emit(circle)

    def _on_outgrown(self, words: str) -> None:
        said = self.tr("What you promised each other needs a new wording that everybody accepts.")
        self.message.show_words(words, said, Tone.WARM, self.tr("Write it now"))

    def _on_remove_clicked(self) -> None:
        if self._circle is None:
            return
        circle = self._circle
        job = partial(peers.remove_circle, circle=circle.id)
        self._session.run(self, job, lambda _none: self._on_removed(circle), self._on_problem)

    def _on_removed(self, circle: Circle) -> None:
        self._removed = circle
        self._session.announce(Changes(peers=True))
        self.gone.emit()
        said = self.tr("The circle {name} is gone; its members stay.").format(name=circle.name)
        self.toast.show_words(said, self.tr("Undo"))

    def _on_undo_chosen(self) -> None:
        circle = self._removed
        if circle is None:
            return
        job = partial(
            peers.put_circle,
            name=circle.name,
            members=circle.members,
            circle=circle.id,
            names=circle.names,
        )
        self._session.run(self, job, self._on_saved, self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
