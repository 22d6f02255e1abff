"""The short lists: rows to choose, to press, to tick."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.exchange.row import Row, heading_row, spoken_row
from peerjournal.ui.exchange.rows_model import RowsModel
from peerjournal.ui.exchange.rows_view import RowsView
from tests.ui.exchange.desks import click_row

ROWS = (
    Row(key="a", title="Amina", person="Amina", has_seal=True, is_ticked=False),
    heading_row("Circles"),
    Row(key="b", title="Tuesday", second="Amina, Ben", icon_name="peers", is_ticked=True),
    Row(key="c", title="Plain", chips=(ChipText(text="New"),), aside="3 Nov"),
)


@pytest.fixture
def view(light_app, qtbot):
    del light_app
    made = RowsView("People")
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show_rows(ROWS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_model_keeps_qts_contract(qtmodeltester):
    model = RowsModel()
    model.show_rows(ROWS)
    qtmodeltester.check(model)


def test_only_rows_with_a_box_take_a_tick(light_app):
    del light_app
    model = RowsModel()
    model.show_rows(ROWS)
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index_of("a"), Qt.CheckState.Checked, role)
    assert not model.setData(model.index_of("c"), Qt.CheckState.Checked, role)
    assert not model.setData(model.index_of("a"), "Other words")
    assert model.ticked_keys() == ("a", "b")


def test_a_row_is_told_whole_to_readers():
    assert spoken_row(ROWS[0]) == "Amina, verified"
    assert spoken_row(ROWS[3]) == "Plain, 3 Nov, New"


def test_the_arrow_keys_pass_over_headings(view, qtbot):
    view.choose("a")
    chosen = []
    view.row_chosen.connect(chosen.append)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert chosen == ["b", "c", "b"]


def test_the_list_begins_at_its_first_row_when_it_gets_the_keyboard(light_app, qtbot):
    del light_app
    around = QWidget()
    qtbot.addWidget(around)
    before, view = QLineEdit(), RowsView("People")
    layout = QVBoxLayout(around)
    layout.addWidget(before)
    layout.addWidget(view)
    view.show_rows(ROWS)
    chosen = []
    view.row_chosen.connect(chosen.append)
    with qtbot.waitActive(around):
        around.show()
    before.setFocus()
    assert chosen == []
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chosen == ["a"]
    assert view.selectionModel().isSelected(view.currentIndex())


def test_rows_that_come_to_a_list_with_the_keyboard_can_be_ticked_at_once(light_app, qtbot):
    del light_app
    made = RowsView("For whom")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.ShortcutFocusReason)
    told = []
    made.row_chosen.connect(told.append)
    made.show_rows(ROWS)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert made.ticked_keys() == ("a", "b")
    assert told == []


def test_the_space_bar_and_a_click_on_the_box_set_the_tick(view, qtbot):
    changed, clicked = [], []
    view.tick_changed.connect(changed.append)
    view.row_clicked.connect(clicked.append)
    view.choose("a")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    click_row(qtbot, view, "b", on_tick=True)
    assert (changed, clicked) == (["a", "b"], [])
    assert view.ticked_keys() == ("a",)


def test_a_click_on_the_words_chooses_and_leaves_the_tick(view, qtbot):
    clicked, changed = [], []
    view.row_clicked.connect(clicked.append)
    view.tick_changed.connect(changed.append)
    click_row(qtbot, view, "b")
    assert (clicked, changed) == (["b"], [])
    assert view.chosen_key() == "b"


def test_a_click_anywhere_ticks_where_the_list_is_made_so(light_app, qtbot):
    del light_app
    view = RowsView("Parts", ticks_anywhere=True)
    qtbot.addWidget(view)
    view.show_rows(ROWS)
    view.show()
    click_row(qtbot, view, "a")
    assert view.ticked_keys() == ("a", "b")


def test_return_and_a_double_click_go_on_to_the_row(view, qtbot):
    opened = []
    view.row_opened.connect(opened.append)
    view.choose("c")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.model().index_of("c")).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["c", "c"]


def test_one_click_goes_on_where_rows_are_pressed(light_app, qtbot):
    del light_app
    view = RowsView("History", is_menu=True, grows=True)
    qtbot.addWidget(view)
    view.show_rows(ROWS)
    view.show()
    opened = []
    view.row_opened.connect(opened.append)
    click_row(qtbot, view, "c")
    assert opened == ["c"]


def test_what_is_marked_stays_marked_when_the_rows_come_anew(view):
    chosen = []
    view.choose("b")
    view.row_chosen.connect(chosen.append)
    view.show_rows([ROWS[3], ROWS[2]])
    assert view.chosen_key() == "b"
    assert chosen == []


def test_a_list_that_grows_is_as_high_as_its_rows(light_app, qtbot):
    del light_app
    view = RowsView("History", grows=True)
    qtbot.addWidget(view)
    view.show_rows(ROWS)
    view.resize(300, view.sizeHint().height())
    view.show()
    last = view.visualRect(view.model().index_of("c"))
    assert last.bottom() < view.viewport().height()
    assert view.verticalScrollBar().maximum() == 0


def test_the_first_row_brings_its_heading_along(view, qtbot):
    view.show_rows((heading_row("First"), *(Row(key=n, title=f"Row {n}") for n in range(9))))
    view.resize(320, 120)
    view.choose(8)
    assert view.verticalScrollBar().value() > 0
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.chosen_key() == 0
    assert view.verticalScrollBar().value() == 0
