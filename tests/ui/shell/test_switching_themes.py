"""Light and dark are switched while an entry is open."""

from __future__ import annotations

import gc

from peerjournal.ui.appearance import Appearance, Wishes, apply_theme
from peerjournal.ui.pages.sign import Sign
from peerjournal.ui.reading.entry_view import EntryView
from peerjournal.ui.theme import ContrastMode, ThemeMode, current_theme, theme_for
from tests.journals import new_journal, write


def test_an_entry_that_is_read_survives_another_theme(light_app, qtbot, tmp_path):
    with new_journal(tmp_path / "ana.pjournal", "Ana") as journal:
        entry = write(journal, "Asking before telling")
    view = EntryView()
    qtbot.addWidget(view)
    view.show_entry(entry)
    view.show()
    before = view.widget()
    apply_theme(light_app, theme_for(is_dark=True, is_motion_reduced=True))
    qtbot.waitUntil(lambda: view.widget() is not before)


def test_the_desktops_wishes_are_known_after_python_tidied_up(light_app):
    appearance = Appearance(light_app, Wishes(is_motion_reduced=True))
    gc.collect()
    appearance.follow(Wishes(mode=ThemeMode.DARK, is_motion_reduced=True))
    assert current_theme().is_dark
    appearance.follow(Wishes(contrast=ContrastMode.HIGH, is_motion_reduced=True))
    assert current_theme().is_high_contrast
    appearance.deleteLater()


def test_a_standing_icon_takes_the_colour_of_another_theme(light_app, qtbot):
    sign = Sign("lock", 32)
    qtbot.addWidget(sign)
    sign.show()
    before = sign.pixmap().toImage()
    apply_theme(light_app, theme_for(is_dark=True, is_motion_reduced=True))
    qtbot.waitUntil(lambda: sign.pixmap().toImage() != before)
