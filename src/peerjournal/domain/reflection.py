"""Reflection: looking back at one's own practice, freely or along a template."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.fields import when_chosen
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.sections import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What was written along a template.

    Attributes:
        template: the template's key, `free` for a blank page.
        mood: a word of the writer's own; never a scale.
        sections: the answers, in the template's order.

    """

    template: FieldKey = FieldKey("free")
    sections: tuple[Section, ...] = ()
    mood: str = when_chosen("")
