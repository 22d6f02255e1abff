"""Below an entry, what it is tied to: whole where there is room, and never one over the other."""

from __future__ import annotations

import pytest

from peerjournal.operations.reading import EntryPage
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.editors.surroundings import Surroundings
from peerjournal.ui.jobs import OpenedEntry
from peerjournal.ui.pages.links_strip import LinksStrip
from peerjournal.ui.theme import theme_for
from tests.ui.entry_lines import a_line
from tests.vaults import entry

TITLES = ("Would you sit in on our meeting? Facts only", "Who has run a late evening with few?")


@pytest.fixture
def strip(qtbot, light_app):
    def show(font_factor, width):
        apply_theme(light_app, theme_for(font_factor=font_factor))
        shown = LinksStrip()
        qtbot.addWidget(shown)
        ties = tuple(a_line(n, title=title) for n, title in enumerate((*TITLES, "One", "Two")))
        page = EntryPage(entry=entry(), line=a_line(9), links=ties)
        shown.show_entry(OpenedEntry(entry=entry(), surroundings=Surroundings(), page=page))
        with qtbot.waitExposed(shown):
            shown.show()
        shown.resize(width, shown.sizeHint().height())
        return shown

    return show


def test_titles_are_whole_where_there_is_room(strip):
    shown = strip(1.0, 1000)
    first, second, _rest = shown.buttons
    assert (first.text(), second.text()) == TITLES
    assert first.width() == first.sizeHint().width()
    assert second.width() == second.sizeHint().width()


@pytest.mark.parametrize(("font_factor", "width"), [(1.0, 420), (1.5, 600), (2.5, 940)])
def test_titles_give_way_to_each_other_where_room_is_short(strip, font_factor, width):
    shown = strip(font_factor, width)
    assert shown.width() == width
    ends = [one.geometry().right() for one in shown.buttons]
    begins = [one.x() for one in shown.buttons]
    assert all(end < begin for end, begin in zip(ends, begins[1:], strict=False))
    assert ends[-1] < width
