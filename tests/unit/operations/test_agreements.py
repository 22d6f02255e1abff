"""Agreements between real journals: offered, accepted, amended and ended by bundles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerjournal.domain import clock
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.bonds import Bond
from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence
from peerjournal.domain.identifiers import EntryId
from peerjournal.domain.peers import Standing
from peerjournal.domain.people import Person
from peerjournal.domain.sections import Section
from peerjournal.operations import agreements, bonds, peers, reading, receiving, sharing, writing
from tests.journals import new_journal, write

DAY = date(2026, 3, 3)


def person(journal):
    return Person(name=journal.me.name, identity=journal.me.id)


def drafted(journal, *others, words="We ask before we suggest."):
    entry = agreements.blank_agreement(journal, [person(one) for one in others], Cadence.WEEKLY)
    clauses = (Section(key="advice", heading="Advice", text=Markdown(words)),)
    content = replace(entry.content, clauses=clauses, review_on=DAY)
    return writing.add_entry(journal, replace(entry, title="We two", content=content))


def agree(pair, one=None):
    """Let Ana offer and Ben accept, by two bundles."""
    offered = agreements.offer(pair.ana, (one or drafted(pair.ana, pair.ben)).id)
    pair.receive(pair.ben, pair.send(pair.ana, offered, name="offer"))
    accepted = agreements.accept(pair.ben, offered.id)
    back = pair.receive(pair.ana, pair.send(pair.ben, accepted, name="yes"))
    return offered, accepted, back


def in_force(journal, *others):
    found = agreements.agreed_with(journal, [one.me.id for one in others]).in_force
    return found.entry.id if found else None


def stored_state(journal, entry):
    return reading.read_entry(journal, entry.id).content.state


def test_an_offer_and_a_yes_bring_it_in_force_on_both_sides(pair):
    draft = drafted(pair.ana, pair.ben)
    assert agreements.agreed_with(pair.ana, [pair.ben.me.id]).pending.entry == draft
    offered, accepted, back = agree(pair, draft)
    assert in_force(pair.ana, pair.ben) == in_force(pair.ben, pair.ana) == offered.id
    assert stored_state(pair.ana, offered) is AgreementState.IN_FORCE
    assert stored_state(pair.ben, accepted) is AgreementState.IN_FORCE
    wording = agreements.wording_of(pair.ana, accepted.id)
    assert [one.who.name for one in wording.acceptances] == ["Ana", "Ben"]
    # Saying it again says nothing new; taking the bundle back takes the yes back.
    assert agreements.accept(pair.ben, offered.id) == reading.read_entry(pair.ben, accepted.id)
    receiving.undo_bundle(pair.ana, back.id)
    assert in_force(pair.ana, pair.ben) is None
    assert stored_state(pair.ana, offered) is AgreementState.OFFERED


def test_what_was_left_in_the_inbox_counts_only_when_it_is_taken_in(pair):
    offered = agreements.offer(pair.ana, drafted(pair.ana, pair.ben).id, DAY)
    pair.receive(pair.ben, pair.send(pair.ana, offered))
    accepted = agreements.accept(pair.ben, offered.id)
    preview = receiving.preview_bundle(pair.ana, pair.send(pair.ben, accepted, name="yes"))
    line = receiving.receive_bundle(pair.ana, preview, frozenset())
    assert in_force(pair.ana, pair.ben) is None
    receiving.accept_left(pair.ana, line.id, frozenset({accepted.id}))
    assert in_force(pair.ana, pair.ben) == offered.id


def test_an_amendment_lies_beside_the_old_one_until_both_have_accepted_it(pair):
    offered, _, _ = agree(pair)
    draft = agreements.amend(pair.ben, offered.id)
    assert (draft.content.version, draft.content.replaces) == (2, offered.id)
    assert all(one.signed_on is None for one in draft.content.members)
    shorter = (Section(key="advice", heading="Advice", text=Markdown("No advice.")),)
    new = writing.save_entry(
        pair.ben, replace(draft, content=replace(draft.content, clauses=shorter))
    )
    agreed = agreements.agreed_with(pair.ben, [pair.ana.me.id])
    assert (agreed.in_force.entry.id, agreed.pending.entry.id) == (offered.id, new.id)
    second = agreements.offer(pair.ben, new.id)
    pair.receive(pair.ana, pair.send(pair.ben, second, name="second"))
    assert in_force(pair.ana, pair.ben) == offered.id
    answer = agreements.accept(pair.ana, second.id)
    pair.receive(pair.ben, pair.send(pair.ana, answer, name="answer"))
    for journal, other in ((pair.ana, pair.ben), (pair.ben, pair.ana)):
        agreed = agreements.agreed_with(journal, [other.me.id])
        assert agreed.in_force.entry.id == second.id
        assert agreed.pending is None
        assert [one.entry.id for one in agreed.earlier] == [offered.id]
        assert agreed.earlier[0].content.clauses[0].text == "We ask before we suggest."
    assert stored_state(pair.ana, offered) is AgreementState.AMENDED


def test_a_changed_wording_takes_over_the_day_to_look_at_it_or_proposes_one(pair):
    day = clock.today() + timedelta(days=9)
    for before, after in (
        (day, day),
        (clock.today(), clock.today() + agreements.FIRST_REVIEW),
        (None, clock.today() + agreements.FIRST_REVIEW),
    ):
        blank = agreements.blank_agreement(pair.ana, [person(pair.ben)], Cadence.WEEKLY)
        content = replace(blank.content, review_on=before)
        entry = writing.add_entry(pair.ana, replace(blank, content=content))
        assert agreements.amend(pair.ana, entry.id).content.review_on == after


def test_a_yes_to_a_yes_amends_the_wording_itself(pair):
    offered, accepted, _ = agree(pair)
    assert agreements.amend(pair.ben, accepted.id).content.replaces == offered.id
    with pytest.raises(EntryNotFoundError):
        agreements.amend(pair.ben, EntryId("00000000-0000-7000-8000-000000000000"))
    with pytest.raises(TypeError):
        agreements.amend(pair.ben, write(pair.ben, "No agreement").id)
    assert agreements.wording_of(pair.ben, write(pair.ben, "Nor this").id) is None


def test_either_one_ends_it_and_may_take_that_back(pair):
    offered, accepted, _ = agree(pair)
    ended = agreements.end_agreement(pair.ben, offered.id)
    assert [one.id for one in ended] == [accepted.id]
    assert in_force(pair.ben, pair.ana) is None
    pair.receive(pair.ana, pair.send(pair.ben, ended[0], name="end"))
    assert in_force(pair.ana, pair.ben) is None
    assert stored_state(pair.ana, offered) is AgreementState.ENDED
    agreements.take_back_end(pair.ben, ended)
    assert in_force(pair.ben, pair.ana) == offered.id


def test_a_list_tells_of_what_a_peer_wrote_where_it_stands_here(pair):
    def told(journal):
        return [line.state for line in reading.lines_of(journal, (offered.id, note.id))]

    offered, accepted, _ = agree(pair)
    note = write(pair.ben, "A page")
    # Ana's entry left her journal before anybody had said yes.
    assert stored_state(pair.ben, offered) is AgreementState.OFFERED
    assert told(pair.ben) == [AgreementState.IN_FORCE, ""]
    assert offered.id in {line.id for line in reading.due_lines(pair.ben, DAY)}
    ended = agreements.end_agreement(pair.ben, accepted.id)
    assert told(pair.ben) == [AgreementState.ENDED, ""]
    assert not reading.due_lines(pair.ben, DAY)
    assert reading.entry_page(pair.ben, accepted.id).links[0].state == AgreementState.ENDED
    agreements.take_back_end(pair.ben, ended)
    assert told(pair.ben) == [AgreementState.IN_FORCE, ""]


def test_nothing_falls_due_of_what_nobody_has_agreed_on_yet(pair):
    def due(journal):
        return reading.lines_of(journal, (draft.id,))[0].due, reading.due_lines(journal, DAY)

    draft = drafted(pair.ana, pair.ben)
    assert due(pair.ana) == (None, ())
    offered = agreements.offer(pair.ana, draft.id)
    pair.receive(pair.ben, pair.send(pair.ana, offered))
    assert due(pair.ana) == due(pair.ben) == (None, ())
    accepted = agreements.accept(pair.ben, offered.id)
    pair.receive(pair.ana, pair.send(pair.ben, accepted, name="yes"))
    for journal in (pair.ana, pair.ben):
        assert due(journal)[0] == DAY
        assert draft.id in {line.id for line in due(journal)[1]}


def test_what_others_count_on_is_settled_and_a_draft_is_not(pair):
    draft = drafted(pair.ana, pair.ben)
    assert not agreements.is_settled(draft)
    assert not agreements.is_settled(write(pair.ana, "A page"))
    offered, accepted, _ = agree(pair, draft)
    assert agreements.is_settled(reading.read_entry(pair.ana, offered.id))
    assert agreements.is_settled(accepted)


def test_who_writes_an_agreement_without_naming_themselves_is_added_when_they_offer(pair):
    ben = Member(name="Ben", identity=pair.ben.me.id)
    alone = writing.add_entry(pair.ana, writing.blank_entry(pair.ana, Agreement(members=(ben,))))
    offered = agreements.offer(pair.ana, alone.id, DAY)
    assert [(one.name, one.signed_on) for one in offered.content.members] == [
        ("Ben", None),
        ("Ana", DAY),
    ]


def test_three_have_to_accept_before_it_holds(pair):
    with new_journal(pair.folder / "cem.pjournal", "Cem") as cem:
        for known in (pair.ana, pair.ben):
            peers.add_peer(known, peers.my_card(cem))
            peers.add_peer(cem, peers.my_card(known))
        everybody = (pair.ana, pair.ben, cem)
        offered = agreements.offer(pair.ana, drafted(pair.ana, pair.ben, cem).id)
        _tell_all(pair, everybody, pair.ana, offered)
        yes = agreements.accept(pair.ben, offered.id)
        _tell_all(pair, everybody, pair.ben, yes)
        for journal in everybody:
            others = [one for one in everybody if one is not journal]
            found = agreements.agreed_with(journal, [one.me.id for one in others])
            assert found.pending.state is AgreementState.ACCEPTED_BY_SOME
        _tell_all(pair, everybody, cem, agreements.accept(cem, offered.id))
        for journal in everybody:
            others = [one for one in everybody if one is not journal]
            assert in_force(journal, *others) == offered.id
            # What the three promise is not what any two of them promise.
            assert agreements.agreed_with(journal, [others[0].me.id]).in_force is None
        assert agreements.agreed_with(cem, []) == agreements.NOTHING_AGREED
        _circle_goes_its_way(pair, cem)


def promised(journal, *people):
    """Write down what oneself and these people agreed on across the table."""
    blank = agreements.blank_agreement(journal, people)
    return writing.add_entry(
        journal, replace(blank, content=replace(blank.content, state=AgreementState.IN_FORCE))
    )


BEN, CEM, DORA, EMIL, FIDA = (Person(name=one) for one in ("Ben", "Cem", "Dora", "Emil", "Fida"))


def test_a_circle_outgrows_its_own_agreement(journal):
    circle = peers.put_circle(journal, "Three", (), names=("Ben", "Cem", "Dora"))
    before = promised(journal, BEN, CEM, DORA)
    assert agreements.outgrown_by(journal, (BEN, CEM, DORA)) is None
    peers.put_circle(journal, "Three", (), circle.id, names=("Ben", "Cem", "Emil"))
    assert agreements.outgrown_by(journal, (BEN, CEM, EMIL)).entry == before
    promised(journal, BEN, CEM, EMIL)
    assert agreements.outgrown_by(journal, (BEN, CEM, EMIL)) is None


def test_a_circle_does_not_outgrow_what_another_one_agreed_on(journal):
    first = peers.put_circle(journal, "First", (), names=("Ben", "Cem", "Dora"))
    before = promised(journal, BEN, CEM, DORA)
    peers.put_circle(journal, "Second", (), names=("Ben", "Cem", "Emil"))
    assert agreements.outgrown_by(journal, (BEN, CEM, EMIL)) is None
    # Nor what that one agreed on before somebody came to it.
    peers.put_circle(journal, "First", (), first.id, names=("Ben", "Cem", "Dora", "Fida"))
    members = tuple(Member(name=one.name) for one in (BEN, CEM, DORA, FIDA))
    agreements.amend(journal, before.id, (Member(name="Ana", identity=journal.me.id), *members))
    assert agreements.outgrown_by(journal, (BEN, CEM, EMIL)) is None


def _circle_goes_its_way(pair, cem):
    circle = peers.put_circle(cem, "Three", (pair.ana.me.id, pair.ben.me.id))
    assert bonds.circle_standing(cem, circle) is Standing.AGREED
    bonds.set_circle_cadence(cem, circle.id, Cadence.MONTHLY)
    bonds.set_circle_standing(cem, circle.id, Standing.RESTING)
    assert bonds.circle_standing(cem, circle) is Standing.RESTING
    bonds.set_circle_standing(cem, circle.id, Standing.ACTIVE)
    assert bonds.bond_of(cem, circle.id) == Bond(cadence=Cadence.MONTHLY)
    fewer = peers.put_circle(cem, "Three", (pair.ana.me.id,), circle.id)
    assert bonds.circle_standing(cem, fewer) is Standing.PROPOSED
    nobody = peers.put_circle(cem, "Three", (), circle.id)
    assert bonds.circle_standing(cem, nobody) is Standing.CLOSED


def _tell_all(pair, everybody, sender, entry):
    others = [one for one in everybody if one is not sender]
    preview = sharing.preview_share(
        sender, [sharing.ShareItem(entry=entry.id)], [one.me.id for one in others]
    )
    out = pair.folder / f"{entry.id}.pjbundle"
    sharing.share(sender, preview, out)
    for one in others:
        pair.receive(one, out)
