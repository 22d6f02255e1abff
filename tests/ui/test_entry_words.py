"""What a list says of an entry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.entries import Kind
from peerjournal.domain.goal import GoalState
from peerjournal.domain.request import RequestState
from peerjournal.ui.colours import Tone
from peerjournal.ui.models.entry_words import (
    chips_of,
    day_words,
    due_words,
    has_chips,
    month_words,
    plain_words,
    shared_words,
    spoken_words,
    state_words,
    title_words,
)
from tests.ui.entry_lines import AMINA, TODAY, a_line

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
STATES = {
    Kind.GOAL: GoalState,
    Kind.COMMITMENT: Outcome,
    Kind.REQUEST: RequestState,
    Kind.AGREEMENT: AgreementState,
}


def texts(line):
    return [chip.text for chip in chips_of(line, TODAY, ENGLISH)]


def test_an_entry_of_ones_own_that_nobody_saw_has_no_chips():
    assert texts(a_line(1)) == []


def test_a_peers_entry_names_them_in_the_other_persons_tone():
    line = a_line(1, is_mine=False, author=AMINA, author_name="Amina")
    (chip,) = chips_of(line, TODAY, ENGLISH)
    assert (chip.text, chip.tone) == ("From Amina", Tone.WARM)


def test_what_was_shared_names_one_person_and_counts_the_others():
    assert shared_words(("Amina",)) == "Shared with Amina"
    assert "Amina" in shared_words(("Amina", "Jonas", "Mei"))
    assert "2" in shared_words(("Amina", "Jonas", "Mei"))


def test_the_most_telling_comes_first():
    line = a_line(1, is_draft=True, due=TODAY, shared_with=("Amina",), is_never_shared=True)
    assert texts(line) == ["Draft", "Due today", "Shared with Amina", "Private"]
    assert texts(a_line(1, is_withdrawn=True)) == ["Withdrawn"]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (date(2026, 11, 20), "Due today"),
        (date(2026, 11, 21), "Due tomorrow"),
        (date(2026, 12, 3), "Due 3 Dec"),
        (date(2027, 1, 3), "Due 3 Jan 2027"),
        (date(2026, 11, 3), "Due since 3 Nov"),
    ],
)
def test_a_day_is_told_as_near_as_it_is(due, words):
    assert due_words(due, TODAY, ENGLISH) == words


def test_a_goal_and_an_agreement_are_looked_at_and_not_due():
    later, today = date(2026, 12, 3), TODAY
    assert texts(a_line(1, kind=Kind.GOAL, due=later)) == ["Look back 3 Dec"]
    assert texts(a_line(1, kind=Kind.GOAL, due=today)) == ["Look back today"]
    agreed = a_line(1, kind=Kind.AGREEMENT, state="in_force", due=later)
    assert texts(agreed) == ["Look again 3 Dec", "In force"]


def test_what_was_not_looked_at_in_time_still_says_what_it_is():
    before = date(2026, 11, 3)
    (chip,) = chips_of(a_line(1, kind=Kind.GOAL, due=before), TODAY, ENGLISH)
    assert (chip.text, chip.tone) == ("Look back, due 3 Nov", Tone.WARM)
    agreed = a_line(1, kind=Kind.AGREEMENT, due=before)
    assert texts(agreed)[0] == "Look again, due 3 Nov"
    assert texts(replace(agreed, due=TODAY))[0] == "Look again today"


def test_an_agreement_that_is_being_written_says_so_beside_the_one_in_force():
    assert texts(a_line(1, kind=Kind.AGREEMENT, state="draft")) == ["Being written"]


@pytest.mark.parametrize("kind", STATES)
def test_every_state_of_every_kind_has_words(kind):
    words = [state_words(kind, state.value) for state in STATES[kind]]
    assert all(words)
    assert len(set(words)) == len(words)


def test_a_state_without_words_is_not_told():
    assert state_words(Kind.REFLECTION, "anything") == ""
    assert texts(a_line(1, kind=Kind.GOAL, state="active")) == []
    assert texts(a_line(1, kind=Kind.GOAL, state="achieved")) == ["Reached"]


LINES = st.builds(
    a_line,
    st.integers(0, 9),
    kind=st.sampled_from(Kind),
    is_mine=st.booleans(),
    author_name=st.just("Amina"),
    person=st.sampled_from(["", "Jonas"]),
    shared_with=st.sampled_from([(), ("Amina",), ("Amina", "Jonas")]),
    state=st.sampled_from(["", *{state.value for kind in STATES.values() for state in kind}]),
    due=st.sampled_from([None, TODAY]),
    is_withdrawn=st.booleans(),
    is_draft=st.booleans(),
    is_never_shared=st.booleans(),
)


@given(LINES)
@example(a_line(0, kind=Kind.REQUEST))
def test_whether_there_are_chips_is_known_without_making_them(line):
    assert has_chips(line) is bool(chips_of(line, TODAY, ENGLISH))


def test_a_month_of_another_year_has_its_year():
    assert month_words(date(2026, 11, 1), TODAY, ENGLISH) == "November"
    assert month_words(date(2025, 11, 1), TODAY, ENGLISH) == "November 2025"
    assert month_words(date(2026, 3, 1), TODAY, GERMAN) == "März"


def test_a_day_is_written_in_the_readers_language():
    assert day_words(date(2026, 11, 19), ENGLISH) == "Thu 19"
    assert day_words(date(2026, 11, 19), GERMAN).startswith("Do")


def test_readers_hear_all_that_a_row_shows():
    line = a_line(
        1,
        kind=Kind.SESSION,
        title="Asking",
        excerpt="A \x02found\x03 word.",
        shared_with=("Amina",),
    )
    said = spoken_words(line, TODAY, ENGLISH)
    for part in ("Asking", "Session", "20 November 2026", "Shared with Amina", "A found word."):
        assert part in said


def test_an_entry_without_a_title_says_so():
    assert title_words(a_line(1, title="")) == "Without a title"
    assert plain_words("a \x02b\x03") == "a b"


def test_the_four_outcomes_look_alike():
    lines = (a_line(1, kind=Kind.COMMITMENT, state=outcome) for outcome in Outcome)
    tones = {chip.tone for line in lines for chip in chips_of(line, TODAY, QLocale("en_GB"))}
    assert len(tones) == 1
