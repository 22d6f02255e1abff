"""The bar of phases: every name whole, or its number, and all of them for readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from peerjournal.ui.conversation.phase_bar import (
    BarPhase,
    PhaseBar,
    PhaseState,
    in_two_lines,
)

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
