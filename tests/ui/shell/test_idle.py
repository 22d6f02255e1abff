"""The watch over an untouched window, with a clock that the test turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from peerjournal.ui.idle import SLEPT_S, IdleWatch


class Clock:
    """Tells the time that the test sets."""

    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(qapp, clock):
    made = IdleWatch(qapp, clock)
    yield made
    made.stop()
    made.deleteLater()


def pass_time(watch, clock, seconds):
    """Let time pass in steps as short as the watch's own."""
    end = clock.now + seconds
    while clock.now < end:
        clock.now = min(end, clock.now + 2)
        watch.look()


def shown_line(qtbot):
    """Return a line in a window of its own, where keys and clicks come in."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitUntil(lambda: line.windowHandle() is not None)
    return line


def test_it_tells_after_the_minutes_that_are_set(watch, clock, qtbot):
    watch.start(5)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 5 * 60 - 2)
    with qtbot.waitSignal(watch.idled):
        pass_time(watch, clock, 4)


def test_it_tells_once(watch, clock, qtbot):
    watch.start(1)
    with qtbot.waitSignal(watch.idled):
        pass_time(watch, clock, 62)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 120)


def test_a_key_begins_the_time_anew(watch, clock, qtbot):
    line = shown_line(qtbot)
    watch.start(1)
    pass_time(watch, clock, 50)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 50)


def test_a_click_begins_the_time_anew(watch, clock, qtbot):
    line = shown_line(qtbot)
    watch.start(1)
    pass_time(watch, clock, 50)
    QTest.mouseClick(line.windowHandle(), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 50)


def test_a_window_that_opened_later_counts_too(watch, clock, qtbot):
    watch.start(1)
    line = shown_line(qtbot)
    pass_time(watch, clock, 50)
    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 50)


def test_what_the_program_does_by_itself_is_no_sign_of_life(watch, clock, qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    watch.start(1)
    pass_time(watch, clock, 50)
    line.setText("saved by itself")
    line.show()
    with qtbot.waitSignal(watch.idled):
        pass_time(watch, clock, 14)


def test_no_minutes_mean_never(watch, clock, qtbot):
    watch.start(0)
    with qtbot.assertNotEmitted(watch.idled):
        pass_time(watch, clock, 86_400)


def test_a_computer_that_slept_counts_as_left_alone(watch, clock, qtbot):
    watch.start(0)
    clock.now += SLEPT_S + 1
    with qtbot.waitSignal(watch.idled):
        watch.look()


def test_who_is_here_without_touching_anything_is_not_locked_out(watch, clock, qtbot):
    watch.start(5)
    with qtbot.assertNotEmitted(watch.idled):
        for _ in range(4):
            pass_time(watch, clock, 4 * 60)
            watch.note_presence()
    with qtbot.waitSignal(watch.idled):
        pass_time(watch, clock, 5 * 60 + 2)


@pytest.mark.parametrize("back", [3_600, 800_000_000])
def test_a_clock_that_is_set_back_does_not_put_off_the_locking(watch, clock, qtbot, back):
    watch.start(5)
    pass_time(watch, clock, 200)
    clock.now -= back
    watch.look()
    pass_time(watch, clock, 90)
    assert watch.is_watching
    with qtbot.waitSignal(watch.idled):
        pass_time(watch, clock, 12)
