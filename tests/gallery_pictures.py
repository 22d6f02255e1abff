"""The pictures of the gallery, each with something to see in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.ui.pictures.goal_path import GoalPath, Path, PathEvent, PathKind
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


def picture_sheet(name: str) -> QWidget:
    """Return a picture on a page."""
    frame, layout = framed("page")
    layout.addWidget(PICTURES[name]())
    layout.addStretch()
    return frame


PICTURES: dict[str, Callable[[], PictureCanvas]] = {"year": year, "path": path}
