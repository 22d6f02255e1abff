"""From a passphrase to a key."""

from __future__ import annotations

import pytest

from peerjournal.crypto import passphrase
from peerjournal.crypto.passphrase import Profile, derive_key

# Read before any test begins: every test derives its keys at the least cost.
SHIPPED = passphrase.PROFILES

SALT = bytes(range(16))
CHEAP = Profile(number=1, iterations=1, memory_kib=32, lanes=1)
WORDS = "four quiet words"


def test_another_passphrase_or_another_salt_makes_another_key():
    key = derive_key(WORDS, SALT, CHEAP)
    assert key.hex() == "957a70571fa7b8d09e5df8a27629488a47089af8237a14aa8d388e2aa53d5a33"
    assert derive_key("four quiet word", SALT, CHEAP) != key
    assert derive_key(WORDS, bytes(16), CHEAP) != key


@pytest.mark.parametrize(
    "dearer",
    [
        Profile(number=1, iterations=2, memory_kib=32, lanes=1),
        Profile(number=1, iterations=1, memory_kib=64, lanes=1),
        Profile(number=1, iterations=1, memory_kib=32, lanes=2),
    ],
)
def test_each_cost_of_a_profile_changes_the_key(dearer):
    assert derive_key(WORDS, SALT, CHEAP) != derive_key(WORDS, SALT, dearer)


def test_the_same_letters_make_the_same_key_whichever_keyboard_typed_them():
    composed, decomposed = "caf\u00e9 \ufb01ve", "cafe\u0301 five"
    assert derive_key(composed, SALT, CHEAP) == derive_key(decomposed, SALT, CHEAP)


def test_input_that_is_no_text_makes_a_key_of_its_own():
    assert derive_key("caf\udce9 noir", SALT, CHEAP) != derive_key("caf\udce8 noir", SALT, CHEAP)


def test_the_shipped_profile_makes_the_key_that_the_format_page_names():
    (newest,) = SHIPPED
    assert newest == Profile(number=1, iterations=3, memory_kib=256 * 1024, lanes=4)
    key = derive_key(WORDS, SALT, newest)
    assert key.hex() == "a291b3baee0dd651e4f442f7685f9c96c701a72a3eae12fb29f80871d654406e"
