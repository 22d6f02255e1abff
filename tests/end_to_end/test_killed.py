"""What the window called saved survives the end of its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from peerjournal.operations import reading
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
