"""Days in the order and with the signs that a language has."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from peerjournal.ui.days import day_form, short_day, short_day_form

DAY = QDate(2026, 11, 3)


@pytest.mark.parametrize(
    ("language", "full", "named", "short"),
    [
        ("en_GB", "3 November 2026", "Tuesday, 3 November", "Tue, 3 Nov"),
        ("en_US", "November 3, 2026", "Tuesday, November 3", "Tue, Nov 3"),
        ("de_DE", "3. November 2026", "Dienstag, 3. November", "Di., 3. Nov."),
        ("C", "3 November 2026", "Tuesday, 3 November", "Tue, 3 Nov"),
    ],
)
def test_a_day_is_written_as_its_language_does(language, full, named, short):
    locale = QLocale(language)
    whole = {"has_weekday": True, "has_year": False}
    assert locale.toString(DAY, day_form(locale)) == full
    assert locale.toString(DAY, day_form(locale, **whole)) == named
    assert locale.toString(DAY, short_day_form(locale, **whole)) == short


def test_the_year_goes_without_saying_in_this_one(monkeypatch):
    monkeypatch.setattr("peerjournal.domain.clock.today", lambda: date(2026, 12, 1))
    german = QLocale("de_DE")
    assert short_day(date(2026, 11, 3), german) == "3. Nov."
    assert short_day(date(2025, 11, 3), german) == "3. Nov. 2025"
