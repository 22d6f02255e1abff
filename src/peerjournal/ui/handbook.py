"""The handbook's pages and the headings in them, in the language that is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from peerjournal.ui.resources import resource_names, resources_folder

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

WRITTEN_IN = "en"
"""The language that has every page."""

_FOLDER = "handbook"
_FIRST = (
    *("index", "getting-started", "finding", "writing", "goals", "conversations", "feedback"),
    *("questions", "agreements", "sharing", "insights", "printing", "keyboard", "backups"),
    *("privacy", "command-line", "formats"),
)
_BETWEEN = "#"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandbookPlace:
    """A page, or a heading in one.

    Attributes:
        page: the name of the page's file.
        heading: what it says there.
        is_page: whether it is the page's own title.

    """

    page: str
    heading: str
    is_page: bool

    @property
    def key(self) -> str:
        """The place as one word, see `place_of`."""
        return self.page if self.is_page else f"{self.page}{_BETWEEN}{self.heading}"


def place_of(key: str) -> tuple[str, str]:
    """Return the page and the heading that a place's key names; no heading means the top."""
    page, _, heading = key.partition(_BETWEEN)
    return page, heading


def pages() -> tuple[str, ...]:
    """Return the names of the handbook's pages, in the order of reading."""
    if not (resources_folder() / _FOLDER).is_dir():
        return ()
    found = resource_names(_FOLDER, ".md")
    first = tuple(name for name in _FIRST if name in found)
    return first + tuple(name for name in found if name not in first)


@cache
def page_text(name: str, language: str = WRITTEN_IN) -> str:
    """Return a page of the handbook as Markdown; in English where its language lacks it."""
    return _page(name, language).read_text(encoding="utf-8")


def _page(name: str, language: str) -> Traversable:
    folder = resources_folder() / _FOLDER
    own = folder / language / f"{name}.md"
    return own if own.is_file() else folder / f"{name}.md"


def page_title(text: str, name: str) -> str:
    """Return the first heading of a page, else its name."""
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip() or name.replace("-", " ").capitalize()


def heading_anchor(heading: str) -> str:
    """Return how a link within the handbook calls a heading: as the places that show it do."""
    kept = (letter for letter in heading.lower() if letter.isalnum() or letter in " -_")
    return "".join(kept).strip().replace(" ", "-")


def pages_with(text: str, language: str) -> tuple[str, ...]:
    """Return the pages that hold all of the words, in the order of reading."""
    words = text.casefold().split()
    return tuple(
        name
        for name in pages()
        if all(one in page_text(name, language).casefold() for one in words)
    )


@cache
def handbook_places(language: str = WRITTEN_IN) -> tuple[HandbookPlace, ...]:
    """Return every page and every heading of the first order in it."""
    found: list[HandbookPlace] = []
    for name in pages():
        text = page_text(name, language)
        found.append(HandbookPlace(page=name, heading=page_title(text, name), is_page=True))
        found += [
            HandbookPlace(page=name, heading=line.removeprefix("## ").strip(), is_page=False)
            for line in text.splitlines()
            if line.startswith("## ")
        ]
    return tuple(found)
