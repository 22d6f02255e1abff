"""Three teachers over half a term: what exists at the end, with whom, and with whom not."""

from __future__ import annotations

from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import Goal
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import agreements, planning
from tests.walks import trio_beginning as beginning
from tests.walks import trio_ending as ending
from tests.walks import trio_middle as middle
from tests.walks.calendar import day_of, moment
from tests.walks.handing import holds_nothing_of

TURNS = ("", "turn-b-", "turn-c-")


def phases(entry):
    """Return the notes of a session by phase, those with words."""
    return {one.key: one.text for one in entry.content.phases if one.text}


def everybody_else(trio):
    """Yield each with each of the other two."""
    return [(one, other) for one in trio.all for other in trio.others(one)]


# Week 1


def test_all_hold_one_agreement_with_a_clause_on_codes(trio):
    for one in trio.all:
        (found,) = agreements.all_wordings(one.journal)
        assert found.state is AgreementState.IN_FORCE
        assert [each.who.name for each in found.acceptances] == ["Adwoa", "Bram", "Celia"]
        assert found.content.clauses[-1].key == "pupil-codes"
        assert any("appraises, grades or manages" in each.text for each in found.content.clauses)


def test_aims_are_told_and_edges_stay(trio):
    for one, other in everybody_else(trio):
        theirs = other.read(one.kept["founding"].id)
        assert set(phases(theirs)) == {"first-aim"}
        assert f"{one.name} wants to wait" in phases(theirs)["first-aim"]
        assert theirs.content.planned_minutes == 84
        assert [each.actual_seconds for each in theirs.content.floor] == [25 * 60] * 3
        goal = other.read(one.kept["goal"].id)
        assert (goal.title, goal.content) == (f"{one.name} waits ten seconds", Goal())


def test_each_has_the_others_questions_changes_and_sources(trio):
    for one, other in everybody_else(trio):
        turn = TURNS[trio.all.index(one)]
        theirs = other.read(one.kept["question"].id)
        assert set(phases(theirs)) == {f"{turn}to-question", f"{turn}change-and-watch"}
        assert phases(theirs)[f"{turn}change-and-watch"].count("\n- ") == 3
        assert theirs.content.planned_minutes == 85


# Week 2


def test_of_a_visit_only_the_trial_is_told_and_only_to_the_host(trio):
    for host, visitor in ((trio.adwoa, trio.bram), (trio.bram, trio.celia)):
        told = host.read(visitor.kept["visit"].id)
        assert set(phases(told)) == {"my-next-try"}
        third = ending.other_than(trio, host, visitor)
        holds_nothing_of(third, [visitor.kept["visit"].id])
        seen = f"{host.name} walks to the window, saw {visitor.name}"
        assert seen in visitor.secrets
        holds_nothing_of(host, [seen])


def test_logs_and_the_words_of_pupils_are_private(trio):
    for one in trio.all:
        templates = [entry.content.template for entry in one.private(Kind.REFLECTION)]
        assert "inquiry-log" in templates
        assert not [e for e in one.received(Kind.REFLECTION) if e.content.template != "free"]


# Weeks 3 and 4


def test_all_three_drafts_and_what_to_look_for_are_with_everybody(trio):
    for presents, other in everybody_else(trio):
        turn = TURNS[trio.all.index(presents)]
        design = other.read(presents.kept["design"].id)
        told = {f"{turn}presents", f"{turn}responds", f"{turn}plan-evidence"}
        handed = {key for key in phases(design) if "-for-" in key}
        assert set(phases(design)) - handed == told
        assert design.content.planned_minutes == 86
        assert middle.LOOK_FOR in phases(design)[f"{turn}plan-evidence"]
    adwoa = trio.adwoa
    for other in trio.others(adwoa):
        opener = other.read(adwoa.kept["opener"].id)
        assert (opener.revision, opener.content.sections[0].text) == (2, middle.DRAFTS[1])
        assert middle.DRAFTS[0] in trio.post.between(adwoa, other)


def test_wonderings_about_a_draft_are_with_its_writer(trio):
    for n, writer in enumerate(trio.all):
        reader = trio.all[(n + 1) % 3]
        key = f"{TURNS[n]}quiet-reading-for-{n + 1}"
        assert middle.WONDERED[n] in phases(writer.read(reader.kept["design"].id))[key]
        third = ending.other_than(trio, writer, reader)
        holds_nothing_of(third, [middle.WONDERED[n]])


def test_claims_evidence_and_redesign_are_with_everybody(trio):
    adwoa, bram, celia = trio.all
    for one, kept in (
        (adwoa, {"suggests", "redesign", "close"}),
        (celia, {"account"}),
        (bram, {"evidence"}),
    ):
        for other in trio.others(one):
            assert set(phases(other.read(one.kept["lesson"].id))) == kept
    hers = phases(celia.read(adwoa.kept["lesson"].id))
    assert middle.CLAIMS in hers["suggests"]
    assert middle.COUNTER in hers["suggests"]
    assert middle.REDESIGN in hers["redesign"]
    first = [one.name for one in celia.read(adwoa.kept["lesson"].id).content.participants]
    assert first == ["Adwoa", "Celia", "Bram"]


def test_claims_are_tied_to_what_was_seen(trio):
    adwoa, bram, _celia = trio.all
    own = adwoa.read(adwoa.kept["lesson"].id)
    seen = [adwoa.kept["evidence"].id, bram.kept["evidence"].id]
    assert [link.target for link in own.links] == seen
    for other in trio.others(adwoa):
        theirs = other.read(own.id)
        # Whether Celia has what Bram saw, Adwoa's journal cannot know.
        assert [link.target for link in theirs.links] == seen[:1]
        assert {other.read(one).title for one in seen} == {"What I saw in Celia's lesson"}


def test_the_record_is_with_bram_alone(trio):
    facts = phases(trio.bram.read(trio.adwoa.kept["record"].id))
    assert set(facts) == {"watching-for-1"}
    assert "9:11 “What else could it be?” 9 seconds" in facts["watching-for-1"]
    for other in (trio.adwoa, trio.celia):
        holds_nothing_of(other, ["What else could it be?", "Why is it red?"])


def test_adwoa_holds_what_bram_asked_for_and_the_return_has_a_day(trio):
    asked = phases(trio.adwoa.read(trio.bram.kept["record"].id))
    assert set(asked) == {"what-to-record"}
    plan = trio.adwoa.kept["return"]
    assert plan.content.planned_at == moment(5, "Wed", 9)
    at = moment(4, "Thu")
    (ahead,) = planning.next_conversations(trio.adwoa.journal, at)
    assert (ahead.on, [one.name for one in ahead.people]) == (day_of(5, "Wed"), ["Bram"])


# Week 5


def test_word_lists_are_with_the_one_who_practised(trio):
    heard = dict(zip(("Celia", "Adwoa", "Bram"), ending.HEARD, strict=True))
    for observer in trio.all:
        receiver = ending.practising(trio, observer)
        third = ending.other_than(trio, observer, receiver)
        words = phases(receiver.read(observer.kept["practice"].id))
        assert len(words) == 1
        assert heard[observer.name] in next(iter(words.values()))
        assert phases(third.read(observer.kept["practice"].id)) == {}
        holds_nothing_of(third, [heard[observer.name]])


def test_findings_doubts_and_next_steps_are_with_everybody(trio):
    for one, other in everybody_else(trio):
        turn = TURNS[trio.all.index(one)]
        theirs = phases(other.read(one.kept["finding"].id))
        assert set(theirs) == {f"{turn}traces", f"{turn}meaning"}
        step = other.read(one.kept["step"].id).content
        assert (step.cue, step.act) == (f"{one.name} has asked", f"{one.name} turns round")
        (cycle,) = other.read(one.kept["inquiry"].id).content.cycles
        assert cycle.doubt == f"{one.name}: or they copy"
        assert cycle.learned == f"{one.name}: waiting invites writing"


# Week 6 and next term


def test_one_page_is_everybodys_only_after_three_yeses(trio):
    assert trio.stood == [
        (SessionState.OFFERED, ("Bram", "Celia")),
        (SessionState.OFFERED, ("Celia",)),
        (SessionState.ACCEPTED, ()),
    ]
    texts = {one.read(one.kept["page"].id).content.shared_summary for one in trio.all}
    (text,) = texts
    assert all(line in text for line in ending.PAGE)
    for one in trio.all:
        stands = ending.where_it_stands(one, one.kept["page"].id)
        assert stands is SessionState.ACCEPTED


def test_the_guest_knows_the_stories_of_that_hour_and_nothing_else(trio):
    guest = trio.guest
    assert [one.title for one in guest.received()] == ["A good moment"] * 3
    for one in trio.all:
        theirs = guest.read(one.kept["story"].id)
        notes = {"a-story-for-1", "b-story-for-2"} & set(phases(theirs))
        assert set(phases(theirs)) - notes == {"retelling"}
        assert bool(notes) is (one is trio.adwoa)
        assert len(theirs.content.participants) == 2
    assert not agreements.all_wordings(guest.journal)
    for one in trio.all:
        (hers,) = (each for each in one.received() if each.author == guest.id)
        assert ending.STORY.format(name="Dele") in phases(hers)["retelling"]


def test_nothing_that_was_written_for_oneself_is_anywhere_else(trio):
    for one in trio.all:
        trio.post.never_carried(one)
        for other in (*trio.others(one), trio.guest):
            holds_nothing_of(other, one.secrets)


def test_no_pupil_is_named_in_anything_that_was_handed_over(trio):
    assert beginning.CODES in trio.bram.whole_journal()
    for other in trio.everybody:
        if other is not trio.bram:
            holds_nothing_of(other, beginning.PUPILS)
    for delivery in trio.post.deliveries:
        assert not [name for name in beginning.PUPILS if name in delivery.words]


def test_scales_reactions_and_themes_never_left(trio):
    for one in trio.all:
        (goal,) = one.mine(Kind.GOAL)
        assert [dot.scale for dot in goal.content.check_ins] == [6]
        for delivery in trio.post.deliveries:
            carried = (item.content for item in delivery.items)
            assert not [goal for goal in carried if isinstance(goal, Goal) and goal.check_ins]
    assert "new-to-me" in {one.content.template for one in trio.bram.private(Kind.REFLECTION)}
    assert "waits-after-asking" in trio.bram.whole_journal()
    for other in (trio.adwoa, trio.celia):
        holds_nothing_of(other, ["waits-after-asking"])
