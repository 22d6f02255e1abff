"""Pictures are opened within limits, kept without what a camera notes, and only ours are shown."""

from __future__ import annotations

import hashlib
import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from peerjournal.domain.errors import NotAPictureError, PictureTooLargeError
from peerjournal.ui.images import encoded


def drawn(width, height, colour="#336699", kind=QImage.Format.Format_RGB32):
    image = QImage(width, height, kind)
    image.fill(QColor(colour))
    return image


def written(image, kind="PNG"):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def with_place_of_a_camera(jpeg, orientation=6):
    """Put EXIF data into a JPEG: turned by a quarter, and where it was taken."""
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack("<HHI4s", 0x8825, 4, 1, struct.pack("<I", 0))
    note = b"II*\x00\x08\x00\x00\x00\x02\x00" + entries + b"\x00" * 4 + b"GPS 52.52 N 13.40 E"
    body = b"Exif\x00\x00" + note
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def png_claiming(width, height):
    """Return a small file that says it is huge."""

    def chunk(name, body):
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = chunk(b"IDAT", zlib.compress(b"\x00" * 10))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + rows + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_pictures_of_the_usual_formats_are_opened(kind):
    image = encoded.opened(written(drawn(40, 30), kind), 2400)
    assert (image.width(), image.height()) == (40, 30)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"words",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"\x89PNG\r\n\x1a\n and then nothing",
        b"\xff\xd8\xff\xe0 cut off",
        b"GIF89a",
    ],
)
@pytest.mark.qt_log_ignore("JPEG")
def test_what_is_no_picture_is_refused_and_shown_as_nothing(data):
    with pytest.raises(NotAPictureError):
        encoded.opened(data, 2400, "a file")
    assert encoded.shown(data).isNull()


def test_a_small_file_that_claims_to_be_huge_is_not_unpacked():
    data = png_claiming(60_000, 60_000)
    with pytest.raises(PictureTooLargeError):
        encoded.opened(data, 2400)
    assert encoded.shown(data).isNull()


def test_only_what_the_program_itself_keeps_is_shown():
    assert not encoded.shown(written(drawn(40, 30))).isNull()
    assert encoded.shown(written(drawn(40, 30), "BMP")).isNull()
    assert encoded.shown(None).isNull()


def test_where_a_photo_was_taken_is_not_kept_and_it_stands_upright():
    photo = with_place_of_a_camera(written(drawn(64, 32), "JPG"))
    assert b"GPS" in photo
    kept = encoded.encoded(encoded.opened(photo, 2400), is_photo=True)
    assert (kept.size.width(), kept.size.height()) == (32, 64)
    assert b"GPS" not in kept.data
    assert b"Exif" not in kept.data


def test_what_a_program_notes_in_a_picture_is_not_kept():
    image = drawn(20, 20)
    image.setText("Author", "Ana Weber")
    data = written(image)
    assert b"Ana Weber" in data
    assert b"Ana Weber" not in encoded.encoded(encoded.opened(data, 2400)).data


def test_a_large_photo_is_made_smaller_and_keeps_its_shape():
    photo = written(drawn(3000, 1500), "JPG")
    assert encoded.size_of(photo).width() == 3000
    image = encoded.opened(photo, 2400)
    assert (image.width(), image.height()) == (2400, 1200)


def test_a_drawing_keeps_its_glass_and_a_photo_becomes_small():
    glass = drawn(20, 20, "#00000000", QImage.Format.Format_ARGB32)
    assert encoded.format_of(encoded.encoded(glass, is_photo=True).data) == b"png"
    assert encoded.format_of(encoded.encoded(drawn(20, 20), is_photo=True).data) == b"jpeg"
    assert encoded.format_of(encoded.encoded(drawn(20, 20)).data) == b"png"


def test_a_photo_from_the_clipboard_is_kept_in_the_smaller_form():
    seeds = [hashlib.sha512(bytes([row % 251, row // 251])).digest() for row in range(50_000)]
    noise = b"".join(seeds)
    soft = QImage(noise, 1000, 800, QImage.Format.Format_RGB32).scaled(2000, 1600)
    assert encoded.format_of(encoded.encoded(soft).data) == b"jpeg"


def test_the_same_points_are_the_same_bytes():
    assert encoded.encoded(drawn(20, 20)).data == encoded.encoded(drawn(20, 20)).data


def test_no_points_are_no_picture():
    with pytest.raises(NotAPictureError):
        encoded.encoded(QImage())
