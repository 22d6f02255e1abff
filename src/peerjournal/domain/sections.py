"""A written answer under a heading: the building stone of reflections, sessions and agreements."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.fields import Markdown
from peerjournal.domain.identifiers import FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One heading and what was written under it.

    Attributes:
        key: the field of the template it answers; stays when the heading is translated.
        heading: the words as the writer saw them, kept so that old entries read as written.
        text: what was written.

    """

    key: FieldKey
    heading: str = ""
    text: Markdown = Markdown("")
