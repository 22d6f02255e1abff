"""What the keyboard and the palette do with an entry, only where it is on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

    from peerjournal.ui.editors.format_command import Command as Format
    from peerjournal.ui.journal_view import JournalView
    from peerjournal.ui.pages.entries_page import EntriesPage
    from peerjournal.ui.pages.entry_bar import EntryBar

    ViewDeed = Callable[[JournalView], None]


def entry_deeds() -> dict[str, ViewDeed]:
    """Return them by the keys of their commands."""
    return {
        "toggle_writing": partial(_on_shown, lambda page: page.entry_pane.toggle_writing()),
        "history": partial(_on_shown, lambda page: page.show_history()),
        "share": partial(_on_chosen, lambda page: page.share()),
        "print": partial(_on_chosen, lambda page: page.print()),
        "trash": partial(_on_chosen, lambda page: page.trash_chosen()),
        "reply": partial(_click, lambda bar: bar.reply_button),
        "make_commitment": partial(_click, lambda bar: bar.plan_button),
        "private_note": partial(_trigger, lambda bar: bar.note_action),
        "keep_evidence": partial(_trigger, lambda bar: bar.evidence_action),
        "carry_over": partial(_trigger, lambda bar: bar.carry_action),
        "attach": partial(_trigger, lambda bar: bar.attach_action),
        "withdraw": partial(_trigger, lambda bar: bar.withdraw_action),
    }


def is_shown(view: JournalView) -> bool:
    """Whether an entry is on the screen, not behind another page."""
    entries = view.entries
    is_here = view.stack.currentWidget() is entries and entries.entry_pane.isVisible()
    return is_here and entries.entry_id is not None


def shape(format_: Format, view: JournalView) -> None:
    """Give what is being written a format."""
    pane = view.entries.entry_pane
    if is_shown(view) and pane.is_writing and pane.editor.bar.is_of_use:
        pane.editor.bar.run(format_)
    else:
        told = QCoreApplication.translate("commands", "Put the cursor first where you write.")
        view.session.notice_given.emit(told)


def _on_shown(deed: Callable[[EntriesPage], None], view: JournalView) -> None:
    if is_shown(view):
        deed(view.entries)
    else:
        _ask_for_an_entry(view)


def _on_chosen(deed: Callable[[EntriesPage], None], view: JournalView) -> None:
    if view.stack.currentWidget() is view.entries and view.entries.chosen_ids():
        deed(view.entries)
    else:
        _ask_for_an_entry(view)


def _click(button: Callable[[EntryBar], QAbstractButton], view: JournalView) -> None:
    found = button(view.entries.entry_pane.bar)
    _on_fitting(view, is_offered=not found.isHidden(), act=found.click)


def _trigger(action: Callable[[EntryBar], QAction], view: JournalView) -> None:
    found = action(view.entries.entry_pane.bar)
    _on_fitting(view, is_offered=found.isVisible(), act=found.trigger)


def _on_fitting(view: JournalView, *, is_offered: bool, act: Callable[[], None]) -> None:
    if not is_shown(view):
        _ask_for_an_entry(view)
    elif is_offered:
        act()
    else:
        told = QCoreApplication.translate("commands", "That does not go with the entry shown here.")
        view.session.notice_given.emit(told)


def _ask_for_an_entry(view: JournalView) -> None:
    told = QCoreApplication.translate("commands", "Open the entry first that this is meant for.")
    view.session.notice_given.emit(told)
