"""Tries a built program as two people would: each keeps a journal, and one shares with the other.

Usage: python3 packaging/smoke_test.py dist/peerjournal/peerjournal
Needs a display for the window, real or virtual.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

WORDS = "What helped today was a question that nobody had an answer to."
STATUS_WRONG_PASSPHRASE = 11
STATUS_NOT_FOR_ME = 41
STATUS_REPEATED = 43
PATIENCE_S = 120


class NotAsItShouldBeError(Exception):
    """The program did not do what it should."""


@dataclass(frozen=True)
class Person:
    """Somebody with a journal of their own."""

    program: Path
    journal: Path
    passphrase: str

    def asks(self, command: str, *arguments: str | Path, then: str = "", status: int = 0) -> str:
        """Give a command on the journal, the passphrase first, and return what it prints."""
        group, _, name = command.partition(" ")
        words = [group, name] if name else [group]
        words += [self.journal, *arguments, "--passphrase-file", "-"]
        return call(self.program, *words, stdin=f"{self.passphrase}\n{then}", status=status)


def call(program: Path, *arguments: str | Path, stdin: str = "", status: int = 0) -> str:
    """Run the program and return what it prints."""
    command = [str(program), *map(str, arguments)]
    done = subprocess.run(
        command, input=stdin, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    told = f"{' '.join(command)}: status {done.returncode}\n{done.stdout}{done.stderr}"
    if done.returncode != status:
        raise NotAsItShouldBeError(told)
    if "Traceback" in done.stderr:
        raise NotAsItShouldBeError(told)
    return done.stdout


def demand(*, holds: bool, sentence: str) -> None:
    """Print the sentence if it holds; else end the test."""
    if not holds:
        raise NotAsItShouldBeError(f"Not so: {sentence}")
    print(f"  {sentence}", flush=True)


def try_one_journal(person: Person) -> str:
    """Create, add, lock, reopen, search; return the new entry's id."""
    person.asks("new", "--name", person.journal.stem)
    entry = person.asks("add", "--title", "A good question", "--tag", "asking", then=WORDS).strip()
    left = [path.name for path in person.journal.parent.glob(f"*{person.journal.stem}*")]
    demand(holds=left == [person.journal.name], sentence="locked, a journal is exactly one file")
    demand(
        holds=b"question" not in person.journal.read_bytes(), sentence="no word of it is legible"
    )
    demand(holds=entry in person.asks("list"), sentence="reopened, the entry is there")
    demand(holds=WORDS in person.asks("show", entry), sentence="and every word of it")
    demand(
        holds=entry in person.asks("search", "nobo"), sentence="the beginning of a word finds it"
    )
    person.asks("check")
    other = Person(person.program, person.journal, "not the passphrase")
    other.asks("list", status=STATUS_WRONG_PASSPHRASE)
    demand(holds=True, sentence="a wrong passphrase is refused")
    return entry


def exchange_cards(one: Person, other: Person) -> None:
    """Let each add the other's card."""
    for person, peer in ((one, other), (other, one)):
        card = peer.journal.with_suffix(".pjcard")
        peer.asks("card", "-o", card)
        person.asks("peer add", card, "--name", peer.journal.stem)
    demand(holds=True, sentence="each has the other's card")


def try_sharing(sender: Person, reader: Person, entry: str) -> None:
    """Share an entry, receive it, and try the bundle where it does not belong."""
    bundle = sender.journal.with_suffix(".pjbundle")
    sender.asks("share", "--to", reader.journal.stem, "--entry", entry, "-o", bundle)
    demand(holds=b"question" not in bundle.read_bytes(), sentence="no word of a bundle is legible")
    demand(holds=entry in reader.asks("receive", bundle, "--preview"), sentence="it is previewed")
    reader.asks("receive", bundle, "--accept-all")
    demand(holds=WORDS in reader.asks("show", entry), sentence="received, each word is there")
    reader.asks("receive", bundle, "--accept-all", status=STATUS_REPEATED)
    sender.asks("receive", bundle, status=STATUS_NOT_FOR_ME)
    demand(holds=True, sentence="a repeated and a misdirected bundle are refused")


def main() -> None:
    """Try everything and say what held."""
    program = Path(sys.argv[1]).resolve()
    print(call(program, "--version").strip())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ana = Person(program, folder / "Ana.pjournal", "a walk along the river")
        ben = Person(program, folder / "Ben.pjournal", "five tunes on the radio")
        entries = [try_one_journal(person) for person in (ana, ben)]
        exchange_cards(ana, ben)
        try_sharing(ana, ben, entries[0])
        try_sharing(ben, ana, entries[1])
        call(program, "--self-test")
        demand(holds=True, sentence="its window opens and its self-test passes")
        call(program, "tour", folder)
        demand(holds=True, sentence="it does its main job in a window")


if __name__ == "__main__":
    try:
        main()
    except NotAsItShouldBeError as failure:
        sys.exit(str(failure))
