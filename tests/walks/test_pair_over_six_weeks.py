"""A pair over six weeks and once more: what exists at the end, with whom, and with whom not."""

from __future__ import annotations

import dataclasses
import hashlib
from datetime import timedelta

from peerjournal.coaching.insight_balance import Act, Evenness
from peerjournal.coaching.insight_panes import Pane
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.evidence import TraceForm
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.peers import Standing
from peerjournal.domain.request import RequestState
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import (
    agreements,
    bonds,
    goals,
    meetings,
    picturing,
    printing,
    reading,
    requests,
    support,
)
from peerjournal.operations.printing import Along
from tests.walks import pair_beginning as beginning
from tests.walks import pair_ending as ending
from tests.walks import pair_middle as middle
from tests.walks.calendar import day_of
from tests.walks.handing import holds_nothing_of


def both(pair):
    """Return each with the other one."""
    return (pair.mirjam, pair.joao), (pair.joao, pair.mirjam)


def came(holder, kind, title):
    """Return the one entry of a kind and title that somebody received."""
    (found,) = (one for one in holder.received(kind) if one.title == title)
    return found


def phases(entry):
    """Return the notes of a session by phase, those with words."""
    return {one.key: one.text for one in entry.content.phases if one.text}


def state(holder, session):
    """Return where a session of somebody's stands."""
    return SessionState(reading.entry_page(holder.journal, session).line.state)


# Week 1


def test_the_first_pages_stay_with_each(pair):
    for one, other in both(pair):
        first = one.kept["first page"]
        assert first.id in {entry.id for entry in one.private(Kind.REFLECTION)}
        holds_nothing_of(other, [first.content.sections[0].text])


def test_of_the_founding_conversation_the_other_holds_what_was_ticked(pair):
    for one, other in both(pair):
        theirs = came(other, Kind.SESSION, "How we want to do this")
        assert set(phases(theirs)) == {"why-now", "what-helps", "first-aim"}
        assert "What helps me" in phases(theirs)["what-helps"]
        assert "What closes me down" in phases(theirs)["what-helps"]
        own = one.read(theirs.id)
        assert theirs.content.phases[0].text == own.content.phases[0].text
        assert theirs.links == ()


def test_the_record_tells_day_format_planned_and_real_minutes(pair):
    for _one, other in both(pair):
        theirs = came(other, Kind.SESSION, "How we want to do this")
        content = theirs.content
        assert (theirs.happened_on, content.format) == (day_of(1, "Tue"), "founding-conversation")
        assert content.planned_minutes == 60
        assert content.ended_at - content.started_at == timedelta(minutes=60)
        assert [each.actual_seconds for each in content.floor] == [26 * 60, 26 * 60]


def test_both_hold_two_agreements_the_first_amended_the_second_in_force(pair):
    for one, other in both(pair):
        found = agreements.all_wordings(one.journal)
        assert [(each.content.version, each.state) for each in found] == [
            (2, AgreementState.IN_FORCE),
            (1, AgreementState.AMENDED),
        ]
        assert found[1].content.review_on == day_of(3, "Tue")
        assert [len(each.acceptances) for each in found] == [2, 2]
        texts = {each.key: each.text for each in found[0].content.clauses}
        assert texts["rhythm"] == "Half a day is notice enough."
        assert texts["advice"] == "No advice in phase 3."
        assert agreements.agreed_with(one.journal, [other.id]).pending is None


def test_of_an_aim_only_the_title_is_told(pair):
    for one, other in both(pair):
        (theirs,) = other.received(Kind.GOAL)
        assert theirs.title == one.kept["goal"].title
        assert theirs.content == Goal()
        assert (theirs.tags, theirs.links, theirs.attachments) == ((), (), ())
        (own,) = one.mine(Kind.GOAL)
        assert len(own.content.ladder) == 3


def test_each_has_two_dots_of_their_own(pair):
    for one, _other in both(pair):
        (own,) = one.mine(Kind.GOAL)
        assert [(dot.on, dot.scale) for dot in own.content.check_ins] == [
            (day_of(1, "Tue"), 3),
            (day_of(5, "Tue"), 5),
        ]


# Week 2


def test_words_heard_are_with_the_one_who_said_them(pair):
    hers = came(pair.joao, Kind.SESSION, "Helping too early")
    assert set(phases(hers)) == {"a-is-asked", "b-tells-for-2"}
    assert "“They call me bear.”" in phases(hers)["b-tells-for-2"]
    assert "“I want to be asked.”" in phases(hers)["b-tells-for-2"]
    his = came(pair.mirjam, Kind.SESSION, "Helping too early")
    assert set(phases(his)) == {"a-tells-for-1"}
    assert "“Plans calm me.”" in phases(his)["a-tells-for-1"]


def test_questions_that_opened_are_told_by_choice(pair):
    hers = came(pair.joao, Kind.SESSION, "Helping too early")
    assert "What would you lose by waiting?" in phases(hers)["a-is-asked"]
    assert "My plans are a shield." not in phases(hers)["a-is-asked"]
    assert "Who hears the growl?" in phases(pair.joao.kept["peer hour"])["b-is-asked"]
    holds_nothing_of(pair.mirjam, ["Who hears the growl?"])


def test_a_step_is_told_with_its_outcome_and_without_what_it_showed(pair):
    for (one, other), outcome, plan in zip(
        both(pair),
        (Outcome.DONE, Outcome.CHANGED),
        (beginning.ASKS_FIRST, beginning.SAYS_WHAT),
        strict=True,
    ):
        theirs = came(other, Kind.COMMITMENT, plan[1])
        assert (theirs.content.cue, theirs.content.act) == plan
        assert (theirs.content.outcome, theirs.content.due) == (outcome, day_of(2, "Thu"))
        assert theirs.content.what_it_showed == ""
        assert theirs.content.witness.identity == other.id
        assert one.read(theirs.id).content.what_it_showed


def test_both_hold_the_same_four_lines(pair):
    for one, _other in both(pair):
        mine = one.read(one.kept["peer hour"].id).content.shared_summary
        theirs = came(one, Kind.SESSION, "Helping too early").content.shared_summary
        assert mine == theirs
        assert mine.count("\n- ") == 3
        assert all(line in mine for line in beginning.SUMMARY_ONE)
        assert state(one, one.kept["peer hour"].id) is SessionState.ACCEPTED


def test_pages_afterwards_are_private(pair):
    for one, other in both(pair):
        private = {entry.content.template for entry in one.private(Kind.REFLECTION)}
        assert {"after-as-thinker", "after-as-partner"} <= private
        assert not other.received(Kind.REFLECTION)


# Weeks 3 and 4


def test_both_hold_their_side_of_a_session_that_each_put_together(pair):
    for one, other in both(pair):
        mine = reading.entry_page(one.journal, one.kept["midway"].id)
        (theirs,) = mine.other_sides
        assert theirs.id == other.kept["midway"].id
        assert "What became of it:" in phases(theirs)["1-look-back"]
        assert "What it showed me" not in phases(theirs)["1-look-back"]


def test_ideas_for_next_time_are_with_the_one_they_are_for(pair):
    his = came(pair.joao, Kind.SESSION, "Midway")
    assert list(phases(his)) == ["1-look-back", "4-turn-b-4-ideas-for-2"]
    assert beginning.FOR_JOAO in phases(his)["4-turn-b-4-ideas-for-2"]
    hers = came(pair.mirjam, Kind.SESSION, "Midway")
    assert list(phases(hers)) == ["1-look-back", "4-ideas-for-1"]
    assert beginning.FOR_MIRJAM in phases(hers)["4-ideas-for-1"]


def test_the_request_says_what_is_wanted_and_ends_with_thanks(pair):
    asked = requests.asked_by_me(pair.joao.journal)
    assert [one.state for one in asked] == [RequestState.ANSWERED, RequestState.THANKED]
    theirs = pair.mirjam.read(pair.joao.kept["request"].id)
    assert theirs.content == pair.joao.kept["request"].content


def test_the_note_is_facts_and_effect_and_nothing_else(pair):
    note = came(pair.joao, Kind.FEEDBACK, "Monday hand-over")
    assert note.content == Feedback(
        person=pair.joao.person,
        moment="Monday, 6:10, by phone",
        observation=middle.OBSERVED,
        impact="I could plan the next hour.",
        asked_by=pair.joao.kept["request"].id,
    )


def test_a_hint_leaves_no_trace(pair):
    for one, _other in both(pair):
        holds_nothing_of(one, [middle.HASTY, "clearly wanted"])
    assert reading.entry_page(pair.mirjam.journal, pair.mirjam.kept["note"].id).revisions == ()


def test_a_theme_waits_in_the_tray_until_a_second_occasion(pair):
    assert pair.placed == ["tray", "new_to_me"]


def test_the_panes_of_the_last_evening_tell_each_only_of_themselves(pair):
    his, hers = (pair.evening[one.name].panes.panes for one in (pair.joao, pair.mirjam))
    (placed,) = his.of(Pane.NEW_TO_ME)
    assert (placed.theme.words, len(placed.notes), placed.mine) == (middle.THEME, 2, ())
    assert (his.notes, his.givers) == (2, 1)
    assert {one.pane for one in hers.themes} == {Pane.UNEXPLORED}
    assert (hers.notes, hers.givers) == (0, 0)
    holds_nothing_of(pair.mirjam, ["names-the-limit", middle.THEME])


def test_the_balance_of_the_last_evening_says_what_went_both_ways(pair):
    told = {
        name: {act.value: sum(len(one.of(act)) for one in evening.given.months) for act in Act}
        for name, evening in pair.evening.items()
    }
    assert told == {
        "Mirjam": {"gave": 2, "received": 1, "asked": 0, "thanked": 0},
        "Joao": {"gave": 0, "received": 2, "asked": 2, "thanked": 1},
    }


def test_the_turns_of_the_last_evening_are_about_even(pair):
    for one, _other in both(pair):
        told = pair.evening[one.name].turns
        assert {each.evenness for each in told.turns} == {Evenness.EVEN}
        assert len(told.turns) == 6
        assert {each.since for each in told.waits} == {day_of(6, "Tue")}
        purposes = {each.key for each in pair.evening[one.name].practice.purposes if each.entries}
        assert "reflect" in purposes


def test_the_thanks_for_a_note_came_back(pair):
    thanks = came(pair.mirjam, Kind.FEEDBACK, "Monday hand-over")
    assert thanks.content.perspective == "The times helped me."
    assert thanks.content.structure == "appreciation"


def test_of_the_thinking_pair_only_thanks_went_across(pair):
    for (one, other), seat in zip(both(pair), ("2", "1"), strict=True):
        theirs = came(other, Kind.SESSION, "Thinking")
        expected = f"**Thanks:** {one.name} thanks for the silence."
        assert phases(theirs) == {f"what-it-was-like-for-{seat}": expected}
        assert theirs.content.shared_summary == ""
        assert (
            f"{one.name} may be slow."
            in phases(one.kept["thinking"])["a-gathers" if one is pair.mirjam else "b-gathers"]
        )


# Weeks 5 and 6


def test_of_both_aims_facts_options_plan_and_hindrance_are_told(pair):
    for (one, other), turn in zip(both(pair), ("", "turn-b-"), strict=True):
        theirs = came(other, Kind.SESSION, "Half way with our aims")
        assert set(phases(theirs)) == {f"{turn}reality", f"{turn}options", f"{turn}will"}
        assert "My part" not in phases(theirs)[f"{turn}reality"]
        step = came(other, Kind.COMMITMENT, f"{one.name} breathes")
        assert step.content.hindrance == f"{one.name}: noise in the hall"
        assert step.content.cue == f"{one.name} is interrupted"


def test_evidence_was_shown_and_not_handed_over(pair):
    for one, other in both(pair):
        goal = one.read(one.kept["goal"].id)
        (shown,) = goals.story_of(one.journal, goal).evidence
        assert shown.trace.people_coded
        theirs = other.read(goal.id)
        assert (theirs.content, theirs.attachments) == (Goal(), ())
    (board,) = pair.joao.read(pair.joao.kept["goal"].id).attachments
    (trace,) = pair.joao.read(pair.joao.kept["goal"].id).content.evidence
    assert (trace.form, trace.attachment) == (TraceForm.PHOTO, board.digest)
    kept = picturing.attachment_bytes(pair.joao.journal, board.digest)
    assert hashlib.sha256(kept).hexdigest() == board.digest
    holds_nothing_of(pair.mirjam, [board.digest, "board.png"])


def test_both_hold_one_summary_of_six_weeks(pair):
    hers = pair.mirjam.read(pair.mirjam.kept["six weeks"].id)
    mine = pair.joao.read(pair.joao.kept["six weeks"].id)
    assert mine.content.shared_summary == hers.content.shared_summary
    for line in (*ending.SIX_WEEKS, *ending.TAKES, ending.NOTES, ending.DOOR):
        assert line in hers.content.shared_summary
    assert state(pair.mirjam, hers.id) is SessionState.ACCEPTED
    assert state(pair.joao, mine.id) is SessionState.ACCEPTED


def test_the_summary_goes_onto_paper_with_nothing_private(pair):
    # From his side, which holds the lines that both accepted and nothing besides.
    session = pair.joao.kept["six weeks"]
    (printed,) = printing.printed_entries(
        pair.joao.journal, (session.id,), Along(sides=False, private_notes=False)
    )
    assert ending.NOTES in printed.entry.content.shared_summary
    said = str(dataclasses.asdict(printed))
    # His own traces stand in his own side; nothing that is private by construction goes along.
    private = "".join(one.content.sections[0].text for one in pair.joao.never_shared())
    kept = [*pair.mirjam.secrets, *(one for one in pair.joao.secrets if one in private)]
    assert len(kept) > len(pair.mirjam.secrets)
    assert not [sentence for sentence in kept if sentence in said]


def test_they_ended_and_the_contact_stays_with_a_far_date(pair):
    for one, other in both(pair):
        bond = bonds.bond_of(one.journal, other.id)
        assert (bond.is_contact, bond.far_on) == (True, day_of(17, "Tue"))
        assert bonds.pair_standing(one.journal, other.id) is Standing.CLOSED
        circle = support.support_view(one.journal)
        assert [each.person.identity for each in circle.contacts] == [other.id]


def test_word_notes_are_left_only_with_the_one_they_are_for(pair):
    hers = ["They call me bear.", beginning.FOR_JOAO, "Mirjam thanks for the silence."]
    his = ["Plans calm me.", beginning.FOR_MIRJAM, "Joao thanks for the silence."]
    hers, his = [*hers, ending.THANKS[0]], [*his, ending.THANKS[1]]
    for (one, other), words in zip(both(pair), (hers, his), strict=True):
        holds_nothing_of(one, words)
        everything = other.whole_journal()
        assert all(sentence in everything for sentence in words)


def test_a_look_back_is_read_by_nobody_else(pair):
    for one, other in both(pair):
        goal = one.read(one.kept["goal"].id)
        assert goal.content.look_back.on == day_of(6, "Tue")
        assert other.read(goal.id).content.look_back.on is None


# Week 17 and the whole


def test_the_follow_up_is_one_page_a_new_step_and_an_aim_let_go(pair):
    for one, _other in both(pair):
        side = one.read(one.kept["follow-up"].id)
        assert side.content.planned_minutes == 30
        assert all(line in side.content.shared_summary for line in ending.FOLLOW_UP)
        assert state(one, side.id) is SessionState.ACCEPTED
    step = came(pair.joao, Kind.COMMITMENT, "I wait")
    assert (step.content.cue, step.content.outcome) == ("a call begins with a sigh", None)
    (aim,) = pair.joao.mine(Kind.GOAL)
    assert aim.content.state is GoalState.LET_GO
    assert aim.content.look_back.next_aim == "Let go, with thanks."
    assert pair.mirjam.received(Kind.GOAL)[0].content.state is GoalState.ACTIVE


def test_what_both_hold_is_counted(pair):
    for one, other in both(pair):
        met = meetings.meetings_with(one.journal, [other.id])
        assert len(met) == 7
        pages = {each.content.shared_summary for each in met} - {""}
        assert len(pages) == 3
        assert len(agreements.all_wordings(one.journal)) == 2
        assert len(one.received(Kind.FEEDBACK)) == (2 if one is pair.joao else 1)
        assert len(one.mine(Kind.SESSION)) == 7
        assert len(one.received(Kind.SESSION)) == 7
        told = one.received(Kind.COMMITMENT)
        assert any(each.content.outcome is not None for each in told)


def test_about_ten_entries_are_private_with_each(pair):
    assert len(pair.mirjam.private()) == 9
    assert len(pair.joao.private()) == 11
    for one, _other in both(pair):
        assert len(one.mine(Kind.GOAL)) == 1


def test_nothing_that_was_written_for_oneself_is_anywhere_else(pair):
    for one, other in both(pair):
        pair.post.never_carried(one)
        holds_nothing_of(other, one.secrets)
