"""The one place that asks the time."""

from __future__ import annotations

from datetime import date, datetime


def now() -> datetime:
    """Return the present moment, aware of the offset this computer keeps."""
    return datetime.now().astimezone()


def today() -> date:
    """Return the local calendar day."""
    return now().date()
