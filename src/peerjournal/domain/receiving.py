"""Taking a note in: the receiver's own page beside it, which is another entry than the note."""

from __future__ import annotations

from enum import StrEnum

from peerjournal.domain.identifiers import FieldKey

RECEIVING = FieldKey("receiving")
"""The template of the reflection in which a note is taken in."""


class ReceivingField(StrEnum):
    """What the receiver may write; each may stay empty."""

    FIRST_REACTION = "first_reaction"
    WHAT_I_HEARD = "what_i_heard"
    WHAT_FITS = "what_fits"
    WHAT_IS_NEW = "what_is_new"
    WHAT_I_LEAVE = "what_i_leave"
    ONE_TRY = "one_try"


MAY_BE_CHOSEN = frozenset({ReceivingField.WHAT_I_HEARD.value, ReceivingField.ONE_TRY.value})
"""What of it the writer may let go along; the rest stays for ever."""


class Stance(StrEnum):
    """What the receiver did with a note; neither is a judgement of it."""

    OPEN = "open"
    KEPT = "kept"
    SET_ASIDE = "set_aside"
    HANDED_BACK = "handed_back"
