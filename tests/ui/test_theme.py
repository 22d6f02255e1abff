"""The tokens: contrast, sizes, and the style sheet made of them."""

from __future__ import annotations

import dataclasses
import itertools
import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from peerjournal.ui.colours import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    Tone,
    contrast_ratio,
)
from peerjournal.ui.resources import resource_text
from peerjournal.ui.theme import (
    LEAST_FACTOR,
    MOST_FACTOR,
    Text,
    build_palette,
    build_stylesheet,
    current_theme,
    font_for,
    interface_font,
    larger_factor,
    remember_theme,
    smaller_factor,
    stylesheet_tokens,
    theme_for,
)

SETS = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": LIGHT_HIGH_CONTRAST,
    "dark, high contrast": DARK_HIGH_CONTRAST,
}
TEXTS = ("ink", "dim", "accent", "warm", "blue", "danger")
SURFACES = ("paper", "side", "card", "hover", "neutral_tint")
TINTS = ("accent_tint", "warm_tint", "blue_tint", "danger_tint")
TEXT_PAIRS = (
    *itertools.product(TEXTS, SURFACES),
    *itertools.product(TEXTS, TINTS),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_danger", "danger"),
    ("ink", "selection"),
    ("ink", "hit"),
)
# Edges of fields and boxes, rings, ticks and bars.
CONTROL_PAIRS = (
    *itertools.product(("control_line", "focus", "accent", "warm"), SURFACES),
    *itertools.product(("control_line", "focus"), TINTS),
)


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_every_text_reads_well_on_every_ground_it_may_stand_on(name, text, ground):
    colours = SETS[name]
    least = 7.0 if "high" in name else 4.5
    assert contrast_ratio(getattr(colours, text), getattr(colours, ground)) >= least


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("edge", "ground"), CONTROL_PAIRS)
def test_every_edge_and_ring_stands_out_from_its_ground(name, edge, ground):
    colours = SETS[name]
    assert contrast_ratio(getattr(colours, edge), getattr(colours, ground)) >= 3.0


@pytest.mark.parametrize("name", SETS)
def test_a_hairline_is_seen_on_a_page_as_well_in_the_dark_as_in_the_light(name):
    colours = SETS[name]
    least = contrast_ratio(LIGHT.line, LIGHT.card)
    assert contrast_ratio(colours.line, colours.card) >= least


def test_contrast_is_computed_as_wcag_defines_it():
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast_ratio("#FFFFFF", "#FFFFFF") == 1.0


def test_each_tone_has_an_ink_and_a_tint_of_its_own():
    for colours in SETS.values():
        assert len({colours.ink_of(tone) for tone in Tone}) == len(Tone)
        assert len({colours.tint_of(tone) for tone in Tone}) == len(Tone)


def test_the_style_sheet_names_no_colour_of_its_own():
    template = re.sub(r"/\*.*?\*/", "", resource_text("style.qss"), flags=re.DOTALL)
    without_names = re.sub(r"#qt_\w+", "", template)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsl", without_names)
    named = {"white", "black", "red", "green", "blue", "gray", "grey"}
    values = re.findall(r":\s*([^;{}]+);", without_names)
    assert not named & {word for value in values for word in value.split()}


def test_every_name_in_the_style_sheet_is_a_token():
    sheet = build_stylesheet(theme_for())
    assert "@" not in sheet
    assert "rgba(251, 250, 248, 255)" in sheet


def test_a_name_that_is_no_token_is_a_bug():
    with pytest.raises(KeyError):
        build_stylesheet(theme_for(), "QLabel { color: @moonlight; }")


def test_light_and_dark_and_their_contrast_are_four_different_sets():
    themes = [
        theme_for(is_dark=is_dark, is_high_contrast=is_high)
        for is_dark, is_high in itertools.product((False, True), repeat=2)
    ]
    assert len({theme.colours.paper + theme.colours.ink for theme in themes}) == 4
    assert [theme.is_dark for theme in themes] == [False, False, True, True]


def test_text_grows_by_the_factor_and_distances_by_half_of_it():
    plain, large = theme_for(), theme_for(font_factor=2.0)
    for text in Text:
        assert large.points(text) == pytest.approx(2 * plain.points(text), abs=0.02)
    assert large.px(10) == 15


def test_no_factor_leaves_its_limits():
    assert theme_for(font_factor=0.01).font_factor == LEAST_FACTOR
    assert theme_for(font_factor=99).font_factor == MOST_FACTOR


def test_stepping_larger_and_smaller_reaches_both_ends_and_stays():
    factor, seen = LEAST_FACTOR, []
    while larger_factor(factor) != factor:
        factor = larger_factor(factor)
        seen.append(factor)
    assert factor == MOST_FACTOR
    assert 1.0 in seen
    assert smaller_factor(larger_factor(1.0)) == 1.0
    assert smaller_factor(LEAST_FACTOR) == LEAST_FACTOR


def test_reduced_motion_takes_no_time():
    motion = theme_for(is_motion_reduced=True).motion
    assert (motion.quick_ms, motion.calm_ms) == (0, 0)
    assert theme_for().motion.calm_ms > 0


def test_every_colour_of_a_set_can_be_named_in_the_style_sheet():
    tokens = stylesheet_tokens(theme_for())
    for one in dataclasses.fields(LIGHT):
        assert one.name.replace("_", "-") in tokens


def test_titles_are_heavier_than_what_they_stand_over(qapp):
    del qapp
    theme = theme_for()
    title, body = font_for(theme, Text.TITLE), font_for(theme, Text.BODY)
    assert title.weight() > body.weight()
    assert font_for(theme, Text.BODY, is_bold=True).weight() == title.weight()
    assert title.pointSizeF() > body.pointSizeF()


def test_the_preferred_face_is_used_where_it_is_installed(qapp, monkeypatch):
    del qapp
    monkeypatch.setattr("peerjournal.ui.theme.PREFERRED_FACES", ("DejaVu Serif",))
    assert interface_font(theme_for()).family() == "DejaVu Serif"
    monkeypatch.setattr("peerjournal.ui.theme.PREFERRED_FACES", ("No Such Face",))
    assert interface_font(theme_for()).family() != "No Such Face"


def test_the_palette_holds_the_same_colours():
    palette = build_palette(theme_for(is_dark=True))
    assert palette.color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    assert palette.color(QPalette.ColorRole.Text) == QColor(DARK.ink)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(DARK.disabled)


def test_painted_widgets_find_the_theme_on_the_application(light_app):
    assert current_theme().colours is LIGHT
    remember_theme(light_app, theme_for(is_dark=True))
    assert current_theme().colours is DARK
    assert QApplication.instance() is light_app
