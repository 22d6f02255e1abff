"""The pictures of the gallery, each with something to see in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.domain.support import Support as SupportKind
from peerjournal.ui.pictures.balance_picture import (
    Balance,
    BalanceDot,
    BalancePicture,
    BalanceSort,
)
from peerjournal.ui.pictures.goal_path import GoalPath, Path, PathEvent, PathKind
from peerjournal.ui.pictures.hours_picture import CoachedMonth, HoursPicture
from peerjournal.ui.pictures.panes_picture import Panes, PanesPicture, PaneTheme
from peerjournal.ui.pictures.speaking_picture import Floor, SpeakingPicture, SpokenSession
from peerjournal.ui.pictures.support import Ring, Support, Supporter
from peerjournal.ui.pictures.support_picture import SupportPicture
from peerjournal.ui.pictures.topics_picture import Topic, TopicsPicture
from peerjournal.ui.pictures.year_picture import Year, YearDay, YearPicture
from tests.gallery_frames import framed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.pictures.canvas import PictureCanvas


def year() -> YearPicture:
    """Return a year in which somebody wrote now and then."""
    made = YearPicture()
    made.show_year(sample_year())
    return made


def sample_year() -> Year:
    """Return days of all sorts."""
    first = date(2026, 1, 1)
    numbers = [n for n in range(320) if (n * n + 3 * n) % 7 < 3 and n not in range(120, 150)]
    return Year(
        year=2026,
        days=tuple(
            YearDay(
                on=first + timedelta(days=n),
                entries=(new_entry_id(clock.now()),),
                is_written=n % 11 != 0,
                is_talked=n % 14 == 4,
                is_received=n % 11 == 0,
            )
            for n in numbers
        ),
        today=date(2026, 11, 19),
    )


def path() -> GoalPath:
    """Return a goal on its way."""
    made = GoalPath()
    made.show_path(sample_path())
    return made


def sample_path() -> Path:
    """Return events of all sorts."""

    def event(on: date | None, kind: PathKind, title: str, words: str = "", **more) -> PathEvent:
        return PathEvent(
            on=on, kind=kind, title=title, words=words, key=new_entry_id(clock.now()), **more
        )

    return Path(
        begun_on=date(2026, 9, 1),
        today=date(2026, 11, 19),
        horizon=date(2026, 12, 12),
        events=(
            event(
                date(2026, 9, 4),
                PathKind.CHECK_IN,
                "",
                "I answer before they have finished. Noticing it is a beginning.",
                scale=3,
            ),
            event(
                date(2026, 9, 18),
                PathKind.COMMITMENT,
                "If a colleague asks me how, then I ask what they have tried",
                state="kept",
            ),
            event(date(2026, 10, 2), PathKind.CHECK_IN, "", "Twice I counted to seven.", scale=5),
            event(
                date(2026, 10, 20),
                PathKind.EVIDENCE,
                "Amina: “You waited, and I found a second answer.”",
                "It shows that the pause is used. It does not show that it always is.",
            ),
            event(
                date(2026, 11, 6),
                PathKind.MILESTONE,
                "A whole hour in which I give no advice",
                state="reached",
            ),
            event(
                date(2026, 11, 13),
                PathKind.CHECK_IN,
                "",
                "Harder with the new group; I wanted to be helpful and was only quick.",
                scale=4,
            ),
            event(
                date(2026, 12, 1),
                PathKind.MILESTONE,
                "They bring the next question themselves",
                state="ahead",
                is_ahead=True,
            ),
        ),
    )


def balance() -> BalancePicture:
    """Return half a year of giving and receiving."""
    made = BalancePicture()
    sorts = list(BalanceSort)
    dots = [
        BalanceDot(
            on=date(2026, 6, 3) + timedelta(days=n * n % 171),
            sort=sorts[(n * 5 + n // 7) % 4],
            words="Amina",
            key=new_entry_id(clock.now()),
        )
        for n in range(34)
    ]
    made.show_balance(Balance(dots=tuple(dots)))
    return made


def speaking() -> SpeakingPicture:
    """Return sessions of two and of four."""
    made = SpeakingPicture()

    def floors(*spoken: int) -> tuple[Floor, ...]:
        names = ("Me", "Amina", "Jonas", "Wilhelmine-Charlotte")
        return tuple(
            Floor(name=names[at], place=at, planned_s=3000 // len(spoken), spoken_s=one * 60)
            for at, one in enumerate(spoken)
        )

    made.show_sessions(
        tuple(
            SpokenSession(on=on, title=title, floors=who, key=new_entry_id(clock.now()))
            for on, title, who in (
                (date(2026, 11, 19), "Asking before telling", floors(25, 24)),
                (date(2026, 11, 5), "The quiet table in the corner", floors(14, 9, 16, 2)),
                (date(2026, 10, 22), "First conversation", floors(34, 22)),
            )
        )
    )
    return made


def hours() -> HoursPicture:
    """Return some months."""
    made = HoursPicture()
    minutes = (80, 200, 0, 60, 345, 120, 0, 45)
    made.show_hours(
        tuple(
            CoachedMonth(month=date(2026, 3 + at, 9), minutes=one, key=new_entry_id(clock.now()))
            for at, one in enumerate(minutes)
        )
    )
    return made


def topics() -> TopicsPicture:
    """Return tags that come and go."""
    made = TopicsPicture()
    tags = (
        ("delegating", 4, 9),
        ("silence", 40, 31),
        ("8b", 90, 1),
        ("giving my view early", 7, 40),
    )
    made.show_topics(
        tuple(
            Topic(
                tag=tag,
                days=tuple(
                    date(2026, 4, 1) + timedelta(days=(begin + n * step) % 230)
                    for n in range(1 if tag == "8b" else 6)
                ),
                key=new_entry_id(clock.now()),
            )
            for tag, begin, step in tags
        )
    )
    return made


def panes() -> PanesPicture:
    """Return themes in each of the panes."""
    made = PanesPicture()

    def themes(*phrases: str) -> tuple[PaneTheme, ...]:
        return tuple(PaneTheme(phrase=one, key=one) for one in phrases)

    made.show_panes(
        Panes(
            in_the_open=themes("waits after asking", "brings facts"),
            new_to_me=themes("makes room for quiet people", "Names the limit early"),
            known_to_me=themes("steps in quickly", "asks for help", "speaks early"),
            unexplored=themes("keeps time", "says thank you", "asks a second question"),
            waiting=themes("laughs first"),
        )
    )
    return made


def support_moments() -> tuple[Support, ...]:
    """Return a circle of two days."""
    kinds = list(SupportKind)

    def one(name: str, ring: Ring, to_me: str, from_me: str, last: str = "") -> Supporter:
        return Supporter(
            name=name,
            ring=ring,
            to_me=tuple(kinds[int(digit)] for digit in to_me),
            from_me=tuple(kinds[int(digit)] for digit in from_me),
            last_contact=last,
            key=name,
        )

    now = (
        one("Amina", Ring.CLOSE, "0145", "02", "spoke last week"),
        one("Jonas", Ring.FURTHER, "2", "03"),
        one("Miriam", Ring.FURTHER, "36", ""),
        one("Kim", Ring.FURTHER, "", "5", "spoke in May"),
        one("Professor Achterberg", Ring.FAR, "26", "", "wrote in March"),
        one("Lou", Ring.FAR, "", "1"),
    )
    then = (one("Amina", Ring.FURTHER, "0", "0"), one("Ben", Ring.CLOSE, "05", "0"), *now[1:3])
    return (Support(people=then, on=date(2026, 3, 3)), Support(people=now))


def support() -> SupportPicture:
    """Return the circle of today."""
    made = SupportPicture()
    made.show_support(support_moments()[-1])
    return made


def picture_sheet(name: str) -> QWidget:
    """Return a picture on a page."""
    frame, layout = framed("page")
    layout.addWidget(PICTURES[name]())
    layout.addStretch()
    return frame


PICTURES: dict[str, Callable[[], PictureCanvas]] = {
    "year": year,
    "path": path,
    "balance": balance,
    "speaking": speaking,
    "hours": hours,
    "topics": topics,
    "panes": panes,
    "support": support,
}
