"""The actions that help while one writes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.command import Command


def writing_commands() -> tuple[Command, ...]:
    """Return them in the order of the menus."""
    translate = QCoreApplication.translate
    entry, view = translate("commands", "Entry"), translate("commands", "View")
    return (
        Command(
            key="find_in_entry",
            words=translate("commands", "Find in this entry"),
            shortcuts=("F3", "Ctrl+Alt+F"),
            icon_name="search",
            menu=entry,
        ),
        Command(
            key="spelling",
            words=translate("commands", "Next word to check"),
            shortcuts=("F7",),
            menu=entry,
        ),
        Command(
            key="focus",
            words=translate("commands", "Only the writing"),
            shortcuts=("F11",),
            menu=view,
        ),
        Command(
            key="dim_others",
            words=translate("commands", "Dim other paragraphs"),
            shortcuts=("Shift+F11",),
            menu=view,
        ),
    )
