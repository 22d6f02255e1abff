"""A conversation with real journals: kept, found again, finished, and laid side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from peerjournal.coaching import afterwards, equal_time, formats
from peerjournal.coaching import conversation as talks
from peerjournal.coaching import meeting as meetings
from peerjournal.domain import clock
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind, LinkRole, Privacy
from peerjournal.domain.errors import NotMyEntryError
from peerjournal.domain.people import Person
from peerjournal.domain.session import Session
from peerjournal.domain.sharing import shared_view
from peerjournal.operations import concluding, conversing, manners, reading, writing
from peerjournal.operations.journal import close_journal, open_journal, put_note
from tests.journals import PASSPHRASE, new_journal

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self):
        self.at = START

    def go(self, seconds):
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def time(monkeypatch):
    made = Clock()
    monkeypatch.setattr(clock, "now", lambda: made.at)
    return made


def plan(me, other="Ben", *, mine=0, identity=None, **changes):
    names = [me, other] if mine == 0 else [other, me]
    one = changes.pop("format", formats.by_key("peer-hour"))
    identities = [identity, identity]
    identities[mine] = None
    return conversing.Plan(
        format=one,
        seats=meetings.seats_for(one, names),
        mine=mine,
        identities=tuple(identities),
        **changes,
    )


def put(meeting, phase, field, text, act="", seat=None):
    return meetings.write(
        meeting,
        meetings.Writing(
            phase=phase,
            field=field,
            seat=meeting.mine if seat is None else seat,
            text=text,
            act=act,
        ),
    )


def filled(meeting):
    meeting = put(meeting, "arrive", "topic_title", "Asking before telling")
    meeting = put(meeting, "arrive", "state_word", "restless")
    meeting = put(meeting, "b-tells", "words_i_heard", "The lesson is theirs.\nI wait badly.")
    meeting = put(meeting, "a-is-asked", "questions_that_opened", "What if you waited?\nWho else?")
    meeting = put(meeting, "a-is-asked", "new_angle", "It may be fear")
    meeting = put(meeting, "a-step", "if_then", "somebody asks me how", "I ask what they tried")
    meeting = put(meeting, "a-step", "by_when", "2026-03-10")
    return put(meeting, "a-step", "support_wanted", "Ask me what I heard")


@pytest.mark.usefixtures("time")
def test_a_conversation_begins_at_once_and_is_kept_from_the_first_second(journal):
    begun = conversing.begin_conversation(journal, plan("Ana", topic="Waiting"))
    assert begun.talk.is_running
    assert begun.talk.started_at == START
    assert [one.name for one in begun.people] == ["Ana", "Ben"]
    assert begun.people[0].identity == journal.me.id
    found = conversing.running_conversation(journal)
    assert found.topic == "Waiting"
    assert not found.talk.is_running


def test_after_a_kill_one_comes_back_to_the_second_that_was_kept(tmp_path, time):
    with new_journal(tmp_path / "a.pjournal", "Ana") as journal:
        begun = conversing.begin_conversation(journal, plan("Ana"))
        time.go(42)
        conversing.keep_conversation(journal, filled(begun))
    time.go(3600)
    again = open_journal(tmp_path / "a.pjournal", PASSPHRASE)
    found = conversing.running_conversation(again)
    assert talks.remaining_ms(found.talk, time.at) == (120 - 42) * 1000
    assert found.kept_at == START + timedelta(seconds=42)
    assert len(found.writings) == 8
    close_journal(again)


def test_a_marked_second_counts_though_nothing_was_written_since(journal, time):
    begun = conversing.begin_conversation(journal, plan("Ana"))
    time.go(17)
    conversing.mark_moment(journal, begun.entry)
    time.go(3600)
    found = conversing.running_conversation(journal)
    assert talks.elapsed_ms(found.talk, time.at) == 17_000
    conversing.mark_moment(journal, "another")
    assert talks.elapsed_ms(conversing.running_conversation(journal).talk, time.at) == 0


@pytest.mark.usefixtures("time")
def test_the_manners_of_one_conversation_are_those_of_the_next(journal):
    assert manners.usual_manners(journal) == manners.UsualManners()
    begun = conversing.begin_conversation(journal, plan("Ana"))
    conversing.keep_conversation(
        journal, replace(begun, has_sound=True, is_clock_hidden=True, is_one_screen=False)
    )
    again = conversing.begin_conversation(journal, plan("Ana", is_one_screen=False))
    assert (again.has_sound, again.is_clock_hidden) == (True, True)
    assert not manners.usual_manners(journal).is_one_screen
    put_note(journal, "conversation.manners", '{"of":"a later version"}')
    assert manners.usual_manners(journal) == manners.UsualManners()


@pytest.mark.usefixtures("time")
def test_what_another_said_enters_the_summary_with_both_ticks_only(journal):
    begun = put(
        conversing.begin_conversation(journal, plan("Ana")), "arrive", "topic_title", "Rest", seat=1
    )
    ready = afterwards.prepared(begun)
    (line,) = ready.summary
    assert line.by == "Ben"
    for mine, theirs, words in (
        (True, False, ""),
        (False, True, ""),
        (True, True, "- **Ben · My topic:** Rest"),
    ):
        ticked = replace(line, is_ticked=mine, is_ticked_by_them=theirs)
        assert concluding.summary_text(replace(ready, summary=(ticked,))) == words


def test_the_next_date_becomes_a_planned_session(journal, time):
    begun = put(
        conversing.begin_conversation(journal, plan("Ana")), "close", "next_date", "2026-03-17"
    )
    assert afterwards.next_day(begun) == date(2026, 3, 17)
    assert afterwards.next_day(filled(replace(begun, writings=()))) is None
    at = START + timedelta(days=14)
    kept = concluding.finish_conversation(journal, replace(begun, next_at=at))
    planned = reading.read_entry(journal, kept.next_session.id)
    assert (planned.content.planned_at, planned.happened_on) == (at, date(2026, 3, 17))
    assert (planned.content.format, planned.content.planned_minutes) == ("peer-hour", 60)
    assert [one.name for one in planned.content.participants] == ["Ana", "Ben"]
    assert conversing.background(journal, [Person(name="Ben")]).formats == ("peer-hour",)
    time.go(60)


@pytest.mark.usefixtures("time")
def test_words_for_the_other_go_along_only_once_they_are_handed_over(pair):
    one = plan("Ana", identity=pair.ben.me.id)
    begun = filled(conversing.begin_conversation(pair.ana, one))
    assert afterwards.words_for(begun, 1) == ("The lesson is theirs.", "I wait badly.")
    kept = concluding.conclude(pair.ana, begun)
    assert kept.parts_for(1) is None
    handed = concluding.finish_conversation(pair.ana, replace(begun, is_handed_over=True))
    assert "phases.b-tells-for-2" in handed.parts_for(1)
    assert not any(part.startswith("phases.a-") for part in handed.parts_for(1))
    seen = shared_view(handed.session, handed.parts_for(1)).content
    assert [one.key for one in seen.phases] == ["b-tells-for-2"]
    assert "The lesson is theirs." in seen.phases[0].text


@pytest.mark.usefixtures("time")
def test_what_the_other_decided_is_told_among_what_each_leaves_with(journal):
    begun = conversing.begin_conversation(journal, plan("Ana"))
    told = put(begun, "b-step", "if_then", "It rains", "I call", seat=1)
    assert afterwards.told_plans(told) == ((1, "It rains → I call"),)


def test_a_planned_session_becomes_the_one_that_was_held(journal, time):
    planned = writing.add_entry(
        journal, writing.blank_entry(journal, Session(purpose="Waiting", planned_at=START))
    )
    begun = conversing.begin_conversation(journal, plan("Ana", entry=planned.id, topic="Waiting"))
    time.go(120)
    kept = concluding.finish_conversation(journal, begun)
    assert kept.session.id == planned.id
    assert reading.counts(journal).by_kind[Kind.SESSION] == 1
    assert reading.read_entry(journal, planned.id).content.ended_at is not None


@pytest.mark.usefixtures("time")
def test_nothing_runs_before_one_begins_and_after_one_throws_it_away(journal):
    assert conversing.running_conversation(journal) is None
    conversing.begin_conversation(journal, plan("Ana"))
    conversing.discard_conversation(journal)
    assert conversing.running_conversation(journal) is None


def test_a_state_that_cannot_be_read_stands_in_nobodys_way(journal):
    put_note(journal, "conversation", '{"entry":"of another version"}')
    assert conversing.running_conversation(journal) is None


def test_finishing_writes_what_was_held_and_only_that(journal, time):
    begun = filled(conversing.begin_conversation(journal, plan("Ana", topic="Waiting")))
    time.go(100)
    begun = replace(begun, talk=talks.forward(begun.talk, time.at), private_notes="I was tired.")
    ready = afterwards.prepared(begun)
    assert not any(line.is_ticked for line in ready.summary)
    ready = replace(ready, summary=(replace(ready.summary[0], is_ticked=True), *ready.summary[1:]))
    time.go(60)
    kept = concluding.finish_conversation(journal, ready)
    session = reading.read_entry(journal, kept.session.id)
    content = session.content
    assert session.title == content.purpose == "Waiting"
    assert content.shared_summary == "- **My topic:** Asking before telling"
    assert (content.started_at, content.ended_at) == (START, START + timedelta(seconds=160))
    assert content.planned_minutes == 60
    assert [one.actual_seconds for one in content.floor] == [100, 60]
    assert content.format == "peer-hour"
    assert conversing.running_conversation(journal) is None


@pytest.mark.usefixtures("time")
def test_what_is_private_lies_only_in_the_entry_that_is_never_shared(journal):
    begun = filled(conversing.begin_conversation(journal, plan("Ana")))
    begun = replace(begun, private_notes="I was tired.")
    kept = concluding.finish_conversation(journal, begun)
    notes = reading.entry_page(journal, kept.session.id).private_notes
    assert notes.privacy is Privacy.NEVER_SHARED
    assert notes.links[0].role is LinkRole.PRIVATE_NOTES_OF
    text = notes.content.sections[0].text
    for words in ("restless", "It may be fear", "I was tired."):
        assert words in text
        assert words not in str(reading.read_entry(journal, kept.session.id).content)


@pytest.mark.usefixtures("time")
def test_private_notes_alone_need_no_heading_and_none_make_no_entry(journal):
    begun = conversing.begin_conversation(journal, plan("Ana"))
    assert concluding.conclude(journal, begun).private_notes is None
    begun = replace(begun, private_notes="Only this.")
    assert concluding.private_words(begun) == "Only this."


@pytest.mark.usefixtures("time")
def test_words_heard_stand_apart_for_the_partner(journal):
    begun = filled(conversing.begin_conversation(journal, plan("Ana")))
    kept = concluding.finish_conversation(journal, begun)
    (heard,) = [one for one in kept.session.content.phases if one.key.endswith("-for-2")]
    assert heard.title == "For Ben"
    assert heard.text == "**Words I heard**\n\n- “The lesson is theirs.”\n- “I wait badly.”"


@pytest.mark.usefixtures("time")
def test_an_if_then_plan_becomes_a_commitment_told_to_the_partner(journal):
    begun = afterwards.prepared(filled(conversing.begin_conversation(journal, plan("Ana"))))
    kept = concluding.finish_conversation(journal, begun)
    (commitment,) = kept.commitments
    assert kept.told == (commitment.id,)
    content = commitment.content
    assert (content.cue, content.act) == ("somebody asks me how", "I ask what they tried")
    assert content.due == date(2026, 3, 10)
    assert content.support_wanted == "Ask me what I heard"
    assert content.witness.name == "Ben"
    assert content.session == kept.session.id
    assert kept.session.content.commitments == (commitment.id,)


def test_the_next_conversation_knows_what_was_promised_and_who_spoke_first(pair, time):
    ben = Person(name="Ben", identity=pair.ben.me.id)
    first = plan("Ana", identity=pair.ben.me.id)
    begun = afterwards.prepared(filled(conversing.begin_conversation(pair.ana, first)))
    kept = concluding.finish_conversation(pair.ana, begun)
    bundle = pair.send(pair.ana, kept.session, *kept.commitments)
    pair.receive(pair.ben, bundle)
    time.go(7 * 86400)
    (mine,) = conversing.last_commitments(pair.ana, [ben])
    (theirs,) = conversing.last_commitments(pair.ben, [Person(name="Ana", identity=pair.ana.me.id)])
    assert mine.is_mine
    assert (theirs.is_mine, theirs.who) == (False, "Ana")
    assert theirs.commitment.act == "I ask what they tried"
    conversing.note_outcome(pair.ana, mine.entry.id, Outcome.PARTLY)
    assert conversing.last_commitments(pair.ana, [ben])[0].commitment.outcome is Outcome.PARTLY
    with pytest.raises(NotMyEntryError):
        conversing.note_outcome(pair.ben, theirs.entry.id, Outcome.DONE)
    known = conversing.background(pair.ana, [ben])
    assert known.formats == ("peer-hour",)
    assert known.held[0].order == ("Ana", "Ben")
    assert conversing.background(pair.ana, [Person(name="Cleo")]) == conversing.Background()
    assert conversing.background(pair.ana, []) == conversing.Background()


def test_whoever_changed_places_and_spoke_first_does_not_begin_again(pair, time):
    ben = Person(name="Ben", identity=pair.ben.me.id)
    begun = conversing.begin_conversation(pair.ana, plan("Ana", identity=pair.ben.me.id))
    swapped = equal_time.swap(begun.talk, 0, 1, time.at)
    begun = afterwards.prepared(filled(replace(begun, talk=swapped)))
    kept = concluding.finish_conversation(pair.ana, begun)
    assert [one.name for one in kept.session.content.participants] == ["Ana", "Ben"]
    assert conversing.background(pair.ana, [ben]).held[0].order == ("Ben", "Ana")


def both_finish(pair, time):
    plans = (
        (pair.ana, plan("Ana", identity=pair.ben.me.id, is_one_screen=False)),
        (pair.ben, plan("Ben", "Ana", mine=1, identity=pair.ana.me.id, is_one_screen=False)),
    )
    kept = []
    for journal, one in plans:
        begun = filled(conversing.begin_conversation(journal, one))
        time.go(200)
        kept.append(concluding.finish_conversation(journal, begun))
    return kept


def test_each_sees_the_others_side_in_whichever_order_they_share(pair, time):
    ana, ben = both_finish(pair, time)
    pair.receive(pair.ben, pair.send(pair.ana, ana.session, name="one"))
    pair.receive(pair.ana, pair.send(pair.ben, ben.session, name="two"))
    assert [one.id for one in reading.entry_page(pair.ben, ben.session.id).other_sides] == [
        ana.session.id
    ]
    assert [one.id for one in reading.entry_page(pair.ana, ana.session.id).other_sides] == [
        ben.session.id
    ]


@pytest.mark.usefixtures("time")
def test_a_side_that_arrived_before_gives_the_meeting(pair):
    one = plan("Ana", identity=None)
    ana = concluding.finish_conversation(pair.ana, conversing.begin_conversation(pair.ana, one))
    pair.receive(pair.ben, pair.send(pair.ana, ana.session))
    mine = plan("Ben", "Ana", mine=1, identity=pair.ana.me.id)
    ben = concluding.finish_conversation(pair.ben, conversing.begin_conversation(pair.ben, mine))
    assert ben.session.content.meeting == ana.session.content.meeting


@pytest.mark.usefixtures("time")
def test_a_second_conversation_on_the_same_day_is_another_meeting(journal):
    first, second = (
        concluding.finish_conversation(journal, conversing.begin_conversation(journal, plan("Ana")))
        for _ in range(2)
    )
    assert first.session.content.meeting != second.session.content.meeting


@pytest.mark.usefixtures("time")
def test_a_circle_is_told_of_no_commitment_and_has_its_roles(journal):
    one = formats.by_key("peer-case")
    names = ["Ana", "Bo", "Cleo", "Dan", "Eve"]
    seats = meetings.seats_for(one, names)
    begun = conversing.begin_conversation(journal, conversing.Plan(format=one, seats=seats, mine=0))
    assert [one.role for one in begun.people][:3] == ["Case-giver", "Guide", "Scribe"]
    begun = put(begun, "choice", "if_then", "Monday comes", "I ask")
    begun = put(begun, "thinking-aloud", "ideas", "Wait a week", seat=2)
    kept = concluding.finish_conversation(journal, afterwards.prepared(begun))
    assert kept.told == ()
    assert kept.commitments[0].content.witness is None
    assert any(
        "**Cleo · Ideas, in the speakers' words**" in one.text
        for one in kept.session.content.phases
    )


@pytest.mark.usefixtures("time")
def test_an_interrupted_finish_leaves_the_conversation_where_it_was(journal, monkeypatch):
    begun = filled(conversing.begin_conversation(journal, plan("Ana")))

    def fail(_connection):
        raise NotMyEntryError

    monkeypatch.setattr(concluding, "forget_running", fail)
    with pytest.raises(NotMyEntryError):
        concluding.finish_conversation(journal, begun)
    assert conversing.running_conversation(journal) is not None
    assert reading.counts(journal).by_kind[Kind.SESSION] == 0
