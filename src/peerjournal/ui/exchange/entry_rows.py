"""Entries as rows of the short lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.session_state import SessionState
from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.dates import short_day_text
from peerjournal.ui.exchange.exchange_words import state_chip
from peerjournal.ui.exchange.part_names import part_list
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.models.session_words import session_state_tone, session_state_words

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedItem, SharedEntryLine
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine

translate = QCoreApplication.translate


def history_row(line: EntryLine) -> Row:
    """Return an entry of the history with a peer: which way it went, and when it was."""
    if line.kind is Kind.SESSION:
        chip = ChipText(text=translate("rows", "Together"), tone=Tone.BLUE)
    elif line.is_mine:
        chip = ChipText(text=translate("rows", "From you"), tone=Tone.ACCENT)
    else:
        chip = ChipText(text=translate("rows", "From them"), tone=Tone.WARM)
    chips = [chip]
    if line.kind is Kind.SESSION and line.state:
        state = SessionState(line.state)
        chips.append(ChipText(text=session_state_words(state), tone=session_state_tone(state)))
    if line.is_withdrawn:
        chips.append(ChipText(text=translate("rows", "Withdrawn"), icon_name="undo"))
    return Row(
        key=line.id,
        title=line_title(line),
        aside=short_day_text(line.happened_on),
        icon_name=kind_icon(line.kind),
        chips=tuple(chips),
    )


def plain_row(line: EntryLine) -> Row:
    """Return an entry with its kind and day."""
    return Row(
        key=line.id,
        title=line_title(line),
        second=kind_name(line.kind),
        aside=short_day_text(line.happened_on),
        icon_name=kind_icon(line.kind),
    )


def sent_row(line: SharedEntryLine) -> Row:
    """Return an entry that was sent: its revision, and which parts went along."""
    told = (kind_name(line.kind), ", ".join(part_list(line.kind, line.fields)))
    withdrawn = ChipText(text=translate("rows", "Withdrawn"), tone=Tone.WARM, icon_name="undo")
    return Row(
        key=line.entry,
        title=line.title or translate("rows", "Without a title"),
        second=" · ".join(part for part in told if part),
        aside=translate("rows", "version {number}").format(number=line.revision),
        icon_name=kind_icon(line.kind),
        chips=(withdrawn,) if line.is_withdrawal else (),
    )


def item_row(item: ReceivedItem, *, is_ticked: bool | None) -> Row:
    """Return an item of a bundle: what it is to this journal, and whether it is accepted."""
    shown = item.entry or item.before
    if shown is None:
        title = translate("rows", "An entry that you do not have")
        return Row(
            key=item.entry_id, title=title, chips=(state_chip(item.state),), is_ticked=is_ticked
        )
    return Row(
        key=item.entry_id,
        title=entry_title(shown),
        second=kind_name(shown.kind),
        aside=short_day_text(shown.happened_on),
        chips=(state_chip(item.state),),
        is_ticked=is_ticked,
    )


def line_title(line: EntryLine) -> str:
    """Return the title of an entry, or what stands where there is none."""
    return line.title or line.excerpt or translate("rows", "Without a title")


def entry_title(entry: Entry) -> str:
    """Return the title of an entry, or what stands where there is none."""
    return entry.title or translate("rows", "Without a title")
