"""What the sample's owner keeps beside the entries: themes, support, hours, a resting note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from peerjournal.coaching.library import tables
from peerjournal.domain import clock
from peerjournal.domain.hours import Consent, HandRow, HoursBook
from peerjournal.domain.identifiers import FieldKey, new_entry_id
from peerjournal.domain.support import Move, Ring, Support, SupportCircle, Supporter
from peerjournal.domain.themes import Telling
from peerjournal.operations import hours, resting, support, themes
from peerjournal.operations.sample_content import AREA, working_day
from peerjournal.vault import themes as stored
from peerjournal.vault.connection import writing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.operations.journal import Journal

_OWN = "own"

_Table = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The tables of the file, with days as numbers."""

    own_theme: str
    resting: list[str]
    put: Mapping[str, list[str]]
    tellings: list[_Table]
    supporters: list[_Table]
    hours: list[_Table]
    consents: list[_Table]


def read_around(language: str) -> Around:
    """Read what stands beside the entries of the sample."""
    (found,) = [cast("_Table", one) for one in tables(AREA, language) if "own_theme" in one]
    return Around(
        own_theme=found["own_theme"],
        resting=found["resting"],
        put=found["put"],
        tellings=found["telling"],
        supporters=found["supporter"],
        hours=found["hours"],
        consents=found["consent"],
    )


def put_around(
    journal: Journal,
    language: str,
    ids: Mapping[str, EntryId],
    identities: Mapping[str, IdentityId],
) -> None:
    """Keep all of it in the sample journal.

    Args:
        journal: with its entries.
        language: of the sample.
        ids: the id of every entry by its key.
        identities: the identity of everybody who has one, by name.

    """
    around, today = read_around(language), clock.today()
    own = themes.add_theme(journal, around.own_theme, language).key
    with writing(journal.vault) as c:
        for key, put in around.put.items():
            for theme in put:
                stored.put_on(c, ids[key], own if theme == _OWN else FieldKey(theme))
        for one in around.tellings:
            on = working_day(today, one["day"])
            theme = FieldKey(one["theme"])
            stored.put_telling(c, Telling(theme=theme, told_on=on, told_to=one["to"]))
    people = tuple(_supporter(one, identities, today) for one in around.supporters)
    support.keep_support(journal, SupportCircle(people=people))
    hours.keep_hours(journal, _book(around, today))
    resting.let_rest(journal, [ids[key] for key in around.resting])


def _supporter(one: _Table, identities: Mapping[str, IdentityId], today: date) -> Supporter:
    return Supporter(
        key=new_entry_id(clock.now()),
        name=one["name"],
        identity=identities.get(one["name"]),
        moves=tuple(
            Move(on=working_day(today, move["day"]), ring=Ring(move["ring"]))
            for move in one["moves"]
        ),
        gives=tuple(Support(kind) for kind in one.get("gives", ())),
        gets=tuple(Support(kind) for kind in one.get("gets", ())),
        thanked_on=working_day(today, one["thanked"]) if "thanked" in one else None,
    )


def _book(around: Around, today: date) -> HoursBook:
    return HoursBook(
        rows=tuple(
            HandRow(
                key=new_entry_id(clock.now()),
                on=working_day(today, one["day"]),
                minutes=one["minutes"],
                role=one["role"],
                with_whom=one["with"],
            )
            for one in around.hours
        ),
        consents=tuple(
            Consent(name=one["name"], given_on=working_day(today, one["day"]))
            for one in around.consents
        ),
    )
