"""Asking for feedback and answering it, between two real journals."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind, LinkRole
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import FeedbackSide, Filter
from peerjournal.domain.people import Person
from peerjournal.domain.request import AnswerBy, FeedbackForm, Request, RequestFor, RequestState
from peerjournal.domain.sections import Section
from peerjournal.operations import journal as journals
from peerjournal.operations import (
    reading,
    receiving,
    requests,
    resting,
    sharing,
    taking_in,
    welcome,
    writing,
)
from peerjournal.operations.sharing import Caution, ShareItem
from peerjournal.vault.connection import reading as reading_vault


def person_of(journal) -> Person:
    return Person(name=journal.me.name, identity=journal.me.id)


def ask(pair, **changes):
    """Let Ana ask Ben, and Ben take it in."""
    content = Request(
        to=(person_of(pair.ben),), focus=Markdown("How I open the meeting"), **changes
    )
    entry = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, content))
    pair.receive(pair.ben, pair.send(pair.ana, entry, name="request"))
    return entry


def answer(pair, request, **changes):
    """Let Ben write a note for Ana that answers her request."""
    content = Feedback(
        person=person_of(pair.ana),
        observation=Markdown("At nine you said “good morning” and waited."),
        asked_by=request.id if request is not None else None,
        **changes,
    )
    blank = writing.blank_entry(pair.ben, content)
    links = (writing.link_to(request.id, LinkRole.ANSWERS),) if request is not None else ()
    return writing.add_entry(pair.ben, replace(blank, title="The opening", links=links))


def states(pair, request):
    """Return where a request stands on both sides, as their lists tell it."""
    return tuple(
        reading.lines_of(journal, (request.id,))[0].state for journal in (pair.ana, pair.ben)
    )


def cautions(journal, entry, *recipients):
    preview = sharing.preview_share(
        journal, [ShareItem(entry=entry.id)], [one.me.id for one in recipients]
    )
    return preview.items[0].cautions


def section(key, text):
    return Section(key=FieldKey(key), heading=key, text=Markdown(text))


def test_a_request_goes_from_open_to_thanked_on_both_sides(pair):
    request = ask(pair, form=FeedbackForm.FACTS, please_not="my voice", how=AnswerBy.BOTH)
    assert states(pair, request) == ("open", "open")
    (asked,) = requests.asked_of_me(pair.ben)
    assert (asked.asker, asked.is_waiting) == (person_of(pair.ana), True)
    assert (asked.content.please_not, asked.content.how) == ("my voice", AnswerBy.BOTH)

    note = answer(pair, request)
    assert states(pair, request) == ("open", "open")
    assert requests.asked_of_me(pair.ben)[0].begun == note.id
    path = pair.send(pair.ben, note, name="note")
    assert states(pair, request) == ("open", "answered")
    pair.receive(pair.ana, path)
    assert states(pair, request) == ("answered", "answered")

    taking_in.keep_page(pair.ana, note, (section("first_reaction", "I blushed."),))
    assert states(pair, request) == ("taken_in", "answered")

    thanks = taking_in.thanks_for(pair.ana, note, person_of(pair.ben), "Thank you for\nwaiting.")
    assert states(pair, request) == ("taken_in", "answered")
    pair.receive(pair.ben, pair.send(pair.ana, thanks, name="thanks"))
    assert states(pair, request) == ("thanked", "thanked")
    with reading_vault(pair.ben.vault) as c:
        assert taking_in.is_reply(c, reading.read_entry(pair.ben, thanks.id))
        assert not taking_in.is_reply(c, note)


def test_undoing_the_bundle_opens_the_request_again(pair):
    request = ask(pair)
    line = pair.receive(pair.ana, pair.send(pair.ben, answer(pair, request), name="note"))
    assert states(pair, request)[0] == "answered"
    receiving.undo_bundle(pair.ana, line.id)
    assert states(pair, request)[0] == "open"


def test_what_i_write_about_my_own_request_does_not_answer_it(pair):
    request = ask(pair)
    about = writing.blank_entry(pair.ana, Request(focus=Markdown("Another one")))
    links = (writing.link_to(request.id, LinkRole.MENTIONS),)
    writing.add_entry(pair.ana, replace(about, links=links))
    assert states(pair, request) == ("open", "open")


def test_an_answer_that_was_spoken_counts_when_its_receiver_notes_it(pair):
    request = ask(pair)
    content = Feedback(
        direction=Direction.RECEIVED, person=person_of(pair.ben), asked_by=request.id
    )
    writing.add_entry(pair.ana, writing.blank_entry(pair.ana, content))
    assert states(pair, request) == ("answered", "open")


def test_a_request_without_an_answer_lapses_quietly_and_is_due_no_more(pair):
    today = clock.today()
    soon = ask(pair, by_when=today + timedelta(days=3))
    late = ask(pair, by_when=today - requests.LAPSES_AFTER - timedelta(days=1))
    assert states(pair, late) == ("lapsed", "lapsed")
    assert [line.id for line in reading.due_lines(pair.ben, today + timedelta(days=9))] == [soon.id]
    pair.send(pair.ben, answer(pair, late), name="late")
    assert states(pair, late)[1] == "answered"


@pytest.mark.parametrize("word", [RequestState.WITHDRAWN, RequestState.LAPSED])
def test_its_author_may_take_a_request_back_or_let_it_go(pair, word):
    request = ask(pair, state=word)
    assert states(pair, request) == (word.value, word.value)


def test_a_withdrawn_request_is_withdrawn_on_the_other_side_too(pair):
    request = ask(pair)
    pair.receive(pair.ben, withdrawal(pair, request))
    assert states(pair, request)[1] == "withdrawn"
    assert not welcome.requests_to_answer(pair.ben, pair.ana.me.id)
    note = answer(pair, request)
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, note, pair.ana)


def withdrawal(pair, request):
    out = pair.folder / "withdrawal.pjbundle"
    sharing.withdraw(pair.ana, request.id, out)
    return out


def test_a_request_stands_where_its_author_says_if_nothing_more_is_known(pair):
    request = ask(pair, state=RequestState.THANKED)
    assert states(pair, request) == ("thanked", "thanked")


# Nobody receives feedback they did not ask for


def test_a_note_nobody_asked_for_is_held_back_with_words(pair):
    note = answer(pair, None)
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, note, pair.ana)
    welcome.note_welcomed(pair.ben, (note.id,), is_welcome=True)
    assert Caution.NOT_ASKED_FOR not in cautions(pair.ben, note, pair.ana)
    welcome.note_welcomed(pair.ben, (note.id,), is_welcome=False)
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, note, pair.ana)


def test_that_it_is_welcome_never_leaves(pair):
    note = answer(pair, None, welcomed=True)
    pair.receive(pair.ana, pair.send(pair.ben, note))
    assert not reading.read_entry(pair.ana, note.id).content.welcomed


def test_a_note_that_answers_a_request_may_go_and_so_may_its_follow_up(pair):
    request = ask(pair)
    note = answer(pair, None)
    (open_one,) = welcome.requests_to_answer(pair.ben, pair.ana.me.id)
    assert open_one.request.id == request.id
    note = welcome.tie_to_request(pair.ben, note.id, request.id)
    assert Caution.NOT_ASKED_FOR not in cautions(pair.ben, note, pair.ana)
    pair.send(pair.ben, note)
    follow_up = writing.add_entry(pair.ben, writing.follow_up(pair.ben, note))
    assert Caution.NOT_ASKED_FOR not in cautions(pair.ben, follow_up, pair.ana)


def test_a_follow_up_of_a_note_from_before_the_gate_is_asked_about_again(pair):
    note = answer(pair, None)
    later = writing.add_entry(pair.ben, writing.follow_up(pair.ben, note))
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, later, pair.ana)
    gone = replace(
        writing.blank_entry(pair.ben, Feedback()),
        links=(writing.link_to(request_id(pair), LinkRole.FOLLOWS_UP),),
    )
    writing.add_entry(pair.ben, gone)
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, gone, pair.ana)
    asked_by_nothing = answer(pair, None)
    tied = welcome.tie_to_request(pair.ben, asked_by_nothing.id, request_id(pair))
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, tied, pair.ana)


def request_id(pair):
    """Return the id of an entry that Ben does not have."""
    return writing.blank_entry(pair.ana, Request()).id


def test_a_request_of_one_person_does_not_open_the_way_to_another(pair):
    request = ask(pair)
    note = answer(pair, request)
    other = replace(note.content, person=Person(name="Cem", identity=pair.ben.me.id))
    note = writing.save_entry(pair.ben, replace(note, content=other))
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, note, pair.ana)


def test_appreciation_and_what_was_received_need_no_request(pair):
    thanks = answer(pair, None, structure=FieldKey("appreciation"))
    noted = answer(pair, None, direction=Direction.RECEIVED)
    for entry in (thanks, noted):
        assert Caution.NOT_ASKED_FOR not in cautions(pair.ben, entry, pair.ana)


def test_asking_whether_a_note_is_wanted_says_nothing_of_it(pair):
    note = answer(pair, None, moment="Monday’s hand-over")
    offer = writing.add_entry(pair.ben, requests.ask_whether_welcome(pair.ben, note))
    assert (offer.content.wanted, offer.content.moment) == (
        RequestFor.WELCOME,
        "Monday’s hand-over",
    )
    pair.receive(pair.ana, pair.send(pair.ben, offer, name="offer"))
    here = reading.read_entry(pair.ana, offer.id)
    assert here.links == ()
    assert "waited" not in str(here)

    yes = writing.add_entry(pair.ana, requests.welcome_it(pair.ana, here, person_of(pair.ben)))
    assert requests.asked_of_me(pair.ana)[0].begun == yes.id
    pair.receive(pair.ben, pair.send(pair.ana, yes, name="yes"))
    assert reading.lines_of(pair.ben, (offer.id,))[0].state == "answered"
    note = welcome.tie_to_request(pair.ben, note.id, yes.id)
    assert Caution.NOT_ASKED_FOR not in cautions(pair.ben, note, pair.ana)


def test_the_question_whether_a_note_is_wanted_is_no_request_for_one(pair):
    offer = ask(pair, wanted=RequestFor.WELCOME)
    note = answer(pair, offer)
    assert Caution.NOT_ASKED_FOR in cautions(pair.ben, note, pair.ana)
    assert not welcome.requests_to_answer(pair.ben, pair.ana.me.id)


# The four sides


def test_given_received_asked_of_me_and_asked_by_me_are_told_apart(pair):
    request = ask(pair)
    note = answer(pair, request)
    pair.receive(pair.ana, pair.send(pair.ben, note, name="note"))
    spoken = writing.add_entry(
        pair.ana,
        writing.blank_entry(
            pair.ana, Feedback(direction=Direction.RECEIVED, person=Person(name="Dora"))
        ),
    )

    def of(journal, side):
        kinds = (Kind.FEEDBACK, Kind.REQUEST)
        lines = reading.page_of_entries(journal, Filter(kinds=kinds, side=side)).lines
        return {line.id for line in lines}

    assert of(pair.ana, FeedbackSide.RECEIVED) == {note.id, spoken.id}
    assert of(pair.ana, FeedbackSide.GIVEN) == set()
    assert of(pair.ana, FeedbackSide.ASKED_BY_ME) == {request.id}
    assert of(pair.ben, FeedbackSide.GIVEN) == {note.id}
    assert of(pair.ben, FeedbackSide.ASKED_OF_ME) == {request.id}
    assert of(pair.ben, FeedbackSide.RECEIVED) == of(pair.ben, FeedbackSide.ASKED_BY_ME) == set()
    (line,) = reading.lines_of(pair.ana, (spoken.id,))
    assert (line.state, line.person) == ("received", "Dora")
    assert reading.lines_of(pair.ben, (note.id,))[0].state == "given"
    assert [one.request.id for one in requests.asked_by_me(pair.ana)] == [request.id]


# Resting


def test_a_note_rests_until_tomorrow_and_is_then_offered(pair):
    note, other = answer(pair, None), answer(pair, None)
    until = resting.let_rest(pair.ben, (note.id, other.id))
    assert until == clock.today() + timedelta(days=1)
    assert resting.rested_lines(pair.ben, clock.today()) == ()
    resting.wake(pair.ben, (other.id,))
    assert [line.id for line in resting.rested_lines(pair.ben, until)] == [note.id]
    pair.send(pair.ben, note)
    assert resting.rested_lines(pair.ben, until) == ()


def test_what_a_later_version_keeps_is_not_read_as_ours(pair):
    for name in ("resting notes", "received notes"):
        journals.put_note(pair.ben, name, '{"another":1}')
    assert resting.rests(pair.ben) == ()
    note = answer(pair, None)
    assert taking_in.receiving_of(pair.ben, note, None).stance is taking_in.Stance.OPEN
