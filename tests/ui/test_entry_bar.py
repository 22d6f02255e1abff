"""The row above an entry stands as high whatever it offers, so that no title jumps."""

from __future__ import annotations

import pytest

from peerjournal.ui.pages.entry_bar import EntryBar


@pytest.mark.usefixtures("light_app")
def test_the_bar_is_as_high_with_words_with_icons_and_with_nothing(qtbot):
    bar = EntryBar()
    qtbot.addWidget(bar)
    bar.show()
    icons = (bar.edit_button, bar.share_button, bar.history_button, bar.more_button)
    bar.reply_button.setText("Give feedback")
    with_words = bar.sizeHint().height()
    bar.reply_button.hide()
    bar.plan_button.hide()
    with_icons = bar.sizeHint().height()
    for button in icons:
        button.hide()
    assert with_words == with_icons == bar.sizeHint().height()
