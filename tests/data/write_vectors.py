"""Write the cards and bundles that every later version has to read, or refuse, as this one does.

Run as `python -m tests.data.write_vectors` with `src` on the path. A file that is there is never
written again: what has been released stays as it is. Sealing draws random numbers, so the bundles
of two runs differ; what is in them does not.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peerjournal.crypto.safety import safety_number
from peerjournal.domain.agreement import Agreement, Member
from peerjournal.domain.codec import to_plain
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.entries import Entry, Link, LinkRole, entry_to_plain
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.inquiry import Inquiry
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.exchange.bundle import write_bundle
from peerjournal.exchange.card import card_text, make_card
from peerjournal.exchange.contents import AttachmentBytes
from tests import bundle_faults, card_faults
from tests.bundles import ANA, BEN, CARA, DORA, Someone, entry, manifest, withdrawal
from tests.travelling import attachment

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content

DATA = Path(__file__).parent
PEOPLE = (ANA, BEN, CARA, DORA)

_CONTENTS: tuple[Content, ...] = (
    Goal(why=Markdown("To hear more than I say."), skill="Listening"),
    Commitment(cue="When Ben stops", act="I count to five before I answer"),
    Session(purpose="Our first hour", shared_summary=Markdown("We meet **fortnightly**.")),
    Feedback(person=Person(name="Ben", identity=BEN.id), observation=Markdown("You paused.")),
    Request(focus=Markdown("Did I leave room?"), to=(Person(name="Ben"),)),
    Inquiry(question=Markdown("Do questions open a lesson?")),
    Agreement(members=(Member(name="Ana", identity=ANA.id, signed_on=date(2026, 3, 1)),)),
)


def main() -> None:
    """Write every file that is missing."""
    _write_people()
    _write_cards()
    for name, (items, recipients) in whole_bundles().items():
        _write_whole(name, items, recipients)
    for name, fault in bundle_faults.FAULTS.items():
        _write(DATA / "bundles" / f"{name}.pjbundle", fault)


def whole_bundles() -> dict[str, tuple[list[Entry | AttachmentBytes], tuple[Someone, ...]]]:
    """Return what is in the bundles that are read, and for whom they are."""
    kinds: list = [entry(tags=("listening", "Zuhören"), links=_links())]
    for number, content in enumerate(_CONTENTS, start=16):
        kinds.append(entry(id=_entry_id(number), title=content.__class__.__name__, content=content))
    note, noise = b"Not quite a picture.", hashlib.shake_256(b"noise").digest(70_000)
    files = [AttachmentBytes(digest=attachment(one).digest, chunks=[one]) for one in (note, noise)]
    named = entry(attachments=(replace(attachment(note), name="../note.txt"), attachment(noise)))
    return {
        "one-reflection": ([entry()], (BEN,)),
        "two-recipients": ([entry()], (BEN, CARA)),
        "nothing-inside": ([], (BEN,)),
        "every-kind-and-a-withdrawal": ([*kinds, withdrawal()], (BEN,)),
        "attachments-in-two-chunks": ([*files, named], (BEN,)),
    }


def _links() -> tuple[Link, ...]:
    return (Link(target=_entry_id(16), role=LinkRole.EVIDENCE_FOR),)


def _entry_id(number: int) -> EntryId:
    return EntryId(f"018f0000-0000-7000-8000-{number:012x}")


def _write_people() -> None:
    people = {
        one.name: {
            "signing_seed": one.keys.signing.hex(),
            "sealing_seed": one.keys.sealing.hex(),
            "signing_key": one.public.signing.hex(),
            "sealing_key_sha256": hashlib.sha256(one.public.sealing).hexdigest(),
            "identity": one.id,
        }
        for one in PEOPLE
    }
    numbers = {"Ana and Ben": safety_number(ANA.id, BEN.id)}
    told = {"people": people, "safety_numbers": numbers}
    _write(DATA / "people.json", lambda: _json(told))


def _write_cards() -> None:
    folder = DATA / "cards"
    for one in PEOPLE:
        _write(folder / "whole" / f"{one.name.lower()}.pjcard", lambda one=one: one.card)
        _write(
            folder / "whole" / f"{one.name.lower()}.txt",
            lambda one=one: card_text(one.card).encode(),
        )
    longest = make_card("\N{SLIGHTLY SMILING FACE}" * 100, ANA.keys)
    _write(folder / "whole" / "longest-name.pjcard", lambda: longest)
    for name, fault in card_faults.FAULTS.items():
        _write(folder / name, fault)


def _write_whole(name, items, recipients) -> None:
    named = manifest(recipients=tuple(one.id for one in recipients))
    out = io.BytesIO()
    write_bundle(out, named, items, ANA.keys, ANA.card, [one.public for one in recipients])
    told = {
        "readers": [one.name for one in recipients],
        "manifest": to_plain(named),
        "items": [plain(item) for item in items],
    }
    folder = DATA / "bundles" / "whole"
    _write(folder / f"{name}.pjbundle", out.getvalue)
    _write(folder / f"{name}.json", lambda: _json(told))


def plain(item) -> dict[str, object]:
    """Return an item of a bundle as JSON tells it."""
    if isinstance(item, Entry):
        return {"entry": entry_to_plain(item)}
    if isinstance(item, AttachmentBytes):
        return {"attachment": item.digest, "size": sum(map(len, item.chunks))}
    return {"withdrawal": to_plain(item)}


def _json(told: object) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _write(path: Path, make) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make())


if __name__ == "__main__":
    main()
