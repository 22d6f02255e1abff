"""Minutes that are given and taken at the table, in words and in the ledger."""

from __future__ import annotations

from tests.ui.conversation.acts import Key, begin, go_to


def test_a_given_minute_says_who_else_gets_one_and_where_it_comes_from(room):
    page = begin(room)
    go_to(room, page, "a-tells")
    before = page.table.talk.current.seconds
    room.press(Key.Key_Plus)
    assert page.table.talk.current.seconds == before + 60
    words = page.during.side.notice.text()
    assert "One minute more for Ana, and one for Ben." in words
    assert "Borrowed from “Ana is asked" in words
    rows = page.during.side.ledger.rows
    assert rows[0].planned == rows[1].planned
    room.press(Key.Key_Minus)
    assert page.table.talk.current.seconds == before
    assert "less" in page.during.side.notice.text()


def test_a_given_minute_names_nobody_whose_part_was_left_out(room):
    page = begin(room)
    go_to(room, page, "a-tells")
    page.during.skip_button.click()
    go_to(room, page, "b-tells")
    room.press(Key.Key_Plus)
    words = page.during.side.notice.text()
    assert "One minute more." in words
    assert "Ana" not in words.partition("Borrowed")[0]


def test_a_minute_that_would_break_equal_time_is_not_taken(room):
    page = begin(room)
    room.wait(page, 100)
    room.press(Key.Key_Minus)
    assert "losing equal time" in page.during.side.notice.text()
