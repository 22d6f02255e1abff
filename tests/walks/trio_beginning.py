"""Adwoa, Bram and Celia, weeks 1 and 2: what they agree on, a question each, visits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.coaching import clauses
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Inquiry, InquiryCycle, InquirySetting
from peerjournal.domain.sections import Section
from peerjournal.operations import agreements, inquiring, peers, writing
from tests.walks.handing import also, ticked
from tests.walks.pair_beginning import format_of
from tests.walks.people import arrives, meet
from tests.walks.talking import Chair, Table, Words

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.coaching.formats import Format
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.session_state import SessionState
    from peerjournal.operations.concluding import Kept
    from tests.walks.calendar import Calendar
    from tests.walks.handing import Post
    from tests.walks.people import Someone

QUESTION = "What happens in the ten seconds after we ask a question?"
CODES = "Nobody but me knows that K1 is Kofi and K2 is Lena."
PUPILS = ("Kofi", "Lena")


@dataclass
class Trio:
    """The three, the calendar in the staff room, and whoever carries their files.

    Attributes:
        stood: where the one page stood as one after the other said yes to it, and who was missing.
        guest: who came once, next term.

    """

    adwoa: Someone
    bram: Someone
    celia: Someone
    time: Calendar
    post: Post
    stood: list[tuple[SessionState, tuple[str, ...]]] = field(default_factory=list)
    guest: Someone | None = None

    @property
    def all(self) -> tuple[Someone, ...]:
        """Everybody, in the order in which they sit."""
        return (self.adwoa, self.bram, self.celia)

    @property
    def everybody(self) -> tuple[Someone, ...]:
        """The three and their guest."""
        return self.all if self.guest is None else (*self.all, self.guest)

    def others(self, one: Someone) -> list[Someone]:
        """Return the two besides one."""
        return [each for each in self.all if each is not one]

    def talk(self, one: Format, topic: str, *chairs: Chair) -> dict[str, Kept]:
        """Hold a conversation."""
        return Table(self.time, one, list(chairs), topic).hold()

    def tell(self, whose: Someone, entry: Entry, *parts: str) -> None:
        """Share an entry with both others: the usual parts, and these."""
        self.post.hand(whose, self.others(whose), also(entry, *parts))


def they_come_together(folder: Path, time: Calendar, post: Post) -> Trio:
    """Week 1: three journals, three cards, six comparisons of digits, one circle in each."""
    time.go_to(1, "Mon")
    three = [arrives(folder, name) for name in ("Adwoa", "Bram", "Celia")]
    meet(*three)
    trio = Trio(*three, time, post)
    for one in trio.all:
        members = tuple(other.id for other in trio.others(one))
        peers.put_circle(one.journal, "Ten seconds", members)
    trio.bram.reflect("free", text=CODES)
    inquiring.keep_names_to_catch(trio.bram.journal, PUPILS)
    return trio


def they_found_it(trio: Trio) -> None:
    """Week 1, 84 minutes: edges stay, aims are told; a clause about codes is among the promises."""
    trio.time.go_to(1, "Tue")

    def words(who: Someone) -> tuple[Words, ...]:
        return (
            Words("first-aim", "aim", f"{who.name} wants to wait"),
            Words("first-aim", "private_edge", f"{who.name} fills silence out of fear."),
            Words("why-now", "hope", f"{who.name} hopes for fewer hands."),
        )

    chairs = (Chair(one, words(one)) for one in trio.all)
    kept = trio.talk(format_of("F01"), "Ten seconds", *chairs)
    for one in trio.all:
        trio.tell(one, kept[one.name].session, "phases.first-aim")
        one.kept["founding"] = kept[one.name].session
        goal = replace(
            writing.blank_entry(one.journal, Goal(why=Markdown(one.secret(f"{one.name}: pride")))),
            title=f"{one.name} waits ten seconds",
        )
        one.kept["goal"] = writing.add_entry(one.journal, goal)
        trio.post.hand(one, trio.others(one), ticked(one.kept["goal"]))
    _agree(trio)


def _agree(trio: Trio) -> None:
    adwoa = trio.adwoa
    blank = agreements.blank_agreement(adwoa.journal, [one.person for one in trio.others(adwoa)])
    usual = (Section(key=one.key, heading=one.title, text=one.text) for one in clauses.load())
    extra = Section(
        key=FieldKey("pupil-codes"),
        heading="Pupils",
        text=Markdown("Pupils have codes; the list of codes stays with each."),
    )
    content = replace(blank.content, clauses=(*usual, extra))
    draft = writing.add_entry(adwoa.journal, replace(blank, content=content, title="Our promise"))
    offered = agreements.offer(adwoa.journal, draft.id)
    trio.post.hand(adwoa, trio.others(adwoa), offered)
    for one in (trio.bram, trio.celia):
        assert (
            agreements.agreed_with(one.journal, [each.id for each in trio.others(one)]).in_force
            is None
        )
        yes = agreements.accept(one.journal, offered.id)
        trio.post.hand(one, trio.others(one), yes)


def each_asks_a_question(trio: Trio) -> None:
    """Week 1, 85 minutes: a wondering, a question, a change and three sources each."""
    trio.time.go_to(1, "Thu")

    def words(who: Someone, turn: str) -> tuple[Words, ...]:
        return (
            Words(f"{turn}to-question", "wondering", f"{who.name} wonders who answers"),
            Words(f"{turn}to-question", "question", f"{who.name}: what do I do while I wait?"),
            Words(f"{turn}change-and-watch", "change", f"{who.name} counts to ten"),
            Words(f"{turn}change-and-watch", "sources", "a tally\na recording\nnotes on K1"),
            Words("care", "names_coded", "coded"),
        )

    turns = ("", "turn-b-", "turn-c-")
    chairs = (Chair(one, words(one, turn)) for one, turn in zip(trio.all, turns, strict=True))
    kept = trio.talk(format_of("F14"), QUESTION, *chairs)
    for one, turn in zip(trio.all, turns, strict=True):
        session = kept[one.name].session
        trio.tell(one, session, f"phases.{turn}to-question", f"phases.{turn}change-and-watch")
        one.kept["question"] = session
        _begin_inquiry(trio, one)


def _begin_inquiry(trio: Trio, one: Someone) -> None:
    cycle = InquiryCycle(started_on=trio.time.today, change=Markdown(f"{one.name} counts to ten"))
    content = Inquiry(
        question=Markdown(f"{one.name}: what do I do while I wait?"),
        setting=InquirySetting.CLASSROOM,
        cycles=(cycle,),
    )
    blank = replace(writing.blank_entry(one.journal, content), title=f"Waiting, {one.name}")
    one.kept["inquiry"] = writing.add_entry(one.journal, blank)
    trio.tell(one, one.kept["inquiry"])


def they_visit_each_other(trio: Trio) -> None:
    """Week 2: Bram watches Adwoa, Celia watches Bram; what they saw is theirs, a trial is told."""
    trio.time.go_to(2, "Tue")
    for host, visitor in ((trio.adwoa, trio.bram), (trio.bram, trio.celia)):
        trio.time.go(3600)
        seen = (
            Words(
                "watching", "moves_i_saw", f"{host.name} walks to the window, saw {visitor.name}"
            ),
            Words("quiet-plan", "my_trial", f"{visitor.name} will hide the chalk"),
            Words("my-next-try", "my_trial_told", f"{visitor.name} stands still for ten seconds"),
        )
        kept = trio.talk(
            format_of("F11"),
            f"Watching {host.name}",
            Chair(host, role="host", leaves_return=True),
            Chair(visitor, seen, role="visitor", leaves_return=True),
        )
        session = kept[visitor.name].session
        trio.post.hand(visitor, [host], also(session, "phases.my-next-try"))
        visitor.kept["visit"] = session


def each_tries_one_move(trio: Trio) -> None:
    """Week 2, alone: an inquiry log with the words of pupils, by codes."""
    trio.time.go_to(2, "Fri")
    for one in trio.all:
        one.reflect(
            "inquiry-log",
            what_i_changed=f"{one.name} counted under the table.",
            learner_words=f"K1 to {one.name}: “Are you asleep?”",
        )
