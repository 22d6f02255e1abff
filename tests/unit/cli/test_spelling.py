"""Words are looked up in the dictionaries that ship with the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from peerjournal.cli.spelling import is_known, suggestions

FOLDER = Path(__file__).parents[3] / "resources" / "dictionaries"


class Words:
    """A dictionary of a few words."""

    def __init__(self, *words):
        self._words = words

    def spell(self, word):
        return word in self._words

    def suggest(self, word):
        return [one for one in self._words if one[0] == word[0]]


ENGLISH, GERMAN = Words("don't", "peer", "two", "people"), Words("Haus", "peer", "Freude")


@pytest.mark.parametrize("word", ["Haus", "don't", "don’t", "two-people", "peer-Freude", "two-"])
def test_a_word_of_one_of_the_languages_is_known(word):
    assert is_known((ENGLISH, GERMAN), word)


@pytest.mark.parametrize("word", ["Hauss", "two-peple", "dont"])
def test_other_words_are_not(word):
    assert not is_known((ENGLISH, GERMAN), word)


def test_suggestions_come_in_turn_from_each_language_and_once():
    assert suggestions((ENGLISH, GERMAN), "pe") == ["peer", "people"]


def ask(questions, *names):
    lines = "".join(json.dumps(one) + "\n" for one in questions)
    done = subprocess.run(
        [sys.executable, "-m", "peerjournal", "spelling", *(str(FOLDER / name) for name in names)],
        input=lines.encode(),
        capture_output=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_process_answers_line_by_line_and_ends_with_the_questions():
    words = ["Gesprächsvorbereitung", "Unterrichtsbesuch", "recieve", "receive", "Fehlerr"]
    answers = ask([{"words": words}, {"meant": "recieve"}], "de_DE", "en_GB")
    assert answers[0] == {"words": words, "unknown": ["recieve", "Fehlerr"]}
    assert answers[1]["meant"] == "recieve"
    assert "receive" in answers[1]["suggestions"]


@pytest.mark.parametrize("name", ["de_DE", "en_GB", "en_US"])
def test_each_dictionary_comes_with_its_licence(name):
    assert (FOLDER / f"{name}.aff").is_file()
    assert (FOLDER / f"LICENCE_{name}.txt").stat().st_size > 500
