"""A pair over six weeks and once more: what exists at the end, with whom, and with whom not."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from peerjournal.crypto import passphrase
from peerjournal.domain import clock
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.peers import Standing
from peerjournal.domain.request import RequestState
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import (
    agreements,
    bonds,
    insights,
    meetings,
    printing,
    reading,
    requests,
    summaries,
    support,
)
from peerjournal.operations.insights import Window
from peerjournal.operations.printing import Along
from tests.walks import pair_beginning as beginning
from tests.walks import pair_ending as ending
from tests.walks import pair_middle as middle
from tests.walks.calendar import Calendar, day_of
from tests.walks.handing import holds_nothing_of


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """Everything that happened, once; the tests only look at what is there."""
    time = Calendar()
    folder = tmp_path_factory.mktemp("pair")
    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase, "PROFILES", (cheap,))
        patch.setattr(clock, "now", lambda: time.at)
        told = beginning.each_begins_alone(folder, time)
        walk(told, folder)
        yield told
        told.mirjam.close()
        told.joao.close()


def walk(pair, folder):
    """Go through the weeks, each by what happens in it."""
    beginning.they_found_it(pair)
    beginning.aims_become_goals(pair)
    beginning.they_hold_a_peer_hour(pair)
    beginning.steps_are_looked_at(pair)
    beginning.they_check_midway(pair)
    middle.joao_asks_for_a_note(pair)
    middle.mirjam_writes_the_note(pair)
    middle.joao_waits_a_night(pair)
    middle.they_think_in_turns(pair)
    middle.they_work_on_both_aims(pair)
    middle.a_second_note_moves_the_theme(pair)
    ending.evidence_is_laid_out(pair, folder)
    ending.they_close_well(pair)
    ending.they_decide_what_stays(pair)
    ending.they_look_back_alone(pair)
    ending.they_meet_once_more(pair)


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
    page = reading.entry_page(holder.journal, session)
    sent = bool(page.line.shared_with)
    return summaries.state_of(holder.journal, page.entry, page.other_sides, was_sent=sent)


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


def test_ideas_for_next_time_are_with_the_one_they_are_for(pair):
    his = came(pair.joao, Kind.SESSION, "Midway")
    assert list(phases(his)) == ["4-turn-b-ideas-for-2"]
    assert beginning.FOR_JOAO in phases(his)["4-turn-b-ideas-for-2"]
    holds_nothing_of(pair.joao, [beginning.FOR_MIRJAM])
    hers = phases(pair.mirjam.read(his.id))
    assert beginning.FOR_MIRJAM in hers["4-ideas"]


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


def test_a_theme_is_its_owners_and_came_out_of_the_tray(pair):
    panes = insights.four_panes(pair.joao.journal, Window.SIX_MONTHS, "en").panes
    (placed,) = (one for one in panes.themes if one.theme.words == middle.THEME)
    assert (placed.pane.value, len(placed.notes), placed.mine) == ("new_to_me", 2, ())
    assert "names-the-limit" in pair.joao.whole_journal()
    holds_nothing_of(pair.mirjam, ["names-the-limit", middle.THEME])


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
        page = reading.entry_page(one.journal, one.kept["evidence"].id)
        assert not page.line.shared_with
        assert [line.kind for line in page.links] == [Kind.GOAL]
        holds_nothing_of(other, [one.kept["evidence"].id])
    (board,) = pair.joao.kept["evidence"].attachments
    assert board.digest in pair.joao.whole_journal()
    holds_nothing_of(pair.mirjam, [board.digest, "board.png"])


def test_both_hold_one_summary_of_six_weeks(pair):
    hers = pair.mirjam.read(pair.mirjam.kept["six weeks"].id)
    mine = next(one for one in pair.joao.mine(Kind.SESSION) if one.title == "Six weeks")
    assert mine.content.shared_summary == hers.content.shared_summary
    for line in (*ending.SIX_WEEKS, *ending.TAKES, ending.NOTES, ending.DOOR):
        assert line in hers.content.shared_summary
    assert state(pair.mirjam, hers.id) is SessionState.ACCEPTED
    assert state(pair.joao, mine.id) is SessionState.ACCEPTED


def test_the_summary_goes_onto_paper_with_nothing_private(pair):
    # From his side, which holds the lines that both accepted and nothing besides.
    session = next(one for one in pair.joao.mine(Kind.SESSION) if one.title == "Six weeks")
    (printed,) = printing.printed_entries(
        pair.joao.journal, (session.id,), Along(sides=False, private_notes=False)
    )
    assert ending.NOTES in printed.entry.content.shared_summary
    said = str(dataclasses.asdict(printed))
    kept = pair.mirjam.secrets + pair.joao.secrets
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
    his = ["Plans calm me.", "Joao thanks for the silence."]
    for (one, other), words in zip(both(pair), (hers, his), strict=True):
        holds_nothing_of(one, words)
        everything = other.whole_journal()
        assert all(sentence in everything for sentence in words)


def test_a_look_back_is_read_by_nobody_else(pair):
    for one, _other in both(pair):
        page = reading.entry_page(one.journal, one.kept["look back"].id)
        assert not page.line.shared_with
        assert [line.title for line in page.links] == [one.kept["goal"].title]


# Week 17 and the whole


def test_the_follow_up_is_one_page_a_new_step_and_an_aim_let_go(pair):
    hers = pair.mirjam.read(pair.mirjam.kept["follow-up"].id)
    assert hers.content.planned_minutes == 30
    assert all(line in hers.content.shared_summary for line in ending.FOLLOW_UP)
    step = came(pair.joao, Kind.COMMITMENT, "I wait")
    assert (step.content.cue, step.content.outcome) == ("a call begins with a sigh", None)
    (aim,) = pair.joao.mine(Kind.GOAL)
    assert aim.content.state is GoalState.LET_GO
    assert pair.mirjam.received(Kind.GOAL)[0].content.state is GoalState.ACTIVE


def test_what_both_hold_is_counted(pair):
    for one, other in both(pair):
        met = meetings.meetings_with(one.journal, [other.id])
        assert len(met) == 7
        pages = {each.content.shared_summary for each in met} - {""}
        assert len(pages) == 3
        assert len(agreements.all_wordings(one.journal)) == 2
        assert len(one.received(Kind.FEEDBACK)) == (2 if one is pair.joao else 1)


def test_about_ten_entries_are_private_with_each(pair):
    assert len(pair.mirjam.private()) == 11
    assert len(pair.joao.private()) == 10
    for one, _other in both(pair):
        assert len(one.mine(Kind.GOAL)) == 1


def test_nothing_that_was_written_for_oneself_is_anywhere_else(pair):
    for one, other in both(pair):
        pair.post.never_carried(one)
        holds_nothing_of(other, one.secrets)
