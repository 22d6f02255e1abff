"""The window's first size."""

from __future__ import annotations

from peerjournal.ui.main_window import LEAST_HEIGHT, LEAST_WIDTH, MainWindow
from peerjournal.ui.settings import Settings
from peerjournal.ui.worker import Worker


def test_the_first_window_fits_the_screen_with_its_title_bar(qtbot, tmp_path, qapp):
    worker = Worker()
    window = MainWindow(Settings(tmp_path / "settings.ini"), worker)
    qtbot.addWidget(window)
    room = qapp.primaryScreen().availableGeometry()
    assert LEAST_WIDTH <= window.width() <= room.width()
    assert LEAST_HEIGHT <= window.height() < room.height()
    worker.stop()
