"""Entries to try the domain on."""

from __future__ import annotations

import pytest

from peerjournal.domain import clock
from peerjournal.domain.entries import Entry
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.domain.reflection import Reflection


@pytest.fixture
def today():
    return clock.today()


@pytest.fixture
def entry():
    at = clock.now()
    return Entry(
        id=new_entry_id(at),
        author=IdentityId("a" * 64),
        revision=1,
        title="A quiet hour",
        happened_on=at.date(),
        created_at=at,
        changed_at=at,
        content=Reflection(),
    )
