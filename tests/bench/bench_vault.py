"""Compare the vault with the same work on plain SQLite, in the same run; asserts nothing.

Run as `python -m tests.bench.bench_vault [ENTRIES]` with `src` on the path. Each line gives the
median time in the vault, and how many times as long that is as the bare statements on a plain
file of the same engine, and as the vault's own functions on a plain file.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random  # noqa: TID251 - made-up words need no secret

from sqlcipher3 import dbapi2

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.listing import Filter
from peerjournal.vault import entries, migrations
from peerjournal.vault.connection import close_vault, create_vault, reading, writing
from peerjournal.vault.lines import LINE_COLUMNS, LINE_TABLES
from peerjournal.vault.search import search
from tests.vaults import entry, fill

MANY = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
TURNS = 31

_random = Random(7)  # noqa: S311
_vocabulary = [
    "".join(_random.choices("etaoinshrdlucmfwypvbgk", k=_random.randint(2, 10)))
    for _ in range(30_000)
]
_weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(_vocabulary))))


def made_up(number):
    """Return an entry of fifty to six hundred words, commoner and rarer ones as in writing."""
    words = _random.choices(_vocabulary, cum_weights=_weights, k=_random.randint(50, 600))
    day = date(1999, 1, 1) + timedelta(number * 9000 // MANY)
    at = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=number)
    return entry(" ".join(words), title=" ".join(words[:4]), happened_on=day, created_at=at)


def plain_file(path):
    """Return a connection to a plain file with the same tables and the same settings."""
    c = dbapi2.connect(path, isolation_level=None)
    for setting in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL"):
        c.execute(f"PRAGMA {setting}").fetchone()
    for setting in ("foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"):
        c.execute(f"PRAGMA {setting}")
    migrations.migrate(c)
    return c


def in_turns(*works):
    """Return the median time of each work; they take turns, so that a busy moment hits all."""
    times = [[] for _ in works]
    for _ in range(TURNS):
        for work, taken in zip(works, times, strict=True):
            started = time.perf_counter()
            work()
            taken.append(time.perf_counter() - started)
    return [statistics.median(taken) for taken in times]


def tell(what, ours, raw, same):
    """Print one line of the comparison."""
    print(f"{what:<34}{ours * 1000:>10.2f} ms{ours / raw:>9.2f}x{ours / same:>9.2f}x")  # noqa: T201


_COPIED = ("entries", "entry_texts")


def raw_insert(source, target):
    """Return how long the bare statements take to insert the same rows and words."""
    rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in _COPIED}  # noqa: S608
    started = time.perf_counter()
    target.execute("BEGIN")
    for table, found in rows.items():
        marks = ", ".join("?" * len(found[0]))
        target.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608
    target.executemany(
        "INSERT INTO entry_index (rowid, title, body, tags) VALUES (?, ?, ?, ?)",
        rows["entry_texts"],
    )
    target.execute("COMMIT")
    return time.perf_counter() - started


def insert_all(c, written):
    """Insert entries in one transaction that is open; return the time."""
    started = time.perf_counter()
    for one in written:
        entries.insert_entry(c, one)
    return time.perf_counter() - started


def compare_saves(folder, vault, plain, raw, last):
    """Compare one durable save of a changed entry; also with appending its bytes to a file."""
    turn = itertools.count(2)

    def changed():
        number = next(turn)
        return replace(last, revision=number, title=f"{number} {last.title[:40]}")

    def save():
        with writing(vault) as c:
            entries.update_entry(c, changed(), keep_previous=False)

    def save_plain():
        plain.execute("BEGIN IMMEDIATE")
        entries.update_entry(plain, changed(), keep_previous=False)
        plain.execute("COMMIT")

    (position,) = raw.execute("SELECT max(position) FROM entries").fetchone()
    columns = "INSERT INTO entry_index"

    def save_raw():
        old = raw.execute("SELECT * FROM entry_texts WHERE position = ?", (position,)).fetchone()
        title = changed().title
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            f"{columns} (entry_index, rowid, title, body, tags) VALUES ('delete', ?, ?, ?, ?)", old
        )
        raw.execute("UPDATE entries SET title = ? WHERE position = ?", (title, position))
        raw.execute("UPDATE entry_texts SET title = ? WHERE position = ?", (title, position))
        raw.execute(
            f"{columns} (rowid, title, body, tags) VALUES (?, ?, ?, ?)",
            (position, title, *old[2:]),
        )
        raw.execute("COMMIT")

    appended = (folder / "append").open("ab", buffering=0)

    def append():
        appended.write(b"x" * 32_768)
        os.fdatasync(appended.fileno())

    ours, bare, same, by_append = in_turns(save, save_raw, save_plain, append)
    appended.close()
    tell("one durable save", ours, bare, same)
    print(f"  against appending 32 KiB with fdatasync: {ours / by_append:.2f}x")  # noqa: T201


def compare_reading(c, plain):
    """Compare a page of a list and searches."""
    page = (
        f"SELECT {LINE_COLUMNS}, e.excerpt FROM entries e INDEXED BY entries_by_day {LINE_TABLES}"  # noqa: S608
        " WHERE e.trashed_at IS NULL AND (e.happened_on, e.id) < ('9999-12-32', '')"
        " ORDER BY e.happened_on DESC, e.id DESC LIMIT 101"
    )
    tell(
        "list page of 100",
        *in_turns(
            lambda: entries.page_of_entries(c, Filter(), None, 100),
            lambda: plain.execute(page).fetchall(),
            lambda: entries.page_of_entries(plain, Filter(), None, 100),
        ),
    )
    hits = (
        f"SELECT {LINE_COLUMNS}, snippet(entry_index, 1, '[', ']', '…', 24) FROM entry_index"  # noqa: S608
        f" CROSS JOIN entries e ON e.position = entry_index.rowid {LINE_TABLES}"
        " WHERE entry_index MATCH ? ORDER BY entry_index.rowid DESC LIMIT 50"
    )
    for what, typed in (
        ("rare word", f'"{_vocabulary[20_000]}"'),
        ("common word", f'"{_vocabulary[40]}"'),
        ("very common word", f'"{_vocabulary[0]}"'),
        ("first letter", _vocabulary[40][:1]),
        ("first two letters", _vocabulary[40][:2]),
    ):
        query = typed if typed.startswith('"') else f'"{typed}"*'
        tell(
            f"search, {what}",
            *in_turns(
                lambda typed=typed: search(c, typed, Filter(), 50),
                lambda query=query: plain.execute(hits, (query,)).fetchall(),
                lambda typed=typed: search(plain, typed, Filter(), 50),
            ),
        )


def main():
    """Make both files and compare."""
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    passphrases.PROFILES = (cheap,)
    written = [made_up(number) for number in range(MANY)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = create_vault(folder / "ours.pjournal", "four quiet words together", fill)
        plain, raw = plain_file(folder / "plain.db"), plain_file(folder / "raw.db")
        fill(plain)
        print(f"{'at ' + format(MANY, ',') + ' entries':<34}{'vault':>13}{'bare':>10}{'plain':>10}")  # noqa: T201
        with writing(vault) as c:
            ours = insert_all(c, written)
        plain.execute("BEGIN")
        same = insert_all(plain, written)
        plain.execute("COMMIT")
        tell("insert, each", ours / MANY, raw_insert(plain, raw) / MANY, same / MANY)
        compare_saves(folder, vault, plain, raw, written[-1])
        with reading(vault) as c:
            compare_reading(c, plain)
        for c in (plain, raw):
            c.close()
        close_vault(vault)
        sizes = [(folder / one).stat().st_size for one in ("ours.pjournal", "plain.db")]
        print(f"file: {sizes[0] / 1e6:.1f} MB, plain {sizes[1] / 1e6:.1f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
