"""Draws what the journal tells its owner: every view of the Insights page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.ui.insights.names import Insight
from peerjournal.ui.sections import Section
from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def draw_insights(camera, view: JournalView) -> None:
    """Draw each view, a theme that was chosen, and somebody of the circle."""
    view.show_section(Section.INSIGHTS)
    page = view.insights
    for insight in Insight:
        page.show_insight(insight)
        page.pair.show_second()
        screens.wait_for(lambda: page.view.inside.isVisible() or page.view.lesson.isVisible())
        camera.take(f"insight-{insight.value}")
        bar = page.view.verticalScrollBar()
        if bar.maximum() > 0:
            bar.setValue(bar.maximum())
            camera.take(f"insight-{insight.value}-end")
            bar.setValue(0)
    page.show_insight(Insight.PANES)
    page.view.picture.mark_chosen.emit("one-open-question")
    camera.take("insight-theme")
    page.show_insight(Insight.SUPPORT)
    marks = page.view.circle.picture.plan().marks
    if marks:
        page.view.circle.mark_chosen.emit(marks[0].key)
        camera.take("insight-supporter")
    page.show_insight(Insight.HOURS)
    page.view.form.head.click()
    page.view.reveal(page.view.form)
    camera.take("insight-hours-form")
    page.go_back()
