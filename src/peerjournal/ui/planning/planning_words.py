"""Sentences about what lies ahead; every one of them an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from peerjournal.coaching import formats
from peerjournal.domain import clock
from peerjournal.operations.planning import ReminderKind
from peerjournal.ui.days import short_day, short_day_form
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.models.entry_words import qdate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from peerjournal.domain.people import Person
    from peerjournal.operations.planning import NextConversation, Reminder

translate = QCoreApplication.translate

_HALF_A_YEAR = 183


def names_of(people: Sequence[Person]) -> str:
    """Return people as a sentence lists them."""
    if not people:
        return translate("planning", "somebody")
    return joined([one.name for one in people])


def who_words(one: NextConversation) -> str:
    """Return with whom a conversation is: a circle by its name."""
    return one.circle_name or names_of(one.people)


def when_words(one: NextConversation) -> str:
    """Return the day and hour of a planned conversation, the near days by name."""
    if one.planned_at is None:
        return near_day(one.on)
    local = one.planned_at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return translate("planning", "{day}, {time}").format(day=near_day(one.on), time=time)


def near_day(day: date) -> str:
    """Return a day: today and tomorrow by name, others with their weekday.

    One that is more than half a year away has its year, too.
    """
    distance = (day - clock.today()).days
    if distance == 0:
        return translate("planning", "Today")
    if distance == 1:
        return translate("planning", "Tomorrow")
    form = short_day_form(QLocale(), has_weekday=True, has_year=abs(distance) > _HALF_A_YEAR)
    return QLocale().toString(qdate(day), form)


def title_words(one: NextConversation) -> str:
    """Return the first line of a conversation ahead."""
    if one.is_planned:
        said = translate("planning", "{when} · with {who}")
        return said.format(when=when_words(one), who=who_words(one))
    return translate("planning", "The next one with {who}").format(who=who_words(one))


def second_words(one: NextConversation, language: str) -> str:
    """Return what is told below it."""
    if not one.is_planned:
        return offer_words(one)
    parts: list[str] = []
    if one.is_past:
        parts.append(translate("planning", "Did it take place?"))
    if one.topic:
        parts.append(one.topic)
    found = formats.by_key(one.format, language)
    if found is not None:
        parts.append(found.name)
    if one.minutes:
        parts.append(translate("planning", "{count} min").format(count=one.minutes))
    if not one.is_mine:
        parts.append(translate("planning", "planned by {name}").format(name=names_of(one.people)))
    return " · ".join(parts)


def offer_words(one: NextConversation) -> str:
    """Return the offer that a rhythm makes."""
    if one.last_on is None:
        return translate("planning", "Would you like to plan the first one?")
    said = translate("planning", "You last met on {day}. Would you like to plan the next one?")
    return said.format(day=short_day(one.last_on))


def reminder_title(one: Reminder) -> str:
    """Return what a reminder offers."""
    who = names_of(one.people)
    return {
        ReminderKind.REVIEW: translate("planning", "Look at your agreement with {who} again"),
        ReminderKind.FAR_DATE: translate("planning", "Say hello to {who}?"),
        ReminderKind.FOOTING: translate("planning", "Talk with {who} about what changed"),
        ReminderKind.COMMITMENT: translate("planning", "A step you spoke of"),
    }[one.kind].format(who=who)


def reminder_words(one: Reminder) -> str:
    """Return what is told below it."""
    if one.words:
        return one.words
    return {
        ReminderKind.REVIEW: translate(
            "planning", "You meant to look at it on {day}. Which line helps, which no longer fits?"
        ),
        ReminderKind.FAR_DATE: translate("planning", "You meant to, on {day}."),
        ReminderKind.FOOTING: translate(
            "planning", "Until you have, nothing is sealed for them. Nobody is told."
        ),
        ReminderKind.COMMITMENT: "",
    }[one.kind].format(day=short_day(one.on))


def act_words(kind: ReminderKind) -> str:
    """Return what the button of a reminder says."""
    return {
        ReminderKind.REVIEW: translate("planning", "Look at it together"),
        ReminderKind.FAR_DATE: translate("planning", "Open their page"),
        ReminderKind.FOOTING: translate("planning", "Open their page"),
        ReminderKind.COMMITMENT: translate("planning", "Open it"),
    }[kind]
