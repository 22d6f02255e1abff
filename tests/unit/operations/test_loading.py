"""Load a collection of texts."""

from __future__ import annotations

import json

import pytest

from peerjournal.domain.errors import CancelledError, CannotReadFileError, CorpusLineError
from peerjournal.operations import reading
from peerjournal.operations.loading import load_corpus


def _write(path, *lines):
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_lines_become_reflections_on_their_day(journal, tmp_path):
    corpus = _write(
        tmp_path / "c.jsonl",
        json.dumps({"date": "1660-01-11", "text": "Jan. 1st (Lord’s day).\r\nThis morning—"}),
        "",
        json.dumps({"date": "1660-01-11", "title": "Two", "text": "x", "tags": ["a", "A", ""]}),
    )
    told = []
    assert load_corpus(journal, corpus, lambda done, total: told.append((done, total))) == 2
    assert told == [(3, 3)]
    lines = reading.page_of_entries(journal).lines
    assert {line.title for line in lines} == {"", "Two"}
    assert {str(line.happened_on) for line in lines} == {"1660-01-11"}
    (found,) = reading.search(journal, "lord morn")
    entry = reading.read_entry(journal, found.id)
    assert entry.content.sections[0].text == "Jan. 1st (Lord’s day).\nThis morning—"


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        '{"text": "no date"}',
        '{"date": "soon", "text": "x"}',
        '{"date": "2026-01-01"}',
        '{"date": "2026-01-01", "text": 3}',
        '{"date": "2026-01-01", "text": "x", "tags": "a"}',
        '{"date": "2026-01-01", "text": "x", "tags": [1]}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_named_and_nothing_is_loaded(journal, tmp_path, bad):
    corpus = _write(tmp_path / "c.jsonl", '{"date": "2026-01-01", "text": "good"}', bad)
    with pytest.raises(CorpusLineError) as refused:
        load_corpus(journal, corpus)
    assert refused.value.line == 2
    assert reading.counts(journal).total == 0


def test_a_stopped_loading_leaves_nothing(journal, tmp_path):
    corpus = _write(tmp_path / "c.jsonl", '{"date": "2026-01-01", "text": "good"}')

    def stop(_done, _total):
        raise CancelledError

    with pytest.raises(CancelledError):
        load_corpus(journal, corpus, stop)
    assert reading.counts(journal).total == 0


def test_a_file_that_is_no_text_is_named(journal, tmp_path):
    with pytest.raises(CannotReadFileError):
        load_corpus(journal, tmp_path / "none.jsonl")
    binary = tmp_path / "b.jsonl"
    binary.write_bytes(b"\xff\xfe")
    with pytest.raises(CannotReadFileError):
        load_corpus(journal, binary)
