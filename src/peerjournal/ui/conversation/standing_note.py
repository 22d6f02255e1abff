"""What holds between people before they begin: their agreement, and who comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain import clock
from peerjournal.ui.days import short_day

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Format
    from peerjournal.domain.accepting import Wording
    from peerjournal.operations.conversing import Background
    from peerjournal.operations.meetings import LastTurn

translate = QCoreApplication.translate


def order_words(background: Background, one: Format) -> str:
    """Say who is proposed to begin, or to have the chair of a case, and why."""
    if one.roles and not any(role.takes_turns for role in one.roles):
        return _waiting_words(background.waiting)
    if not background.held or len(background.held[-1].order) < 2:  # noqa: PLR2004 - a pair
        return ""
    second = background.held[-1].order[1]
    return translate("conversation", "{name} spoke second last time, and begins today.").format(
        name=second
    )


def _waiting_words(waiting: tuple[LastTurn, ...]) -> str:
    if not waiting:
        return ""
    never = [one.who.name for one in waiting if one.on is None]
    told = [
        translate("conversation", "{name} on {day}").format(
            name=one.who.name, day=short_day(one.on)
        )
        for one in waiting
        if one.on is not None
    ]
    words: list[str] = []
    if never:
        said = translate("conversation", "No case yet from {names}.")
        words.append(said.format(names=QLocale().createSeparatedList(never)))
    if told:
        said = translate("conversation", "Last cases: {turns}.")
        words.append(said.format(turns=QLocale().createSeparatedList(told)))
    return " ".join(words)


def proposed_order(background: Background, one: Format) -> tuple[str, ...]:
    """Return the names in the order in which they are proposed to sit, if one is known."""
    if one.roles and not any(role.takes_turns for role in one.roles):
        return tuple(turn.who.name for turn in background.waiting)
    if not background.held:
        return ()
    first, *rest = background.held[-1].order
    # Whoever spoke second last time begins today.
    return (*rest, first)


def agreement_words(background: Background, names: str) -> str:
    """Remind of what was agreed, or say that nothing was."""
    if not background.held and background.agreed.in_force is None:
        return ""
    holding = background.agreed.in_force
    if holding is None:
        said = translate(
            "conversation",
            "Nothing is agreed with {names} yet; a founding conversation makes an agreement.",
        )
        return said.format(names=names)
    return " ".join((_since_words(holding), _review_words(holding)))


def _since_words(holding: Wording) -> str:
    if holding.since is None:
        return translate("conversation", "Your agreement holds.")
    said = translate("conversation", "Your agreement has held since {day}.")
    return said.format(day=short_day(holding.since))


def _review_words(holding: Wording) -> str:
    on = holding.content.review_on
    if on is None:
        return translate("conversation", "No day is set to look at it again.")
    if on <= clock.today():
        return translate("conversation", "It is time to look at it again.")
    return translate("conversation", "You look at it again on {day}.").format(day=short_day(on))


def clause_words(background: Background) -> str:
    """Return the clauses of the agreement that holds, to be read before one begins."""
    holding = background.agreed.in_force
    if holding is None:
        return ""
    return "\n".join(
        f"{clause.heading}: {clause.text}" for clause in holding.content.clauses if clause.text
    )
