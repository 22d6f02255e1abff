"""People who support me and whom I support: what the picture of it shows, and its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.support import Support as SupportKind
from peerjournal.ui.pictures.plan import Told

if TYPE_CHECKING:
    from datetime import date


class Ring(IntEnum):
    """How close a person is to me, as I choose it."""

    CLOSE = 0
    FURTHER = 1
    FAR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Supporter:
    """A person of the circle.

    Attributes:
        to_me: what this person gives me.
        from_me: what I give this person.
        last_contact: in words, such as "last spoke in March".

    """

    name: str
    ring: Ring
    to_me: tuple[SupportKind, ...] = ()
    from_me: tuple[SupportKind, ...] = ()
    last_contact: str = ""
    key: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """The circle as it was on a day, today where there is none."""

    people: tuple[Supporter, ...] = ()
    on: date | None = None


def support_words(kind: SupportKind) -> str:
    """Return what a kind of support is called."""
    translate = QCoreApplication.translate
    return {
        SupportKind.EARS: translate("support", "ears"),
        SupportKind.IDEAS: translate("support", "ideas"),
        SupportKind.KNOW_HOW: translate("support", "know-how"),
        SupportKind.COURAGE: translate("support", "courage"),
        SupportKind.CANDOUR: translate("support", "candour"),
        SupportKind.COMPANY: translate("support", "company"),
        SupportKind.DOORS: translate("support", "doors"),
    }[kind]


def support_icon(kind: SupportKind) -> str:
    """Return the sign of a kind of support."""
    return f"support-{kind.value.replace('_', '-')}"


def ring_words(ring: Ring) -> str:
    """Return what a ring is called."""
    translate = QCoreApplication.translate
    return {
        Ring.CLOSE: translate("support", "Close by"),
        Ring.FURTHER: translate("support", "Further"),
        Ring.FAR: translate("support", "Far away"),
    }[ring]


def person_words(one: Supporter) -> str:
    """Return what there is to say about a person, without the name."""
    translate = QCoreApplication.translate
    said = [ring_words(one.ring)]
    for kinds, form in (
        (one.to_me, translate("support", "gives me {kinds}")),
        (one.from_me, translate("support", "gets {kinds} from me")),
    ):
        if kinds:
            names = [support_words(kind) for kind in kinds]
            said.append(form.format(kinds=QLocale().createSeparatedList(names)))
    if one.last_contact:
        said.append(one.last_contact)
    return "; ".join(said)


def tell_support(support: Support) -> tuple[Told, ...]:
    """Return the people in words, the closest first."""
    people = sorted(support.people, key=lambda one: one.ring)
    return tuple(Told(name=one.name, words=person_words(one)) for one in people)
