"""Who sits where, who writes what, and what of it may be shared."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from peerjournal.coaching import afterwards, formats
from peerjournal.coaching import conversation as talks
from peerjournal.coaching import meeting as meetings
from peerjournal.coaching.formats import Visibility
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.people import Person

START = datetime(2026, 3, 3, 16, 0, tzinfo=UTC)
ENTRY = "01234567-0123-7123-8123-012345678901"


def meeting(key="peer-hour", names=("Ana", "Ben"), **changes):
    one = formats.by_key(key)
    one, talk = meetings.lay_out(one, meetings.seats_for(one, names))
    made = meetings.Meeting(
        entry=ENTRY,
        format=one,
        talk=talks.start(talk, START),
        people=tuple(Person(name=name) for name in names),
    )
    return replace(made, **changes)


def at(made, phase):
    while made.talk.current.phase != phase:
        made = replace(made, talk=talks.forward(made.talk, START))
    return made


def put(made, phase, field, text, act="", seat=0):
    return meetings.write(
        made, meetings.Writing(phase=phase, field=field, seat=seat, text=text, act=act)
    )


def keys(made, speaker=None):
    phase = meetings.current_phase(made)
    return [(one.field.key, one.seat) for one in meetings.places(made, phase, speaker)]


def test_people_who_take_turns_get_letters_and_others_get_the_roles_there_are():
    assert meetings.default_roles(formats.by_key("peer-hour"), 3) == ("a", "b", "c")
    assert meetings.default_roles(formats.by_key("midway-check"), 2) == ("a", "b")
    case = meetings.default_roles(formats.by_key("peer-case"), 5)
    assert case == ("case-giver", "guide", "scribe", "consultants", "consultants")
    assert meetings.default_roles(formats.by_key("action-learning-set"), 4)[2:] == (
        "present",
        "present",
    )


def test_a_role_is_named_where_it_has_a_name():
    case = formats.by_key("peer-case")
    assert meetings.role_name(case, "guide") == "Guide"
    assert meetings.role_name(formats.by_key("peer-hour"), "a") == ""
    assert meetings.role_name(case, "nobody") == ""


def test_a_meeting_survives_being_written_down():
    made = put(meeting(), "a-step", "if_then", "it rains", "I walk")
    assert from_json(meetings.Meeting, to_json(made)) == made


def test_private_fields_of_others_are_never_offered_here():
    for one in (*formats.load(), *formats.load_blocks()):
        names = [f"P{n}" for n in range(max(2, one.least))]
        if len(names) > one.most:
            continue
        made = meeting(one.key, names)
        for phase in meetings.phases_of(made.format).values():
            for speaker in (None, *range(len(names))):
                for place in meetings.places(made, phase, speaker):
                    assert place.seat == 0 or place.field.visibility is not Visibility.PRIVATE


def test_on_one_screen_the_others_shared_words_are_written_while_they_speak():
    made = at(meeting(mine=1), "arrive")
    assert keys(made, 0) == [("topic_title", 1), ("state_word", 1), ("topic_title", 0)]
    assert keys(made, 1) == [("topic_title", 1), ("state_word", 1)]
    assert keys(replace(made, is_one_screen=False), 0) == keys(made, 1)


def test_what_is_handed_to_oneself_may_be_written_on_the_own_screen():
    made = at(meeting("peer-case", ("Ana", "Bo", "Cleo", "Dan", "Eve")), "thinking-aloud")
    assert keys(made) == [("ideas", 2)]
    assert keys(replace(made, mine=1)) == []


def test_handed_words_go_to_the_role_they_name_or_to_all_others():
    made = meeting()
    phases = meetings.phases_of(made.format)
    heard = phases["a-tells"].fields[0]
    thanks = next(one for one in phases["close"].fields if one.key == "thanks")
    assert meetings.receivers(made, heard, 1) == (0,)
    assert meetings.receivers(made, thanks, 0) == (1,)
    assert meetings.receivers(made, phases["arrive"].fields[0], 0) == ()


def test_who_has_the_floor():
    made = meeting()
    assert meetings.floor_of(made) == meetings.Floor(seats=(0,))
    assert meetings.floor_of(at(made, "a-is-asked")) == meetings.Floor(seats=(0,))
    founding = at(meeting("founding-conversation"), "read-back")
    assert meetings.floor_of(founding) == meetings.Floor()
    trio = meeting("triad-rotation", ("Ana", "Ben", "Cleo"))
    assert meetings.floor_of(at(trio, "quiet-notes")).is_silent
    assert meetings.floor_of(at(trio, "looking-back")).is_shared


def test_those_who_think_aloud_together_share_one_part():
    made = at(meeting("peer-case", ("Ana", "Bo", "Cleo", "Dan", "Eve")), "thinking-aloud")
    assert made.talk.current.seconds == 900
    assert meetings.floor_of(made) == meetings.Floor(seats=(3, 4), is_shared=True)


def test_people_are_called_by_their_first_name_where_it_is_enough():
    assert meetings.short_names(["Ruta Vaitkus", "Farid Haddou"]) == ("Ruta", "Farid")
    assert meetings.short_names(["Ana Diaz", "Ana Berg", ""]) == ("Ana Diaz", "Ana Berg", "")


def test_names_take_the_place_of_roles():
    made = meeting()
    assert meetings.says(made, "{a} tells {b}") == "Ana tells Ben"


def test_own_questions_come_last_and_stars_can_be_taken_back():
    made = meetings.with_question(meeting(), "arrive", " What now? ")
    phase = meetings.current_phase(made)
    assert meetings.questions_of(made, phase)[-1] == "What now?"
    made = meetings.with_star(made, "What now?")
    assert made.stars == ("What now?",)
    assert meetings.with_star(made, "What now?").stars == ()


def test_an_emptied_field_leaves_nothing_behind():
    made = put(put(meeting(), "arrive", "topic_title", "x"), "arrive", "topic_title", "")
    assert made.writings == ()


def test_it_is_found_again_paused_at_the_last_moment_kept():
    made = meeting(kept_at=START + timedelta(seconds=50))
    found = meetings.slept(made)
    assert talks.remaining_ms(found.talk, START + timedelta(days=1)) == 70_000
    assert meetings.slept(found) is found
    assert meetings.slept(replace(made, kept_at=None)).talk.is_running


def test_nothing_is_ticked_by_itself_and_ticks_outlive_a_look_back():
    made = put(meeting(), "arrive", "topic_title", "Waiting")
    made = put(made, "arrive", "topic_title", "Haste", seat=1)
    made = put(made, "arrive", "state_word", "tired")
    made = put(made, "close", "thanks", "for waiting")
    made = put(made, "last-step", "outcome", "not_yet")
    ready = afterwards.prepared(made)
    assert [(line.text, line.by) for line in ready.summary] == [
        ("Waiting", ""),
        ("Haste", "Ben"),
        ("not yet", ""),
    ]
    assert not any(line.is_ticked for line in ready.summary)
    ticked = replace(ready, summary=(replace(ready.summary[0], is_ticked=True), *ready.summary[1:]))
    added = replace(ticked, summary=(*ticked.summary, meetings.SummaryLine(text="More")))
    again = afterwards.prepared(put(added, "close", "shared_summary_lines", "One\n\n Two "))
    assert [line.text for line in again.summary] == [
        "Waiting",
        "Haste",
        "not yet",
        "One",
        "Two",
        "More",
    ]
    assert again.summary[0].is_ticked


def test_a_plan_brings_along_what_was_written_beside_it():
    made = put(meeting("tgrow-turns"), "a-will", "if_then", "it rains", "I walk")
    phase = next(
        phase
        for phase in meetings.phases_of(made.format).values()
        if any(one.key == "likely_hindrance" for one in phase.fields)
    )
    made = put(replace(made, writings=()), phase.key, "if_then", "it rains", "I walk")
    made = put(made, phase.key, "likely_hindrance", "the couch")
    made = put(made, phase.key, "by_when", "2026-03-10")
    (step,) = afterwards.steps_offered(made)
    assert (step.cue, step.act, step.hindrance) == ("it rains", "I walk", "the couch")
    assert step.due == date(2026, 3, 10)
    line = next(one for one in afterwards.summary_offered(made) if "rains" in one.text)
    assert line.text == "it rains → I walk"


def test_a_cue_and_an_act_of_their_own_make_a_plan_too():
    made = meeting("skill-swap", mine=1)
    phase = next(
        phase
        for phase in meetings.phases_of(made.format).values()
        if any(one.key == "cue" and one.by == "b" for one in phase.fields)
    )
    made = put(made, phase.key, "cue", "Monday", seat=1)
    made = put(made, phase.key, "first_use", "in the big room", seat=1)
    (step,) = afterwards.steps_offered(made)
    assert (step.cue, step.act) == ("Monday", "in the big room")


def test_a_plan_of_the_other_one_is_not_mine_and_an_empty_one_is_none():
    made = put(meeting(), "b-step", "if_then", "it rains", "I walk", seat=1)
    assert afterwards.steps_offered(made) == ()
    made = put(meeting(), "a-step", "support_wanted", "ask me")
    assert afterwards.steps_offered(made) == ()
    assert (
        afterwards.lines_of(
            afterwards.all_places(put(meeting(), "a-step", "if_then", " ", " "))[0][0],
            meetings.Writing(phase="a-step", field="if_then", seat=0, text=" ", act=" "),
        )
        == ()
    )


@pytest.mark.parametrize(("text", "day"), [("2026-03-10", date(2026, 3, 10)), ("soon", None)])
def test_a_day_is_read_where_there_is_one(text, day):
    assert afterwards.as_date(text) == day


def test_a_line_is_agreed_once_everybody_whom_it_needs_has_ticked_it():
    own = meetings.SummaryLine(text="One", is_ticked=True)
    theirs = replace(own, by="Ben")
    assert own.is_agreed
    assert not theirs.is_agreed
    assert replace(theirs, is_ticked_by_them=True).is_agreed


def test_a_question_for_one_role_names_who_holds_it():
    made = meeting("triad-rotation", ("Ana", "Ben", "Cleo"))
    phase = meetings.phases_of(made.format)["conversation"]
    asked = meetings.asked_of(made, phase)
    assert set(asked.values()) == {(1,), (2,)}
    assert meetings.asked_of(made, meetings.phases_of(made.format)["set-up"]) == {}


def test_what_was_written_for_another_and_about_the_next_time_is_found():
    made = put(meeting(), "b-tells", "words_i_heard", "One\nTwo")
    made = put(made, "b-step", "if_then", "It rains", act="I call", seat=1)
    assert afterwards.words_for(made, 1) == ("One", "Two")
    assert afterwards.told_plans(made) == ((1, "It rains → I call"),)
    assert afterwards.next_day(made) is None
    made = put(made, "close", "next_date", "2026-03-17")
    assert afterwards.next_day(made) == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("key", "changes", "may_be"),
    [
        ("peer-hour", {}, True),
        ("observation-cycle", {}, False),
        ("observation-cycle", {"next_at": START}, True),
        ("observation-cycle", {"leaves_return": True}, True),
    ],
)
def test_a_visit_is_done_once_its_return_has_a_day_or_is_left(key, changes, may_be):
    assert meetings.may_be_closed(meeting(key, **changes)) is may_be
