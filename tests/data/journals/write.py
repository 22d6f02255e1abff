"""Write a journal that holds something of everything, as this version of the program keeps it.

Run once for each released version of the tables, with the version's number:
`python -m tests.data.journals.write 2`. The files are never written again.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.bundles import Manifest, SharedEntryLine, Withdrawal
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import (
    Attachment,
    Content,
    Entry,
    Link,
    LinkRole,
    Privacy,
    entry_to_plain,
    revised,
)
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence, CheckIn, Goal, Milestone, MilestoneState
from peerjournal.domain.identifiers import BundleId, CircleId, EntryId, FieldKey, IdentityId
from peerjournal.domain.inquiry import Evidence, Inquiry, InquiryCycle, InquirySetting
from peerjournal.domain.listing import Draft
from peerjournal.domain.peers import Circle, Me, Peer
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Answer, FeedbackForm, Request, RequestFor
from peerjournal.domain.sections import Section
from peerjournal.domain.session import FloorTime, PhaseNote, Session
from peerjournal.domain.themes import KeptTheme, Telling
from peerjournal.vault import (
    attachments,
    drafts,
    entries,
    identity,
    inbox,
    ledger,
    peers,
    settings,
    themes,
)
from peerjournal.vault.connection import close_vault, create_vault, recovery_words, writing

if TYPE_CHECKING:
    from peerjournal.vault.driver import Connection

HERE = Path(__file__).parent
PASSPHRASE = "Süße Grüße aus dem Garten"
ME, BEN = IdentityId("a1" * 32), IdentityId("b2" * 32)
START = datetime(2025, 3, 3, 9, 30, tzinfo=timezone(timedelta(hours=1)))
PICTURE = bytes(range(256)) * 1025


def _id(number: int) -> EntryId:
    return EntryId(f"01955b00-0000-7000-8000-{number:012x}")


def _entry(number: int, title: str, content: Content, **changes: object) -> Entry:
    at = START + timedelta(days=number, minutes=7 * number)
    parts: dict[str, object] = {
        "id": _id(number),
        "author": ME,
        "revision": 1,
        "title": title,
        "happened_on": at.date(),
        "created_at": at,
        "changed_at": at,
        "content": content,
    }
    return Entry(**(parts | changes))  # type: ignore[arg-type]


def _section(key: str, heading: str, text: str) -> Section:
    return Section(key=FieldKey(key), heading=heading, text=Markdown(text))


def _person(name: str, role: str = "") -> Person:
    return Person(name=name, identity=BEN if name == "Ben" else None, role=role)


def _contents() -> dict[str, Content]:
    return _alone() | _together() | _asked_and_promised()


def _alone() -> dict[str, Content]:
    return {
        "A rushed handover": Reflection(
            template=FieldKey("gibbs"),
            mood="tired",
            sections=(
                _section("what", "What happened?", "I spoke **over** Lena, twice.\n\nTwice!"),
                _section("next", "What next?", "Wait three breaths. 深呼吸する。 נשימה."),
            ),
        ),
        "Leave silence after a question": Goal(
            why=Markdown("Answers come late, and good."),
            skill="listening",
            starting_picture=Markdown("I fill a pause after two seconds."),
            hoped_picture=Markdown("Others speak first."),
            how_i_will_know=Markdown("- Ben counts\n- I count"),
            ladder=("I notice it", "I wait", "I like it"),
            horizon=date(2025, 6, 30),
            milestones=(
                Milestone(
                    title="Five pauses in one hour", sign="a tally", state=MilestoneState.REACHED
                ),
            ),
            check_ins=(CheckIn(on=date(2025, 3, 20), note=Markdown("Two."), scale=4),),
            cadence=Cadence.FORTNIGHTLY,
        ),
        "Count to seven": Commitment(
            cue="When nobody answers",
            act="count to seven",
            due=date(2025, 3, 14),
            size_minutes=1,
            hindrance="the clock",
            support_wanted="ask me on Friday",
            goal=_id(1),
            session=_id(3),
            witness=_person("Ben"),
            outcome=Outcome.PARTLY,
            what_it_showed=Markdown("Four is possible."),
        ),
    }


def _together() -> dict[str, Content]:
    return {
        "Hour with Ben": Session(
            meeting=_id(3),
            format=FieldKey("equal-time-pair"),
            purpose="What do I do with silence?",
            participants=(_person("Ana", "thinker"), _person("Ben", "listener")),
            planned_at=START,
            planned_minutes=60,
            started_at=START + timedelta(minutes=2),
            ended_at=START + timedelta(minutes=63),
            phases=(
                PhaseNote(
                    key=FieldKey("arrive"),
                    title="Arriving",
                    text=Markdown("Rain."),
                    planned_seconds=300,
                    actual_seconds=280,
                ),
            ),
            floor=(FloorTime(name="Ana", planned_seconds=1500, actual_seconds=1490),),
            shared_summary=Markdown("Silence is an offer."),
            commitments=(_id(2),),
        ),
        "On the Tuesday stand-up": Feedback(
            direction=Direction.RECEIVED,
            person=_person("Ben"),
            moment="Tuesday, 9:10",
            observation=Markdown("You asked, then answered yourself."),
            impact=Markdown("I kept my thought."),
            perspective=Markdown("Perhaps the clock pressed you."),
            question=Markdown("What would ten seconds cost?"),
            request=Markdown("Try it once."),
            goal=_id(1),
            asked_by=_id(5),
            response=Markdown("It stung, and it is true."),
        ),
    }


def _asked_and_promised() -> dict[str, Content]:
    return {
        "Watch my pauses": Request(
            wanted=RequestFor.FEEDBACK,
            to=(_person("Ben"),),
            focus=Markdown("How long do I wait?"),
            moment="stand-ups in March",
            form=FeedbackForm.FACTS_AND_EFFECT,
            please_not="my slides",
            by_when=date(2025, 3, 31),
            answers=(
                Answer(person=_person("Ben"), on=date(2025, 3, 11), text=Markdown("Two seconds.")),
            ),
        ),
        "Does waiting change who speaks?": Inquiry(
            question=Markdown("Who speaks when I wait?"),
            setting=InquirySetting.CLASSROOM,
            cycles=(
                InquiryCycle(
                    started_on=date(2025, 3, 5),
                    change=Markdown("Seven seconds"),
                    evidence=(
                        Evidence(
                            on=date(2025, 3, 6),
                            form="count",
                            shows=Markdown("L4 and L9 spoke."),
                            does_not_show="whether they wanted to",
                        ),
                    ),
                    learned=Markdown("Quiet ones need four."),
                    doubt="A sunny day.",
                    next_step="rain",
                ),
            ),
        ),
        "What Ben and I promise": Agreement(
            members=(
                Member(name="Ana", identity=ME, signed_on=date(2025, 3, 1)),
                Member(name="Ben", identity=BEN),
            ),
            clauses=(_section("confidentiality", "What is said here stays here", "Yes."),),
            review_on=date(2025, 9, 1),
            state=AgreementState.OFFERED,
        ),
    }


def _mine(digest: str, size: int) -> tuple[Entry, ...]:
    made = [_entry(n, *pair) for n, pair in enumerate(_contents().items())]
    picture = Attachment(
        digest=digest, name="Garten bei Nacht.png", media_type="image/png", size=size
    )
    diary = _entry(
        8,
        "Old letter",
        Reflection(sections=(_section("text", "", "Found in the attic."),)),
        happened_on=date(1912, 4, 15),
        tags=("Löwe", "attic"),
        attachments=(picture,),
        links=(Link(target=_id(0)), Link(target=_id(1), role=LinkRole.EVIDENCE_FOR)),
    )
    private = _entry(
        9,
        "Only for me",
        Reflection(sections=(_section("text", "", "I was jealous."),)),
        privacy=Privacy.NEVER_SHARED,
        links=(Link(target=_id(3), role=LinkRole.PRIVATE_NOTES_OF),),
    )
    return (*made, diary, private)


def _manifest(number: int, sender: IdentityId) -> Manifest:
    return Manifest(
        id=BundleId(f"{number:032x}"),
        number=number,
        sender=sender,
        sender_name="Ben" if sender == BEN else "Ana",
        sent_at=START + timedelta(days=number),
        recipients=(ME if sender == BEN else BEN,),
        note="Here is my side.",
    )


def _put_themes(c: Connection, mine: EntryId, theirs: EntryId, gone: EntryId) -> None:
    waits, own = (
        FieldKey("waits-after-asking"),
        FieldKey("own-01955b00-0000-7000-8000-0000000000aa"),
    )
    themes.put_theme(c, KeptTheme(key=own, words="hört bis zum Ende zu"))
    themes.put_theme(c, KeptTheme(key=FieldKey("speaks-early"), is_hidden=True))
    for entry in (mine, theirs, gone):
        themes.put_on(c, entry, waits)
    themes.put_on(c, mine, own)
    themes.take_off(c, mine, FieldKey("says-no"))
    entries.delete_entry(c, gone)
    themes.put_telling(c, Telling(theme=waits, told_on=date(2025, 4, 1), told_to="Ben"))


def write(path: Path) -> dict[str, object]:
    """Write the journal and return what it holds."""
    vault = create_vault(path, PASSPHRASE)
    with writing(vault) as c:
        identity.put_me(c, Me(id=ME, name="Ana", card=b"a card"), b"private keys")
        ben = Peer(id=BEN, name="Ben", card=b"his card", added_at=START, verified_at=START)
        peers.add_peer(c, ben)
        circle = Circle(
            id=CircleId(_id(99)), name="Tuesday circle", members=(BEN,), agreement=_id(7)
        )
        peers.put_circle(c, circle)
        settings.put_setting(c, "theme", "dark")
        mine = _mine(*attachments.put_attachment(c, [PICTURE]))
        for one in mine:
            entries.insert_entry(c, one)
        second = revised(mine[0], START + timedelta(days=30), mine[0].content)
        entries.update_entry(c, second, keep_previous=True)
        entries.trash_entry(c, mine[8].id, START.astimezone(UTC))
        drafts.put_draft(
            c, Draft(entry=_id(77), kind=mine[1].kind, state='{"title":"half"}', saved_at=START)
        )
        theirs = _entry(
            50,
            "My side of the hour",
            Session(meeting=_id(3), shared_summary=Markdown("He waited.")),
            author=BEN,
        )
        first, last = _manifest(1, BEN), _manifest(2, BEN)
        for manifest, item in ((first, theirs), (last, Withdrawal(entry=theirs.id, at=START))):
            inbox.record_received(c, manifest, "d" * 64, START)
            inbox.put_received(c, manifest, item, accepted=True)
        line = SharedEntryLine(
            entry=_id(3),
            title="Hour with Ben",
            kind=mine[3].kind,
            revision=1,
            fields=("shared_summary",),
        )
        ledger.record_sent(c, _manifest(1, ME), [line])
        gone = _entry(60, "Gone", Reflection())
        entries.insert_entry(c, gone)
        _put_themes(c, mine[0].id, theirs.id, gone.id)
    words = recovery_words(vault)
    close_vault(vault)
    return {
        "passphrase": PASSPHRASE,
        "recovery_words": " ".join(words),
        "entries": [entry_to_plain(one) for one in (second, *mine[1:], theirs)],
        "revisions": [entry_to_plain(mine[0])],
    }


if __name__ == "__main__":
    target = HERE / f"v{sys.argv[1]}.pjournal"
    told = json.dumps(write(target), ensure_ascii=False, indent=1)
    target.with_suffix(".json").write_text(told + "\n", encoding="utf-8")
