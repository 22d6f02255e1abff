"""Opens PeerJournal on a sample journal; without a display, does its main job and tells of it."""

from __future__ import annotations

import os
import subprocess

from prepare import PYTHON, ROOT, prepare, run

SAMPLE = ROOT / "build" / "sample" / "Sample.pjournal"
TOUR = ROOT / "build" / "tour"

# Qt ends the process when it finds no display, so a process of its own tries.
PROBE = """
import sys
from PySide6.QtGui import QGuiApplication
sys.exit(QGuiApplication([]).platformName() in ("offscreen", "minimal"))
"""


def main() -> None:
    """Prepare the environment, then show the program in the way this machine can."""
    prepare()
    if _has_display():
        _open_sample()
    else:
        _do_the_main_job()


def _has_display() -> bool:
    probe = subprocess.run([str(PYTHON), "-c", PROBE], capture_output=True, check=False)
    return probe.returncode == 0


def _open_sample() -> None:
    if not SAMPLE.exists():
        SAMPLE.parent.mkdir(parents=True, exist_ok=True)
        run(PYTHON, "-m", "peerjournal", "demo", SAMPLE)
    run(PYTHON, "-m", "peerjournal", SAMPLE)


def _do_the_main_job() -> None:
    print("There is no display here, so no window can open.")
    print("Doing the main job offscreen instead:", flush=True)
    TOUR.mkdir(parents=True, exist_ok=True)
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run(PYTHON, "-m", "peerjournal", "tour", TOUR, env=offscreen)


if __name__ == "__main__":
    main()
