"""The chips of a row share its width: names give way, nothing is cut in the middle."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from peerjournal.ui.chip_drawing import ChipText
from peerjournal.ui.models.entry_words import chips_of
from peerjournal.ui.widgets.entry_delegate import fitted, shortened
from tests.ui.entry_lines import TODAY, a_line


def test_a_name_gives_way_before_a_state_does():
    names = [False, True, False]
    assert fitted([60, 120, 50], names, room=250, gap=6) == [60, 120, 50]
    assert fitted([60, 120, 50], names, room=210, gap=6) == [60, 88, 50]
    assert fitted([150, 120, 50], names, room=300, gap=6) == [150, 88, 50]
    # A name that would lose too much pushes out what follows it.
    assert fitted([60, 120, 50], names, room=180, gap=6) == [60, 114]
    assert fitted([300], names[:1], room=100, gap=6) == [100]
    assert fitted([], [], room=100, gap=6) == []


def test_a_state_is_left_out_rather_than_cut():
    assert fitted([150, 120], [False, False], room=240, gap=6) == [150]


def test_chips_say_it_shorter_where_they_have_no_room():
    due = ChipText(text="Due 3 Dec")
    asks = ChipText(text="Farid Haddou asks me", short=ChipText(text="Farid asks me"))
    least = ChipText(text="Farid", icon_name="share")
    first = ChipText(text="Shared with Farid", short=least)
    shared = ChipText(text="Shared with Farid Haddou", short=first)

    def said(room: int) -> list[str]:
        chips = shortened((due, asks, shared), lambda chip: len(chip.text), room, gap=1)
        return [chip.text for chip in chips]

    assert said(55) == ["Due 3 Dec", "Farid Haddou asks me", "Shared with Farid Haddou"]
    # The longest gives way first, and no more of them than must.
    assert said(54) == ["Due 3 Dec", "Farid Haddou asks me", "Shared with Farid"]
    assert said(47) == ["Due 3 Dec", "Farid asks me", "Shared with Farid"]
    assert said(40) == ["Due 3 Dec", "Farid asks me", "Farid"]
    assert said(10) == ["Due 3 Dec", "Farid asks me", "Farid"]


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Farid Haddou", "Farid"),
        ("Ana Maria Lopes", "Ana"),
        ("Amina", "Amina"),
        ("Dr. Anna Weber", "Dr. Anna Weber"),
        ("The colleague at the harbour branch", "The colleague at the harbour branch"),
    ],
)
def test_a_chip_knows_what_one_calls_somebody(name, called):
    line = a_line(1, shared_with=(name,))
    shared = next(chip for chip in chips_of(line, TODAY, QLocale("en_GB")) if chip.has_name)
    assert shared.text == f"Shared with {name}"
    assert shared.short.text == f"Shared with {called}"
    assert (shared.short.short.text, shared.short.short.icon_name) == (called, "share")


def test_the_shortest_chip_of_sharing_counts_the_others():
    line = a_line(1, shared_with=("Farid Haddou", "Ana Lopes", "Amina"))
    shared = next(chip for chip in chips_of(line, TODAY, QLocale("en_GB")) if chip.has_name)
    assert shared.short.text == "Shared with Farid and 2 more"
    assert shared.short.short.text == "Farid +2"
