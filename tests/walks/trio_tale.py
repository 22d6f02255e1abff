"""The trio's tale, told once from beginning to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import trio_beginning as beginning
from tests.walks import trio_ending as ending
from tests.walks import trio_middle as middle
from tests.walks.handing import Post

if TYPE_CHECKING:
    from pathlib import Path

    from tests.walks.calendar import Calendar
    from tests.walks.trio_beginning import Trio


def tell(folder: Path, time: Calendar) -> Trio:
    """Go through the weeks, each by what happens in it."""
    carried = folder / "carried"
    carried.mkdir()
    trio = beginning.they_come_together(folder, time, Post(carried))
    beginning.they_found_it(trio)
    beginning.each_asks_a_question(trio)
    beginning.they_visit_each_other(trio)
    beginning.each_tries_one_move(trio)
    middle.they_design_together(trio)
    middle.celia_teaches_and_the_others_watch(trio)
    middle.they_talk_about_the_lesson(trio)
    middle.adwoa_keeps_a_record_for_bram(trio)
    ending.they_practise_in_turns(trio)
    ending.they_say_what_they_found(trio)
    trio.stood = ending.they_close_with_one_page(trio)
    for one in trio.all:
        ending.look_back(one)
    trio.guest = ending.a_guest_comes(trio, folder)
    return trio
