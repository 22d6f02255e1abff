"""What is wished of the hint stays in the journal."""

from __future__ import annotations

import pytest

from peerjournal.operations import hinting
from peerjournal.operations import journal as journals
from peerjournal.operations.hinting import HintWishes, word_of
from peerjournal.ui import jobs
from tests.journals import PASSPHRASE, new_journal


@pytest.fixture
def path(tmp_path):
    """Where the journal lies."""
    return tmp_path / "Practice.pjournal"


def test_hints_are_on_in_a_new_journal(path):
    with new_journal(path, "Ana") as journal:
        assert hinting.hint_wishes(journal) == HintWishes(is_on=True, ignored=())


def test_wishes_are_there_after_locking_and_reach_the_form(path):
    wishes = HintWishes(is_on=False).without("impatient").without("always")
    with new_journal(path, "Ana") as journal:
        hinting.keep_hint_wishes(journal, wishes)
    journal = journals.open_journal(path, PASSPHRASE)
    around = jobs.gather_surroundings(journal, "en")
    journals.close_journal(journal)
    assert around.hint_wishes == wishes


def test_wishes_of_a_later_version_are_left_as_they_are(path):
    with new_journal(path, "Ana") as journal:
        journals.put_note(journal, "hints", '{"other": 1}')
        assert hinting.hint_wishes(journal) == HintWishes()
        assert journals.note(journal, "hints") == '{"other": 1}'


def test_a_word_is_left_alone_once_and_can_come_back():
    wishes = HintWishes().without("always").without("lazy").without("always")
    assert wishes.ignored == ("lazy", "always")
    assert wishes.again("always").ignored == ("lazy",)


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("You are lazy", "lazy"),
        ("You should", "should"),
        ("If I were you", "if i were you"),
        ("You’re so self-centred", "self-centred"),
        ("obviously", "obviously"),
        ("Was it that you had meant to ask them before we even began?",) * 2,
    ],
)
def test_the_word_that_carries_the_weight_is_left_alone(phrase, word):
    assert word_of(phrase) == word.lower()
