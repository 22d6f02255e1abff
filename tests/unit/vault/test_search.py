"""Whatever is typed finds what it should and is never an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.crypto import passphrase as passphrases
from peerjournal.domain.listing import Filter
from peerjournal.vault import entries, indexing, search
from peerjournal.vault.connection import reading
from tests.vaults import entry, new_vault, put

TEXTS = {
    "café": "Ein Café am Morgen: ‘quoted words’, peer-coaching & more_of_it.",
    "tokyo": "東京で日本語の勉強をする。Coaching ペア",
    "thai": "ฉันเขียนบันทึกทุกวัน",
    "hebrew": "נשימה עמוקה לפני התשובה",
    "arabic": "أكتب كل يوم قليلا",
    "greek": "Σήμερα άκουσα",
    "long": "word " * 500 + "needle " + "word " * 500,
    "markdown": "# Heading\n\n- **bold** item\n- another",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    cheap = passphrases.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "PROFILES", (cheap,))
        with new_vault(tmp_path_factory.mktemp("library") / "ana.pjournal") as vault:
            put(vault, *(entry(text, title=title) for title, text in TEXTS.items()))
            put(vault, entry("", title="only the title says zebra"))
            put(vault, entry("", title="tagged", tags=("Two words", "語彙")))
            yield vault


@pytest.fixture
def found(library):
    def titles(typed):
        with reading(library) as c:
            return sorted(line.title for line in search.search(c, typed, Filter(), 50))

    return titles


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("cafe", "café"),
        ("CAFÉ", "café"),
        ("cafe\u0301", "café"),
        ("caf", "café"),
        ("c", "café"),
        ("morgen ein", "café"),
        ('"quoted words"', "café"),
        ("„quoted words“", "café"),
        ('"quoted wor', "café"),
        ("peer-coaching", "café"),
        ("more_of_it", "café"),
        ("東京", "tokyo"),
        ("日本語", "tokyo"),
        ("本語の", "tokyo"),
        ("coaching ペア", "tokyo"),
        ("เขียน", "thai"),
        ("บันทึก", "thai"),
        ("נשימ", "hebrew"),
        ("يوم", "arabic"),
        ("ΆΚΟΥΣΑ σήμερα", "greek"),
        ("^ein*", "café"),
        ("needle", "long"),
        ("bold item", "markdown"),
        ("zebra", "only the title says zebra"),
        ("two words", "tagged"),
        ("語彙", "tagged"),
    ],
)
def test_words_are_found_in_many_scripts(found, typed, title):
    assert title in found(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        '"',
        '""',
        "-",
        "***",
        "…",
        "\u0e48",
        "quoted-other",
        '"words quoted"',
        '"caf" morgen',
        "caf morgen",
        "京東",
        "AND",
        "word NOT needle",
        "title:zebra",
        "NEAR(word needle)",
        "words zwei",
    ],
)
def test_what_is_not_there_is_not_found(found, typed):
    assert found(typed) == []


@given(typed=st.text(max_size=30))
def test_nothing_that_is_typed_is_an_error(library, typed):
    with reading(library) as c:
        search.search(c, typed, Filter(), 5)


@given(typed=st.text(alphabet='"*^()+-:{}, \\aORNDET\x00\x1f\ud800\u0301日', max_size=20))
def test_no_sign_of_the_query_language_is_an_error(library, typed):
    with reading(library) as c:
        search.search(c, typed, Filter(), 5)


@given(text=st.text())
def test_indexed_text_is_shown_as_it_was_written(text):
    plain = text.replace(indexing.SEPARATOR, "")
    assert indexing.shown_text(indexing.indexed_text(plain)) == plain


def excerpt(library, typed):
    with reading(library) as c:
        (line,) = search.search(c, typed, Filter(), 50)
    return line.excerpt


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("cafe", "Ein \x02Café\x03 am"),
        ("日本語", "東京で\x02日本語\x03の勉強"),
        ("needle", "word word \x02needle\x03 word"),
        ("bold", "Heading - \x02bold\x03 item"),
    ],
)
def test_an_excerpt_shows_the_words_around_the_hits_as_they_were_written(library, typed, part):
    assert part in excerpt(library, typed)


def test_an_excerpt_stays_short_and_says_where_it_was_cut(library):
    shown = excerpt(library, "needle")
    assert len(shown) < 200
    assert shown.startswith("…")
    assert shown.endswith("…")


def test_a_hit_in_the_title_alone_shows_the_beginning_of_the_body(c):
    entries.insert_entry(c, entry("The body begins", title="zebra"))
    (line,) = search.search(c, "zebra", Filter(), 9)
    assert line.excerpt == "The body begins"


def test_the_newest_hits_come_first_and_no_more_than_asked_for(c):
    written = [entry("word", title=str(n)) for n in range(30)]
    for one in written:
        entries.insert_entry(c, one)
    lines = search.search(c, "word", Filter(), 7)
    assert len(lines) == 7
    assert [line.id for line in lines] == sorted((line.id for line in lines), reverse=True)


def test_an_entry_is_found_by_its_new_words_only(c):
    first = entry("before")
    entries.insert_entry(c, first)
    second = entry("afterwards", id=first.id, revision=2, title="New")
    entries.update_entry(c, second, keep_previous=True)
    assert search.search(c, "before", Filter(), 9) == ()
    assert [line.id for line in search.search(c, "afterw", Filter(), 9)] == [first.id]
    assert len(search.search(c, "new", Filter(), 9)) == 1


def test_words_of_titles_alone_are_found_where_only_titles_count(c):
    titled = entry("a pause", title="zebra")
    entries.insert_entry(c, titled)
    entries.insert_entry(c, entry("a zebra", title="pause"))
    (line,) = search.search(c, "zebra", Filter(), 9, in_titles=True)
    assert line.id == titled.id
    assert len(search.search(c, "zebra", Filter(), 9)) == 2


def test_a_search_along_the_list_passes_by_what_has_no_hit(c, monkeypatch):
    monkeypatch.setattr(search, "MANY_HITS", 1)
    with_word = entry("the word", tags=("blue",))
    for one in (with_word, entry("another", tags=("blue",)), entry("the word")):
        entries.insert_entry(c, one)
    (line,) = search.search(c, "word", Filter(tag="blue"), 9)
    assert line.id == with_word.id
