"""Adwoa, Bram and Celia, weeks 3 and 4: one lesson, three readings of it, and a record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.domain.entries import LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations import handed_words, inquiring, themes, writing
from peerjournal.operations.sharing import ShareItem
from tests.walks.calendar import moment
from tests.walks.handing import also
from tests.walks.pair_beginning import format_of
from tests.walks.talking import Chair, Words

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from tests.walks.people import Someone
    from tests.walks.trio_beginning import Trio

DRAFTS = (
    "Opener, draft 1: ask, then count.",
    "Opener, draft 2: ask, turn round, count.",
    "The opener as Celia will teach it",
)
WONDERED = (
    "I wonder what a quick one does at three (to Adwoa)",
    "I wonder who it is for (to Bram)",
    "I wonder when you turn back (to Celia)",
)
LOOK_FOR = "who writes before anybody speaks"
SAW = (
    "9:05 K3 writes\n9:12 K4 looks at K3",
    "9:05 K1 writes\n9:12 K2 looks out of the window",
)
RECORD = "9:04 “Why is it red?” 2 seconds\n9:11 “What else could it be?” 9 seconds"
ACCOUNT = "I counted to seven and lost my nerve."
CLAIMS = "K1 and K3 write in the silence (9:05, 9:12)."
COUNTER = "K2 looked out of the window all the time."
REDESIGN = "Say before that there will be a silence."


def they_design_together(trio: Trio) -> None:
    """Week 3: all three co-design one opener; each is read by the next, and hears it in silence."""
    trio.time.go_to(3, "Tue")
    turns = ("", "turn-b-", "turn-c-")
    words: dict[str, list[Words]] = {one.name: [] for one in trio.all}
    for n, (presents, turn) in enumerate(zip(trio.all, turns, strict=True)):
        reads = trio.all[(n + 1) % 3]
        heard = presents.secret(f"{presents.name} hears: it is cold.")
        words[presents.name] += [
            Words(f"{turn}presents", "draft_ref", DRAFTS[n]),
            Words(f"{turn}thinks-aloud", "heard", heard),
            Words(f"{turn}responds", "changes", f"{presents.name} turns round before counting"),
            Words(f"{turn}plan-evidence", "what_to_look_for", f"{presents.name}: {LOOK_FOR}"),
        ]
        words[reads.name].append(Words(f"{turn}quiet-reading", "wonderings", WONDERED[n]))
    chairs = (Chair(one, tuple(words[one.name])) for one in trio.all)
    kept = trio.talk(format_of("F12"), "One opener", *chairs)
    for n, (presents, turn) in enumerate(zip(trio.all, turns, strict=True)):
        session = presents.kept["design"] = kept[presents.name].session
        told = [f"phases.{turn}{part}" for part in ("presents", "responds", "plan-evidence")]
        writer = trio.all[n - 1]
        seat = trio.all.index(writer) + 1
        handed = f"phases.{turns[n - 1]}quiet-reading-for-{seat}"
        trio.post.hand(presents, [writer], also(session, *told, handed))
        third = next(one for one in trio.others(presents) if one is not writer)
        trio.post.hand(presents, [third], also(session, *told))
    _opener(trio, trio.adwoa)


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


def celia_teaches_and_the_others_watch(trio: Trio) -> None:
    """Week 3: two coded pupils each, minute by minute; the lists are told to everybody."""
    trio.time.go_to(3, "Thu", 10)
    for one, seen in zip((trio.adwoa, trio.bram), SAW, strict=True):
        text = Section(key=FieldKey("text"), text=Markdown(seen))
        blank = writing.blank_entry(one.journal, Reflection(sections=(text,)))
        page = writing.add_entry(one.journal, replace(blank, title="What I saw in Celia's lesson"))
        if one is trio.bram:
            page = _names_become_codes(one, page)
        trio.tell(one, page)
        one.kept["evidence"] = page


def _names_become_codes(bram: Someone, page: Entry) -> Entry:
    """Bram wrote a name in the hurry; before it leaves he is told, goes back, and writes a code."""
    hasty = Markdown(page.content.sections[0].text.replace("K1", "Kofi"))
    content = replace(page.content, sections=(replace(page.content.sections[0], text=hasty),))
    page = writing.save_entry(bram.journal, replace(page, content=content))
    names = inquiring.names_to_catch(bram.journal)
    assert [one.name for one in inquiring.caught_in([page], names)] == ["Kofi"]
    coded = replace(content.sections[0], text=Markdown(hasty.replace("Kofi", "K1")))
    content = replace(content, sections=(coded,))
    return writing.save_entry(bram.journal, replace(page, content=content))


def they_talk_about_the_lesson(trio: Trio) -> None:
    """Week 3: Adwoa guides, Celia speaks first; claims are tied to what was seen."""
    trio.time.go_to(3, "Thu")
    adwoa, bram, celia = trio.all
    guides = (
        Words("suggests", "claims", CLAIMS),
        Words("suggests", "counter_evidence", COUNTER),
        Words("redesign", "changes", REDESIGN),
        Words("close", "next_teacher", "Bram"),
    )
    tells = (Words("account", "teacher_account", ACCOUNT),)
    saw = (
        Words("evidence", "evidence", "9:05 K1 writes\n9:14 K1 nods"),
        Words("my-room", "my_try", bram.secret("I would rather not try it at all.")),
    )
    kept = trio.talk(
        format_of("F13"),
        "Celia's lesson",
        Chair(adwoa, guides, role="guide"),
        Chair(celia, tells, role="teacher"),
        Chair(bram, saw, role="observers"),
    )
    seen = (one.kept["evidence"].id for one in (adwoa, bram))
    ties = tuple(writing.link_to(page, LinkRole.FOLLOWS_UP) for page in seen)
    linked = writing.save_entry(adwoa.journal, replace(kept["Adwoa"].session, links=ties))
    trio.tell(adwoa, linked, "phases.suggests", "phases.redesign", "phases.close")
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
    session, handed = kept["Adwoa"].session, kept["Adwoa"].handed_to
    parts = kept["Adwoa"].parts_for(*handed)
    trio.post.hand(adwoa, [bram], ShareItem(entry=session.id, fields=parts))
    assert [one.name for one in handed_words.copies_for(adwoa.journal, session.id)] == ["Bram"]
    handed_words.remove_copies(adwoa.journal, session.id)
    adwoa.kept["record"], adwoa.kept["return"] = session, kept["Adwoa"].next_session
    bram.kept["record"] = kept["Bram"].session
    log = bram.reflect("new-to-me", first_reaction="It stung for a minute.")
    themes.put_on(bram.journal, log.id, "waits after asking")
    trio.post.hand(bram, [adwoa], also(kept["Bram"].session, "phases.what-to-record"))
