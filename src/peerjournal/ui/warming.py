"""Loads what an open journal needs while its passphrase is being typed."""

from __future__ import annotations

from importlib import import_module

from peerjournal.ui.icons import load_icons

_NEEDED_ONCE_OPEN = (
    "peerjournal.ui.entering",
    "peerjournal.ui.palette",
    "peerjournal.ui.journal_dialogs",
)


def load_the_rest() -> None:
    """Load the parts that the first page does without, so that the window stands at once.

    Runs on the journal's thread: the one that draws goes on drawing.
    """
    for name in _NEEDED_ONCE_OPEN:
        import_module(name)
    load_icons()
