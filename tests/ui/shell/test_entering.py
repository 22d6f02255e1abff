"""A journal's view is made piece by piece; locking in the middle of it loses nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journals import PASSPHRASE, new_journal
from tests.windows import Desk


def test_locking_while_the_view_is_being_made_closes_the_journal(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana"):
        pass
    desk = Desk(qtbot, tmp_path / "settings.ini")
    try:
        desk.show(path)
        locked = []

        def lock(_session):
            assert desk.window.view is None
            desk.window.lock()
            locked.append(True)

        desk.window.threshold.entered.connect(lock)
        desk.type(PASSPHRASE)
        desk.press(Qt.Key.Key_Return)
        desk.wait_for(lambda: bool(locked) and not desk.window.is_locking)
        desk.rest()
        assert desk.window.view is None
        assert not path.with_name(f"{path.name}-wal").exists()
        desk.window.threshold.entered.disconnect(lock)
        desk.window.threshold.focus_first()
        desk.unlock()
        assert desk.window.stack.currentWidget() is desk.view
        desk.lock()
    finally:
        desk.leave()
