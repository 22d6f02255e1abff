"""Why no word can be looked up, in a person's words; writing goes on without."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class SpellingTrouble(StrEnum):
    """What keeps words from being looked up."""

    NO_DICTIONARY = "no_dictionary"
    NOT_STARTING = "not_starting"


def trouble_notice(trouble: SpellingTrouble) -> str:
    """Say it shortly at the foot of the window."""
    if trouble is SpellingTrouble.NO_DICTIONARY:
        return translate("spelling", "Spelling is not checked: its dictionary is missing.")
    return translate("spelling", "Spelling is not checked: its part of the program stopped.")


def trouble_words(trouble: SpellingTrouble) -> str:
    """Say where spelling is set what is missing, and what to do."""
    if trouble is SpellingTrouble.NO_DICTIONARY:
        return translate(
            "spelling",
            "No word is underlined, for the dictionary of this language is missing. Everything "
            "else works as before. Installing PeerJournal anew brings the dictionaries back; "
            "those of Hunspell that your system has are used, too.",
        )
    return translate(
        "spelling",
        "No word is underlined, for the part of the program that looks words up does not start. "
        "Everything else works as before. Turn spelling off and on again to try once more; if "
        "that does not help, install PeerJournal anew.",
    )


def missing_words(names: str) -> str:
    """Say that chosen languages have no dictionary here."""
    return translate(
        "spelling",
        "Chosen, but without a dictionary on this computer: {names}. The choice is kept for where "
        "there is one.",
    ).format(names=names)
