"""Formats of one's own stay in the journal."""

from __future__ import annotations

from peerjournal.coaching import changing, formats
from peerjournal.operations import own_formats
from peerjournal.operations.journal import put_note


def test_a_format_is_kept_changed_and_forgotten(journal):
    one = changing.copied(formats.by_key("peer-hour"), own_formats.new_key(), "Ours")
    other = changing.copied(formats.by_key("troika"), own_formats.new_key(), "Another")
    own_formats.keep_format(journal, one)
    assert own_formats.keep_format(journal, other) == (one, other)
    shorter = changing.without_phase(one, "close")
    own_formats.keep_format(journal, shorter)
    assert own_formats.own_formats(journal) == (shorter, other)
    assert own_formats.remove_format(journal, one.key) == (other,)


def test_there_are_none_at_first_and_none_that_cannot_be_read(journal):
    assert own_formats.own_formats(journal) == ()
    put_note(journal, "formats", '{"formats":[{"of":"later"}]}')
    assert own_formats.own_formats(journal) == ()
