"""A real window on real files, driven by keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.app import Program
from peerjournal.ui import settings as declared
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.language import speak
from peerjournal.ui.settings import Settings
from peerjournal.ui.warming import load_the_rest
from tests.journals import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from peerjournal.ui.journal_view import JournalView
    from peerjournal.ui.main_window import MainWindow


# A test should not wait for what the first page loads in the background.
load_the_rest()

NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 90_000


def is_being_made() -> bool:
    """Tell whether a part of any window waits for a next turn of the loop."""
    return any(
        one.is_going_on
        for window in QApplication.topLevelWidgets()
        for one in window.findChildren(InTurns)
    )


class Desk:
    """The program on somebody's desk, with settings of its own.

    Attributes:
        program: settings, worker, appearance and window.
        window: the window, shown and active.

    """

    def __init__(self, qtbot: QtBot, settings_path: Path, language: str = "en") -> None:
        self._qtbot = qtbot
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings = Settings(settings_path)
        settings.put(declared.IS_MOTION_REDUCED, True)
        settings.put(declared.LANGUAGE, language)
        self.program = Program(application, settings_path)
        self.window: MainWindow = self.program.window

    @property
    def view(self) -> JournalView:
        """The open journal."""
        assert self.window.view is not None
        return self.window.view

    @property
    def editor(self):
        """The form in which the shown entry is written."""
        return self.view.entries.entry_pane.editor

    @property
    def titles(self) -> list[str]:
        """What the list shows."""
        return [line.title for line in self.view.entries.list_pane.model.entries()]

    def show(self, path: Path | None = None, *, size: tuple[int, int] = (1280, 800)) -> Desk:
        """Open the window on a file or on the first page."""
        self.window.resize(*size)
        self.window.open_path(path)
        self.window.show()
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow)
        return self

    def unlock(self, passphrase: str = PASSPHRASE) -> Desk:
        """Type the passphrase and wait for the list."""
        self.type(passphrase)
        self.press(Qt.Key.Key_Return)
        self.wait_for(lambda: self.window.view is not None)
        self.rest()
        return self

    def write_in_the_only_entry(self) -> Desk:
        """Open the one entry there is, and give its writing the keyboard."""
        (line,) = self.view.entries.list_pane.model.entries()
        self.view.show_entry(line.id)
        self.wait_for(lambda: self.view.entries.entry_pane.opened is not None)
        self.rest()
        self.view.entries.entry_pane.focus_first()
        return self

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            QTest.keyClick(self.focused(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is; a shortcut of the window counts first."""
        QTest.keyClick(self.focused(), key, modifiers)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Control."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def focused(self):
        """Return what has the keyboard."""
        widget = QApplication.focusWidget() or self.window
        return widget.windowHandle() or widget

    def rest(self) -> None:
        """Wait until all work that was asked for is done and answered, and the page is made."""
        self.wait_for(lambda: not (self.program.worker.is_busy or is_being_made()))

    def wait_for(self, condition) -> None:
        """Wait until something holds, however busy the computer is with other things."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def saved(self) -> None:
        """Wait until what was typed is saved."""
        autosave = self.view.entries.entry_pane.autosave
        self.wait_for(lambda: autosave.is_settled and not autosave.is_new)
        self.rest()

    def lock(self) -> None:
        """Lock by the shortcut and wait until the file is closed."""
        # Without a display nobody hands the keyboard back after a dialog.
        self.window.activateWindow()
        self.wait_for(self.window.isActiveWindow)
        self.control(Qt.Key.Key_L)
        self.wait_for(lambda: self.window.view is None and not self.window.is_locking)

    def leave(self) -> None:
        """Close the window and end the program."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        try:
            self.window.close()
            self.wait_for(lambda: not self.window.isVisible())
            self.program.end()
        finally:
            # Other tests speak English, and as the desktop does.
            speak(application, "en")
            QLocale.setDefault(QLocale.system())
