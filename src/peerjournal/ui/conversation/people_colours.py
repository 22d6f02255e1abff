"""Up to eight people, each in a colour of their own; the name always stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from peerjournal.ui.colours import Tone

if TYPE_CHECKING:
    from peerjournal.ui.theme import Theme

_TONES = (Tone.ACCENT, Tone.WARM, Tone.BLUE)
# After the three tones: plum, ochre, petrol, rose, moss.
FURTHER_LIGHT = ("#7A4B86", "#7A5F10", "#22687F", "#8F3A5C", "#4A6A2A")
FURTHER_DARK = ("#CBA3D8", "#D9BE6C", "#86C5DE", "#E79AB8", "#AFCB8B")
FURTHER_LIGHT_CONTRAST = ("#4F2359", "#4A3800", "#0B4253", "#611A38", "#2A4410")
FURTHER_DARK_CONTRAST = ("#E6CCF0", "#F3DD9B", "#B9E4F5", "#FBC6DA", "#D2EBB4")


def further_colours(theme: Theme) -> tuple[str, ...]:
    """Return the colours of the fourth to the eighth person."""
    if theme.is_high_contrast:
        return FURTHER_DARK_CONTRAST if theme.is_dark else FURTHER_LIGHT_CONTRAST
    return FURTHER_DARK if theme.is_dark else FURTHER_LIGHT


def person_colour(theme: Theme, place: int) -> QColor:
    """Return the colour of a person; place 0 is oneself."""
    if place < len(_TONES):
        return theme.colour(_TONES[place])
    further = further_colours(theme)
    return QColor(further[(place - len(_TONES)) % len(further)])


def colour_place(seat: int, mine: int) -> int:
    """Return a seat's place among the colours: oneself first, the others as they sit."""
    if seat == mine:
        return 0
    return seat + 1 if seat < mine else seat
