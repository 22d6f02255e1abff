"""Words for what is chosen here: rhythms, standings, states of items, cautions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.bundles import ItemState
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations.sharing import Caution
from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.colours import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def cadence_words(cadence: Cadence) -> str:
    """Return how often two people meet."""
    return {
        Cadence.NONE: translate("exchange", "No fixed rhythm"),
        Cadence.WEEKLY: translate("exchange", "Every week"),
        Cadence.FORTNIGHTLY: translate("exchange", "Every two weeks"),
        Cadence.MONTHLY: translate("exchange", "Every month"),
    }[cadence]


def standing_words(standing: Standing) -> str:
    """Return where a pair stands with each other."""
    return {
        Standing.PROPOSED: translate("exchange", "Proposed"),
        Standing.AGREED: translate("exchange", "Agreed"),
        Standing.ACTIVE: translate("exchange", "Active"),
        Standing.RESTING: translate("exchange", "Resting"),
        Standing.CLOSING: translate("exchange", "Closing"),
        Standing.CLOSED: translate("exchange", "Closed"),
    }[standing]


def verified_chip(*, is_verified: bool) -> ChipText:
    """Return whether the digits were compared, as a chip."""
    if is_verified:
        return ChipText(
            text=translate("exchange", "Verified"), tone=Tone.ACCENT, icon_name="verified"
        )
    return ChipText(
        text=translate("exchange", "Not verified yet"), tone=Tone.WARM, icon_name="unverified"
    )


def state_chip(state: ItemState) -> ChipText:
    """Return what a received item is to this journal, as a chip."""
    return {
        ItemState.NEW: ChipText(text=translate("exchange", "New"), tone=Tone.ACCENT),
        ItemState.CHANGED: ChipText(text=translate("exchange", "Changed"), tone=Tone.BLUE),
        ItemState.UNCHANGED: ChipText(text=translate("exchange", "You have it already")),
        ItemState.OLDER: ChipText(text=translate("exchange", "Older than what you have")),
        ItemState.WITHDRAWN: ChipText(text=translate("exchange", "Withdrawn"), tone=Tone.WARM),
    }[state]


def caution_words(caution: Caution, names: Sequence[str]) -> str:
    """Return what a writer should see before something leaves."""
    who = joined(names)
    return {
        Caution.PEER_NOT_VERIFIED: translate(
            "exchange", "Not everybody's digits were compared yet."
        ),
        Caution.FOR_ANOTHER_PERSON: translate(
            "exchange", "This feedback is about somebody else than {names}."
        ),
        Caution.SENT_ALREADY: translate(
            "exchange",
            "This was shared with {names} before. Sealing it again sends it as it is now.",
        ),
        Caution.NOTHING_LEFT: translate(
            "exchange", "With what is ticked, nothing of it is left to read."
        ),
        Caution.NOT_ASKED_FOR: translate(
            "exchange", "{names} did not ask for this note. It can rest here until they do."
        ),
        Caution.TAKES_BACK: translate(
            "exchange",
            "Part of what {names} got of it before is not among this. "
            "What you seal now takes the place of that there.",
        ),
    }[caution].format(names=who)


_NAME_MOST = 32


def short_name(name: str, most: int = _NAME_MOST) -> str:
    """Return a name for a sentence, cut where it would swamp it."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def on_button(words: str) -> str:
    """Return words for a button, where a single & would underline the next letter."""
    return words.replace("&", "&&")


def joined(names: Sequence[str]) -> str:
    """Return names as a sentence lists them."""
    if not names:
        return translate("exchange", "your peer")
    return QLocale().createSeparatedList([short_name(name) for name in names])
