"""Every filter gives what looking at each entry would give, page by page, without a scan."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.bundles import SharedEntryLine
from peerjournal.domain.entries import Attachment, Kind
from peerjournal.domain.goal import Goal
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.listing import Filter, Reach, Whose
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.vault import days, entries, inbox, ledger, search
from peerjournal.vault.connection import reading, writing
from peerjournal.vault.entries import page_of_entries
from tests.vaults import BEN, CLEO, ME, NOON, entry, manifest, new_vault

WORDS = ("often", "seldom")
PAPER = Attachment(digest="0" * 64, name="image/none", media_type="application/pdf", size=1)
PICTURE = Attachment(digest="1" * 64, name="board", media_type="image/png", size=1)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A journal with some of everything, and its entries with what filters ask for."""
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "PROFILES", (cheap,))
        with new_vault(tmp_path_factory.mktemp("full") / "ana.pjournal") as vault:
            with writing(vault) as c:
                known = list(_fill(c))
            yield vault, known


def _fill(c):
    contents = (_reflection, lambda text: Goal(why=text), lambda text: Inquiry(question=text))
    came = {peer: manifest(1, peer) for peer in (BEN, CLEO)}
    for one in came.values():
        inbox.record_received(c, one, "0" * 64, NOON)
    each = product(
        contents, (ME, BEN, CLEO), ((), ("Blue",), ("Blue", "red")), (False, True), range(2)
    )
    for number, (content, author, tags, is_trashed, repeat) in enumerate(each, start=1):
        text = "often and seldom" if number % 7 == 0 else "often"
        one = entry(
            author=author,
            content=content(text),
            tags=tags,
            happened_on=date(1969, 12, 20) + timedelta(number % 23 + repeat),
            attachments=((), (PAPER,), (PAPER, PICTURE), ())[number % 4],
        )
        if author == ME:
            entries.insert_entry(c, one)
        else:
            inbox.put_received(c, came[author], one, accepted=True)
        sent_to = (BEN,) if author == ME and number % 3 == 0 else ()
        if sent_to:
            line = SharedEntryLine(entry=one.id, title="", kind=one.kind, revision=1, fields=())
            bundle = manifest(ledger.next_bundle_number(c), ME, recipients=sent_to)
            ledger.record_sent(c, bundle, [line])
        if is_trashed:
            entries.trash_entry(c, one.id, NOON)
        yield one, text.split(), {author, *sent_to} - {ME}, is_trashed


def _reflection(text):
    return Reflection(sections=(Section(key="text", text=text),))


filters = st.builds(
    Filter,
    kinds=st.sampled_from([(), (Kind.GOAL,), (Kind.GOAL, Kind.REFLECTION), (Kind.SESSION,)]),
    tag=st.sampled_from(["", "blue", "RED", "none"]),
    peer=st.sampled_from([None, BEN, CLEO, "e" * 64]),
    whose=st.sampled_from(Whose),
    since=st.sampled_from([None, date(1969, 12, 24), date(1970, 1, 1)]),
    until=st.sampled_from([None, date(1969, 12, 31), date(1970, 1, 3)]),
    in_trash=st.booleans(),
    reach=st.sampled_from(Reach),
    has_images=st.booleans(),
)


def is_shared(one, peers):
    return bool(peers - {one.author})


def expected(known, wanted, word=None):
    """Return the ids that should be found, by looking at each entry."""
    found = [
        one
        for one, words, peers, is_trashed in known
        if is_trashed == wanted.in_trash
        and (word is None or word in words)
        and (not wanted.kinds or one.kind in wanted.kinds)
        and (not wanted.tag or wanted.tag.casefold() in [tag.casefold() for tag in one.tags])
        and (wanted.peer is None or wanted.peer in peers)
        and (wanted.whose is Whose.ANYBODY or (one.author == ME) == (wanted.whose is Whose.MINE))
        and (wanted.since is None or one.happened_on >= wanted.since)
        and (wanted.until is None or one.happened_on <= wanted.until)
        and (wanted.reach is not Reach.SHARED or is_shared(one, peers))
        and (wanted.reach is not Reach.PRIVATE or (one.author == ME and not is_shared(one, peers)))
        and (not wanted.has_images or PICTURE in one.attachments)
    ]
    return [one.id for one in sorted(found, key=lambda one: (one.happened_on, one.id))[::-1]]


@given(wanted=filters, size=st.integers(1, 60))
def test_pages_together_give_what_looking_at_each_entry_gives(full, wanted, size):
    vault, known = full
    found, after = [], None
    with reading(vault) as c:
        while True:
            page = page_of_entries(c, wanted, after, size)
            found += [line.id for line in page.lines]
            assert len(page.lines) == size or page.after is None
            after = page.after
            if after is None:
                break
    assert found == expected(known, wanted)


@given(
    wanted=filters, word=st.sampled_from(WORDS), many=st.sampled_from([1, 2000]),
    limit=st.integers(1, 200),
)  # fmt: skip
def test_a_filtered_search_finds_the_same_along_the_list_and_along_the_hits(
    full, wanted, word, many, limit
):
    vault, known = full
    with pytest.MonkeyPatch.context() as patch, reading(vault) as c:
        patch.setattr(search, "MANY_HITS", many)
        found = [line.id for line in search.search(c, word, wanted, limit)]
    wanted_ids = expected(known, wanted, word)
    # Within one day the index goes by the order of writing, so the last day may be cut elsewhere.
    days = {one.id: one.happened_on for one, *_ in known}
    assert [days[one] for one in found] == [days[one] for one in wanted_ids[:limit]]
    assert set(found) <= set(wanted_ids)


ALL_FILTERS = [
    Filter(),
    Filter(in_trash=True),
    Filter(kinds=(Kind.GOAL,)),
    Filter(kinds=(Kind.GOAL, Kind.SESSION), whose=Whose.MINE),
    Filter(whose=Whose.PEERS),
    Filter(tag="blue"),
    Filter(tag="blue", peer=BEN, kinds=(Kind.GOAL,)),
    Filter(peer=BEN),
    Filter(peer=BEN, whose=Whose.MINE, since=date(1970, 1, 1)),
    Filter(until=date(1970, 1, 1)),
    Filter(in_trash=True, tag="blue", since=date(1970, 1, 1)),
    Filter(reach=Reach.SHARED),
    Filter(reach=Reach.PRIVATE, kinds=(Kind.GOAL,)),
    Filter(has_images=True),
    Filter(has_images=True, peer=BEN, reach=Reach.SHARED),
]


@pytest.fixture
def plans(full):
    """Collect the plan of every statement that runs."""
    vault, _ = full
    collected = []
    with reading(vault) as c:
        statements = []
        c.set_trace_callback(statements.append)
        yield c, statements, collected
        c.set_trace_callback(None)
        for statement in statements:
            if statement.startswith("SELECT"):
                collected += [row[3] for row in c.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert collected
    for step in collected:
        # An index of words and a list of given ids are walked; a table never is, nor is it sorted.
        walked = step.startswith("SCAN") and "VIRTUAL TABLE" not in step
        assert not walked or step in _MAY_BE_WALKED, step
        assert "AUTOMATIC" not in step, step
        assert "TEMP B-TREE" not in step, step


_MAY_BE_WALKED = {"SCAN entry_counts", "SCAN (subquery-1)"}


@pytest.mark.parametrize("wanted", ALL_FILTERS, ids=repr)
@pytest.mark.parametrize("many", [1, 2000])
def test_no_list_and_no_search_scans_or_sorts_the_entries(plans, monkeypatch, wanted, many):
    c, _, _ = plans
    monkeypatch.setattr(search, "MANY_HITS", many)
    page = page_of_entries(c, wanted, None, 3)
    if page.after:
        page_of_entries(c, wanted, page.after, 3)
    search.search(c, "often", wanted, 3)


def test_nothing_else_that_a_window_shows_at_once_scans_the_entries(plans):
    c, _, _ = plans
    entries.counts(c)
    (line,) = page_of_entries(c, Filter(), None, 1).lines
    entries.read_entry(c, line.id)
    entries.ids_starting_with(c, line.id[:8])
    entries.due_lines(c, date(2030, 1, 1), 5)
    entries.trashed_ids(c)
    entries.revision_lines(c, line.id)
    ledger.last_shared_revision(c, line.id)


def test_days_and_years_are_looked_up_in_an_index(plans):
    c, statements, _ = plans
    days.days_between(c, date(1969, 12, 1), date(1970, 1, 31))
    days.years(c)
    c.set_trace_callback(None)
    asked = [one for one in statements if one.startswith("SELECT")]
    steps = [row[3] for one in asked for row in c.execute(f"EXPLAIN QUERY PLAN {one}")]
    assert len(steps) > 16
    assert not [step for step in steps if not step.startswith("SEARCH entries USING")]


def test_days_tell_what_looking_at_each_entry_tells(full):
    vault, known = full
    since, until = date(1969, 12, 24), date(1970, 1, 2)
    with reading(vault) as c:
        found = days.days_between(c, since, until)
        years = days.years(c)
    there = [one for one, _, _, is_trashed in known if not is_trashed]
    wanted = sorted({one.happened_on for one in there if since <= one.happened_on <= until})
    assert [day.on for day in found] == wanted
    for day in found:
        entries_of_day = [one for one in there if one.happened_on == day.on]
        assert set(day.entries) == {one.id for one in entries_of_day}
        assert day.has_mine == any(one.author == ME for one in entries_of_day)
        assert day.has_received == any(one.author != ME for one in entries_of_day)
        assert not day.has_session
    assert years == (1970, 1969)


def test_an_empty_journal_has_no_years(tmp_path):
    with new_vault(tmp_path / "new.pjournal") as vault, reading(vault) as c:
        assert days.years(c) == ()
        assert days.days_between(c, date(1, 1, 1), date(9999, 12, 31)) == ()
