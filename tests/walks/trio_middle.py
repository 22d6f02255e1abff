"""Adwoa, Bram and Celia, weeks 3 and 4: one lesson, three readings of it, and a record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations import handed_words, writing
from peerjournal.operations.sharing import ShareItem
from tests.walks.calendar import moment
from tests.walks.handing import also
from tests.walks.pair_beginning import format_of
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from tests.walks.people import Someone
    from tests.walks.trio_beginning import Trio

DRAFTS = "Opener, draft 1: ask, then count.", "Opener, draft 2: ask, turn round, count."
LOOK_FOR = "who writes before anybody speaks"
RECORD = "9:04 “Why is it red?” 2 seconds\n9:11 “What else could it be?” 9 seconds"
CLAIMS = "K1 and K3 write in the silence (9:05, 9:12)."
COUNTER = "K2 looked out of the window all the time."
REDESIGN = "Say before that there will be a silence."


def they_design_together(trio: Trio) -> None:
    """Week 3: a co-design of one opener in two drafts, with what to look for."""
    trio.time.go_to(3, "Tue")
    adwoa, bram = trio.adwoa, trio.bram
    hers = (
        Words("presents", "draft_ref", DRAFTS[0]),
        Words("thinks-aloud", "heard", "They find it cold."),
        Words("responds", "changes", "turn round before counting"),
        Words("plan-evidence", "what_to_look_for", LOOK_FOR),
        Words("turn-b-quiet-reading", "wonderings", "Bram, who is it for?"),
    )
    his = (Words("turn-b-presents", "draft_ref", DRAFTS[1]),)
    kept = trio.talk(
        format_of("F12"), "One opener", Chair(adwoa, hers, hands_over=True), Chair(bram, his)
    )
    session = kept["Adwoa"].session
    trio.tell(adwoa, session, "phases.presents", "phases.responds", "phases.plan-evidence")
    trio.tell(bram, kept["Bram"].session, "phases.turn-b-presents")
    adwoa.kept["design"] = session
    _opener(trio, adwoa)


def _opener(trio: Trio, writer: Someone) -> None:
    """Write the opener down, tell both, and tell them again as it is in the second draft."""
    text = Section(key=FieldKey("text"), text=Markdown(DRAFTS[0]))
    blank = writing.blank_entry(writer.journal, Reflection(sections=(text,)))
    first = writing.add_entry(writer.journal, replace(blank, title="The opener"))
    trio.tell(writer, first)
    content = Reflection(sections=(replace(text, text=Markdown(DRAFTS[1])),))
    second = writing.save_entry(writer.journal, replace(first, content=content))
    assert second.revision == 2
    trio.tell(writer, second)
    writer.kept["opener"] = second


def celia_teaches_and_they_talk_about_it(trio: Trio) -> None:
    """Week 3: evidence with minutes and codes; Adwoa guides, Celia speaks first."""
    trio.time.go_to(3, "Thu")
    adwoa, bram, celia = trio.all
    guides = (
        Words("suggests", "claims", CLAIMS),
        Words("suggests", "counter_evidence", COUNTER),
        Words("redesign", "changes", REDESIGN),
    )
    tells = (Words("account", "teacher_account", "I counted to seven and lost my nerve."),)
    saw = (
        Words("evidence", "evidence", "9:05 K1 writes\n9:12 K3 writes"),
        Words("my-room", "my_try", bram.secret("I would rather not try it at all.")),
    )
    kept = trio.talk(
        format_of("F13"),
        "Celia's lesson",
        Chair(adwoa, guides, role="guide"),
        Chair(celia, tells, role="teacher"),
        Chair(bram, saw, role="observers"),
    )
    trio.tell(adwoa, kept["Adwoa"].session, "phases.suggests", "phases.redesign")
    trio.tell(celia, kept["Celia"].session, "phases.account")
    trio.tell(bram, kept["Bram"].session, "phases.evidence")
    for one in trio.all:
        one.kept["lesson"] = kept[one.name].session


def adwoa_keeps_a_record_for_bram(trio: Trio) -> None:
    """Week 4: every question and the seconds after it, because he asked; her copy goes."""
    trio.time.go_to(4, "Wed", 9)
    adwoa, bram = trio.adwoa, trio.bram
    back = moment(5, "Wed", 9)
    hers = (
        Words("watching", "facts", RECORD),
        Words("close-and-swap", "handed_over", "handed-over"),
        Words("close-and-swap", "return_visit", back.date().isoformat()),
    )
    his = (
        Words("what-to-record", "record_type", "questions"),
        Words("own-account", "own_account", bram.secret("I was proud of the long one.")),
        Words("close-and-swap", "return_visit", back.date().isoformat()),
    )
    kept = trio.talk(
        format_of("F10"),
        "Version 2, taught by Bram",
        Chair(bram, his, next_at=back),
        Chair(adwoa, hers, next_at=back, hands_over=True),
    )
    session = kept["Adwoa"].session
    trio.post.hand(adwoa, [bram], ShareItem(entry=session.id, fields=kept["Adwoa"].parts))
    assert [one.name for one in handed_words.copies_for(adwoa.journal, session.id)] == ["Bram"]
    handed_words.remove_copies(adwoa.journal, session.id)
    adwoa.kept["record"], adwoa.kept["return"] = session, kept["Adwoa"].next_session
    bram.kept["record"] = kept["Bram"].session
    trio.post.hand(bram, [adwoa], also(kept["Bram"].session, "phases.what-to-record"))
