"""What is done with goals and commitments, on real journals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerjournal.domain.commitment import Commitment, Outcome, times_not_yet
from peerjournal.domain.entries import Kind, Link, LinkRole
from peerjournal.domain.errors import NotMyEntryError
from peerjournal.domain.evidence import Trace, TraceForm
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence, CheckIn, Goal, GoalState, LookBack, Milestone
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.sharing import default_fields
from peerjournal.operations import goals, reading, sharing, writing
from tests.journals import write

TODAY = date(2026, 3, 16)


def add(journal_, content, title="", **changes):
    blank = writing.blank_entry(journal_, content, on=TODAY - timedelta(days=20))
    return writing.add_entry(journal_, replace(blank, title=title, **changes))


def test_a_goals_story_holds_what_serves_it_and_what_shows_it(pair):
    ana, ben = pair.ana, pair.ben
    goal = add(ana, Goal(), "Ask first")
    plan = add(ana, Commitment(act="Ask one question", goal=goal.id), "Ask one")
    add(ana, Commitment(act="Elsewhere"), "Another")
    note = add(ana, Feedback(direction=Direction.RECEIVED, goal=goal.id), "She heard me")
    mine = write(ana, "It held", links=(Link(target=goal.id, role=LinkRole.EVIDENCE_FOR),))
    write(ana, "Only named", links=(Link(target=goal.id),))
    sent = write(ben, "From Ben")
    pair.receive(ana, pair.send(ben, sent))
    (target, *_) = goals.targets(ana)
    goals.keep_evidence(ana, target, Trace(source=sent.id, shows=Markdown("He noticed")))
    story = goals.story_of(ana, reading.read_entry(ana, goal.id))
    assert [one.id for one in story.commitments] == [plan.id]
    assert [line.id for line in story.feedback] == [note.id]
    assert [(one.source.id, one.by_link) for one in story.evidence] == [
        (sent.id, False),
        (mine.id, True),
    ]
    assert story.active_aims == 1


def test_evidence_whose_source_is_thrown_away_stays_with_its_words(journal):
    goal = add(journal, Goal(), "Ask first")
    source = write(journal, "It held")
    trace = Trace(source=source.id, shows=Markdown("Two questions"))
    goals.keep_evidence(journal, goals.targets(journal)[0], trace)
    writing.trash_entry(journal, source.id)
    (shown,) = goals.story_of(journal, reading.read_entry(journal, goal.id)).evidence
    assert (shown.source, shown.trace.shows) == (None, "Two questions")


def test_a_commitments_story_leads_to_its_goal_and_session(journal):
    goal = add(journal, Goal(), "Ask first")
    plan = add(journal, Commitment(goal=goal.id, evidence=(Trace(title="A note"),)))
    story = goals.story_of(journal, plan)
    assert (story.goal.id, story.session) == (goal.id, None)
    assert story.evidence[0].trace.title == "A note"
    assert goals.story_of(journal, write(journal, "A page")) == goals.Story()


def test_evidence_can_be_kept_for_a_milestone_a_commitment_and_with_a_file(journal, tmp_path):
    goal = add(journal, Goal(milestones=(Milestone(title="Half way"), Milestone(title=""))), "Aim")
    plan = add(journal, Commitment(act="Ask"), "Ask")
    offered = goals.targets(journal)
    assert [(one.entry, one.milestone) for one in offered] == [
        (goal.id, ""),
        (goal.id, "Half way"),
        (plan.id, ""),
    ]
    board = tmp_path / "board.png"
    board.write_bytes(b"a picture")
    photo = Trace(form=TraceForm.PHOTO)
    for _ in range(2):
        _, now = goals.keep_evidence(journal, offered[1], photo, board)
    assert [one.name for one in now.attachments] == ["board.png"]
    assert [one.milestone for one in now.content.evidence] == ["Half way"] * 2
    assert {one.attachment for one in now.content.evidence} == {now.attachments[0].digest}
    before, now = goals.keep_evidence(journal, offered[2], Trace(title="A count"))
    assert now.content.evidence[0].title == "A count"
    assert goals.put_back(journal, before).content == before.content


def test_a_peers_goal_takes_no_evidence_of_mine_and_no_outcome(pair):
    goal = add(pair.ben, Goal(), "His aim")
    plan = add(pair.ben, Commitment(act="His act"), "His act")
    pair.receive(pair.ana, pair.send(pair.ben, goal, plan))
    assert goals.targets(pair.ana) == ()
    target = goals.Target(entry=goal.id, kind=Kind.GOAL, title="His aim")
    with pytest.raises(NotMyEntryError):
        goals.keep_evidence(pair.ana, target, Trace())
    with pytest.raises(NotMyEntryError):
        goals.set_outcome(pair.ana, plan.id, Outcome.DONE)
    with pytest.raises(NotMyEntryError):
        goals.set_state(pair.ana, goal.id, GoalState.LET_GO)
    assert reading.read_entry(pair.ana, plan.id).content.outcome is None


def test_the_witness_sees_the_outcome_and_not_what_it_showed(pair):
    ben = Person(name="Ben", identity=pair.ben.me.id)
    content = Commitment(act="Ask", witness=ben, what_it_showed=Markdown("Fear"), due=TODAY)
    plan = add(pair.ana, content, "Ask")
    pair.receive(pair.ben, pair.send(pair.ana, plan))
    goals.set_outcome(pair.ana, plan.id, Outcome.NOT_YET, on=TODAY)
    _, now = goals.set_outcome(pair.ana, plan.id, Outcome.PARTLY, on=TODAY + timedelta(days=9))
    pair.receive(pair.ben, pair.send(pair.ana, now, name="second"))
    theirs = reading.read_entry(pair.ben, plan.id).content
    assert (theirs.outcome, theirs.what_it_showed, theirs.said) == (Outcome.PARTLY, "", ())
    assert times_not_yet(now.content) == 1


def test_an_outcome_can_be_taken_back(journal):
    plan = add(journal, Commitment(act="Ask", due=TODAY), "Ask")
    before, now = goals.set_outcome(journal, plan.id, Outcome.NOT_YET, on=TODAY)
    assert now.content.due == TODAY + timedelta(days=7)
    assert reading.due_lines(journal, TODAY + timedelta(days=7))[0].id == plan.id
    assert goals.put_back(journal, before).content == plan.content
    with pytest.raises(TypeError):
        goals.set_outcome(journal, write(journal, "A page").id, Outcome.DONE)


def test_a_look_is_offered_when_its_rhythm_comes_round(journal):
    add(journal, Goal(), "No rhythm")
    add(journal, Goal(cadence=Cadence.WEEKLY, state=GoalState.PAUSED), "Resting")
    looked = (CheckIn(on=TODAY - timedelta(days=2)),)
    add(journal, Goal(cadence=Cadence.WEEKLY, check_ins=looked), "Looked at")
    fortnightly = add(journal, Goal(cadence=Cadence.FORTNIGHTLY), "Two weeks")
    weekly = add(journal, Goal(cadence=Cadence.WEEKLY), "Every week")
    ended = add(journal, Goal(horizon=TODAY - timedelta(days=15)), "At its horizon")
    seen = LookBack(on=TODAY)
    add(journal, Goal(horizon=TODAY, look_back=seen), "Looked back on")
    assert [(one.goal, one.is_look_back) for one in goals.offers(journal, TODAY)] == [
        (ended.id, True),
        (weekly.id, False),
        (fortnightly.id, False),
    ]
    assert len(goals.may_look_at(journal)) == 6


def test_a_goal_is_let_go_and_taken_up_again(journal):
    goal = add(journal, Goal(), "Ask first")
    before, now = goals.set_state(journal, goal.id, GoalState.LET_GO)
    assert now.content.state is GoalState.LET_GO
    assert goals.put_back(journal, before).content.state is GoalState.ACTIVE
    with pytest.raises(TypeError):
        goals.set_state(journal, write(journal, "A page").id, GoalState.LET_GO)
    target = goals.Target(entry=write(journal, "B").id, kind=Kind.GOAL, title="")
    with pytest.raises(TypeError):
        goals.keep_evidence(journal, target, Trace())


def test_a_next_step_becomes_a_commitment_that_serves_the_goal(journal):
    goal = add(journal, Goal(), "Ask first")
    made = goals.begin_commitment(journal, goal.id, "  Ask  one question ")
    assert (made.content.act, made.content.goal) == ("Ask one question", goal.id)
    assert goals.begin_commitment(journal, goal.id, "  ") is None


def test_a_wish_becomes_a_commitment(journal):
    said = {
        "wish": "Calm",
        "if": "the phone\nrings",
        "then": "breathe once",
        "inner_obstacle": "Haste",
    }
    parts = tuple(Section(key=FieldKey(key), text=Markdown(text)) for key, text in said.items())
    wish = add(journal, Reflection(template=FieldKey("wish-and-obstacle"), sections=parts), "Calm")
    made = goals.commitment_of_wish(journal, wish)
    assert (made.content.cue, made.content.act) == ("the phone rings", "breathe once")
    assert (made.title, made.content.hindrance) == ("breathe once", "Haste")
    assert made.links == (Link(target=wish.id, role=LinkRole.FOLLOWS_UP),)
    goal = add(journal, Goal(look_back=LookBack(next_aim=Markdown("More of it"))), "Aim")
    assert goals.next_aim_of(journal, goal).content.why == "More of it"
    with pytest.raises(TypeError):
        goals.next_aim_of(journal, wish)
    with pytest.raises(TypeError):
        goals.commitment_of_wish(journal, goal)


def test_what_says_something_of_oneself_stays_here_unless_it_is_ticked(journal):
    goal = add(
        journal,
        Goal(
            check_ins=(CheckIn(on=TODAY, scale=4),),
            look_back=LookBack(on=TODAY, who_helped=Markdown("Ben")),
            evidence=(Trace(title="A count"),),
            why=Markdown("Because"),
        ),
        "Aim",
    )
    assert default_fields(goal) == {"why"}
    preview = sharing.preview_share(journal, [sharing.ShareItem(entry=goal.id)], ())
    assert preview.items[0].as_sent.content.check_ins == ()
