"""A few letters find a command, a peer, a tag, a format, a page of help or an entry."""

from __future__ import annotations

import pytest

from peerjournal.coaching.formats import load
from peerjournal.domain.listing import TagCount
from peerjournal.ui.closeness import Closeness, closeness
from peerjournal.ui.commands import all_commands
from peerjournal.ui.finds import (
    Find,
    FindKind,
    Known,
    best_first,
    command_finds,
    known_finds,
    recent_finds,
)
from peerjournal.ui.handbook import handbook_places


@pytest.fixture(autouse=True)
def _application(qapp):
    del qapp


def fitting(text):
    return best_first(command_finds(all_commands()), text)


@pytest.mark.parametrize(
    ("words", "typed", "expected"),
    [
        ("Lock", "lock", Closeness.SAME),
        ("Settings…", "settings", Closeness.SAME),
        ("Settings…", "sett", Closeness.BEGINNING),
        ("Start a conversation…", "sac", Closeness.INITIALS),
        ("Start: Guided peer conversation", "gui con", Closeness.BEGINNING_OF_WORDS),
        ("Übergabe am Montag", "uber", Closeness.BEGINNING),
        ("New reflection", "flec", Closeness.WITHIN),
        ("Lock", "lck", Closeness.SCATTERED),
        ("Lock", "kcol", None),
        ("Take back what was thrown away", "tz", None),
    ],
)
def test_letters_fit_the_better_the_more_they_look_alike(words, typed, expected):
    assert closeness(words, typed) is expected


def test_the_beginning_of_the_words_comes_first():
    assert fitting("se")[0].words.lower().startswith("se")


def test_letters_in_their_order_are_enough():
    assert "lock" in {find.key for find in fitting("lck")}


def test_of_equals_what_was_chosen_lately_comes_first():
    finds = tuple(
        Find(kind=FindKind.TAG, key=name, words=name, icon_name="tag") for name in ("one", "once")
    )
    assert [find.key for find in best_first(finds, "on")] == ["one", "once"]
    assert [find.key for find in best_first(finds, "on", ("tag once",))] == ["once", "one"]


def test_an_entry_stays_where_the_letters_stand_only_in_its_text():
    entry = Find(kind=FindKind.ENTRY, key="e", words="Monday", icon_name="reflection")
    tag = Find(kind=FindKind.TAG, key="t", words="Monday", icon_name="tag")
    assert best_first((entry, tag), "zebra") == (entry,)


def test_formats_tags_and_the_headings_of_help_are_known():
    tags = (TagCount(tag="listening", count=3),)
    finds = known_finds(Known(tags=tags, formats=load("en"), help=handbook_places()))
    found = {(one.kind, one.words) for one in finds}
    assert (FindKind.TAG, "listening") in found
    assert (FindKind.FORMAT, "Start: Guided peer conversation") in found
    assert (FindKind.HELP, "Locking") in found


def test_what_is_gone_is_not_offered_again():
    finds = command_finds(all_commands())
    known = Known(recent=("command lock", "peer nobody", "command new"))
    assert [find.key for find in recent_finds(known, finds)] == ["lock", "new"]


def test_no_shortcut_is_given_twice():
    keys = [keys for command in all_commands() for keys in command.shortcuts]
    assert len(keys) == len(set(keys))


def test_every_command_has_a_key_of_its_own():
    keys = [command.key for command in all_commands()]
    assert len(keys) == len(set(keys))
