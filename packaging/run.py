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

REMINDER = """
from peerjournal.operations.demo import DEMO_PASSPHRASE
print("The sample journal's passphrase is:", DEMO_PASSPHRASE)
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
    if SAMPLE.exists():
        run(PYTHON, "-c", REMINDER)
    else:
        SAMPLE.parent.mkdir(parents=True, exist_ok=True)
        run(PYTHON, "-m", "peerjournal", "demo", SAMPLE)
    run(PYTHON, "-m", "peerjournal", SAMPLE)


def _do_the_main_job() -> None:
    # A display that does not answer is none.
    displays = ("DISPLAY", "WAYLAND_DISPLAY")
    without = {name: value for name, value in os.environ.items() if name not in displays}
    run(PYTHON, "-m", "peerjournal", "tour", TOUR, env=without)


if __name__ == "__main__":
    main()
