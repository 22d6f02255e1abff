"""One row of the short lists of this part: a person, an entry, a bundle, or a heading."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.colours import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row shows.

    Attributes:
        key: what the row stands for; hashable, and the only row with it.
        second: the dim line below the title.
        aside: small words at the end of the first line, such as a date.
        person: a name whose initials stand before the words.
        tone: the colour of the initials.
        icon_name: an icon before the words, where no person stands there.
        has_seal: whether the sign of a compared card stands after the title.
        is_ticked: none where the row has no tick box.
        is_compact: whether the row is one low line of plain words.
        is_heading: a small heading that cannot be chosen.

    """

    key: object
    title: str
    second: str = ""
    aside: str = ""
    chips: tuple[ChipText, ...] = ()
    person: str = ""
    tone: Tone = Tone.WARM
    icon_name: str = ""
    has_seal: bool = False
    is_ticked: bool | None = None
    is_compact: bool = False
    is_heading: bool = False


def heading_row(title: str) -> Row:
    """Return a heading."""
    return Row(key=("heading", title), title=title, is_heading=True)


def spoken_row(row: Row) -> str:
    """Return all that a row shows as one text for screen readers."""
    sealed = QCoreApplication.translate("rows", "verified") if row.has_seal else ""
    said = (row.title, sealed, row.second, row.aside, *(chip.text for chip in row.chips))
    return ", ".join(part for part in said if part)
