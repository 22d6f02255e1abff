"""A list of goals comes in its groups, page by page, whatever it is narrowed to, without a scan."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.grouping import RUNS, Group, group_of, grouped, run_of
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.listing import Filter, Whose
from peerjournal.vault import entries, inbox
from peerjournal.vault.connection import reading, writing
from peerjournal.vault.entries import page_of_entries
from peerjournal.vault.groups import page_of_groups
from tests.vaults import BEN, ME, NOON, entry, manifest, new_vault

GOALS = (Kind.GOAL, Kind.COMMITMENT, Kind.INQUIRY)
FIRST = date(2025, 3, 1)
CONTENTS = (
    *(Goal(state=state, horizon=day) for state in GoalState for day in (None, FIRST)),
    *(
        Commitment(outcome=outcome, due=day and day + timedelta(days=number))
        for number, outcome in enumerate((None, *Outcome))
        for day in (None, FIRST)
    ),
    *(Commitment(due=FIRST - timedelta(days=days)) for days in (4, 1)),
    Inquiry(question="Who speaks?"),
)
FILTERS = [
    Filter(kinds=GOALS),
    Filter(kinds=(Kind.COMMITMENT,)),
    Filter(kinds=GOALS, tag="blue"),
    Filter(kinds=GOALS, peer=BEN),
    Filter(kinds=GOALS, whose=Whose.MINE, since=FIRST + timedelta(days=3)),
    Filter(kinds=GOALS, until=FIRST + timedelta(days=4)),
]


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A journal with goals, commitments and inquiries of all sorts."""
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "PROFILES", (cheap,))
        with new_vault(tmp_path_factory.mktemp("full") / "ana.pjournal") as vault:
            with writing(vault) as c:
                _fill(c)
            yield vault


def _fill(c):
    came = manifest(1, BEN)
    inbox.record_received(c, came, "0" * 64, NOON)
    for number, (content, author, tags) in enumerate(
        product(CONTENTS, (ME, BEN), ((), ("Blue",))), start=1
    ):
        on = FIRST + timedelta(days=number % 7)
        one = entry(author=author, content=content, tags=tags, happened_on=on)
        if author == ME:
            entries.insert_entry(c, one)
        else:
            inbox.put_received(c, came, one, accepted=True)
        if number % 5 == 0:
            entries.trash_entry(c, one.id, NOON)
    entries.insert_entry(c, entry("No goal at all."))


def read_in_pages(c, wanted, size):
    found, after = [], None
    while True:
        page = page_of_groups(c, wanted, after, size)
        found += page.lines
        assert len(page.lines) == size or page.after is None
        after = page.after
        if after is None:
            return found


@given(wanted=st.sampled_from(FILTERS), size=st.integers(1, 70))
def test_pages_together_hold_what_the_plain_list_holds_in_the_order_of_groups(full, wanted, size):
    with reading(full) as c:
        plain = page_of_entries(c, wanted, None, 1_000).lines
        found = read_in_pages(c, wanted, size)
    assert plain
    assert sorted(line.id for line in found) == sorted(line.id for line in plain)
    runs = [run_of(line) for line in found]
    assert runs == sorted(runs)
    assert found == list(grouped(plain))


def test_what_is_open_comes_by_the_day_on_which_it_is_due(full):
    with reading(full) as c:
        lines = read_in_pages(c, FILTERS[0], 10)
    days = [line.due for line in lines if group_of(line) is Group.OPEN]
    due = [day for day in days if day is not None]
    assert len(set(due)) > 1
    assert due == sorted(due)
    assert days[len(due) :] == [None] * (len(days) - len(due))


def test_aims_come_by_their_state_and_then_with_the_newest_first(full):
    with reading(full) as c:
        lines = read_in_pages(c, FILTERS[0], 10)
    aims = [line for line in lines if group_of(line) is Group.AIMS]
    states = [state.value for state in GoalState]
    places = [(states.index(line.state), -line.happened_on.toordinal()) for line in aims]
    assert places == sorted(places)
    assert {line.state for line in aims} == set(states)


@pytest.mark.parametrize("wanted", FILTERS, ids=repr)
def test_no_page_of_groups_scans_or_sorts_the_entries(full, wanted):
    statements, steps = [], []
    with reading(full) as c:
        c.set_trace_callback(statements.append)
        read_in_pages(c, wanted, 3)
        c.set_trace_callback(None)
        for statement in statements:
            if statement.startswith("SELECT"):
                steps += [row[3] for row in c.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert len(steps) > len(RUNS)
    walked = [step for step in steps if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
    assert not walked
    assert not [step for step in steps if "AUTOMATIC" in step or "TEMP B-TREE" in step]
