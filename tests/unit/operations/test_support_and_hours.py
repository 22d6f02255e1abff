"""The circle of support and the log of hours are kept in the journal and nowhere else."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from peerjournal.coaching import insight_support
from peerjournal.coaching.insight_hours import LogWords
from peerjournal.domain import clock
from peerjournal.domain.errors import CannotWriteFileError
from peerjournal.domain.hours import HandRow
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.domain.support import Ring, SupportCircle
from peerjournal.operations import hours, support, writing
from peerjournal.operations import journal as journals
from peerjournal.operations.insights import Window
from tests.journals import reflection, write

TODAY = clock.today()
WORDS = LogWords(
    columns=("Day", "Minutes", "Role", "Format", "With"),
    colleague="a colleague",
    colleagues="{count} colleagues",
    title="My hours",
    total="{hours} h {minutes} min",
)


def hold(journal, *names, days_ago=0, minutes=60):
    ended = clock.now() - timedelta(days=days_ago)
    content = Session(
        format=FieldKey("peer-hour"),
        participants=(Person(name="Ana"), *(Person(name=one) for one in names)),
        started_at=ended - timedelta(minutes=minutes),
        ended_at=ended,
    )
    blank = writing.blank_entry(journal, content, on=ended.date())
    return writing.add_entry(journal, replace(blank, title="Hour"))


# The circle


def test_somebody_comes_into_the_circle_and_goes_and_comes_back(journal):
    circle = support.with_somebody(SupportCircle(), "  Ben  K. ", Ring.CLOSE)
    (ben,) = circle.people
    assert ben.name == "Ben K."
    support.keep_support(journal, circle)
    assert support.support_circle(journal) == circle
    away = insight_support.with_person(circle, insight_support.moved(ben, Ring.AWAY, TODAY))
    assert insight_support.present(away, TODAY) == ()
    back = support.with_somebody(away, "ben k.", Ring.FAR)
    assert [one.key for one in back.people] == [ben.key]


def test_last_contacts_come_from_sessions_and_exchange(pair):
    circle = support.with_somebody(SupportCircle(), "Ben", Ring.CLOSE, pair.ben.me.id)
    circle = support.with_somebody(circle, "Cleo", Ring.FAR)
    circle = support.with_somebody(circle, "Dora", Ring.FAR)
    support.keep_support(pair.ana, circle)
    hold(pair.ana, "Cleo", days_ago=12)
    view = support.support_view(pair.ana)
    assert view.others == ()
    assert [(one.person.name, one.on) for one in view.contacts] == [
        ("Ben", None),
        ("Cleo", TODAY - timedelta(days=12)),
        ("Dora", None),
    ]
    theirs = write(pair.ben, "Note", happened_on=TODAY - timedelta(days=3))
    pair.receive(pair.ana, pair.send(pair.ben, theirs))
    assert support.support_view(pair.ana).contacts[0].on == TODAY - timedelta(days=3)
    pair.send(pair.ana, write(pair.ana, "Mine"), name="mine")
    assert support.support_view(pair.ana).contacts[0].on == TODAY


def test_peers_who_are_not_in_the_circle_are_offered(pair):
    assert [one.name for one in support.support_view(pair.ana).others] == ["Ben"]


def test_no_bundle_carries_the_circle(pair):
    circle = support.with_somebody(SupportCircle(), "Ben", Ring.CLOSE, pair.ben.me.id)
    support.keep_support(pair.ana, circle)
    pair.receive(pair.ben, pair.send(pair.ana, write(pair.ana, "Page")))
    assert support.support_circle(pair.ben) == SupportCircle()


@pytest.mark.parametrize("name", ["support", "hours"])
def test_what_a_later_version_wrote_is_not_read_and_stays(journal, name):
    journals.put_note(journal, name, '{"of": "later"}')
    assert support.support_circle(journal) == SupportCircle()
    assert hours.hours_book(journal).rows == ()
    assert journals.note(journal, name) == '{"of": "later"}'


# The log


def test_hours_come_from_sessions_and_from_hand(journal):
    held = hold(journal, "Ben", days_ago=2)
    old = HandRow(key="old", on=TODAY - timedelta(days=400), minutes=10)
    row = HandRow(key="new", on=TODAY, minutes=20, with_whom="Cleo")
    book = hours.with_row(hours.with_row(hours.hours_book(journal), old), row)
    hours.keep_hours(journal, book)
    view = hours.hours_view(journal, Window.SIX_MONTHS)
    assert [(one.minutes, one.entry) for one in view.rows] == [(20, None), (60, held.id)]
    assert view.people == ("Ben", "Cleo")
    assert set(view.lines) == {held.id}
    assert len(hours.hours_view(journal, Window.ALWAYS).rows) == 3


def test_a_row_is_changed_and_taken_out(journal):
    row = HandRow(key="new", on=TODAY, minutes=20)
    book = hours.with_row(hours.hours_book(journal), row)
    changed = hours.with_row(book, replace(row, minutes=30))
    assert [one.minutes for one in changed.rows] == [30]
    assert hours.without_row(changed, "new") == hours.hours_book(journal)


def test_consent_is_noted_and_taken_back(journal):
    book = hours.with_consent(hours.hours_book(journal), "Ben", is_given=True)
    assert [(one.name, one.given_on) for one in book.consents] == [("Ben", TODAY)]
    hours.keep_hours(journal, book)
    hold(journal, "Ben")
    assert hours.hours_view(journal, Window.ALWAYS).agreed == {"ben"}
    assert hours.with_consent(book, "BEN", is_given=False).consents == ()


@pytest.mark.parametrize("ending", ["csv", "txt"])
def test_the_log_is_written_out_without_names_that_were_not_agreed(journal, tmp_path, ending):
    hold(journal, "Ben", "Cleo")
    hours.keep_hours(journal, hours.with_consent(hours.hours_book(journal), "Ben", is_given=True))
    path = tmp_path / f"log.{ending}"
    hours.export_hours(journal, path, Window.SIX_MONTHS, WORDS, "en")
    text = path.read_text("utf-8-sig")
    assert "Ben, a colleague" in text
    assert "Cleo" not in text
    assert "Guided peer conversation" in text
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert datetime.fromisoformat(rows[1][0]).date() == TODAY


def test_a_folder_that_refuses_leaves_no_file(journal, tmp_path):
    with pytest.raises(CannotWriteFileError):
        hours.export_hours(journal, tmp_path / "no" / "log.csv", Window.ALWAYS, WORDS, "en")
    assert list(tmp_path.glob("*.csv")) == []


def test_an_entry_without_people_changes_nothing(journal):
    writing.add_entry(journal, writing.blank_entry(journal, reflection("Page.")))
    assert hours.hours_view(journal, Window.ALWAYS).rows == ()
