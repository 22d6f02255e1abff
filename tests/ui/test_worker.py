"""The background thread: order, answers, progress and stopping."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from peerjournal.domain.errors import CancelledError, JournalLockedError
from peerjournal.ui.worker import Worker


class Answers:
    """Collects what a job answered, and on which thread."""

    def __init__(self):
        self.done = []
        self.errors = []
        self.progress = []
        self.threads = set()

    def on_done(self, value):
        self.threads.add(threading.current_thread())
        self.done.append(value)

    def on_error(self, error):
        self.errors.append(error)

    def on_progress(self, done, total):
        self.threads.add(threading.current_thread())
        self.progress.append((done, total))


@pytest.fixture
def worker(qapp):
    del qapp
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def owner(qapp):
    del qapp
    return QObject()


def test_jobs_run_in_order_on_one_other_thread_and_answer_on_this_one(worker, owner, qtbot):
    answers, ran_on = Answers(), set()

    def job(number):
        ran_on.add(threading.current_thread())
        return number

    for number in range(20):
        worker.run(owner, lambda n=number: job(n), answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: len(answers.done) == 20)
    assert answers.done == list(range(20))
    assert answers.threads == {threading.main_thread()}
    assert len(ran_on) == 1
    assert threading.main_thread() not in ran_on


def test_an_expected_failure_is_handed_over(worker, owner, qtbot):
    answers = Answers()

    def job():
        raise JournalLockedError

    worker.run(owner, job, answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], JournalLockedError)
    assert not answers.done


def test_any_other_failure_is_a_bug_and_reaches_the_exception_hook(worker, owner, qtbot):
    answers = Answers()

    def job():
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        worker.run(owner, job, answers.on_done, answers.on_error)
        qtbot.waitUntil(lambda: not worker.is_busy)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    # Whoever asked is told that it is over, with nothing of what the fault may quote.
    assert [repr(error) for error in answers.errors] == ["ProgramFaultError()"]
    assert not answers.done


def test_a_bug_reaches_the_hook_also_where_nobody_waits_or_the_answer_fails(worker, owner, qtbot):
    go_on = threading.Event()

    def job():
        go_on.wait(5)
        raise ZeroDivisionError

    def also_wrong(_error):
        raise KeyError

    gone = QObject()
    with qtbot.captureExceptions() as caught:
        worker.run(gone, job, print, print)
        worker.run(owner, job, print, also_wrong)
        delete(gone)
        go_on.set()
        qtbot.waitUntil(lambda: not worker.is_busy)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError, ZeroDivisionError]


def test_an_answer_for_a_window_that_is_gone_is_dropped(worker, owner, qtbot):
    answers, go_on = Answers(), threading.Event()
    worker.run(owner, lambda: go_on.wait(5), answers.on_done, answers.on_error)
    delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert not answers.done


def test_busy_is_told_at_the_first_job_and_after_the_last(worker, owner, qtbot):
    told, answers = [], Answers()
    worker.busy_changed.connect(told.append)
    for _ in range(3):
        worker.run(owner, lambda: None, answers.on_done, answers.on_error)
    assert worker.is_busy
    qtbot.waitUntil(lambda: len(answers.done) == 3)
    assert told == [True, False]
    assert not worker.is_busy


def test_progress_arrives_on_this_thread_and_ends_at_the_end(worker, owner, qtbot):
    answers = Answers()

    def job(progress):
        for step in range(1000):
            progress(step + 1, 1000)
        return "done"

    worker.run_long(owner, job, answers.on_done, answers.on_error, answers.on_progress)
    qtbot.waitUntil(lambda: bool(answers.done))
    assert answers.progress[-1] == (1000, 1000)
    assert answers.threads == {threading.main_thread()}
    # Not every step is worth a message to the window.
    assert len(answers.progress) < 1000


def test_progress_for_a_window_that_is_gone_is_dropped(worker, owner, qtbot):
    answers, begun, go_on = Answers(), threading.Event(), threading.Event()

    def job(progress):
        begun.set()
        go_on.wait(5)
        progress(1, 1)

    worker.run_long(owner, job, answers.on_done, answers.on_error, answers.on_progress)
    assert begun.wait(5)
    delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: not worker.is_busy)
    assert not answers.progress


def test_a_long_job_stops_at_its_next_report(worker, owner, qtbot):
    answers, begun, go_on = Answers(), threading.Event(), threading.Event()

    def job(progress):
        begun.set()
        go_on.wait(5)
        progress(1, 2)
        return "never"

    cancel = worker.run_long(owner, job, answers.on_done, answers.on_error, answers.on_progress)
    assert begun.wait(5)
    cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert isinstance(answers.errors[0], CancelledError)
    assert cancel.is_asked
    assert not answers.done


def test_a_job_stopped_while_it_waits_never_begins(worker, owner, qtbot):
    answers, go_on, ran = Answers(), threading.Event(), []
    worker.run(owner, lambda: go_on.wait(5), answers.on_done, answers.on_error)
    cancel = worker.run_long(
        owner, ran.append, answers.on_done, answers.on_error, answers.on_progress
    )
    cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert not ran


def test_stopping_drops_what_waits_and_ends_what_runs(qapp, owner, qtbot):
    del qapp
    worker, answers, begun, ran = Worker(), Answers(), threading.Event(), []

    def endless(progress):
        begun.set()
        while True:
            progress(0, 0)

    worker.run_long(owner, endless, answers.on_done, answers.on_error, answers.on_progress)
    worker.run(owner, lambda: ran.append(1), answers.on_done, answers.on_error)
    assert begun.wait(5)
    worker.stop()
    qtbot.wait(1)
    assert not ran
    assert not answers.done
