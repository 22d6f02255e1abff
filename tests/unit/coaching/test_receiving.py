"""What helps to take a note in, and which fields a request opens."""

from __future__ import annotations

import pytest

from peerjournal.coaching import questions, receiving, structures
from peerjournal.coaching.structures import NoteField
from peerjournal.domain.receiving import ReceivingField
from peerjournal.domain.request import FeedbackForm


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_field_of_the_page_is_asked_once_in_order(language):
    prompts = receiving.prompts(language)
    assert [one.key for one in prompts] == list(ReceivingField)
    for one in prompts:
        assert one.label.strip() == one.label != ""
        assert one.prompt.endswith("?")


@pytest.mark.parametrize("form", FeedbackForm)
def test_a_request_opens_only_fields_that_its_structure_has(form):
    structure = structures.by_key(structures.answering(form))
    assert structure is not None
    known = {one.field for one in structure.fields}
    assert structures.wished_for(form) <= known


def test_facts_only_opens_the_facts_and_nothing_else():
    assert structures.wished_for(FeedbackForm.FACTS) == {NoteField.MOMENT, NoteField.OBSERVATION}


@pytest.mark.parametrize("language", ["en", "de"])
def test_synonyms_are_groups_of_different_words(language):
    for group in questions.synonyms(language):
        assert len(set(group.words)) == len(group.words) > 1


def test_a_short_beginning_means_only_itself():
    assert questions.meaning_of("no") == ("no",)
    assert "thinker" in questions.meaning_of("coach")
