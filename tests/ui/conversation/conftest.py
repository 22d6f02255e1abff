"""An open journal behind a worker, and a clock that goes when it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from peerjournal.domain import clock
from peerjournal.operations import peers
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.session import OpenSession
from peerjournal.ui.worker import Worker
from tests.journals import PASSPHRASE
from tests.windows import is_being_made

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)


@dataclass
class Room:
    """Somebody's journal, open, and what the conversation asked of the window."""

    session: OpenSession
    worker: Worker
    qtbot: object
    shared: list = field(default_factory=list)
    shown: list = field(default_factory=list)
    notices: list = field(default_factory=list)
    moment: list = field(default_factory=lambda: [START])
    awake: list = field(default_factory=lambda: [0.0])

    def do(self, job: Callable, *given):
        """Run a job on the journal's own thread and return what it gives."""
        answers: list = []
        owner = QObject()
        self.session.run(owner, lambda one: job(one, *given), answers.append, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    def settle(self) -> None:
        """Wait until every job is done and answered."""
        self.qtbot.waitUntil(lambda: not (self.worker.is_busy or is_being_made()))

    def open(self, start=None, size=(1280, 800)) -> ConversationPage:
        """Show the page as the window does."""
        page = ConversationPage(self.session, start)
        self.qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        self.qtbot.waitExposed(page)
        page.activateWindow()
        self.settle()
        self.settle()
        page.focus_first()
        return page

    def wait(self, page: ConversationPage, seconds: int) -> None:
        """Let time go by while the page ticks."""
        while seconds > 0:
            step = min(seconds, 10)
            self.moment[0] += timedelta(seconds=step)
            self.awake[0] += step
            page.table.tick()
            seconds -= step

    def sleep(self, seconds: float) -> None:
        """Let time go by while the computer is asleep."""
        self.moment[0] += timedelta(seconds=seconds)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.target(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.target(), text)

    def target(self):
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415

        return QApplication.focusWidget()


@pytest.fixture
def room(tmp_path, qtbot, light_app, monkeypatch):
    """Ana's journal; Ben's card is in it."""
    del light_app
    made = _open(tmp_path / "ana.pjournal", "Ana", qtbot)
    monkeypatch.setattr(clock, "now", lambda: made.moment[0])
    monkeypatch.setattr(clock, "awake_s", lambda: made.awake[0])
    ben = create_journal(tmp_path / "ben.pjournal", PASSPHRASE, "Ben")
    card = peers.my_card(ben)
    close_journal(ben)
    made.do(peers.add_peer, card)
    yield made
    made.settle()
    made.do(close_journal)
    made.worker.stop()


def _open(path, name, qtbot) -> Room:
    worker = Worker()
    answers: list = []
    owner = QObject()
    worker.run(owner, partial(create_journal, path, PASSPHRASE, name), answers.append, print)
    qtbot.waitUntil(lambda: bool(answers))
    session = OpenSession(answers[0], worker, "en")
    room = Room(session, worker, qtbot)
    session.share_wanted.connect(room.shared.append)
    session.entry_wanted.connect(room.shown.append)
    session.notice_given.connect(room.notices.append)
    return room
