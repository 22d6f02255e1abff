"""Does what is wanted of goals, commitments and inquiries, and offers to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Entry
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.identifiers import EntryId
from peerjournal.operations import goals, inquiring, reading, writing
from peerjournal.ui.changes import Changes, entry_changed
from peerjournal.ui.editors.goal_form import GoalForm
from peerjournal.ui.floating import popup_below
from peerjournal.ui.goals.acts import Act, Wanted
from peerjournal.ui.goals.aim_sheet import AimSheet
from peerjournal.ui.goals.check_in_form import CheckInForm
from peerjournal.ui.goals.evidence_page import EvidencePage, Keeping, keeping_of
from peerjournal.ui.goals.goal_words import line_title, plan_title
from peerjournal.ui.goals.look_back_form import LookBackForm
from peerjournal.ui.goals.names_page import NamesPage
from peerjournal.ui.icons import icon
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.parts import short_day_text
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.undoing import Undoable
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.listing import Draft, EntryLine
    from peerjournal.operations.goals import Story
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.pages.entry_pane import EntryPane
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")

GoalCover = AimSheet | EvidencePage | NamesPage
"""The pages of goals that cover the others for a while."""


class AimActs(QObject):
    """Answers what pages ask for.

    Signals:
        cover_wanted: a page that covers the others for a while.
    """

    cover_wanted = Signal(QWidget)

    def __init__(self, session: OpenSession, window: QWidget, pane: EntryPane) -> None:
        super().__init__(window)
        self._pane = pane
        self._session = session
        self._window = window
        self._acts: dict[Act, Callable[[Wanted], None]] = {
            Act.CHECK_IN: self._check_in,
            Act.LOOK_BACK: self._look_back,
            Act.KEEP_EVIDENCE: lambda one: self._evidence(one.id, None),
            Act.ADD_EVIDENCE: lambda one: self._evidence(None, one.id),
            Act.SET_OUTCOME: self._set_outcome,
            Act.SET_STATE: self._set_state,
            Act.NEXT_AIM: self._next_aim,
            Act.NEW_COMMITMENT: self._new_commitment,
            Act.NEXT_CYCLE: self._next_cycle,
            Act.CARRY_OVER: self._carry_over,
            Act.MAKE_COMMITMENT: self._make_commitment,
            Act.NAMES: self._names,
            Act.WRITE: lambda one: self._write(one.id),
            Act.SHARE: lambda one: session.share_wanted.emit((one.id,)),
            Act.TAKE_OUT: lambda one: pane.links.attachment_wanted.emit(one.attachment),
            Act.OPEN: lambda one: session.entry_wanted.emit(one.id),
        }
        self._aim_to_write: EntryId | None = None
        session.act_wanted.connect(self.do)
        pane.opened_changed.connect(self._on_opened_changed)
        pane.bar.act_wanted.connect(self._on_bar_act)

    def _on_bar_act(self, act: Act) -> None:
        self._pane.autosave.flush()
        opened = self._pane.opened
        if opened is not None:
            entry = self._pane.autosave.entry or opened.entry
            self.do(Wanted(act=act, id=entry.id, entry=entry))

    def draft_of(self, cover: object) -> Draft | None:
        """Return what is being written on a cover, to be sealed before the journal is locked."""
        return cover.draft() if isinstance(cover, AimSheet | EvidencePage) else None

    def do(self, wanted: Wanted) -> None:
        """Do what is wanted."""
        self._acts[wanted.act](wanted)

    def check_in_on_one(self, anchor: QWidget) -> None:
        """Check in on the goal, or let one of several be chosen."""

        def done(lines: tuple[EntryLine, ...]) -> None:
            if not lines:
                self._session.notice_given.emit(
                    self.tr("No goal is active. Begin one, and look at it from time to time.")
                )
            elif len(lines) == 1:
                self.do(Wanted(act=Act.CHECK_IN, id=lines[0].id))
            else:
                self._choose(lines, anchor, lambda one: Wanted(act=Act.CHECK_IN, id=one))

        self._run(goals.may_look_at, done)

    # Sittings

    def _check_in(self, wanted: Wanted) -> None:
        def done(entry: Entry) -> None:
            form = CheckInForm()
            sheet = AimSheet(self._session, entry, form, self.tr("Check-in"))
            form.show_goal(_goal(entry))
            sheet.add_foot()
            sheet.done.connect(partial(self._on_checked_in, sheet))
            form.aim_wanted.connect(partial(self._on_aim_wanted, sheet))
            self.cover_wanted.emit(sheet)

        self._run(partial(reading.read_entry, entry_id=wanted.id), done)

    def _on_aim_wanted(self, sheet: AimSheet) -> None:
        """Leave the check-in, which stays as it is, for the hoped picture of its goal."""
        self._aim_to_write = sheet.entry.id
        sheet.leave()
        self._write(sheet.entry.id)

    def _on_opened_changed(self) -> None:
        if self._aim_to_write is None or self._pane.entry_id != self._aim_to_write:
            return
        form = self._pane.editor.form
        if self._pane.is_writing and isinstance(form, GoalForm):
            self._aim_to_write = None
            # Later: whoever opened the entry still moves the keyboard.
            QTimer.singleShot(0, form, partial(_go_to, form.hoped_picture))

    def _on_checked_in(self, sheet: AimSheet, entry: Entry, act: str) -> None:
        def done(made: Entry | None) -> None:
            sheet.finished.emit()
            if made is not None:
                self._session.announce(Changes(entries=frozenset({entry.id, made.id}), many=True))
                words = self.tr("Kept, with a commitment: {act}")
                self._session.notice_given.emit(words.format(act=plan_title(made)))

        self._run(partial(goals.begin_commitment, goal=entry.id, act=act), done)

    def _look_back(self, wanted: Wanted) -> None:
        def job(journal: Journal) -> tuple[Entry, Story]:
            entry = reading.read_entry(journal, wanted.id)
            return entry, goals.story_of(journal, entry)

        def done(both: tuple[Entry, Story]) -> None:
            entry, story = both
            form = LookBackForm(entry, story, self._session.entry_wanted.emit)
            sheet = AimSheet(self._session, entry, form, self.tr("Looking back"))
            form.show_goal(_goal(entry))
            reached = self._ending(sheet, self.tr("Reached"), GoalState.ACHIEVED)
            let_go = self._ending(sheet, self.tr("Let go with thanks"), GoalState.LET_GO)
            next_aim = quiet_button(self.tr("Begin the next aim"), "goals")
            next_aim.clicked.connect(partial(self._leave_for, sheet, Act.NEXT_AIM, entry.id))
            sheet.add_foot((reached, let_go, next_aim))
            sheet.done.connect(partial(self._end_sitting, sheet))
            self.cover_wanted.emit(sheet)

        self._run(job, done)

    def _end_sitting(self, sheet: AimSheet, _entry: Entry, _act: str) -> None:
        sheet.finished.emit()

    def _ending(self, sheet: AimSheet, words: str, state: GoalState) -> QWidget:
        button = quiet_button(words)

        def end() -> None:
            goal = sheet.entry.id
            sheet.leave()
            self.do(Wanted(act=Act.SET_STATE, id=goal, value=state))

        button.clicked.connect(end)
        return button

    def _leave_for(self, sheet: AimSheet, act: Act, entry: EntryId) -> None:
        sheet.leave()
        self.do(Wanted(act=act, id=entry))

    def _evidence(self, source: EntryId | None, chosen: EntryId | None) -> None:
        def done(keeping: Keeping) -> None:
            page = EvidencePage(self._session, keeping)
            page.kept.connect(self._on_kept)
            page.goal_wanted.connect(self._begin_goal)
            self.cover_wanted.emit(page)

        self._run(partial(keeping_of, source=source, chosen=chosen), done)

    def _begin_goal(self) -> None:
        job = partial(writing.blank_entry, content=Goal())
        self._run(job, self._session.new_entry_wanted.emit)

    def _names(self, _wanted: Wanted) -> None:
        def done(names: tuple[str, ...]) -> None:
            self.cover_wanted.emit(NamesPage(self._session, names))

        self._run(inquiring.names_to_catch, done)

    def _on_kept(self, before: Entry, now: Entry) -> None:
        title = now.title or self.tr("your goal")
        self._offer_undo(self.tr("Kept as evidence for “{title}”").format(title=title), before)

    # States

    def _set_outcome(self, wanted: Wanted) -> None:
        outcome = wanted.value
        if not isinstance(outcome, Outcome):
            return
        job = partial(goals.set_outcome, entry_id=wanted.id, outcome=outcome)
        self._run(job, self._on_outcome_set)

    def _on_outcome_set(self, both: tuple[Entry, Entry]) -> None:
        before, now = both
        self._session.announce(Changes(entries=frozenset({now.id}), many=True))
        plan = now.content
        if not isinstance(plan, Commitment) or plan.outcome is None:
            return
        words = self.tr("{outcome}: {title}").format(
            outcome=state_words(plan.outcome), title=plan_title(now)
        )
        was = before.content
        if isinstance(was, Commitment) and plan.due is not None and plan.due != was.due:
            again = self.tr("It comes round again on {day}.")
            words = f"{words}. {again.format(day=short_day_text(plan.due))}"
        self._offer_undo(words, before)

    def _set_state(self, wanted: Wanted) -> None:
        state = wanted.value
        if not isinstance(state, GoalState):
            return

        def done(both: tuple[Entry, Entry]) -> None:
            before, now = both
            self._session.announce(Changes(entries=frozenset({now.id}), many=True))
            said = {
                GoalState.ACTIVE: self.tr("Taken up again."),
                GoalState.PAUSED: self.tr("It rests now."),
                GoalState.ACHIEVED: self.tr("Reached."),
                GoalState.LET_GO: self.tr("Let go, with thanks."),
            }
            self._offer_undo(said[state], before)

        self._run(partial(goals.set_state, entry_id=wanted.id, state=state), done)

    def _offer_undo(self, words: str, before: Entry) -> None:
        undoable = Undoable(words=words, take_back=partial(self._put_back, before))
        self._session.undo_offered.emit(undoable)

    def _put_back(self, before: Entry) -> None:
        def done(now: Entry) -> None:
            self._session.announce(Changes(entries=frozenset({now.id}), many=True))

        self._run(partial(goals.put_back, before=before), done)

    # What is begun

    def _next_aim(self, wanted: Wanted) -> None:
        def job(journal: Journal) -> Entry:
            return goals.next_aim_of(journal, reading.read_entry(journal, wanted.id))

        self._run(job, self._session.new_entry_wanted.emit)

    def _new_commitment(self, wanted: Wanted) -> None:
        self._run(
            partial(goals.blank_commitment, goal=wanted.id), self._session.new_entry_wanted.emit
        )

    def _make_commitment(self, wanted: Wanted) -> None:
        def job(journal: Journal) -> Entry:
            return goals.commitment_of_wish(journal, reading.read_entry(journal, wanted.id))

        self._run(job, self._session.new_entry_wanted.emit)

    def _next_cycle(self, wanted: Wanted) -> None:
        def done(both: tuple[Entry, Entry]) -> None:
            before, now = both
            self._session.announce(entry_changed(now.id))
            self._write(now.id)
            self._offer_undo(self.tr("A new cycle has begun."), before)

        self._run(partial(inquiring.begin_next_cycle, entry_id=wanted.id), done)

    def _write(self, entry: EntryId) -> None:
        self._pane.reading_wanted.emit(entry, False)

    def _carry_over(self, wanted: Wanted) -> None:
        source = wanted.entry
        if source is None:
            return

        def done(lines: tuple[EntryLine, ...]) -> None:
            if not lines:
                self._begin_inquiry(source)
                return
            menu = QMenu(self._window)
            begin = menu.addAction(icon("add"), self.tr("A new inquiry"))
            begin.triggered.connect(partial(self._begin_inquiry, source))
            menu.addSeparator()
            for line in lines:
                words = self.tr("A cycle of: {title}").format(title=line_title(line))
                action = menu.addAction(icon("inquiry"), words.replace("&", "&&"))
                action.triggered.connect(partial(self._carry_into, source, line.id))
            menu.aboutToHide.connect(menu.deleteLater)
            popup_below(menu, self._window)

        self._run(inquiring.open_inquiries, done)

    def _begin_inquiry(self, source: Entry) -> None:
        language = self._session.language
        job = partial(inquiring.inquiry_from, source=source, language=language)
        self._run(job, self._session.new_entry_wanted.emit)

    def _carry_into(self, source: Entry, inquiry: EntryId) -> None:
        language = self._session.language

        def job(journal: Journal) -> tuple[Entry, Entry]:
            before = reading.read_entry(journal, inquiry)
            return before, inquiring.carry_into(journal, source, inquiry, language)

        def done(both: tuple[Entry, Entry]) -> None:
            before, now = both
            self._session.announce(Changes(entries=frozenset({now.id}), many=True))
            self._session.entry_wanted.emit(now.id)
            self._offer_undo(self.tr("Carried over as a new cycle."), before)

        self._run(job, done)

    # Common to all

    def _choose(
        self, lines: tuple[EntryLine, ...], anchor: QWidget, want: Callable[[EntryId], Wanted]
    ) -> None:
        menu = QMenu(self._window)
        for line in lines:
            action = menu.addAction(icon("goals"), line_title(line).replace("&", "&&"))
            action.triggered.connect(partial(self._do_chosen, want, line.id))
        menu.aboutToHide.connect(menu.deleteLater)
        popup_below(menu, anchor)

    def _do_chosen(self, want: Callable[[EntryId], Wanted], entry: EntryId) -> None:
        self.do(want(entry))

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], object]) -> None:
        self._session.run(self, job, lambda answer: _ignore(on_done(answer)), self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        problem = problem_text(error)
        self._session.notice_given.emit(f"{problem.title}. {problem.what_to_do}".strip())


def _goal(entry: Entry) -> Goal:
    return entry.content if isinstance(entry.content, Goal) else Goal()


def _go_to(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def _ignore(_answer: object) -> None:
    """Drop an answer that nobody needs."""
