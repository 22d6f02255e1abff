"""Draws the pages of goals, commitments and inquiries; see `tests.screens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import reading
from peerjournal.ui.goals.acts import Act, Wanted
from tests import screens

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.journal_view import JournalView
    from tests.screens import Camera


def draw_goals(camera: Camera, view: JournalView) -> None:
    """Draw each of them, read and done with."""
    goal = _longest(view, Kind.GOAL)
    if goal is None:
        return
    _show(view, goal)
    camera.take("goal-read")
    bar = view.entries.entry_pane.view.verticalScrollBar()
    for part, name in ((0.4, "goal-way"), (1.0, "goal-foot")):
        bar.setValue(int(bar.maximum() * part))
        camera.take(name)
    for act in (Act.CHECK_IN, Act.LOOK_BACK, Act.ADD_EVIDENCE):
        view.aims.do(Wanted(act=act, id=goal.id))
        screens.settle()
        camera.take(f"goal-{act.value}")
        view.go_back()
        screens.settle()
    view.entries.entry_pane.reading_wanted.emit(goal.id, False)
    screens.settle()
    camera.take("goal-written")
    for kind in (Kind.COMMITMENT, Kind.INQUIRY):
        line = _longest(view, kind)
        if line is not None:
            _show(view, line)
            camera.take(f"{kind.value}-read")


def _show(view: JournalView, line: EntryLine) -> None:
    view.show_entry(line.id)
    screens.wait_for(lambda: view.entries.entry_id == line.id)
    screens.settle()


def _longest(view: JournalView, kind: Kind) -> EntryLine | None:
    found: list[tuple[EntryLine, ...]] = []
    wanted = Filter(kinds=(kind,), whose=Whose.MINE)
    view.session.run(
        view,
        lambda journal: reading.page_of_entries(journal, wanted).lines,
        found.append,
        lambda _error: None,
    )
    screens.wait_for(lambda: bool(found))
    return max(found[0], key=lambda line: len(line.excerpt), default=None)
