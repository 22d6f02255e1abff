"""The icons: an own set, tinted by the theme."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QPushButton

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import DARK, LIGHT
from peerjournal.ui.icons import icon, icon_names, icon_pixmap, program_icon
from peerjournal.ui.resources import resource_text
from peerjournal.ui.theme import theme_for
from tests.ui.seeing import colours_in


def inks_of(picture: QPixmap) -> set[str]:
    return colours_in(picture.toImage())


LINES = [name for name in icon_names() if name != "app"]
WANTED = """
    today journal goals sessions feedback peers insights inbox trash settings help search lock
    unlock share receive history more add close check tag link attach calendar verified unverified
    warning info undo card copy save qr bold italic heading list numbered-list check-list quote eye
    eye-off chevron-down chevron-up chevron-left chevron-right arrow-left pin app
"""


def test_every_icon_that_the_program_names_is_there():
    assert set(WANTED.split()) <= set(icon_names())


@pytest.mark.parametrize("name", LINES)
def test_each_icon_is_thin_lines_without_a_colour_of_its_own(name, qapp):
    del qapp
    source = resource_text("icons", f"{name}.svg")
    root = ET.fromstring(source)  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke") == "currentColor"
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b", source)
    assert inks_of(icon_pixmap(name, QColor("#123456"), 48)) == {"#123456"}


def test_no_two_icons_look_alike(qapp):
    del qapp
    pictures = [icon_pixmap(name, QColor("black"), 48).toImage() for name in icon_names()]
    for at, picture in enumerate(pictures):
        assert picture not in pictures[:at]


def test_an_icon_follows_the_theme_without_being_set_again(light_app, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIcon(icon("share", "ink"))
    assert LIGHT.ink in inks_of(button.icon().pixmap(QSize(48, 48)))
    apply_theme(light_app, theme_for(is_dark=True))
    assert DARK.ink in inks_of(button.icon().pixmap(QSize(48, 48)))


def test_a_checked_icon_takes_the_accent_and_a_disabled_one_pales(light_app):
    del light_app
    made, size = icon("bold"), QSize(48, 48)
    checked = made.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    disabled = made.pixmap(size, QIcon.Mode.Disabled, QIcon.State.Off)
    assert inks_of(checked) == {LIGHT.accent}
    assert inks_of(disabled) == {LIGHT.disabled}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0, 2.5])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp, ratio):
    del qapp
    picture = icon_pixmap("lock", QColor("black"), 20, ratio)
    assert picture.width() == round(20 * ratio)
    assert picture.devicePixelRatio() == ratio
    through_qt = icon("lock").pixmap(QSize(20, 20), ratio)
    assert through_qt.width() == round(20 * ratio)


def test_an_icon_that_does_not_exist_is_a_bug():
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


def test_a_copied_icon_outlives_its_first_owner(light_app):
    del light_app
    made = icon("lock")
    copied = QIcon(made)
    # Adding a picture makes Qt clone the engine.
    copied.addPixmap(QPixmap(4, 4))
    del made
    assert not copied.isNull()
    assert inks_of(copied.pixmap(QSize(32, 32)))


def test_the_program_has_an_icon_of_its_own_at_every_size(qapp):
    del qapp
    made = program_icon()
    assert QSize(256, 256) in made.availableSizes()
    assert QSize(16, 16) in made.availableSizes()
    assert LIGHT.accent in inks_of(made.pixmap(QSize(64, 64)))


def test_an_arrow_points_along_the_line_from_whichever_side_it_is_read(qapp):
    back = icon("arrow-left")
    before = back.pixmap(QSize(24, 24)).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = back.pixmap(QSize(24, 24)).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == icon("arrow-right").pixmap(QSize(24, 24)).toImage()
    assert turned != before
