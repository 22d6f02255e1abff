"""Looks at what a widget draws."""

from __future__ import annotations

from PySide6.QtGui import QImage


def colours_in(image: QImage) -> set[str]:
    """Return every opaque colour of a picture, as the theme writes them."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = set(memoryview(plain.constBits()).cast("I"))
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in pixels if pixel >> 24 == 0xFF}


def inks(widget) -> set[str]:
    """Return every colour that a widget shows."""
    return colours_in(widget.grab().toImage())
