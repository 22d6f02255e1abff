"""What a research conversation leaves for an inquiry."""

from __future__ import annotations

from datetime import date

import pytest

from peerjournal.coaching.research import (
    CLASSROOM_INQUIRY,
    INQUIRY_LOG,
    LESSON_STUDY,
    inquiry_of,
    is_research,
    written_fields,
)
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Inquiry, InquirySetting
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import PhaseNote, Session

DAY = date(2026, 3, 2)


def session(key, *texts):
    notes = tuple(PhaseNote(key=FieldKey(f"p{n}"), text=Markdown(t)) for n, t in enumerate(texts))
    return Session(format=key, purpose="Ten seconds", phases=notes)


def test_what_may_become_a_cycle_is_known():
    assert is_research(Session(format=CLASSROOM_INQUIRY))
    assert is_research(Session(format=LESSON_STUDY))
    assert is_research(Reflection(template=INQUIRY_LOG))
    assert not is_research(Session())
    assert not is_research(Reflection())
    assert not is_research(Goal())


@pytest.mark.parametrize(
    ("language", "question", "change", "traces"),
    [
        ("en", "My question", "What I change", "What the traces say (codes, no names)"),
        ("de", None, None, None),
    ],
)
def test_an_inquiry_turn_becomes_a_cycle_of_my_own_words(language, question, change, traces):
    if question is None:
        labels = {str(key): label for label, key in _labels(language).items()}
        question, change, traces = (
            labels[key] for key in ("question", "change", "what_the_traces_say")
        )
    talk = session(
        CLASSROOM_INQUIRY,
        f"**{question}:** What happens in ten seconds?\n\n**Bram · {question}:** His question",
        f"**{change}:** I count to ten",
        f"**{traces}**\n\nP4 answered at eight.\n\nP7 wrote it down.",
        "no head at all",
    )
    made = inquiry_of(talk, DAY, language)
    assert made.question == "What happens in ten seconds?"
    assert made.setting is InquirySetting.CLASSROOM
    (cycle,) = made.cycles
    assert (cycle.started_on, cycle.change) == (DAY, "I count to ten")
    assert [one.shows for one in cycle.evidence] == ["P4 answered at eight.\n\nP7 wrote it down."]


def _labels(language):
    from peerjournal.coaching import formats  # noqa: PLC0415

    chosen = formats.by_key(CLASSROOM_INQUIRY, language)
    return {one.label: one.key for phase in chosen.phases for one in phase.fields}


def test_a_lesson_study_belongs_to_all_who_wrote_it_down():
    talk = session(
        LESSON_STUDY,
        "**Adwoa · Our question:** What do ten seconds do?",
        "**Evidence: minute, learner's code, said, wrote, did**\n\n- “12: P4 said”\n- “13: P7”",
        "**Claims, with their evidence**\n\n- The quiet ones answer",
        "**Evidence that points the other way**\n\n- P9 looked away\n- \n- It rained",
        "**Changes**\n\n- Ask, then turn to the board\n- Shorter task",
    )
    made = inquiry_of(talk, DAY, "en")
    assert made.question == "What do ten seconds do?"
    (cycle,) = made.cycles
    assert [one.shows for one in cycle.evidence] == ["“12: P4 said”", "“13: P7”"]
    assert cycle.learned == "- The quiet ones answer"
    assert cycle.doubt == "P9 looked away; It rained"
    assert cycle.next_step == "Ask, then turn to the board"


def test_a_log_becomes_a_cycle():
    said = {
        "what_i_changed": "Waited",
        "traces": "Two hands",
        "other_reading": "Rain",
        "next": "On",
    }
    sections = tuple(Section(key=FieldKey(key), text=Markdown(text)) for key, text in said.items())
    (cycle,) = inquiry_of(Reflection(template=INQUIRY_LOG, sections=sections), DAY, "en").cycles
    assert (cycle.change, cycle.doubt, cycle.next_step) == ("Waited", "Rain", "On")
    assert [one.shows for one in cycle.evidence] == ["Two hands"]


def test_where_nothing_fits_the_inquiry_is_blank():
    assert inquiry_of(Goal(), DAY, "en") == Inquiry()
    bare = inquiry_of(session(CLASSROOM_INQUIRY), DAY, "en")
    assert (bare.question, bare.cycles[0].next_step) == ("Ten seconds", "")
    assert written_fields(Session(format=FieldKey("own-1")), "en") == {}
