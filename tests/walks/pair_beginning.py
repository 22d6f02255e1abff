"""Mirjam and Joao, weeks 0 to 3: each alone, the first talk, a first hour, a midway check."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import clauses, composing, formats
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.commitment import Outcome
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import CheckIn, Goal
from peerjournal.domain.sections import Section
from peerjournal.operations import agreements, conversing, own_formats, summaries, writing
from peerjournal.operations.journal import recovery_words
from peerjournal.operations.sharing import ShareItem
from tests.walks.calendar import Calendar, day_of
from tests.walks.handing import Post, also, ticked
from tests.walks.people import Someone, arrives, meet
from tests.walks.talking import Chair, Table, Words

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.entries import Entry
    from peerjournal.operations.concluding import Kept
    from tests.walks.pair_ending import Evening

ASKS_FIRST = "the morning call starts with a complaint", "I ask one question first"
SAYS_WHAT = "somebody adds a pallet after six", "I say what I can do and what not"
SUMMARY_ONE = (
    "We both help too early.",
    "Mirjam plans while the other one still talks.",
    "A question is quicker than a plan.",
    "Joao says no once, and calmly.",
)


@dataclass
class Pair:
    """The two, the calendar on the wall, and whoever carries their files.

    Attributes:
        evening: what each journal told its owner on the last evening, by name.
        placed: in which pane Joao found his theme, one note after the other.

    """

    mirjam: Someone
    joao: Someone
    time: Calendar
    post: Post
    evening: dict[str, Evening] = field(default_factory=dict)
    placed: list[str] = field(default_factory=list)

    def talk(self, one: formats.Format, topic: str, *chairs: Chair) -> dict[str, Kept]:
        """Hold a conversation."""
        return Table(self.time, one, list(chairs), topic).hold()

    def hand_on(self, kept: Kept, sender: Someone, *parts: str) -> None:
        """Share a session as the window does: with the words for the other, and what was told."""
        handed = next((kept.parts_for(seat) for seat in kept.handed_to), None)
        fields = also(kept.session).fields if handed is None else handed
        session = ShareItem(entry=kept.session.id, fields=fields | set(parts))
        other = self.joao if sender is self.mirjam else self.mirjam
        told = (ShareItem(entry=one) for one in kept.told)
        self.post.hand(sender, [other], session, *told)
        sender.kept["session"] = kept.session


def format_of(code: str) -> formats.Format:
    """Return a format or a block by the short name that people use."""
    return next(one for one in (*formats.load(), *formats.load_blocks()) if one.code == code)


def each_begins_alone(folder: Path, time: Calendar) -> Pair:
    """Week 0: a journal each, its recovery sheet, and a blank page."""
    carried = folder / "carried"
    carried.mkdir()
    pair = Pair(arrives(folder, "Mirjam"), arrives(folder, "Joao"), time, Post(carried))
    for one in (pair.mirjam, pair.joao):
        assert len(set(recovery_words(one.journal))) > 12
        page = one.reflect("free", text=f"{one.name} wonders whether this will hold.")
        one.kept["first page"] = page
    return pair


def _founding_words(hope: str, past: str, edge: str, why: str, aim: str) -> tuple[Words, ...]:
    return (
        Words("why-now", "hope", hope),
        Words("why-now", "why_now", why),
        Words("what-helps", "past_experience", past),
        Words("what-helps", "helps_me", f"Quiet, says {aim}"),
        Words("what-helps", "closes_me", f"Hurry, says {aim}"),
        Words("first-aim", "aim", aim),
        Words("first-aim", "private_edge", edge),
    )


FOUNDING_PARTS = ("phases.why-now", "phases.what-helps", "phases.first-aim")


def they_found_it(pair: Pair) -> None:
    """Week 1, Tuesday: cards, safety numbers, the founding conversation, the first agreement."""
    pair.time.go_to(1, "Tue")
    meet(pair.mirjam, pair.joao)
    hers = _founding_words(
        "I hope to be less tired.",
        "A mentor once laughed at me.",
        "I am afraid of silence.",
        "The autumn rush is over.",
        "Ask before I offer a plan",
    )
    his = _founding_words(
        "I hope they stop calling me bear.",
        "The last course ended in a row.",
        "I growl when I am ashamed.",
        "New shift plan, new start.",
        "Say no without growling",
    )
    kept = pair.talk(
        format_of("F01"),
        "How we want to do this",
        Chair(pair.mirjam, writes=hers),
        Chair(pair.joao, writes=his, afterwards="She listens better than she thinks."),
    )
    for one in (pair.mirjam, pair.joao):
        pair.hand_on(kept[one.name], one, *FOUNDING_PARTS)
    _agree(pair)


def _agree(pair: Pair) -> None:
    blank = agreements.blank_agreement(pair.mirjam.journal, [pair.joao.person])
    promised = tuple(
        Section(key=one.key, heading=one.title, text=one.text) for one in clauses.load()
    )
    content = replace(blank.content, clauses=promised, review_on=day_of(3, "Tue"))
    draft = writing.add_entry(
        pair.mirjam.journal, replace(blank, title="What we promise", content=content)
    )
    offered = agreements.offer(pair.mirjam.journal, draft.id)
    pair.post.hand(pair.mirjam, [pair.joao], offered)
    yes = agreements.accept(pair.joao.journal, offered.id)
    pair.post.hand(pair.joao, [pair.mirjam], yes)
    pair.mirjam.kept["agreement 1"] = offered


def aims_become_goals(pair: Pair) -> None:
    """Week 1, evening: a learning aim each, with a ladder and a first dot; its title is told."""
    pair.time.go_to(1, "Tue", 20)
    aims_of_both(pair)


def aims_of_both(pair: Pair) -> None:
    """Write both aims down, and tell their titles."""
    _aim(pair, pair.mirjam, "Ask before I offer a plan")
    _aim(pair, pair.joao, "Say no in the hand-over without growling")


def _aim(pair: Pair, whose: Someone, title: str) -> None:
    own = whose.secret
    content = Goal(
        why=Markdown(own(f"{whose.name} wants calmer mornings.")),
        ladder=tuple(own(f"{whose.name}, rung {n}: {title}") for n in (1, 2, 3)),
        check_ins=(
            CheckIn(on=pair.time.today, note=Markdown(own(f"{title}: still far")), scale=3),
        ),
    )
    goal = writing.add_entry(
        whose.journal, replace(writing.blank_entry(whose.journal, content), title=title)
    )
    whose.kept["goal"] = goal
    other = pair.joao if whose is pair.mirjam else pair.mirjam
    pair.post.hand(whose, [other], ticked(goal))


def they_hold_a_peer_hour(pair: Pair) -> None:
    """Week 2, Tuesday: words heard, a step each, and the first shared summary."""
    pair.time.go_to(2, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    hers = (
        Words("arrive", "state_word", "frayed, says Mirjam"),
        Words("b-tells", "words_i_heard", "They call me bear.\nI want to be asked."),
        Words("a-is-asked", "questions_that_opened", "What would you lose by waiting?"),
        Words("a-is-asked", "new_angle", "My plans are a shield."),
        Words("a-step", "if_then", ASKS_FIRST[0], ASKS_FIRST[1]),
        Words("a-step", "by_when", day_of(2, "Thu").isoformat()),
        Words("close", "shared_summary_lines", "\n".join(SUMMARY_ONE[:2])),
        Words("close", "shared_summary_lines", "\n".join(SUMMARY_ONE[2:]), by=joao),
    )
    his = (
        Words("arrive", "state_word", "wide awake, says Joao"),
        Words("a-tells", "words_i_heard", "I fill every pause.\nPlans calm me."),
        Words("b-is-asked", "questions_that_opened", "Who hears the growl?"),
        Words("b-is-asked", "new_angle", "The growl is for me, not for them."),
        Words("b-step", "if_then", SAYS_WHAT[0], SAYS_WHAT[1]),
        Words("b-step", "by_when", day_of(2, "Thu").isoformat()),
    )
    kept = pair.talk(
        format_of("F02"),
        "Helping too early",
        Chair(mirjam, writes=hers, ticks=SUMMARY_ONE, screen=True, hands_over=True),
        Chair(joao, writes=his, hands_over=True),
    )
    pair.hand_on(kept["Mirjam"], mirjam, "phases.a-is-asked")
    both_hold(pair, kept["Mirjam"].session)
    pair.hand_on(replace(kept["Joao"], session=joao.read(kept["Joao"].session.id)), joao)
    for one, name in ((mirjam, "Mirjam"), (joao, "Joao")):
        one.kept["step"], one.kept["peer hour"] = kept[name].commitments[0], kept[name].session
        one.reflect("after-as-thinker", what_surfaced=f"{name}: I was listened to.")
        one.reflect("after-as-partner", urge_to_advise=f"{name}: it came after a minute.")


def both_hold(pair: Pair, session: Entry) -> None:
    """Joao reads the summary, and keeps the same words in his own journal."""
    same = summaries.accept_summary(pair.joao.journal, session.id)
    assert summaries.summary_words(same.content.shared_summary) == summaries.summary_words(
        pair.mirjam.read(session.id).content.shared_summary
    )
    pair.joao.kept["held"] = same


def steps_are_looked_at(pair: Pair) -> None:
    """Week 2, Thursday: one was done, one changed; what it showed stays."""
    pair.time.go_to(2, "Thu")
    for one, outcome in ((pair.mirjam, Outcome.DONE), (pair.joao, Outcome.CHANGED)):
        step = conversing.note_outcome(one.journal, one.kept["step"].id, outcome)
        showed = Markdown(one.secret(f"{one.name} learned what the step was for."))
        step = writing.save_entry(
            one.journal, replace(step, content=replace(step.content, what_it_showed=showed))
        )
        other = pair.joao if one is pair.mirjam else pair.mirjam
        pair.post.hand(one, [other], step)


FOR_JOAO = "Say the number of pallets before you say no."
FOR_MIRJAM = "Count to three on your fingers."


MIDWAY = ("B01", "B05", "B02", "B04", "B10")
STEPS_TOLD = "phases.1-look-back"


def they_check_midway(pair: Pair) -> None:
    """Week 3, Tuesday: a session of their own out of blocks, and a second agreement.

    Each put it together in a journal of their own; so its key is another one with each.
    """
    pair.time.go_to(3, "Tue")
    mirjam, joao = pair.mirjam, pair.joao
    hers = (
        Words("1-look-back", "outcome", "done"),
        Words("1-look-back", "what_it_showed_me", mirjam.secret("Asking felt like falling.")),
        Words("3-so-what", "so_what", mirjam.secret("I like it here, and that scares me.")),
        Words("4-turn-b-4-ideas", "ideas", FOR_JOAO),
    )
    his = (
        Words("1-look-back", "outcome", "changed"),
        Words("1-look-back", "what_it_showed_me", joao.secret("The pallet was never the point.")),
        Words("3-what", "what", joao.secret("Two evenings without a raised voice.")),
        Words("4-ideas", "ideas", FOR_MIRJAM),
    )
    kept = pair.talk(
        own_session(mirjam, MIDWAY, "Midway"),
        "Midway",
        Chair(mirjam, hers, hands_over=True),
        Chair(joao, his, hands_over=True, format=own_session(joao, MIDWAY, "Midway")),
    )
    for one in (mirjam, joao):
        pair.hand_on(kept[one.name], one, STEPS_TOLD)
        one.kept["midway"] = kept[one.name].session
    _agree_anew(pair)


def own_session(whose: Someone, codes: tuple[str, ...], name: str) -> formats.Format:
    """Put blocks together into a session of an hour, in the journal of one of them."""
    blocks = [format_of(code) for code in codes]
    own = composing.chained(blocks, own_formats.new_key(), name)
    own_formats.keep_format(whose.journal, own)
    assert own.minutes == 60
    return own


def _agree_anew(pair: Pair) -> None:
    joao, mirjam = pair.joao, pair.mirjam
    draft = agreements.amend(joao.journal, mirjam.kept["agreement 1"].id)
    changed = {"rhythm": "Half a day is notice enough.", "advice": "No advice in phase 3."}
    promised = tuple(
        replace(one, text=Markdown(changed.get(one.key, one.text))) for one in draft.content.clauses
    )
    assert set(changed) <= {one.key for one in promised}
    draft = writing.save_entry(
        joao.journal, replace(draft, content=replace(draft.content, clauses=promised))
    )
    offered = agreements.offer(joao.journal, draft.id)
    pair.post.hand(joao, [mirjam], offered)
    assert agreements.agreed_with(mirjam.journal, [joao.id]).in_force.content.version == 1
    yes = agreements.accept(mirjam.journal, offered.id)
    pair.post.hand(mirjam, [joao], yes)
    joao.kept["agreement 2"] = offered
    assert agreements.agreed_with(joao.journal, [mirjam.id]).in_force.state is (
        AgreementState.IN_FORCE
    )
