"""A few letters find a command."""

from __future__ import annotations

import pytest

from peerjournal.ui.commands import all_commands
from peerjournal.ui.palette import closeness, fitting


@pytest.fixture(autouse=True)
def _application(qapp):
    del qapp


def test_the_beginning_of_the_words_comes_first():
    found = fitting(all_commands(), "se")
    assert found[0].words.lower().startswith("se")


def test_letters_in_their_order_are_enough():
    assert "lock" in {command.key for command in fitting(all_commands(), "lck")}


def test_letters_in_another_order_find_nothing():
    assert closeness("Lock", "kcol") is None


def test_without_letters_the_usual_commands_are_offered():
    keys = [command.key for command in fitting(all_commands(), "")]
    assert keys[0] == "new"
    assert "lock" in keys


def test_no_shortcut_is_given_twice():
    keys = [keys for command in all_commands() for keys in command.shortcuts]
    assert len(keys) == len(set(keys))


def test_every_command_has_a_key_of_its_own():
    keys = [command.key for command in all_commands()]
    assert len(keys) == len(set(keys))
