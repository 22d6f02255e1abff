"""The handbook says the same in each language, leads nowhere that is not there, and is found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from peerjournal.ui.handbook import (
    handbook_places,
    heading_anchor,
    page_text,
    page_title,
    pages,
    pages_with,
)
from peerjournal.ui.language import LANGUAGES

FOLDER = Path(__file__).parents[2] / "resources" / "handbook"
OTHERS = tuple(one for one in LANGUAGES if one != "en")
IN_ENGLISH_ALONE = "formats"
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")


def headings(text: str) -> list[str]:
    """Return the headings with their signs, but for signs within code."""
    outside = re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)
    return re.findall(r"^#+ .+$", outside, re.MULTILINE)


def anchors(path: Path) -> set[str]:
    """Return how links call the headings of a page."""
    return {heading_anchor(one.lstrip("# ")) for one in headings(path.read_text("utf-8"))}


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_pages(language):
    written = {one.stem for one in (FOLDER / language).glob("*.md")}
    assert written == set(pages())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", [one for one in pages() if one != IN_ENGLISH_ALONE])
def test_a_page_has_the_same_headings_in_each_language(name, language):
    signs = [[one.split()[0] for one in headings(page_text(name, it))] for it in ("en", language)]
    assert signs[0] == signs[1]
    assert page_text(name, language) != page_text(name)


@pytest.mark.parametrize("page", sorted(FOLDER.rglob("*.md")), ids=lambda one: one.stem)
def test_links_lead_to_pages_and_headings_that_are_there(page):
    for target in _LINK.findall(page.read_text("utf-8")):
        path, _, anchor = target.partition("#")
        other = page.parent / path if path else page
        assert other.is_file(), target
        assert not anchor or anchor in anchors(other), target


def test_the_first_page_leads_to_every_other():
    for language in LANGUAGES:
        linked = set(_LINK.findall(page_text("index", language)))
        assert linked == {f"{name}.md" for name in pages() if name != "index"}


def test_a_language_without_a_handbook_reads_english():
    assert page_text("index", "fr") == page_text("index")


def test_places_are_called_as_their_language_calls_them():
    said = {one.heading for one in handbook_places("de")}
    assert page_title(page_text("feedback", "de"), "feedback") in said
    assert "Erst bitten" in said
    assert "Ask first" not in said


def test_pages_are_found_by_all_of_the_words_in_any_case():
    assert pages_with("BORROWED laptop later", "en") == ("conversations",)
    assert "conversations" in pages_with("vier wörter", "de")
    assert pages_with("no such word anywhere at all, truly: qqq", "en") == ()
    assert pages_with("", "en") == pages()
