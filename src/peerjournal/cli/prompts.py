"""Ask for passphrases and texts: from the terminal, a file, or standard input; never arguments."""

from __future__ import annotations

import getpass
import sys
import warnings
from dataclasses import dataclass, field
from pathlib import Path

from peerjournal.domain.errors import CannotReadFileError, PassphraseUnreadableError

STANDARD_INPUT = Path("-")


@dataclass(slots=True)
class Passphrases:
    """Where passphrases come from: the lines of a file one after the other, or the terminal.

    Attributes:
        file: the file, `-` for standard input, none for the terminal.

    """

    file: Path | None
    _lines: list[str] | None = field(default=None, repr=False)

    def ask(self, question: str) -> str:
        """Return the next passphrase.

        Raises:
            PassphraseUnreadableError: there is no terminal, or the file has no more lines.
            CannotReadFileError: the file cannot be read.

        """
        if self.file is None:
            return _from_terminal(question)
        if self.file == STANDARD_INPUT:
            line = sys.stdin.readline()
            if not line:
                raise PassphraseUnreadableError
            return line.rstrip("\r\n")
        if self._lines is None:
            self._lines = _lines_of(self.file)
        if not self._lines:
            raise PassphraseUnreadableError
        return self._lines.pop(0)

    def ask_new(self, question: str, again: str) -> str:
        """Return a new passphrase; on the terminal it is typed twice.

        Raises:
            PassphraseUnreadableError: the two differ, or none could be read.

        """
        first = self.ask(question)
        if self.file is None and _from_terminal(again) != first:
            raise PassphraseUnreadableError
        return first


def _lines_of(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CannotReadFileError(file) from error


def _from_terminal(question: str) -> str:
    try:
        with warnings.catch_warnings():
            # getpass would go on and show what is typed.
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(question + " ")
    except (getpass.GetPassWarning, EOFError, OSError) as error:
        raise PassphraseUnreadableError from error


def text_from_standard_input() -> str:
    """Return what is piped in; nothing from a terminal, where nobody would expect to type."""
    if sys.stdin is None or sys.stdin.isatty():
        return ""
    return sys.stdin.read()
