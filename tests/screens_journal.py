"""Draws what floats over the list: what narrows it, and where one goes to a day."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Whose
from peerjournal.ui.sections import Section


def draw_finding(camera, view, settle):
    """Draw the filter, the days, and a list that is narrowed and scrolled."""
    view.show_section(Section.JOURNAL)
    settle(10)
    head = view.entries.list_pane.head
    head.narrow(replace(head.narrowing, kinds=(Kind.REFLECTION, Kind.GOAL), whose=Whose.MINE))
    settle(10)
    view.entries.list_pane.list.verticalScrollBar().setValue(120)
    camera.take("journal-narrowed")
    view.open_filter()
    camera.take("journal-filter", QApplication.activePopupWidget())
    QApplication.activePopupWidget().close()
    head.clear()
    view.choose_day()
    chooser = None
    while chooser is None:
        settle(1)
        chooser = QApplication.activePopupWidget()
    camera.take("journal-day", chooser)
    chooser.turn_button.click()
    camera.take("journal-year", chooser)
    chooser.close()
