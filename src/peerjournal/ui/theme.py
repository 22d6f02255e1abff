"""The design tokens in one place: colours, type, spacing, radius and motion.

A theme hangs on the application beside its palette, so that painted widgets find it and are told
of a change by the same events (`QEvent.Type.PaletteChange` and `StyleChange`).
"""

from __future__ import annotations

import dataclasses
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from peerjournal.ui.colours import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    Colours,
    Tone,
)
from peerjournal.ui.resources import resource_text

PREFERRED_FACES = ("Inter", "Inter Variable")
LEAST_FACTOR = 0.8
MOST_FACTOR = 2.5
_FACTORS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
_THEME = "peerjournal_theme"


class ThemeMode(StrEnum):
    """What the person chose: follow the desktop, or always one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastMode(StrEnum):
    """What the person chose: follow the desktop, or always high contrast."""

    SYSTEM = "system"
    HIGH = "high"


class Text(StrEnum):
    """A step of the type scale."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    SECTION = "section"
    BODY = "body"
    CONTROL = "control"
    SMALL = "small"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale:
    """Sizes in points at 96 dots per inch and a factor of 1, and how lines are set."""

    display: float = 28
    title: float = 22
    heading: float = 14
    section: float = 11
    body: float = 11.5
    control: float = 10.5
    small: float = 9.25
    line_height: float = 1.5
    line_characters: int = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Distances in logical pixels, on a grid of four.

    Attributes:
        page: the margin of a page of writing.
        check: the side of a check box.
        icon: the side of an icon on a button.

    """

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - one of the sizes people know from shirts
    xl: int = 24
    xxl: int = 32
    page: int = 56
    check: int = 18
    icon: int = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Radius:
    """Roundings in logical pixels."""

    s: int = 5
    m: int = 8
    l: int = 12  # noqa: E741 - as in Spacing


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """Durations in milliseconds; all 0 where motion is reduced."""

    quick_ms: int = 110
    calm_ms: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Everything that decides how the program looks.

    Attributes:
        font_factor: what the person made of the sizes, 1 at first.

    """

    colours: Colours
    is_dark: bool
    is_high_contrast: bool
    font_factor: float = 1.0
    type_scale: TypeScale = TypeScale()
    spacing: Spacing = Spacing()
    radius: Radius = Radius()
    motion: Motion = Motion()

    def points(self, text: Text) -> float:
        """Return a font size in points as this platform counts them."""
        # Elsewhere a point is 96/72 of a pixel; on macOS they are the same.
        platform = 96 / 72 if sys.platform == "darwin" else 1.0
        size: float = getattr(self.type_scale, text.value)
        return round(size * self.font_factor * platform, 2)

    def px(self, distance: float) -> int:
        """Return a distance that grows with the font, by half as much."""
        return round(distance * (1 + (self.font_factor - 1) / 2))

    def colour(self, tone: Tone) -> QColor:
        """Return the colour in which a tone writes and draws."""
        return QColor(self.colours.ink_of(tone))

    def tint(self, tone: Tone) -> QColor:
        """Return the ground of a tone."""
        return QColor(self.colours.tint_of(tone))


def theme_for(
    *,
    is_dark: bool = False,
    is_high_contrast: bool = False,
    font_factor: float = 1.0,
    is_motion_reduced: bool = False,
) -> Theme:
    """Return the theme for what the desktop or the person wants."""
    pair = (LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST) if is_high_contrast else (LIGHT, DARK)
    return Theme(
        colours=pair[is_dark],
        is_dark=is_dark,
        is_high_contrast=is_high_contrast,
        font_factor=min(MOST_FACTOR, max(LEAST_FACTOR, font_factor)),
        motion=Motion(quick_ms=0, calm_ms=0) if is_motion_reduced else Motion(),
    )


def larger_factor(factor: float) -> float:
    """Return the next larger font factor, or the largest."""
    return next((step for step in _FACTORS if step > factor), MOST_FACTOR)


def smaller_factor(factor: float) -> float:
    """Return the next smaller font factor, or the smallest."""
    return next((step for step in reversed(_FACTORS) if step < factor), LEAST_FACTOR)


def current_theme() -> Theme:
    """Return the theme of the running application, the light one before any was set."""
    app = QCoreApplication.instance()
    theme = app.property(_THEME) if app is not None else None
    return theme if isinstance(theme, Theme) else theme_for()


def remember_theme(app: QApplication, theme: Theme) -> None:
    """Hang the theme on the application, where `current_theme` finds it."""
    app.setProperty(_THEME, theme)


def font_for(theme: Theme, text: Text, *, is_bold: bool | None = None) -> QFont:
    """Return the interface face at a step of the type scale, with figures of one width.

    Titles, headings and sections are semibold unless `is_bold` says otherwise.
    """
    heavy = text in _HEAVY if is_bold is None else is_bold
    # A copy: whoever asks may change it.
    return QFont(_font(QApplication.font().key(), theme.points(text), heavy=heavy))


@lru_cache(maxsize=64)
def _font(face: str, points: float, *, heavy: bool) -> QFont:
    """Make a font of the application's face; every row that is drawn asks for some."""
    del face
    font = QFont(QApplication.font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
    # Times and dates stand in columns and count up in place.
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


_HEAVY = frozenset({Text.DISPLAY, Text.TITLE, Text.HEADING, Text.SECTION})


def interface_font(theme: Theme) -> QFont:
    """Return the program's own font: Inter where it is installed, else the system's face."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    face = next((name for name in PREFERRED_FACES if QFontDatabase.hasFamily(name)), None)
    if face is not None:
        font.setFamily(face)
    font.setPointSizeF(theme.points(Text.CONTROL))
    return font


def build_palette(theme: Theme) -> QPalette:
    """Return the palette, for whatever the style sheet does not reach."""
    palette = QPalette()
    for role, colour in _palette_colours(theme.colours).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.colours.disabled))
    return palette


_Role = QPalette.ColorRole


def _palette_colours(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.paper,
        _Role.WindowText: colours.ink,
        _Role.Base: colours.card,
        _Role.AlternateBase: colours.side,
        _Role.Text: colours.ink,
        _Role.PlaceholderText: colours.dim,
        _Role.Button: colours.card,
        _Role.ButtonText: colours.ink,
        _Role.BrightText: colours.on_accent,
        _Role.ToolTipBase: colours.card,
        _Role.ToolTipText: colours.ink,
        _Role.Highlight: colours.selection,
        _Role.HighlightedText: colours.ink,
        _Role.Accent: colours.accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Light: colours.card,
        _Role.Midlight: colours.hover,
        _Role.Mid: colours.line,
        _Role.Dark: colours.control_line,
        _Role.Shadow: colours.shade,
    }


def build_stylesheet(theme: Theme, template: str | None = None) -> str:
    """Fill the names of tokens (`@accent`, `@size-title`, `@space-m`, `@radius-s`) in style.qss.

    A name that no token has is a bug in the template and raises KeyError.
    """
    tokens = stylesheet_tokens(theme)
    text = resource_text("style.qss") if template is None else template
    return re.sub(r"@([a-z][a-z0-9-]*)", lambda found: tokens[found[1]], text)


def stylesheet_tokens(theme: Theme) -> dict[str, str]:
    """Return every name that style.qss may use, and what it stands for in this theme."""
    colours = {
        one.name.replace("_", "-"): _qss_colour(getattr(theme.colours, one.name))
        for one in dataclasses.fields(theme.colours)
    }
    sizes = {f"size-{text}": f"{theme.points(text)}pt" for text in Text}
    space = {
        f"space-{one.name}": f"{theme.px(getattr(theme.spacing, one.name))}px"
        for one in dataclasses.fields(theme.spacing)
    }
    radius = {
        f"radius-{one.name}": f"{getattr(theme.radius, one.name)}px"
        for one in dataclasses.fields(theme.radius)
    }
    return colours | sizes | space | radius


def _qss_colour(colour: str) -> str:
    made = QColor(colour)
    return f"rgba({made.red()}, {made.green()}, {made.blue()}, {made.alpha()})"
