"""The circle of support and the log of hours: changed in place, undone, taken along on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from peerjournal.operations import hours, support
from peerjournal.ui import messages
from peerjournal.ui.insights.names import Insight
from tests.ui.exchange.desks import click


def told(picture):
    return {one.name: one.words for one in picture.told}


# The circle


@pytest.fixture
def circle(desk, show_view):
    return show_view(desk, Insight.SUPPORT)


def kept(desk):
    return desk.do(support.support_circle).people


def add(desk, view, qtbot, name="Ben"):
    view.adding.name.setFocus()
    qtbot.keyClicks(view.adding.name, name)
    qtbot.keyClick(view.adding.name, Qt.Key.Key_Return)
    desk.settle()


def test_somebody_comes_into_the_circle_and_that_is_undone(desk, circle, qtbot):
    assert circle.nobody.isVisible()
    click(qtbot, circle.adding.button)
    assert circle.window().focusWidget() is circle.adding.name
    add(desk, circle, qtbot)
    assert [one.name for one in kept(desk)] == ["Ben"]
    assert "Ben" in told(circle.circle.picture)
    assert "Nobody beside it yet: ears" in circle.answers.text()
    click(qtbot, circle.message.action)
    desk.settle()
    assert kept(desk) == ()
    assert circle.nobody.isVisible()


def test_what_we_give_each_other_is_ticked(desk, circle, qtbot):
    add(desk, circle, qtbot)
    circle.circle.mark_chosen.emit(kept(desk)[0].key)
    panel = circle.panel
    assert panel.isVisible()
    for box in (panel.gives["ears"], panel.gets["ideas"]):
        qtbot.keyClick(box, Qt.Key.Key_Space)
        desk.settle()
    (ben,) = kept(desk)
    assert (ben.gives, ben.gets) == (("ears",), ("ideas",))
    assert "No thanks noted yet: Ben" in circle.answers.text()
    click(qtbot, panel.thank_button)
    desk.settle()
    assert kept(desk)[0].thanked_on is not None
    assert "No thanks" not in circle.answers.text()
    assert panel.thanks.text().startswith("Thanked on")


def test_somebody_moves_to_another_ring_and_out_of_the_circle(desk, circle, qtbot):
    add(desk, circle, qtbot)
    circle.circle.mark_chosen.emit(kept(desk)[0].key)
    circle.panel.ring.setFocus()
    qtbot.keyClick(circle.panel.ring, Qt.Key.Key_End)
    desk.settle()
    assert kept(desk)[0].moves[-1].ring == "far"
    click(qtbot, circle.panel.away_button)
    desk.settle()
    assert not circle.panel.isVisible()
    assert circle.nobody.isVisible()
    add(desk, circle, qtbot)
    assert len(kept(desk)) == 1


def test_a_last_contact_is_noted(desk, circle, qtbot):
    add(desk, circle, qtbot)
    circle.circle.mark_chosen.emit(kept(desk)[0].key)
    circle.panel.seen.line.setFocus()
    qtbot.keyClicks(circle.panel.seen.line, "2025-03-01")
    desk.settle()
    assert kept(desk)[0].seen_on.isoformat() == "2025-03-01"
    assert "No contact for some while: Ben" in circle.answers.text()


def test_the_sample_shows_earlier_days_without_changing_them(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.SUPPORT)
    assert {"Farid Haddou", "H.", "S.", "My predecessor"} <= set(told(view.circle.picture))
    click(qtbot, view.circle.earlier_button)
    assert not view.adding.isVisible()
    view.circle.mark_chosen.emit(sample_desk.do(support.support_circle).people[0].key)
    assert not view.panel.isVisible()
    click(qtbot, view.circle.later_button)
    assert view.adding.isVisible()


def test_a_peer_of_the_circle_leads_to_their_page(sample_desk, show_view, qtbot):
    view = show_view(sample_desk, Insight.SUPPORT)
    view.circle.mark_chosen.emit(sample_desk.do(support.support_circle).people[0].key)
    with qtbot.waitSignal(sample_desk.session.peer_wanted):
        click(qtbot, view.panel.page_button)
    click(qtbot, view.panel.close_button)
    assert not view.panel.isVisible()


# Hours


@pytest.fixture
def log(sample_desk, show_view):
    return show_view(sample_desk, Insight.HOURS)


def second_lines(view):
    return " | ".join(row.second for row in view.list.rows())


def test_only_who_agreed_is_named_and_the_tick_decides(sample_desk, log, qtbot):
    assert "with Farid Haddou" in second_lines(log)
    assert "with S." not in second_lines(log)
    click(qtbot, log.boxes["Farid Haddou"])
    sample_desk.settle()
    assert "Farid" not in second_lines(log)
    click(qtbot, log.message.action)
    sample_desk.settle()
    assert "with Farid Haddou" in second_lines(log)


def test_a_row_opens_its_session_or_is_changed(sample_desk, log, qtbot):
    rows = log.list.rows()
    session = next(row.key for row in rows if row.icon_name == "sessions")
    hand = next(row.key for row in rows if row.icon_name == "edit")
    log.list.mark(session)
    qtbot.keyClick(log.list, Qt.Key.Key_Return)
    assert len(sample_desk.entries_wanted) == 1
    log.list.mark(hand)
    qtbot.keyClick(log.list, Qt.Key.Key_Return)
    assert log.form.card.isVisible()
    assert log.form.minutes.number() == 35
    click(qtbot, log.form.remove_button)
    sample_desk.settle()
    assert sample_desk.do(hours.hours_book).rows == ()


def test_hours_are_written_by_hand(sample_desk, log, qtbot):
    click(qtbot, log.form.head)
    click(qtbot, log.form.keep_button)
    assert log.form.minutes_field.problem.isVisible()
    qtbot.keyClicks(log.form.minutes.line, "25")
    qtbot.keyClicks(log.form.role, "asked questions")
    qtbot.keyClick(log.form.role, Qt.Key.Key_Return)
    sample_desk.settle()
    assert not log.form.card.isVisible()
    rows = sample_desk.do(hours.hours_book).rows
    assert [(one.minutes, one.role) for one in rows][-1] == (25, "asked questions")
    assert log.total.text() == "6 h 53 min of your own"


def test_a_month_leads_to_its_rows(log):
    key = log.picture.plan().marks[0].key
    log.picture.mark_chosen.emit(key)
    assert log.list.chosen_key() is not None


@pytest.mark.parametrize("name", ["log.csv", "log.txt.csv"])
def test_the_log_leaves_only_after_a_warning(sample_desk, log, qtbot, monkeypatch, tmp_path, name):
    asked = []
    monkeypatch.setattr(messages, "ask", lambda _parent, one: asked.append(one) or True)
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: tmp_path / name)
    click(qtbot, log.export_button)
    sample_desk.settle()
    assert "read by anybody" in asked[0].words
    written = (tmp_path / name.removesuffix(".csv")) if ".txt" in name else tmp_path / name
    assert "Farid Haddou" in written.read_text("utf-8-sig")
    assert "S." not in written.read_text("utf-8-sig")


def test_no_log_leaves_without_a_yes_or_a_place(sample_desk, log, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(messages, "ask", lambda *_: False)
    click(qtbot, log.export_button)
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: None)
    click(qtbot, log.export_button)
    sample_desk.settle()
    assert list(Path(tmp_path).glob("*.csv")) == []


def test_a_failing_export_is_told_in_the_view(sample_desk, log, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(messages, "ask", lambda *_: True)
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: tmp_path / "no" / "log.csv")
    click(qtbot, log.export_button)
    sample_desk.settle()
    assert log.message.isVisible()
