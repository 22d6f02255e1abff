"""Mirjam and Joao, weeks 6 and 17: what they show each other, how they end, and a last visit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching import composing
from peerjournal.coaching.formats import Format
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import GoalState
from peerjournal.operations import (
    attaching,
    bonds,
    own_formats,
    parting,
    planning,
    writing,
)
from peerjournal.operations.bonds import Closing
from peerjournal.operations.planning import ReminderKind
from tests.pictures import photo_file
from tests.walks.calendar import day_of
from tests.walks.handing import also
from tests.walks.pair_beginning import both_hold, format_of
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.pair_beginning import Pair
    from tests.walks.people import Someone

SIX_WEEKS = (
    "Purpose: two people who want to speak sooner and help later.",
    "Met on six Tuesdays in March and April.",
    "Done otherwise: one question before a plan; the number before the no.",
    "Thanks for every silence.",
)
TAKES = "I ask one question more than I did.", "My no has become an ordinary word."
NOTES = "We keep the shared summaries; the word notes go."
DOOR = "A message in eleven weeks."
FOLLOW_UP = "The question stayed.", "The growl is gone, the no is there."


def evidence_is_laid_out(pair: Pair, folder: Path) -> None:
    """Week 6, Tuesday, before they meet: call notes with codes, and a photo of the board."""
    pair.time.go_to(6, "Tue", 12)
    mirjam, joao = pair.mirjam, pair.joao
    notes = mirjam.reflect("free", text="Call 1 (K3): asked first. Call 2 (K7): planned first.")
    mirjam.kept["evidence"] = _for_goal(mirjam, notes)
    board = joao.reflect("free", text="The board on Monday, two pallets and a number.")
    board = attaching.attach_file(joao.journal, board, photo_file(folder, "board.png"))
    joao.kept["evidence"] = _for_goal(joao, writing.save_entry(joao.journal, board))


def _for_goal(whose: Someone, entry: object) -> object:
    link = writing.link_to(whose.kept["goal"].id, LinkRole.EVIDENCE_FOR)
    return writing.save_entry(whose.journal, replace(entry, links=(*entry.links, link)))


def they_close_well(pair: Pair) -> None:
    """Week 6, Tuesday: the evidence walk, the closing ritual, one summary of six weeks."""
    pair.time.go_to(6, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    for one, other in ((mirjam, joao), (joao, mirjam)):
        bonds.begin_closing(one.journal, other.id)
    one = composing.chained(
        [format_of("B06"), format_of("B07")], own_formats.new_key(), "How we end"
    )
    assert one.minutes == 60
    shown = Words("1-lays-out", "evidence_links", mirjam.secret("K3 and K7, on my screen only"))
    hers = (
        shown,
        Words("2-take", "take_away", TAKES[0]),
        Words("2-thank", "thanks", "Joao, you never hurried me."),
        Words("2-notes", "notes_decision", NOTES),
        Words("2-door", "stay_in_touch", DOOR),
        Words("2-private", "for_myself", "I will miss Tuesdays."),
    )
    # What is said only if its writer ticks it is not written on another one's screen: he says it.
    ticks, said = (TAKES[0], NOTES, DOOR), (*SIX_WEEKS, TAKES[1])
    kept = pair.talk(
        one,
        "Six weeks",
        Chair(mirjam, hers, ticks, adds=said, screen=True, hands_over=True),
        Chair(joao, is_away=True),
    )
    pair.hand_on(kept["Mirjam"], mirjam)
    both_hold(pair, kept["Mirjam"].session)
    pair.post.hand(joao, [mirjam], joao.kept["held"])
    mirjam.kept["six weeks"] = kept["Mirjam"].session


def they_decide_what_stays(pair: Pair) -> None:
    """Week 6, Tuesday: word notes go, the contact stays, and a date in eleven weeks is set."""
    for one, other in ((pair.mirjam, pair.joao), (pair.joao, pair.mirjam)):
        closing = Closing(
            is_contact=True, far_on=day_of(17, "Tue"), far_words=DOOR, word_notes_go=True
        )
        parting.part(one.journal, other.id, closing)


def they_look_back_alone(pair: Pair) -> None:
    """Week 6, evening: a look back at each aim, read by nobody else."""
    pair.time.go_to(6, "Tue", 21)
    for one in (pair.mirjam, pair.joao):
        page = one.reflect("learning-loop", looking_back=f"{one.name} looks back: it was enough.")
        one.kept["look back"] = _for_goal(one, page)


def they_meet_once_more(pair: Pair) -> None:
    """Week 17: the far date is offered; a page each by tick, a new step, an aim let go."""
    pair.time.go_to(17, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    for one in (mirjam, joao):
        far = [x for x in planning.reminders(one.journal) if x.kind is ReminderKind.FAR_DATE]
        assert [(x.on, x.words) for x in far] == [(day_of(17, "Tue"), DOOR)]
    blocks = [format_of("B01"), format_of("B02"), _five_minutes()]
    one = composing.chained(blocks, own_formats.new_key(), "Once more")
    assert one.minutes == 30
    words = (
        Words("2-what", "what", FOLLOW_UP[0]),
        Words("2-so-what", "so_what", mirjam.secret("I was nervous to come.")),
    )
    chair = Chair(mirjam, words, FOLLOW_UP[:1], adds=FOLLOW_UP[1:], screen=True)
    kept = pair.talk(one, "Eleven weeks later", chair, Chair(joao, is_away=True))
    pair.hand_on(kept["Mirjam"], mirjam)
    both_hold(pair, kept["Mirjam"].session)
    pair.post.hand(joao, [mirjam], joao.kept["held"])
    mirjam.kept["follow-up"] = kept["Mirjam"].session
    _a_new_step(pair, kept["Mirjam"].session.id)


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
    content = replace(goal.content, state=GoalState.LET_GO, why=Markdown(goal.content.why))
    joao.kept["goal"] = writing.save_entry(joao.journal, replace(goal, content=content))
