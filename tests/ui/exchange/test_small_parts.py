"""The small parts of these pages, each by itself."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.bundles import ItemState
from peerjournal.domain.entries import CONTENT_TYPES, Kind
from peerjournal.domain.fields import Sharing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.peers import Standing
from peerjournal.operations.sharing import Caution
from peerjournal.ui.exchange import exchange_words
from peerjournal.ui.exchange.dates import day_text, moment_text, short_day_text
from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.exchange.file_drops import FileDrops
from peerjournal.ui.exchange.file_names import bundle_name, card_name, free_path, harmless_name
from peerjournal.ui.exchange.filling_column import FillingColumn
from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.exchange.part_names import kind_parts, part_list
from peerjournal.ui.exchange.qr_picture import QrPicture
from peerjournal.ui.exchange.safety_digits import SafetyDigits
from peerjournal.ui.exchange.words_label import breakable
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.widgets.person_badge import PersonBadge
from peerjournal.ui.widgets.question_dialog import QuestionDialog
from tests.ui.exchange.dragging import drag, dragged

NUMBER = " ".join(f"{n:05}" for n in range(11111, 11123))
_STRUCTURE = {"template", "structure", "format", "direction", "wanted", "setting"}


@pytest.fixture
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


# Words


def test_a_long_name_of_two_names_goes_on_below_after_its_hyphen():
    assert breakable("von Hohenzollern-Sigmaringen") == "von Hohenzollern-\u200bSigmaringen"


@given(st.text(alphabet="ab-", min_size=24, max_size=80))
def test_a_long_word_can_be_broken_every_few_letters_and_loses_none(word):
    parts = breakable(word).split("\u200b")
    assert "".join(parts) == word
    assert max(map(len, parts)) <= 13


@pytest.mark.parametrize("kind", Kind)
def test_every_field_that_may_leave_has_a_name_in_plain_words(kind):
    fields = {
        one.name
        for one in dataclasses.fields(CONTENT_TYPES[kind])
        if one.metadata.get("sharing") is not Sharing.NEVER
    }
    assert set(kind_parts(kind)) == fields - _STRUCTURE - {"sections"}
    assert all(name and "_" not in name for name in kind_parts(kind).values())


def test_the_parts_that_went_are_told_in_reading_order():
    told = part_list(Kind.GOAL, ("tags", "skill", "why", "attachments"))
    assert told == ("Why it matters to me", "The skill", "Tags", "Files")
    assert part_list(Kind.SESSION, ("phases.two", "phases.one", "purpose")) == (
        "What the hour was for",
        "My notes of each phase",
    )
    assert part_list(Kind.REFLECTION, ("mood", "sections.a", "sections.b")) == (
        "The text",
        "My word for the mood",
    )


def test_everything_that_can_be_chosen_or_happen_has_words():
    assert all(exchange_words.cadence_words(one) for one in Cadence)
    assert all(exchange_words.standing_words(one) for one in Standing)
    assert all(exchange_words.state_chip(one).text for one in ItemState)
    assert all("{" not in exchange_words.caution_words(one, ["Ben"]) for one in Caution)


def test_a_long_name_does_not_swamp_a_sentence():
    assert len(exchange_words.short_name("Bartholomew " * 8)) <= 32
    assert exchange_words.short_name("Ben") == "Ben"
    assert exchange_words.on_button("Ben & Ana") == "Ben && Ana"


@pytest.mark.usefixtures("british")
def test_days_are_written_as_the_locale_does():
    assert day_text(date(2026, 11, 3)) == "3 November 2026"
    assert short_day_text(date(1999, 11, 3)) == "3 Nov 1999"
    assert moment_text(datetime(2026, 11, 3, 12, 5, tzinfo=UTC)).startswith("3 November 2026, ")


# File names


@given(st.text(max_size=100))
def test_no_name_of_a_peer_leads_out_of_the_folder(tmp_path_factory, name):
    folder = tmp_path_factory.getbasetemp()
    for suggested in (bundle_name(date(2026, 11, 23), [name]), card_name(name)):
        assert (folder / suggested).parent == folder
        assert not suggested.startswith(".")
        assert suggested.count(".") == 1


def test_a_bundle_is_named_for_the_day_and_the_people_and_nothing_else():
    day = date(2026, 11, 23)
    assert bundle_name(day, ["Amina"]) == "2026-11-23 for Amina.pjbundle"
    assert bundle_name(day, ["Amina", "Ben"]) == "2026-11-23 for Amina and Ben.pjbundle"
    assert bundle_name(day, ["A", "B", "C"]) == "2026-11-23 for 3 peers.pjbundle"


def test_what_windows_keeps_for_devices_is_no_name():
    assert harmless_name("con") == "peer"
    assert harmless_name("../..") == "peer"
    assert harmless_name("Zoë Müller-Łaska 李") == "Zoë Müller-Łaska 李"


def test_a_file_that_is_there_gets_a_neighbour(tmp_path):
    path = tmp_path / "for Amina.pjbundle"
    assert free_path(path) == path
    path.touch()
    (tmp_path / "for Amina (2).pjbundle").touch()
    assert free_path(path).name == "for Amina (3).pjbundle"


# Pictures and digits


@pytest.mark.parametrize("width", [260, 420, 700])
def test_all_twelve_groups_are_drawn_at_every_width(light_app, qtbot, width):
    del light_app
    around, digits = QWidget(), SafetyDigits()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(digits)
    column.addStretch(1)
    digits.show_number(NUMBER)
    around.resize(width, 900)
    around.show()
    height = digits.height()
    in_row = digits._in_row(width)
    assert 12 / in_row * digits._row_height() <= height
    assert digits._width_of(in_row) <= max(width, digits._width_of(2))
    assert digits.groups == tuple(NUMBER.split())


def test_the_digits_are_read_out_one_by_one(light_app, qtbot):
    del light_app
    digits = SafetyDigits()
    qtbot.addWidget(digits)
    digits.show_number(NUMBER)
    assert "1 1 1 1 1, 1 1 1 1 2" in digits.accessibleName()


@pytest.mark.parametrize("text", [NUMBER.replace(" ", ""), "x" * 1800])
def test_a_qr_picture_is_sharp_and_holds_the_very_text(light_app, qtbot, text):
    del light_app
    picture = QrPicture("Card", side=300)
    qtbot.addWidget(picture)
    picture.show_text(text)
    picture.resize(picture.sizeHint())
    image = picture.grab().toImage()
    expected = segno.make_qr(text, error="l").matrix
    count = len(expected) + 8
    square = picture.sizeHint().width() // count
    assert picture.sizeHint().width() == square * count
    for row, line in enumerate(expected):
        for column, is_dark in enumerate(line):
            corner = QPoint((column + 4) * square, (row + 4) * square)
            for place in (corner, corner + QPoint(square - 1, square - 1)):
                assert image.pixelColor(place).name() == ("#000000" if is_dark else "#ffffff")


# Words that somebody else chose


HOSTILE = "<img src='file:///etc/hostname'><b>Ben</b>"


def test_no_name_is_taken_for_html(light_app, qtbot):
    del light_app
    label, head, badge = ElidedLabel(HOSTILE), FoldHead(), PersonBadge(HOSTILE, is_verified=True)
    for widget in (label, head, badge):
        qtbot.addWidget(widget)
    head.show_head(HOSTILE)
    label.resize(60, 20)
    label.show()
    for widget in (label, head, badge):
        assert "<img" not in widget.toolTip()
        assert "&lt;img" in widget.toolTip()
    dialog = QuestionDialog()
    qtbot.addWidget(dialog)
    assert {dialog.title.textFormat(), dialog.words.textFormat()} == {Qt.TextFormat.PlainText}


# Files that are dropped


def test_a_file_of_the_right_kind_can_be_dropped(light_app, qtbot, tmp_path):
    del light_app
    target = QWidget()
    qtbot.addWidget(target)
    drops = FileDrops(target, "pjcard")
    dropped, hovered = [], []
    drops.file_dropped.connect(dropped.append)
    drops.hovered.connect(hovered.append)
    data = dragged(tmp_path / "notes.txt", tmp_path / "Ben.PJCARD")
    assert drag(target, QDragEnterEvent, data)
    assert drag(target, QDropEvent, data)
    assert dropped == [tmp_path / "Ben.PJCARD"]
    assert hovered == [True, False]


def test_another_kind_of_file_is_not_taken(light_app, qtbot, tmp_path):
    del light_app
    target = QWidget()
    qtbot.addWidget(target)
    drops = FileDrops(target, "pjcard")
    hovered = []
    drops.hovered.connect(hovered.append)
    assert not drag(target, QDragEnterEvent, dragged(tmp_path / "notes.txt"))
    QApplication.sendEvent(target, QDragLeaveEvent())
    assert hovered == [False]


# Rows of buttons, and two parts side by side


def test_what_is_hidden_leaves_no_gap_in_a_row_of_buttons(light_app, qtbot):
    del light_app
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(8)
    around.setLayout(flow)
    first, second = QPushButton("One"), QPushButton("Two")
    flow.addWidget(first)
    flow.addWidget(second)
    first.hide()
    around.resize(300, 60)
    around.show()
    assert second.x() == 0


def test_a_pair_folds_where_there_is_no_room_for_both(light_app, qtbot):
    del light_app
    pair = FoldingPair()
    first, second = QWidget(), QWidget()
    pair.hold(first, second)
    qtbot.addWidget(pair)
    folded = []
    pair.folded.connect(folded.append)
    pair.resize(1000, 400)
    pair.show()
    assert first.isVisible()
    assert second.isVisible()
    pair.resize(560, 400)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    pair.show_second()
    assert (first.isVisible(), second.isVisible()) == (False, True)
    assert pair.shows_second_alone
    pair.resize(1000, 400)
    assert folded == [True, False]
    pair.set_second_wanted(is_wanted=False)
    assert (first.isVisible(), second.isVisible()) == (True, False)


def test_a_low_page_scrolls_rather_than_pressing_its_parts_together(light_app, qtbot):
    del light_app
    page = FillingColumn()
    qtbot.addWidget(page)
    pair = FoldingPair(parent=page.inside)
    pair.hold(QWidget(), QWidget())
    pair.keep_height(150)
    foot = QLabel("Words that need several lines. " * 12, page.inside)
    foot.setWordWrap(True)
    page.column.addWidget(pair, 1)
    page.column.addWidget(foot)
    page.resize(400, 600)
    page.show()
    needed = foot.heightForWidth(400)
    assert (pair.height(), foot.height()) == (600 - needed, needed)
    assert page.verticalScrollBar().maximum() == 0
    page.resize(400, needed + 20)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    assert (pair.height(), foot.height()) == (
        pair.minimumHeight(),
        foot.heightForWidth(foot.width()),
    )
