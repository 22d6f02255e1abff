"""What the keyboard and the palette begin with a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.ui.goals.acts import Act, Wanted

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def check_in(view: JournalView) -> None:
    """Check in on the goal that is shown, or on one to be chosen."""
    pane = view.entries.entry_pane
    is_shown = view.stack.currentWidget() is view.entries and pane.kind is Kind.GOAL
    page = pane.opened.page if pane.opened else None
    may_act = page is not None and page.may_be_edited
    if is_shown and may_act and pane.entry_id is not None:
        pane.autosave.flush()
        view.aims.do(Wanted(act=Act.CHECK_IN, id=pane.entry_id))
    else:
        view.aims.check_in_on_one(view.side.menu_button)


def show_names(view: JournalView) -> None:
    """Show the names that are to be caught before anything is shared."""
    view.aims.do(Wanted(act=Act.NAMES))
