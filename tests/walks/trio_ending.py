"""Adwoa, Bram and Celia, weeks 5 and 6 and next term: lists, findings, one page, a guest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching import composing
from peerjournal.domain.entries import LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.operations import own_formats, reading, summaries, writing
from tests.walks.handing import also
from tests.walks.pair_beginning import format_of
from tests.walks.people import arrives, meet
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.session_state import SessionState
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


def they_close_with_one_page(trio: Trio) -> list[SessionState]:
    """Week 6, 71 minutes: one page; it is everybody's only once each has said yes to it.

    Returns where the page stood on Adwoa's screen: before anybody, after one, after both.
    """
    trio.time.go_to(6, "Tue")
    adwoa = trio.adwoa
    blocks = [composing.for_people(format_of(code), 3) for code in ("B06", "B07")]
    one = composing.chained(blocks, own_formats.new_key(), "How we end")
    assert one.minutes == 71
    hers = (
        Words("1-lays-out", "evidence_links", adwoa.secret("tally sheet, only shown")),
        Words("2-private", "for_myself", "I could go on for a year."),
    )
    away = (Chair(each, is_away=True) for each in trio.others(adwoa))
    kept = trio.talk(one, "Our page", Chair(adwoa, hers, adds=PAGE, screen=True), *away)
    page = adwoa.kept["page"] = kept["Adwoa"].session
    trio.tell(adwoa, page)
    stood = [where_it_stands(adwoa, page.id)]
    for other in trio.others(adwoa):
        other.kept["page"] = summaries.accept_summary(other.journal, page.id)
        trio.tell(other, other.kept["page"])
        stood.append(where_it_stands(adwoa, page.id))
    return stood


def where_it_stands(holder: Someone, session: str) -> SessionState:
    """Return where a session stands in somebody's journal."""
    page = reading.entry_page(holder.journal, session)
    sent = bool(page.line.shared_with)
    return summaries.state_of(holder.journal, page.entry, page.other_sides, was_sent=sent)


def a_guest_comes(trio: Trio, folder: Path) -> Someone:
    """Next term: Adwoa and a new colleague tell each other a good moment."""
    trio.time.go_to(12, "Tue")
    adwoa, dele = trio.adwoa, arrives(folder, "Dele")
    meet(adwoa, dele)

    def words(who: Someone) -> tuple[Words, ...]:
        return (Words("retelling", "story_title", f"{who.name} and the broken bell"),)

    kept = trio.talk(
        format_of("F16"), "A good moment", Chair(adwoa, words(adwoa)), Chair(dele, words(dele))
    )
    for one, other in ((adwoa, dele), (dele, adwoa)):
        trio.post.hand(one, [other], also(kept[one.name].session, "phases.retelling"))
    return dele


def look_back(whose: Someone) -> None:
    """Write a look back at an aim, for oneself."""
    page = whose.reflect("learning-loop", looking_back=f"{whose.name}: I wait now.")
    link = writing.link_to(whose.kept["goal"].id, LinkRole.EVIDENCE_FOR)
    writing.save_entry(whose.journal, replace(page, links=(link,)))
