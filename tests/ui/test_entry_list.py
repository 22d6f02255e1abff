"""The list of entries: its rows by key and pointer, and how they are drawn."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication

from peerjournal.domain import clock
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import LIGHT
from peerjournal.ui.models.entry_list import (
    EntryListModel,
)
from peerjournal.ui.theme import theme_for
from peerjournal.ui.widgets.entry_delegate import row_height, row_look
from peerjournal.ui.widgets.entry_list import EntryList
from tests.ui.entry_lines import AMINA, TODAY, a_line
from tests.ui.seeing import colours_in

# A breach is a warning of Qt, which fails the test.
WARN = QAbstractItemModelTester.FailureReportingMode.Warning
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def lines_of(count, per_day=2):
    """Newest first, some a day, over as many months as it takes."""
    return tuple(a_line(n, TODAY - timedelta(days=n // per_day)) for n in range(count))


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def model(qapp):
    made = EntryListModel(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def view(light_app, model, qtbot):
    del light_app
    made = EntryList()
    made.setModel(model)
    qtbot.addWidget(made)
    made.resize(320, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.fixture
def chosen(view):
    lines = []
    view.entry_chosen.connect(lines.append)
    return lines


def middle(view, entry):
    return view.visualRect(view.model().index_of(entry.id)).center()


def test_rows_follow_each_other_without_gap_or_overlap(view, model):
    model.show_entries(lines_of(200))
    rects = [view.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    for above, below in pairwise(rects):
        assert below.top() == above.bottom() + 1
    assert rects[0].top() == 0
    assert view.visualRect(QModelIndex()) == QRect()


def test_every_place_belongs_to_the_row_drawn_there(view, model):
    model.show_entries(lines_of(40))
    for y in range(0, 600, 7):
        index = view.indexAt(QPoint(20, y))
        assert view.visualRect(index).contains(20, y)
    model.show_entries(lines_of(1))
    assert not view.indexAt(QPoint(20, 500)).isValid()


def test_the_arrow_keys_pass_over_the_headings(view, model, chosen, qtbot):
    lines = (a_line(1, date(2026, 11, 1)), a_line(2, date(2026, 10, 31)), a_line(3, TODAY))
    model.show_entries((lines[2], lines[0], lines[1]))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
    assert chosen == [lines[2], lines[0], lines[1]]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(view, key)
    assert view.chosen_entry() == lines[2]


def test_pages_and_ends_are_reached_by_key(view, model, qtbot):
    lines = lines_of(300)
    model.show_entries(lines)
    view.choose_first()
    assert view.chosen_entry() == lines[0]
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    reached = lines.index(view.chosen_entry())
    assert 2 < reached < 12
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.chosen_entry() == lines[0]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.chosen_entry() == lines[-1]
    assert view.rect().contains(middle(view, lines[-1]))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.chosen_entry() == lines[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.chosen_entry() == lines[0]
    # The heading of the first month is seen again too.
    assert view.verticalOffset() == 0


def test_an_empty_list_takes_keys_and_clicks_calmly(view, chosen, qtbot):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    view.choose_first()
    view.selectAll()
    view.grab()
    assert chosen == []
    assert view.chosen_entry() is None
    assert view.chosen_entries() == ()


def test_a_click_chooses_and_return_opens(view, model, chosen, qtbot):
    lines = lines_of(10)
    model.show_entries(lines)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, lines[2]))
    assert chosen == [lines[2]]
    with qtbot.waitSignal(view.entry_opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [lines[2]]


def test_a_click_on_a_heading_chooses_nothing(view, model, chosen, qtbot):
    model.show_entries(lines_of(10))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert chosen == []


def test_several_are_chosen_with_shift_and_control(view, model, qtbot):
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    lines = lines_of(12)
    model.show_entries(lines)
    view.choose_entry(lines[0].id)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.chosen_entries() == lines[:3]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, middle(view, lines[4]))
    assert view.chosen_entries() == (*lines[:3], lines[4])
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert view.chosen_entries() == lines


def test_a_rectangle_selects_the_rows_that_it_touches(view, model):
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    lines = lines_of(12)
    model.show_entries(lines)
    between = QRect(middle(view, lines[1]), middle(view, lines[3]))
    view.setSelection(between, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert view.chosen_entries() == lines[1:4]
    region = view.visualRegionForSelection(view.selectionModel().selection())
    assert region.contains(middle(view, lines[2]))
    assert not region.contains(middle(view, lines[5]))


def test_marking_an_entry_brings_it_into_view_and_tells_nothing(view, model, chosen):
    lines = lines_of(300)
    model.show_entries(lines)
    assert view.choose_entry(lines[200].id)
    assert view.rect().contains(middle(view, lines[200]))
    assert not view.choose_entry(a_line(999).id)
    assert chosen == []


@pytest.mark.parametrize(
    ("hint", "place"),
    [
        (QAbstractItemView.ScrollHint.PositionAtTop, lambda rect: 0 < rect.top() < 40),
        (
            QAbstractItemView.ScrollHint.PositionAtCenter,
            lambda rect: abs(rect.center().y() - 300) < 4,
        ),
    ],
)
def test_a_row_is_scrolled_where_it_is_wanted(view, model, hint, place):
    model.show_entries(lines_of(300))
    index = model.index_of(lines_of(300)[150].id)
    view.scrollTo(index, hint)
    assert place(view.visualRect(index))


def test_what_is_marked_stays_marked_when_the_list_is_read_anew(view, model, chosen):
    lines = lines_of(50)
    model.show_entries(lines)
    view.choose_entry(lines[20].id)
    view.scrollTo(model.index_of(lines[20].id), QAbstractItemView.ScrollHint.PositionAtCenter)
    place = middle(view, lines[20])
    model.show_entries((a_line(777), *lines))
    assert view.chosen_entry() == lines[20]
    assert middle(view, lines[20]) == place
    model.show_entries(lines[:5])
    assert view.chosen_entry() is None
    assert chosen == []


def test_more_is_asked_for_before_the_end_is_reached(view, model, qtbot):
    with qtbot.waitSignal(model.more_wanted):
        model.show_entries(lines_of(10), has_more=True)
    model.add_entries(lines_of(100)[10:], has_more=True)
    bar = view.verticalScrollBar()
    with qtbot.assertNotEmitted(model.more_wanted):
        bar.setValue(600)
    with qtbot.waitSignal(model.more_wanted):
        bar.setValue(bar.maximum() - 700)
    before = bar.maximum()
    model.add_entries(lines_of(200)[100:])
    assert bar.maximum() > before


def test_readers_hear_a_list_of_entries(view, model):
    model.show_entries((a_line(1, is_mine=False, author=AMINA, author_name="Amina"),))
    heard = QAccessible.queryAccessibleInterface(view)
    assert heard.role() == QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "Entries"
    assert heard.child(0).text(QAccessible.Text.Name) == "November"
    said = heard.child(1).text(QAccessible.Text.Name)
    assert "Entry 1" in said
    assert "From Amina" in said


def test_no_row_is_hidden(view, model):
    model.show_entries(lines_of(3))
    assert not view.isIndexHidden(model.index(0, 0))
    assert view.horizontalOffset() == 0


# Drawing


def row_picture(view, entry):
    rect = view.visualRect(view.model().index_of(entry.id))
    return view.viewport().grab(rect).toImage()


def test_the_ring_shows_where_the_keyboard_is_and_not_where_the_pointer_went(view, model, qtbot):
    lines = lines_of(6)
    model.show_entries(lines)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, lines[1]))
    seen = colours_in(row_picture(view, lines[1]))
    assert LIGHT.card in seen
    assert LIGHT.focus not in seen
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert LIGHT.focus in colours_in(row_picture(view, lines[2]))
    assert LIGHT.focus not in colours_in(row_picture(view, lines[1]))


def test_high_contrast_always_shows_the_ring(view, model, qtbot, light_app):
    apply_theme(light_app, theme_for(is_high_contrast=True))
    lines = lines_of(3)
    model.show_entries(lines)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, lines[1]))
    ringed = row_picture(view, lines[1])
    view.clearFocus()
    assert row_picture(view, lines[1]) != ringed


def test_the_row_under_the_pointer_is_tinted(view, model, monkeypatch):
    lines = lines_of(6)
    model.show_entries(lines)
    spot = view.viewport().mapToGlobal(middle(view, lines[2]))
    monkeypatch.setattr(QCursor, "pos", lambda: spot)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert LIGHT.hover in colours_in(row_picture(view, lines[2]))
    assert LIGHT.hover not in colours_in(row_picture(view, lines[3]))


@pytest.mark.parametrize("factor", [0.8, 1.0, 1.5, 2.5])
@pytest.mark.parametrize("width", [220, 320, 900])
def test_every_part_of_a_row_has_its_room_at_every_size(qapp, factor, width):
    del qapp
    look = row_look(theme_for(font_factor=factor))
    model = EntryListModel()
    model.show_entries(
        (
            a_line(1, excerpt=""),
            a_line(2, excerpt="x" * 20),
            a_line(3, excerpt="x" * 200),
            a_line(4, excerpt="x" * 200, is_draft=True),
        )
    )
    month, bare, one, two, whole = (row_height(look, shape, width) for shape in model.shapes())
    assert month > look.small_height
    assert bare > look.title_height
    assert one >= bare + look.leading
    assert two >= one
    assert whole > two + look.chip_height


def test_rows_are_set_anew_for_another_width_and_another_font(view, model, light_app, qtbot):
    model.show_entries(tuple(a_line(n, excerpt="x" * 60) for n in range(5)))
    narrow = view.visualRect(model.index(1, 0)).height()
    view.resize(900, 600)
    wide = view.visualRect(model.index(1, 0)).height()
    assert wide < narrow
    apply_theme(light_app, theme_for(font_factor=2.0))
    qtbot.waitUntil(lambda: view.visualRect(model.index(1, 0)).height() > wide)


def test_what_a_search_found_is_drawn_in_full_ink(view, model):
    model.show_entries((a_line(1, excerpt="HHHH HHHH", title=""), a_line(2, title="")))
    assert LIGHT.ink not in colours_in(row_picture(view, a_line(1)))
    model.show_entries((a_line(1, excerpt="\x02HHHH\x03 HHHH", title=""), a_line(2, title="")))
    assert LIGHT.ink in colours_in(row_picture(view, a_line(1)))


def test_kinds_are_shown_where_they_are_wanted(view, model):
    model.show_entries(lines_of(2))
    before = row_picture(view, lines_of(1)[0])
    view.set_kinds_shown(True)
    assert row_picture(view, lines_of(1)[0]) != before


def test_a_row_is_mirrored_where_one_reads_from_right_to_left(view, model):
    line = a_line(1, is_draft=True)
    model.show_entries((line,))

    def middle_of_the_chip():
        image = row_picture(view, line)
        tint = LIGHT.blue_tint
        xs = [
            x
            for x in range(image.width())
            if image.pixelColor(x, image.height() - 20).name().upper() == tint
        ]
        return sum(xs) / len(xs)

    assert middle_of_the_chip() < 100
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert middle_of_the_chip() > 220


def test_chips_that_do_not_fit_are_left_out_whole(view, model):
    names = ("Amina of the very long name that fills a row to its end", "Jonas")
    line = a_line(1, is_draft=True, shared_with=names, is_never_shared=True)
    model.show_entries((line,))
    seen = colours_in(row_picture(view, line))
    assert LIGHT.blue_tint in seen
    assert LIGHT.accent_tint not in seen


def test_a_delegate_measures_anew_only_in_another_theme(view, light_app):
    delegate = view.itemDelegate()
    look = delegate.look()
    assert delegate.look() is look
    apply_theme(light_app, theme_for(is_dark=True))
    assert delegate.look() is not look


def test_a_hundred_thousand_rows_are_placed_and_reached(view, model):
    lines = lines_of(100_000, per_day=20)
    model.show_entries(lines)
    assert view.choose_entry(lines[-1].id)
    assert view.rect().contains(middle(view, lines[-1]))
    view.grab()
    QApplication.sendEvent(view, QEvent(QEvent.Type.FontChange))
