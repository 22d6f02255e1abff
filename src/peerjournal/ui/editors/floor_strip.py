"""Who had the floor for how long, as a strip; oneself and the others by colour and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.colours import Tone
from peerjournal.ui.widgets.time_strip import Segment, clock_text

if TYPE_CHECKING:
    from peerjournal.domain.people import Person
    from peerjournal.domain.session import Session

_OTHERS = (Tone.WARM, Tone.BLUE, Tone.NEUTRAL)


def floor_segments(session: Session, me: Person | None) -> tuple[Segment, ...]:
    """Return the turns of a session; what was nobody's own floor comes last."""
    translate = QCoreApplication.translate
    segments: list[Segment] = []
    others = 0
    for one in session.floor:
        is_me = me is not None and one.name == me.name
        form = (
            translate("sessions", "I spoke {time}")
            if is_me
            else translate("sessions", "{name} spoke {time}")
        )
        tone = Tone.ACCENT if is_me else _OTHERS[others % len(_OTHERS)]
        others += not is_me
        caption = form.format(name=one.name, time=clock_text(one.actual_seconds))
        segments.append(
            Segment(name=one.name, seconds=one.actual_seconds, tone=tone, caption=caption)
        )
    rest = _rest_seconds(session)
    if segments and rest > 0:
        segments.append(Segment(name="", seconds=rest))
    return tuple(segments)


def _rest_seconds(session: Session) -> int:
    if session.started_at is None or session.ended_at is None:
        return 0
    lasted = (session.ended_at - session.started_at).total_seconds()
    return round(lasted) - sum(one.actual_seconds for one in session.floor)
