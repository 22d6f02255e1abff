"""Themes stand beside the entries: kept, put on, taken off, and gone with what is deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from peerjournal.domain.bundles import Withdrawal
from peerjournal.domain.entries import Kind
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.session import Session
from peerjournal.domain.themes import KeptTheme, Side, Telling, side_of
from peerjournal.vault import entries, inbox, themes
from peerjournal.vault.check import Fault, Problem, examine_vault
from peerjournal.vault.connection import writing
from tests.vaults import BEN, NOON, entry, manifest

WAITS, ASKS = FieldKey("waits-after-asking"), FieldKey("asks-for-help")
ALWAYS = (date(2000, 1, 1), date(2100, 1, 1))


def test_a_theme_is_kept_and_kept_anew(c):
    themes.put_theme(c, KeptTheme(key=WAITS, words="wartet"))
    themes.put_theme(c, KeptTheme(key=WAITS, is_hidden=True))
    assert themes.kept_themes(c) == (KeptTheme(key=WAITS, is_hidden=True),)


def test_a_theme_is_put_on_once_and_taken_off(c):
    mine = entry()
    entries.insert_entry(c, mine)
    for theme in (WAITS, ASKS, WAITS):
        themes.put_on(c, mine.id, theme)
    assert themes.themes_on(c, mine.id) == (ASKS, WAITS)
    themes.take_off(c, mine.id, ASKS)
    themes.take_off(c, mine.id, ASKS)
    assert themes.themes_on(c, mine.id) == (WAITS,)


def test_putting_a_theme_on_leaves_what_its_owner_calls_it(c):
    named = KeptTheme(key=WAITS, words="is silent", is_hidden=True)
    themes.put_theme(c, named)
    themes.put_on(c, entry().id, WAITS)
    assert themes.kept_themes(c) == (named,)


@pytest.mark.parametrize(
    ("kind", "is_mine", "is_received", "side"),
    [
        (Kind.REFLECTION, True, False, Side.MINE),
        (Kind.GOAL, True, False, Side.MINE),
        (Kind.FEEDBACK, True, True, Side.OTHERS),
        (Kind.FEEDBACK, False, False, Side.OTHERS),
        (Kind.FEEDBACK, True, False, None),
        (Kind.REFLECTION, False, False, None),
        (Kind.SESSION, True, False, None),
    ],
)
def test_only_what_is_about_oneself_is_on_a_side(kind, is_mine, is_received, side):
    assert side_of(kind, is_mine=is_mine, is_received=is_received) is side


def test_marks_tell_whose_side_they_are_on(c):
    made = {
        "reflection": entry(),
        "goal": entry(content=Goal()),
        "written down": entry(content=Feedback(direction=Direction.RECEIVED)),
        "given": entry(content=Feedback(direction=Direction.GIVEN)),
        "session": entry(content=Session()),
        "note": entry(author=BEN, content=Feedback(direction=Direction.GIVEN)),
    }
    for one in made.values():
        entries.insert_entry(c, one)
        themes.put_on(c, one.id, WAITS)
    found = {one.entry: one.side for one in themes.theme_marks(c, *ALWAYS)}
    names = {one.id: name for name, one in made.items()}
    assert {names[entry_id]: side for entry_id, side in found.items()} == {
        "reflection": Side.MINE,
        "goal": Side.MINE,
        "written down": Side.OTHERS,
        "note": Side.OTHERS,
    }


def test_marks_of_other_days_in_the_trash_or_withdrawn_are_left_out(c):
    early, kept, trashed = (
        entry(happened_on=date(2024, 1, 1)),
        entry(happened_on=date(2025, 1, 1)),
        entry(happened_on=date(2025, 1, 2)),
    )
    withdrawn = entry(author=BEN, content=Feedback(), happened_on=date(2025, 1, 3))
    came = manifest()
    inbox.record_received(c, came, "0" * 64, NOON)
    inbox.put_received(c, came, withdrawn, accepted=True)
    inbox.put_received(c, came, Withdrawal(entry=withdrawn.id, at=NOON), accepted=True)
    for one in (early, kept, trashed):
        entries.insert_entry(c, one)
    for one in (early, kept, trashed, withdrawn):
        themes.put_on(c, one.id, WAITS)
    entries.trash_entry(c, trashed.id, NOON)
    assert [one.entry for one in themes.theme_marks(c, date(2025, 1, 1), date(2025, 12, 31))] == [
        kept.id
    ]


def test_deleting_an_entry_for_ever_takes_its_themes_along(vault):
    mine = entry()
    with writing(vault) as c:
        entries.insert_entry(c, mine)
        themes.put_on(c, mine.id, WAITS)
        entries.trash_entry(c, mine.id, NOON)
        assert themes.themes_on(c, mine.id) == (WAITS,)
        entries.delete_entry(c, mine.id)
        assert themes.themes_on(c, mine.id) == ()
    assert examine_vault(vault).problems == ()


def test_themes_on_what_a_bundle_brought_wait_while_it_is_undone(vault):
    note = entry(author=BEN, content=Feedback())
    came = manifest()
    with writing(vault) as c:
        inbox.record_received(c, came, "0" * 64, NOON)
        inbox.put_received(c, came, note, accepted=True)
        themes.put_on(c, note.id, WAITS)
        inbox.undo_bundle(c, came.id)
        assert themes.theme_marks(c, *ALWAYS) == ()
        assert themes.themes_on(c, note.id) == (WAITS,)
    assert examine_vault(vault).problems == ()


def test_a_newer_version_of_a_note_keeps_the_themes_on_it(c):
    note = entry(author=BEN, content=Feedback())
    first, second = manifest(number=1), manifest(number=2)
    for came, version in ((first, note), (second, replace(note, revision=2, title="Other"))):
        inbox.record_received(c, came, came.id * 2, NOON)
        inbox.put_received(c, came, version, accepted=True)
        themes.put_on(c, note.id, WAITS)
    assert themes.themes_on(c, note.id) == (WAITS,)


def test_the_check_finds_a_theme_on_an_entry_that_is_nowhere(vault):
    nowhere = entry()
    with writing(vault) as c:
        themes.put_on(c, nowhere.id, WAITS)
    assert examine_vault(vault).problems == (Problem(fault=Fault.THEME, where=nowhere.id),)


def test_a_telling_is_kept_once_and_taken_back(c):
    telling = Telling(theme=WAITS, told_on=date(2025, 3, 1), told_to="Ben")
    themes.put_telling(c, telling)
    themes.put_telling(c, telling)
    assert themes.tellings(c) == (telling,)
    themes.remove_telling(c, telling)
    assert themes.tellings(c) == ()
