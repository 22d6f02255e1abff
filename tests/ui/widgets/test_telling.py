"""What tells of something: message bar, toast, progress."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from peerjournal.domain.errors import BundleDamagedError
from peerjournal.ui import announcing
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import LIGHT, Tone
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import theme_for
from peerjournal.ui.widgets import message_bar, progress_strip, toast
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.progress_strip import ProgressStrip
from peerjournal.ui.widgets.toast import Toast


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader would say, and whether it interrupts."""
    said = []

    def listen(_widget, words, *, is_urgent=False):
        said.append((words, is_urgent))

    for module in (message_bar, progress_strip, toast):
        monkeypatch.setattr(module, "announce", listen)
    return said


def pixel(widget, x, y):
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.fixture
def bar(light_app, qtbot, heard):
    del light_app, heard
    made = MessageBar()
    qtbot.addWidget(made)
    made.resize(600, 60)
    return made


def test_a_bar_is_hidden_while_there_is_nothing_to_say(bar):
    assert bar.isHidden()
    bar.show_words("Saved")
    assert not bar.isHidden()
    bar.clear()
    assert bar.isHidden()


def test_a_problem_is_told_in_all_three_parts_and_aloud(bar, heard):
    problem = problem_text(BundleDamagedError())
    bar.show_problem(problem, "Try again")
    assert bar.title.text() == problem.title
    assert problem.what_it_means in bar.words.text()
    assert problem.what_to_do in bar.words.text()
    assert bar.accessibleName() == problem.title
    assert bar.tone is Tone.DANGER
    ((words, is_urgent),) = heard
    assert problem.title in words
    assert is_urgent


@pytest.mark.parametrize("tone", list(Tone))
def test_a_bar_lies_on_the_tint_of_its_tone(bar, tone):
    bar.show_words("Something", tone=tone)
    assert pixel(bar, 300, 5) == LIGHT.tint_of(tone)
    assert not bar.sign.pixmap().isNull()


def test_a_bar_changes_its_tone_and_its_theme(bar, light_app):
    bar.show_words("Something", tone=Tone.DANGER)
    bar.show_words("Something", tone=Tone.ACCENT)
    assert pixel(bar, 300, 5) == LIGHT.accent_tint
    before = bar.sign.pixmap().toImage()
    apply_theme(light_app, theme_for(is_dark=True))
    assert bar.sign.pixmap().toImage() != before


def test_a_bar_is_used_and_put_away_from_the_keyboard(bar, qtbot):
    bar.show_words("A draft was kept.", action="Go on")
    with qtbot.waitExposed(bar):
        bar.show()
    bar.action.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(bar.action_chosen):
        qtbot.keyClick(bar.action, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.action, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.keyClick(bar, Qt.Key.Key_A)


def test_a_message_is_never_read_as_markup(bar):
    bar.show_words("<b>Amina</b>", "<img src='x'>")
    assert bar.title.textFormat() == Qt.TextFormat.PlainText
    assert bar.words.textFormat() == Qt.TextFormat.PlainText


def test_an_announcement_reaches_qts_accessibility(light_app, qtbot):
    del light_app
    widget = QWidget()
    qtbot.addWidget(widget)
    announcing.announce(widget, "Saved")
    announcing.announce(widget, "Not saved", is_urgent=True)


@pytest.fixture
def parent(light_app, qtbot, heard):
    del light_app, heard
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_toast_floats_over_the_foot_and_takes_no_keyboard(parent, heard):
    line = QLineEdit(parent)
    line.show()
    line.setFocus()
    made = Toast(parent)
    made.show_words("Moved to the trash", "Undo")
    assert made.isVisible()
    assert QApplication.focusWidget() is line
    assert made.geometry().bottom() < 400
    assert abs(made.geometry().center().x() - 300) <= 1
    assert "Moved to the trash" in heard[0][0]
    assert "Undo" in heard[0][0]
    parent.resize(800, 500)
    assert abs(made.geometry().center().x() - 400) <= 1


def test_a_toasts_action_takes_back_what_was_done(parent, qtbot):
    made = Toast(parent)
    made.show_words("Moved to the trash", "Undo")
    with qtbot.waitSignals([made.action_chosen, made.left]):
        qtbot.mouseClick(made.action, Qt.MouseButton.LeftButton)
    assert not made.isVisible()


def test_a_toast_without_an_action_has_only_a_way_to_close(parent, qtbot):
    made = Toast(parent)
    made.show_words("Copied")
    assert not made.action.isVisible()
    with qtbot.waitSignal(made.left):
        qtbot.mouseClick(made.close_button, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(made.left):
        made.leave()


def test_a_toast_leaves_by_itself_but_not_under_the_pointer(parent, qtbot):
    made = Toast(parent)
    made._stay.setInterval(30)
    made.show_words("Moved to the trash", "Undo")
    here = QPointF(5, 5)
    QApplication.sendEvent(made, QEnterEvent(here, here, here))
    assert not made._stay.isActive()
    with qtbot.waitSignal(made.left):
        QApplication.sendEvent(made, QEvent(QEvent.Type.Leave))


def test_a_toast_rises_where_motion_is_not_reduced(parent, qtbot, light_app):
    apply_theme(light_app, theme_for())
    made = Toast(parent)
    made.show_words("Moved to the trash")
    start = made.y()
    qtbot.waitUntil(lambda: made.y() < start)


@pytest.fixture
def strip(light_app, qtbot, heard):
    del light_app, heard
    made = ProgressStrip()
    qtbot.addWidget(made)
    made.resize(500, 50)
    return made


def test_short_work_shows_nothing(strip, qtbot):
    strip.begin("Sealing")
    strip.finish()
    qtbot.wait(150)
    assert strip.isHidden()


def test_work_that_lasts_is_shown_and_told(strip, qtbot, heard):
    strip.begin("Sealing 200 entries")
    qtbot.waitUntil(strip.isVisible)
    assert heard == [("Sealing 200 entries", False)]
    strip.show_progress(50, 200)
    qtbot.waitUntil(lambda: strip.bar.value() > 0)
    assert strip.bar.value() / strip.bar.maximum() == 0.25
    assert strip.count.text() == "50 of 200"
    strip.finish()
    assert strip.isHidden()


def test_work_whose_length_nobody_knows_has_no_number(strip, qtbot):
    strip.show_progress(50, 200)
    qtbot.waitUntil(lambda: strip.bar.maximum() > 0)
    strip.show_progress(51, 0)
    qtbot.waitUntil(lambda: strip.bar.maximum() == 0)
    assert strip.bar.maximum() == 0
    assert strip.count.text() == ""


def test_work_is_stopped_once(strip, qtbot):
    strip.begin("Sealing")
    strip.show()
    with qtbot.waitSignal(strip.cancelled):
        qtbot.mouseClick(strip.cancel_button, Qt.MouseButton.LeftButton)
    assert not strip.cancel_button.isEnabled()
    strip.begin("Changing the passphrase", can_cancel=False)
    assert strip.cancel_button.isHidden()


def test_a_toast_keeps_clear_of_the_bar_at_the_foot(light_app, qtbot, heard):
    del light_app, heard
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    foot = QWidget(page)
    foot.setObjectName(toast.FOOT)
    foot.setGeometry(0, 360, 600, 40)
    page.show()
    made = Toast(page)
    made.show_words("Moved to the trash", "Undo")
    assert made.geometry().bottom() < 360
    foot.hide()
    made.show_words("Moved to the trash", "Undo")
    assert made.geometry().bottom() > 360
