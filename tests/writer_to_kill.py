"""A person who writes until the process is killed: `python -m tests.writer_to_kill FILE SETTINGS`.

Prints `saved` once the window calls what was typed saved, and goes on typing.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.app import Program
from peerjournal.crypto import passphrase
from peerjournal.domain.entries import Kind
from peerjournal.ui.autosave import SaveState
from tests.journals import PASSPHRASE


def main(path: Path, settings: Path) -> None:
    """Write in the window for ever."""
    passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
    application = QApplication([])
    program = Program(application, settings)
    window = program.window
    window.open_path(path)
    window.show()
    window.threshold.unlock_page.passphrase_given.emit(PASSPHRASE)
    _wait_for(lambda: window.view is not None)
    window.view.begin(Kind.REFLECTION)
    pane = window.view.entries.entry_pane
    _wait_for(lambda: pane.opened is not None)
    pane.editor.focus_title()
    _type("Kept to the last word")
    _wait_for(lambda: pane.autosave.news.state is SaveState.SAVED and pane.autosave.is_settled)
    print("saved", flush=True)  # noqa: T201 - the sign for the test
    while True:
        _type(" and on")
        QTest.qWait(50)


def _type(text: str) -> None:
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)


def _wait_for(condition) -> None:
    while not condition():
        QTest.qWait(5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
