"""Which fields of a phase stand together: by who will see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching.formats import Visibility
from peerjournal.coaching.meeting import receivers
from peerjournal.ui.conversation.answer_group import AnswerGroup, GroupLook
from peerjournal.ui.conversation.spoken import is_alone, name_of, names_of

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting, Place

translate = QCoreApplication.translate


def groups_of(meeting: Meeting, places: tuple[Place, ...]) -> tuple[AnswerGroup, ...]:
    """Make the groups: what may be shared, what is handed over, the others', the private ones."""
    looks: dict[GroupLook, list[Place]] = {}
    for place in places:
        looks.setdefault(_look(meeting, place), []).append(place)
    ordered = sorted(looks.items(), key=lambda pair: _ORDER.index(pair[0].role))
    return tuple(AnswerGroup(look, meeting, tuple(found)) for look, found in ordered)


_ORDER = ("card", "shared", "other", "private")


def _look(meeting: Meeting, place: Place) -> GroupLook:
    if place.seat != meeting.mine:
        name = name_of(meeting, place.seat)
        note = (
            translate("conversation", "handed to you")
            if place.field.visibility is Visibility.HANDED
            else translate("conversation", "written down here, in their words")
        )
        title = translate("conversation", "{name} says").format(name=name)
        return GroupLook(role="other", title=title, note=note)
    if place.field.visibility is Visibility.PRIVATE:
        title, note = _private_words(meeting)
        return GroupLook(role="private", title=title, note=note)
    if place.field.visibility is Visibility.HANDED:
        names = names_of(meeting, receivers(meeting, place.field, place.seat))
        note = translate("conversation", "for {names}; you hand it over at the end").format(
            names=names
        )
        return GroupLook(role="shared", title=place.field.label, note=note)
    title = translate("conversation", "Your words")
    note = translate("conversation", "kept here; at the end you tick what may be shared")
    if is_alone(meeting):
        note = translate("conversation", "kept here")
    return GroupLook(role="card", title=title, note=note)


def _private_words(meeting: Meeting) -> tuple[str, str]:
    if not meeting.is_one_screen:
        title = translate("conversation", "Private")
        note = translate("conversation", "stays in this journal; covered while you write elsewhere")
        return title, note
    # Where several look at one screen, it must be plain whose private words these are.
    title = translate("conversation", "Only for {name}").format(name=name_of(meeting, meeting.mine))
    note = translate(
        "conversation",
        "stays in this journal, covered while nobody writes in it; others keep theirs elsewhere",
    )
    return title, note
