"""Draws the way back to a safety copy: the door, the copies, and what is gone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from peerjournal.domain.errors import JournalDamagedError
from peerjournal.operations.restoring import Restored, copies_beside
from tests import screens

if TYPE_CHECKING:
    from pathlib import Path

_COPIES = (
    "2026-03-04T172000-by-hand",
    "2026-02-11T080500-before-migration",
    "2026-01-20T210000-set-aside",
)


def draw_restoring(camera, path: Path) -> None:
    """Draw choosing a copy of a damaged journal, its door, and what is said afterwards."""
    folder = path.with_name(f"{path.name}-copies")
    folder.mkdir()
    threshold = camera.window.threshold
    threshold.show_unlock(path)
    threshold._on_copies_wanted()
    camera.take("restore-no-copy")
    for name in _COPIES:
        shutil.copyfile(path, folder / f"{name}.pjournal")
    threshold.show_unlock(path)
    threshold.show_problem(JournalDamagedError(path, (3, 4)))
    screens.wait_for(threshold.unlock_page.copies_button.isVisible)
    camera.take("unlock-damaged")
    threshold.unlock_page.copies_button.click()
    camera.take("restore")
    copies = copies_beside(path)
    threshold.show_copy(copies[0])
    camera.take("unlock-copy")
    restored = Restored(
        journal=None, since=copies[0].made_at, aside=copies[-1].path, peers=("Joao", "Celia")
    )
    threshold.restored_page.show_restored(restored)
    threshold.setCurrentWidget(threshold.restored_page)
    threshold.focus_first()
    camera.take("restored")
    shutil.rmtree(folder)
