"""A soft sound at the end of a turn; it is made here and never lies on the disk."""

from __future__ import annotations

import math
import shutil
import sys
from array import array
from functools import cache

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

_RATE = 22_050
_SECONDS = 1.1
_TONES = ((523.25, 0.5), (784.0, 0.28), (1046.5, 0.12))
"""A fifth and an octave over C, each fainter than the one below."""

_LOUDNESS = 9_000
_RISE_SECONDS = 0.012

_PLAYERS = (
    ("paplay", "--raw", f"--rate={_RATE}", "--channels=1", "--format=s16le"),
    ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", str(_RATE), "-c", "1", "-"),
)
"""What plays samples from its standard input, where a desktop's own bell is mostly silent."""


def chime(owner: QObject) -> None:
    """Let the end of a turn be heard."""
    player = _player()
    if player is None:
        QApplication.beep()
        return
    process = QProcess(owner)
    process.finished.connect(process.deleteLater)
    process.errorOccurred.connect(process.deleteLater)
    process.start(player[0], list(player[1:]))
    process.write(samples())
    process.closeWriteChannel()


def _player() -> tuple[str, ...] | None:
    if not sys.platform.startswith("linux"):
        return None
    for name, *options in _PLAYERS:
        found = shutil.which(name)
        if found is not None:
            return (found, *options)
    return None


@cache
def samples() -> bytes:
    """Return a bell that fades away, as signed 16-bit samples of one channel."""
    sound = array("h")
    for n in range(round(_RATE * _SECONDS)):
        at = n / _RATE
        swell = min(1.0, at / _RISE_SECONDS) * math.exp(-4.2 * at)
        wave = sum(share * math.sin(2 * math.pi * tone * at) for tone, share in _TONES)
        sound.append(round(_LOUDNESS * swell * wave))
    if sys.byteorder == "big":
        sound.byteswap()
    return sound.tobytes()
