"""Formats of one's own travel in files that hold nothing of anybody."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from peerjournal.coaching import changing, formats
from peerjournal.domain.errors import FileTooLargeError, FormatTooNewError, NotAFormatError
from peerjournal.operations import format_files, own_formats


@pytest.fixture
def ours():
    copy = changing.copied(formats.by_key("peer-hour"), own_formats.new_key(), "Our hour")
    return replace(copy, variants=())


def test_what_one_saves_another_holds_under_a_key_of_their_own(pair, ours, tmp_path):
    path = tmp_path / "ours.pjformat"
    own_formats.keep_format(pair.ana, ours)
    format_files.write_format(ours, path)
    own, added = format_files.add_format(pair.ben, path)
    assert own == own_formats.own_formats(pair.ben) == (added,)
    assert added.key != ours.key
    assert replace(added, key=ours.key) == ours
    _own, again = format_files.add_format(pair.ben, path)
    _own, third = format_files.add_format(pair.ben, path)
    assert (again.name, third.name) == ("Our hour (2)", "Our hour (3)")


def test_the_file_is_plain_and_names_neither_who_made_it_nor_when(ours, tmp_path):
    path = tmp_path / "ours.pjformat"
    format_files.write_format(ours, path)
    text = path.read_text(encoding="utf-8")
    assert ours.key not in text
    written = json.loads(text)
    assert (written["kind"], written["version"]) == ("peerjournal format", 1)
    assert written["format"]["phases"][0]["title"] == "Arrive"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda one: one.update(kind="peerjournal card"), ""),
        (lambda one: one.pop("kind"), ""),
        (lambda one: one.pop("format"), "format"),
        (lambda one: one["format"].update(more="x"), "format"),
        (lambda one: one["format"].update(name=7), "format.name"),
        (lambda one: one["format"].update(most=99), "format.least"),
        (lambda one: one["format"]["phases"][0].update(minutes=10**9), "format.phases.0.minutes"),
        (lambda one: one["format"]["phases"][0].update(key="../../x"), "format.phases.0.key"),
    ],
)
def test_a_changed_file_is_refused_and_says_where(ours, tmp_path, journal, change, field):
    path = tmp_path / "ours.pjformat"
    format_files.write_format(ours, path)
    written = json.loads(path.read_text(encoding="utf-8"))
    change(written)
    path.write_text(json.dumps(written), encoding="utf-8")
    with pytest.raises(NotAFormatError) as told:
        format_files.add_format(journal, path)
    assert told.value.field == field
    assert own_formats.own_formats(journal) == ()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"{", b'{"kind":1,"kind":2}', b"[" * 100_000]
)
def test_what_is_no_format_at_all_is_refused(tmp_path, content):
    path = tmp_path / "other.pjformat"
    path.write_bytes(content)
    with pytest.raises(NotAFormatError):
        format_files.read_format(path)


def test_a_file_of_a_later_version_and_one_without_end_are_told_apart(ours, tmp_path):
    path = tmp_path / "ours.pjformat"
    format_files.write_format(ours, path)
    later = path.read_text(encoding="utf-8").replace('"version": 1', '"version": 2')
    path.write_text(later, encoding="utf-8")
    with pytest.raises(FormatTooNewError):
        format_files.read_format(path)
    path.write_bytes(b" " * (format_files.FILE_MOST + 1))
    with pytest.raises(FileTooLargeError):
        format_files.read_format(path)
