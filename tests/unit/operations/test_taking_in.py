"""Taking a note in: my own page beside it, and what goes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Kind, LinkRole
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.receiving import RECEIVING, ReceivingField, Stance
from peerjournal.domain.request import Request, RequestFor
from peerjournal.domain.sections import Section
from peerjournal.domain.sharing import default_fields, field_choices
from peerjournal.operations import reading, sharing, taking_in, writing
from peerjournal.operations.sharing import ShareItem


@pytest.fixture
def note(pair):
    """A note of Ben's, in Ana's journal."""
    content = Feedback(
        person=Person(name="Ana", identity=pair.ana.me.id), observation=Markdown("You waited.")
    )
    blank = replace(writing.blank_entry(pair.ben, content), title="The opening")
    entry = writing.add_entry(pair.ben, blank)
    pair.receive(pair.ana, pair.send(pair.ben, entry))
    return reading.read_entry(pair.ana, entry.id)


@pytest.fixture
def ben(pair):
    return Person(name="Ben", identity=pair.ben.me.id)


def section(key, text):
    return Section(key=FieldKey(key), heading=key, text=Markdown(text))


def everything():
    return tuple(section(one.value, f"My {one.value}.") for one in ReceivingField)


def test_my_page_is_another_entry_and_the_note_stays_as_it_came(pair, note, ben):
    assert taking_in.keep_page(pair.ana, note, ()) is None
    page = taking_in.keep_page(pair.ana, note, everything())
    assert page.content.template == RECEIVING
    assert [(link.target, link.role) for link in page.links] == [(note.id, LinkRole.ANSWERS)]
    assert reading.read_entry(pair.ana, note.id) == note
    again = taking_in.keep_page(pair.ana, note, everything()[:1])
    assert again.id == page.id
    found = taking_in.receiving_of(pair.ana, note, ben)
    assert found.page == again
    assert (found.replies, found.request, found.giver) == ((), None, ben)


def test_of_my_page_nothing_leaves_unless_chosen_and_most_of_it_never(pair, note):
    page = taking_in.keep_page(pair.ana, note, everything())
    assert default_fields(page) == frozenset()
    names = {one.name for one in field_choices(page)}
    assert names == {"sections.what_i_heard", "sections.one_try"}
    everything_wanted = frozenset(f"sections.{one.value}" for one in ReceivingField)
    item = ShareItem(entry=page.id, fields=everything_wanted)
    preview = sharing.preview_share(pair.ana, [item], [pair.ben.me.id])
    sent = preview.items[0].as_sent.content.sections
    assert [one.key for one in sent] == ["what_i_heard", "one_try"]


def test_what_i_did_with_a_note_is_kept_and_can_be_taken_back(pair, note):
    for stance in (Stance.KEPT, Stance.SET_ASIDE, Stance.HANDED_BACK, Stance.OPEN):
        taking_in.stand(pair.ana, note.id, stance)
        assert taking_in.receiving_of(pair.ana, note, None).stance is stance


def test_a_note_is_tied_to_a_goal_and_untied(pair, note):
    goal = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, Goal()))
    taking_in.tie_to_goal(pair.ana, note, goal.id)
    found = taking_in.receiving_of(pair.ana, note, None)
    assert [line.id for line in found.goals] == [goal.id]
    linked = reading.entry_page(pair.ana, goal.id).linked_from
    assert [line.id for line in linked] == [found.page.id]
    taking_in.tie_to_goal(pair.ana, note, goal.id)
    assert taking_in.receiving_of(pair.ana, note, None).goals == ()


def test_thanks_are_one_line_that_is_rewritten_until_it_is_sent(pair, note, ben):
    first = taking_in.thanks_for(pair.ana, note, ben, "Thank you.")
    second = taking_in.thanks_for(pair.ana, note, ben, "Thank you for\nthe seconds.")
    assert second.id == first.id
    assert second.content.perspective == "Thank you for the seconds."
    (reply,) = taking_in.receiving_of(pair.ana, note, ben).replies
    assert reply.id == first.id
    pair.send(pair.ana, second, name="thanks")
    third = taking_in.thanks_for(pair.ana, note, ben, "And again.")
    assert third.id != first.id


def test_other_feedback_that_points_at_the_note_is_not_taken_for_thanks(pair, note, ben):
    content = Feedback(person=ben)
    links = (writing.link_to(note.id, LinkRole.MENTIONS),)
    other = replace(writing.blank_entry(pair.ana, content), links=links)
    writing.add_entry(pair.ana, other)
    assert taking_in.thanks_for(pair.ana, note, ben, "Thank you.").id != other.id


def test_a_question_an_answer_and_a_try_are_begun_and_tied_to_the_note(pair, note, ben):
    asked = taking_in.question_about(pair.ana, note, ben)
    assert (asked.content.wanted, asked.content.to) == (RequestFor.ANSWER, (ben,))
    assert taking_in.question_about(pair.ana, note, None).content == Request(
        wanted=RequestFor.ANSWER
    )
    words = section("answering", "It was the pause.")
    answered = taking_in.answer_to(pair.ana, note, words)
    assert answered.content.template == taking_in.ANSWERING
    back = taking_in.answer_to(pair.ana, note, replace(words, key=taking_in.HANDING_BACK))
    assert back.content.template == taking_in.HANDING_BACK
    for one in (asked, answered, back):
        assert [link.role for link in one.links] == [LinkRole.ANSWERS]
    plan = taking_in.try_because_of(pair.ana, note, "Wait three seconds\nafter a question")
    assert plan.content == Commitment(act="Wait three seconds after a question")
    assert [link.role for link in plan.links] == [LinkRole.FOLLOWS_UP]


def test_only_feedback_that_came_to_me_is_received(pair, note):
    noted = replace(note.content, direction=Direction.RECEIVED)
    assert taking_in.is_received(note, is_mine=False)
    assert not taking_in.is_received(note, is_mine=True)
    assert taking_in.is_received(replace(note, content=noted), is_mine=True)
    other = writing.blank_entry(pair.ana, Goal())
    assert not taking_in.is_received(other, is_mine=False)


def test_the_request_is_found_that_a_note_answers(pair, ben):
    request = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, Request()))
    content = Feedback(direction=Direction.RECEIVED, person=ben, asked_by=request.id)
    spoken = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, content))
    assert taking_in.receiving_of(pair.ana, spoken, ben).request == request
    gone = replace(content, asked_by=writing.blank_entry(pair.ana, Request()).id)
    other = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, gone))
    assert taking_in.receiving_of(pair.ana, other, ben).request is None


def test_the_page_of_a_note_is_a_reflection_in_the_journal(pair, note):
    taking_in.keep_page(pair.ana, note, everything())
    lines = reading.page_of_entries(pair.ana).lines
    assert [line.kind for line in lines if line.is_mine] == [Kind.REFLECTION]
