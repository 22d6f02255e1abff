"""The agreement on the page of a person or a circle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.agreement import AgreementState, Member
from peerjournal.domain.people import Person
from peerjournal.ui.agreements.agreement_acts import AgreementActs
from peerjournal.ui.agreements.agreement_words import (
    outgrown_words,
    standing_title,
    standing_words,
)
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.accepting import Wording
    from peerjournal.domain.goal import Cadence
    from peerjournal.operations.agreements import Agreed
    from peerjournal.ui.session import OpenSession


class AgreementCard(QFrame):
    """Shows what is in force with certain people, and what lies beside it."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._session = session
        self.setProperty("role", "card")
        self.acts = AgreementActs(session, self)
        self.title = WordsLabel("", "strong")
        self.words = WordsLabel("", "dim")
        self.beside = WordsLabel("", "accent")
        self.buttons: list[QPushButton] = []
        self._outgrown: Wording | None = None
        self._people: tuple[Person, ...] = ()
        self._row = FlowLayout(theme.px(6))
        layout = QVBoxLayout(self)
        side, above = theme.px(theme.spacing.l), theme.px(theme.spacing.m)
        layout.setContentsMargins(side, above, side, above)
        layout.setSpacing(theme.px(4))
        for part in (self.title, self.words, self.beside):
            layout.addWidget(part)
        layout.addSpacing(theme.px(4))
        layout.addLayout(self._row)

    def show_agreed(
        self,
        agreed: Agreed,
        people: tuple[Person, ...],
        cadence: Cadence,
        *,
        outgrown: Wording | None = None,
    ) -> None:
        """Show what was agreed; `outgrown` is a wording of a time when the members were others."""
        self._outgrown, self._people = outgrown, people
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        main = agreed.in_force or agreed.pending
        if main is None and outgrown is not None:
            self._show_outgrown(outgrown, people)
        elif main is None:
            self._show_nothing(agreed, people, cadence)
        else:
            self._show_main(main, agreed, people)
        for old in agreed.earlier[:1]:
            self._add_read(self.tr("Read the one before"), old)

    def write_anew(self) -> None:
        """Take over what was agreed, for those who belong to the circle now."""
        if self._outgrown is None:
            return
        me = self._session.me
        members = (
            Member(name=me.name, identity=me.id),
            *(Member(name=one.name, identity=one.identity) for one in self._people),
        )
        self.acts.amend(self._outgrown.entry.id, members)

    def _show_outgrown(self, outgrown: Wording, people: tuple[Person, ...]) -> None:
        me = Person(name=self._session.me.name, identity=self._session.me.id)
        self.title.setText(outgrown_words(outgrown, people, me))
        said = self.tr(
            "Your page is taken over for all of you; change what you like, then ask everybody for "
            "their yes. Until then the earlier one holds between those who accepted it."
        )
        self.words.setText(said)
        self.words.show()
        self.beside.hide()
        self._add(primary_button(self.tr("Write the new wording"), "agreement"), self.write_anew)
        self._add_read(self.tr("Read the one before"), outgrown)

    def _show_nothing(self, agreed: Agreed, people: tuple[Person, ...], cadence: Cadence) -> None:
        has_ended = bool(agreed.earlier)
        self.title.setText(
            self.tr("What you promised each other has ended")
            if has_ended
            else self.tr("Nothing is agreed yet")
        )
        said = self.tr(
            "A page on which you promise each other what stays here, how you give feedback "
            "and how you end. It is a promise between people, not a legal privilege."
        )
        self.words.setText(said)
        self.words.show()
        self.beside.hide()
        button = quiet_button(self.tr("Make an agreement"), "agreement")
        self._add(button, partial(self.acts.make, people, cadence))

    def _show_main(self, main: Wording, agreed: Agreed, people: tuple[Person, ...]) -> None:
        me = Person(name=self._session.me.name, identity=self._session.me.id)
        self.title.setText(standing_title(main))
        self.words.setText(standing_words(main, me))
        self.words.setVisible(bool(self.words.text()))
        beside = agreed.pending if agreed.in_force is not None else None
        self.beside.setVisible(beside is not None)
        self._add_read(self.tr("Read it"), main)
        if beside is not None:
            self.beside.setText(
                self.tr("Beside it lies a new wording: {state}.").format(
                    state=standing_title(beside)
                )
            )
            self._add_read(self.tr("Read the new one"), beside)
        if main.state is AgreementState.IN_FORCE:
            peers = tuple(one.identity for one in people if one.identity is not None)
            button = TextLink(self.tr("Look at it together"))
            self._add(button, partial(self.acts.look_together, peers))

    def _add_read(self, words: str, wording: Wording) -> None:
        button = TextLink(words)
        self._add(button, partial(self._session.entry_wanted.emit, wording.entry.id))

    def _add(self, button: QPushButton, act: Callable[[], None]) -> None:
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt adds whether it is checked
        self.buttons.append(button)
        self._row.addWidget(button)
