"""Each picture goes to paper from where it is seen, with its words below it, by keys."""

from __future__ import annotations

import re
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.operations import demo
from peerjournal.ui import messages
from peerjournal.ui.insights.names import Insight
from peerjournal.ui.pages.day_chooser import DayChooser
from peerjournal.ui.pictures.framed_picture import FramedPicture
from peerjournal.ui.printing.print_page import PrintPage
from peerjournal.ui.sections import Section


@pytest.fixture
def sample(desk, sample_file, tmp_path, monkeypatch):
    """The sample journal, unlocked; the next PDF goes into `tmp_path`."""
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: tmp_path / "Picture.pdf")
    return desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)


def printed(desk, tmp_path):
    """Save what lies ready as a PDF, and return its words."""
    desk.wait_for(lambda: isinstance(desk.view.stack.currentWidget(), PrintPage))
    page = desk.view.stack.currentWidget()
    desk.wait_for(lambda: page.made.is_done and page.save_button.isEnabled())
    desk.rest()
    assert page.warning.isVisible()
    assert not page.options.private.isVisible()
    QTest.keyClick(page.save_button, Qt.Key.Key_Return)
    desk.wait_for(page.message.isVisible)
    pages = PdfReader(tmp_path / "Picture.pdf").pages
    text = " ".join(" ".join(page.extract_text().split()) for page in pages)
    # Letters that are set as one are one sign in the file.
    return re.sub("[\ufb00-\ufb04]", lambda found: normalize("NFKC", found[0]), text)


def framed_on(page):
    return next(one for one in page.findChildren(FramedPicture) if one.isVisible())


@pytest.mark.parametrize(
    ("insight", "title"),
    [
        (Insight.PANES, "Four panes · The last six months"),
        (Insight.GIVEN, "Given and received · The last six months"),
        (Insight.TURNS, "Turns and minutes · The last six months"),
        (Insight.TOPICS, "Topics over time · The last six months"),
        (Insight.SUPPORT, "Circle of support · Today"),
        (Insight.HOURS, "Hours of coaching · The last six months"),
    ],
)
def test_a_picture_of_insights_goes_to_paper_with_its_words(sample, tmp_path, insight, title):
    sample.view.show_section(Section.INSIGHTS)
    page = sample.view.insights
    page.show_insight(insight)
    sample.rest()
    framed = framed_on(page.view)
    told = [one for one in framed.picture.told if one.words]
    assert told
    QTest.keyClick(framed.print_button, Qt.Key.Key_Space)
    text = printed(sample, tmp_path)
    assert title in text

    for one in told:
        assert " ".join(one.name.split()) in text
        assert " ".join(one.words.split()) in text
    # What is drawn can be found and heard in the file as well, figures and signs included.
    assert not any("\ue000" <= letter <= "\uf8ff" for letter in text)
    sample.press(Qt.Key.Key_Escape)
    sample.wait_for(lambda: sample.view.stack.currentWidget() is page)


def test_the_path_of_a_goal_goes_to_paper_under_its_title(sample, tmp_path):
    sample.view.show_section(Section.GOALS)
    sample.rest()
    lines = sample.view.entries.list_pane.model.entries()
    goal = next(line for line in lines if line.kind is Kind.GOAL and line.is_mine)
    sample.view.show_entry(goal.id)
    sample.wait_for(lambda: sample.view.entries.entry_id == goal.id)
    sample.rest()
    framed = framed_on(sample.view.entries.entry_pane.view)
    told = framed.picture.told
    QTest.keyClick(framed.print_button, Qt.Key.Key_Space)
    text = printed(sample, tmp_path)
    assert goal.title in text
    # A page may end within a sentence.
    assert {word for one in told for word in one.words.split()} <= set(text.split())


def test_a_year_of_days_goes_to_paper_from_where_one_looks_at_it(sample, tmp_path):
    sample.view.show_section(Section.JOURNAL)
    sample.rest()
    sample.view.choose_day()
    sample.rest()
    chooser = QApplication.activePopupWidget()
    assert isinstance(chooser, DayChooser)
    assert not chooser.print_button.isVisible()
    QTest.keyClick(chooser.turn_button, Qt.Key.Key_Space)
    told, year = chooser.picture.told, chooser.day.year
    QTest.keyClick(chooser.print_button, Qt.Key.Key_Space)
    text = printed(sample, tmp_path)
    assert f"The days of {year}" in text
    assert all(" ".join(one.words.split()) in text for one in told)
