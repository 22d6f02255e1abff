"""What of an entry may leave."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.entries import Attachment, Link, Privacy
from peerjournal.domain.errors import EntryNeverSharedError
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown, Sharing
from peerjournal.domain.goal import CheckIn, Goal
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.domain.sharing import default_fields, field_choices, has_words, shared_view
from tests import strategies


def test_what_is_private_by_construction_is_refused(entry):
    hidden = replace(entry, privacy=Privacy.NEVER_SHARED)
    for act in (field_choices, default_fields, lambda one: shared_view(one, frozenset())):
        with pytest.raises(EntryNeverSharedError):
            act(hidden)


@given(strategies.entries(privacy=st.just(Privacy.PRIVATE)), st.data())
def test_nothing_leaves_but_what_was_chosen(entry, data):
    names = sorted(choice.name for choice in field_choices(entry))
    chosen = frozenset(data.draw(st.lists(st.sampled_from(names)))) if names else frozenset()
    view = shared_view(entry, chosen)
    left = {choice.name for choice in field_choices(view)}
    assert left == chosen
    assert view.links == ()
    assert (view.id, view.title, view.revision) == (entry.id, entry.title, entry.revision)


@given(strategies.entries(privacy=st.just(Privacy.PRIVATE)))
def test_all_choices_together_leave_only_what_is_never_shared_behind(entry):
    everything = frozenset(choice.name for choice in field_choices(entry))
    view = shared_view(entry, everything, {link.target for link in entry.links})
    for one in dataclasses.fields(entry.content):
        if one.metadata.get("sharing") is Sharing.NEVER:
            assert getattr(view.content, one.name) == one.default
        elif one.name not in {"sections", "phases"}:
            assert getattr(view.content, one.name) == getattr(entry.content, one.name)
    assert view.links == entry.links


def test_a_self_scale_stays_unless_it_is_ticked(entry, today):
    goal = replace(entry, content=Goal(skill="asking", check_ins=(CheckIn(on=today, scale=4),)))
    assert default_fields(goal) == {"skill"}
    assert shared_view(goal, default_fields(goal)).content.check_ins == ()
    assert shared_view(goal, {"check_ins"}).content.check_ins[0].scale == 4


def test_the_receivers_response_never_leaves(entry):
    note = replace(
        entry, content=Feedback(observation=Markdown("At ten."), response=Markdown("Ouch."))
    )
    assert "response" not in {choice.name for choice in field_choices(note)}
    assert shared_view(note, {"observation", "response"}).content.response == ""


def test_each_section_of_a_reflection_is_chosen_by_itself(entry):
    sections = (
        Section(key="saw", text=Markdown("A pause.")),
        Section(key="next", text=Markdown("Wait.")),
        Section(key="empty"),
    )
    reflection = replace(entry, content=Reflection(template="three-lines", sections=sections))
    assert default_fields(reflection) == {"sections.saw", "sections.next"}
    view = shared_view(reflection, {"sections.next"})
    assert [part.key for part in view.content.sections] == ["next"]
    assert view.content.template == "three-lines"


def test_each_phase_of_a_session_is_chosen_by_itself_or_all_by_the_fields_name(entry):
    phases = (
        PhaseNote(key="tells", title="Ana tells", text=Markdown("Heard.")),
        PhaseNote(key="close", title="Close", text=Markdown("Thanks.")),
        PhaseNote(key="empty", title="Nothing"),
    )
    session = replace(entry, content=Session(shared_summary=Markdown("We."), phases=phases))
    assert default_fields(session) == {"shared_summary"}
    view = shared_view(session, {"phases.tells"})
    assert [phase.key for phase in view.content.phases] == ["tells"]
    assert shared_view(session, {"phases"}).content.phases == phases[:2]
    assert shared_view(session, default_fields(session)).content.phases == ()


def test_tags_and_files_stay_unless_they_are_ticked(entry):
    file = Attachment(digest="a" * 64, name="board", media_type="image/png", size=3)
    tagged = replace(entry, tags=("listening",), attachments=(file,))
    assert default_fields(tagged) == frozenset()
    assert shared_view(tagged, {"tags", "attachments"}).tags == ("listening",)
    assert shared_view(tagged, {"tags", "attachments"}).attachments == (file,)


def test_a_link_goes_along_only_to_what_the_peer_has(entry):
    linked = replace(entry, links=(Link(target=entry.id),))
    assert shared_view(linked, frozenset()).links == ()
    assert shared_view(linked, frozenset(), {entry.id}).links == linked.links


def test_words_are_seen_and_their_absence_too():
    assert has_words(Goal(skill="asking"))
    assert not has_words(Goal())
