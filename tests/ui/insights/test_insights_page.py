"""The Insights page: reached by keys, read when it is looked at, each view with its question."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from peerjournal.ui.changes import Changes
from peerjournal.ui.insights.insights_page import InsightsPage
from peerjournal.ui.insights.names import Insight
from peerjournal.ui.pictures.canvas import PictureCanvas
from tests.clipping import cut_words

# Which views teach while the journal is empty; the others can be begun at once.
TAUGHT = {Insight.PARTNERS, Insight.GIVEN, Insight.TURNS, Insight.TOPICS, Insight.PRACTICE}
SCORE = re.compile(
    r"%|\bper ?cent|\bscore|\branking|\bmatch\b|\baverage|\bstreak|\brating", re.IGNORECASE
)


def texts_of(view):
    """Return every word a view shows or says."""
    words = [one.text() for one in view.findChildren(QLabel) if one.isVisibleTo(view)]
    words += [one.text() for one in view.findChildren(QAbstractButton) if one.isVisibleTo(view)]
    for box in view.findChildren(QComboBox):
        words += [box.itemText(place) for place in range(box.count())]
    for picture in view.findChildren(PictureCanvas):
        words += [f"{told.name} {told.words}" for told in picture.told]
        words += [mark.words for mark in picture.plan().marks]
    return [one for one in words if one]


@pytest.mark.parametrize("insight", Insight)
def test_every_view_of_the_sample_ends_in_a_question_and_shows_no_score(
    sample_desk, show_view, insight
):
    view = show_view(sample_desk, insight)
    assert view.inside.isVisible()
    assert view.card.isVisible()
    assert view.question.text().endswith("?")
    assert not view.lesson.isVisible()
    assert not view.message.isVisible()
    texts = texts_of(view)
    assert len(texts) > 5
    assert [one for one in texts if SCORE.search(one)] == []
    assert [one for one in texts if insight is not Insight.PARTNERS and numbered(one)] == []


def numbered(text):
    """Tell whether a number stands beside a name that is neither a day nor minutes."""
    rest = re.sub(r"\d+ min(, planned \d+)?|\d{1,2} \w{3,9}( \d{4})?|\d{1,2}:\d{2}", "", text)
    return re.search(r"(Farid|Haddou|\bH\.|\bS\.)\W{0,3}\d", rest)


@pytest.mark.parametrize("insight", Insight)
def test_an_empty_journal_is_taught_the_next_step(desk, show_view, insight):
    view = show_view(desk, insight)
    if insight in TAUGHT:
        assert view.lesson.isVisible()
        assert view.lesson.words.text()
        assert not view.inside.isVisible()
    else:
        assert view.inside.isVisible()
        assert view.question.text().endswith("?")


@pytest.mark.parametrize("insight", Insight)
def test_no_words_are_cut(sample_desk, show_view, insight, qtbot):
    view = show_view(sample_desk, insight)
    page = sample_desk.pages[0]
    page.pair.show_second()
    for width in (1000, 600):
        page.resize(width, 720)
        # Words beside each other take their height in a second round of laying out.
        qtbot.waitUntil(lambda: view.isVisible() and cut_words(page) == [])


def test_the_arrow_keys_walk_through_the_views(sample_desk, qtbot):
    page = sample_desk.show(InsightsPage(sample_desk.session))
    page.focus_first()
    qtbot.keyClick(page.list.list, Qt.Key.Key_Down)
    sample_desk.settle()
    assert page.list.list.chosen_key() == Insight.PARTNERS
    assert page.stack.currentWidget() is page.view
    assert page.view.head.title.text() == "Side by side"


def test_a_narrow_page_folds_and_escape_leads_back(sample_desk, qtbot):
    page = sample_desk.show(InsightsPage(sample_desk.session), width=600)
    assert page.list.isVisible()
    page.focus_first()
    qtbot.keyClick(page.list.list, Qt.Key.Key_Return)
    sample_desk.settle()
    assert not page.list.isVisible()
    assert page.view.head.back_button.isVisible()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.list.isVisible()


def test_views_are_read_anew_after_a_change_and_only_when_looked_at(desk, show_view):
    view = show_view(desk, Insight.TOPICS)
    assert view.lesson.isVisible()
    desk.write("Page", tags=("silence",))
    desk.session.announce(Changes(many=True))
    desk.settle()
    assert [told.name for told in view.picture.told] == ["silence"]


def test_another_span_of_days_is_read_at_once(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.TURNS)
    view.window_box.setFocus()
    qtbot.keyClick(view.window_box, Qt.Key.Key_End)
    view.window_box.activated.emit(view.window_box.currentIndex())
    sample_desk.settle()
    assert view.span == "always"
    assert view.inside.isVisible()
