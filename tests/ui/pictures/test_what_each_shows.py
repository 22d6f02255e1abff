"""What each picture shows and keeps to itself."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from peerjournal.ui.pictures.balance_picture import (
    Balance,
    BalanceDot,
    BalanceSort,
    plan_balance,
    tell_balance,
)
from peerjournal.ui.pictures.goal_path import Path, PathEvent, PathKind, plan_path, tell_path
from peerjournal.ui.pictures.hours_picture import CoachedMonth, plan_hours, tell_hours
from peerjournal.ui.pictures.panes_picture import Panes, PaneTheme, plan_panes, tell_panes
from peerjournal.ui.pictures.plan import Shape, Sign, Words
from peerjournal.ui.pictures.sheet import Sheet
from peerjournal.ui.pictures.speaking_picture import (
    Floor,
    SpokenSession,
    plan_speaking,
    tell_speaking,
)
from peerjournal.ui.pictures.support import Ring, Support, Supporter
from peerjournal.ui.pictures.support_over_time import SupportOverTime
from peerjournal.ui.pictures.support_picture import plan_support
from peerjournal.ui.pictures.topics_picture import Topic, plan_topics, tell_topics
from peerjournal.ui.pictures.year_picture import Year, YearDay, YearPicture, plan_year, tell_year
from peerjournal.ui.theme import theme_for
from tests.gallery_pictures import sample_path, sample_year, support_moments

WIDE = Sheet(width=700, theme=theme_for())


@pytest.fixture(autouse=True)
def _english(light_app):
    del light_app
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def said(plan) -> list[str]:
    return [piece.text for piece in plan.pieces if isinstance(piece, Words)]


def test_a_day_opens_its_entries(qtbot):
    picture = YearPicture()
    qtbot.addWidget(picture)
    year = sample_year()
    picture.show_year(year)
    chosen: list[object] = []
    picture.mark_chosen.connect(chosen.append)
    picture.day_chosen.connect(chosen.append)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert chosen == [year.days[0].entries, year.days[0].on]


def test_a_year_has_all_its_days_and_counts_nothing():
    plan = plan_year(Year(year=2028), WIDE)
    assert sum(isinstance(piece, Shape) and piece.sign is Sign.DOT for piece in plan.pieces) >= 366
    assert plan.marks == ()
    year = Year(
        year=2026,
        days=(
            YearDay(on=date(2026, 3, 9), entries=(), is_talked=True),
            YearDay(on=date(2026, 3, 2), entries=()),
            YearDay(on=date(2026, 5, 1), entries=(), is_written=False, is_received=True),
        ),
    )
    assert [(one.name, one.words) for one in tell_year(year)] == [
        ("March", "written on 2, 9; conversations on 9"),
        ("May", "received on 1"),
    ]


def test_a_path_goes_forward_and_shows_the_words_beside_the_dots():
    path = sample_path()
    plan = plan_path(path, WIDE)
    assert all(one.place.top() < other.place.top() for one, other in pairwise(plan.marks))
    assert len(plan.marks) == len(path.events)
    for event in path.events:
        assert {event.title, event.words} - {""} <= set(said(plan))
    assert [line.name for line in tell_path(path)][:2] == ["4 Sept", "18 Sept"]


def test_a_path_adds_nothing_up():
    words = " ".join([*said(plan_path(sample_path(), WIDE)), *map(str, tell_path(sample_path()))])
    assert "%" not in words
    assert "average" not in words
    assert "total" not in words


def test_what_lies_ahead_is_an_outline_and_no_day_stands_last():
    ahead = PathEvent(on=None, kind=PathKind.MILESTONE, title="One day", is_ahead=True)
    path = Path(
        events=(ahead, PathEvent(on=date(2026, 1, 2), kind=PathKind.CHECK_IN, words="Begun"))
    )
    plan = plan_path(path, WIDE)
    assert "One day" in plan.marks[-1].words
    edges = [piece for piece in plan.pieces if isinstance(piece, Shape) and piece.edge_width == 1.5]
    assert edges


def test_each_sort_of_giving_has_a_shape_of_its_own():
    dots = tuple(BalanceDot(on=date(2026, 5, 1), sort=sort) for sort in BalanceSort)
    plan = plan_balance(Balance(dots=dots, first=date(2026, 3, 1)), WIDE)
    shapes = [piece for piece in plan.pieces if isinstance(piece, Shape)]
    assert len({(one.sign, one.fill is None) for one in shapes}) == len(BalanceSort)
    assert {"Mar 2026", "Apr 2026", "May 2026"} <= set(said(plan))
    assert [line.name for line in tell_balance(Balance(dots=dots))] == ["May 2026"]


def test_an_empty_balance_is_an_empty_picture():
    plan = plan_balance(Balance(), WIDE)
    assert plan.marks == ()
    assert tell_balance(Balance()) == ()


def spoken(*minutes: int) -> SpokenSession:
    floors = tuple(
        Floor(name=f"P{at}", place=at, planned_s=1500, spoken_s=one * 60)
        for at, one in enumerate(minutes)
    )
    return SpokenSession(on=date(2026, 5, 1), title="An hour", floors=floors)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [((30, 28), "about even"), ((34, 22), "Who starts next time?"), ((0, 0), "about even")],
)
def test_turns_are_about_even_within_a_tenth(minutes, words):
    assert tell_speaking((spoken(*minutes),))[0].words.endswith(words)
    assert any(words in text for text in said(plan_speaking((spoken(*minutes),), WIDE)))


def test_everybodys_bar_is_as_high_as_the_others():
    plan = plan_speaking((spoken(40, 3, 9),), WIDE)
    bars = [one for one in plan.pieces if isinstance(one, Shape) and one.place.height() > 12]
    assert len({round(bar.place.height(), 3) for bar in bars}) == 1
    assert len({one.fill.name() for one in bars if one.fill is not None}) == 3


def test_a_longer_month_has_a_longer_bar_and_months_without_are_there():
    months = (
        CoachedMonth(month=date(2026, 3, 9), minutes=90),
        CoachedMonth(month=date(2026, 5, 9), minutes=60, words="with Amina"),
    )
    plan = plan_hours(months, WIDE)
    bars = [piece.place.width() for piece in plan.pieces if isinstance(piece, Shape)]
    assert bars == sorted(bars, reverse=True)
    assert {"Apr 2026", "1 h 30 min", "1 h"} <= set(said(plan))
    assert [line.words for line in tell_hours(months)] == ["1 h 30 min", "1 h, with Amina"]
    assert plan_hours((), WIDE).height == 0


def test_less_than_an_hour_is_told_in_minutes():
    assert tell_hours((CoachedMonth(month=date(2026, 3, 9), minutes=45),))[0].words == "45 min"


def test_a_topic_runs_from_its_first_to_its_latest_day():
    topics = (
        Topic(tag="silence", days=(date(2026, 9, 2), date(2026, 4, 3), date(2026, 6, 1))),
        Topic(tag="8b", days=(date(2026, 5, 1),)),
    )
    assert [line.words for line in tell_topics(topics)] == [
        "first on 3 Apr, latest on 2 Sept",
        "on 1 May",
    ]
    dots = [one for one in plan_topics(topics, WIDE).pieces if isinstance(one, Shape)]
    hollow = next(one for one in dots if one.edge is not None)
    assert all(hollow.place.center().x() <= one.place.center().x() + 0.01 for one in dots)
    assert plan_topics((), WIDE).height == 0


def test_panes_are_alike_and_themes_stand_in_the_order_of_the_alphabet():
    themes = tuple(PaneTheme(phrase=one, key=one) for one in ("waits", "Brings", "asks"))
    plan = plan_panes(Panes(in_the_open=themes), WIDE)
    panes = [one.place for one in plan.pieces if isinstance(one, Shape) and one.sign is Sign.PANEL]
    assert len({(one.width(), one.height()) for one in panes}) == 1
    assert len(panes) == 4
    assert [mark.key for mark in plan.marks] == ["asks", "Brings", "waits"]
    told = tell_panes(Panes(in_the_open=themes))
    assert told[0].words == "asks; Brings; waits"
    assert [line.words for line in told[1:]] == ["nothing yet"] * 3


def test_people_stand_around_me_without_touching():
    support = support_moments()[-1]
    plan = plan_support(support, WIDE)
    places = [mark.place for mark in plan.marks]
    for at, one in enumerate(places):
        assert not any(one.intersects(other) for other in places[at + 1 :])
    assert {"Me", "Close by", "Further", "Far away"} <= set(said(plan))
    ovals = [one for one in plan.pieces if isinstance(one, Shape) and one.sign is Sign.DOT]
    assert len(ovals) > 3


def test_many_people_stand_in_rows():
    people = tuple(
        Supporter(name=f"Person number {at}", ring=Ring(at % 3), key=at) for at in range(40)
    )
    plan = plan_support(Support(people=people), WIDE)
    assert len(plan.marks) == 40
    assert not [one for one in plan.pieces if isinstance(one, Shape) and one.sign is Sign.DOT]


def test_the_circle_of_another_time_is_one_key_away(qtbot):
    shown = SupportOverTime()
    qtbot.addWidget(shown)
    shown.show_moments(support_moments())
    shown.show()
    assert shown.moment == 1
    assert shown.changed_label.text() == (
        "New: Kim, Professor Achterberg and Lou  ·  Closer: Amina  ·  No longer here: Ben"
    )
    assert not shown.later_button.isEnabled()
    QTest.keyClick(shown.earlier_button, Qt.Key.Key_Return)
    assert shown.moment == 0
    assert shown.picture.marks()[0].key == "Ben"
    assert not shown.changed_label.isVisible()
    assert shown.choice.currentText() == "3 March 2026"
    shown.framed.turn_button.click()
    QTest.keyClick(shown.later_button, Qt.Key.Key_Return)
    assert "Kim" in shown.framed.text.words()
    with qtbot.waitSignal(shown.mark_chosen) as chosen:
        QTest.keyClick(shown.picture, Qt.Key.Key_Return)
    assert chosen.args == ["Amina"]


def test_one_time_alone_offers_no_other(qtbot):
    shown = SupportOverTime()
    qtbot.addWidget(shown)
    shown.show_moments(support_moments()[:1])
    shown.show()
    assert not shown.times.isVisible()
    shown.show_moments(())
    assert shown.picture.marks() == ()
