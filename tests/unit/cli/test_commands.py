"""The command line, run as a script would."""

from __future__ import annotations

import io
import json
import sys

import pytest

from peerjournal.cli.main import run
from peerjournal.cli.statuses import STATUS_OF
from peerjournal.domain import errors
from peerjournal.domain.errors import PeerJournalError
from peerjournal.operations.journal import close_journal, open_journal

PASSPHRASE = "four quiet words together"


class Commands:
    """Runs commands in a folder and keeps what they print."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\nanother good passphrase\n", encoding="utf-8")

    def run(self, *arguments, text="", expect=0):
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(text))
        status = run([str(one) for one in arguments])
        out, err = self._capsys.readouterr()
        assert status == expect, err
        assert "Traceback" not in err
        if expect:
            assert err.startswith("peerjournal: ")
            assert err.count("\n") == 1
        return out

    def on(self, command, name, *arguments, **how):
        """Run a command on a journal of that name."""
        words = command.split()
        return self.run(
            *words, self.folder / name, *arguments, "--passphrase-file", self.secret, **how
        )

    def json(self, command, name, *arguments, **how):
        out = self.on(command, name, *arguments, "--json", **how)
        return [json.loads(line) for line in out.splitlines()]


@pytest.fixture
def commands(tmp_path, capsys, monkeypatch):
    made = Commands(tmp_path, capsys, monkeypatch)
    made.on("new", "ana.pjournal", "--name", "Ana")
    return made


def test_an_entry_is_added_listed_shown_and_found(commands):
    entry = commands.on(
        "add",
        "ana.pjournal",
        "--title",
        "A pause",
        "--on",
        "2026-03-01",
        "--tag",
        "listening",
        text="She waited,\nand so did I.\n",
    ).strip()
    assert entry in commands.on("list", "ana.pjournal")
    assert "A pause" in commands.on("list", "ana.pjournal", "--kind", "reflection")
    assert commands.on("list", "ana.pjournal", "--kind", "goal") == ""
    shown = commands.on("show", "ana.pjournal", entry[:13])
    assert "She waited,\nand so did I." in shown
    assert "#listening" in shown
    (found,) = commands.json("search", "ana.pjournal", "wait")
    assert (found["id"], found["happened_on"]) == (entry, "2026-03-01")
    assert "\x02" not in found["excerpt"]
    (plain,) = commands.json("show", "ana.pjournal", entry)
    assert plain["content"]["sections"][0]["text"] == "She waited,\nand so did I."


def test_typed_content_is_taken_from_a_file(commands, tmp_path):
    content = tmp_path / "goal.json"
    content.write_text(json.dumps({"skill": "asking", "why": "To hear more."}))
    (made,) = commands.json(
        "add", "ana.pjournal", "--kind", "goal", "--title", "Ask", "--content-json", content
    )
    (plain,) = commands.json("show", "ana.pjournal", made["id"])
    assert plain["content"]["skill"] == "asking"
    content.write_text('{"fame": 10}')
    commands.on("add", "ana.pjournal", "--kind", "goal", "--content-json", content, expect=20)
    content.write_bytes(b'{"why": "\xff"}')
    commands.on("add", "ana.pjournal", "--kind", "goal", "--content-json", content, expect=20)


def test_two_journals_exchange(commands, tmp_path):
    commands.on("new", "ben.pjournal", "--name", "Ben")
    for mine, other, name in (("ana", "ben", "Ben"), ("ben", "ana", "Ana")):
        card = tmp_path / f"{other}.pjcard"
        commands.on("card", f"{other}.pjournal", "-o", card)
        commands.on("peer add", f"{mine}.pjournal", card, "--name", name)
        out = commands.on("peer verify", f"{mine}.pjournal", name, "--yes")
        assert f"{name} is verified" in out
    assert "verified" in commands.on("peer list", "ana.pjournal")
    entry = commands.on("add", "ana.pjournal", "--title", "For Ben", text="Hello.").strip()
    bundle = tmp_path / "out.pjbundle"
    commands.on(
        "share",
        "ana.pjournal",
        "--to",
        "Ben",
        "--entry",
        entry[:20],
        "-o",
        bundle,
        "--note",
        "As promised",
    )
    preview = commands.on("receive", "ben.pjournal", bundle)
    assert "new" in preview
    assert commands.on("list", "ben.pjournal") == ""
    (taken,) = commands.json("receive", "ben.pjournal", bundle, "--accept-all")
    assert (taken["taken_in"], taken["sender_verified"]) == (True, True)
    assert "(Ana) For Ben" in commands.on("list", "ben.pjournal")
    commands.on("receive", "ben.pjournal", bundle, expect=43)
    commands.on("receive", "ana.pjournal", bundle, expect=41)
    commands.on("receive", "ben.pjournal", commands.secret, expect=40)
    commands.on("receive", "ben.pjournal", bundle, "--preview", "--accept-all", expect=2)


def test_a_card_is_printed_as_text_that_can_be_pasted(commands, tmp_path):
    text = commands.on("card", "ana.pjournal")
    commands.on("new", "ben.pjournal", "--name", "Ben")
    card = tmp_path / "pasted.txt"
    card.write_text(text)
    (peer,) = commands.json("peer add", "ben.pjournal", card)
    assert (peer["name"], peer["verified_at"]) == ("Ana", None)
    commands.on("peer add", "ben.pjournal", card, expect=31)
    commands.on("peer add", "ana.pjournal", card, expect=31)
    commands.on("peer add", "ana.pjournal", commands.secret, expect=30)
    (listed,) = commands.json("peer list", "ben.pjournal")
    assert listed == peer


def test_verifying_asks_and_takes_no_for_an_answer(commands, tmp_path):
    commands.on("new", "ben.pjournal", "--name", "Ben")
    card = tmp_path / "ben.pjcard"
    commands.on("card", "ben.pjournal", "-o", card)
    commands.on("peer add", "ana.pjournal", card)
    assert "not verified" in commands.on("peer verify", "ana.pjournal", "Ben", text="n\n")
    (said,) = commands.json("peer verify", "ana.pjournal", "Ben", text="y\n")
    assert len(said["safety_number"].split()) == 12
    assert said["verified_at"]
    commands.on("peer verify", "ana.pjournal", "Nobody", expect=31)


def test_the_passphrase_is_changed(commands):
    commands.on("passphrase", "ana.pjournal")
    commands.on("list", "ana.pjournal", expect=11)
    commands.secret.write_text("another good passphrase\n")
    assert "is sound" in commands.on("check", "ana.pjournal")
    (report,) = commands.json("check", "ana.pjournal")
    assert report["entries"] == 0


def test_the_passphrase_comes_from_standard_input_before_the_text(commands, tmp_path):
    entry = commands.run(
        "add",
        tmp_path / "ana.pjournal",
        "--passphrase-file",
        "-",
        text=f"{PASSPHRASE}\nAnd the text after it.\n",
    ).strip()
    assert "And the text after it." in commands.on("show", "ana.pjournal", entry)
    commands.run("list", tmp_path / "ana.pjournal", "--passphrase-file", "-", expect=11)


def test_a_corpus_is_loaded(commands, tmp_path):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text('{"date": "1660-01-11", "text": "Rose early."}\n')
    assert "Loaded 1 entries" in commands.on("load", "ana.pjournal", corpus)
    corpus.write_text("nonsense\n")
    commands.on("load", "ana.pjournal", corpus, expect=20)
    commands.on("load", "ana.pjournal", tmp_path / "none", expect=16)


def test_new_prints_recovery_words_once_when_asked(commands):
    (made,) = commands.json("new", "ben.pjournal", "--recovery")
    assert len(made["recovery"]) == 24
    out = commands.on("new", "cem.pjournal", "--recovery")
    assert "Recovery words" in out


def test_failures_are_one_line_and_a_status(commands, tmp_path):
    commands.on("new", "ana.pjournal", expect=10)
    commands.on("list", "none.pjournal", expect=10)
    commands.on("show", "ana.pjournal", "ffff", expect=21)
    commands.on("list", "ana.pjournal", "--kind", "novel", expect=2)
    commands.run("nonsense", expect=2)
    commands.run("list", tmp_path / "ana.pjournal", "--passphrase-file", tmp_path / "no", expect=16)
    short = tmp_path / "short"
    short.write_text("abc\n")
    commands.run("new", tmp_path / "s.pjournal", "--passphrase-file", short, expect=11)
    assert not (tmp_path / "s.pjournal").exists()


def test_a_journal_in_use_is_named(commands, tmp_path):
    journal = open_journal(tmp_path / "ana.pjournal", PASSPHRASE)
    try:
        commands.on("list", "ana.pjournal", expect=14)
    finally:
        close_journal(journal)


def _all_errors(kind=PeerJournalError):
    for one in kind.__subclasses__():
        if not one.__name__.startswith("_"):
            yield one
        yield from _all_errors(one)


def test_every_failure_has_a_status():
    assert set(_all_errors()) == set(STATUS_OF)
    assert STATUS_OF[errors.BundleRepeatedError] == 43


def test_the_version_is_printed(commands):
    assert commands.run("--version").startswith("PeerJournal ")
