"""The side of the handbook gives each page the lines its name needs, and no more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from peerjournal.ui.dialogs.help_dialog import HelpDialog
from peerjournal.ui.language import LANGUAGES


def room_for_words(contents) -> int:
    """Return the width in which Qt draws a name on one line."""
    item = contents.item(1)
    option = QStyleOptionViewItem()
    contents.initViewItemOption(option)
    contents.itemDelegate().initStyleOption(option, contents.indexFromItem(item))
    option.rect = contents.visualItemRect(item)
    style = contents.style()
    part = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, contents)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, contents) + 1
    return part.width() - 2 * margin


@pytest.mark.usefixtures("light_app")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_has_room_stands_on_one_line(qtbot, language):
    dialog = HelpDialog(language)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    contents = dialog.contents
    one_line = contents.visualItemRect(contents.item(1)).height()
    for row in range(contents.count()):
        item = contents.item(row)
        width = contents.fontMetrics().horizontalAdvance(item.text())
        is_wide = width > room_for_words(contents)
        assert (contents.visualItemRect(item).height() > one_line) == is_wide, item.text()
