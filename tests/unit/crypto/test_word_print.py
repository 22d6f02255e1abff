"""Four words for a text: the same for the same text, others for another."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from peerjournal.crypto.word_print import words_of_text


def test_the_words_of_a_text_never_change():
    assert words_of_text("- One\n- Two") == ("earn", "topple", "hungry", "rookie")


def test_line_ends_and_composed_letters_do_not_matter():
    assert words_of_text("Café\r\nTwo \n") == words_of_text("Cafe\u0301\nTwo")


@given(one=st.text(max_size=40), other=st.text(max_size=40))
def test_other_words_stand_for_another_text(one, other):
    assume(one.split() != other.split())
    assume(words_of_text(one.casefold()) != words_of_text(other.casefold()))
    assert len(words_of_text(one)) == 4
