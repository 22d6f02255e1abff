"""Inquiries in cycles, and names to be caught, on real journals."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerjournal.coaching.research import INQUIRY_LOG
from peerjournal.domain.entries import Attachment, Link, LinkRole
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Inquiry, InquiryCycle
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.operations import inquiring, reading, writing
from peerjournal.operations.inquiring import Caught
from peerjournal.operations.journal import put_note
from tests.journals import write


@pytest.fixture
def inquiry(journal):
    cycle = InquiryCycle(change=Markdown("Wait"), next_step="Wait longer")
    made = writing.blank_entry(journal, Inquiry(cycles=(cycle,)))
    return writing.add_entry(journal, replace(made, title="Ten seconds"))


@pytest.fixture
def log(journal):
    part = Section(key=FieldKey("what_i_changed"), text=Markdown("Counted"))
    content = Reflection(template=INQUIRY_LOG, sections=(part,))
    return writing.add_entry(journal, replace(writing.blank_entry(journal, content), title="Log"))


def test_the_next_cycle_carries_the_next_step_over(journal, inquiry):
    before, now = inquiring.begin_next_cycle(journal, inquiry.id)
    assert before == inquiry
    assert [one.change for one in now.content.cycles] == ["Wait", "Wait longer"]
    with pytest.raises(TypeError):
        inquiring.begin_next_cycle(journal, write(journal, "A page").id)


def test_a_log_is_carried_into_an_inquiry_or_begins_one(journal, inquiry, log):
    assert [line.id for line in inquiring.open_inquiries(journal)] == [inquiry.id]
    tie = Link(target=log.id, role=LinkRole.FOLLOWS_UP)
    fresh = inquiring.inquiry_from(journal, log, "en")
    assert (fresh.title, fresh.links) == ("Log", (tie,))
    assert fresh.content.cycles[0].change == "Counted"
    for times in (1, 2):
        inquiring.carry_into(journal, log, inquiry.id, "en")
        now = reading.read_entry(journal, inquiry.id)
        assert (len(now.content.cycles), now.links) == (1 + times, (tie,))
    with pytest.raises(TypeError):
        inquiring.carry_into(journal, log, log.id, "en")


def test_names_are_kept_in_the_journal_and_caught_in_what_would_be_seen(journal):
    assert inquiring.names_to_catch(journal) == ()
    assert inquiring.keep_names_to_catch(journal, ["Tom", " tom", "Lea"]) == ("Tom", "Lea")
    names = inquiring.names_to_catch(journal)
    seen = write(journal, "Tom asked", "and P4 answered")
    assert inquiring.caught_in([seen], names) == (
        Caught(name="Tom", entry=seen.id, title="Tom asked"),
    )
    assert inquiring.caught_in([seen], ()) == ()
    photo = Attachment(digest="0" * 64, name="Lea.png", media_type="image/png", size=3)
    (of_file,) = inquiring.caught_in([write(journal, "Board", attachments=(photo,))], names)
    assert of_file.name == "Lea"
    assert inquiring.caught_in_words(journal, "for Tom and P4") == (Caught(name="Tom"),)
    assert inquiring.caught_in_words(journal, "for everybody") == ()


def test_a_list_of_names_of_a_later_version_stays_as_it_is(journal):
    put_note(journal, "names", '{"names":[],"more":1}')
    assert inquiring.names_to_catch(journal) == ()
