"""Python's garbage is collected where Qt's objects live: on the window's own thread."""

from __future__ import annotations

import gc
import threading

import pytest
from shiboken6 import isValid

from peerjournal.app import Program


class Cycle:
    """Garbage that only the collector finds."""

    def __init__(self):
        self.me = self


def make_garbage():
    """Leave far more behind than Python lets lie before it collects."""
    for _ in range(20_000):
        Cycle()


@pytest.fixture
def collecting_threads():
    """The threads on which Python looked for garbage."""
    seen = []

    def note(phase, _details):
        if phase == "start":
            seen.append(threading.current_thread())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_the_journals_thread_collects_no_garbage(qapp, qtbot, tmp_path, collecting_threads):
    program = Program(qapp, tmp_path / "settings.ini")
    done = []
    program.worker.run(program.window, make_garbage, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    program.end()
    assert set(collecting_threads) <= {threading.main_thread()}


def test_garbage_does_not_heap_up_while_the_window_is_open(
    qapp, qtbot, tmp_path, collecting_threads
):
    program = Program(qapp, tmp_path / "settings.ini")
    make_garbage()
    qtbot.waitUntil(lambda: bool(collecting_threads))
    program.end()


def test_the_programs_own_parts_are_gone_through_no_more_once_it_is_loaded(qapp, qtbot, tmp_path):
    gc.unfreeze()
    program = Program(qapp, tmp_path / "settings.ini")
    program.window.show()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    kept = gc.get_freeze_count()
    program.end()
    assert all(one is not Program for one in gc.get_objects())
    # A window of later on is not kept for good.
    later = Program(qapp, tmp_path / "settings.ini")
    with qtbot.waitSignal(later.worker.busy_changed, check_params_cb=lambda is_busy: not is_busy):
        later.window.show()
    later.end()
    assert gc.get_freeze_count() <= kept


@pytest.mark.parametrize("was_on", [True, False])
def test_python_collects_by_itself_again_after_the_end_if_it_did_before(qapp, tmp_path, was_on):
    (gc.enable if was_on else gc.disable)()
    program = Program(qapp, tmp_path / "settings.ini")
    assert not gc.isenabled()
    program.end()
    assert gc.isenabled() is was_on


def test_at_the_end_the_window_is_gone_at_once_and_not_left_to_the_collector(qapp, tmp_path):
    program = Program(qapp, tmp_path / "settings.ini")
    window = program.window
    program.end()
    assert not isValid(window)
