"""Peers and circles: exchange cards, compare safety numbers, keep names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from peerjournal.crypto.safety import safety_number as number_of
from peerjournal.domain import clock
from peerjournal.domain.codec import plain_from_json, plain_to_json
from peerjournal.domain.errors import (
    AmbiguousPeerError,
    InvalidEntryError,
    PeerExistsError,
    PeerInUseError,
    PeerIsMeError,
    PeerKeyChangedError,
    PeerNotFoundError,
    Reason,
)
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import new_circle_id
from peerjournal.domain.listing import Filter
from peerjournal.domain.peers import Circle, Peer
from peerjournal.exchange import card as cards
from peerjournal.vault import entries, ledger, settings
from peerjournal.vault import peers as stored
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from peerjournal.domain.goal import Cadence
    from peerjournal.domain.identifiers import CircleId, IdentityId
    from peerjournal.domain.peers import Standing
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection


def my_card(journal: Journal) -> bytes:
    """Return my card, for a `.pjcard` file."""
    return journal.me.card


def my_card_text(journal: Journal) -> str:
    """Return my card as text, for pasting and for a QR picture."""
    return cards.card_text(journal.me.card)


def read_card(journal: Journal, given: bytes | str) -> tuple[IdentityId, str]:
    """Return whose card it is, without adding it.

    Raises:
        NotACardError, CardDamagedError, CardTooNewError: it cannot be read.
        PeerIsMeError: it is my own.

    """
    card = cards.read_card(given)
    if card.id == journal.me.id:
        raise PeerIsMeError
    return card.id, card.name


def add_peer(journal: Journal, given: bytes | str, name: str | None = None) -> Peer:
    """Add the owner of a card as a peer, not verified yet.

    `name` is what I call them; the card's own name if none is given.

    Raises:
        NotACardError, CardDamagedError, CardTooNewError: it cannot be read.
        PeerIsMeError: it is my own card.
        PeerExistsError: the same keys are here already.
        PeerKeyChangedError: somebody of that name is here with other keys.

    """
    identity, card_name = read_card(journal, given)
    chosen = one_line(name or card_name)
    peer = Peer(id=identity, name=chosen, card=cards.card_bytes(given), added_at=clock.now())
    with writing(journal.vault) as c:
        for known in stored.peers(c):
            if known.id == identity:
                raise PeerExistsError(known.name)
            if chosen.casefold() in {known.name.casefold(), _name_on(known.card).casefold()}:
                raise PeerKeyChangedError(known.name)
        stored.add_peer(c, peer)
    return peer


def _name_on(card: bytes) -> str:
    return cards.read_card(card).name


def all_peers(journal: Journal) -> tuple[Peer, ...]:
    """Return all peers by name."""
    with reading(journal.vault) as c:
        return stored.peers(c)


def find_peer(journal: Journal, text: str) -> Peer:
    """Return the peer of that name or whose identity begins so.

    Raises:
        PeerNotFoundError: there is none.
        AmbiguousPeerError: there are several.

    """
    wanted = text.strip().casefold()
    known = all_peers(journal)
    found = [one for one in known if one.name.casefold() == wanted]
    if not found and len(wanted) >= _LEAST_OF_AN_IDENTITY:
        found = [one for one in known if one.id.startswith(wanted)]
    if not found:
        raise PeerNotFoundError(text)
    if len(found) > 1:
        raise AmbiguousPeerError(text)
    return found[0]


_LEAST_OF_AN_IDENTITY = 6


def safety_number(journal: Journal, peer: IdentityId) -> str:
    """Return the digits that both of us see, to compare by voice or side by side."""
    return number_of(journal.me.id, peer)


def verify_peer(journal: Journal, peer: IdentityId) -> Peer:
    """Note that the safety numbers were compared and are the same."""
    return _change(journal, peer, verified_at=clock.now())


def doubt_peer(journal: Journal, peer: IdentityId) -> Peer:
    """Take the verification back."""
    return _change(journal, peer, verified_at=None)


def rename_peer(journal: Journal, peer: IdentityId, name: str) -> Peer:
    """Call a peer otherwise.

    Raises:
        PeerExistsError: another peer is called so.

    """
    chosen = one_line(name)
    if any(
        one.id != peer and one.name.casefold() == chosen.casefold() for one in all_peers(journal)
    ):
        raise PeerExistsError(chosen)
    return _change(journal, peer, name=chosen)


def set_cadence(journal: Journal, peer: IdentityId, cadence: Cadence) -> Peer:
    """Note how often we meet."""
    return _change(journal, peer, cadence=cadence)


def set_standing(journal: Journal, peer: IdentityId, standing: Standing) -> Peer:
    """Note whether we are active, resting or have closed."""
    return _change(journal, peer, standing=standing)


def remove_peer(journal: Journal, peer: IdentityId) -> None:
    """Forget a peer with whom nothing was exchanged.

    Raises:
        PeerInUseError: entries by them or sent to them are here; the ledger keeps who they were.

    """
    with writing(journal.vault) as c:
        known = stored.peer(c, peer)
        if _has_exchanged(c, peer):
            raise PeerInUseError(known.name)
        stored.remove_peer(c, peer)


def _has_exchanged(c: Connection, peer: IdentityId) -> bool:
    sent = any(peer in bundle.recipients for bundle in ledger.sent_bundles(c))
    return sent or bool(entries.page_of_entries(c, Filter(peer=peer), None, 1).lines)


def _change(journal: Journal, peer: IdentityId, **changes: object) -> Peer:
    with writing(journal.vault) as c:
        changed = replace(stored.peer(c, peer), **changes)  # type: ignore[arg-type]
        stored.update_peer(c, changed)
    return changed


_NAMES = "circle.names."


def put_circle(
    journal: Journal,
    name: str,
    members: tuple[IdentityId, ...],
    circle: CircleId | None = None,
    *,
    names: tuple[str, ...] = (),
) -> Circle:
    """Make a circle, or change its name and who is in it: peers, and people without a card.

    A circle that everybody has left closes by itself; it may still be looked at.

    Raises:
        InvalidEntryError: a new one has no members.

    """
    if not members and not names and circle is None:
        raise InvalidEntryError("circle.members", Reason.EMPTY)
    made = Circle(
        id=circle or new_circle_id(clock.now()),
        name=one_line(name),
        members=members,
        names=tuple(dict.fromkeys(named for one in names if (named := one_line(one)))),
    )
    with writing(journal.vault) as c:
        known = next((one for one in stored.circles(c) if one.id == circle), None)
        if known is not None:
            made = replace(made, agreement=known.agreement)
        stored.put_circle(c, made)
        settings.put_setting(c, f"{_NAMES}{made.id}", plain_to_json(made.names))
    return made


def circles(journal: Journal) -> tuple[Circle, ...]:
    """Return all circles by name."""
    with reading(journal.vault) as c:
        return tuple(replace(one, names=_names_in(c, one.id)) for one in stored.circles(c))


def _names_in(c: Connection, circle: CircleId) -> tuple[str, ...]:
    text = settings.setting(c, f"{_NAMES}{circle}")
    return tuple(cast("list[str]", plain_from_json(text))) if text else ()


def remove_circle(journal: Journal, circle: CircleId) -> None:
    """Forget a circle; its peers stay."""
    with writing(journal.vault) as c:
        stored.remove_circle(c, circle)
        settings.put_setting(c, f"{_NAMES}{circle}", "")
