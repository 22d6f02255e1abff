"""Where one types: search, passphrase and its strength."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from peerjournal.ui.colours import LIGHT
from peerjournal.ui.strength import MOST_CHARACTERS, Weakness, strength_of
from peerjournal.ui.widgets.passphrase_field import PassphraseField
from peerjournal.ui.widgets.search_field import SearchField
from peerjournal.ui.widgets.strength_meter import StrengthMeter, is_strong

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def search(light_app, qtbot):
    del light_app
    made = SearchField("Search the journal")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def test_words_are_told_once_after_a_pause(search, qtbot):
    told = []
    search.search_changed.connect(told.append)
    qtbot.keyClicks(search, "silence ")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["silence"]
    qtbot.keyClick(search, Qt.Key.Key_Space)
    with qtbot.waitSignal(search.results_wanted):
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert told == ["silence"]


def test_escape_empties_the_line_at_once_and_then_goes_on(search, qtbot):
    told = []
    search.search_changed.connect(told.append)
    qtbot.keyClicks(search, "silence")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert told == ["silence", ""]
    assert search.text() == ""
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert told == ["silence", ""]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_one_key_leads_from_the_words_to_what_was_found(search, qtbot, key):
    told = []
    search.search_changed.connect(told.append)
    qtbot.keyClicks(search, "silence")
    with qtbot.waitSignal(search.results_wanted):
        qtbot.keyClick(search, key)
    assert told == ["silence"]


def test_the_button_that_empties_is_there_only_when_it_is_needed(search, qtbot):
    assert not search.clear_button.isVisible()
    qtbot.keyClicks(search, "silence")
    assert search.clear_button.isVisible()
    assert search.clear_button.accessibleName()
    qtbot.mouseClick(search.clear_button, Qt.MouseButton.LeftButton)
    assert search.text() == ""
    assert search.hasFocus()


def test_the_glass_and_the_words_change_sides_together(search):
    margins = search.textMargins()
    search.setLayoutDirection(RIGHT_TO_LEFT)
    search.resize(search.width() + 1, search.height())
    assert search.textMargins().right() == margins.left()
    assert search.clear_button.x() < search.width() / 2
    search.repaint()


@pytest.fixture
def field(light_app, qtbot):
    del light_app
    made = PassphraseField()
    made.setAccessibleName("Passphrase")
    made.setAccessibleDescription("Of this journal")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def test_a_passphrase_is_hidden_until_it_is_wanted(field, qtbot):
    qtbot.keyClicks(field.line, "amber kettle")
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    assert "amber" not in field.line.displayText()
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    qtbot.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.line.displayText() == "amber kettle"
    assert field.eye.accessibleName() == "Hide the passphrase"
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_is_given_on_return_and_forgotten_on_wish(field, qtbot):
    typed = []
    field.text_changed.connect(lambda: typed.append(field.text()))
    with qtbot.waitSignal(field.return_pressed):
        qtbot.keyClicks(field.line, "am")
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert typed == ["a", "am"]
    field.eye.click()
    field.clear()
    assert field.text() == ""
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_readers_hear_the_name_but_never_the_passphrase(field, qtbot):
    qtbot.keyClicks(field.line, "amber")
    heard = QAccessible.queryAccessibleInterface(field.line)
    assert heard.text(QAccessible.Text.Name) == "Passphrase"
    assert heard.text(QAccessible.Text.Description) == "Of this journal"
    assert "amber" not in heard.text(QAccessible.Text.Value)
    assert heard.state().passwordEdit


@pytest.mark.parametrize(
    ("letter", "modifier", "is_on"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
    ],
)
def test_caps_lock_is_told_by_the_case_of_a_letter(field, qtbot, letter, modifier, is_on):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter)
    QApplication.sendEvent(field.line, event)
    assert field.caps.isVisible() is is_on
    qtbot.keyClick(field.line, Qt.Key.Key_1)
    assert field.caps.isVisible() is is_on


def test_the_eye_stands_at_the_end_of_the_line_in_either_direction(field):
    assert field.eye.x() > field.line.width() / 2
    field.setLayoutDirection(RIGHT_TO_LEFT)
    field.line.resize(field.line.width() - 1, field.line.height())
    assert field.eye.x() < field.line.width() / 2


@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("", Weakness.EMPTY),
        ("password1", Weakness.WIDELY_USED),
        ("notwithstanding", Weakness.COMMON_WORD),
        ("zxcvfr", Weakness.KEYBOARD_ROW),
        ("ababababab", Weakness.REPEATED),
        ("hijklmnop", Weakness.SEQUENCE),
        ("1987", Weakness.DATE),
        ("x7#k", Weakness.SHORT),
        ("amber kettle window seven", Weakness.NONE),
    ],
)
def test_what_makes_a_passphrase_weak_is_found(passphrase, weakness):
    assert strength_of(passphrase).weakness is weakness


def test_own_words_make_a_passphrase_weaker():
    passphrase = "Xanthippa-Quelle"
    assert strength_of(passphrase, ("xanthippa", "quelle")).score < strength_of(passphrase).score


def test_a_passphrase_longer_than_is_looked_at_is_no_problem():
    assert strength_of("amber kettle window seven " * 40).score == 4
    assert strength_of("a" * (MOST_CHARACTERS + 1)).score == 0


@pytest.fixture
def meter(light_app, qtbot):
    del light_app
    made = StrengthMeter()
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    return made


def test_the_meter_says_in_words_what_it_shows(meter, qtbot):
    said = []
    for passphrase in ("passw0rd", "kettle12", "kettle window", "amber kettle window seven"):
        with qtbot.waitSignal(meter.score_changed) as told:
            meter.show_passphrase(passphrase)
        assert told.args == [meter.score]
        assert meter.advice.text()
        assert meter.accessibleDescription() == meter.verdict.text()
        said.append(meter.verdict.text())
    assert len(set(said)) == len(said)
    assert is_strong(meter.score)


def test_the_meter_waits_for_a_pause_and_keeps_nothing(meter, qtbot):
    scores = []
    meter.score_changed.connect(scores.append)
    for length in range(1, 10):
        meter.show_passphrase("amber ket"[:length])
    qtbot.waitUntil(lambda: bool(scores))
    assert len(scores) == 1
    assert "amber" not in repr(vars(meter))


def test_an_empty_passphrase_has_no_verdict(meter, qtbot):
    with qtbot.waitSignal(meter.score_changed):
        meter.show_passphrase("passw0rd")
    with qtbot.waitSignal(meter.score_changed):
        meter.show_passphrase("")
    assert meter.score == -1
    assert meter.verdict.text() == ""
    assert meter.advice.text()


def test_a_weak_passphrase_fills_one_stroke_and_a_strong_one_all(meter, qtbot):
    def filled(ink):
        image = meter.bar.grab().toImage()
        return sum(image.pixelColor(x, 2).name().upper() == ink for x in range(image.width()))

    with qtbot.waitSignal(meter.score_changed):
        meter.show_passphrase("passw0rd")
    assert 0 < filled(LIGHT.danger) < meter.bar.width() / 3
    meter.setLayoutDirection(RIGHT_TO_LEFT)
    assert meter.bar.grab().toImage().pixelColor(2, 2).name().upper() == LIGHT.line
    with qtbot.waitSignal(meter.score_changed):
        meter.show_passphrase("amber kettle window seven")
    assert filled(LIGHT.accent) > meter.bar.width() * 0.9
