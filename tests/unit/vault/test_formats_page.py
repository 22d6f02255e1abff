"""The page that describes the journal file: its reader reads a real one, and nothing lacks."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from peerjournal.crypto.passphrase import PROFILES
from peerjournal.domain.entries import content_from_plain, kind_of
from peerjournal.vault import attachments, migrations, rows
from peerjournal.vault.driver import FileKey, connect_sealed

ROOT = Path(__file__).parents[3]
JOURNALS = ROOT / "tests" / "data" / "journals"
GOLDENS = sorted(JOURNALS.glob("*.pjournal"))
REAL_PROFILES = PROFILES


def _section():
    page = (ROOT / "resources" / "handbook" / "formats.md").read_text("utf-8")
    return page[page.index("\n## 4.") :]


@pytest.mark.parametrize("golden", GOLDENS, ids=lambda golden: golden.stem)
def test_the_reader_of_the_page_reads_a_real_journal(tmp_path, golden):
    (program,) = re.findall(r"^```python\n(.*?)^```$", _section(), re.DOTALL | re.MULTILINE)
    assert "peerjournal" not in program
    told = json.loads(golden.with_suffix(".json").read_text("utf-8"))
    copy = shutil.copy(golden, tmp_path / "copy")
    done = subprocess.run(
        [sys.executable, "-c", program, str(copy), told["passphrase"]],
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    read = [line.split("{", 1) for line in done.stdout.splitlines()]
    for plain in told["entries"]:
        start = f"{plain['happened_on']} {plain['kind']} {plain['title']} "
        (content,) = [json.loads("{" + rest) for head, rest in read if head == start]
        assert content == plain["content"]
        assert content_from_plain(kind_of(plain["kind"]), content)


@pytest.fixture(scope="module")
def columns(tmp_path_factory):
    """The columns of every table of ours in a new file."""
    path = tmp_path_factory.mktemp("page") / "new"
    path.touch()
    c = connect_sealed(path, FileKey(key=bytes(32), salt=bytes(16)))
    migrations.migrate(c)
    found = {}
    for (table,) in c.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'entry_index_%'"
    ).fetchall():
        found[table] = [row[1] for row in c.execute(f"PRAGMA table_info({table})")]
    c.close()
    return found


def test_the_page_names_every_table_and_every_column(columns):
    page = _section()
    for table, names in columns.items():
        start = page.index(f"**`{table}`**")
        ends = [page.find(mark, start + 5) for mark in ("\n**`", "\n### ", "\n| **`")]
        told = page[start : min(at for at in [*ends, len(page)] if at > start)]
        if table in {"attachment_chunks", "circle_members", "entry_index"}:  # told in one breath
            told = page[start - 400 : start + 400]
        assert [name for name in names if f"`{name}`" not in told] == []


def test_the_page_names_no_table_that_is_not_there(columns):
    assert set(re.findall(r"\*\*`(\w+)`\*\*", _section())) == set(columns)


def test_the_page_gives_the_right_numbers():
    page = _section()
    for profile in REAL_PROFILES:
        assert (
            f"| {profile.number} | {profile.iterations} | {profile.memory_kib:,} KiB"
            f" | {profile.lanes} |"
        ) in page
    assert f"`{migrations.APPLICATION_ID:x}`" in page
    assert f"version of the tables, {len(migrations.STEPS)}." in page
    assert f"{rows.POSITIONS_PER_DAY:,} times" in page
    assert f"{attachments.CHUNK_SIZE:,} of them" in page
