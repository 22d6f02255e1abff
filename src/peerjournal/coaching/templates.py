"""Reflection templates: a few questions to write along, each of which may stay empty."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from peerjournal.coaching.library import FALLBACK, records
from peerjournal.domain.identifiers import FieldKey


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateField:
    """One question of a template; `key` stays when the prompt is translated."""

    key: FieldKey
    prompt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A way to reflect.

    Attributes:
        id: the short name by which people speak of it, `R01` to `R18`.
        shareable: false for what no share form may ever offer.

    """

    id: str
    key: FieldKey
    name: str
    purpose: str
    fields: tuple[TemplateField, ...]
    shareable: bool = True


@cache
def load(language: str = FALLBACK) -> tuple[Template, ...]:
    """Return all templates in the order of the list, the blank page first."""
    return records(Template, "templates", language, "template")


def by_key(key: str, language: str = FALLBACK) -> Template | None:
    """Return the template of that key; none where another journal's own template is meant."""
    return next((one for one in load(language) if one.key == key), None)
