"""Open journals behind a window's worker, as the pages see them."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from shiboken6 import delete, isValid

from peerjournal.operations import peers, receiving, sharing, writing
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.session import OpenSession
from peerjournal.ui.worker import Worker
from tests.journals import PASSPHRASE, write
from tests.windows import PATIENCE, is_being_made

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.entries import Entry


@dataclass
class Desk:
    """One person's open journal, and what its pages asked of the window."""

    session: OpenSession
    worker: Worker
    qtbot: object
    folder: Path
    pages: list = field(default_factory=list)
    entries_wanted: list = field(default_factory=list)
    notices: list = field(default_factory=list)

    @property
    def me(self):
        return self.session.me

    def do(self, job, *given, **named):
        """Run a job on the journal's own thread and return what it gives."""
        answers: list = []
        owner = QObject()
        self.session.run(
            owner, lambda journal: job(journal, *given, **named), answers.append, answers.append
        )
        self.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    def settle(self):
        """Wait until nothing is being worked on and all answers are delivered."""
        self.qtbot.waitUntil(lambda: not (self.worker.is_busy or is_being_made()), timeout=PATIENCE)

    def show(self, page, width=1000, height=720):
        """Show a page as the window does: it hears of every change."""
        # Kept, and deleted when the desk is closed: a page that Python forgets is deleted by its
        # garbage collector, on whichever thread that runs.
        self.pages.append(page)
        page.resize(width, height)
        if hasattr(page, "refresh"):
            self.session.changed.connect(page.refresh)
            page.refresh(EVERYTHING)
        with self.qtbot.waitActive(page):
            page.show()
        self.settle()
        return page

    @contextmanager
    def held(self):
        """Let nothing begin on the journal's thread meanwhile."""
        go_on = Event()
        self.session.run(self.session, lambda _journal: go_on.wait(), _ignore, _ignore)
        try:
            yield
        finally:
            go_on.set()
            self.settle()

    def put_away(self):
        """Delete every page that was shown."""
        for page in self.pages:
            if isValid(page):
                delete(page)
        self.pages.clear()

    def write(self, title, text="Some words.", **changes) -> Entry:
        return self.do(write, title, text, **changes)

    def add(self, content, title="", **changes) -> Entry:
        return self.do(_add, content, title, changes)

    def knows(self, other: Desk, *, is_verified: bool = True):
        peer = self.do(peers.add_peer, other.do(peers.my_card))
        if is_verified:
            self.do(peers.verify_peer, peer.id)
        return peer

    def send(self, other: Desk, *entries: Entry, name="bundle", note="", fields=None) -> Path:
        out = self.folder / f"{name}.pjbundle"
        items = [sharing.ShareItem(entry=one.id, fields=fields) for one in entries]
        preview = self.do(sharing.preview_share, items, [other.me.id])
        self.do(sharing.share, preview, out, note=note, replace=True)
        return out

    def receive(self, path: Path, accepted=None):
        preview = self.do(receiving.preview_bundle, path)
        return self.do(receiving.receive_bundle, preview, accepted)


def _ignore(_answer):
    pass


def _add(journal, content, title, changes):
    return writing.add_entry(
        journal, replace(writing.blank_entry(journal, content), title=title, **changes)
    )


def open_desk(folder: Path, name: str, qtbot) -> Desk:
    """Make a journal on a worker's thread, where it stays."""
    worker = Worker()
    made: list = []
    job = partial(create_journal, folder / f"{name}.pjournal", PASSPHRASE, name)
    owner = QObject()
    worker.run(owner, job, made.append, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
    session = OpenSession(made[0], worker, "en")
    desk = Desk(session=session, worker=worker, qtbot=qtbot, folder=folder)
    session.entry_wanted.connect(desk.entries_wanted.append)
    session.notice_given.connect(desk.notices.append)
    return desk


def close_desk(desk: Desk) -> None:
    """Delete the pages, then lock the journal on its own thread."""
    desk.put_away()
    desk.do(close_journal)
    desk.session.stop()
    desk.worker.stop()


def click(qtbot, button) -> None:
    """Press a button that can be seen and pressed."""
    qtbot.waitUntil(button.isVisible, timeout=PATIENCE)
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_row(qtbot, view, key, *, on_tick=False) -> None:
    """Click a row of a list, or the tick at its beginning."""
    place = view.visualRect(view.model().index_of(key))
    assert place.isValid()
    spot = place.center()
    if on_tick:
        spot.setX(place.left() + 20)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
