"""The program ends well when it is asked to end."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from peerjournal.ui.ending import Ending

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.fixture
def _as_before():
    kept = {number: signal.getsignal(number) for number in _NUMBERS}
    yield
    signal.set_wakeup_fd(-1)
    for number, handler in kept.items():
        signal.signal(number, handler)


_NUMBERS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP) if sys.platform != "win32" else ()


@pytest.mark.usefixtures("_as_before")
@pytest.mark.parametrize("number", _NUMBERS)
def test_the_window_is_closed_when_the_process_is_asked_to_end(qtbot, number):
    asked = []
    ending = Ending(lambda: asked.append(True))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: asked == [True])
    ending.deleteLater()
