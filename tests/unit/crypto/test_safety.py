"""The safety number."""

from __future__ import annotations

import re

from hypothesis import given

from peerjournal.crypto.safety import safety_number
from peerjournal.domain.identifiers import IdentityId
from tests import strategies

ONE = IdentityId("00" * 32)
OTHER = IdentityId("ff" * 32)


@given(strategies.identities, strategies.identities)
def test_both_sides_see_the_same_sixty_digits(one, other):
    number = safety_number(one, other)
    assert number == safety_number(other, one)
    assert re.fullmatch(r"\d{5}( \d{5}){11}", number)


def test_the_number_is_the_one_of_the_format_page():
    assert safety_number(ONE, OTHER) == EXPECTED


def test_another_identity_changes_every_group():
    near = IdentityId("00" * 31 + "01")
    pairs = zip(safety_number(ONE, OTHER).split(), safety_number(near, OTHER).split(), strict=True)
    assert all(one != other for one, other in pairs)


EXPECTED = "93438 96489 90184 52470 83984 36214 67011 98958 42892 69764 33059 78843"
