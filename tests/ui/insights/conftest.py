"""A desk with a journal, for what tells of its owner."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QObject

from peerjournal.crypto import passphrase
from peerjournal.operations import demo
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui.insights.insights_page import InsightsPage
from peerjournal.ui.session import OpenSession
from peerjournal.ui.worker import Worker
from tests.ui.exchange.desks import Desk, close_desk, open_desk


@pytest.fixture
def desk(tmp_path, qtbot, light_app):
    """Ana's desk with an empty journal."""
    del light_app
    opened = open_desk(tmp_path, "Ana", qtbot)
    yield opened
    close_desk(opened)


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory):
    """The sample journal, made once."""
    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    before, passphrase.PROFILES = passphrase.PROFILES, (cheap,)
    path = tmp_path_factory.mktemp("sample") / "Sample.pjournal"
    close_journal(demo.create_demo(path))
    passphrase.PROFILES = before
    return path.read_bytes()


@pytest.fixture
def sample_desk(tmp_path, qtbot, light_app, sample_bytes):
    """A desk with the sample journal."""
    del light_app
    path = tmp_path / "Sample.pjournal"
    path.write_bytes(sample_bytes)
    worker, made, owner = Worker(), [], QObject()
    job = partial(open_journal, path, demo.DEMO_PASSPHRASE)
    worker.run(owner, job, made.append, made.append)
    qtbot.waitUntil(lambda: bool(made))
    session = OpenSession(made[0], worker, "en")
    opened = Desk(session=session, worker=worker, qtbot=qtbot, folder=tmp_path)
    session.entry_wanted.connect(opened.entries_wanted.append)
    session.notice_given.connect(opened.notices.append)
    yield opened
    close_desk(opened)


@pytest.fixture
def show_view():
    """Show one view of the Insights page of a desk and return it."""

    def show(opened, insight):
        page = next((one for one in opened.pages if isinstance(one, InsightsPage)), None)
        page = page or opened.show(InsightsPage(opened.session))
        page.show_insight(insight)
        opened.settle()
        return page.view

    return show
