"""Open a journal for one command and lock it again, whatever happens."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peerjournal.cli.prompts import Passphrases
from peerjournal.operations.journal import close_journal, open_journal

if TYPE_CHECKING:
    from collections.abc import Generator

    from peerjournal.operations.journal import Journal

JournalFile = Annotated[Path, typer.Argument(metavar="FILE", help="The journal, a .pjournal file.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="F",
        help="Read the passphrase from the first line of F; '-' is standard input.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


@contextmanager
def opened(file: Path, passphrase_file: Path | None) -> Generator[Journal]:
    """Ask for the passphrase, open the journal, and lock it at the end."""
    passphrase = Passphrases(passphrase_file).ask("Passphrase:")
    journal = open_journal(file, passphrase)
    try:
        yield journal
    finally:
        close_journal(journal)
