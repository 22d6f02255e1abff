"""One's own log of coaching hours: rows written by hand, and who agreed to be named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import check_line

MINUTES_MOST = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class HandRow:
    """Coaching that no session of the journal tells of.

    Attributes:
        key: stays when the row is changed.
        role: what I did there, in my own words.
        with_whom: a name, shown only with that person's consent.

    """

    key: str
    on: date
    minutes: int
    role: str = ""
    with_whom: str = ""

    def __post_init__(self) -> None:
        check_line(self.role, "hours.role")
        check_line(self.with_whom, "hours.with_whom")
        if not 0 < self.minutes <= MINUTES_MOST:
            raise InvalidEntryError("hours.minutes", Reason.OUT_OF_RANGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """Somebody agreed to be named in my log."""

    name: str
    given_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursBook:
    """What I wrote by hand, and the consents I noted."""

    rows: tuple[HandRow, ...] = ()
    consents: tuple[Consent, ...] = ()
