"""What a camera notes in a photo besides the picture: place, time and device; taken out here.

The picture itself stays as it is, to the byte, and so does which way up it is shown.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_MARK, _STUFFED, _END, _SCAN = 0xFF, 0x00, 0xD9, 0xDA
_RESTARTS = range(0xD0, 0xD8)
_ALONE = frozenset({0x01, _END, *_RESTARTS})
"""Markers that nothing belongs to."""

_EXIF_PART = 0xE1
_KEPT_OF_TOLD = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
"""How the plain head, the colours, and how these are to be read begin."""

_TOLD = frozenset({*range(0xE0, 0xF0), 0xFE})
"""What programs and people may write into a picture."""

_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_SHORT = 3
_WAYS_UP = 8

_KEPT_IN_PNG = frozenset(
    {
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT"),
        *(b"sRGB", b"cICP", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT"),
    }
)
_KEPT_IN_WEBP = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"})
_EXIF_AND_XMP = 0b0000_1100
"""The bits by which a WebP says that it holds such data."""


def without_camera_data(content: bytes) -> bytes | None:
    """Return a photo without what the camera noted; none for what is no photo known here.

    Known are JPEG, PNG and WebP, as long as they are whole.
    """
    try:
        if content.startswith(_JPEG):
            return b"".join(_jpeg_parts(content))
        if content.startswith(_PNG):
            return _PNG + b"".join(_png_parts(content))
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError, ValueError):
        # Cut short, or not what it says it is.
        return None
    return None


# JPEG: segments, then the picture


def _jpeg_parts(content: bytes) -> Iterator[bytes]:
    yield content[:2]
    way_up = _way_up(content)
    if way_up is not None:
        yield _exif_of(way_up)
    at = 2
    while True:
        marker, begin, end = _segment(content, at)
        if marker == _END:
            # What lies behind the end is a second picture or a film.
            yield content[begin:end]
            return
        if _is_kept(marker, content[begin + 4 : begin + 16]):
            yield content[begin:end]
        at = end


def _segment(content: bytes, at: int) -> tuple[int, int, int]:
    """Return marker, beginning and end of a segment; that of a scan includes its picture."""
    if content[at] != _MARK:
        raise ValueError(at)
    while content[at + 1] == _MARK:
        at += 1
    marker = content[at + 1]
    if marker in _ALONE:
        return marker, at, at + 2
    (length,) = struct.unpack_from(">H", content, at + 2)
    end = at + 2 + length
    return marker, at, _end_of_scan(content, end) if marker == _SCAN else end


def _end_of_scan(content: bytes, at: int) -> int:
    """Return where the next segment begins: a marker that is no restart and no stuffed byte."""
    while True:
        at = content.index(b"\xff", at)
        following = content[at + 1]
        if following != _STUFFED and following not in _RESTARTS:
            return at
        at += 2


def _is_kept(marker: int, beginning: bytes) -> bool:
    # A second head may hold a small picture, which shows what was cut off the large one.
    if marker not in _TOLD:
        return True
    return marker in _KEPT_OF_TOLD and beginning.startswith(_KEPT_OF_TOLD[marker])


def _way_up(content: bytes) -> int | None:
    at = 2
    while True:
        marker, begin, end = _segment(content, at)
        if marker == _EXIF_PART and content[begin + 4 : begin + 10] == _EXIF:
            try:
                return _orientation(content[begin + 10 : end])
            except struct.error:
                # The camera's own notes are broken; the picture is not.
                return None
        if marker in {_SCAN, _END}:
            return None
        at = end


def _orientation(exif: bytes) -> int | None:
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return None
    (first,) = struct.unpack_from(f"{order}I", exif, 4)
    (count,) = struct.unpack_from(f"{order}H", exif, first)
    for place in range(count):
        tag, kind = struct.unpack_from(f"{order}HH", exif, first + 2 + 12 * place)
        if tag == _ORIENTATION and kind == _SHORT:
            (way_up,) = struct.unpack_from(f"{order}H", exif, first + 10 + 12 * place)
            return way_up if 1 < way_up <= _WAYS_UP else None
    return None


def _exif_of(way_up: int) -> bytes:
    """Return a segment that tells nothing but which way up the picture is."""
    told = struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, _ORIENTATION, _SHORT, 1, way_up, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(told)) + _EXIF + told


# PNG and WebP: chunks by name


def _png_parts(content: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while True:
        (length,) = struct.unpack_from(">I", content, at)
        name, end = content[at + 4 : at + 8], at + 12 + length
        if end > len(content):
            raise ValueError(at)
        if name in _KEPT_IN_PNG:
            yield content[at:end]
        if name == b"IEND":
            return
        at = end


def _webp(content: bytes) -> bytes:
    kept = b"".join(_webp_parts(content))
    return b"RIFF" + struct.pack("<I", 4 + len(kept)) + b"WEBP" + kept


def _webp_parts(content: bytes) -> Iterator[bytes]:
    (whole,) = struct.unpack_from("<I", content, 4)
    if whole + 8 > len(content):
        raise ValueError(whole)
    at = 12
    while at < whole + 8:
        name = content[at : at + 4]
        (length,) = struct.unpack_from("<I", content, at + 4)
        end = at + 8 + length + length % 2
        if name == b"VP8X":
            flags = content[at + 8] & ~_EXIF_AND_XMP
            yield content[at : at + 8] + bytes([flags]) + content[at + 9 : end]
        elif name in _KEPT_IN_WEBP:
            yield content[at:end]
        at = end
