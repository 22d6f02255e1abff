"""The drawn controls, looked at pixel by pixel and used by key and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import DARK, LIGHT
from peerjournal.ui.theme import theme_for
from peerjournal.ui.widgets.buttons import (
    danger_button,
    icon_button,
    link_button,
    primary_button,
    quiet_button,
)
from tests.ui.seeing import colours_in, inks

TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def window_of(light_app, qtbot):
    """Shows widgets in a window, and keeps it as long as the test runs."""
    del light_app
    kept = []

    def show(*widgets):
        window = QWidget()
        row = QHBoxLayout(window)
        for widget in widgets:
            row.addWidget(widget)
        qtbot.addWidget(window)
        kept.append(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.setFocus()
        return window

    return show


@pytest.mark.parametrize(
    ("make", "ground", "words"),
    [
        (primary_button, LIGHT.accent, LIGHT.on_accent),
        (danger_button, LIGHT.danger, LIGHT.on_danger),
        (quiet_button, LIGHT.card, LIGHT.ink),
    ],
)
def test_a_button_is_drawn_by_its_weight(window_of, make, ground, words):
    button = make("HHHH", "share")
    window_of(button)
    assert {ground, words} <= inks(button)
    button.setEnabled(False)
    assert LIGHT.disabled in inks(button)
    assert ground not in inks(button) or make is quiet_button


def test_a_link_is_words_in_the_accent_without_a_ground(window_of):
    button = link_button("HHHH")
    window_of(button)
    seen = inks(button)
    assert LIGHT.accent in seen
    assert LIGHT.accent_tint not in seen


def test_a_link_begins_at_its_edge_and_is_underlined_with_the_keyboard(window_of):
    button = link_button("HHHH")
    window_of(button)

    def underlined():
        image = button.grab().toImage()
        accent = LIGHT.accent.lower()
        rows = range(image.height() * 2 // 3, image.height())
        full = [y for y in rows if image.pixelColor(button.width() // 2, y).name() == accent]
        begins = [x for x in range(4) if image.pixelColor(x, image.height() // 2).name() == accent]
        return len(full), bool(begins)

    assert underlined() == (0, True)
    button.setFocus(TAB)
    lines, begins = underlined()
    assert lines >= 2
    assert begins


def test_pressing_deepens_the_accent(window_of, qtbot):
    button = primary_button("Share")
    window_of(button)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert LIGHT.accent_pressed in inks(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_the_keyboard_reaches_a_button_shows_its_ring_and_presses_it(window_of, qtbot):
    first, second = primary_button("Share"), quiet_button("Cancel")
    window = window_of(first, second)
    plain = second.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert second.grab().toImage() != plain
    assert LIGHT.focus in inks(second)
    with qtbot.waitSignal(second.clicked):
        qtbot.keyClick(second, Qt.Key.Key_Space)


def test_a_click_does_not_take_the_keyboard_from_the_writing(window_of, qtbot):
    line, button = QLineEdit(), primary_button("Share")
    window_of(line, button)
    line.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is line


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_a_box_shows_its_state_and_is_set_by_the_space_bar(window_of, qtbot, make):
    box = make("Summary")
    window_of(box)
    assert LIGHT.accent not in inks(box)
    box.setFocus(TAB)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert {LIGHT.accent, LIGHT.on_accent} <= inks(box)
    box.setEnabled(False)
    assert LIGHT.disabled in inks(box)


def test_a_box_that_is_partly_set_looks_like_neither(window_of):
    box = QCheckBox("")
    box.setTristate(True)
    window_of(box)
    pictures = []
    for state in Qt.CheckState:
        box.setCheckState(state)
        pictures.append(box.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, QDateEdit])
def test_a_field_has_an_edge_and_a_ring_when_it_is_typed_in(window_of, make):
    field = make()
    window_of(field)
    assert LIGHT.control_line in inks(field)
    field.setFocus(TAB)
    assert LIGHT.focus in inks(field)
    field.setEnabled(False)
    assert LIGHT.neutral_tint in inks(field)


def test_a_spin_box_pales_the_step_that_is_not_there(window_of, qtbot):
    box = QSpinBox()
    window_of(box)
    assert LIGHT.disabled in inks(box)
    box.setValue(50)
    assert LIGHT.disabled not in inks(box)
    up = QPoint(box.width() - 10, 8)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=up)
    assert box.value() == 51
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(up.x(), box.height() - 8))
    assert box.value() == 50


def test_the_arrow_stands_at_the_other_end_where_one_reads_from_right_to_left(window_of):
    box = QComboBox()
    window_of(box)
    box.setFixedWidth(160)

    def has_ink(left):
        return LIGHT.ink in colours_in(box.grab().toImage().copy(left, 5, 26, box.height() - 10))

    assert (has_ink(4), has_ink(130)) == (False, True)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (has_ink(4), has_ink(130)) == (True, False)


def test_a_button_with_a_menu_shows_that_there_is_one(window_of):
    plain, opening = quiet_button("More"), quiet_button("More")
    opening.setMenu(QMenu(opening))
    window_of(plain, opening)
    assert opening.sizeHint().width() > plain.sizeHint().width()


def test_an_icon_button_says_its_name_and_its_shortcut(window_of, qtbot):
    button = icon_button("bold", "Bold", "Ctrl+B")
    button.setCheckable(True)
    window = window_of(button)
    assert button.accessibleName() == "Bold"
    assert button.toolTip().startswith("Bold")
    assert "B" in button.toolTip().removeprefix("Bold")
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(button.isChecked)
    assert LIGHT.accent_tint in inks(button)
    plain = button.grab().toImage()
    button.setFocus(TAB)
    assert button.grab().toImage() != plain


def test_an_icon_button_is_large_enough_to_hit(light_app, qtbot):
    del light_app
    button = icon_button("bold", "Bold")
    qtbot.addWidget(button)
    assert min(button.sizeHint().width(), button.sizeHint().height()) >= 24


def test_what_is_private_has_a_dashed_edge(light_app, qtbot):
    del light_app
    frame = QFrame()
    frame.setProperty("role", "private")
    qtbot.addWidget(frame)
    frame.resize(100, 60)
    image = frame.grab().toImage()
    edge = [image.pixelColor(x, 0).name().upper() for x in range(20, 80)]
    assert LIGHT.control_line in edge
    assert LIGHT.paper in edge


def test_controls_change_with_the_theme(light_app, window_of):
    button = primary_button("HHHH")
    window_of(button)
    apply_theme(light_app, theme_for(is_dark=True, font_factor=1.5))
    assert {DARK.accent, DARK.on_accent} <= inks(button)


def test_words_fit_their_buttons_at_every_size(light_app, qtbot):
    for factor in (0.8, 1.0, 1.5, 2.5):
        apply_theme(light_app, theme_for(font_factor=factor))
        button = primary_button("Den Kolleginnen mitteilen", "share")
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= words + button.iconSize().width()
        assert button.height() > button.fontMetrics().height()


def test_selected_text_keeps_its_ink(window_of):
    line = QLineEdit("HHHHHHHH")
    window_of(line)
    line.setFocus()
    line.selectAll()
    seen = inks(line)
    assert LIGHT.selection in seen
    assert LIGHT.ink in seen
