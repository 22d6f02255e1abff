"""Draws what opens over the window for a moment: menus, earlier states, the choice of a link."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown
from peerjournal.operations import reading, writing
from peerjournal.ui.changes import EVERYTHING
from peerjournal.ui.editors.edit_menu import show_menu
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.sections import Section
from tests import screens
from tests.journals import reflection
from tests.screens_between import done

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.journal_view import JournalView
    from tests.screens import Camera

AFTERWARDS = "The board stood there all week, and nobody moved a thing."


def draw_floating(camera: Camera, view: JournalView) -> None:
    """Draw the menus, the earlier states of an entry, and where a link is chosen."""
    view.show_section(Section.JOURNAL)
    screens.settle()
    _draw_menus(camera, view)
    _draw_history(camera, view)
    _draw_links(camera, view)


def _draw_menus(camera: Camera, view: JournalView) -> None:
    window = camera.window
    entries = view.entries
    for kind, whose in ((Kind.SESSION, screens.Whose.MINE), (Kind.GOAL, screens.Whose.PEERS)):
        screens.open_one(view, kind, whose)
        more = entries.entry_pane.bar.more_button
        _draw_popup(camera, f"menu-entry-{kind.value}", more.click)
    head = entries.list_pane.head
    _draw_popup(camera, "menu-kinds", head.kinds_button.click)
    _draw_popup(camera, "menu-row", partial(_ask_for_menu, entries.list_pane.list))
    window.show_menu()
    screens.settle()
    for menu in [one for one in window.findChildren(QMenu) if one.isVisible()]:
        camera.take("menu-main", menu)
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    screens.settle()
    view.show_section(Section.TODAY)
    screens.wait_for(lambda: bool(view.today.ahead.rows))
    more = view.today.ahead.rows[0].more
    _bring_into_view(more)
    _draw_popup(camera, "menu-ahead", more.click)
    view.show_section(Section.JOURNAL)


def _draw_history(camera: Camera, view: JournalView) -> None:
    kept = done(view, _rewrite)
    view.session.announce(EVERYTHING)
    for name, entry in (("history", kept), ("history-none", done(view, _fresh))):
        camera.window.dialogs.show_history(view.session, entry)
        screens.settle(30)
        dialog = camera.window.dialogs.open_dialog
        camera.take(name, dialog)
        dialog.close()
        screens.settle()


def _draw_links(camera: Camera, view: JournalView) -> None:
    view.begin(Kind.REFLECTION)
    pane = view.entries.entry_pane
    screens.wait_for(lambda: pane.is_writing and pane.kind is Kind.REFLECTION)
    screens.settle()
    pane.editor.focus_body()
    edit = next(one for one in pane.editor.findChildren(MarkdownEdit) if one.isVisible())
    camera.window.activateWindow()
    edit.setFocus()
    screens.wait_for(edit.hasFocus)
    QTest.keyClicks(edit, "As in [[")
    screens.wait_for(lambda: QApplication.activePopupWidget() is not None)
    chooser = QApplication.activePopupWidget()
    screens.wait_for(lambda: chooser.found.count() > 0)
    camera.take("link-chooser", chooser)
    QTest.keyClicks(chooser.search, "zebra")
    screens.wait_for(chooser.nothing.isVisible)
    camera.take("link-chooser-nothing", chooser)
    QTest.keyClick(chooser.search, Qt.Key.Key_Escape)
    screens.settle()
    edit.selectAll()
    _draw_popup(camera, "menu-writing", partial(show_menu, edit, QPoint(40, 10)))
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    screens.settle()


def _draw_popup(camera: Camera, name: str, opened: Callable[[], object]) -> None:
    opened()
    screens.wait_for(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    camera.take(name, popup)
    popup.close()
    screens.settle()


def _bring_into_view(part: QWidget) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)
    screens.settle()


def _ask_for_menu(shown: QWidget) -> None:
    place = QPoint(60, 80)
    at = shown.viewport().mapToGlobal(place)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, at)
    assert event.type() is QEvent.Type.ContextMenu
    QApplication.sendEvent(shown.viewport(), event)


def _rewrite(journal) -> EntryId:
    """Write an entry on, after it was shared, so that a state of it is kept."""
    mine = screens.Filter(kinds=(Kind.REFLECTION,), whose=screens.Whose.MINE)
    lines = reading.page_of_entries(journal, mine).lines
    shared = next(line for line in lines if line.shared_with)
    entry = reading.read_entry(journal, shared.id)
    first, *others = entry.content.sections
    first = replace(first, text=Markdown(f"{AFTERWARDS}\n\n{first.text}"))
    content = replace(entry.content, sections=(first, *others[:-1]))
    return writing.save_entry(journal, replace(entry, content=content)).id


def _fresh(journal) -> EntryId:
    blank = writing.blank_entry(journal, reflection("Words."))
    return writing.add_entry(journal, replace(blank, title="Fresh")).id
