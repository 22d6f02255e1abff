"""Each kind's form gives back what it was shown, and keeps what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peerjournal.domain.entries import CONTENT_TYPES, Kind
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.people import Person
from peerjournal.ui.editors.forms import form_for
from peerjournal.ui.editors.surroundings import EntryChoice, Surroundings
from tests import strategies

MIRA = Person(name="Mira", identity="a" * 64)
GOAL = EntryChoice(id="01890000-0000-7000-8000-000000000001", title="Ask one more question")
AROUND = Surroundings(
    me=Person(name="Jonas", identity="b" * 64), people=(MIRA,), goals=(GOAL,), tags=("listening",)
)


@pytest.fixture
def make_form(qtbot, light_app):
    """Make forms that are gone after the test."""
    del light_app

    def make(kind):
        form = form_for(kind, AROUND)
        qtbot.addWidget(form)
        return form

    return make


@pytest.mark.parametrize("kind", list(Kind))
@settings(max_examples=12)
@given(data=st.data())
def test_a_form_gives_back_what_it_was_shown(make_form, kind, data):
    content = data.draw(strategies.records(CONTENT_TYPES[kind]))
    form = make_form(kind)
    form.show_content(content)
    assert form.content() == content


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_form_gives_an_empty_content(make_form, kind):
    form = make_form(kind)
    assert form.content() == CONTENT_TYPES[kind]()


@pytest.mark.parametrize("kind", list(Kind))
def test_showing_an_entry_is_no_change(make_form, kind, qtbot):
    form = make_form(kind)
    with qtbot.assertNotEmitted(form.changed):
        form.show_content(CONTENT_TYPES[kind]())


def test_a_form_keeps_a_template_that_is_not_ours(make_form):
    form = make_form(Kind.REFLECTION)
    content = CONTENT_TYPES[Kind.REFLECTION](template=FieldKey("from-elsewhere"))
    form.show_content(content)
    assert form.content() == content
