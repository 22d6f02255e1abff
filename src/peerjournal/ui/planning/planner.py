"""Opens the form for a plan over the journal, and keeps what was decided."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerjournal.domain.people import Person
from peerjournal.operations import own_formats, peers, plans
from peerjournal.ui.changes import Changes
from peerjournal.ui.planning.plan_dialog import PlanDialog, PlanOffer
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.plans import PlannedTalk
    from peerjournal.ui.session import OpenSession


class Planner(QObject):
    """Plans conversations, wherever that was asked for.

    Attributes:
        dialog: the form, while it is open.

    """

    def __init__(self, session: OpenSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.dialog: PlanDialog | None = None

    def begin(self, start: PlanStart | None = None) -> None:
        """Read what can be chosen, and open the form."""
        wanted = start or PlanStart()
        job = partial(_offer, start=wanted)
        self._session.run(self, job, partial(self._open, wanted), self._on_problem)

    def _open(self, start: PlanStart, offer: PlanOffer) -> None:
        dialog = PlanDialog(offer, start, self._session.language, self._window)
        self.dialog = dialog
        dialog.planned.connect(partial(self._keep, start))
        dialog.finished.connect(self._on_finished)
        self._session.locking.connect(dialog.reject)
        dialog.open()

    def _keep(self, start: PlanStart, talk: PlannedTalk) -> None:
        if start.entry is None:
            job = partial(plans.plan_talk, talk=talk)
        else:
            job = partial(plans.move_talk, entry_id=start.entry, talk=talk)
        self._session.run(self, job, self._on_kept, self._on_not_kept)

    def _on_kept(self, entry: Entry) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._session.announce(Changes(entries=frozenset({entry.id}), many=True))
        self._session.notice_given.emit(self.tr("Planned. It stands under Today."))

    def _on_not_kept(self, error: PeerJournalError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(problem_text(error))

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)

    def _on_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def _offer(journal: Journal, start: PlanStart) -> PlanOffer:
    known = {one.id: one.name for one in peers.all_peers(journal)}
    pairs = tuple((name, (Person(name=name, identity=one),)) for one, name in known.items())
    circles = tuple((one.name, one.people(known)) for one in peers.circles(journal))
    return PlanOffer(
        groups=(*pairs, *(one for one in circles if one[1])),
        own_formats=own_formats.own_formats(journal),
        before=plans.planned_talk(journal, start.entry) if start.entry is not None else None,
    )
