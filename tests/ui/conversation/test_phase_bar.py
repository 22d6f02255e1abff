"""The bar of phases: every name whole, or its number, and all of them for readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from peerjournal.ui.conversation.phase_bar import (
    BarPhase,
    PhaseBar,
    PhaseState,
    in_two_lines,
)
from peerjournal.ui.theme import current_theme

PHASES = (
    BarPhase(title="Arrive", seconds=300),
    BarPhase(title="Ruta chooses a question to take along", seconds=60),
    BarPhase(title="Ruta tells", seconds=900, state=PhaseState.CURRENT, progress=0.4),
)


@pytest.fixture
def bar(qtbot, light_app):
    del light_app
    shown = PhaseBar()
    qtbot.addWidget(shown)
    shown.show_phases(PHASES)
    shown.resize(900, shown.sizeHint().height())
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_a_name_is_told_whole_or_not_at_all(light_app):
    metrics = QFontMetrics(QFont(light_app.font()))
    words = PHASES[1].title
    for width in range(10, 400, 7):
        told = in_two_lines(words, metrics, width)
        assert " ".join(told) in {words, ""}
        assert all(metrics.horizontalAdvance(line) <= width for line in told)
    assert in_two_lines(words, metrics, 400)


def test_readers_hear_where_one_is_and_every_name(bar):
    here, named = bar.accessibleDescription().splitlines()
    assert here == "Ruta tells, phase 3 of 3"
    assert named == "1. Arrive · 2. Ruta chooses a question to take along · 3. Ruta tells"


def test_the_pointer_finds_the_full_name_of_a_phase_without_room(bar, qtbot):
    spot = QPoint(round(900 * 330 / 1260), 2)
    told = QHelpEvent(QEvent.Type.ToolTip, spot, bar.mapToGlobal(spot))
    QApplication.sendEvent(bar, told)
    qtbot.waitUntil(lambda: "Ruta chooses a question to take along" in QToolTip.text())
    assert QToolTip.text().startswith("2 · ")


def inked(bar, colour, rows):
    """Return where from the left a colour stands in some rows."""
    image = bar.grab().toImage()
    wanted = QColor(colour)
    places = (x for x in range(bar.width()) for y in rows if image.pixelColor(x, y) == wanted)
    return sorted(set(places))


def test_from_right_to_left_a_phase_fills_and_is_named_from_its_right(bar):
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    colours = current_theme().colours
    right = round(900 * 900 / 1260)
    filled = inked(bar, colours.accent, range(6))
    assert abs(filled[-1] - right) < 30
    assert filled[0] > right * 0.5
    named = inked(bar, colours.ink, range(8, bar.height()))
    assert abs(named[-1] - right) < 40
    assert named[0] > right * 0.5
