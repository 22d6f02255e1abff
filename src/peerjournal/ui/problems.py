"""From an expected failure to a person's words; used by the window and by the command line.

Only QtCore is needed: the words are translated where a translation is loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.ui.problem_words import entry_words, exchange_words, journal_words

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.problem_words.problem import Problem

_WORDS = dict((*journal_words.WORDS, *entry_words.WORDS, *exchange_words.WORDS))


def problem_text(error: PeerJournalError) -> Problem:
    """Say what happened, what it means and what to do.

    A class of failure without words is a bug and raises KeyError; a test finds it first.
    """
    return _WORDS[type(error)](error)
