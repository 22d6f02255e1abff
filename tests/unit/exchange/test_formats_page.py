"""The page that describes the formats: its reader runs, its values are right, nothing lacks."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.util
import json
import re
from enum import StrEnum
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag

from peerjournal.domain.entries import CONTENT_TYPES, Attachment, Entry, Kind, Link, Privacy
from peerjournal.exchange.envelope import commitment_of, slot_info, stream_key
from peerjournal.exchange.framing import padded_length
from tests.bundles import ANA, BEN, CARA, DORA, FILE_KEY, Recipe

ROOT = Path(__file__).parents[3]
BUNDLES = ROOT / "tests" / "data" / "bundles"
PEOPLE = {one.name: one for one in (ANA, BEN, CARA, DORA)}


def _sections():
    """Return the page's text on cards and bundles, which are the exchange's."""
    page = (ROOT / "resources" / "handbook" / "formats.md").read_text("utf-8")
    return page[page.index("\n## 2.") : page.index("\n## 4.")]


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    """The reader that the page gives, knowing nothing of PeerJournal."""
    blocks = re.findall(r"^```python\n(.*?)^```$", _sections(), re.DOTALL | re.MULTILINE)
    path = tmp_path_factory.mktemp("stranger") / "stranger.py"
    path.write_text("\n".join(blocks), encoding="utf-8")
    assert "peerjournal" not in path.read_text("utf-8")
    spec = importlib.util.spec_from_file_location("stranger", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _open(reader, data, who=BEN):
    return reader.open_bundle(data, who.keys.signing, who.keys.sealing)


def _as_told(item):
    if "attachment" not in item:
        return item
    assert hashlib.sha256(item["bytes"]).hexdigest() == item["attachment"]
    return {"attachment": item["attachment"], "size": len(item["bytes"])}


@pytest.mark.parametrize("path", sorted((BUNDLES / "whole").glob("*.json")), ids=lambda p: p.stem)
def test_the_reader_reads_every_whole_bundle(reader, path):
    told = json.loads(path.read_text("utf-8"))
    for name in told["readers"]:
        data = path.with_suffix(".pjbundle").read_bytes()
        manifest, items = _open(reader, data, PEOPLE[name])
        assert manifest == told["manifest"]
        assert [_as_told(item) for item in items] == told["items"]


def test_the_reader_reads_what_is_written_today(reader):
    manifest, items = _open(reader, Recipe().build())
    assert manifest["sender_name"] == "Ana"
    assert items[0]["entry"]["title"] == "A quiet hour"


_REFUSED = sorted(
    path
    for folder in ("not-a-bundle", "not-for-me", "damaged", "misaddressed")
    for path in (BUNDLES / folder).glob("*.pjbundle")
)


@pytest.mark.parametrize("path", _REFUSED, ids=lambda path: path.stem)
def test_the_reader_refuses_every_bundle_that_is_not_authentic(reader, path):
    # A manifest that is too long is refused for its first letter already.
    with pytest.raises((ValueError, InvalidTag, InvalidSignature)):
        _open(reader, path.read_bytes())


def test_the_reader_reads_cards_and_finds_the_same_numbers(reader):
    for one in PEOPLE.values():
        card = reader.read_card(one.card)
        assert (card["name"], card["identity"]) == (one.name, one.id)
    assert reader.safety_number(ANA.id, BEN.id) in _sections()


@pytest.mark.parametrize(
    "value",
    [
        ANA.public.signing.hex(),
        hashlib.sha256(ANA.public.sealing).hexdigest(),
        ANA.id,
        BEN.id,
        hashlib.sha256(ANA.card).hexdigest(),
        commitment_of(FILE_KEY).hex(),
        stream_key(FILE_KEY, bytes(32)).hex(),
        slot_info(BEN.id).hex(),
    ],
)
def test_the_page_gives_the_right_test_values(value):
    assert f"`{value}`" in _sections()


def test_the_reader_pads_as_we_do(reader):
    lengths = [1, 8192, 8193, 65_000, 100_000, 1 << 20, (1 << 31) + 1]
    assert [reader.padded(one) for one in lengths] == [padded_length(one) for one in lengths]


def _names_in(kind, found):
    """Collect the names of all fields and values of a dataclass and all within."""
    if dataclasses.is_dataclass(kind):
        hints = get_type_hints(kind)
        for one in dataclasses.fields(kind):
            found.add(one.name)
            _names_in(hints[one.name], found)
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        found |= {value.value for value in kind}
    for part in get_args(kind):
        _names_in(part, found)


@pytest.mark.parametrize("kind", Kind)
def test_the_page_names_every_field_and_value_of_an_entry(kind):
    found: set[str] = set()
    _names_in(CONTENT_TYPES[kind], found)
    page = _sections()
    start = page.index(f"\n**{kind}**\n")
    ends = [page.find(mark, start + 5) for mark in ("\n**", "\n### ")]
    end = min(at for at in ends if at > start)
    shared = {"name", "identity", "role", "key", "heading", "text", *_shared_values()}
    missing = {name for name in found if f"`{name}`" not in page[start:end]} - shared
    assert missing == set()


def _shared_values():
    """Return the values of a cadence, which are told once, at the goal."""
    return {"none", "weekly", "fortnightly", "monthly"}


def test_the_page_names_what_every_entry_has():
    found = {one.name for one in dataclasses.fields(Entry)}
    for kind in (Kind, Privacy, Link, Attachment):
        _names_in(kind, found)
    assert {name for name in found if f"`{name}`" not in _sections()} == set()
