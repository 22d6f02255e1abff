"""The sidebar: pages by key and mouse, counts, folded and mirrored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import LIGHT
from peerjournal.ui.theme import theme_for
from peerjournal.ui.widgets.sidebar import Sidebar
from peerjournal.ui.widgets.sidebar_delegate import SidebarItem
from tests.ui.seeing import colours_in

PAGES = (
    SidebarItem(key="today", text="Today", icon_name="today"),
    SidebarItem(key="journal", text="Journal", icon_name="journal"),
    SidebarItem(key="inbox", text="Inbox", icon_name="inbox", count=2),
    SidebarItem(key="trash", text="Trash", icon_name="trash", is_apart=True),
)


@pytest.fixture
def bar(light_app, qtbot):
    del light_app
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_items(PAGES)
    made.choose("today")
    made.resize(made.sizeHint())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.fixture
def told(bar):
    keys = []
    bar.item_chosen.connect(keys.append)
    return keys


def place(bar, key):
    rows = [item.key for item in PAGES]
    return bar.visualRect(bar.model().index(rows.index(key), 0))


def test_its_model_keeps_qts_rules(bar):
    # A breach is a warning of Qt, which fails the test.
    warn = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(bar.model(), warn)
    bar.set_count("inbox", 7)
    bar.show_items(PAGES[:2])
    bar.show_items(PAGES)
    assert tester.model() is bar.model()


def test_the_arrow_keys_walk_from_page_to_page(bar, told, qtbot):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(bar, key)
    assert told == ["journal", "inbox", "journal", "trash"]
    assert bar.chosen() == "trash"


def test_a_click_tells_once_and_a_second_one_again(bar, told, qtbot):
    for _ in range(2):
        qtbot.mouseClick(
            bar.viewport(), Qt.MouseButton.LeftButton, pos=place(bar, "inbox").center()
        )
    assert told == ["inbox", "inbox"]


def test_marking_a_page_tells_nothing(bar, told):
    bar.choose("inbox")
    assert bar.chosen() == "inbox"
    bar.choose("no such page")
    assert bar.chosen() == ""
    assert told == []


def test_the_marked_page_stays_marked_when_the_pages_change(bar, told):
    bar.choose("inbox")
    bar.show_items(tuple(reversed(PAGES)))
    assert bar.chosen() == "inbox"
    assert told == []


def test_readers_hear_the_page_and_what_waits_there(bar):
    heard = QAccessible.queryAccessibleInterface(bar)
    assert heard.role() == QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "Pages"
    said = [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())]
    assert said[0] == "Today"
    assert said[2].startswith("Inbox")
    assert "2" in said[2]


def test_a_count_changes_without_moving_anything(bar):
    before = bar.grab().toImage()
    bar.set_count("inbox", 2)
    assert bar.grab().toImage() == before
    bar.set_count("inbox", 3)
    assert bar.grab().toImage() != before
    bar.set_count("no such page", 3)


def test_the_marked_page_lies_on_a_card_and_has_a_ring_with_the_keyboard(bar, qtbot):
    card = place(bar, "today")
    image = bar.grab().toImage()
    assert image.pixelColor(card.right() - 30, card.center().y()).name().upper() == LIGHT.card
    assert image.pixelColor(card.center().x(), card.top() + 2).name().upper() == LIGHT.focus
    qtbot.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, pos=card.center())
    image = bar.grab().toImage()
    assert image.pixelColor(card.center().x(), card.top() + 2).name().upper() != LIGHT.focus
    qtbot.keyClick(bar, Qt.Key.Key_Up)
    image = bar.grab().toImage()
    assert image.pixelColor(card.center().x(), card.top() + 2).name().upper() == LIGHT.focus


def test_folded_it_shows_icons_and_names_them_in_tool_tips(bar):
    bar.set_folded(True)
    assert bar.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "Today"
    folded = bar.grab().toImage()
    bar.set_folded(False)
    assert bar.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    QApplication.processEvents()
    assert bar.grab().toImage() != folded


def test_it_grows_with_the_font_and_keeps_in_high_contrast(bar, light_app):
    before = bar.sizeHint().height()
    apply_theme(light_app, theme_for(font_factor=2.0, is_high_contrast=True))
    assert bar.sizeHint().height() > before
    bar.repaint()


def test_it_is_mirrored_where_one_reads_from_right_to_left(bar):
    card = place(bar, "journal")

    def has_ink(left):
        part = bar.grab().toImage().copy(left, card.top() + 6, 20, card.height() - 12)
        return LIGHT.dim in colours_in(part)

    ends = (card.left() + 10, card.right() - 30)
    assert [has_ink(left) for left in ends] == [True, False]
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [has_ink(left) for left in ends] == [False, True]
