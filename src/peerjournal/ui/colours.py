"""The four sets of colours: light and dark, each once more in high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a coloured word, chip or bar stands for; always said in words as well.

    ACCENT is me, actions and what is shared; WARM the other person and what is due; BLUE tags
    and drafts; DANGER what destroys or failed; NEUTRAL everything else.
    """

    NEUTRAL = "neutral"
    ACCENT = "accent"
    WARM = "warm"
    BLUE = "blue"
    DANGER = "danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One set of colours, each named for its part.

    Attributes:
        paper: the window.
        side: the sidebar.
        card: a page, a selected item, a field.
        line: hairlines between parts; carries no meaning.
        control_line: the edge of a field, a box or a switch.
        scroll: the handle of a scroll bar at rest, which the wheel and the keys do without.
        hover: under the pointer, on paper, side or card.
        ink: text.
        dim: second text.
        on_accent: text and signs on the accent.
        accent_hover: the accent under the pointer.
        accent_pressed: the accent while pressed.
        focus: the ring around what has the keyboard.
        selection: behind selected text.
        hit: behind words that a search found.
        disabled: words and signs of what cannot be used now; exempt from contrast by WCAG.
        chip_line: the edge of chips, the same as their ground unless contrast is high.
        shade: the shadow of what floats, drawn translucent.

    """

    paper: str
    side: str
    card: str
    line: str
    control_line: str
    scroll: str
    hover: str
    ink: str
    dim: str
    neutral_tint: str
    accent: str
    accent_tint: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    warm: str
    warm_tint: str
    blue: str
    blue_tint: str
    danger: str
    danger_tint: str
    on_danger: str
    focus: str
    selection: str
    hit: str
    disabled: str
    chip_line: str
    shade: str

    def ink_of(self, tone: Tone) -> str:
        """Return the colour in which a tone writes and draws."""
        return {
            Tone.NEUTRAL: self.dim,
            Tone.ACCENT: self.accent,
            Tone.WARM: self.warm,
            Tone.BLUE: self.blue,
            Tone.DANGER: self.danger,
        }[tone]

    def tint_of(self, tone: Tone) -> str:
        """Return the ground of a tone's chips and panels."""
        return {
            Tone.NEUTRAL: self.neutral_tint,
            Tone.ACCENT: self.accent_tint,
            Tone.WARM: self.warm_tint,
            Tone.BLUE: self.blue_tint,
            Tone.DANGER: self.danger_tint,
        }[tone]


LIGHT = Colours(
    paper="#FBFAF8",
    side="#F3F1EC",
    card="#FFFFFF",
    line="#E6E2DA",
    control_line="#878174",
    scroll="#A9A397",
    hover="#EBE8E1",
    ink="#23211E",
    dim="#66615A",
    neutral_tint="#EFECE5",
    accent="#2F6F62",
    accent_tint="#E3EFEB",
    accent_hover="#275F53",
    accent_pressed="#1F4D43",
    on_accent="#FFFFFF",
    warm="#A64C25",
    warm_tint="#F8E9E1",
    blue="#3B5F94",
    blue_tint="#E6EDF6",
    danger="#A8322D",
    danger_tint="#FBE8E6",
    on_danger="#FFFFFF",
    focus="#2F6F62",
    selection="#CFE4DD",
    hit="#F7E3A6",
    disabled="#8F897D",
    chip_line="#00000000",
    shade="#23211E",
)

DARK = Colours(
    paper="#1B1B1A",
    side="#151514",
    card="#232322",
    line="#3E3C38",
    control_line="#7F7A71",
    scroll="#5E5B55",
    hover="#2B2B29",
    ink="#ECE9E2",
    dim="#ADA79E",
    neutral_tint="#2F2E2C",
    accent="#7CC4B2",
    accent_tint="#21342F",
    accent_hover="#8FD2C1",
    accent_pressed="#A3DDCE",
    on_accent="#10211D",
    warm="#E39A73",
    warm_tint="#3A2A22",
    blue="#9DB9E4",
    blue_tint="#232D3C",
    danger="#F0958D",
    danger_tint="#40231F",
    on_danger="#2A0F0C",
    focus="#7CC4B2",
    selection="#2F5249",
    hit="#5A4A17",
    disabled="#7E7A72",
    chip_line="#00000000",
    shade="#000000",
)

LIGHT_HIGH_CONTRAST = Colours(
    paper="#FFFFFF",
    side="#FFFFFF",
    card="#FFFFFF",
    line="#6B6B6B",
    control_line="#000000",
    scroll="#000000",
    hover="#E4E4E4",
    ink="#000000",
    dim="#2E2E2E",
    neutral_tint="#F2F2F2",
    accent="#074A3D",
    accent_tint="#EAF6F2",
    accent_hover="#03352B",
    accent_pressed="#001F19",
    on_accent="#FFFFFF",
    warm="#762C08",
    warm_tint="#FDF1EA",
    blue="#173F7A",
    blue_tint="#EDF3FC",
    danger="#8A0F0F",
    danger_tint="#FDEEEE",
    on_danger="#FFFFFF",
    focus="#000000",
    selection="#BFE3D9",
    hit="#FFE98A",
    disabled="#7A7A7A",
    chip_line="#2E2E2E",
    shade="#000000",
)

DARK_HIGH_CONTRAST = Colours(
    paper="#000000",
    side="#000000",
    card="#000000",
    line="#9A9A9A",
    control_line="#FFFFFF",
    scroll="#FFFFFF",
    hover="#2A2A2A",
    ink="#FFFFFF",
    dim="#DADADA",
    neutral_tint="#1C1C1C",
    accent="#9CEBD7",
    accent_tint="#0A2620",
    accent_hover="#BDF5E7",
    accent_pressed="#DBFBF3",
    on_accent="#000000",
    warm="#FFC09C",
    warm_tint="#2E1A0F",
    blue="#BFD7FF",
    blue_tint="#101F38",
    danger="#FFB3AB",
    danger_tint="#360F0B",
    on_danger="#000000",
    focus="#FFFFFF",
    selection="#1F5A4C",
    hit="#5C4A00",
    disabled="#8C8C8C",
    chip_line="#DADADA",
    shade="#000000",
)


def contrast_ratio(one: str, other: str) -> float:
    """Return the contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    # The threshold and exponents of sRGB, as WCAG 2.2 gives them.
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
