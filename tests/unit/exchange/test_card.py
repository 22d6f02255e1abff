"""Cards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto.keys import identity_of, new_private_keys, public_keys_of
from peerjournal.domain.errors import (
    CardDamagedError,
    CardTooNewError,
    InvalidEntryError,
    NotACardError,
)
from peerjournal.domain.peers import NAME_MOST
from peerjournal.exchange.card import (
    CARD_MOST,
    Card,
    card_bytes,
    card_text,
    make_card,
    parse_card,
    read_card,
)
from tests.bundles import ANA, CARA
from tests.card_faults import ERRORS, FAULTS

names = st.text(
    st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=NAME_MOST
).filter(str.strip)


@given(names)
def test_a_card_tells_whose_it_is_and_is_always_written_the_same(name):
    card = make_card(name, ANA.keys)
    assert read_card(card) == Card(name=name, keys=ANA.public)
    assert read_card(card).id == ANA.id
    assert make_card(read_card(card).name, ANA.keys) == card
    assert len(card) <= CARD_MOST


def test_the_longest_name_makes_the_longest_card():
    assert len(make_card("\U0001f642" * NAME_MOST, ANA.keys)) == CARD_MOST


def test_new_keys_make_another_card():
    keys = new_private_keys()
    assert read_card(make_card("Ana", keys)).id == identity_of(public_keys_of(keys)) != ANA.id


@pytest.mark.parametrize("name", ["", " ", "a" * (NAME_MOST + 1), "Ana\nBen"])
def test_no_card_is_made_for_what_is_no_name(name):
    with pytest.raises(InvalidEntryError):
        make_card(name, ANA.keys)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_card_with_a_fault_is_refused_with_its_own_error(fault):
    with pytest.raises(ERRORS[fault.split("/")[0]]):
        read_card(FAULTS[fault]())


def test_a_card_with_any_byte_changed_is_refused():
    for at in range(len(ANA.card)):
        card = bytearray(ANA.card)
        card[at] ^= 1 << at % 8
        with pytest.raises((NotACardError, CardTooNewError, CardDamagedError)):
            parse_card(bytes(card))


def test_a_card_of_any_shorter_length_is_refused():
    for length in range(len(ANA.card)):
        with pytest.raises(NotACardError if length < 8 else CardDamagedError):
            parse_card(ANA.card[:length])


@pytest.mark.parametrize("came", [b"", bytes(900), b"\r\n", ANA.card[:5], b"-----BEGIN PEERJ"])
def test_a_file_that_stopped_before_it_could_tell_what_it_is_is_told_as_cut_short(came):
    with pytest.raises(NotACardError) as refused:
        read_card(came)
    assert refused.value.cut_short


@pytest.mark.parametrize(
    "other", [b"Dear Ana", b"%PDF-1.7", b"\xff\xfe\x00\xd8", b"-----BEGIN PGP"]
)
def test_a_file_of_another_kind_is_not_told_as_cut_short(other):
    with pytest.raises(NotACardError) as refused:
        read_card(other)
    assert not refused.value.cut_short


@pytest.mark.parametrize(
    "carry",
    [
        str,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", " "),
        lambda text: text.replace("\n", ""),
        lambda text: "Hi Ben,\n\n" + text + "\nSee you, Ana",
        lambda text: "".join(f"> > {line}\n" for line in text.splitlines()),
        lambda text: text.replace("-----", "\u2014\u2014\u2013"),
        lambda text: text.replace("-----", ""),
        lambda text: text.replace("PEERJOURNAL CARD", "PEERJOURNAL \n CARD"),
        lambda text: text.encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    ],
    ids=[
        "as it is",
        "with other line ends",
        "in one line",
        "without line ends",
        "inside a letter",
        "quoted twice",
        "with long dashes",
        "without dashes",
        "with a wrapped heading",
        "as a file",
        "as a file with a mark in front",
        "as a file from a command line on Windows",
        "as a file of the other byte order",
    ],
)
@pytest.mark.parametrize("who", [ANA, CARA])
def test_a_card_survives_being_carried_as_text(who, carry):
    given_text = carry(card_text(who.card))
    assert read_card(given_text) == Card(name=who.name, keys=who.public)
    assert card_bytes(given_text) == who.card


def test_text_keeps_to_the_width_of_a_mail():
    assert {len(line) <= 64 for line in card_text(ANA.card).splitlines()} == {True}


def test_text_made_to_be_slow_is_refused_at_once():
    for text in ("BEGIN" + " " * 200_000, "BEGIN PEERJOURNAL CARD" + " -" * 200_000, "-" * 400_000):
        with pytest.raises((NotACardError, CardDamagedError)):
            read_card(text)
