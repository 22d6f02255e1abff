"""Which index leads to the entries that a list wants, in its order, without a scan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import FeedbackSide, Reach, Whose

if TYPE_CHECKING:
    from peerjournal.domain.listing import Filter, PageKey

_ABOVE_ALL = ("9999-12-32", "")
_IS_SHARED = "EXISTS (SELECT 1 FROM shares y WHERE y.entry = e.id)"
_REACHES = {
    Reach.ANY: (),
    Reach.PRIVATE: ("e.is_mine = 1", f"NOT {_IS_SHARED}"),
    Reach.SHARED: (_IS_SHARED,),
}
# Most entries have nothing attached; the index of those that do answers without their rows.
_HAS_IMAGES = (
    "EXISTS (SELECT 1 FROM entries a INDEXED BY entries_attaching WHERE a.id = e.id"
    """ AND a.attachments <> '[]' AND a.attachments LIKE '%"media_type":"image/%')"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One walk along an index in the order of lists. A list merges all of its ways.

    Attributes:
        tables: what stands after FROM; the entries are `e`, whose order is forced.
        order: the columns of the index that hold the day and the id.
        conditions: what stands after WHERE, joined by AND.
        values: what the conditions ask for, in their order.
        is_rising: whether the walk begins with the earliest day.

    """

    tables: str
    order: tuple[str, str]
    conditions: tuple[str, ...]
    values: tuple[object, ...]
    is_rising: bool = False

    @property
    def where(self) -> str:
        """All conditions as one."""
        return " AND ".join(self.conditions)

    @property
    def order_by(self) -> str:
        """The order of the list."""
        way = "ASC" if self.is_rising else "DESC"
        return f"{self.order[0]} {way}, {self.order[1]} {way}"


def ways_of(wanted: Filter, after: PageKey | None) -> tuple[Way, ...]:
    """Return the walks that together meet each entry of the filter that comes after the key."""
    return tuple(_bounded(way, wanted, after) for way in _ways(wanted))


def conditions_of(wanted: Filter) -> tuple[tuple[str, ...], tuple[object, ...]]:
    """Return the whole filter as conditions on `e`, for rows that come from elsewhere."""
    conditions, values = _other_conditions(wanted, ())
    days, ends = _days(wanted)
    return (_trash_condition(wanted), *conditions, *days), (*values, *ends)


def _days(wanted: Filter) -> tuple[tuple[str, ...], tuple[object, ...]]:
    ends = ((">=", wanted.since), ("<=", wanted.until))
    return (
        tuple(f"e.happened_on {sign} ?" for sign, day in ends if day is not None),
        tuple(day.isoformat() for _, day in ends if day is not None),
    )


def _ways(wanted: Filter) -> tuple[Way, ...]:
    """Return the walks along the index that leaves out the most."""
    if wanted.has_due and not wanted.in_trash:
        return (_by_due(wanted),)
    if wanted.tag:
        return (_by_tag(wanted),)
    if wanted.in_trash:
        return (_by_day(wanted, "entries_in_trash"),)
    if wanted.peer is not None:
        return (_written_by(wanted), _shared_with(wanted))
    if wanted.kinds or wanted.whose is not Whose.ANYBODY:
        return _by_kind(wanted)
    return (_by_day(wanted, "entries_by_day"),)


def _by_day(wanted: Filter, index: str) -> Way:
    conditions, values = _other_conditions(wanted, ())
    return Way(
        tables=f"entries e INDEXED BY {index}",
        order=("e.happened_on", "e.id"),
        conditions=(_trash_condition(wanted), *conditions),
        values=values,
    )


def _by_due(wanted: Filter) -> Way:
    conditions, values = conditions_of(wanted)
    return Way(
        tables="entries e INDEXED BY entries_by_due",
        order=("e.due", "e.id"),
        conditions=conditions,
        values=values,
        is_rising=True,
    )


def _by_tag(wanted: Filter) -> Way:
    conditions, values = _other_conditions(wanted, ("tag",))
    return Way(
        tables="entry_tags t CROSS JOIN entries e ON e.id = t.entry",
        order=("t.happened_on", "t.entry"),
        conditions=("t.folded = ? AND t.is_trashed = ?", *conditions),
        values=(wanted.tag.casefold(), wanted.in_trash, *values),
    )


def _written_by(wanted: Filter) -> Way:
    conditions, values = _other_conditions(wanted, ("peer",))
    return Way(
        tables="entries e INDEXED BY entries_by_peer",
        order=("e.happened_on", "e.id"),
        conditions=("e.author = ? AND e.is_mine = 0", _trash_condition(wanted), *conditions),
        values=(wanted.peer, *values),
    )


def _shared_with(wanted: Filter) -> Way:
    conditions, values = _other_conditions(wanted, ("peer",))
    return Way(
        tables="shares s CROSS JOIN entries e ON e.id = s.entry",
        order=("s.happened_on", "s.entry"),
        conditions=("s.peer = ?", _trash_condition(wanted), *conditions),
        values=(wanted.peer, *values),
    )


def _by_kind(wanted: Filter) -> tuple[Way, ...]:
    sides = [side for side in (1, 0) if wanted.whose is not (Whose.PEERS, Whose.MINE)[1 - side]]
    conditions, values = _other_conditions(wanted, ("kinds", "whose"))
    return tuple(
        Way(
            tables="entries e INDEXED BY entries_by_kind",
            order=("e.happened_on", "e.id"),
            conditions=("e.is_mine = ? AND e.kind = ?", _trash_condition(wanted), *conditions),
            values=(side, kind.value, *values),
        )
        for side, kind in product(sides, wanted.kinds or tuple(Kind))
    )


def _trash_condition(wanted: Filter) -> str:
    return f"e.trashed_at IS {'NOT ' if wanted.in_trash else ''}NULL"


_GIVEN = "json_extract(e.content, '$.direction') = 'given'"
_SIDES = {
    FeedbackSide.RECEIVED: f"(e.kind = 'feedback' AND e.is_mine <> ({_GIVEN}))",
    FeedbackSide.GIVEN: f"(e.kind = 'feedback' AND e.is_mine = 1 AND {_GIVEN})",
    FeedbackSide.ASKED_OF_ME: "(e.kind = 'request' AND e.is_mine = 0)",
    FeedbackSide.ASKED_BY_ME: "(e.kind = 'request' AND e.is_mine = 1)",
}
"""What a peer gave is received; what I wrote down as received is, too."""


def _other_conditions(
    wanted: Filter, but: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[object, ...]]:
    conditions: list[str] = []
    values: list[object] = []
    if wanted.kinds and "kinds" not in but:
        conditions.append(f"e.kind IN ({', '.join('?' * len(wanted.kinds))})")
        values += [kind.value for kind in wanted.kinds]
    if wanted.whose is not Whose.ANYBODY and "whose" not in but:
        conditions.append("e.is_mine = ?")
        values.append(wanted.whose is Whose.MINE)
    if wanted.side is not None:
        conditions.append(_SIDES[wanted.side])
    if wanted.peer is not None and "peer" not in but:
        conditions.append(
            "(e.author = ? OR EXISTS (SELECT 1 FROM shares x WHERE x.entry = e.id AND x.peer = ?))"
        )
        values += [wanted.peer, wanted.peer]
    if wanted.tag and "tag" not in but:
        conditions.append(
            "EXISTS (SELECT 1 FROM entry_tags x WHERE x.entry = e.id AND x.folded = ?)"
        )
        values.append(wanted.tag.casefold())
    if wanted.states:
        conditions.append(f"e.state IN ({', '.join('?' * len(wanted.states))})")
        values += wanted.states
    if wanted.has_due is not None:
        conditions.append(f"e.due IS {'NOT ' if wanted.has_due else ''}NULL")
    conditions += _REACHES[wanted.reach]
    if wanted.has_images:
        conditions.append(_HAS_IMAGES)
    return tuple(conditions), tuple(values)


def _bounded(way: Way, wanted: Filter, after: PageKey | None) -> Way:
    # With both ends given, even the first page is a search in the index.
    if way.is_rising:
        return _from_below(way, after)
    day, entry = way.order
    end = _ABOVE_ALL
    if wanted.until is not None:
        end = (wanted.until.isoformat(), "~")  # `~` sorts after each id
    if after is not None:
        end = min(end, (after.happened_on.isoformat(), after.id))
    since = "" if wanted.since is None else wanted.since.isoformat()
    return Way(
        tables=way.tables,
        order=way.order,
        conditions=(*way.conditions, f"({day}, {entry}) < (?, ?) AND {day} >= ?"),
        values=(*way.values, *end, since),
    )


def _from_below(way: Way, after: PageKey | None) -> Way:
    # The days of the filter are those on which things happened, not those of this order.
    start = (after.happened_on.isoformat(), after.id) if after is not None else ("", "")
    day, entry = way.order
    return replace(
        way,
        conditions=(*way.conditions, f"({day}, {entry}) > (?, ?)"),
        values=(*way.values, *start),
    )
