"""Who has accepted which wording, drawn from the entries alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from peerjournal.domain.accepting import agreement_of, wordings
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.entries import Entry
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.domain.people import Person
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
ANA, BEN, CEM = (
    Person(name=name, identity=IdentityId(name[0].lower() * 64)) for name in ("Ana", "Ben", "Cem")
)
WORDS = (Section(key="advice", text=Markdown("We ask before we suggest.")),)


def member(person, on=None):
    return Member(name=person.name, identity=person.identity, signed_on=on)


def entry(author, members, **changes):
    content = Agreement(members=tuple(members), clauses=WORDS, **changes)
    return Entry(
        id=new_entry_id(NOON),
        author=author.identity,
        revision=1,
        title="",
        happened_on=TUESDAY,
        created_at=NOON,
        changed_at=NOON,
        content=content,
    )


def offered(by=ANA, others=(BEN,), **changes):
    members = (member(by, MONDAY), *(member(one) for one in others))
    return entry(by, members, **{"state": AgreementState.OFFERED} | changes)


def yes(by, to, **changes):
    members = [
        replace(one, signed_on=TUESDAY) if one.identity == by.identity else one
        for one in to.content.members
    ]
    return replace(
        entry(by, members, accepts=to.id, state=AgreementState.ACCEPTED_BY_SOME),
        content=replace(to.content, members=tuple(members), accepts=to.id, **changes),
    )


def state_of(*entries, me=ANA):
    return wordings(entries, me)[0].state


def test_a_draft_is_mine_until_it_is_offered_and_then_waits_for_the_other():
    draft = entry(ANA, (member(ANA), member(BEN)))
    assert state_of(draft) is AgreementState.DRAFT
    (found,) = wordings([offered()], ANA)
    assert found.state is AgreementState.OFFERED
    assert [one.name for one in found.missing] == ["Ben"]
    assert found.since is None
    assert found.has_accepted(ANA)
    assert not found.has_accepted(BEN)
    assert [one.name for one in found.others(ANA)] == ["Ben"]


@pytest.mark.parametrize("me", [ANA, BEN])
def test_with_everybodys_own_yes_it_is_in_force_on_both_sides(me):
    text = offered()
    (found,) = wordings([yes(BEN, text), text], me)
    assert found.state is AgreementState.IN_FORCE
    assert found.since == TUESDAY
    assert not any(one.is_noted for one in found.acceptances)


def test_nobody_says_yes_for_somebody_else():
    claimed = entry(ANA, (member(ANA, MONDAY), member(BEN, MONDAY)), state=AgreementState.IN_FORCE)
    assert state_of(claimed, me=BEN) is AgreementState.OFFERED
    # In one's own journal one may note what was said across the table.
    (mine,) = wordings([claimed], ANA)
    assert mine.state is AgreementState.IN_FORCE
    assert [one.is_noted for one in mine.acceptances] == [False, True]


def test_a_member_without_a_card_is_noted_for_everybody():
    on_paper = Person(name="Dora")
    text = entry(
        ANA,
        (member(ANA, MONDAY), member(BEN), member(on_paper, MONDAY)),
        state=AgreementState.OFFERED,
    )
    assert state_of(yes(BEN, text), text, me=BEN) is AgreementState.IN_FORCE
    (found,) = wordings([text], ANA)
    assert [one.name for one in found.others(ANA)] == ["Ben", "Dora"]


def test_a_yes_to_other_words_is_a_wording_of_its_own():
    text = offered()
    other = yes(BEN, text, clauses=(Section(key="advice", text=Markdown("None at all.")),))
    found = wordings([other, text], ANA)
    assert [one.entry for one in found] == [other, text]
    assert found[1].state is AgreementState.OFFERED


def test_some_have_accepted_while_one_of_three_is_missing():
    text = offered(others=(BEN, CEM))
    assert state_of(yes(BEN, text), text) is AgreementState.ACCEPTED_BY_SOME
    assert state_of(yes(CEM, text), yes(BEN, text), text) is AgreementState.IN_FORCE


def test_the_old_wording_holds_until_the_new_one_is_accepted_by_all():
    old = offered()
    new = offered(by=BEN, others=(ANA,), version=2, replaces=old.id)
    both = [yes(BEN, old), old]
    states = {one.entry.id: one.state for one in wordings([new, *both], ANA)}
    assert states == {old.id: AgreementState.IN_FORCE, new.id: AgreementState.OFFERED}
    states = {one.entry.id: one.state for one in wordings([yes(ANA, new), new, *both], ANA)}
    assert states == {old.id: AgreementState.AMENDED, new.id: AgreementState.IN_FORCE}


def test_all_wordings_before_are_past_and_an_ended_one_stays_ended():
    first = offered(state=AgreementState.ENDED)
    second = offered(version=2, replaces=first.id)
    third = offered(version=3, replaces=second.id)
    again = replace(third, content=replace(third.content, replaces=second.id))
    found = wordings([yes(BEN, again), again, second, first], ANA)
    assert [one.state for one in found] == [
        AgreementState.IN_FORCE,
        AgreementState.AMENDED,
        AgreementState.ENDED,
    ]
    # A wording whose predecessor never came here ends the chain.
    alone = offered(version=2, replaces=new_entry_id(NOON))
    assert state_of(yes(BEN, alone), alone) is AgreementState.IN_FORCE


def test_either_may_end_it_by_an_entry_of_their_own():
    text = offered()
    left = yes(BEN, text, state=AgreementState.ENDED)
    assert state_of(left, text) is AgreementState.ENDED


def test_what_was_noted_in_force_before_dates_were_kept_stays_so():
    text = entry(ANA, (member(BEN),), state=AgreementState.IN_FORCE)
    (found,) = wordings([text], ANA)
    assert found.state is AgreementState.IN_FORCE
    assert found.since is None
    assert state_of(text, me=BEN) is AgreementState.OFFERED


def test_a_yes_whose_writer_left_the_date_out_counts_from_its_own_day():
    text = offered()
    undated = replace(yes(BEN, text), content=replace(text.content, accepts=text.id))
    (found,) = wordings([undated, text], ANA)
    assert found.acceptances[1].on == TUESDAY


def test_an_entry_that_accepts_itself_or_what_is_not_here_has_words_of_its_own():
    itself = offered()
    itself = replace(itself, content=replace(itself.content, accepts=itself.id))
    lost = offered(accepts=new_entry_id(NOON))
    assert len(wordings([itself, lost], ANA)) == 2


def test_another_kind_is_no_agreement_and_no_version_counts_below_nothing():
    with pytest.raises(TypeError):
        agreement_of(replace(offered(), content=Reflection()))
    with pytest.raises(InvalidEntryError):
        Agreement(version=-1)
