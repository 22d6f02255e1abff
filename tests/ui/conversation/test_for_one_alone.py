"""In a circle, words written down for one person go to that one alone."""

from __future__ import annotations

import pytest

from peerjournal.coaching.formats import Visibility
from peerjournal.coaching.meeting import Writing, phases_of, receivers
from peerjournal.domain.fields import Markdown
from peerjournal.operations import peers
from peerjournal.operations.journal import close_journal, create_journal
from tests.journals import PASSPHRASE
from tests.ui.conversation.acts import CONTROL, Key


@pytest.fixture
def circle(room, tmp_path):
    """Ana's journal with the cards of Ben and Cem."""
    cem = create_journal(tmp_path / "cem.pjournal", PASSPHRASE, "Cem")
    card = peers.my_card(cem)
    close_journal(cem)
    room.do(peers.add_peer, card)
    return room


def begun(room):
    page = room.open()
    page.before.seats.show_people("Ana", ("Ben", "Cem"), page.before.seats._peers)
    page.before.list.choose("triad-rotation")
    room.settle()
    room.press(Key.Key_Return, CONTROL)
    assert page.during is not None
    return page


def write_for_one(page, words):
    """Write into the first field of Ana's that is for one person, and return whose seat it is."""
    meeting = page.table.meeting
    for phase in phases_of(meeting.format).values():
        for one in phase.fields:
            is_mine = one.by == meeting.talk.seats[meeting.mine].role
            meant = receivers(meeting, one, meeting.mine)
            if is_mine and one.visibility is Visibility.HANDED and len(meant) == 1:
                written = Writing(phase=phase.key, field=one.key, seat=0, text=Markdown(words))
                page.table.write(written)
                return meant[0]
    raise AssertionError(meeting.format.key)


def test_each_gets_their_own_words_and_the_other_the_session_alone(circle):
    page = begun(circle)
    people = page.table.meeting.people
    seat = write_for_one(page, "You waited.")
    other = 3 - seat
    page.table.finish()
    circle.settle()
    (handing,) = page.after.handings
    assert (
        handing.tick.text() == f"Hand over to {people[seat].name} alone when the session is shared"
    )
    handing.tick.click()
    assert page.table.meeting.handed_seats == (seat,)
    page.after.share_button.click()
    circle.settle()
    (wish,) = circle.shared
    assert (wish.recipients, wish.items[0].fields) == ((people[other].identity,), None)
    (then,) = wish.then
    assert then.recipients == (people[seat].identity,)
    (handed,) = (one for one in then.items[0].fields if one.endswith(f"-for-{seat + 1}"))
    assert handed.startswith("phases.")


def test_words_that_are_not_ticked_stay_here(circle):
    page = begun(circle)
    write_for_one(page, "You waited.")
    page.table.finish()
    circle.settle()
    page.after.handings[0].tick.click()
    page.after.handings[0].tick.click()
    page.after.share_button.click()
    circle.settle()
    (wish,) = circle.shared
    assert len(wish.recipients) == 2
    assert wish.then == ()
