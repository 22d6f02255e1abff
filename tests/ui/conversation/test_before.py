"""Before a conversation: ways to run a format, who comes first, what was agreed."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtGui import QFontMetrics

from peerjournal.coaching import formats
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.sections import Section
from peerjournal.operations import peers, writing
from peerjournal.ui.conversation.format_list import FormatList, FormatRow
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.theme import Text, current_theme, font_for
from tests.ui.conversation.acts import CONTROL, Key, begin
from tests.ui.conversation.conftest import START


def ways(page):
    return {button.text(): button for button in page.before.variants.buttons}


def test_a_format_is_run_in_another_of_its_ways(room):
    page = room.open(ConversationStart(format="thinking-pair"))
    assert list(ways(page)) == ["As it is", "Half an hour", "By yourself"]
    ways(page)["Half an hour"].click()
    assert "30 min" in page.before.head.measure.text()
    room.press(Key.Key_Return, CONTROL)
    meeting = page.table.meeting
    assert meeting.format.key == "thinking-pair-short"
    assert meeting.talk.planned_seconds == 30 * 60


def test_what_is_done_alone_has_one_chair_and_the_others_come_back(room):
    page = room.open(ConversationStart(format="thinking-pair"))
    both = [one.name for one in page.before.seats.people()]
    assert len(both) == 2
    ways(page)["By yourself"].click()
    assert [one.name for one in page.before.seats.people()] == both[:1]
    assert "for one alone" in page.before.head.measure.text()
    assert not page.before.seats.add_button.isVisible()
    assert not page.before.seats.rows[0].remove.isVisible()
    assert not page.before.aloud.isVisible()
    ways(page)["As it is"].click()
    assert [one.name for one in page.before.seats.people()] == both
    assert page.before.seats.add_button.isVisible()
    assert page.before.aloud.isVisible()


def test_a_format_without_another_way_offers_none(room):
    page = room.open()
    assert not page.before.variants.isVisible()


def test_three_people_see_how_long_it_takes_them(room):
    page = room.open(ConversationStart(format="founding-conversation"))
    assert "60 min" in page.before.head.measure.text()
    page.before.seats.add_people(["Cleo"])
    assert "84 min" in page.before.head.measure.text()
    assert page.before.variants.told.isVisible()


def test_whoever_spoke_second_is_proposed_to_begin_and_it_is_said(room):
    page = begin(room)
    page.during.end_button.click()
    page.after.keep_button.click()
    room.settle()
    room.moment[0] += timedelta(days=7)
    again = room.open()
    room.qtbot.waitUntil(again.before.order.isVisible)
    assert again.before.order.text() == "Ben spoke second last time, and begins today."
    assert [one.name for one in again.before.seats.people()] == ["Ben", "Ana"]
    again.before.seats.rows[1].up.click()
    again.before.list.choose("thinking-pair")
    assert [one.name for one in again.before.seats.people()] == ["Ana", "Ben"]


def test_the_one_who_waits_longest_for_the_case_is_proposed(room):
    circle = [one.name for one in room.do(peers.all_peers)]
    assert circle == ["Ben"]
    page = room.open(ConversationStart(format="action-learning-set"))
    page.before.seats.add_people(["Cleo", "Dan"])
    assert not page.before.order.isVisible()


def test_the_agreement_that_holds_can_be_read_before_one_begins(room):
    (ben,) = room.do(peers.all_peers)
    me = room.session.me
    signed = date(2026, 2, 1)
    agreement = Agreement(
        members=(
            Member(name=me.name, identity=me.id, signed_on=signed),
            Member(name=ben.name, identity=ben.id, signed_on=signed),
        ),
        clauses=(Section(key="stays", heading="What stays here", text="All of it."),),
        review_on=START.date(),
        state=AgreementState.IN_FORCE,
    )
    room.do(lambda journal: writing.add_entry(journal, writing.blank_entry(journal, agreement)))
    page = room.open()
    before = page.before
    room.qtbot.waitUntil(before.agreement.isVisible)
    assert "It is time to look at it again." in before.agreement.text()
    assert not before.clauses.isVisible()
    before.clauses_button.click()
    assert before.clauses.text() == "What stays here: All of it."
    assert before.clauses.isVisible()


def test_people_who_met_without_an_agreement_are_told_how_one_is_made(room):
    page = begin(room)
    page.during.end_button.click()
    page.after.keep_button.click()
    room.settle()
    again = room.open()
    room.qtbot.waitUntil(again.before.agreement.isVisible)
    assert "Nothing is agreed with Ben yet" in again.before.agreement.text()


def test_what_is_not_there_leaves_no_gap(room):
    page = room.open(ConversationStart(format="thinking-pair"))
    ways(page)["By yourself"].click()
    room.settle()
    before = page.before
    assert not before.where.isVisible()
    assert not before.agreement.isVisible()
    assert before.outline.y() - before.topic.geometry().bottom() <= 32


def test_the_chosen_format_stays_in_sight_with_others_above_it(room):
    page = room.open(size=(800, 560))
    chosen = page.before.list
    chosen.choose("action-learning-set")
    rows = chosen.formats.rows
    chosen.verticalScrollBar().setValue(chosen.verticalScrollBar().maximum())
    chosen.show_rows(rows[1:])
    room.settle()
    place = chosen.visualRect(chosen.currentIndex())
    assert chosen.viewport().rect().contains(place)
    first = next(row.format for row in chosen.formats.rows if row.format is not None)
    chosen.choose(first.key, is_silent=True)
    assert chosen.verticalScrollBar().value() == 0


def test_the_format_that_was_asked_for_is_in_sight(room):
    page = room.open(ConversationStart(format="peer-hour"), (800, 560))
    formats = [one.format.key for one in page.before.list.formats.rows if one.format is not None]
    page = room.open(ConversationStart(format=formats[-1]), (800, 560))
    room.settle()
    chosen = page.before.list.visualRect(page.before.list.currentIndex())
    assert page.before.list.viewport().rect().contains(chosen)


def test_a_long_name_stands_whole_in_two_lines_where_the_list_is_narrow(qtbot, light_app):
    del light_app
    shown = FormatList()
    qtbot.addWidget(shown)
    one = next(iter(formats.load("en")))
    names = ("A walk", "A walk along the river, for one alone")
    shown.show_rows([FormatRow(text=name, note="11 min", format=one) for name in names])
    shown.resize(200, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    short, long = (shown.visualRect(shown.formats.index(n)).height() for n in (0, 1))
    assert long - short == QFontMetrics(font_for(current_theme(), Text.CONTROL)).height()
    shown.resize(500, 400)
    qtbot.waitUntil(lambda: shown.visualRect(shown.formats.index(1)).height() == short)


def test_a_long_name_stands_whole_where_it_says_who_is_there(room):
    page = room.open()
    name = "Wilhelmine-Charlotte von Hohenzollern-Sigmaringen"
    page.before.seats.show_people("Ana", (name,), ())
    room.settle()
    line = page.before.seats.rows[1].name.lineEdit()
    assert line.fontMetrics().horizontalAdvance(name) < line.width()
