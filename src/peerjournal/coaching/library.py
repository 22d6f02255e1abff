"""The texts that ship with the program: where they lie, and how they are read."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from peerjournal.domain.codec import from_plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

T = TypeVar("T")

FALLBACK = "en"
"""The language that has everything."""


@cache
def resources() -> Traversable:
    """Return the folder of shipped files: inside the package, or beside `src` in a checkout."""
    return first_folder(files("peerjournal") / "resources", Path(__file__).parents[3] / "resources")


def first_folder(shipped: Traversable, checkout: Traversable) -> Traversable:
    """Return the shipped folder where there is one, else the checkout's."""
    return shipped if shipped.is_dir() else checkout


@cache
def languages(area: str) -> tuple[str, ...]:
    """Return the languages in which an area such as `templates` is written."""
    return tuple(sorted(one.name for one in (resources() / area).iterdir() if one.is_dir()))


def language_for(area: str, language: str) -> str:
    """Return the nearest language that an area has: `de_CH` reads `de`, an unknown one English."""
    short = language.replace("-", "_").split("_")[0].lower()
    return short if short in languages(area) else FALLBACK


@cache
def tables(area: str, language: str) -> tuple[Mapping[str, object], ...]:
    """Return the TOML files of an area in one language, in the order of their names."""
    folder = resources() / area / language_for(area, language)
    found = sorted(
        (one for one in folder.iterdir() if one.name.endswith(".toml")), key=lambda one: one.name
    )
    return tuple(tomllib.loads(one.read_text(encoding="utf-8")) for one in found)


def records(kind: type[T], area: str, language: str, name: str | None = None) -> tuple[T, ...]:
    """Read the records of an area as dataclasses: each called `name`, or each whole file.

    Raises:
        InvalidEntryError: a shipped file does not fit, which the tests of the texts prevent.

    """
    files_read = tables(area, language)
    plain = (
        files_read if name is None else chain.from_iterable(_list(one, name) for one in files_read)
    )
    return tuple(from_plain(kind, one, name or area) for one in plain)


def _list(table: Mapping[str, object], name: str) -> list[object]:
    return cast("list[object]", table[name])
