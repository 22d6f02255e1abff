"""Draws what somebody does whom nobody is with: before, twenty minutes on the page, after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def draw_alone(camera, view: JournalView) -> None:
    """Draw a thinking pair of one, from the choice to what stays of it."""
    view.converse()
    page = view.stack.currentWidget()
    screens.wait_for(lambda: page.before is not None)
    screens.settle()
    box = page.before.situation
    for at in range(box.count()):
        box.setCurrentIndex(at)
        box.activated.emit(at)
        alone = [row.format.key for row in page.before.list.formats.rows if row.format]
        if alone[0] == "thinking-pair-alone":
            break
    screens.settle()
    camera.take("alone-before")
    page.before.begin_button.click()
    screens.wait_for(lambda: page.during is not None)
    page.during.next_button.click()
    screens.settle()
    camera.take("alone-page")
    while page.after is None:
        page.during.next_button.click()
        screens.settle()
    camera.take("alone-after")
    page.after.share_button.click()
    screens.wait_for(lambda: view.stack.currentWidget() is view.entries)
    screens.settle()
    camera.take("alone-kept")
    view.toast.hide()
