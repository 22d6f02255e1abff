"""Dresses the application and follows the desktop's light, dark and contrast as they change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from peerjournal.ui.style import JournalStyle
from peerjournal.ui.theme import (
    ContrastMode,
    Theme,
    ThemeMode,
    build_palette,
    build_stylesheet,
    current_theme,
    interface_font,
    remember_theme,
    theme_for,
)

_STYLED = "peerjournal_styled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the person chose in the settings."""

    mode: ThemeMode = ThemeMode.SYSTEM
    contrast: ContrastMode = ContrastMode.SYSTEM
    font_factor: float = 1.0
    is_motion_reduced: bool = False


class Appearance(QObject):
    """Keeps the application dressed as the person and the desktop want it.

    Signals:
        theme_changed: the Theme that is now shown.
    """

    theme_changed = Signal(object)

    def __init__(self, app: QApplication, wishes: Wishes) -> None:
        super().__init__(app)
        self._app = app
        self._wishes = wishes
        # Both are kept: when Python lets go of the first, it takes the second for deleted.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_desktop_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._on_desktop_changed)
        self._dress()

    @property
    def wishes(self) -> Wishes:
        """What the person chose."""
        return self._wishes

    def follow(self, wishes: Wishes) -> None:
        """Dress the application anew as wished."""
        self._wishes = wishes
        self._dress()

    def _on_desktop_changed(self) -> None:
        self._dress()

    def _dress(self) -> None:
        theme = theme_for(
            is_dark=self._is_dark(),
            is_high_contrast=self._is_high_contrast(),
            font_factor=self._wishes.font_factor,
            is_motion_reduced=self._wishes.is_motion_reduced,
        )
        if theme != current_theme() or not self._app.property(_STYLED):
            apply_theme(self._app, theme)
            self.theme_changed.emit(theme)

    def _is_dark(self) -> bool:
        if self._wishes.mode is ThemeMode.SYSTEM:
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._wishes.mode is ThemeMode.DARK

    def _is_high_contrast(self) -> bool:
        if self._wishes.contrast is ContrastMode.HIGH:
            return True
        preference = self._accessibility.contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the application: base style, font, palette and style sheet."""
    if not app.property(_STYLED):
        app.setStyle(JournalStyle())
        app.setProperty(_STYLED, True)
    remember_theme(app, theme)
    app.setFont(interface_font(theme))
    app.setPalette(build_palette(theme))
    app.setStyleSheet(build_stylesheet(theme))
