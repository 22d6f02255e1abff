"""Eight people can be told apart, and every name can be read."""

from __future__ import annotations

import pytest

from peerjournal.ui.colours import contrast_ratio
from peerjournal.ui.conversation.people_colours import colour_place, person_colour
from peerjournal.ui.theme import theme_for


@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize(("is_high", "least"), [(False, 4.5), (True, 7.0)])
def test_every_person_can_be_read_on_every_ground_and_is_like_nobody_else(is_dark, is_high, least):
    theme = theme_for(is_dark=is_dark, is_high_contrast=is_high)
    inks = [person_colour(theme, place).name() for place in range(8)]
    assert len(set(inks)) == 8
    for ink in inks:
        for ground in (theme.colours.paper, theme.colours.card):
            assert contrast_ratio(ink, ground) >= least, ink


def test_oneself_is_first_and_the_others_follow_as_they_sit():
    assert [colour_place(seat, 1) for seat in range(4)] == [1, 0, 2, 3]
