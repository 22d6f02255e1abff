"""Bytes to pictures and back: a few known formats, within limits, and nothing said beside them.

What a camera notes in a photo (where, when, with what) is never kept: what is stored is drawn
anew from its points.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from peerjournal.domain.errors import NotAPictureError, PictureTooLargeError
from peerjournal.domain.inline_pictures import media_type_of

POINTS_MOST = 60_000_000
"""More points than these are not even unpacked."""

SIDE_SHOWN = 1600
"""Larger than this no picture is held in memory for the screen."""

_QUALITY = 88
_LARGE = 1_500_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A picture as the vault keeps it."""

    data: bytes
    size: QSize


def format_of(data: bytes) -> bytes | None:
    """Return the format that bytes begin as; none for all that we do not open."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return b"webp"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return b"gif"
    if data[:2] == b"BM":
        return b"bmp"
    return {"image/png": b"png", "image/jpeg": b"jpeg"}.get(media_type_of(data) or "")


def size_of(data: bytes) -> QSize:
    """Return how many points a picture has, without unpacking it; empty if unknown."""
    known = format_of(data)
    if known is None:
        return QSize()
    reader, _buffer = _reader(data, known)
    size = reader.size()
    return size if size.isValid() else QSize()


def opened(data: bytes, most_side: int, name: str = "") -> QImage:
    """Unpack a picture that somebody wants to keep, no larger than `most_side`.

    Raises:
        NotAPictureError: it is none, or damaged.
        PictureTooLargeError: it has more points than are unpacked.

    """
    known = format_of(data)
    if known is None:
        raise NotAPictureError(name)
    image = _unpacked(data, known, most_side, name)
    if image.isNull():
        raise NotAPictureError(name)
    return image


def shown(data: bytes | None, most_side: int = SIDE_SHOWN) -> QImage:
    """Unpack a picture from the vault for the screen or paper; a null one if it is none."""
    known = format_of(data) if data is not None else None
    if data is None or known not in (b"png", b"jpeg"):
        return QImage()
    try:
        return _unpacked(data, known, most_side, "")
    except PictureTooLargeError:
        return QImage()


def encoded(image: QImage, *, is_photo: bool = False) -> Encoded:
    """Return a picture as it is kept: its points and nothing else.

    Raises:
        NotAPictureError: it has no points.

    """
    if image.isNull():
        raise NotAPictureError
    drawn = _drawn_anew(image)
    has_glass = drawn.hasAlphaChannel()
    data = _written(drawn, b"jpeg" if is_photo and not has_glass else b"png")
    if not is_photo and not has_glass and len(data) > _LARGE:
        data = min(data, _written(drawn, b"jpeg"), key=len)
    return Encoded(data=data, size=drawn.size())


def within(image: QImage, most_side: int) -> QImage:
    """Return a picture that is no larger than that."""
    if max(image.width(), image.height()) <= most_side:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(most_side, most_side), keep, smooth)


def _reader(data: bytes, known: bytes) -> tuple[QImageReader, QBuffer]:
    """Return a reader and what it reads from, which has to live as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(known))
    # Only this format: looking for another would let every plugin try its luck.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader, buffer


def _unpacked(data: bytes, known: bytes, most_side: int, name: str) -> QImage:
    reader, _buffer = _reader(data, known)
    size = reader.size()
    if size.width() * size.height() > POINTS_MOST:
        raise PictureTooLargeError(name)
    if size.isValid() and max(size.width(), size.height()) > most_side:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(QSize(most_side, most_side), keep))
    return within(reader.read(), most_side)


def _drawn_anew(image: QImage) -> QImage:
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    has_glass = image.hasAlphaChannel()
    kinds = QImage.Format
    drawn = QImage(image.size(), kinds.Format_ARGB32 if has_glass else kinds.Format_RGB32)
    drawn.fill(Qt.GlobalColor.transparent if has_glass else Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.drawImage(0, 0, image)
    painter.end()
    return drawn


def _written(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(_QUALITY if kind == b"jpeg" else -1)
    writer.write(image)
    return bytes(buffer.data().data())
