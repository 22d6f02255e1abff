"""Views are gathered from the journal itself, with the entries behind every mark."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import chain

import pytest

from peerjournal.coaching.insight_balance import Act
from peerjournal.coaching.insight_panes import Pane
from peerjournal.domain import clock
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.request import Request
from peerjournal.domain.session import FloorTime, Session
from peerjournal.operations import (
    insights,
    partner_views,
    reading,
    resting,
    sharing,
    theme_steps,
    themes,
    writing,
)
from peerjournal.operations.insights import Window
from tests.journals import reflection

TODAY = clock.today()


def add(journal, content, title="", days_ago=0, **changes):
    blank = writing.blank_entry(journal, content, on=TODAY - timedelta(days=days_ago))
    return writing.add_entry(journal, replace(blank, title=title, **changes))


def note(words="You waited.", **changes):
    return Feedback(
        direction=Direction.RECEIVED,
        person=Person(name="H."),
        observation=Markdown(words),
        **changes,
    )


@pytest.mark.parametrize(
    ("window", "days"),
    [(Window.THREE_MONTHS, 92), (Window.SIX_MONTHS, 183), (Window.YEAR, 366)],
)
def test_a_window_reaches_so_far_back(window, days):
    assert insights.since(window, TODAY) == TODAY - timedelta(days=days)
    assert insights.since(Window.ALWAYS, TODAY) == insights.EARLIEST


def test_a_theme_moves_from_the_tray_to_new_to_me_with_its_second_occasion(journal):
    first = add(journal, note(), days_ago=20)
    themes.put_on(journal, first.id, "names the limit early")
    panes = insights.four_panes(journal, Window.SIX_MONTHS, "en").panes
    assert [one.theme.words for one in panes.of(Pane.TRAY)] == ["names the limit early"]
    second = add(journal, note(), days_ago=5)
    themes.put_on(journal, second.id, "names the limit early")
    view = insights.four_panes(journal, Window.SIX_MONTHS, "en")
    (placed,) = view.panes.of(Pane.NEW_TO_ME)
    assert placed.notes == (second.id, first.id)
    assert set(view.lines) == {first.id, second.id}


def test_what_lies_before_the_window_does_not_count(journal):
    old = add(journal, reflection("Old."), days_ago=200)
    themes.put_on(journal, old.id, "says no")
    assert not insights.four_panes(journal, Window.SIX_MONTHS, "en").panes.of(Pane.KNOWN_TO_ME)
    assert insights.four_panes(journal, Window.YEAR, "en").panes.of(Pane.KNOWN_TO_ME)


def test_two_readings_of_one_day_stand_beside_each_other(journal):
    mine, theirs = add(journal, reflection("I was quiet.")), add(journal, note())
    for one in (mine, theirs):
        themes.put_on(journal, one.id, "says no")
    (found,) = insights.four_panes(journal, Window.SIX_MONTHS, "en").contrasts
    assert (found.mine.words, found.theirs.words) == ("I was quiet.", "You waited.")
    assert (found.mine.who, found.theirs.who) == ("", "H.")


def test_what_i_wrote_about_a_note_is_behind_its_theme(journal):
    received = add(journal, note())
    theme = themes.put_on(journal, received.id, "says no").put[0]
    page = theme_steps.new_to_me(journal, theme, (received.id,))
    assert page.title == "Says no"
    assert page.content == Reflection(template=FieldKey("new-to-me"))
    writing.add_entry(journal, page)
    view = insights.four_panes(journal, Window.SIX_MONTHS, "en")
    assert view.answers[received.id] == (page.id,)
    assert page.id in view.lines


def test_an_aim_is_made_from_a_theme_and_carries_it(journal):
    theme = themes.add_theme(journal, "hums")
    goal = theme_steps.aim_from(journal, theme)
    assert reading.read_entry(journal, goal.id).title == "Hums"
    assert isinstance(goal.content, Goal)
    assert themes.entry_themes(journal, goal.id).put == (theme,)


def test_a_note_about_a_theme_is_asked_for_in_its_words(journal):
    request = theme_steps.request_about(journal, themes.add_theme(journal, "hums"))
    assert isinstance(request.content, Request)
    assert request.content.focus == "Hums"
    assert reading.counts(journal).total == 0


def test_giving_and_receiving_begin_with_the_first_note(journal):
    add(journal, Feedback(), days_ago=40)
    add(journal, Request())
    view = insights.given_and_received(journal, Window.ALWAYS)
    acts = [one.act for one in chain.from_iterable(month.given for month in view.months)]
    assert acts == [Act.GAVE, Act.ASKED]
    assert view.months[0].first == (TODAY - timedelta(days=40)).replace(day=1)
    assert len(view.lines) == 2


def test_a_note_that_rests_was_not_given_yet(journal):
    add(journal, Feedback())
    note = add(journal, Feedback())
    resting.let_rest(journal, (note.id,))
    assert note.id not in insights.given_and_received(journal, Window.ALWAYS).lines
    resting.wake(journal, (note.id,))
    assert note.id in insights.given_and_received(journal, Window.ALWAYS).lines


def test_an_empty_journal_has_nothing_to_show_and_does_not_fail(journal):
    assert not insights.given_and_received(journal, Window.ALWAYS).lines
    assert not insights.turns(journal, Window.ALWAYS).turns
    assert not insights.practice(journal, Window.ALWAYS, "en").lines
    assert not insights.topics(journal, Window.ALWAYS).topics
    assert partner_views.partner_view(journal, None, "en").peer is None
    panes = insights.four_panes(journal, Window.ALWAYS, "en").panes
    assert len(panes.of(Pane.UNEXPLORED)) == 40


def test_turns_waits_purposes_and_topics_come_from_my_sessions(journal):
    held = Session(
        format=FieldKey("peer-hour"),
        participants=(Person(name="Ana"), Person(name="Ben")),
        floor=(
            FloorTime(name="Ana", planned_seconds=900, actual_seconds=900),
            FloorTime(name="Ben", planned_seconds=900, actual_seconds=600),
        ),
    )
    entry = add(journal, held, "Hour", tags=("silence",))
    goal = add(journal, Goal(skill="listening"))
    view = insights.turns(journal, Window.SIX_MONTHS)
    assert [one.starts_next for one in view.turns] == ["Ben"]
    assert [one.name for one in view.waits] == ["", "Ben"]
    practice = insights.practice(journal, Window.SIX_MONTHS, "en")
    assert {one.key for one in practice.purposes if one.entries} >= {"reflect"}
    assert [one.entries for one in practice.skills if one.entries] == [(goal.id,)]
    (topic,) = insights.topics(journal, Window.SIX_MONTHS).topics
    assert topic.entries == (entry.id,)


# Two people


def send(pair, sender, *entries, name="bundle", fields=("sections", "tags")):
    """Share the ticked parts of entries with the other one and return the file."""
    receiver = pair.ben if sender is pair.ana else pair.ana
    items = [sharing.ShareItem(entry=one.id, fields=frozenset(fields)) for one in entries]
    out = pair.folder / f"{name}.pjbundle"
    sharing.share(sender, sharing.preview_share(sender, items, [receiver.me.id]), out)
    return out


def test_only_lines_that_both_shared_stand_side_by_side(pair):
    mine = add(pair.ana, reflection("What I shared."), "Mine", tags=("silence",))
    kept = add(pair.ana, reflection("What I kept."), "Kept", tags=("silence",))
    theirs = add(pair.ben, reflection("What Ben shared."), "His", tags=("silence",))
    pair.receive(pair.ana, send(pair, pair.ben, theirs, name="his"))
    assert partner_views.partner_view(pair.ana, None, "en").topics == ()
    send(pair, pair.ana, mine)
    (topic,) = partner_views.partner_view(pair.ana, pair.ben.me.id, "en").topics
    assert topic.name == "silence"
    assert [line.words for line in topic.mine] == ["What I shared."]
    assert [line.words for line in topic.theirs] == ["What Ben shared."]
    assert kept.id not in {line.entry for line in topic.mine}


def test_my_lines_are_as_they_were_sent(pair):
    mine = add(pair.ana, reflection("As sent."), "Mine", tags=("silence",))
    theirs = add(pair.ben, reflection("His."), "His", tags=("silence",))
    pair.receive(pair.ana, send(pair, pair.ben, theirs, name="his"))
    send(pair, pair.ana, mine)
    writing.save_entry(pair.ana, replace(mine, content=reflection("Changed since.")))
    (topic,) = partner_views.partner_view(pair.ana, None, "en").topics
    assert [line.words for line in topic.mine] == ["As sent."]


def test_what_was_not_ticked_what_was_withdrawn_and_what_is_gone_is_left_out(pair):
    untagged = add(pair.ana, reflection("No tag went along."), "A", tags=("silence",))
    gone = add(pair.ana, reflection("Gone."), "B", tags=("silence",))
    theirs = add(pair.ben, reflection("His."), "His", tags=("silence",))
    pair.receive(pair.ana, send(pair, pair.ben, theirs, name="his"))
    send(pair, pair.ana, untagged, fields={"sections"})
    send(pair, pair.ana, gone, name="second")
    writing.trash_entry(pair.ana, gone.id)
    writing.empty_trash(pair.ana)
    assert partner_views.partner_view(pair.ana, None, "en").topics == ()
