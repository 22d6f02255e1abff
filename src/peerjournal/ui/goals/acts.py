"""What somebody may want of a goal, a commitment or an inquiry; plain values between widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.identifiers import EntryId

if TYPE_CHECKING:
    from peerjournal.domain.entries import Attachment, Entry


class Act(StrEnum):
    """One of these things."""

    CHECK_IN = "check_in"
    LOOK_BACK = "look_back"
    KEEP_EVIDENCE = "keep_evidence"
    ADD_EVIDENCE = "add_evidence"
    SET_OUTCOME = "set_outcome"
    SET_STATE = "set_state"
    NEXT_AIM = "next_aim"
    NEW_COMMITMENT = "new_commitment"
    NEXT_CYCLE = "next_cycle"
    CARRY_OVER = "carry_over"
    MAKE_COMMITMENT = "make_commitment"
    WRITE = "write"
    SHARE = "share"
    OPEN = "open"
    NAMES = "names"
    TAKE_OUT = "take_out"


NOTHING = EntryId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is wanted of which entry.

    Attributes:
        entry: the entry as it is shown, where more than its id is needed.
        value: the outcome, or the state.
        attachment: the file that is to be taken out.

    """

    act: Act
    id: EntryId = NOTHING
    entry: Entry | None = None
    value: StrEnum | None = None
    attachment: Attachment | None = None
