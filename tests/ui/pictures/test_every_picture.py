"""What holds for each picture: it is whole at every size, said in words, and walked by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QVBoxLayout, QWidget

from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.pictures.framed_picture import FramedPicture
from peerjournal.ui.pictures.painting import paint_drawing
from peerjournal.ui.pictures.plan import Plan, mirrored
from peerjournal.ui.pictures.sheet import Sheet
from peerjournal.ui.theme import current_theme, theme_for
from tests.gallery_pictures import PICTURES
from tests.ui.pictures.fitting import misfits
from tests.ui.seeing import colours_in, inks

DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.fixture(params=PICTURES)
def picture(request, light_app, qtbot):
    """Each picture, in a window."""
    del light_app
    made = PICTURES[request.param]()
    qtbot.addWidget(made)
    made.resize(640, made.heightForWidth(640))
    made.show()
    made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture(params=PICTURES)
def inner(request, light_app):
    """Each picture, to be put into a page that goes with it."""
    del light_app
    return PICTURES[request.param]()


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.5])
@pytest.mark.parametrize("width", [320, 480, 760, 1200])
@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_cut_or_lies_upon_something_else(light_app, qtbot, name, width, factor):
    del light_app
    made = PICTURES[name]()
    qtbot.addWidget(made)
    plan = made.drawing(Sheet(width=width * factor**0.5, theme=theme_for(font_factor=factor)))
    assert misfits(plan) == []
    assert misfits(mirrored(plan)) == []


def test_every_mark_says_something_and_opens_something(picture):
    assert picture.marks()
    assert all(mark.words for mark in picture.marks())
    assert all(mark.key is not None for mark in picture.marks())


def test_readers_get_its_name_and_all_its_words(picture):
    accessible = QAccessible.queryAccessibleInterface(picture)
    assert accessible.text(QAccessible.Text.Name)
    described = accessible.text(QAccessible.Text.Description)
    assert picture.told
    for line in picture.told:
        assert line.name in described
        assert line.words in described


def test_the_right_arrow_visits_every_mark_and_the_left_one_goes_back(picture):
    for mark in picture.marks():
        assert picture.current_mark == mark
        QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current_mark == picture.marks()[-1]
    for mark in reversed(picture.marks()):
        assert picture.current_mark == mark
        QTest.keyClick(picture, Qt.Key.Key_Left)


def test_right_to_left_the_left_arrow_goes_on(picture):
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    second = picture.marks()[1]
    QTest.keyClick(picture, Qt.Key.Key_Left)
    assert picture.current_mark == second
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current_mark == picture.marks()[0]


def test_down_goes_lower_and_end_goes_to_the_last_one(picture):
    first = picture.current_mark
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.current_mark.place.bottom() > first.place.bottom()
    lower = picture.current_mark
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert picture.current_mark.place.bottom() < lower.place.bottom()
    QTest.keyClick(picture, Qt.Key.Key_End)
    assert picture.current_mark == picture.marks()[-1]
    QTest.keyClick(picture, Qt.Key.Key_Home)
    assert picture.current_mark == picture.marks()[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_chooses_the_mark(picture, qtbot, key):
    QTest.keyClick(picture, Qt.Key.Key_Right)
    with qtbot.waitSignal(picture.mark_chosen) as chosen:
        QTest.keyClick(picture, key)
    assert chosen.args == [picture.marks()[1].key]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_click_chooses_the_mark_under_it(picture, qtbot, direction):
    picture.setLayoutDirection(direction)
    last = picture.marks()[-1]
    with qtbot.waitSignal(picture.mark_chosen) as chosen:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=last.place.center().toPoint())
    assert chosen.args == [last.key]
    assert picture.current_mark == last


def test_a_press_that_is_let_go_elsewhere_chooses_nothing(picture, qtbot):
    first, last = picture.marks()[0], picture.marks()[-1]
    with qtbot.assertNotEmitted(picture.mark_chosen):
        QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=first.place.center().toPoint())
        QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=last.place.center().toPoint())


def test_the_pointer_is_told_what_lies_under_it(picture):
    mark = picture.marks()[0]
    place = mark.place.center().toPoint()
    QTest.mouseMove(picture, place)
    assert picture.cursor().shape() == Qt.CursorShape.PointingHandCursor
    asked = QHelpEvent(QEvent.Type.ToolTip, place, picture.mapToGlobal(place))
    QApplication.sendEvent(picture, asked)
    assert QToolTip.text()
    QToolTip.hideText()


def test_what_has_the_keyboard_wears_a_ring(picture):
    focus = current_theme().colours.focus
    image = picture.grab().toImage()
    picture.clearFocus()
    assert picture.grab().toImage() != image
    assert focus in colours_in(image)


@pytest.mark.parametrize(
    "look",
    [
        theme_for(is_dark=True),
        theme_for(is_high_contrast=True),
        theme_for(is_dark=True, is_high_contrast=True),
    ],
)
def test_it_follows_the_theme(picture, light_app, look):
    before = inks(picture)
    apply_theme(light_app, look)
    after = inks(picture)
    assert look.colours.ink in after or look.colours.dim in after
    assert before != after


def test_it_gets_the_height_that_its_width_needs(inner, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(inner)
    column.addStretch()
    for width in (340, 900):
        page.resize(width, 3000)
        page.show()
        QApplication.processEvents()
        assert inner.height() >= inner.plan().height


def test_it_is_sharp_on_a_fine_screen_and_on_paper(picture):
    theme = current_theme()
    plan = picture.drawing(Sheet(width=600, theme=theme))
    image = QImage(QSize(1800, round(plan.height * 3)), QImage.Format.Format_ARGB32)
    image.fill(theme.colours.paper)
    painter = QPainter(image)
    painter.scale(3, 3)
    height = paint_drawing(painter, QRectF(0, 0, 600, plan.height), picture.drawing, theme)
    painter.end()
    assert height == plan.height
    assert len(colours_in(image)) > 10


def test_the_words_take_the_place_of_the_picture(inner, qtbot):
    framed = FramedPicture(inner)
    qtbot.addWidget(framed)
    framed.show()
    framed.turn_button.click()
    said = [word for line in inner.told for word in (line.name, line.words)]
    assert framed.text.isVisible()
    assert not inner.isVisible()
    assert list(framed.text.words()) == said
    framed.turn_button.click()
    assert inner.isVisible()
    assert not framed.text.isVisible()


def test_a_walk_scrolls_the_page(inner, qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(400, 160)
    area.show()
    QApplication.processEvents()
    inner.setFocus()
    QTest.keyClick(inner, Qt.Key.Key_End)
    seen = inner.visibleRegion().boundingRect()
    assert seen.contains(inner.current_mark.place.center().toPoint())


def test_an_empty_picture_takes_keys_and_clicks_calmly(picture, qtbot):
    picture.show_drawing(lambda sheet: Plan(width=sheet.width, height=10), ())
    with qtbot.assertNotEmitted(picture.mark_chosen):
        QTest.keyClick(picture, Qt.Key.Key_Return)
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert picture.current_mark is None
    assert picture.grab().toImage().size() == picture.size()
