"""What a list is narrowed to, kept for each section while the journal is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.domain.listing import FeedbackSide, Filter, Reach, Whose
from peerjournal.ui.days import short_day_form
from peerjournal.ui.kinds import kind_name

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.entries import Kind
    from peerjournal.domain.identifiers import IdentityId
    from peerjournal.ui.sections import ListPlan


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """Which entries of a section are wanted; as it begins, all of them."""

    kinds: tuple[Kind, ...] = ()
    tag: str = ""
    peer: IdentityId | None = None
    peer_name: str = ""
    whose: Whose = Whose.ANYBODY
    reach: Reach = Reach.ANY
    side: FeedbackSide | None = None
    has_images: bool = False
    since: date | None = None
    until: date | None = None

    def filter(self, plan: ListPlan) -> Filter:
        """Return the filter of a section's list."""
        return Filter(
            kinds=self.kinds or plan.kinds,
            tag=self.tag,
            peer=self.peer,
            whose=self.whose,
            reach=self.reach,
            side=self.side,
            has_images=self.has_images,
            since=self.since,
            until=self.until,
            in_trash=plan.in_trash,
        )


EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that a list is narrowed by: its words, and what is left without it."""

    words: str
    without: Narrowing


def parts_of(narrowing: Narrowing) -> tuple[Part, ...]:
    """Return each thing that a list is narrowed by."""
    now = narrowing
    found = [
        Part(
            words=kind_name(kind),
            without=replace(now, kinds=tuple(one for one in now.kinds if one is not kind)),
        )
        for kind in now.kinds
    ]
    translate = QCoreApplication.translate
    others = (
        (now.whose is not Whose.ANYBODY, whose_name(now.whose), {"whose": Whose.ANYBODY}),
        (now.reach is not Reach.ANY, reach_name(now.reach), {"reach": Reach.ANY}),
        (now.peer is not None, now.peer_name, {"peer": None, "peer_name": ""}),
        (
            bool(now.tag),
            translate("narrowing", "Tag: {tag}").format(tag=now.tag),
            {"tag": ""},
        ),
        (now.has_images, translate("narrowing", "With pictures"), {"has_images": False}),
        (
            now.since is not None or now.until is not None,
            days_words(now.since, now.until),
            {"since": None, "until": None},
        ),
    )
    found += [
        Part(words=words, without=replace(now, **changes))
        for is_on, words, changes in others
        if is_on
    ]
    return tuple(found)


def whose_name(whose: Whose) -> str:
    """Return whose entries they are."""
    translate = QCoreApplication.translate
    return {
        Whose.ANYBODY: translate("narrowing", "Anybody"),
        Whose.MINE: translate("narrowing", "Written by me"),
        Whose.PEERS: translate("narrowing", "From peers"),
    }[whose]


def side_name(side: FeedbackSide) -> str:
    """Return what one side of feedback is called."""
    translate = QCoreApplication.translate
    return {
        FeedbackSide.RECEIVED: translate("narrowing", "Received"),
        FeedbackSide.GIVEN: translate("narrowing", "Given"),
        FeedbackSide.ASKED_OF_ME: translate("narrowing", "Asked me"),
        FeedbackSide.ASKED_BY_ME: translate("narrowing", "I asked"),
    }[side]


def reach_name(reach: Reach) -> str:
    """Return how far entries have gone."""
    translate = QCoreApplication.translate
    return {
        Reach.ANY: translate("narrowing", "Either"),
        Reach.PRIVATE: translate("narrowing", "Kept to myself"),
        Reach.SHARED: translate("narrowing", "Shared"),
    }[reach]


def days_words(since: date | None, until: date | None) -> str:
    """Return a stretch of days, as short as it can be told."""
    translate = QCoreApplication.translate
    if since is None or until is None:
        if since is not None:
            return translate("narrowing", "From {day}").format(day=_day(since))
        return translate("narrowing", "Until {day}").format(day=_day(until)) if until else ""
    if since == until:
        return _day(since)
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31):
        return str(since.year) if since.year == until.year else f"{since.year}–{until.year}"
    after = QDate(until.year, until.month, until.day).addDays(1)
    is_month = since.day == after.day() == 1
    if is_month and (since.year, since.month) == (until.year, until.month):
        return f"{QLocale().standaloneMonthName(since.month)} {since.year}"
    return f"{_day(since)} – {_day(until)}"


def _day(day: date) -> str:
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), short_day_form(locale))
