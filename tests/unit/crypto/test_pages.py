"""Pages of a real SQLCipher file."""

from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from peerjournal.crypto.pages import LOCK_PAGE, PAGE_SIZE, SALT_LENGTH, is_page_authentic

KEY = bytes(range(32))
SALT = bytes(range(100, 116))


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    path = tmp_path_factory.mktemp("pages") / "some.db"
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA key = \"x'{(KEY + SALT).hex()}'\"")
    connection.execute("CREATE TABLE words (text TEXT)")
    connection.executemany("INSERT INTO words VALUES (?)", [("a quiet hour " * 60,)] * 40)
    connection.commit()
    connection.close()
    data = path.read_bytes()
    return [data[at : at + PAGE_SIZE] for at in range(0, len(data), PAGE_SIZE)]


def test_every_page_of_a_whole_file_is_authentic(pages):
    assert len(pages) > 5
    assert pages[0][:SALT_LENGTH] == SALT
    assert all(is_page_authentic(KEY, SALT, page, n) for n, page in enumerate(pages, 1))


def test_another_key_or_salt_fits_no_page(pages):
    assert not any(is_page_authentic(bytes(32), SALT, page, n) for n, page in enumerate(pages, 1))
    assert not any(is_page_authentic(KEY, bytes(16), page, n) for n, page in enumerate(pages, 1))


def test_a_page_is_authentic_at_its_own_place_only(pages):
    assert not is_page_authentic(KEY, SALT, pages[1], 3)
    assert not is_page_authentic(KEY, SALT, pages[0], 2)
    assert not is_page_authentic(KEY, SALT, pages[1], 1)


@pytest.mark.parametrize("place", [0, 15, 16, 2000, 4015, 4016, 4031, 4032, 4095])
@pytest.mark.parametrize("number", [1, 2])
def test_any_changed_byte_of_a_page_is_noticed(pages, number, place):
    page = bytearray(pages[number - 1])
    page[place] ^= 0x80
    # The salt is no part of its page: a changed one derives another key and so fits nothing.
    salt = bytes(page[:SALT_LENGTH]) if number == 1 else SALT
    assert not is_page_authentic(KEY, salt, bytes(page), number)


@pytest.mark.parametrize("length", [0, 16, 4095])
def test_a_cut_page_is_not_authentic(pages, length):
    assert not is_page_authentic(KEY, SALT, pages[1][:length], 2)


def test_a_page_of_zeros_is_not_authentic_unless_it_is_the_one_never_written():
    assert not is_page_authentic(KEY, SALT, bytes(PAGE_SIZE), 2)
    assert is_page_authentic(KEY, SALT, bytes(PAGE_SIZE), LOCK_PAGE)
    assert not is_page_authentic(KEY, SALT, bytes(PAGE_SIZE - 1) + b"\x01", LOCK_PAGE)
