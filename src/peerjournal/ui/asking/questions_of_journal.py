"""Ties the questions that an editor offers to an open journal and its bank."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peerjournal.domain import clock
from peerjournal.operations.question_wishes import question_wishes, send_questions_away
from peerjournal.ui.asking.offered_question import OfferedQuestion
from peerjournal.ui.asking.question_help import QuestionHelp
from peerjournal.ui.asking.questions_wish import QuestionsWish
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.question_wishes import QuestionWishes
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession


class QuestionsOfJournal(QObject):
    """Opens the bank from where questions are offered, and remembers what is wished of them."""

    def __init__(self, session: OpenSession, around: QWidget) -> None:
        super().__init__(around)
        self._session = session
        self._around = around
        session.changed.connect(self._on_changed)

    def tie(self, form: QWidget) -> None:
        """Tie what a form offers."""
        for offered in form.findChildren(OfferedQuestion):
            offered.all_wanted.connect(self._show_like)
            offered.sent_away.connect(self._send_away)
        for help_with in form.findChildren(QuestionHelp):
            help_with.all_wanted.connect(self._show_skill)

    def _show_skill(self, skill: str) -> None:
        self._session.questions_wanted.emit(QuestionsWish(skill=skill))

    def _show_like(self, question: str) -> None:
        self._session.questions_wanted.emit(QuestionsWish(question=question))

    def _send_away(self) -> None:
        job = partial(send_questions_away, day=clock.today())
        self._session.run(self, job, lambda _none: None, self._on_problem)

    def _on_changed(self, changes: Changes) -> None:
        if changes.many and self._around.findChild(QuestionHelp) is not None:
            self._session.run(self, question_wishes, self._show_wishes, self._on_problem)

    def _show_wishes(self, wishes: QuestionWishes) -> None:
        for help_with in self._around.findChildren(QuestionHelp):
            help_with.show_wishes(wishes)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)
