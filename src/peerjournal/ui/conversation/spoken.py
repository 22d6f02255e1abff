"""The sentences of a conversation: who has the floor, what a given minute means, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.coaching import conversation as talks
from peerjournal.coaching.meeting import current_phase, floor_of, phases_of, says, short_names
from peerjournal.ui.conversation.phase_bar import BarPhase, PhaseState
from peerjournal.ui.widgets.time_strip import clock_text

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.equal_time import Given
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.domain.identifiers import FieldKey

translate = QCoreApplication.translate


def names_of(meeting: Meeting, seats: tuple[int, ...]) -> str:
    """Return names as a sentence lists them."""
    return QLocale().createSeparatedList([name_of(meeting, seat) for seat in seats])


def name_of(meeting: Meeting, seat: int) -> str:
    """Return what somebody is called at the table."""
    return short_names([one.name for one in meeting.people])[seat]


def others_of(meeting: Meeting) -> str:
    """Return everybody's name but one's own."""
    return names_of(meeting, tuple(n for n in range(len(meeting.people)) if n != meeting.mine))


def is_alone(meeting: Meeting) -> bool:
    """Whether nobody else is there."""
    return len(meeting.people) == 1


def floor_words(meeting: Meeting) -> str:
    """Say who has the floor."""
    floor = floor_of(meeting)
    if floor.is_silent:
        return translate("conversation", "Silence")
    if not floor.seats:
        return translate("conversation", "The floor is open")
    if floor.is_shared:
        return translate("conversation", "{names} share the floor").format(
            names=names_of(meeting, floor.seats)
        )
    seat = floor.seats[0]
    if seat == meeting.mine and not meeting.is_one_screen:
        return translate("conversation", "You have the floor")
    return translate("conversation", "{name} has the floor").format(name=name_of(meeting, seat))


def phase_title(meeting: Meeting, key: FieldKey) -> str:
    """Return the title of a phase with names in it."""
    return says(meeting, phases_of(meeting.format)[key].title)


def part_words(meeting: Meeting) -> str:
    """Return the name of the current phase, and which of its turns it is where it has several."""
    title = phase_title(meeting, current_phase(meeting).key)
    parts = [n for n, one in enumerate(meeting.talk.stretches) if one.phase == current_key(meeting)]
    if len(parts) < 2:  # noqa: PLR2004 - one turn needs no number
        return title
    return translate("conversation", "{phase} · turn {number} of {count}").format(
        phase=title, number=parts.index(meeting.talk.at) + 1, count=len(parts)
    )


def current_key(meeting: Meeting) -> FieldKey:
    """Return the key of the current phase."""
    return meeting.talk.current.phase


def next_words(meeting: Meeting) -> str:
    """Say what the next part is: another phase, or somebody else's turn in the same one."""
    talk = meeting.talk
    ahead = [one for one in talk.stretches[talk.at + 1 :] if not one.is_skipped]
    if not ahead:
        return translate("conversation", "To the end")
    following = ahead[0]
    if following.phase != talk.current.phase:
        return translate("conversation", "Next: {phase}").format(
            phase=phase_title(meeting, following.phase)
        )
    if following.seat is None:
        return translate("conversation", "Next: all together")
    name = name_of(meeting, following.seat)
    return translate("conversation", "Next: {name}").format(name=name)


def left_words(meeting: Meeting, now: datetime) -> tuple[str, str]:
    """Return the time that is left as figures, and what they are."""
    left = talks.remaining_ms(meeting.talk, now)
    # The last second counts until it is over, as on a kitchen clock.
    seconds = -(-left // 1000)
    if seconds <= 0:
        figures = clock_text(-(left // 1000))
        return f"+{figures}", translate("conversation", "over its time")
    if not meeting.talk.is_running:
        return clock_text(seconds), translate("conversation", "left · paused")
    if len([one for one in meeting.talk.stretches if one.turn == meeting.talk.current.turn]) > 1:
        return clock_text(seconds), translate("conversation", "left in this turn")
    return clock_text(seconds), translate("conversation", "left")


def hidden_words(meeting: Meeting, now: datetime) -> str:
    """Say how time stands to those who do not want to see it run."""
    if talks.remaining_ms(meeting.talk, now) <= 0:
        return translate("conversation", "over its time")
    if not meeting.talk.is_running:
        return translate("conversation", "paused")
    return translate("conversation", "time is kept")


def given_words(meeting: Meeting, given: Given) -> str:
    """Say who else gets a minute, and where it comes from."""
    if not given.loans:
        return translate("conversation", "No minute can be taken here without losing equal time.")
    if all(loan.seconds < 0 for loan in given.loans):
        return translate("conversation", "A minute less, for everybody whose turn this is.")
    floor = floor_of(meeting).seats
    turn = meeting.talk.current.turn
    others = tuple(
        dict.fromkeys(
            one.seat
            for one in meeting.talk.stretches
            if one.turn == turn and one.seat is not None and one.seat not in floor
            if not one.is_skipped
        )
    )
    if meeting.talk.current.seat is None or not others:
        gift = translate("conversation", "One minute more.")
    else:
        gift = translate(
            "conversation", "One minute more for {name}, and one for {others}."
        ).format(name=names_of(meeting, floor), others=names_of(meeting, others))
    return f"{gift} {_loan_words(meeting, given)}"


def _loan_words(meeting: Meeting, given: Given) -> str:
    lenders = [phase_title(meeting, loan.phase) for loan in given.loans if loan.phase is not None]
    added = sum(loan.seconds for loan in given.loans if loan.phase is None) // 60
    words: list[str] = []
    if lenders:
        words.append(
            translate("conversation", "Borrowed from “{phases}”.").format(
                phases=QLocale().createSeparatedList(list(dict.fromkeys(lenders)))
            )
        )
    if added:
        later = translate("conversation", "The conversation ends {count} min later.")
        words.append(later.format(count=added))
    return " ".join(words)


def bar_phases(meeting: Meeting, now: datetime) -> tuple[BarPhase, ...]:
    """Return the phases as the bar shows them."""
    talk = meeting.talk
    seconds = talks.phase_seconds(talk, now)
    keys = list(seconds)
    at = keys.index(talk.current.phase) if not talk.is_over else len(keys)
    shown: list[BarPhase] = []
    for number, key in enumerate(keys):
        places = [n for n, one in enumerate(talk.stretches) if one.phase == key]
        parts = [talk.stretches[n] for n in places]
        whole = sum(one.seconds for one in parts)
        state = (
            PhaseState.CURRENT
            if number == at
            else PhaseState.SKIPPED
            if all(one.is_skipped for one in parts)
            else PhaseState.DONE
            if max(places) < talk.at
            else PhaseState.AHEAD
        )
        # Steps of a percent: a bar need not be painted anew four times a second.
        progress = round(min(1.0, seconds[key][1] / max(1, whole)), 2) if number == at else 0.0
        title = phase_title(meeting, key)
        shown.append(BarPhase(title=title, seconds=whole, state=state, progress=progress))
    return tuple(shown)
