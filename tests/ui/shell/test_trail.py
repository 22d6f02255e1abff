"""Back and forth through the places that were visited."""

from __future__ import annotations

from peerjournal.domain.identifiers import EntryId
from peerjournal.ui.sections import Section
from peerjournal.ui.trail import Place, Trail

TODAY = Place(section=Section.TODAY)
GOALS = Place(section=Section.GOALS)
FIRST = Place(entry=EntryId("first"))
SECOND = Place(entry=EntryId("second"))


def walked(*places):
    trail = Trail()
    for place in places:
        trail.visit(place)
    return trail


def test_back_leads_to_the_place_before_and_forward_comes_back():
    trail = walked(TODAY, FIRST, GOALS)
    assert trail.back() == FIRST
    trail.visit(Place())
    trail.visit(FIRST)
    assert trail.back() == TODAY
    assert trail.back() is None
    trail.visit(TODAY)
    assert trail.forward() == FIRST
    trail.visit(FIRST)
    assert trail.forward() == GOALS
    assert trail.forward() is None


def test_going_elsewhere_forgets_the_way_forward():
    trail = walked(TODAY, FIRST, GOALS)
    trail.back()
    trail.visit(FIRST)
    trail.visit(SECOND)
    assert trail.forward() is None
    assert trail.back() == FIRST


def test_walking_through_a_list_is_one_place():
    trail = walked(TODAY, FIRST)
    trail.visit(SECOND, is_walking=True)
    assert trail.here == SECOND
    assert trail.back() == TODAY


def test_a_place_that_is_gone_does_not_stand_in_the_way():
    trail = walked(TODAY, FIRST, GOALS)
    assert trail.back() == FIRST
    trail.visit(Place())
    trail.visit(TODAY)
    assert trail.here == TODAY
    assert trail.back() == FIRST
