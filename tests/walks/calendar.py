"""A clock that goes from week to week, and minute by minute while people talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

FIRST_MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass
class Calendar:
    """What stands in for the time of day; week 1 begins on a Monday in March."""

    at: datetime = FIRST_MONDAY - timedelta(days=3)

    def go_to(self, week: int, day: str, hour: int = 16) -> None:
        """Let it be an hour of a day of a week; time never goes back."""
        wanted = moment(week, day, hour)
        assert wanted > self.at
        self.at = wanted

    def go(self, seconds: float) -> None:
        """Let some seconds pass."""
        self.at += timedelta(seconds=seconds)

    @property
    def today(self) -> date:
        """The day it is."""
        return self.at.date()


def moment(week: int, day: str, hour: int = 16) -> datetime:
    """Return an hour of a day of a week."""
    days = (week - 1) * 7 + _DAYS.index(day)
    return FIRST_MONDAY.replace(hour=hour) + timedelta(days=days)


def day_of(week: int, day: str) -> date:
    """Return a day of a week."""
    return moment(week, day).date()
