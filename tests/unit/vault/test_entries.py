"""Entries come back as they were written, and every list agrees with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Kind, Link, LinkRole, Privacy, revised
from peerjournal.domain.errors import (
    EntryChangedElsewhereError,
    EntryNotFoundError,
    NotMyEntryError,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.identifiers import EntryId, new_entry_id
from peerjournal.domain.inquiry import Inquiry, InquiryCycle
from peerjournal.domain.listing import Draft, Filter, TagCount
from peerjournal.domain.request import Request, RequestState
from peerjournal.domain.session import Session
from peerjournal.vault import drafts, entries, inbox, rows
from peerjournal.vault.check import examine_vault
from peerjournal.vault.connection import writing
from peerjournal.vault.search import search
from tests import strategies
from tests.vaults import BEN, ME, NOON, entry, manifest, new_vault

NOWHERE = EntryId("01955b00-0000-7000-8000-000000000000")
mine = strategies.entries(author=st.just(ME))


@pytest.fixture(scope="module")
def shared_vault(tmp_path_factory):
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "PROFILES", (cheap,))
        with new_vault(tmp_path_factory.mktemp("shared") / "ana.pjournal") as vault:
            yield vault


@given(written=mine)
def test_any_entry_comes_back_as_it_was_written(shared_vault, written):
    with writing(shared_vault) as c:
        entries.insert_entry(c, written)
        assert entries.read_entry(c, written.id) == written
        assert rows.is_told_alike(c, written, rows.stored_row(c, written.id))
        (line,) = entries.lines_of(c, [written.id])
        assert (line.title, line.tags, line.happened_on) == (
            written.title,
            written.tags,
            written.happened_on,
        )
        entries.delete_entry(c, written.id)


@given(first=mine, second=mine, keep=st.booleans())
def test_any_state_may_follow_any_other(shared_vault, first, second, keep):
    second = replace(second, id=first.id, revision=first.revision + 1)
    with writing(shared_vault) as c:
        entries.insert_entry(c, first)
        entries.update_entry(c, second, keep_previous=keep)
        assert entries.read_entry(c, first.id) == second
        assert rows.is_told_alike(c, second, rows.stored_row(c, second.id))
        kept = entries.revision_lines(c, first.id)
        assert [line.revision for line in kept] == ([first.revision] if keep else [])
        if keep:
            assert kept[0].title == first.title
            assert kept[0].changed_at == first.changed_at
            assert entries.read_revision(c, first.id, first.revision) == first
        entries.delete_entry(c, first.id)
    assert examine_vault(shared_vault).problems == ()


def test_the_same_revision_may_be_saved_again_and_leaves_nothing_behind(c):
    first = entry("one")
    entries.insert_entry(c, first)
    again = replace(first, title="another")
    entries.update_entry(c, again, keep_previous=True)
    assert entries.read_entry(c, first.id) == again
    assert entries.revision_lines(c, first.id) == ()


def test_saving_the_same_again_changes_nothing(c):
    first = entry("one", tags=("a",))
    entries.insert_entry(c, first)
    before = c.total_changes
    entries.update_entry(c, first, keep_previous=True)
    assert c.total_changes == before
    assert rows.is_told_alike(c, first, rows.stored_row(c, first.id))


def test_an_older_revision_does_not_overwrite_a_newer_one(c):
    first = entry()
    entries.insert_entry(c, first)
    entries.update_entry(c, revised(first, NOON, first.content), keep_previous=True)
    with pytest.raises(EntryChangedElsewhereError):
        entries.update_entry(c, replace(first, title="late"), keep_previous=True)


def test_what_a_peer_wrote_is_not_changed_here(c):
    theirs = received(c)
    for changed in (theirs, replace(theirs, author=ME)):
        with pytest.raises(NotMyEntryError):
            entries.update_entry(c, replace(changed, revision=2), keep_previous=True)


def received(c, **changes):
    theirs = entry(author=BEN, **changes)
    came = manifest()
    inbox.record_received(c, came, "0" * 64, NOON)
    inbox.put_received(c, came, theirs, accepted=True)
    return theirs


def test_an_entry_that_is_not_there_is_told_by_every_function(c):
    for work in (
        lambda: entries.read_entry(c, NOWHERE),
        lambda: entries.update_entry(c, entry(), keep_previous=True),
        lambda: entries.trash_entry(c, NOWHERE, NOON),
        lambda: entries.restore_entry(c, NOWHERE),
        lambda: entries.delete_entry(c, NOWHERE),
        lambda: entries.read_revision(c, NOWHERE, 1),
    ):
        with pytest.raises(EntryNotFoundError):
            work()
    assert entries.lines_of(c, [NOWHERE]) == ()
    assert entries.revision_lines(c, NOWHERE) == ()


def test_an_entry_is_found_by_the_beginning_of_its_id(c):
    written = [entry(id=new_entry_id(NOON + timedelta(days=n))) for n in range(5)]
    for one in written:
        entries.insert_entry(c, one)
    assert entries.ids_starting_with(c, written[2].id[:30].upper()) == (written[2].id,)
    assert entries.ids_starting_with(c, "", most=2) == (written[0].id, written[1].id)
    assert entries.ids_starting_with(c, " 0") == tuple(one.id for one in written)
    assert entries.ids_starting_with(c, "zz") == ()
    assert entries.ids_starting_with(c, "%") == ()


@pytest.mark.parametrize(
    ("content", "state", "due"),
    [
        (Goal(horizon=date(2025, 6, 1)), "active", date(2025, 6, 1)),
        (Goal(horizon=date(2025, 6, 1), state=GoalState.PAUSED), "paused", date(2025, 6, 1)),
        (Goal(horizon=date(2025, 6, 1), state=GoalState.LET_GO), "let_go", None),
        (Commitment(due=date(1950, 1, 2)), "", date(1950, 1, 2)),
        (Commitment(due=date(1950, 1, 2), outcome=Outcome.DONE), "done", None),
        (Request(by_when=date(2025, 6, 1)), "open", date(2025, 6, 1)),
        (Request(by_when=date(2025, 6, 1), state=RequestState.ANSWERED), "answered", None),
        (Agreement(review_on=date(2025, 6, 1)), "draft", date(2025, 6, 1)),
        (Agreement(review_on=date(2025, 6, 1), state=AgreementState.ENDED), "ended", None),
        (Inquiry(), "", None),
    ],
)
def test_a_line_shows_where_something_stands_and_when_it_falls_due(c, content, state, due):
    written = entry(content=content)
    entries.insert_entry(c, written)
    (line,) = entries.lines_of(c, [written.id])
    assert (line.kind, line.state, line.due) == (written.kind, state, due)


def test_a_line_tells_what_a_list_needs(c):
    written = entry("# Head\n\nSome **bold** words", privacy=Privacy.NEVER_SHARED)
    entries.insert_entry(c, written)
    drafts.put_draft(c, Draft(entry=written.id, kind=Kind.REFLECTION, state="{}", saved_at=NOON))
    (line,) = entries.lines_of(c, [written.id, written.id])
    assert line.excerpt == "Head Some bold words"
    assert line.is_mine
    assert line.is_draft
    assert line.is_never_shared
    assert line.author_name == ""
    (line,) = entries.lines_of(c, [received(c).id])
    assert not line.is_mine
    assert line.author_name == "Ben"


def test_a_commitments_line_shows_where_its_cue_ends(c):
    said = (("the bell rings", "I ask"), ("", "I ask"), ("the bell rings", ""))
    ids = []
    for cue, act in said:
        one = entry(content=Commitment(cue=cue, act=act))
        entries.insert_entry(c, one)
        ids.append(one.id)
    shown = [line.excerpt for line in entries.lines_of(c, ids)]
    assert shown == ["the bell rings → I ask", "I ask", "the bell rings"]


def test_a_goals_line_sets_its_fields_apart(c):
    said = (
        Goal(
            why=Markdown("It goes **quiet**."),
            starting_picture=Markdown("Five jobs\n\nI do two"),
            hoped_picture=Markdown("I say it once"),
            skill="asking",
        ),
        Goal(hoped_picture=Markdown("I say it once")),
        Goal(),
        Goal(why=Markdown("long " * 100)),
    )
    shown = [line.excerpt for line in lines_of_contents(c, said)]
    assert shown[:3] == [
        "It goes quiet. · Five jobs I do two → I say it once · asking",
        "I say it once",
        "",
    ]
    assert len(shown[3]) <= 200


def test_an_inquirys_line_tells_its_question_and_its_latest_change(c):
    first, second = (InquiryCycle(change=Markdown(one)) for one in ("- Chairs", "- *Doors*"))
    question = Markdown("Who speaks?")
    said = (
        Inquiry(question=question, cycles=(first, second)),
        Inquiry(question=question),
        Inquiry(cycles=(first,)),
    )
    shown = [line.excerpt for line in lines_of_contents(c, said)]
    assert shown == ["Who speaks? · Doors", "Who speaks?", "Chairs"]


def lines_of_contents(c, contents):
    written = [entry(content=content) for content in contents]
    for one in written:
        entries.insert_entry(c, one)
    return entries.lines_of(c, [one.id for one in written])


def test_lines_come_in_the_order_that_was_asked_for(c):
    written = [entry() for _ in range(5)]
    for one in written:
        entries.insert_entry(c, one)
    wanted = [written[3].id, NOWHERE, written[0].id]
    assert [line.id for line in entries.lines_of(c, wanted)] == [written[3].id, written[0].id]


def test_what_falls_due_comes_with_the_earliest_first(c):
    days = [date(2025, 3, 9), date(1960, 1, 1), date(2025, 3, 10), None]
    for day in days:
        entries.insert_entry(c, entry(title=str(day), content=Commitment(due=day)))
    trashed = entry(content=Commitment(due=date(2025, 1, 1)))
    entries.insert_entry(c, trashed)
    entries.trash_entry(c, trashed.id, NOON)
    due = entries.due_lines(c, date(2025, 3, 9), 10)
    assert [line.title for line in due] == ["1960-01-01", "2025-03-09"]
    assert len(entries.due_lines(c, date(2025, 3, 9), 1)) == 1


def test_links_lead_back_from_wherever_they_come(c):
    goal, session = entry(content=Goal()), entry(content=Session())
    for one in (goal, session):
        entries.insert_entry(c, one)
    pointing = [
        entry(links=(Link(target=goal.id), Link(target=goal.id, role=LinkRole.EVIDENCE_FOR))),
        entry(content=Commitment(goal=goal.id, session=session.id)),
        entry(content=Feedback(goal=goal.id)),
        entry(content=Session(meeting=session.id, commitments=(goal.id,))),
        entry(content=Agreement(accepts=goal.id)),
    ]
    for one in pointing:
        entries.insert_entry(c, one)
    newest_first = sorted((one.id for one in pointing), reverse=True)
    assert [line.id for line in entries.links_to(c, goal.id)] == newest_first
    assert {line.id for line in entries.links_to(c, session.id)} == {
        pointing[1].id,
        pointing[3].id,
    }
    entries.trash_entry(c, pointing[0].id, NOON)
    assert len(entries.links_to(c, goal.id)) == 4


def test_an_entry_does_not_point_to_itself(c):
    first = entry(content=Session())
    entries.insert_entry(c, first)
    entries.update_entry(c, replace(first, content=Session(meeting=first.id)), keep_previous=False)
    assert entries.links_to(c, first.id) == ()


def test_counts_follow_the_trash_and_back(c):
    first, second = entry(tags=("a",)), entry(content=Goal(), tags=("a", "b"))
    entries.insert_entry(c, first)
    entries.insert_entry(c, second)
    theirs = received(c)
    counted = entries.counts(c)
    assert (counted.total, counted.from_peers, counted.in_trash) == (3, 1, 0)
    assert counted.by_kind[Kind.GOAL] == 1

    for _ in range(2):
        entries.trash_entry(c, second.id, NOON)
    counted = entries.counts(c)
    assert (counted.total, counted.in_trash, counted.by_kind[Kind.GOAL]) == (2, 1, 0)
    assert entries.trashed_ids(c) == (second.id,)
    assert entries.tags(c) == (TagCount(tag="a", count=1),)
    (line,) = entries.lines_of(c, [second.id])
    assert line.trashed_at == NOON

    entries.trash_entry(c, theirs.id, NOON)
    assert entries.counts(c).from_peers == 0
    for _ in range(2):
        entries.restore_entry(c, second.id)
    assert entries.counts(c).by_kind[Kind.GOAL] == 1
    assert entries.tags(c) == (TagCount(tag="a", count=2), TagCount(tag="b", count=1))


def test_the_first_moment_in_the_trash_is_remembered(c):
    first = entry()
    entries.insert_entry(c, first)
    entries.trash_entry(c, first.id, NOON)
    entries.trash_entry(c, first.id, datetime(2030, 1, 1, tzinfo=UTC))
    assert entries.lines_of(c, [first.id])[0].trashed_at == NOON


def test_a_tag_is_one_tag_however_it_is_capitalised(c):
    entries.insert_entry(c, entry(tags=("Straße",)))
    entries.insert_entry(c, entry(tags=("STRASSE",)))
    assert entries.tags(c) == (TagCount(tag="STRASSE", count=2),)
    assert len(entries.page_of_entries(c, Filter(tag="strasse"), None, 9).lines) == 2


def test_an_entry_deleted_for_ever_leaves_nothing_but_the_ledger(c):
    first = entry("unforgettable", tags=("a",), links=(Link(target=NOWHERE),))
    entries.insert_entry(c, first)
    entries.update_entry(c, revised(first, NOON, first.content), keep_previous=True)
    drafts.put_draft(c, Draft(entry=first.id, kind=first.kind, state="{}", saved_at=NOON))
    entries.trash_entry(c, first.id, NOON)
    entries.delete_entry(c, first.id)
    assert search(c, "unforgettable", Filter(), 9) == ()
    assert entries.tags(c) == ()
    assert drafts.drafts(c) == ()
    for table in ("entries", "entry_texts", "entry_tags", "entry_links", "revisions"):
        assert c.execute(f"SELECT * FROM {table}").fetchall() == []  # noqa: S608
    assert entries.counts(c).in_trash == 0


def test_many_entries_of_one_day_run_on_into_the_next(c, monkeypatch):
    monkeypatch.setattr(rows, "POSITIONS_PER_DAY", 2)
    days = [date(2025, 3, 1)] * 5 + [date(2025, 3, 2)] * 3 + [date(2025, 3, 1)]
    written = [entry("word", happened_on=day) for day in days]
    for one in written:
        entries.insert_entry(c, one)
    newest_first = sorted(((one.happened_on, one.id) for one in written), reverse=True)
    lines = entries.page_of_entries(c, Filter(), None, 20).lines
    assert [(line.happened_on, line.id) for line in lines] == newest_first
    found = search(c, "word", Filter(), 20)
    assert [(line.happened_on, line.id) for line in found] == newest_first


def test_a_changed_day_moves_an_entry_in_lists_and_in_searches(c):
    first, second = entry("word", happened_on=date(1950, 1, 1)), entry("word")
    for one in (first, second):
        entries.insert_entry(c, one)
    moved = replace(first, happened_on=date(2030, 1, 1), tags=("a",))
    entries.update_entry(c, moved, keep_previous=False)
    for lines in (
        entries.page_of_entries(c, Filter(), None, 9).lines,
        search(c, "word", Filter(), 9),
    ):
        assert [line.id for line in lines] == [first.id, second.id]


def test_an_entry_whose_day_alone_changed_is_found_once(c):
    first = entry("word")
    entries.insert_entry(c, first)
    moved = replace(first, happened_on=date(2030, 1, 1))
    entries.update_entry(c, moved, keep_previous=False)
    assert [line.id for line in search(c, "word", Filter(), 9)] == [first.id]
    assert rows.is_told_alike(c, moved, rows.stored_row(c, moved.id))


@pytest.mark.parametrize("day", [date.min, date(1582, 10, 5), date(1969, 12, 31), date.max])
def test_any_day_of_the_calendar_is_listed(c, day):
    written = entry("word", happened_on=day)
    entries.insert_entry(c, written)
    for lines in (
        entries.page_of_entries(c, Filter(), None, 9).lines,
        entries.page_of_entries(c, Filter(since=day, until=day), None, 9).lines,
        search(c, "word", Filter(since=day, until=day), 9),
    ):
        assert [line.happened_on for line in lines] == [day]


def test_a_kind_that_changes_is_counted_anew(c):
    first = entry()
    entries.insert_entry(c, first)
    entries.update_entry(c, replace(first, content=Goal()), keep_previous=False)
    by_kind = entries.counts(c).by_kind
    assert (by_kind[Kind.REFLECTION], by_kind[Kind.GOAL]) == (0, 1)
