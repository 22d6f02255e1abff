"""Work in pieces: keys and drawing come between, and whoever cannot wait gets all of it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from peerjournal.ui.in_turns import InTurns, in_turns


@pytest.fixture
def owner(qapp):
    """What a work belongs to."""
    del qapp
    return QObject()


def pieces(done, count=3, *, seconds=0.02):
    """Note each piece; each takes long enough to have a turn of its own."""
    for number in range(count):
        done.append(number)
        time.sleep(seconds)
        yield


def test_other_events_come_between_the_pieces(qtbot, owner):
    done, seen = [], []
    timer = QTimer(owner)
    timer.timeout.connect(lambda: seen.append(len(done)))
    timer.start(0)
    work = InTurns(pieces(done), owner)
    assert done == []
    qtbot.waitUntil(lambda: work.is_done)
    assert done == [0, 1, 2]
    assert {1, 2} <= set(seen)


def test_a_timer_that_comes_twice_in_a_turn_brings_one_piece(owner):
    done, counts = [], []
    timer = InTurns(pieces(done), owner).findChild(QTimer)
    for _ in range(4):
        # As Qt calls it where another timer is due, and in the turn that asked for the work.
        timer.timeout.emit()
        counts.append(len(done))
    assert counts == [0, 1, 1, 2]


def test_small_pieces_share_a_turn(qtbot, owner):
    done, turns = [], []
    timer = QTimer(owner)
    work = InTurns(pieces(done, 500, seconds=0.0), owner)
    timer.timeout.connect(lambda: work.is_done or turns.append(len(done)))
    timer.start(0)
    qtbot.waitUntil(lambda: work.is_done)
    assert len(done) == 500
    assert len(turns) < 250


def test_at_once_is_done_before_anything_else(owner):
    done = []
    work = InTurns(pieces(done), owner, at_once=True)
    assert done == [0, 1, 2]
    assert work.is_done
    assert not work.is_going_on


def test_whoever_cannot_wait_gets_the_rest_at_once(owner):
    done, after = [], []
    work = InTurns(pieces(done), owner)
    work.then(lambda: after.append(list(done)))
    work.finish()
    assert after == [[0, 1, 2]]
    work.then(lambda: after.append("at once"))
    assert after[1:] == ["at once"]
    work.finish()
    assert len(after) == 2


def test_what_is_stopped_is_left_undone(qtbot, owner):
    done, after = [], []
    work = InTurns(pieces(done, 500), owner)
    work.then(lambda: after.append("done"))
    qtbot.waitUntil(lambda: bool(done))
    work.stop()
    so_far = list(done)
    qtbot.wait(60)
    assert done == so_far
    assert after == []
    assert not work.is_going_on


def test_a_work_that_nobody_waits_for_is_gone_when_it_is_done(qtbot, owner):
    done = []
    in_turns(pieces(done), owner)
    work = owner.findChild(InTurns)
    qtbot.waitUntil(lambda: not isValid(work))
    assert done == [0, 1, 2]


def test_a_work_ends_with_what_it_belongs_to(qtbot, owner):
    done = []
    in_turns(pieces(done), owner)
    owner.deleteLater()
    qtbot.wait(60)
    assert len(done) < 3


def test_a_work_of_which_a_piece_failed_is_never_taken_for_done(qtbot, owner):
    done, after = [], []

    def failing():
        yield from pieces(done, 1)
        raise ValueError("a piece")

    work = InTurns(failing(), owner)
    work.then(lambda: after.append("done"))
    with qtbot.capture_exceptions() as raised:
        qtbot.waitUntil(lambda: not work.is_going_on)
        qtbot.wait(30)
    assert [kind for kind, *_ in raised] == [ValueError]
    with pytest.raises(RuntimeError):
        work.finish()
    assert (done, after, work.is_done) == ([0], [], False)


def test_whoever_waits_is_told_of_a_piece_that_failed(qtbot, owner):
    told = []

    def failing():
        yield
        raise ValueError("what somebody wrote")

    with qtbot.capture_exceptions() as raised:
        in_turns(failing(), owner, told.append)
        qtbot.waitUntil(lambda: bool(told))
    assert [repr(error) for error in told] == ["ProgramFaultError()"]
    assert [kind for kind, *_ in raised] == [ValueError]
