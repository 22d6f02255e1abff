"""The ring of time: figures that stand in the middle, with or without words beneath."""

from __future__ import annotations

from peerjournal.ui.conversation.time_ring import RingTime, TimeRing


def rows_with_ink(ring):
    """Return the rows in the middle of the ring on which something is written."""
    picture = ring.grab().toImage()
    ground = picture.pixel(4, 4)
    middle = range(picture.width() // 3, picture.width() * 2 // 3)
    inside = range(picture.height() // 6, picture.height() * 5 // 6)
    return [y for y in inside if any(picture.pixel(x, y) != ground for x in middle)]


def test_figures_without_words_stand_in_the_middle_of_a_small_ring(light_app, qtbot):
    del light_app
    ring = TimeRing()
    qtbot.addWidget(ring)
    ring.resize(132, 132)
    ring.show_time(RingTime(figures="3:00", caption="left in this turn " * 3, is_running=True))
    rows = rows_with_ink(ring)
    assert abs((rows[0] + rows[-1]) / 2 - 66) <= 2


def test_words_that_have_room_stand_beneath(light_app, qtbot):
    del light_app
    ring = TimeRing()
    qtbot.addWidget(ring)
    ring.resize(264, 264)
    ring.show_time(RingTime(figures="3:00", caption="left in this turn " * 9, is_running=True))
    alone = rows_with_ink(ring)
    ring.show_time(RingTime(figures="3:00", caption="left", is_running=True))
    told = rows_with_ink(ring)
    assert told[0] < alone[0]
    assert told[-1] > alone[-1]
