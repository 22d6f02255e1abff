"""The actions of single pages and of what is being written, which no menu holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.command import Command
from peerjournal.ui.editors.format_command import Command as Format
from peerjournal.ui.editors.format_command import command_name
from peerjournal.ui.insights.names import Insight, insight_name


def page_commands() -> tuple[Command, ...]:
    """Return them as the palette finds them."""
    translate = QCoreApplication.translate
    return (
        Command(key="reply", words=translate("commands", "Answer this entry"), icon_name="edit"),
        Command(
            key="private_note",
            words=translate("commands", "Write a private note about this entry"),
            icon_name="edit",
        ),
        Command(
            key="make_commitment",
            words=translate("commands", "Make it a commitment"),
            icon_name="commitment",
        ),
        Command(
            key="carry_over",
            words=translate("commands", "Carry over into an inquiry…"),
            icon_name="inquiry",
        ),
        Command(key="attach", words=translate("commands", "Attach a file…"), icon_name="attach"),
        Command(
            key="withdraw",
            words=translate("commands", "Withdraw what was shared…"),
            icon_name="undo",
        ),
        Command(key="add_peer", words=translate("commands", "Add a peer…"), icon_name="add"),
        Command(key="my_card", words=translate("commands", "My card"), icon_name="peers"),
        Command(key="new_circle", words=translate("commands", "New circle…"), icon_name="add"),
        *(
            Command(key=f"insight_{one}", words=insight_name(one), icon_name="insights")
            for one in Insight
        ),
        *(
            Command(
                key=f"format_{one}",
                words=command_name(one),
                editor_keys=one.keys,
                icon_name="edit",
            )
            for one in Format
        ),
    )
