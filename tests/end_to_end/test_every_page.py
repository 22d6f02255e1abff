"""What holds for every page of the window: names for readers, and nothing that flashes up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QScrollBar, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.operations import demo
from peerjournal.ui.sections import Section


class Spy(QObject):
    """Notes every widget that shows itself as a window without being meant as one."""

    def __init__(self):
        super().__init__()
        self.flashed = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            is_popup = watched.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            meant = isinstance(watched, QMainWindow | QDialog) or is_popup
            if watched.isWindow() and not meant:
                self.flashed.append(type(watched).__name__)
        return False


@pytest.fixture
def spy(qapp):
    made = Spy()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def sample(desk, sample_file):
    """The sample journal, unlocked."""
    return desk.show(sample_file).unlock(demo.DEMO_PASSPHRASE)


def unnamed(window):
    """Return what takes the keyboard and has no name for a screen reader."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if widget.focusProxy() is not None or isinstance(widget, QScrollBar):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("section", list(Section))
def test_everything_on_a_page_that_takes_the_keyboard_has_a_name(sample, section):
    sample.view.show_section(section)
    sample.rest()
    assert unnamed(sample.window) == []


def test_everything_before_a_journal_is_open_has_a_name(desk, sample_file):
    desk.show()
    threshold = desk.window.threshold
    for show in (
        threshold.show_welcome,
        threshold.show_create,
        lambda: threshold.show_unlock(sample_file),
    ):
        show()
        assert unnamed(desk.window) == []


def test_nothing_flashes_up_as_a_window_of_its_own(spy, sample):
    view = sample.view
    for section in Section:
        view.show_section(section)
        sample.rest()
    for kind in Kind:
        view.begin(kind)
        sample.rest()
    view.show_section(Section.JOURNAL)
    sample.rest()
    mine = [line.id for line in view.entries.list_pane.model.entries() if line.is_mine]
    view.share(tuple(mine[:2]))
    sample.rest()
    view.receive(None)
    sample.rest()
    assert spy.flashed == []
    assert QApplication.activeWindow() is sample.window
