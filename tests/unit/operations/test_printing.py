"""What is read for paper: both sides of a session, a period, and private notes only on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from peerjournal.domain.entries import Attachment, Link, LinkRole, Privacy
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.operations import inquiring, picturing, printing, summaries, writing
from peerjournal.operations.printing import Along
from tests.journals import new_pair, reflection, write
from tests.unit.operations.test_picturing import PNG, picture

BOTH = Along()
ALL = Along(private_notes=True)


@pytest.fixture
def pair(tmp_path):
    """Two journals that know each other."""
    with new_pair(tmp_path) as made:
        yield made


def printed(journal, ids, along=BOTH, **more):
    return printing.printed_entries(journal, tuple(ids), along, **more)


def session_of(journal, title, **content):
    blank = writing.blank_entry(journal, Session(**content))
    return writing.add_entry(journal, replace(blank, title=title))


def test_a_period_is_told_from_its_beginning(journal):
    days = [date(2026, 5, day) for day in (9, 3, 20)]
    written = {day: write(journal, str(day), happened_on=day).id for day in days}
    wanted = Filter(since=date(2026, 5, 3), until=date(2026, 5, 9))
    assert printing.ids_to_print(journal, wanted, BOTH) == (written[days[1]], written[days[0]])


def test_more_entries_than_one_page_of_a_list_come_in_order(journal, monkeypatch):
    monkeypatch.setattr(printing, "_MANY", 2)
    written = [write(journal, str(n), happened_on=date(2026, 1, n)).id for n in range(1, 6)]
    assert printing.ids_to_print(journal, Filter(), BOTH) == tuple(written)


def test_private_notes_stay_out_unless_they_are_asked_for(journal):
    session = session_of(journal, "An hour")
    blank = writing.blank_private_notes(journal, session, reflection("Only mine."))
    notes = writing.add_entry(journal, blank)
    assert printing.ids_to_print(journal, Filter(), BOTH) == (session.id,)
    assert set(printing.ids_to_print(journal, Filter(), ALL)) == {session.id, notes.id}
    assert printed(journal, [session.id])[0].private_notes == ""
    assert printed(journal, [session.id], ALL)[0].private_notes == "Only mine."
    assert printed(journal, [session.id], ALL, is_period=True)[0].private_notes == ""
    assert notes.privacy is Privacy.NEVER_SHARED


def test_both_sides_of_a_session_go_together_once(pair):
    theirs = session_of(pair.ben, "An hour")
    pair.receive(pair.ana, pair.send(pair.ben, theirs))
    mine = session_of(pair.ana, "My hour", meeting=theirs.id)
    tie = Link(target=theirs.id, role=LinkRole.MENTIONS)
    mine = writing.save_entry(pair.ana, replace(mine, links=(tie,)))
    ids = [mine.id, theirs.id]
    first, second = printed(pair.ana, ids, is_period=True)
    assert [side.author_name for side in first.sides] == ["Ben"]
    assert first.is_shared
    assert second is None
    alone = printed(pair.ana, ids, Along(sides=False), is_period=True)
    assert [bool(one.sides) for one in alone] == [False, False]
    assert alone[1].author_name == "Ben"


def test_a_summary_stays_out_until_all_have_ticked_it(pair):
    people = tuple(Person(name=one.me.name, identity=one.me.id) for one in (pair.ana, pair.ben))
    note = PhaseNote(key=FieldKey("open"), title="Arriving", text=Markdown("Ben was late."))
    page = session_of(
        pair.ben, "An hour", participants=people, shared_summary="- One", phases=(note,)
    )
    (alone,) = printed(pair.ben, [page.id])
    assert (alone.waits_for, alone.entry.content.shared_summary) == (("Ana",), "")
    assert alone.entry.content.phases == (note,)
    (asked,) = printed(pair.ben, [page.id], Along(is_summary_alone=True))
    assert asked == alone
    assert alone.is_shared
    pair.receive(pair.ana, pair.send(pair.ben, page))
    assert printing.waiting_for_ticks(pair.ana, (page.id,)) == ("Ana",)
    assert printed(pair.ana, [page.id])[0].entry.content.shared_summary == ""
    yes = summaries.accept_summary(pair.ana, page.id)
    (both,) = printed(pair.ana, [yes.id])
    assert (both.waits_for, both.entry.content.shared_summary) == ((), "- One")
    assert [side.author_name for side in both.sides] == ["Ben"]
    (kept,) = printed(pair.ana, [yes.id], Along(is_summary_alone=True))
    assert (kept.sides, kept.entry.content.shared_summary) == ((), "- One")
    # Both wrote it, so the agreement stands beneath it, even before Ana sent her side.
    assert kept.is_shared
    assert printing.waiting_for_ticks(pair.ben, (page.id,)) == ("Ana",)
    pair.receive(pair.ben, pair.send(pair.ana, yes))
    assert printing.waiting_for_ticks(pair.ben, (page.id,)) == ()
    assert printed(pair.ben, [page.id])[0].entry.content.shared_summary == "- One"
    other = write(pair.ben, "A quiet day")
    assert printing.waiting_for_ticks(pair.ben, (other.id,)) == ()


def test_names_to_catch_are_found_in_all_that_goes_onto_paper(journal):
    session = session_of(journal, "Kofi’s hour", purpose="Waiting for Lena")
    blank = writing.blank_private_notes(journal, session, reflection("Mia is tired."))
    writing.add_entry(journal, blank)
    assert printed(journal, [session.id], ALL)[0].caught == ()
    inquiring.keep_names_to_catch(journal, ["Kofi", "Lena", "Mia", "Tom"])
    for along, names in ((BOTH, ["Kofi", "Lena"]), (ALL, ["Kofi", "Lena", "Mia"])):
        found = printed(journal, [session.id], along)[0].caught
        assert [one.name for one in found] == names
        assert {one.entry for one in found} == {session.id}


def test_pictures_come_out_of_the_vault_with_the_entry(journal):
    digest = picturing.keep_picture(journal, PNG)
    saved = write(journal, "Board", picture(digest))
    assert printed(journal, [saved.id])[0].pictures == {digest: PNG}
    gone = Attachment(digest="0" * 64, name="gone.png", media_type="image/png", size=3)
    other = write(journal, "Elsewhere", attachments=(gone,))
    assert printed(journal, [other.id])[0].pictures == {}
    assert not printed(journal, [other.id])[0].is_shared
