"""Draws the program's icon in the form that Windows or macOS wants, from the one drawing.

Usage: python packaging/draw_icon.py OUT.ico | OUT.icns | OUT.png
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
SIDE = 256


def draw_icon(out: Path) -> None:
    """Write the drawing as a picture; its form goes by the ending of the name."""
    picture = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    out.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(out)):
        sys.exit(f"{out.name} could not be written in that form.")


if __name__ == "__main__":
    draw_icon(Path(sys.argv[1]))
