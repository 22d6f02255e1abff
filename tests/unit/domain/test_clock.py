"""The time of day, and how long the computer has been awake."""

from __future__ import annotations

from peerjournal.domain import clock


def test_the_time_awake_never_goes_back():
    moments = [clock.awake_s() for _ in range(50)]
    assert moments == sorted(moments)


def test_today_is_the_day_of_now():
    before = clock.now().date()
    assert before <= clock.today() <= clock.now().date()
