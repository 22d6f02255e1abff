"""Many entries to share: made as somebody comes near them, and all of them shared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from peerjournal.ui.exchange.entry_parts import EntryParts
from peerjournal.ui.exchange.share_page import SharePage
from tests.windows import PATIENCE

MANY = 60


@pytest.fixture
def many(pair):
    """Ana, who shares many entries, their identifiers and the page."""
    ana, _ben = pair
    ids = tuple(ana.write(f"Entry {number}").id for number in range(MANY))
    page = ana.show(SharePage(ana.session, ids), width=1000, height=600)
    return ana, ids, page


def made(page):
    """Return how many of them there are on the page."""
    return len(page.findChildren(EntryParts))


def last_is_made(page):
    return made(page) == MANY


def test_entries_that_nobody_came_near_are_not_made_and_go_along(many, qtbot):
    _ana, ids, page = many
    height = page.height()
    qtbot.waitUntil(lambda: made(page) > 10, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not page.choices.entries._turn.isActive(), timeout=PATIENCE)
    assert made(page) < MANY * 2 // 3
    assert tuple(one.entry for one in page.choices.wanted()) == ids
    assert {one.original.id for one in page._preview.items} == set(ids)
    # The bar tells from the beginning how far it goes.
    bar = page.choices.verticalScrollBar()
    reach = bar.maximum()
    bar.setValue(reach)
    qtbot.waitUntil(lambda: last_is_made(page), timeout=PATIENCE)
    assert bar.maximum() == pytest.approx(reach, abs=2)
    assert page.height() == height


def test_the_tab_key_comes_to_each_of_them_in_turn(many, qtbot):
    _ana, _ids, page = many
    page.choices.entries.key_stops()[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached = []
    while (focused := page.window().focusWidget()) is not page.foot.note and focused:
        assert focused not in reached
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        # Between two keys the window's loop turns at least once.
        QApplication.processEvents()
    heads = [one.text() for one in reached if isinstance(one.parent(), EntryParts) and one.text()]
    assert heads == [f"Entry {number}" for number in range(MANY)]


def test_where_all_that_are_made_are_left_out_the_next_one_comes_at_once(many):
    ana, ids, page = many
    choice = page.choices.entries
    while len(choice.wanted()) > 1:
        choice.parts_of(choice.current).remove.click()
    ana.settle()
    assert [one.entry for one in choice.wanted()] == [ids[-1]]
    assert choice.current == ids[-1]
    assert not choice.parts_of(ids[-1]).remove.isVisible()
