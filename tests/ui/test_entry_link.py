"""The link of an entry in Today: a title, and what is said below it."""

from __future__ import annotations

from peerjournal.ui.today.entry_link import entry_link


def test_a_second_line_that_is_too_long_goes_on_below(qtbot, light_app):
    del light_app
    link = entry_link("Short", "reflection", "Two minutes are enough, and nobody reads them.")
    qtbot.addWidget(link)
    assert link.heightForWidth(140) > link.heightForWidth(2_000)
    assert entry_link("Short", "reflection").heightForWidth(140) < link.heightForWidth(2_000)
