"""A picture for the sample journal, drawn here: a shredded sheet of paper."""

from __future__ import annotations

import zlib

WIDTH, HEIGHT = 240, 150
_STRIP = 12
_PAPER, _GROUND, _INK, _SHADE = b"\xf4\xef\xe2", b"\x8c\x96\x8f", b"\x5a\x5f\x66", b"\xd8\xd1\xc0"


def shredded_list() -> bytes:
    """Return a small PNG: strips of paper with lines of writing that can no longer be read."""
    rows = b"".join(b"\0" + b"".join(_colour(x, y) for x in range(WIDTH)) for y in range(HEIGHT))
    head = WIDTH.to_bytes(4) + HEIGHT.to_bytes(4) + b"\x08\x02\0\0\0"
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _colour(x: int, y: int) -> bytes:
    strip, within = divmod(x, _STRIP)
    hangs = strip * 37 % 29
    if within >= _STRIP - 2 or not hangs < y - 8 < hangs + 104:
        return _GROUND
    if within == _STRIP - 3:
        return _SHADE
    is_line = (y - hangs) % 14 < 3 and (strip * 5 + y // 14) % 7 > 1  # noqa: PLR2004 - as it looks best
    return _INK if is_line else _PAPER


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)
