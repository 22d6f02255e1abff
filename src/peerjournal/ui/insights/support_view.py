"""The circle of support: people in rings of my choosing, now and at earlier days."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from peerjournal.coaching import insight_support
from peerjournal.domain.support import Ring, SupportCircle
from peerjournal.operations import support
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.insights.insight_words import (
    DRAWN_RINGS,
    ago_words,
    listed,
    ring_words,
)
from peerjournal.ui.insights.supporter_adding import SupporterAdding
from peerjournal.ui.insights.supporter_panel import SupporterPanel
from peerjournal.ui.pictures.support import Support as DrawnCircle
from peerjournal.ui.pictures.support import Supporter as DrawnPerson
from peerjournal.ui.pictures.support import support_words
from peerjournal.ui.pictures.support_over_time import SupportOverTime

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.domain.support import Supporter
    from peerjournal.operations.support import SupportView as Support
    from peerjournal.ui.session import OpenSession


class SupportView(InsightColumn):
    """Draws the circle; each person unfolds into what we are to each other."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Circle of support"),
            self.tr(
                "Everybody you can turn to, in rings that you choose. It stays in this journal: "
                "no export and no bundle carries it, and only you can put it on paper."
            ),
            has_window=False,
            parent=parent,
        )
        self._view: Support | None = None
        self._moments: tuple[DrawnCircle, ...] = ()
        self.adding = SupporterAdding()
        self.circle = SupportOverTime(self.head.title.text())
        self.circle.print_wanted.connect(session.print_wanted)
        self.panel = SupporterPanel()
        self.body.addWidget(self.adding)
        self.nobody = self.add_words(
            self.tr("Nobody yet. Whose advice or company would you miss? Begin with one name."),
            "dim",
        )
        self.body.addWidget(self.circle)
        self.body.addWidget(self.panel)
        self.answers = self.add_words("", "dim")
        self.adding.added.connect(self._on_added)
        self.circle.mark_chosen.connect(self._on_mark_chosen)
        self.circle.moment_changed.connect(self._on_moment_changed)
        self.panel.changed.connect(self._on_person_changed)
        self.panel.ring_chosen.connect(self._on_ring_chosen)
        self.panel.page_wanted.connect(session.peer_wanted)

    def reload(self) -> None:
        """Read the circle."""
        self.session.run(self, support.support_view, self._show, self.on_problem)

    def _show(self, view: Support) -> None:
        self._view = view
        people = insight_support.present(view.circle, view.today)
        self.adding.show_peers(view.others)
        self._moments = tuple(self._moment(view, day) for day in _days(view.circle, view.today))
        self.circle.show_moments(self._moments)
        self.circle.setVisible(any(one.people for one in self._moments))
        self.nobody.setVisible(not people)
        self.answers.setText(self._answers(view))
        self.answers.setVisible(bool(people))
        self.show_body(
            self.tr(
                "Which kind of support has nobody beside it yet? Whom have you supported that you "
                "have not thanked? With whom would you like to renew contact?"
            )
        )
        if self.panel.person is not None:
            self._show_person(self.panel.person.key)

    def _moment(self, view: Support, day: date) -> DrawnCircle:
        contacts = {one.person.key: one.on for one in view.contacts}
        is_now = day == view.today
        people: list[DrawnPerson] = []
        for ring, drawn in DRAWN_RINGS.items():
            for one in insight_support.people_in(view.circle, ring, day):
                ago = insight_support.ago(contacts.get(one.key), view.today)
                people.append(
                    DrawnPerson(
                        name=one.name,
                        ring=drawn,
                        to_me=one.gives,
                        from_me=one.gets,
                        last_contact=ago_words(ago) if is_now else "",
                        key=one.key,
                    )
                )
        return DrawnCircle(people=tuple(people), on=None if is_now else day)

    def _is_now(self) -> bool:
        return self.circle.moment in {-1, len(self._moments) - 1}

    def _on_moment_changed(self, _place: int) -> None:
        is_now = self._is_now()
        self.adding.setVisible(is_now)
        self.answers.setVisible(is_now and bool(self.answers.text()))
        if not is_now:
            self._show_person(None)

    def _answers(self, view: Support) -> str:
        circle, today = view.circle, view.today
        missing = [support_words(one) for one in insight_support.nobody_beside(circle, today)]
        thanks = [one.name for one in insight_support.not_thanked(circle, today)]
        renew = [one.person.name for one in insight_support.to_renew(view.contacts, today)]
        lines = (
            (self.tr("Nobody beside it yet: {kinds}"), missing),
            (self.tr("No thanks noted yet: {kinds}"), thanks),
            (self.tr("No contact for some while: {kinds}"), renew),
        )
        return "\n".join(words.format(kinds=listed(names)) for words, names in lines if names)

    # One person

    def _on_mark_chosen(self, key: object) -> None:
        if self._is_now():
            self._show_person(key)
            self.panel.focus_first()
            self.reveal(self.panel)

    def _show_person(self, key: object) -> None:
        view = self._view
        person = None
        if view is not None:
            inside = insight_support.present(view.circle, view.today)
            person = next((one for one in inside if one.key == key), None)
        ring = Ring.AWAY
        if person is not None and view is not None:
            ring = insight_support.ring_on(person, view.today)
        self.panel.show_person(person, ring)

    # What is changed

    def _on_added(self, name: str, ring: Ring, identity: IdentityId | None) -> None:
        if self._view is not None:
            circle = support.with_somebody(self._view.circle, name, ring, identity)
            self._keep(circle, self.tr("{name} is in your circle.").format(name=name))

    def _on_person_changed(self, person: Supporter) -> None:
        if self._view is not None:
            circle = insight_support.with_person(self._view.circle, person)
            self._keep(circle, self.tr("Kept for {name}.").format(name=person.name))

    def _on_ring_chosen(self, person: Supporter, ring: Ring) -> None:
        if self._view is not None:
            placed = insight_support.moved(person, ring, self._view.today)
            circle = insight_support.with_person(self._view.circle, placed)
            said = self.tr("{name}: {ring}").format(name=person.name, ring=ring_words(ring))
            self._keep(circle, said)

    def _keep(self, circle: SupportCircle, said: str) -> None:
        if self._view is not None:
            back = partial(support.keep_support, circle=self._view.circle)
            self.keep(partial(support.keep_support, circle=circle), said, back)


def _days(circle: SupportCircle, today: date) -> tuple[date, ...]:
    """Return the days on which somebody moved, and today."""
    before = tuple(day for day in insight_support.turning_days(circle) if day < today)
    return (*before, today)
