"""The copies beside a journal are told by their names; what is not ours is left alone."""

from __future__ import annotations

from peerjournal.operations.safekeeping import make_copy, safety_copies
from tests.journals import new_journal


def test_copies_are_told_the_newest_first_with_their_reason(tmp_path):
    with new_journal(tmp_path / "Ana.pjournal", "Ana") as journal:
        assert safety_copies(journal) == ()
        reports = []
        first = make_copy(journal, lambda done, total: reports.append((done, total)))
        second = make_copy(journal)
        (first.parent / "holiday.pjournal").write_bytes(b"none of ours")
        found = safety_copies(journal)
        assert {one.path for one in found} == {first, second}
        assert {one.reason.split("-2")[0] for one in found} == {"by-hand"}
        assert all(one.size == one.path.stat().st_size for one in found)
        assert reports
