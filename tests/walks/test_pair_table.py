"""The pair, row by row: what exists at the end, on the right side, private or shared as told."""

from __future__ import annotations

import pytest

from tests.walks.pair_table import TABLE
from tests.walks.people import arrives
from tests.walks.table import journals_of


@pytest.mark.parametrize("row", TABLE, ids=str)
def test_each_artefact_is_with_whom_the_tale_says_and_with_nobody_else(pair_journals, row):
    assert pair_journals.holders(row.words) == row.held_by


def test_in_journals_in_which_nothing_happened_every_artefact_is_missed(tmp_path):
    two = [arrives(tmp_path, name) for name in ("Mirjam", "Joao")]
    empty = journals_of(*two)
    for one in two:
        one.close()
    assert not [row for row in TABLE if row.held_by and empty.holders(row.words) == row.held_by]
