"""Chips, badges, labels, bars of time: what they show and what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import LIGHT, Tone
from peerjournal.ui.theme import theme_for
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.hairline import Hairline
from peerjournal.ui.widgets.person_badge import PersonBadge, initials_of
from peerjournal.ui.widgets.section_label import SectionLabel
from peerjournal.ui.widgets.time_strip import Segment, TimeStrip, clock_text
from tests.ui.seeing import inks

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def test_a_chip_is_drawn_in_its_tone(light_app, qtbot):
    del light_app
    chip = Chip("HHHH", Tone.BLUE)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert {LIGHT.blue, LIGHT.blue_tint} <= inks(chip)
    chip.show_chip("Private", Tone.NEUTRAL, "lock")
    assert (chip.text(), chip.tone) == ("Private", Tone.NEUTRAL)
    assert LIGHT.blue_tint not in inks(chip)


def test_a_chip_grows_with_the_font_and_with_an_icon(light_app, qtbot):
    chip = Chip("Private")
    qtbot.addWidget(chip)
    plain = chip.sizeHint()
    chip.show_chip("Private", Tone.NEUTRAL, "lock")
    assert chip.sizeHint().width() > plain.width()
    apply_theme(light_app, theme_for(font_factor=2.0))
    assert chip.sizeHint().height() > plain.height()
    assert chip.minimumSizeHint().width() <= chip.sizeHint().width()


def test_a_chips_icon_stands_before_its_words_in_either_direction(light_app, qtbot):
    del light_app
    chip = Chip("", Tone.NEUTRAL, "lock")
    qtbot.addWidget(chip)
    chip.resize(100, chip.sizeHint().height())

    def middle_of_ink():
        image = chip.grab().toImage()
        dark = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).lightness() < 140
        ]
        return sum(dark) / len(dark)

    assert middle_of_ink() < 40
    chip.setLayoutDirection(RIGHT_TO_LEFT)
    assert middle_of_ink() > 60


def test_a_section_label_is_read_as_it_is_written(light_app, qtbot):
    del light_app
    label = SectionLabel("November")
    qtbot.addWidget(label)
    assert label.text() == "November"
    assert label.font().capitalization() == label.font().Capitalization.AllUppercase


@pytest.mark.parametrize(
    ("orientation", "is_flat"),
    [(Qt.Orientation.Horizontal, True), (Qt.Orientation.Vertical, False)],
)
def test_a_hairline_is_one_pixel_thin(light_app, qtbot, orientation, is_flat):
    del light_app
    line = Hairline(orientation)
    qtbot.addWidget(line)
    line.resize(30, 30)
    assert (line.height() == 1) is is_flat
    assert (line.width() == 1) is not is_flat
    assert inks(line) == {LIGHT.line}


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Amina", "A"),
        ("Amina Yusuf", "AY"),
        ("maria del carmen ruiz", "MR"),
        ("  ", "?"),
        ("李", "李"),
    ],
)
def test_initials_are_those_of_the_first_and_the_last_name(name, initials):
    assert initials_of(name) == initials


def test_a_person_is_told_by_colour_by_name_and_by_what_is_known_of_them(light_app, qtbot):
    del light_app
    badge = PersonBadge("Amina")
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint())
    assert badge.accessibleName() == "Amina"
    assert {LIGHT.warm_tint, LIGHT.ink} <= inks(badge)
    badge.show_person("Amina", Tone.WARM, is_verified=True)
    assert "verified" in badge.accessibleName()
    badge.resize(badge.sizeHint())
    assert LIGHT.accent in inks(badge)
    badge.show_person("Amina", Tone.WARM, is_verified=False)
    assert "not verified" in badge.accessibleName()
    assert LIGHT.accent not in inks(badge)


def test_a_badge_is_mirrored_where_one_reads_from_right_to_left(light_app, qtbot):
    badge = PersonBadge("Amina", is_verified=True)
    qtbot.addWidget(badge)
    badge.resize(badge.sizeHint().width() + 60, badge.sizeHint().height())
    badge.setLayoutDirection(RIGHT_TO_LEFT)
    image = badge.grab().toImage()
    assert image.pixelColor(badge.width() - 14, 5).name().upper() == LIGHT.warm_tint
    apply_theme(light_app, theme_for(font_factor=1.5))
    assert badge.minimumSizeHint().height() > 28


def test_two_people_weigh_the_same(light_app, qtbot):
    del light_app
    me, other = PersonBadge("Amina", Tone.ACCENT), PersonBadge("Amina", Tone.WARM)
    for badge in (me, other):
        qtbot.addWidget(badge)
    assert me.sizeHint() == other.sizeHint()


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (9, "0:09"), (1510, "25:10"), (3600, "1:00:00"), (-5, "0:00")],
)
def test_time_is_written_as_a_clock_writes_it(seconds, text):
    assert clock_text(seconds) == text


SPOKEN = (
    Segment(name="", seconds=100),
    Segment(name="I", seconds=300, tone=Tone.ACCENT, caption="I spoke 5:00"),
    Segment(name="Amina", seconds=600, tone=Tone.WARM),
)


@pytest.fixture
def strip(light_app, qtbot):
    del light_app
    made = TimeStrip()
    qtbot.addWidget(made)
    made.show_segments(SPOKEN)
    made.resize(400, made.sizeHint().height())
    return made


def widths(strip, y=3):
    image = strip.grab().toImage()
    row = [image.pixelColor(x, y).name().upper() for x in range(image.width())]
    return row.count(LIGHT.accent), row.count(LIGHT.warm)


def test_a_stretch_is_as_wide_as_it_was_long(strip):
    mine, hers = widths(strip)
    assert hers == pytest.approx(2 * mine, rel=0.1)


def test_the_strip_says_in_words_what_it_draws(strip):
    said = strip.accessibleDescription()
    assert "I: 5:00" in said
    assert "Amina: 10:00" in said


def test_the_strip_is_mirrored_where_one_reads_from_right_to_left(strip):
    image = strip.grab().toImage()
    assert image.pixelColor(strip.width() - 10, 3).name().upper() == LIGHT.warm
    strip.setLayoutDirection(RIGHT_TO_LEFT)
    image = strip.grab().toImage()
    assert image.pixelColor(10, 3).name().upper() == LIGHT.warm


def test_the_stretch_under_the_pointer_is_named(strip):
    for x, expected in ((5, ""), (390, "Amina 10:00")):
        point = QPoint(x, 3)
        QApplication.sendEvent(
            strip, QHelpEvent(QEvent.Type.ToolTip, point, strip.mapToGlobal(point))
        )
        assert QToolTip.text() == expected
    QToolTip.hideText()


def test_a_strip_without_names_is_only_a_bar(light_app, strip):
    with_names = strip.sizeHint().height()
    strip.show_segments((Segment(name="", seconds=0, is_current=True),))
    assert strip.sizeHint().height() < with_names
    assert LIGHT.dim in inks(strip)
    apply_theme(light_app, theme_for(font_factor=2.0))
    assert strip.minimumSizeHint().width() > 0


def test_an_empty_state_teaches_the_next_step(light_app, qtbot):
    del light_app
    state = EmptyState("sessions", "No sessions yet", "Plan the first one.", "New session")
    qtbot.addWidget(state)
    state.resize(600, 400)
    with qtbot.waitExposed(state):
        state.show()
    assert LIGHT.accent_tint in inks(state.disc)
    with qtbot.waitSignal(state.action_chosen):
        state.action.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(state.action, Qt.Key.Key_Space)


def test_an_empty_states_words_are_never_cut(light_app, qtbot):
    words = "A session is an hour in which two people help each other to think. " * 3
    for factor in (1.0, 2.0):
        apply_theme(light_app, theme_for(font_factor=factor))
        for width in (300, 900):
            state = EmptyState("sessions", "No sessions yet", words, "New session")
            qtbot.addWidget(state)
            state.resize(width, 900)
            state.show()
            label = state.words
            assert label.height() >= label.heightForWidth(label.width())


def test_no_word_of_an_empty_state_is_left_over_for_a_line_of_its_own(light_app, qtbot):
    del light_app
    words = "Feedback can be heard when it was asked for. Say what you would like to hear of."
    state = EmptyState("feedback", "Ask first", words, "Ask")
    qtbot.addWidget(state)
    for width in (360, 480, 900):
        state.resize(width, 600)
        with qtbot.waitExposed(state):
            state.show()
        label = state.words
        lines = label.height() // label.fontMetrics().lineSpacing()
        assert label.heightForWidth(label.width() - 2) > label.heightForWidth(label.width())
        whole = label.fontMetrics().horizontalAdvance(words)
        assert label.width() < whole / lines * 1.25


def test_an_empty_state_without_a_step_has_no_button(light_app, qtbot):
    del light_app
    state = EmptyState("trash", "The trash is empty", "What you delete waits here.")
    qtbot.addWidget(state)
    assert state.action.isHidden()


def test_a_field_names_its_editor_and_says_what_is_wrong(light_app, qtbot):
    del light_app
    line = QLineEdit()
    field = Field("Name", line, "As your peers know you.", is_optional=True)
    qtbot.addWidget(field)
    field.show()
    assert line.accessibleName() == "Name"
    assert line.accessibleDescription() == "As your peers know you."
    assert field.optional.isVisible()
    field.show_problem("It is empty.")
    assert field.problem.isVisible()
    assert not field.help.isVisible()
    assert line.accessibleDescription() == "It is empty."
    field.show_problem("")
    assert not field.problem.isVisible()
    assert field.help.isVisible()
    assert line.accessibleDescription() == "As your peers know you."


def test_a_field_hands_the_keyboard_to_its_editor(light_app, qtbot):
    del light_app
    line = QLineEdit()
    field = Field("Name", line)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    assert QApplication.focusWidget() is line
    assert field.findChildren(QLabel)[0].buddy() is line
