"""Commands on the journal file itself."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Annotated

import typer

from peerjournal.cli.opening import AsJson, JournalFile, PassphraseFile, opened
from peerjournal.cli.printing import say, say_json
from peerjournal.cli.progress import shown
from peerjournal.cli.prompts import Passphrases
from peerjournal.operations import demo as demo_operations
from peerjournal.operations import journal as journals
from peerjournal.operations.loading import load_corpus
from peerjournal.operations.reading import counts


def register(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command()(new)
    app.command()(demo)
    app.command()(passphrase)
    app.command()(check)
    app.command()(load)


def new(
    file: JournalFile,
    *,
    name: Annotated[str, typer.Option(help="Your name, as peers will see it.")] = "",
    recovery: Annotated[bool, typer.Option(help="Print the recovery words, once.")] = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a new journal, encrypted from its first byte."""
    chosen = Passphrases(passphrase_file).ask_new("New passphrase:", "The same again:")
    journal = journals.create_journal(file, chosen, name or _name_of_this_person())
    try:
        words = journals.recovery_words(journal) if recovery else ()
        if as_json:
            say_json({"file": str(file), "identity": journal.me.id, "recovery": list(words)})
            return
        say(f"Made {file}. Nobody can open it without the passphrase, we cannot either.")
        if words:
            say("Recovery words, the only other way in: " + " ".join(words))
    finally:
        journals.close_journal(journal)


def _name_of_this_person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "Me"


def demo(
    file: JournalFile,
    *,
    language: Annotated[str, typer.Option(help="en or de.")] = "en",
    as_json: AsJson = False,
) -> None:
    """Make the sample journal: six weeks of a pair, all of it fiction."""
    journal = demo_operations.create_demo(file, language)
    count = counts(journal).total
    journals.close_journal(journal)
    if as_json:
        say_json(
            {"file": str(file), "passphrase": demo_operations.DEMO_PASSPHRASE, "entries": count}
        )
    else:
        say(
            f"Made {file} with {count} entries. "
            f"Its passphrase is: {demo_operations.DEMO_PASSPHRASE}"
        )


def passphrase(
    file: JournalFile,
    *,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(metavar="F", help="Read the new passphrase from F; else the next line."),
    ] = None,
) -> None:
    """Change the passphrase: a new file is written, verified and swapped in."""
    asked = Passphrases(passphrase_file)
    old = asked.ask("Passphrase:")
    journal = journals.open_journal(file, old)
    try:
        source = Passphrases(new_passphrase_file) if new_passphrase_file else asked
        fresh = source.ask_new("New passphrase:", "The same again:")
        with shown("Writing the journal anew") as progress:
            journals.change_passphrase(journal, old, fresh, progress)
    finally:
        journals.close_journal(journal)
    say(f"{file} opens with the new passphrase now. Recovery words of before are void.")


def check(
    file: JournalFile, *, passphrase_file: PassphraseFile = None, as_json: AsJson = False
) -> None:
    """Read every page and try every invariant."""
    with opened(file, passphrase_file) as journal, shown("Checking") as progress:
        report = journals.check_journal(journal, progress)
    if as_json:
        say_json({"file": str(file), "pages": report.pages, "entries": report.entries})
    else:
        say(f"{file} is sound: {report.pages} pages, {report.entries} entries.")


def load(
    file: JournalFile,
    corpus: Annotated[Path, typer.Argument(metavar="CORPUS.jsonl")],
    *,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Load lines of date, title, text and tags as reflections, all or none."""
    with opened(file, passphrase_file) as journal, shown("Loading") as progress:
        count = load_corpus(journal, corpus, progress)
    if as_json:
        say_json({"file": str(file), "entries": count})
    else:
        say(f"Loaded {count} entries.")
