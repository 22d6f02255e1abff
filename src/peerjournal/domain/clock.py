"""The one place that asks the time."""

from __future__ import annotations

import time
from datetime import date, datetime


def now() -> datetime:
    """Return the present moment, aware of the offset this computer keeps."""
    return datetime.now().astimezone()


def awake_s() -> float:
    """Return seconds that go on while the computer is awake, from no certain moment.

    On Windows they go on in its sleep as well.
    """
    return time.monotonic()


def today() -> date:
    """Return the local calendar day."""
    return now().date()
