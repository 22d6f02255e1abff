"""What waits to be handed to a peer."""

from __future__ import annotations

from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.people import Person
from peerjournal.domain.request import Request
from peerjournal.operations import handing, writing
from tests.journals import write
from tests.unit.operations.test_bonds import held, person


def add(journal, content):
    return writing.add_entry(journal, writing.blank_entry(journal, content))


def test_what_names_a_peer_and_was_not_sent_waits_the_newest_first(pair):
    ben, dora = person(pair.ben), Person(name="Dora")
    mine = [
        held(pair.ana, pair.ben),
        add(pair.ana, Commitment(act="Ask first", witness=ben)),
        add(pair.ana, Feedback(person=ben)),
        add(pair.ana, Request(to=(ben,))),
        add(
            pair.ana,
            Agreement(
                members=(Member(name="Ben", identity=ben.identity),), state=AgreementState.OFFERED
            ),
        ),
    ]
    write(pair.ana, "A page about Ben")
    for content in (
        Commitment(act="Alone"),
        Feedback(person=dora),
        Feedback(person=ben, direction=Direction.RECEIVED),
        Request(to=(dora,)),
        Agreement(members=(Member(name="Ben", identity=ben.identity),)),
    ):
        add(pair.ana, content)
    found = handing.waiting_for(pair.ana, pair.ben.me.id)
    assert set(found) == {one.id for one in mine}
    pair.send(pair.ana, mine[1], mine[2])
    left = handing.waiting_for(pair.ana, pair.ben.me.id)
    assert set(left) == {one.id for one in mine} - {mine[1].id, mine[2].id}
