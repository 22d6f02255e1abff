"""Adwoa, Bram and Celia, weeks 5 and 6 and next term: lists, findings, one page, a guest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching import composing
from peerjournal.domain.entries import LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import CheckIn
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import own_formats, printing, reading, summaries, writing
from peerjournal.operations.printing import Along
from peerjournal.operations.sharing import ShareItem
from tests.walks.calendar import day_of
from tests.walks.handing import also
from tests.walks.pair_beginning import format_of
from tests.walks.people import arrives, meet
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.coaching.formats import Format
    from tests.walks.people import Someone
    from tests.walks.trio_beginning import Trio

PAGE = (
    "Question: what happens in the ten seconds after we ask?",
    "Change: we count to ten with our backs turned.",
    "What we saw: two of three pupils write.",
    "What we still doubt: whether K2 was bored or shy.",
    "What we offer to colleagues: come and count with us.",
)
HEARD = (
    "What made you stop? (Celia to Bram)",
    "And then? (Adwoa to Celia)",
    "Go on (Bram to Adwoa)",
)


def they_practise_in_turns(trio: Trio) -> None:
    """Week 5: three rounds; each observer's word list goes to the one who was practising."""
    trio.time.go_to(5, "Tue")
    rounds = ((trio.celia, "", HEARD[0]), (trio.adwoa, "round-2-", HEARD[1]))
    rounds = (*rounds, (trio.bram, "round-3-", HEARD[2]))
    words = {
        who.name: (
            Words(f"{step}conversation", "questions_asked", heard),
            Words(f"{step}quiet-notes", "noticed_in_me", f"{who.name} held the pencil tight."),
        )
        for who, step, heard in rounds
    }
    chairs = (Chair(one, words[one.name]) for one in trio.all)
    kept = trio.talk(format_of("F05"), "Asking without a hint", *chairs)
    for who, step, _heard in rounds:
        session = kept[who.name].session
        who.kept["practice"] = session
        receiver = practising(trio, who)
        seat = trio.all.index(receiver) + 1
        trio.post.hand(who, [receiver], also(session, f"phases.{step}conversation-for-{seat}"))
        trio.post.hand(who, [other_than(trio, who, receiver)], also(session))


def practising(trio: Trio, observer: Someone) -> Someone:
    """Return who practised while somebody observed."""
    seats = trio.all
    return seats[(seats.index(observer) - 1) % 3]


def other_than(trio: Trio, *two: Someone) -> Someone:
    """Return the third."""
    return next(one for one in trio.all if one not in two)


def they_say_what_they_found(trio: Trio) -> None:
    """Week 5: traces, what they mean, a doubt, and the next if-then, told to both."""
    trio.time.go_to(5, "Thu")

    def words(who: Someone, turn: str) -> tuple[Words, ...]:
        return (
            Words(f"{turn}traces", "what_the_traces_say", f"{who.name}: K1 wrote four times"),
            Words(f"{turn}meaning", "claim", f"{who.name}: waiting invites writing"),
            Words(f"{turn}meaning", "doubt", f"{who.name}: or they copy"),
            Words(f"{turn}meaning", "if_then", f"{who.name} has asked", f"{who.name} turns round"),
        )

    turns = ("", "turn-b-", "turn-c-")
    chairs = (Chair(one, words(one, turn)) for one, turn in zip(trio.all, turns, strict=True))
    kept = trio.talk(format_of("F14"), "What we found", *chairs)
    for one, turn in zip(trio.all, turns, strict=True):
        mine = kept[one.name]
        trio.tell(one, mine.session, f"phases.{turn}traces", f"phases.{turn}meaning")
        (step,) = mine.commitments
        trio.tell(one, step)
        inquiry = one.kept["inquiry"]
        (cycle,) = inquiry.content.cycles
        cycle = replace(
            cycle,
            learned=Markdown(f"{one.name}: waiting invites writing"),
            doubt=f"{one.name}: or they copy",
            next_step=f"{one.name} turns round",
        )
        content = replace(inquiry.content, cycles=(cycle,))
        saved = writing.save_entry(one.journal, replace(inquiry, content=content))
        trio.tell(one, saved)
        one.kept["finding"], one.kept["step"] = mine.session, step


def they_close_with_one_page(trio: Trio) -> list[tuple[SessionState, tuple[str, ...]]]:
    """Week 6, 71 minutes: one page; it is everybody's only once each has said yes to it.

    Returns where the page stood on Adwoa's screen: before anybody, after one, after both; and
    who had not ticked it, so that it could not go onto the staff room's wall.
    """
    trio.time.go_to(6, "Tue")
    kept = trio.talk(how_it_ends(), "Our page", *(_ending_chair(trio, one) for one in trio.all))
    adwoa = trio.adwoa
    for one in trio.all:
        one.kept["page"] = kept[one.name].session
        for other in trio.others(one):
            seat = trio.all.index(other) + 1
            item = also(one.kept["page"], f"phases.2-thank-for-{seat}", "phases.2-take")
            if one is adwoa:
                trio.post.hand(one, [other], item)
    stood = [_stands(adwoa)]
    for other in trio.others(adwoa):
        other.kept["page"] = summaries.accept_summary(other.journal, adwoa.kept["page"].id)
        for each in trio.others(other):
            seat = trio.all.index(each) + 1
            thanks = also(other.kept["page"], f"phases.2-thank-for-{seat}", "phases.2-take")
            trio.post.hand(other, [each], thanks)
        stood.append(_stands(adwoa))
    return stood


def _stands(adwoa: Someone) -> tuple[SessionState, tuple[str, ...]]:
    page = adwoa.kept["page"].id
    missing = printing.waiting_for_ticks(adwoa.journal, (page,))
    (printed,) = printing.printed_entries(adwoa.journal, (page,), Along())
    # What goes onto paper is the page or nothing of it.
    on_paper = [line in printed.entry.content.shared_summary for line in PAGE]
    assert on_paper == [not missing] * len(PAGE)
    assert bool(printed.sides) is not bool(missing)
    return where_it_stands(adwoa, page), missing


def how_it_ends() -> Format:
    """Return B06 and B07 for three, as each puts them together."""
    blocks = [composing.for_people(format_of(code), 3) for code in ("B06", "B07")]
    one = composing.chained(blocks, own_formats.new_key(), "How we end")
    assert one.minutes == 71
    return one


def _ending_chair(trio: Trio, who: Someone) -> Chair:
    turn = ("", "turn-b-1-", "turn-c-1-")[trio.all.index(who)]
    words = (
        Words(f"1-{turn}lays-out", "evidence_links", who.secret(f"{who.name}: tally, only shown")),
        Words("2-take", "take_away", f"{who.name} takes ten seconds along"),
        Words("2-thank", "thanks", f"{who.name} thanks you for the counting"),
        Words("2-private", "for_myself", f"{who.name} could go on for a year."),
    )
    is_writing = who is trio.adwoa
    return Chair(who, words, adds=PAGE if is_writing else (), format=how_it_ends())


def where_it_stands(holder: Someone, session: str) -> SessionState:
    """Return where a session stands in somebody's journal."""
    return SessionState(reading.entry_page(holder.journal, session).line.state)


STORY = "{name} and the broken bell"
HEARD_OF = "{name} told of the bell and laughed"


def a_guest_comes(trio: Trio, folder: Path) -> Someone:
    """Next term: two pairs side by side, one of them with a new colleague, tell good moments.

    In the second half all four hear every title; the guest holds nothing from before.
    """
    trio.time.go_to(12, "Mon")
    dele = arrives(folder, "Dele")
    for one in trio.all:
        meet(one, dele)
    four = [*trio.all, dele]
    trio.time.go_to(12, "Tue")
    began = trio.time.at
    for pair in ((trio.adwoa, dele), (trio.bram, trio.celia)):
        trio.time.at = began
        _stories(trio, four, pair)
    return dele


def _stories(trio: Trio, four: list[Someone], pair: tuple[Someone, Someone]) -> None:
    def words(who: Someone, other: Someone, phase: str) -> tuple[Words, ...]:
        return (
            Words(phase, "story_notes", HEARD_OF.format(name=other.name)),
            Words("retelling", "story_title", STORY.format(name=who.name)),
        )

    first, second = pair
    kept = trio.talk(
        format_of("F16"),
        "A good moment",
        Chair(first, words(first, second, "b-story"), hands_over=True),
        Chair(second, words(second, first, "a-story"), hands_over=True),
    )
    for one, other in ((first, second), (second, first)):
        session = one.kept["story"] = kept[one.name].session
        parts = kept[one.name].parts_for(*kept[one.name].handed_to) | {"phases.retelling"}
        trio.post.hand(one, [other], ShareItem(entry=session.id, fields=parts))
        rest = [each for each in four if each not in pair]
        trio.post.hand(one, rest, also(session, "phases.retelling"))


def look_back(whose: Someone) -> None:
    """Write a look back at an aim, and a dot on its scale, for oneself."""
    goal = whose.kept["goal"]
    dot = CheckIn(on=day_of(6, "Tue"), note=Markdown(whose.secret(f"{whose.name}: near")), scale=6)
    content = replace(goal.content, check_ins=(dot,))
    whose.kept["goal"] = writing.save_entry(whose.journal, replace(goal, content=content))
    page = whose.reflect("learning-loop", looking_back=f"{whose.name}: I wait now.")
    link = writing.link_to(whose.kept["goal"].id, LinkRole.EVIDENCE_FOR)
    writing.save_entry(whose.journal, replace(page, links=(link,)))
