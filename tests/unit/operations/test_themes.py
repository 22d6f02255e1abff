"""Themes belong to the journal's owner: called as they like, put where they like, never sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from peerjournal.domain.errors import EntryNotFoundError, InvalidEntryError, Reason
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.domain.themes import KeptTheme, Telling
from peerjournal.operations import reading, themes, writing
from peerjournal.vault import themes as stored
from peerjournal.vault.check import check_vault
from peerjournal.vault.connection import reading as vault_reading
from peerjournal.vault.connection import writing as vault_writing
from tests.journals import write
from tests.vaults import NOON


def words_of(some):
    return [one.words for one in some]


def test_a_new_journal_offers_the_forty_phrases_in_the_order_of_the_alphabet(journal):
    offered = words_of(themes.all_themes(journal))
    assert len(offered) == 40
    assert offered == sorted(offered, key=str.casefold)
    assert len(words_of(themes.all_themes(journal, "de"))) == 40


def test_a_known_theme_is_put_on_whichever_way_it_is_typed(journal):
    entry = write(journal, "Stand-up")
    found = themes.put_on(journal, entry.id, "  Asks  FOR help ")
    assert words_of(found.put) == ["asks for help"]
    assert "asks for help" not in words_of(found.offered)
    assert len(themes.all_themes(journal)) == 40
    assert themes.entry_themes(journal, entry.id) == found


def test_new_words_become_a_theme_of_ones_own(journal):
    entry = write(journal, "Stand-up")
    found = themes.put_on(journal, entry.id, "hums while thinking")
    (own,) = found.put
    assert own.key.startswith(themes.PREFIX)
    again = themes.put_on(journal, write(journal, "Other").id, "Hums while thinking")
    assert again.put == (own,)
    assert len(themes.all_themes(journal)) == 41


def test_a_shipped_phrase_follows_the_language_and_a_renamed_one_does_not(journal):
    entry = write(journal, "Stand-up")
    themes.put_on(journal, entry.id, "says no")
    assert words_of(themes.entry_themes(journal, entry.id, "de").put) == ["sagt Nein"]
    themes.rename_theme(journal, FieldKey("says-no"), "can say no")
    assert words_of(themes.entry_themes(journal, entry.id, "de").put) == ["can say no"]
    themes.rename_theme(journal, FieldKey("says-no"), "says no")
    assert words_of(themes.entry_themes(journal, entry.id, "de").put) == ["sagt Nein"]


def test_a_theme_is_taken_off(journal):
    entry = write(journal, "Stand-up")
    (theme,) = themes.put_on(journal, entry.id, "says no").put
    found = themes.take_off(journal, entry.id, theme.key)
    assert found.put == ()
    assert theme in found.offered


def test_a_hidden_theme_is_not_offered_and_comes_back_when_it_is_typed(journal):
    entry, other = write(journal, "Stand-up"), write(journal, "Other")
    (theme,) = themes.put_on(journal, entry.id, "says no").put
    hidden = themes.set_hidden(journal, theme.key, is_hidden=True)
    assert hidden.is_hidden
    assert theme.key not in {one.key for one in themes.entry_themes(journal, other.id).offered}
    assert themes.entry_themes(journal, entry.id).put == (hidden,)
    assert themes.put_on(journal, other.id, "says no").put == (theme,)


def test_adding_words_that_are_hidden_brings_their_theme_back(journal):
    own = themes.add_theme(journal, "hums")
    themes.set_hidden(journal, own.key, is_hidden=True)
    assert themes.add_theme(journal, "Hums") == own
    assert themes.add_theme(journal, "says no").key == "says-no"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (" ", Reason.EMPTY),
        ("x" * 61, Reason.TOO_LONG),
        ("a\x00b", Reason.CONTROL_CHARACTERS),
    ],
)
def test_words_that_are_no_theme_are_refused(journal, words, reason):
    entry = write(journal, "Stand-up")
    with pytest.raises(InvalidEntryError) as caught:
        themes.put_on(journal, entry.id, words)
    assert caught.value.reason is reason


def test_two_themes_are_never_called_alike(journal):
    with pytest.raises(InvalidEntryError) as caught:
        themes.rename_theme(journal, FieldKey("says-no"), "Thinks aloud")
    assert caught.value.reason is Reason.REPEATED
    assert themes.rename_theme(journal, FieldKey("says-no"), "Says no").words == "Says no"


def test_what_is_not_here_is_refused(journal):
    gone = new_entry_id(NOON)
    with pytest.raises(EntryNotFoundError):
        themes.put_on(journal, gone, "says no")
    with pytest.raises(EntryNotFoundError):
        themes.entry_themes(journal, gone)
    with pytest.raises(InvalidEntryError):
        themes.rename_theme(journal, FieldKey("nothing"), "something")


def test_a_phrase_of_a_later_version_is_read_by_its_key(journal):
    with vault_writing(journal.vault) as c:
        stored.put_theme(c, KeptTheme(key=FieldKey("waves-at-cats")))
    assert "waves at cats" in words_of(themes.all_themes(journal))


def test_telling_somebody_is_kept_and_taken_back(journal):
    theme = themes.add_theme(journal, "hums")
    telling = themes.tell(journal, theme.key, "  Ben   K. ", on=date(2025, 3, 1))
    assert telling == Telling(theme=theme.key, told_on=date(2025, 3, 1), told_to="Ben K.")
    themes.take_back_telling(journal, telling)
    with vault_reading(journal.vault) as c:
        assert stored.tellings(c) == ()
    with pytest.raises(InvalidEntryError):
        themes.tell(journal, theme.key, " ")


def test_a_theme_travels_in_no_bundle(pair):
    mine = write(pair.ana, "Shared page")
    note = replace(
        writing.blank_entry(pair.ana, Feedback(observation=Markdown("You waited."))), title="Note"
    )
    writing.add_entry(pair.ana, note)
    for entry in (mine, note):
        themes.put_on(pair.ana, entry.id, "hums a secret tune")
    pair.receive(pair.ben, pair.send(pair.ana, mine, note))
    assert reading.read_entry(pair.ben, note.id).title == "Note"
    assert len(themes.all_themes(pair.ben)) == 40
    assert themes.entry_themes(pair.ben, note.id).put == ()
    # The receiver's own theme stays with the receiver as well, also in what they send back.
    themes.put_on(pair.ben, note.id, "says no")
    answer = write(pair.ben, "Answer")
    pair.receive(pair.ana, pair.send(pair.ben, answer, name="back"))
    assert words_of(themes.entry_themes(pair.ana, note.id).put) == ["hums a secret tune"]


def test_an_entry_with_a_theme_is_the_same_entry_as_without(journal):
    entry = write(journal, "Page")
    themes.put_on(journal, entry.id, "says no")
    assert reading.read_entry(journal, entry.id) == entry


def test_deleting_for_ever_takes_the_themes_of_the_entry_along(journal):
    entry = write(journal, "Page")
    themes.put_on(journal, entry.id, "hums")
    writing.trash_entry(journal, entry.id)
    writing.empty_trash(journal)
    with vault_reading(journal.vault) as c:
        assert stored.themes_on(c, entry.id) == ()
    assert check_vault(journal.vault).problems == ()
