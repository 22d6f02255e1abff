"""Words that were handed over: the giver's copy goes, the receiver's stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.fields import Markdown
from peerjournal.domain.people import Person
from peerjournal.domain.session import PhaseNote, Session, seat_of_receiver
from peerjournal.operations import bonds, handed_words, peers, reading, sharing, writing
from peerjournal.operations.bonds import Closing
from peerjournal.operations.sharing import Caution, ShareItem
from peerjournal.vault.connection import reading as looking
from tests.journals import new_journal, write

HEARD = "I wait badly."
FOR_BEN = "phases.b-tells-for-2"


def session_of(ana, *others):
    """Write a session of Ana's, with words for whoever sits next to her."""
    me = Person(name="Ana", identity=ana.me.id)
    content = Session(
        participants=(me, *others),
        phases=(
            PhaseNote(key="b-tells", text=Markdown("My own question")),
            PhaseNote(key="b-tells-for-2", title="For Ben", text=Markdown(HEARD)),
        ),
        shared_summary=Markdown("- We waited."),
    )
    return writing.add_entry(ana, replace(writing.blank_entry(ana, content), title="An hour"))


def person(journal):
    return Person(name=journal.me.name, identity=journal.me.id)


@pytest.fixture
def hour(pair):
    return session_of(pair.ana, person(pair.ben))


def hand_over(pair, entry, *fields, name="handed"):
    item = ShareItem(entry=entry.id, fields=frozenset({"shared_summary", "participants", *fields}))
    preview = sharing.preview_share(pair.ana, [item], [pair.ben.me.id])
    out = pair.folder / f"{name}.pjbundle"
    sharing.share(pair.ana, preview, out)
    pair.receive(pair.ben, out)


def everything(journal):
    """Return all that a file says of entries and their earlier states."""
    with looking(journal.vault) as c:
        rows = c.execute("SELECT content FROM entries UNION ALL SELECT whole FROM revisions")
        return "\n".join(row[0] for row in rows)


def words_in(journal, entry):
    return [one.text for one in reading.read_entry(journal, entry.id).content.phases]


def test_the_key_of_a_note_tells_whom_it_is_for():
    assert [seat_of_receiver(key) for key in ("b-tells-for-2", "b-tells", "x-for-1-y")] == [
        1,
        None,
        None,
    ]


def test_only_what_was_handed_over_can_go(pair, hour):
    assert handed_words.copies_for(pair.ana, hour.id) == ()
    removed = handed_words.remove_copies(pair.ana, hour.id)
    assert removed == handed_words.NOTHING_REMOVED
    hand_over(pair, hour)
    assert handed_words.copies_for(pair.ana, hour.id) == ()
    assert words_in(pair.ana, hour) == ["My own question", HEARD]
    hand_over(pair, hour, FOR_BEN, name="again")
    assert [one.name for one in handed_words.copies_for(pair.ana, hour.id)] == ["Ben"]


def test_the_copy_goes_with_every_earlier_state_and_the_receiver_keeps_the_words(pair, hour):
    saved = writing.save_entry(pair.ana, replace(hour, title="An hour of waiting"))
    hand_over(pair, saved, FOR_BEN)
    saved = writing.save_entry(pair.ana, replace(saved, title="Waiting"))
    assert saved.revision == 2
    handed_words.remove_copies(pair.ana, hour.id)
    assert words_in(pair.ana, hour) == ["My own question"]
    assert HEARD not in everything(pair.ana)
    assert HEARD in everything(pair.ben)
    assert handed_words.copies_for(pair.ana, hour.id) == ()


def test_it_can_be_taken_back(pair, hour):
    hand_over(pair, hour, FOR_BEN)
    writing.save_entry(pair.ana, replace(hour, title="Waiting"))
    before = everything(pair.ana)
    removed = handed_words.remove_copies(pair.ana, hour.id)
    handed_words.bring_back(pair.ana, removed)
    assert everything(pair.ana) == before
    assert reading.read_entry(pair.ana, hour.id).title == "Waiting"


def test_sharing_it_once_more_says_that_the_words_would_go_there(pair, hour):
    hand_over(pair, hour, FOR_BEN)

    def cautions():
        preview = sharing.preview_share(pair.ana, [ShareItem(entry=hour.id)], [pair.ben.me.id])
        return preview.items[0].cautions

    assert Caution.TAKES_BACK not in cautions()
    handed_words.remove_copies(pair.ana, hour.id)
    assert Caution.TAKES_BACK in cautions()


def test_a_person_without_a_card_and_other_entries_have_no_copies(pair):
    by_voice = session_of(pair.ana, Person(name="Dele"))
    alone = session_of(pair.ana)
    page = write(pair.ana, "A page")
    for entry in (by_voice, alone, page):
        assert handed_words.copies_for(pair.ana, entry.id) == ()
        assert handed_words.remove_copies(pair.ana, entry.id) == handed_words.NOTHING_REMOVED


def test_closing_a_pair_may_take_the_word_notes_of_that_pair_and_gives_them_back(pair, hour):
    with new_journal(pair.folder / "cem.pjournal", "Cem") as cem:
        peers.add_peer(pair.ana, peers.my_card(cem))
        other = session_of(pair.ana, person(cem))
        item = ShareItem(entry=other.id, fields=frozenset({FOR_BEN}))
        preview = sharing.preview_share(pair.ana, [item], [cem.me.id])
        sharing.share(pair.ana, preview, pair.folder / "cem.pjbundle")
    hand_over(pair, hour, FOR_BEN)
    closed = bonds.close_pair(pair.ana, pair.ben.me.id, Closing(word_notes_go=True))
    assert words_in(pair.ana, hour) == ["My own question"]
    assert HEARD in words_in(pair.ana, other)
    bonds.undo_closing(pair.ana, closed)
    assert words_in(pair.ana, hour) == ["My own question", HEARD]
    bonds.close_pair(pair.ana, pair.ben.me.id, Closing())
    assert HEARD in words_in(pair.ana, hour)
