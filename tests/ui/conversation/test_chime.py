"""The sound at the end of a turn: given to a player by pipe, else the desktop's bell."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from peerjournal.ui.conversation import chime


def test_the_bell_is_soft_and_fades_away():
    sound = memoryview(chime.samples()).cast("h")
    assert max(abs(one) for one in sound) < 10_000
    assert max(abs(one) for one in sound[-2000:]) < 200
    assert sound[0] == 0


@pytest.mark.usefixtures("light_app")
def test_without_a_player_the_desktop_rings(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    monkeypatch.setenv("PATH", "")
    chime.chime(QObject())
    assert heard == [1]


@pytest.mark.usefixtures("light_app")
def test_a_player_gets_the_samples_by_its_input_and_no_file_is_made(tmp_path, monkeypatch, qtbot):
    heard = tmp_path / "heard"
    player = tmp_path / "bin" / "paplay"
    player.parent.mkdir()
    player.write_text(
        f"#!{sys.executable}\nimport sys\nwords = sys.stdin.buffer.read()\n"
        f"open({str(heard)!r}, 'w').write(str(len(words)))\n"
    )
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(player.parent))
    monkeypatch.setattr(sys, "platform", "linux")
    owner = QObject()
    chime.chime(owner)
    qtbot.waitUntil(heard.exists)
    qtbot.waitUntil(lambda: heard.read_text() == str(len(chime.samples())))
    qtbot.waitUntil(lambda: not owner.children())
