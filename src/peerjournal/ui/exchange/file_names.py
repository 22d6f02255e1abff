"""Names to suggest for files: the day and for whom, never what is inside."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.operations.files import is_taken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

_PERSON_MOST = 40
_NAMED_MOST = 2
# Names that Windows keeps for devices, whatever their ending.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in "123456789")}
)


def bundle_name(day: date, names: Sequence[str]) -> str:
    """Return a name for a bundle, such as `2026-11-23 for Amina.pjbundle`."""
    words = QCoreApplication.translate("file names", "{day} for {names}.pjbundle")
    return words.format(day=day.isoformat(), names=_people(names))


def neutral_name(day: date) -> str:
    """Return a name for a bundle that nobody chose: the day, and nothing about anybody."""
    words = QCoreApplication.translate("file names", "{day} sealed.pjbundle")
    return words.format(day=day.isoformat())


def withdrawal_name(day: date, names: Sequence[str]) -> str:
    """Return a name for a request to regard something as withdrawn."""
    words = QCoreApplication.translate("file names", "{day} withdrawal for {names}.pjbundle")
    return words.format(day=day.isoformat(), names=_people(names))


def card_name(name: str) -> str:
    """Return a name for the file of a card."""
    return f"{harmless_name(name)}.pjcard"


def harmless_name(name: str) -> str:
    """Return a person's name as part of a file name: letters, digits and spaces of it.

    A name may come from somebody else's card; it never chooses a folder or an ending.
    """
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LNM" or letter == "-" else " "
        for letter in unicodedata.normalize("NFC", name)
    )
    short = " ".join(kept.split())[:_PERSON_MOST].strip(" -")
    if not short or short.casefold() in _DEVICES:
        return QCoreApplication.translate("file names", "peer")
    return short


def free_path(path: Path) -> Path:
    """Return the path, with a number where a file of that name is there already."""
    found, number = path, 2
    while is_taken(found):
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def _people(names: Sequence[str]) -> str:
    if len(names) > _NAMED_MOST:
        return QCoreApplication.translate("file names", "{count} peers").format(count=len(names))
    and_words = QCoreApplication.translate("file names", "{one} and {other}")
    harmless = [harmless_name(name) for name in names] or [harmless_name("")]
    if len(harmless) == 1:
        return harmless[0]
    return and_words.format(one=harmless[0], other=harmless[1])
