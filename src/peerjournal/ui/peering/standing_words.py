"""Where a pair or a circle stands, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.bonds import Footing
from peerjournal.domain.peers import Standing
from peerjournal.ui.days import short_day
from peerjournal.ui.exchange.exchange_words import joined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from peerjournal.domain.bonds import Bond
    from peerjournal.operations.meetings import LastTurn

translate = QCoreApplication.translate


def pair_words(standing: Standing, bond: Bond) -> str:
    """Return where a pair stands."""
    if standing is Standing.CLOSED and bond.closed_on is not None:
        said = translate("peering", "Closed on {day}. What is here stays readable.")
        return said.format(day=short_day(bond.closed_on))
    return {
        Standing.PROPOSED: translate(
            "peering", "Proposed: nothing is agreed and you have not met here yet."
        ),
        Standing.AGREED: translate("peering", "Agreed. The first conversation lies ahead."),
        Standing.ACTIVE: translate("peering", "Active."),
        Standing.RESTING: translate("peering", "Resting. Nothing is offered until you go on."),
        Standing.CLOSING: translate("peering", "Closing. The ritual is there if you want it."),
        Standing.CLOSED: translate("peering", "Closed. What is here stays readable."),
    }[standing]


def circle_words(standing: Standing) -> str:
    """Return where a circle stands."""
    return {
        Standing.PROPOSED: translate(
            "peering", "Forming: it begins once everybody has accepted an agreement."
        ),
        Standing.AGREED: translate("peering", "Agreed. The first meeting lies ahead."),
        Standing.ACTIVE: translate("peering", "Active. Nobody leads it; the roles go round."),
        Standing.RESTING: translate("peering", "Resting. Nothing is offered until you go on."),
        Standing.CLOSING: translate("peering", "Closing."),
        Standing.CLOSED: translate("peering", "Closed. What is here stays readable."),
    }[standing]


def footing_words(bond: Bond) -> str:
    """Return what was last answered about equal standing."""
    if not bond.footings:
        return ""
    last = bond.footings[-1]
    day = short_day(last.on)
    if last.footing is Footing.EQUAL:
        said = translate("peering", "On {day} you said: nobody appraises the other.")
        return said.format(day=day)
    if last.footing is Footing.TALKED:
        return translate("peering", "On {day} you decided: {words}").format(
            day=day, words=last.words
        )
    return ""


def turn_words(turns: Sequence[LastTurn]) -> str:
    """Return in which order people wait for the case; only days are told, never how often."""
    if not turns:
        return ""
    never = [one.who.name for one in turns if one.on is None]
    had = [(one.who.name, one.on) for one in turns if one.on is not None]
    if never:
        said = translate("peering", "Longest wait: {names}, who had no case here yet.")
        return " ".join((said.format(names=joined(never)), _then_words(had))).strip()
    name, on = had[0]
    said = translate("peering", "Longest wait: {name}, since {day}.")
    return " ".join((said.format(name=name, day=short_day(on)), _then_words(had[1:]))).strip()


def _then_words(had: Sequence[tuple[str, date]]) -> str:
    if not had:
        return ""
    each = translate("peering", "{name} ({day})")
    following = [each.format(name=name, day=short_day(on)) for name, on in had]
    return translate("peering", "Then {names}.").format(names=joined(following))
