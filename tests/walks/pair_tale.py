"""The pair's tale, told once from beginning to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import pair_beginning as beginning
from tests.walks import pair_ending as ending
from tests.walks import pair_middle as middle

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.calendar import Calendar
    from tests.walks.pair_beginning import Pair


def tell(folder: Path, time: Calendar) -> Pair:
    """Go through the weeks, each by what happens in it."""
    pair = beginning.each_begins_alone(folder, time)
    beginning.they_found_it(pair)
    beginning.aims_become_goals(pair)
    beginning.they_hold_a_peer_hour(pair)
    beginning.steps_are_looked_at(pair)
    beginning.they_check_midway(pair)
    middle.joao_asks_for_a_note(pair)
    middle.mirjam_writes_the_note(pair)
    middle.joao_waits_a_night(pair)
    middle.they_think_in_turns(pair)
    middle.they_work_on_both_aims(pair)
    middle.a_second_note_moves_the_theme(pair)
    ending.evidence_is_laid_out(pair, folder)
    ending.they_close_well(pair)
    ending.they_decide_what_stays(pair)
    ending.they_look_back_alone(pair)
    ending.they_meet_once_more(pair)
    return pair
