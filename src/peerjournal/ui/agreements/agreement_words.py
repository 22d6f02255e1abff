"""Sentences about where an agreement stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.accepting import is_same_person
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.people import Person
from peerjournal.ui.days import short_day
from peerjournal.ui.exchange.exchange_words import joined, short_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.domain.accepting import Acceptance, Wording
    from peerjournal.domain.listing import EntryLine

translate = QCoreApplication.translate


def accepted_words(acceptances: Iterable[Acceptance], me: Person) -> str:
    """Return who accepted, and when."""
    return " · ".join(_accepted(one, me) for one in acceptances)


def _accepted(one: Acceptance, me: Person) -> str:
    who = _called(one.who, me)
    if one.is_noted and not is_same_person(one.who, me):
        said = translate("agreements", "{who}, {day} (noted)")
    else:
        said = translate("agreements", "{who}, {day}")
    return said.format(who=who, day=short_day(one.on))


def _called(who: Person, me: Person) -> str:
    return translate("agreements", "you") if is_same_person(who, me) else who.name


def waiting_words(wording: Wording, me: Person) -> str:
    """Return whose yes is still missing."""
    others = [one.name for one in wording.missing]
    mine = any(
        is_same_person(Person(name=one.name, identity=one.identity), me) for one in wording.missing
    )
    if mine and len(others) == 1:
        return translate("agreements", "It waits for your yes.")
    if mine:
        names = [one.name for one in wording.missing if one.name != me.name]
        said = translate("agreements", "It waits for your yes, and for that of {names}.")
        return said.format(names=joined(names))
    said = translate("agreements", "It waits for the yes of {names}.")
    return said.format(names=joined(others))


def outgrown_words(outgrown: Wording, people: Iterable[Person], me: Person) -> str:
    """Return who came and who went since a circle agreed on something."""
    now = tuple(people)
    then = tuple(Person(name=one.name, identity=one.identity) for one in outgrown.others(me))
    came = [one.name for one in now if not any(is_same_person(one, each) for each in then)]
    gone = [one.name for one in then if not any(is_same_person(one, each) for each in now)]
    if came and gone:
        said = translate("agreements", "New in the circle: {came}. No longer in it: {gone}.")
        return said.format(came=joined(came), gone=joined(gone))
    if came:
        return translate("agreements", "New in the circle: {came}").format(came=joined(came))
    return translate("agreements", "No longer in the circle: {gone}").format(gone=joined(gone))


def standing_title(wording: Wording) -> str:
    """Return where a wording stands, in a few words."""
    if wording.state is AgreementState.IN_FORCE and wording.since is not None:
        said = translate("agreements", "In force since {day}")
        return said.format(day=short_day(wording.since))
    return {
        AgreementState.DRAFT: translate("agreements", "A draft; nobody has seen it"),
        AgreementState.OFFERED: translate("agreements", "Offered"),
        AgreementState.ACCEPTED_BY_SOME: translate("agreements", "Accepted by some"),
        AgreementState.IN_FORCE: translate("agreements", "In force"),
        AgreementState.AMENDED: translate("agreements", "A newer wording holds now"),
        AgreementState.ENDED: translate("agreements", "Ended; it stays here to be read"),
    }[wording.state]


def standing_words(wording: Wording, me: Person) -> str:
    """Return what follows from where a wording stands."""
    if wording.state is AgreementState.DRAFT:
        return translate(
            "agreements",
            "Change every clause until it is yours. Then accept it and send it; it comes into "
            "force once everybody has.",
        )
    parts: list[str] = []
    accepted = accepted_words(wording.acceptances, me)
    if accepted:
        parts.append(translate("agreements", "Accepted: {who}").format(who=accepted))
    if wording.missing and wording.state in _WAITING:
        parts.append(waiting_words(wording, me))
    if wording.state is AgreementState.IN_FORCE and wording.content.review_on is not None:
        said = translate("agreements", "You look at it again on {day}.")
        parts.append(said.format(day=short_day(wording.content.review_on)))
    return "\n".join(parts)


def place_words(before: EntryLine) -> str:
    """Return which wording another one replaces, and what holds until then."""
    day = short_day(before.happened_on)
    if not before.title:
        said = translate(
            "agreements",
            "It replaces the wording of {day}, which holds until everybody has accepted this one.",
        )
        return said.format(day=day)
    said = translate(
        "agreements",
        "It replaces “{title}” of {day}, which holds until everybody has accepted this one.",
    )
    return said.format(title=short_name(before.title, _TITLE_MOST), day=day)


_TITLE_MOST = 50
_WAITING = frozenset({AgreementState.OFFERED, AgreementState.ACCEPTED_BY_SOME})


def question_words(names: list[str]) -> str:
    """Return the question about equal standing."""
    if len(names) == 1:
        return translate("agreements", "Does one of you now appraise, grade or manage the other?")
    return translate("agreements", "Does anybody among you appraise, grade or manage another?")
