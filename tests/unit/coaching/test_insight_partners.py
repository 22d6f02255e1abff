"""Side by side: a topic is there only where both have lines about it."""

from __future__ import annotations

from datetime import date

from peerjournal.coaching.insight_partners import TopicKind, side_by_side
from peerjournal.domain.entries import Link
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.request import Request
from peerjournal.domain.session import Session
from peerjournal.domain.themes import Theme
from tests.vaults import BEN, entry

WAITS = Theme(key=FieldKey("waits"), words="waits after asking")


def kinds_and_names(mine, theirs, themes=None):
    return [(one.kind, one.name) for one in side_by_side(mine, theirs, themes or {}, (WAITS,))]


def test_a_meeting_that_both_wrote_of_is_a_topic():
    mine = entry(content=Session(shared_summary=Markdown("Mine.")), title="Our hour")
    theirs = entry(content=Session(meeting=mine.id, shared_summary=Markdown("Theirs.")), author=BEN)
    (topic,) = side_by_side([mine], [theirs], {}, ())
    assert (topic.kind, topic.name) == (TopicKind.SESSION, "Our hour")
    assert [line.words for line in topic.mine] == ["Mine."]
    assert [line.words for line in topic.theirs] == ["Theirs."]


def test_a_tag_that_both_shared_is_a_topic_in_my_spelling():
    mine, theirs = entry(tags=("Silence",)), entry(tags=("silence",), author=BEN)
    assert kinds_and_names([mine], [theirs]) == [(TopicKind.TAG, "Silence")]


def test_a_theme_that_i_put_on_both_is_a_topic():
    mine, theirs = entry(), entry(author=BEN)
    themes = {mine.id: frozenset({WAITS.key}), theirs.id: frozenset({WAITS.key})}
    assert kinds_and_names([mine], [theirs], themes) == [(TopicKind.THEME, WAITS.words)]
    unknown = {one: frozenset({FieldKey("gone")}) for one in themes}
    assert kinds_and_names([mine], [theirs], unknown) == []


def test_a_note_stands_beside_the_request_the_goal_and_what_it_points_at():
    request = entry(content=Request(focus=Markdown("How long?")), title="Watch me")
    goal = entry(content=Goal(why=Markdown("Because.")), title="Wait longer")
    page = entry(title="Page")
    theirs = [
        entry(content=Feedback(asked_by=request.id, observation=Markdown("Two.")), author=BEN),
        entry(content=Feedback(goal=goal.id, observation=Markdown("Four.")), author=BEN),
        entry(links=(Link(target=page.id),), author=BEN),
    ]
    assert kinds_and_names([request, goal, page], theirs) == [
        (TopicKind.ENTRY, "Page"),
        (TopicKind.ENTRY, "Wait longer"),
        (TopicKind.ENTRY, "Watch me"),
    ]


def test_what_only_one_wrote_of_is_no_topic():
    mine, theirs = entry(tags=("a",)), entry(tags=("b",), author=BEN)
    assert kinds_and_names([mine], [theirs]) == []


def test_an_untitled_meeting_and_empty_lines_are_left_out():
    mine = entry(content=Session(), title="")
    theirs = entry(content=Session(meeting=mine.id), title="", author=BEN)
    assert kinds_and_names([mine], [theirs]) == []
    empty = entry(content=Request(), title="", author=BEN, tags=("a",))
    assert kinds_and_names([entry(tags=("a",))], [empty]) == []


def test_the_newest_lines_come_first():
    mine = [entry(tags=("a",), happened_on=date(2025, 3, day)) for day in (1, 3, 2)]
    (topic,) = side_by_side(mine, [entry(tags=("a",), author=BEN)], {}, ())
    assert [line.on.day for line in topic.mine] == [3, 2, 1]
