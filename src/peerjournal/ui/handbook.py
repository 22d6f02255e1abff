"""The handbook's pages and the headings in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from peerjournal.ui.resources import resource_names, resource_text, resources_folder

_FOLDER = "handbook"
_FIRST = ("index", "getting-started", "sharing", "privacy", "command-line", "formats")
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


def page_text(name: str) -> str:
    """Return a page of the handbook as Markdown."""
    return resource_text(_FOLDER, f"{name}.md")


def page_title(text: str, name: str) -> str:
    """Return the first heading of a page, else its name."""
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip() or name.replace("-", " ").capitalize()


@cache
def handbook_places() -> tuple[HandbookPlace, ...]:
    """Return every page and every heading of the first order in it."""
    found: list[HandbookPlace] = []
    for name in pages():
        text = page_text(name)
        found.append(HandbookPlace(page=name, heading=page_title(text, name), is_page=True))
        found += [
            HandbookPlace(page=name, heading=line.removeprefix("## ").strip(), is_page=False)
            for line in text.splitlines()
            if line.startswith("## ")
        ]
    return tuple(found)
