"""A computer whose clock is wrong by years tells nothing absurd and loses nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from peerjournal.domain import clock
from peerjournal.ui.planning.planning_words import near_day
from peerjournal.ui.sections import LISTS, Section


def said(desk):
    """Everything that is told on the page that is shown."""
    view = desk.view
    widgets = [*view.findChildren(QLabel), *view.findChildren(QAbstractButton)]
    return "\n".join(one.text() for one in widgets if one.isVisible())


@pytest.mark.parametrize("year", [1999, 2041])
def test_every_page_stands_at_any_day(desk, sample_file, monkeypatch, qtbot, year):
    at = datetime(year, 3, 1, 9, 30, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: at)
    desk.show(sample_file).unlock("a sample to try")
    with qtbot.captureExceptions() as caught:
        for section in Section:
            desk.view.show_section(section)
            desk.rest()
            assert not re.search(r"(?<![\w-])-\d", said(desk))
            lines = desk.view.entries.list_pane.model.entries() if section in LISTS else ()
            for line in lines[:6]:
                desk.view.show_entry(line.id)
                desk.rest()
                assert not re.search(r"(?<![\w-])-\d+ ", said(desk))
    assert caught == []


@pytest.mark.parametrize(("days", "has_year"), [(30, False), (9_000, True), (-9_000, True)])
def test_a_day_that_is_years_away_has_its_year(days, has_year):
    day = clock.today() + timedelta(days=days)
    assert (str(day.year) in near_day(day)) is has_year
