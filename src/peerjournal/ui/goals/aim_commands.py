"""The actions of goals, for menus, shortcuts and the palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.command import Command


def aim_commands(menu: str) -> tuple[Command, ...]:
    """Return what can be begun with a goal from anywhere."""
    translate = QCoreApplication.translate
    return (
        Command(
            key="check_in",
            words=translate("commands", "Check in on a goal"),
            shortcuts=("Ctrl+Shift+J",),
            icon_name="clock",
            menu=menu,
        ),
        Command(
            key="keep_evidence",
            words=translate("commands", "Keep as evidence for a goal…"),
            shortcuts=("Ctrl+Shift+B",),
            icon_name="pin",
            menu=menu,
        ),
        Command(
            key="names",
            words=translate("commands", "Names to catch before sharing…"),
            icon_name="eye-off",
        ),
    )
