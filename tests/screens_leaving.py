"""Draws what is asked before something leaves: names to catch, and ticks that are missing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Whose
from peerjournal.operations import inquiring
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.printing.print_page import PrintPage
from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView

_NAMES = ("Jonas", "Selin", "Tom", "Kofi", "Lena", "Martin", "Mia")


def draw_leaving(camera, view: JournalView) -> None:
    """Draw sharing and printing where a name on the list would leave."""
    keep = partial(inquiring.keep_names_to_catch, typed=(*_NAMES, view.session.me.name))
    view.session.run(view, keep, lambda _names: None, lambda _e: None)
    screens.open_one(view, Kind.SESSION, Whose.MINE)
    entry = view.entries.entry_pane.entry_id
    view.session.share_wanted.emit((entry,))
    screens.wait_for(lambda: isinstance(view.stack.currentWidget(), SharePage))
    screens.settle()
    camera.take("share-names-caught")
    view.go_back()
    view.entries.print()
    screens.wait_for(lambda: isinstance(view.stack.currentWidget(), PrintPage))
    screens.settle()
    screens.settle()
    camera.take("print-names-caught")
    view.go_back()
    forget = partial(inquiring.keep_names_to_catch, typed=())
    view.session.run(view, forget, lambda _names: None, lambda _e: None)
