"""The way from the window to an open journal, and its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from peerjournal.domain.errors import CancelledError
from peerjournal.operations import reading
from peerjournal.ui.changes import entry_changed
from peerjournal.ui.session import OpenSession
from peerjournal.ui.worker import Worker
from tests.journals import new_journal, write


@pytest.fixture
def worker(qapp):
    del qapp
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def session(worker, qtbot, tmp_path):
    """A session on a journal that its own thread opened."""
    opened = []
    around = new_journal(tmp_path / "ana.pjournal", "Ana")
    worker.run(worker, around.__enter__, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield OpenSession(opened[0], worker, "en")
    worker.run(worker, lambda: around.__exit__(None, None, None), lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: not worker.is_busy)


def test_a_job_is_answered(session, worker, qtbot):
    answers = []
    session.run(session, lambda journal: write(journal, "A"), answers.append, answers.append)
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert [entry.title for entry in answers] == ["A"]


def test_an_answer_that_comes_after_locking_is_dropped(session, worker, qtbot):
    owner, answers = QObject(), []
    session.run(owner, reading.counts, answers.append, answers.append)
    session.stop()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert answers == []


def test_what_is_kept_while_locking_still_comes_into_the_journal(session, worker, qtbot):
    counted = []
    session.locking.connect(
        lambda: session.run(session, lambda journal: write(journal, "B"), print, print)
    )
    session.stop()
    journal = session._journal
    worker.run(worker, lambda: reading.counts(journal).total, counted.append, counted.append)
    qtbot.waitUntil(lambda: bool(counted))
    assert counted == [1]


def test_after_locking_no_work_is_asked_for(session, worker):
    session.stop()
    session.run(session, reading.counts, print, print)
    assert not worker.is_busy


def test_locking_stops_long_work(session, worker, qtbot):
    ended = []

    def long(_journal, progress):
        try:
            while True:
                progress(1, 0)
        except CancelledError:
            ended.append("stopped")
            raise

    session.run_long(session, long, print, print, lambda _done, _total: None)
    session.stop()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert ended in ([], ["stopped"])


def test_a_change_is_told_to_every_view(session, qtbot):
    with qtbot.waitSignal(session.changed) as told:
        session.announce(entry_changed())
    assert not told.args[0].touches_entries
