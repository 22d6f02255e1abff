"""People with a journal of their own, and everything that any of their files can tell."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Privacy, entry_to_plain
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.listing import Filter, Whose
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations import peers, reading, writing
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.vault.connection import reading as looking
from tests.journals import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.entries import Entry, Kind
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal


@dataclass
class Someone:
    """A person at their own computer.

    Attributes:
        secrets: what they wrote for themselves alone, sentence by sentence.
        kept: entries that a later week comes back to, by what they are called in the tale.
        copy: the safety copy of their journal, once they made one.

    """

    name: str
    path: Path
    journal: Journal
    secrets: list[str] = field(default_factory=list)
    kept: dict[str, Entry] = field(default_factory=dict)
    copy: Path | None = None

    @property
    def id(self) -> IdentityId:
        """Who they are to the others."""
        return self.journal.me.id

    @property
    def person(self) -> Person:
        """How others name them in what they write."""
        return Person(name=self.name, identity=self.id)

    def secret(self, sentence: str) -> str:
        """Remember a sentence that must never be found with anybody else, and return it."""
        self.secrets.append(sentence)
        return sentence

    def reflect(self, template: str, **answers: str) -> Entry:
        """Write a page along a template, for oneself."""
        sections = tuple(
            Section(key=FieldKey(key), text=Markdown(self.secret(text)))
            for key, text in answers.items()
        )
        content = Reflection(template=FieldKey(template), sections=sections)
        return writing.add_entry(self.journal, writing.blank_entry(self.journal, content))

    def read(self, entry: EntryId) -> Entry:
        """Read an entry as it stands in this journal."""
        return reading.read_entry(self.journal, entry)

    def mine(self, *kinds: Kind) -> tuple[Entry, ...]:
        """Read what they wrote themselves, the newest first."""
        return self._all(kinds, Whose.MINE)

    def received(self, *kinds: Kind) -> tuple[Entry, ...]:
        """Read what came from others, the newest first."""
        return self._all(kinds, Whose.PEERS)

    def private(self, *kinds: Kind) -> tuple[Entry, ...]:
        """Read what nobody else has, the newest first."""
        found = (reading.entry_page(self.journal, one.id) for one in self.mine(*kinds))
        return tuple(page.entry for page in found if not page.line.shared_with)

    def never_shared(self) -> tuple[Entry, ...]:
        """Read the private notes of sessions, which no bundle can carry."""
        return tuple(one for one in self.mine() if one.privacy is Privacy.NEVER_SHARED)

    def _all(self, kinds: tuple[Kind, ...], whose: Whose) -> tuple[Entry, ...]:
        wanted = Filter(kinds=kinds, whose=whose)
        lines = reading.page_of_entries(self.journal, wanted, None, 500).lines
        return tuple(self.read(line.id) for line in lines)

    def whole_journal(self) -> str:
        """Return every word of every table of the file, as one text."""
        with looking(self.journal.vault) as c:
            named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
            tables = [row[0] for row in c.execute(named).fetchall()]
            rows = [row for one in tables for row in c.execute(f'SELECT * FROM "{one}"')]  # noqa: S608
        told = [[str(value) for value in tuple(row)] for row in rows]
        return in_words(json.dumps(told, ensure_ascii=False))

    def close(self) -> None:
        """Lock the journal."""
        close_journal(self.journal)


def in_words(text: str) -> str:
    """Undo what JSON does to quotes, breaks and letters, however often it was done."""
    before = ""
    while text != before:
        before = text
        text = text.replace("\\\\", "\\").replace('\\"', '"').replace("\\n", "\n")
    return text


def as_text(entry: Entry) -> str:
    """Return everything that an entry says, its header too."""
    return json.dumps(entry_to_plain(entry), ensure_ascii=False)


def arrives(folder: Path, name: str) -> Someone:
    """Somebody begins a journal in a folder of their own."""
    home = folder / name.casefold()
    home.mkdir()
    path = home / f"{name}.pjournal"
    return Someone(name=name, path=path, journal=create_journal(path, PASSPHRASE, name))


def meet(*several: Someone) -> None:
    """Everybody takes everybody's card and compares the safety number aloud."""
    for one in several:
        for other in several:
            if one is other:
                continue
            peers.add_peer(one.journal, peers.my_card_text(other.journal))
            mine = peers.safety_number(one.journal, other.id)
            assert mine == peers.safety_number(other.journal, one.id)
            assert peers.verify_peer(one.journal, other.id).is_verified
