"""Who may take part in a conversation, and how the last one was led."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerjournal.coaching.formats import Format
from peerjournal.domain.people import Person
from peerjournal.operations.manners import UsualManners


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who may be there.

    Attributes:
        me: one's own name.
        peers: those whose card is here.
        circles: names of circles, and of those in them.
        own_formats: formats that were changed or put together here.
        usual: how the last conversation was led.

    """

    me: str
    peers: tuple[Person, ...] = ()
    circles: tuple[tuple[str, tuple[str, ...]], ...] = ()
    own_formats: tuple[Format, ...] = ()
    usual: UsualManners = field(default_factory=UsualManners)
