"""The shipped texts are found and read in the right language."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from peerjournal.coaching import library
from peerjournal.domain.errors import InvalidEntryError


def test_the_folder_inside_the_package_goes_before_the_checkout(tmp_path):
    shipped, checkout = tmp_path / "shipped", tmp_path / "checkout"
    checkout.mkdir()
    assert library.first_folder(shipped, checkout) == checkout
    shipped.mkdir()
    assert library.first_folder(shipped, checkout) == shipped


def test_every_area_is_written_in_english_and_german():
    for area in ("templates", "structures", "clauses"):
        assert library.languages(area) == ("de", "en")


@pytest.mark.parametrize(
    ("asked", "found"),
    [("en", "en"), ("de", "de"), ("de_CH", "de"), ("de-AT", "de"), ("DE", "de"), ("fr", "en")],
)
def test_the_nearest_language_is_read(asked, found):
    assert library.language_for("templates", asked) == found


def test_a_text_that_does_not_fit_its_record_is_refused():
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Nothing:
        pass

    with pytest.raises(InvalidEntryError):
        library.records(Nothing, "templates", "en", "template")
