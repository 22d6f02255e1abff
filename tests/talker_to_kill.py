"""Somebody in a conversation until killed: `python -m tests.talker_to_kill FILE SETTINGS`.

Types a word, then prints again and again for how many milliseconds the turn has lasted, each time
after the window has noted that much.
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
from peerjournal.coaching import conversation as talks
from peerjournal.coaching.formats import FieldType
from peerjournal.crypto import passphrase
from peerjournal.domain import clock
from tests.journals import PASSPHRASE


def main(path: Path, settings: Path) -> None:
    """Hold a conversation for ever."""
    passphrase.PROFILES = (passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1),)
    application = QApplication([])
    program = Program(application, settings)
    window = program.window
    window.open_path(path)
    window.show()
    window.threshold.unlock_page.passphrase_given.emit(PASSPHRASE)
    _wait_for(lambda: window.view is not None)
    window.view.converse()
    page = window.view.stack.currentWidget()
    _wait_for(lambda: page.before is not None)
    page.before.seats.rows[1].name.setEditText("Ben")
    page.before.begin()
    _wait_for(lambda: page.during is not None)
    line = next(
        editor
        for group in page.during.groups
        for editor in group.editors
        if editor.field.type is FieldType.LINE
    )
    line.first.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Half a sente")
    _wait_for(lambda: not page._typing.isActive() and not program.worker.is_busy)
    while True:
        spent = talks.elapsed_ms(page.table.talk, clock.now())
        page._keep_if_running()
        _wait_for(lambda: not program.worker.is_busy)
        print(spent, flush=True)  # noqa: T201 - the sign for the test
        QTest.qWait(50)


def _wait_for(condition) -> None:
    while not condition():
        QTest.qWait(5)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
