"""The cards and bundles kept under tests/data: read, or refused as their folder is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from peerjournal.crypto.safety import safety_number
from peerjournal.domain.codec import to_plain
from peerjournal.domain.entries import entry_from_plain
from peerjournal.domain.identifiers import IdentityId
from peerjournal.exchange.card import card_bytes, card_text, make_card, read_card
from tests import bundle_faults, card_faults
from tests.bundles import ANA, BEN, CARA, DORA, open_whole, withdrawal

DATA = Path(__file__).parents[2] / "data"
PEOPLE = {one.name: one for one in (ANA, BEN, CARA, DORA)}


def _names(folder):
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*.pj*"))
    texts = (path.relative_to(folder).as_posix() for path in folder.rglob("*.txt"))
    return {name for name in (*names, *texts) if not name.startswith("whole/")}


def test_every_fault_has_a_file():
    assert _names(DATA / "cards") == set(card_faults.FAULTS)
    assert _names(DATA / "bundles") == {f"{name}.pjbundle" for name in bundle_faults.FAULTS}


@pytest.mark.parametrize("name", sorted(_names(DATA / "cards")))
def test_a_card_file_with_a_fault_is_refused(name):
    with pytest.raises(card_faults.ERRORS[name.split("/")[0]]):
        read_card((DATA / "cards" / name).read_bytes())


@pytest.mark.parametrize("name", sorted(_names(DATA / "bundles")))
def test_a_bundle_file_with_a_fault_is_refused(name):
    with pytest.raises(bundle_faults.ERRORS[name.split("/")[0]]):
        open_whole((DATA / "bundles" / name).read_bytes())


@pytest.mark.parametrize("name", PEOPLE)
def test_a_whole_card_is_read_and_would_be_written_the_same(name):
    folder = DATA / "cards" / "whole"
    card = (folder / f"{name.lower()}.pjcard").read_bytes()
    text = (folder / f"{name.lower()}.txt").read_text("ascii")
    assert read_card(card).name == name
    assert read_card(card).keys == PEOPLE[name].public
    assert card_bytes(text) == card == make_card(name, PEOPLE[name].keys)
    assert card_text(card) == text


def test_a_card_with_the_longest_name_is_read():
    card = (DATA / "cards" / "whole" / "longest-name.pjcard").read_bytes()
    assert len(read_card(card).name) == 100
    assert make_card(read_card(card).name, ANA.keys) == card


def test_the_people_are_who_the_file_says():
    told = json.loads((DATA / "people.json").read_text("utf-8"))
    for name, keys in told["people"].items():
        assert keys["identity"] == PEOPLE[name].id
        assert keys["signing_seed"] == PEOPLE[name].keys.signing.hex()
        assert keys["sealing_seed"] == PEOPLE[name].keys.sealing.hex()
    for pair, number in told["safety_numbers"].items():
        one, other = (IdentityId(PEOPLE[name].id) for name in pair.split(" and "))
        assert safety_number(one, other) == number


@pytest.mark.parametrize("path", sorted((DATA / "bundles" / "whole").glob("*.json")), ids=str)
def test_a_whole_bundle_is_read_by_all_its_readers(path):
    told = json.loads(path.read_text("utf-8"))
    data = path.with_suffix(".pjbundle").read_bytes()
    for name in told["readers"]:
        manifest, items = open_whole(data, PEOPLE[name])
        assert to_plain(manifest) == told["manifest"]
        assert len(items) == len(told["items"])
        for item, expected in zip(items, told["items"], strict=True):
            _check(item, expected)


def _check(item, expected):
    if "entry" in expected:
        assert item == entry_from_plain(expected["entry"])
    elif "withdrawal" in expected:
        assert item == withdrawal()
        assert to_plain(item) == expected["withdrawal"]
    else:
        assert (item[0], len(item[1])) == (expected["attachment"], expected["size"])
