"""Small pictures to put into writing."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

if TYPE_CHECKING:
    from pathlib import Path


def photo(width: int = 320, height: int = 200, seed: str = "one") -> QImage:
    """Return a picture that differs with its seed."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    mixed = hashlib.sha256(seed.encode()).digest()
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor(*mixed[:3]))
    sky.setColorAt(1, QColor(*mixed[3:6]))
    painter.fillRect(image.rect(), sky)
    painter.setBrush(QColor(*mixed[6:9]))
    painter.drawEllipse(width // 3, height // 4, height // 2, height // 2)
    painter.end()
    return image


def photo_file(folder: Path, name: str = "board.png", **shape: object) -> Path:
    """Write such a picture into a folder."""
    path = folder / name
    assert photo(**shape).save(str(path))
    return path
