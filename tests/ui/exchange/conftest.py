"""Two people at their desks."""

from __future__ import annotations

import pytest

from tests.ui.exchange.desks import close_desk, open_desk


@pytest.fixture
def strangers(tmp_path, qtbot, light_app):
    """Ana and Ben, each with a journal, without each other's card."""
    del light_app
    desks = [open_desk(tmp_path, name, qtbot) for name in ("Ana", "Ben")]
    yield tuple(desks)
    for desk in desks:
        close_desk(desk)


@pytest.fixture
def pair(strangers):
    """Ana and Ben, who compared their digits."""
    ana, ben = strangers
    ana.knows(ben)
    ben.knows(ana)
    return strangers
