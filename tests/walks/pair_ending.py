"""Mirjam and Joao, weeks 6 and 17: what they show each other, how they end, and a last visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import composing
from peerjournal.coaching.formats import Format
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Kind
from peerjournal.domain.evidence import Trace, TraceForm
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import GoalState, LookBack
from peerjournal.operations import (
    bonds,
    goals,
    insights,
    own_formats,
    parting,
    planning,
    writing,
)
from peerjournal.operations.bonds import Closing
from peerjournal.operations.goals import Target
from peerjournal.operations.insights import Window
from peerjournal.operations.planning import ReminderKind
from tests.pictures import photo_file
from tests.walks.calendar import day_of
from tests.walks.handing import also
from tests.walks.pair_beginning import STEPS_TOLD, both_hold, format_of, own_session
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.insights import GivenView, PanesView, PracticeView, TurnsView
    from tests.walks.pair_beginning import Pair
    from tests.walks.people import Someone

ENDING = ("B06", "B07")
SIX_WEEKS = (
    "Purpose: two people who want to speak sooner and help later.",
    "Met on six Tuesdays in March and April.",
    "Done otherwise: one question before a plan; the number before the no.",
    "Thanks for every silence.",
)
TAKES = "I ask one question more than I did.", "My no has become an ordinary word."
THANKS = "Joao, you never hurried me.", "Mirjam, you asked before you drew a plan."
NOTES = "We keep the shared summaries; the word notes go."
DOOR = "A message in eleven weeks."
FOLLOW_UP = "The question stayed.", "The growl is gone, the no is there."


@dataclass(frozen=True)
class Evening:
    """What somebody's journal told them when they opened it alone."""

    panes: PanesView
    given: GivenView
    turns: TurnsView
    practice: PracticeView


CALL_NOTES = "Call 1 (K3): asked first. Call 2 (K7): planned first."
BOARD = "The board on Monday, two pallets and a number."


def evidence_is_laid_out(pair: Pair, folder: Path) -> None:
    """Week 6, Tuesday, before they meet: call notes with codes, and a photo of the board."""
    pair.time.go_to(6, "Tue", 12)
    mirjam, joao = pair.mirjam, pair.joao
    _keeps(mirjam, Trace(title="Calls", shows=Markdown(mirjam.secret(CALL_NOTES))))
    board = Trace(form=TraceForm.PHOTO, title="The board", shows=Markdown(joao.secret(BOARD)))
    _keeps(joao, board, photo_file(folder, "board.png"))


def _keeps(whose: Someone, trace: Trace, file: Path | None = None) -> None:
    goal = whose.kept["goal"]
    target = Target(entry=goal.id, kind=Kind.GOAL, title=goal.title)
    kept = replace(trace, on=day_of(6, "Mon"), people_coded=True)
    _before, whose.kept["goal"] = goals.keep_evidence(whose.journal, target, kept, file)


def they_close_well(pair: Pair) -> None:
    """Week 6, Tuesday: the evidence walk, the closing ritual, one summary of six weeks."""
    pair.time.go_to(6, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    for one, other in ((mirjam, joao), (joao, mirjam)):
        bonds.begin_closing(one.journal, other.id)
    hers = (
        Words("1-lays-out", "evidence_links", mirjam.secret("K3 and K7, on my screen only")),
        Words("2-take", "take_away", TAKES[0]),
        Words("2-thank", "thanks", THANKS[0]),
        Words("2-notes", "notes_decision", NOTES),
        Words("2-door", "stay_in_touch", DOOR),
        Words("2-private", "for_myself", "I will miss Tuesdays."),
    )
    his = (
        Words("1-turn-b-1-lays-out", "evidence_links", joao.secret("The board, on my screen only")),
        Words("2-take", "take_away", TAKES[1]),
        Words("2-thank", "thanks", THANKS[1]),
        Words("2-private", "for_myself", "The growl was never about pallets."),
    )
    # One page for both is put together on her screen; what he takes with him he says aloud.
    ticks, said = (TAKES[0], NOTES, DOOR), (*SIX_WEEKS, TAKES[1])
    ours = own_session(mirjam, ENDING, "How we end")
    kept = pair.talk(
        ours,
        "Six weeks",
        Chair(mirjam, hers, ticks, adds=said, screen=True, hands_over=True),
        Chair(joao, his, TAKES[1:], hands_over=True, format=own_session(joao, ENDING, "The end")),
    )
    pair.hand_on(kept["Mirjam"], mirjam)
    both_hold(pair, kept["Mirjam"].session)
    pair.hand_on(replace(kept["Joao"], session=joao.read(kept["Joao"].session.id)), joao)
    for one in (mirjam, joao):
        one.kept["six weeks"] = kept[one.name].session


def they_decide_what_stays(pair: Pair) -> None:
    """Week 6, Tuesday: word notes go, the contact stays, and a date in eleven weeks is set."""
    for one, other in ((pair.mirjam, pair.joao), (pair.joao, pair.mirjam)):
        closing = Closing(
            is_contact=True, far_on=day_of(17, "Tue"), far_words=DOOR, word_notes_go=True
        )
        parting.part(one.journal, other.id, closing)


def they_look_back_alone(pair: Pair) -> None:
    """Week 6, evening: a look back at each aim, and what the journal tells, each alone."""
    pair.time.go_to(6, "Tue", 21)
    for one in (pair.mirjam, pair.joao):
        goal = one.read(one.kept["goal"].id)
        look = LookBack(
            on=pair.time.today,
            then_and_now=Markdown(one.secret(f"{one.name} looks back: it was enough.")),
            evidence_walk=Markdown(one.secret(f"{one.name}: two traces of three")),
        )
        content = replace(goal.content, look_back=look)
        one.kept["goal"] = writing.save_entry(one.journal, replace(goal, content=content))
        pair.evening[one.name] = Evening(
            panes=insights.four_panes(one.journal, Window.SIX_MONTHS, "en"),
            given=insights.given_and_received(one.journal, Window.THREE_MONTHS),
            turns=insights.turns(one.journal, Window.THREE_MONTHS),
            practice=insights.practice(one.journal, Window.THREE_MONTHS, "en"),
        )


def they_meet_once_more(pair: Pair) -> None:
    """Week 17: the far date is offered; a page each by tick, a new step, an aim let go."""
    pair.time.go_to(17, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    for one in (mirjam, joao):
        far = [x for x in planning.reminders(one.journal) if x.kind is ReminderKind.FAR_DATE]
        assert [(x.on, x.words) for x in far] == [(day_of(17, "Tue"), DOOR)]
    hers = (
        Words("1-look-back", "outcome", "partly"),
        Words("2-what", "what", FOLLOW_UP[0]),
        Words("2-so-what", "so_what", mirjam.secret("I was nervous to come.")),
    )
    his = (
        Words("1-look-back", "outcome", "done"),
        Words("1-look-back", "what_it_showed_me", joao.secret("I said it without looking away.")),
        Words("2-what", "what", FOLLOW_UP[1]),
        Words("2-now-what", "now_what", joao.secret("Nothing more; that is new.")),
    )
    kept = pair.talk(
        half_an_hour(),
        "Eleven weeks later",
        Chair(mirjam, hers, FOLLOW_UP[:1], adds=FOLLOW_UP[1:]),
        Chair(joao, his, FOLLOW_UP[1:], format=half_an_hour()),
    )
    pair.hand_on(kept["Mirjam"], mirjam, STEPS_TOLD)
    both_hold(pair, kept["Mirjam"].session)
    side = replace(kept["Joao"], session=joao.read(kept["Joao"].session.id))
    pair.hand_on(side, joao, STEPS_TOLD)
    for one in (mirjam, joao):
        one.kept["follow-up"] = kept[one.name].session
    _a_new_step(pair, kept["Mirjam"].session.id)


def half_an_hour() -> Format:
    """Return the session of week 17, as each puts it together: 10, 15, and 5 to talk."""
    blocks = [format_of("B01"), format_of("B02"), _five_minutes()]
    one = composing.chained(blocks, own_formats.new_key(), "Once more")
    assert one.minutes == 30
    return one


def _five_minutes() -> Format:
    """Return five minutes of free talk: a block of their own."""
    block = format_of("B10")
    phase = replace(block.phases[0], key="talk", title="Talk", minutes=5)
    return replace(block, key="talk", name="Talk", minutes=5, phases=(phase,))


def _a_new_step(pair: Pair, session: object) -> None:
    mirjam, joao = pair.mirjam, pair.joao
    content = Commitment(
        cue="a call begins with a sigh", act="I wait", session=session, witness=joao.person
    )
    step = writing.add_entry(
        mirjam.journal, replace(writing.blank_entry(mirjam.journal, content), title="I wait")
    )
    pair.post.hand(mirjam, [joao], also(step))
    mirjam.kept["last step"] = step
    goal = joao.read(joao.kept["goal"].id)
    thanked = replace(goal.content.look_back, next_aim=Markdown("Let go, with thanks."))
    content = replace(goal.content, state=GoalState.LET_GO, look_back=thanked)
    joao.kept["goal"] = writing.save_entry(joao.journal, replace(goal, content=content))
