"""What floats: round corners, whatever lies behind them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from peerjournal.ui import floating
from peerjournal.ui.colours import LIGHT
from peerjournal.ui.widgets.floating_card import FloatingCard


@pytest.fixture
def popup(light_app, qtbot):
    """A floating card before it is shown."""
    del light_app

    def make():
        made = FloatingCard()
        made.resize(200, 100)
        qtbot.addWidget(made)
        return made

    return make


def test_what_lies_behind_shows_through_the_corners(popup):
    card = popup()
    card.show()
    seen = card.grab().toImage()
    assert seen.pixelColor(0, 0).alpha() == 0
    assert seen.pixelColor(100, 50).name().upper() == LIGHT.card
    assert seen.pixelColor(100, 0).name().upper() == LIGHT.line


def test_without_blending_the_corners_are_cut_off(popup, monkeypatch):
    monkeypatch.setattr(floating, "blends", lambda: False)
    card = popup()
    card.show()
    assert not card.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert not card.mask().contains(QPoint(0, 0))
    assert card.mask().contains(QPoint(100, 50))


def test_every_menu_has_round_corners(light_app, qtbot):
    del light_app
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Copy")
    menu.popup(QPoint(0, 0))
    assert menu.grab().toImage().pixelColor(0, 0).alpha() == 0
    menu.close()
    line = QLineEdit()
    qtbot.addWidget(line)
    made = line.createStandardContextMenu()
    assert made.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    made.deleteLater()
