"""Mirjam and Joao, from the end of week 3 to week 5: notes asked for, turns to think, aims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching import language
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import CheckIn
from peerjournal.domain.request import FeedbackForm, Request
from peerjournal.operations import insights, requests, taking_in, themes, writing
from peerjournal.operations.insights import Window
from tests.walks.calendar import day_of
from tests.walks.handing import also
from tests.walks.pair_beginning import format_of
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from peerjournal.coaching.insight_panes import PlacedTheme
    from peerjournal.domain.entries import Entry
    from tests.walks.pair_beginning import Pair
    from tests.walks.people import Someone

THEME = "names the limit early"
HASTY = "You clearly wanted to end the call."
OBSERVED = (
    "At 6:10 you said “two pallets, not three”.\nAt 6:14 you said “I can do the third at seven”."
)


def joao_asks_for_a_note(pair: Pair) -> None:
    """Week 3, Friday: facts and effect only, about a hand-over that she will hear by phone."""
    pair.time.go_to(3, "Fri")
    pair.joao.kept["request"] = _ask(pair, "the Monday hand-over, by phone")


def _ask(pair: Pair, when: str) -> Entry:
    content = Request(
        to=(pair.mirjam.person,),
        focus=Markdown("What I say when the third pallet comes"),
        moment=when,
        form=FeedbackForm.FACTS_AND_EFFECT,
    )
    blank = writing.blank_entry(pair.joao.journal, content)
    request = writing.add_entry(pair.joao.journal, replace(blank, title="Please listen in"))
    pair.post.hand(pair.joao, [pair.mirjam], request)
    return request


def mirjam_writes_the_note(pair: Pair) -> None:
    """Week 4, Monday: what she saw and what it did; a hint asks, she writes it otherwise."""
    pair.time.go_to(4, "Mon", 9)
    mirjam = pair.mirjam
    (asked,) = requests.asked_of_me(mirjam.journal)
    assert asked.is_waiting
    blank = writing.blank_entry(
        mirjam.journal,
        Feedback(
            person=pair.joao.person,
            moment="Monday, 6:10, by phone",
            asked_by=asked.request.id,
            observation=Markdown(f"{OBSERVED}\n{HASTY}"),
            impact=Markdown("I could plan the next hour."),
        ),
    )
    draft = writing.save_entry(mirjam.journal, replace(blank, title="Monday hand-over"))
    assert language.hints(draft.content.observation, "observation")
    assert draft.id in {one.id for one in mirjam.private(Kind.FEEDBACK)}
    pair.time.go(90)
    note = writing.save_entry(
        mirjam.journal, replace(draft, content=replace(draft.content, observation=OBSERVED))
    )
    assert not language.hints(note.content.observation, "observation")
    pair.post.hand(mirjam, [pair.joao], note)
    mirjam.kept["note"] = note


def joao_waits_a_night(pair: Pair) -> None:
    """Week 4, Monday evening and the morning after: he reads, sleeps, writes, and marks a theme."""
    pair.time.go_to(4, "Mon", 20)
    joao = pair.joao
    (note,) = joao.received(Kind.FEEDBACK)
    pair.time.go_to(4, "Tue", 7)
    joao.reflect(
        "new-to-me",
        first_reaction="I wanted to explain myself.",
        a_time_it_fits="It fits the evening with the broken lift.",
    )
    themes.put_on(joao.journal, note.id, THEME)
    pair.placed.append(_placed(joao).pane.value)
    thanks = taking_in.thanks_for(joao.journal, note, pair.mirjam.person, "The times helped me.")
    pair.post.hand(joao, [pair.mirjam], thanks)


def _placed(whose: Someone) -> PlacedTheme:
    view = insights.four_panes(whose.journal, Window.SIX_MONTHS, "en")
    return next(one for one in view.panes.themes if one.theme.words == THEME)


def they_think_in_turns(pair: Pair) -> None:
    """Week 4, Tuesday: a thinking pair; nothing is written in the turns, thanks go across."""
    pair.time.go_to(4, "Tue")

    def words(who: Someone, seat: str) -> tuple[Words, ...]:
        return (
            Words(f"{seat}-gathers", "what_surfaced", f"{who.name} saw the kitchen at home."),
            Words(f"{seat}-gathers", "one_line", who.secret(f"{who.name} may be slow.")),
            Words("what-it-was-like", "thanks", f"{who.name} thanks for the silence."),
        )

    kept = pair.talk(
        format_of("F04"),
        "Thinking",
        Chair(pair.mirjam, words(pair.mirjam, "a"), hands_over=True),
        Chair(pair.joao, words(pair.joao, "b"), hands_over=True),
    )
    for one in (pair.mirjam, pair.joao):
        pair.hand_on(kept[one.name], one)
        one.kept["thinking"] = kept[one.name].session


def they_work_on_both_aims(pair: Pair) -> None:
    """Week 5, Tuesday: TGROW both ways; facts, options, plan and hindrance are told."""
    pair.time.go_to(5, "Tue")

    def words(who: Someone, turn: str) -> tuple[Words, ...]:
        return (
            Words(f"{turn}reality", "facts", f"{who.name}: four calls on Monday"),
            Words(f"{turn}reality", "my_part", f"{who.name} talks when it gets tight."),
            Words(f"{turn}options", "options", f"{who.name}: wait\n{who.name}: write it down"),
            Words(f"{turn}will", "if_then", f"{who.name} is interrupted", f"{who.name} breathes"),
            Words(f"{turn}will", "by_when", day_of(6, "Mon").isoformat()),
            Words(f"{turn}will", "likely_hindrance", f"{who.name}: noise in the hall"),
        )

    kept = pair.talk(
        format_of("F03"),
        "Half way with our aims",
        Chair(pair.mirjam, words(pair.mirjam, "")),
        Chair(pair.joao, words(pair.joao, "turn-b-")),
    )
    for one, turn in ((pair.mirjam, ""), (pair.joao, "turn-b-")):
        mine = kept[one.name]
        parts = (f"phases.{turn}{part}" for part in ("reality", "options", "will"))
        other = pair.joao if one is pair.mirjam else pair.mirjam
        (step,) = mine.commitments
        pair.post.hand(one, [other], also(mine.session, *parts), also(step, "hindrance"))
        one.kept["second step"], one.kept["both ways"] = step, mine.session
        _second_dot(pair, one)


def _second_dot(pair: Pair, whose: Someone) -> None:
    goal = whose.read(whose.kept["goal"].id)
    note = whose.secret(f"{whose.name} is nearer than in week one.")
    dot = CheckIn(on=pair.time.today, note=Markdown(note), scale=5)
    content = replace(goal.content, check_ins=(*goal.content.check_ins, dot))
    whose.kept["goal"] = writing.save_entry(whose.journal, replace(goal, content=content))


def a_second_note_moves_the_theme(pair: Pair) -> None:
    """Week 5, Thursday: another note about another day; the theme leaves the tray."""
    pair.time.go_to(5, "Wed")
    request = _ask(pair, "Thursday's hand-over")
    pair.time.go_to(5, "Thu")
    content = Feedback(
        person=pair.joao.person,
        moment="Thursday, 18:05",
        asked_by=request.id,
        observation=Markdown("You said “after six I have one pair of hands”."),
        impact=Markdown("Nobody asked twice."),
    )
    blank = writing.blank_entry(pair.mirjam.journal, content)
    note = writing.add_entry(pair.mirjam.journal, replace(blank, title="Thursday hand-over"))
    pair.post.hand(pair.mirjam, [pair.joao], note)
    themes.put_on(pair.joao.journal, note.id, THEME)
    pair.placed.append(_placed(pair.joao).pane.value)
