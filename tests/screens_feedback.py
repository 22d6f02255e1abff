"""Draws feedback: asked for, given, taken in, and the questions that help with all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import FeedbackSide, Filter
from peerjournal.operations import reading
from peerjournal.ui.sections import Section
from tests import screens

if TYPE_CHECKING:
    from peerjournal.ui.journal_view import JournalView


def draw_feedback(camera, view: JournalView) -> None:
    """Draw a note that is taken in."""
    view.show_section(Section.FEEDBACK)
    for side in FeedbackSide:
        line = newest(view, side)
        if line is not None:
            view.entries.show_entry(line.id)
            screens.wait_for(lambda line=line: view.entries.entry_id == line.id)
            camera.take(f"feedback-{side.value}")
            if side is FeedbackSide.RECEIVED:
                draw_taking_in(camera, view)
    draw_handing_over(camera, view)
    draw_questions(camera, view)


def draw_handing_over(camera, view: JournalView) -> None:
    """Draw a note that nobody asked for before it is handed over."""
    view.begin(Kind.FEEDBACK)
    screens.settle()
    camera.take("feedback-unasked")
    entry = view.entries.entry_pane.autosave.entry
    assert entry is not None
    view.entries.entry_pane.editor.title.setFocus()
    view.entries.entry_pane.editor.insert_words("You clearly wanted to leave at ten.")
    screens.wait_for(lambda: view.entries.entry_pane.autosave.is_settled)
    view.share((entry.id,))
    screens.settle()
    camera.take("feedback-handing-over")
    page = view.stack.currentWidget()
    page.foot.rest.click()
    screens.settle()
    camera.take("feedback-rests")
    view.show_section(Section.TODAY)
    camera.take("feedback-today")
    view.toast.hide()
    view.show_section(Section.FEEDBACK)


def draw_taking_in(camera, view: JournalView) -> None:
    """Draw what a receiver writes."""
    page = view.entries.entry_pane.note_page
    page.area.reveal()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    camera.take("feedback-taking-in")


def newest(view: JournalView, side: FeedbackSide):
    """Return the newest entry of one side."""
    found: list[object] = []
    wanted = Filter(kinds=(Kind.FEEDBACK, Kind.REQUEST), side=side)
    view.session.run(
        view,
        lambda journal: reading.page_of_entries(journal, wanted).lines,
        found.append,
        lambda _error: None,
    )
    screens.wait_for(lambda: bool(found))
    lines = found[0]
    return lines[0] if lines else None


def draw_questions(camera, view: JournalView) -> None:
    """Draw the question bank."""
    dialogs = camera.window.dialogs
    dialogs.show_questions(view.session)
    screens.wait_for(lambda: dialogs.open_dialog is not None)
    camera.take("questions", dialogs.open_dialog)
    dialogs.open_dialog.close()
    screens.settle()
