"""Not a word of what is written can be read in any file beside the journal."""

from __future__ import annotations

import os
import subprocess
import sys

from peerjournal.vault.connection import close_vault, create_vault
from tests.vaults import PASSPHRASE

# Writes a canary into every place that a journal has for words, and ends without closing.
_SING = """
import os, sys
from dataclasses import replace
from pathlib import Path
from peerjournal.crypto import passphrase
from peerjournal.domain.bundles import SharedEntryLine
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Draft, Filter
from peerjournal.vault import attachments, drafts, entries, inbox, ledger, search, settings
from peerjournal.vault.backup import verified_copy
from peerjournal.vault.connection import change_passphrase, open_vault, reading, writing
from tests.vaults import BEN, NOON, PASSPHRASE, entry, fill, manifest
passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
word = "kanarienvogel"
vault = open_vault(Path(sys.argv[1]), PASSPHRASE)
with writing(vault) as c:
    fill(c)
    mine = entry(f"{word} " * 3000, title=word, tags=(word,))
    entries.insert_entry(c, mine)
    entries.update_entry(c, replace(mine, revision=2, title=f"{word} two"), keep_previous=True)
    drafts.put_draft(c, Draft(entry=mine.id, kind=Kind.REFLECTION, state=word, saved_at=NOON))
    attachments.put_attachment(c, [word.encode() * 1000])
    settings.put_setting(c, word, word)
    sent = manifest(recipients=(BEN,), note=word)
    line = SharedEntryLine(
        entry=mine.id, title=word, kind=Kind.REFLECTION, revision=2, fields=(word,)
    )
    ledger.record_sent(c, sent, [line])
    came = manifest(note=word)
    inbox.record_received(c, came, "0" * 64, NOON)
    inbox.put_received(c, came, entry(word, author=BEN, title=word), accepted=True)
verified_copy(vault)
change_passphrase(vault, f"{word} {word}")
with writing(vault) as c:
    for _ in range(300):
        entries.insert_entry(c, entry(f"{word} " * 200))
with reading(vault) as c:
    search.search(c, word, Filter(), 50)
    c.execute("SELECT content FROM entries ORDER BY content").fetchall()
os._exit(0)
"""


def test_no_word_lies_readable_in_the_vault_its_log_its_copies_or_anywhere_else(path, tmp_path):
    close_vault(create_vault(path, PASSPHRASE))
    homes = {name: tmp_path / name.lower() for name in ("HOME", "TMPDIR", "SQLITE_TMPDIR")}
    for home in homes.values():
        home.mkdir()
    subprocess.run(
        [sys.executable, "-c", _SING, str(path)],
        env=os.environ
        | {name: str(home) for name, home in homes.items()}
        | {"PYTHONPATH": os.pathsep.join(sys.path)},
        check=True,
    )
    found = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert {one.name for one in found} > {path.name, f"{path.name}-wal", f"{path.name}.lock"}
    assert len(found) == 5
    for one in found:
        content = one.read_bytes().lower()
        assert b"kanarienvogel" not in content
        assert b"CREATE TABLE".lower() not in content
        assert "kanarienvogel" not in one.name.lower()
