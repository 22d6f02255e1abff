"""Whole entries of a span of days, and the days of tags."""

from __future__ import annotations

from datetime import date

from peerjournal.domain.bundles import Withdrawal
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.request import Request
from peerjournal.vault import entries, inbox, spans
from tests.vaults import BEN, NOON, entry, manifest


def test_entries_of_some_kinds_and_days_come_newest_first(c):
    some = [
        entry(content=Feedback(), happened_on=date(2025, 3, 1)),
        entry(content=Request(), happened_on=date(2025, 3, 3)),
        entry(content=Feedback(), happened_on=date(2025, 4, 1)),
        entry(happened_on=date(2025, 3, 2)),
        entry(content=Feedback(), happened_on=date(2025, 3, 2), author=BEN),
    ]
    for one in some:
        entries.insert_entry(c, one)
    kinds = (Kind.FEEDBACK, Kind.REQUEST)
    found = spans.entries_between(c, kinds, date(2025, 3, 1), date(2025, 3, 31))
    assert found == (some[1], some[4], some[0])


def test_what_is_in_the_trash_or_withdrawn_is_left_out(c):
    trashed, theirs = entry(content=Feedback()), entry(content=Feedback(), author=BEN)
    entries.insert_entry(c, trashed)
    entries.trash_entry(c, trashed.id, NOON)
    came = manifest()
    inbox.record_received(c, came, "0" * 64, NOON)
    inbox.put_received(c, came, theirs, accepted=True)
    inbox.put_received(c, came, Withdrawal(entry=theirs.id, at=NOON), accepted=True)
    assert spans.entries_between(c, (Kind.FEEDBACK,), date(2000, 1, 1), date(2100, 1, 1)) == ()


def test_my_tags_are_told_with_their_days_earliest_first(c):
    late = entry(tags=("Silence", "a"), happened_on=date(2025, 3, 2))
    early = entry(tags=("silence",), happened_on=date(2025, 3, 1))
    trashed = entry(tags=("silence",))
    for one in (late, early, trashed, entry(tags=("theirs",), author=BEN)):
        entries.insert_entry(c, one)
    entries.trash_entry(c, trashed.id, NOON)
    assert spans.my_tags(c) == (
        ("silence", date(2025, 3, 1), early.id),
        ("a", date(2025, 3, 2), late.id),
        ("Silence", date(2025, 3, 2), late.id),
    )
