"""Draws the pages of printing: an entry, a period, and what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Whose
from peerjournal.ui.printing.print_page import PrintPage
from peerjournal.ui.printing.wish import PrintWish
from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def draw_printing(camera, view: JournalView) -> None:
    """Draw the page of printing for an entry and for a period."""
    screens.open_one(view, Kind.SESSION, Whose.MINE)
    view.entries.print()
    _take(camera, view, "print")
    view.session.print_wanted.emit(PrintWish())
    _take(camera, view, "print-period")


def _take(camera, view: JournalView, name: str) -> None:
    screens.wait_for(lambda: isinstance(view.stack.currentWidget(), PrintPage))
    screens.settle()
    page = view.stack.currentWidget()
    assert isinstance(page, PrintPage)
    screens.wait_for(lambda: page.made.is_done and page.print_button.isEnabled())
    camera.take(name)
    view.go_back()
