"""What the window called saved survives the end of its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from peerjournal.coaching import conversation as talks
from peerjournal.domain import clock
from peerjournal.operations import conversing, reading
from peerjournal.operations.journal import close_journal, open_journal
from tests.journals import PASSPHRASE

ROOT = Path(__file__).parents[2]


def test_what_was_saved_is_there_after_the_process_was_killed(journal_file, tmp_path, desk):
    command = [sys.executable, "-m", "tests.writer_to_kill", journal_file, tmp_path / "other.ini"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        try:
            assert writer.stdout.readline() == "saved\n"
        finally:
            writer.kill()
    desk.show(journal_file).unlock()
    assert desk.titles[0].startswith("Kept to the last word")
    desk.lock()
    journal = open_journal(journal_file, PASSPHRASE)
    assert reading.counts(journal).total == 1
    close_journal(journal)
    left = {one.name for one in journal_file.parent.glob("Practice*") if one.suffix != ".lock"}
    assert left == {journal_file.name}


def test_a_conversation_goes_on_at_the_second_at_which_its_process_was_killed(
    journal_file, tmp_path
):
    command = [sys.executable, "-m", "tests.talker_to_kill", journal_file, tmp_path / "other.ini"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as talker:
        try:
            told = [int(talker.stdout.readline()) for _ in range(5)]
        finally:
            talker.kill()
        told += [int(line) for line in talker.stdout]
    journal = open_journal(journal_file, PASSPHRASE)
    found = conversing.running_conversation(journal)
    close_journal(journal)
    spent = talks.elapsed_ms(found.talk, clock.now())
    assert not found.talk.is_running
    assert spent >= told[-1]
    assert found.writings[0].text == "Half a sente"
