"""Which targets of a link may be followed, after a person's click and never by themselves."""

from __future__ import annotations

from peerjournal.domain.identifiers import EntryId

_FOLLOWED = ("http://", "https://", "mailto:", "entry:")
_ENTRY = "entry:"


def is_followed(target: str) -> bool:
    """Whether a click on such a link leads anywhere; scripts and files never do."""
    return target.lower().startswith(_FOLLOWED)


def target_of_entry(entry: EntryId) -> str:
    """Return the target of a link to another entry."""
    return _ENTRY + entry


def entry_of_target(target: str) -> EntryId | None:
    """Return the entry that a target names; none if it leads elsewhere."""
    return EntryId(target[len(_ENTRY) :].lower()) if target.lower().startswith(_ENTRY) else None
