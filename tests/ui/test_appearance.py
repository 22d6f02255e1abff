"""The application is dressed as the person and the desktop want it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from peerjournal.ui.appearance import Appearance, Wishes
from peerjournal.ui.colours import DARK, LIGHT, LIGHT_HIGH_CONTRAST
from peerjournal.ui.theme import ContrastMode, ThemeMode, current_theme

CALM = Wishes(is_motion_reduced=True)


class Desktop(QObject):
    """Stands in for the desktop's hints, which no test can change."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self):
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self):
        return self

    def colorScheme(self):
        return self.scheme

    def contrastPreference(self):
        return self.contrast


@pytest.fixture
def desktop(light_app, monkeypatch):
    made = Desktop()
    monkeypatch.setattr(type(light_app), "styleHints", lambda _app: made)
    return made


@pytest.fixture
def appearance(light_app, desktop):
    del desktop
    made = Appearance(light_app, CALM)
    yield made
    made.deleteLater()


def test_it_follows_the_desktop_from_light_to_dark_as_it_changes(appearance, desktop, qtbot):
    assert current_theme().colours is LIGHT
    desktop.scheme = Qt.ColorScheme.Dark
    with qtbot.waitSignal(appearance.theme_changed) as told:
        desktop.colorSchemeChanged.emit()
    assert told.args[0].is_dark
    assert current_theme().colours is DARK


def test_it_follows_the_wish_for_high_contrast(appearance, desktop):
    del appearance
    desktop.contrast = Qt.ContrastPreference.HighContrast
    desktop.contrastPreferenceChanged.emit()
    assert current_theme().colours is LIGHT_HIGH_CONTRAST


def test_a_persons_choice_goes_before_the_desktop(appearance, desktop):
    desktop.scheme = Qt.ColorScheme.Dark
    appearance.follow(replace(CALM, mode=ThemeMode.LIGHT))
    assert current_theme().colours is LIGHT
    appearance.follow(replace(CALM, mode=ThemeMode.LIGHT, contrast=ContrastMode.HIGH))
    assert current_theme().colours is LIGHT_HIGH_CONTRAST
    appearance.follow(replace(CALM, mode=ThemeMode.DARK))
    assert current_theme().colours is DARK
    assert appearance.wishes.mode is ThemeMode.DARK


def test_nothing_is_told_when_nothing_changes(appearance, desktop, qtbot):
    with qtbot.assertNotEmitted(appearance.theme_changed):
        desktop.colorSchemeChanged.emit()


def test_palette_style_sheet_and_fonts_change_together(appearance, light_app, qtbot):
    label = QLabel("Asking before telling")
    label.setProperty("role", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = label.font().pointSizeF()
    appearance.follow(replace(CALM, mode=ThemeMode.DARK, font_factor=2.0))
    label.ensurePolished()
    assert label.font().pointSizeF() == pytest.approx(2 * before, abs=0.1)
    assert light_app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    ink = QColor(DARK.ink)
    assert label.palette().color(QPalette.ColorRole.WindowText) == ink
