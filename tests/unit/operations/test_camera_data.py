"""Photos lose what the camera noted, and nothing else."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerjournal.domain.entries import Attachment
from peerjournal.operations import attaching, picturing
from peerjournal.operations.camera_data import without_camera_data
from tests.journals import write

PLACE = b"48.137N 11.575E"


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", 2 + len(data)) + data


def exif(way_up=None, order="<"):
    entries = [(0x010F, 2, 4, 0)] + ([(0x0112, 3, 1, way_up)] if way_up is not None else [])
    head = struct.pack(f"{order}2sHIH", b"II" if order == "<" else b"MM", 42, 8, len(entries))
    rows = b"".join(
        struct.pack(f"{order}HHI", *one[:3])
        + (struct.pack(f"{order}HH", one[3], 0) if one[1] == 3 else struct.pack(f"{order}I", 0))
        for one in entries
    )
    return segment(0xE1, b"Exif\0\0" + head + rows + struct.pack(f"{order}I", 0) + PLACE)


SCAN = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + b"picture\xff\x00 and \xff\xd0 more"
QUANTISED = segment(0xDB, b"\x00" * 65)


def jpeg(*segments, behind=b""):
    return b"\xff\xd8" + b"".join(segments) + QUANTISED + SCAN + SCAN + b"\xff\xd9" + behind


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def riff(*parts):
    inside = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def part(name, data):
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def test_a_photo_keeps_its_picture_and_colours_and_loses_place_and_device():
    colours = segment(0xE2, b"ICC_PROFILE\0\x01\x01colours")
    head = segment(0xE0, b"JFIF\0")
    told = (
        exif(),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + PLACE),
        segment(0xE2, b"MPF\0" + PLACE),
        segment(0xED, b"Photoshop" + PLACE),
        segment(0xFE, b"taken at " + PLACE),
    )
    cleaned = without_camera_data(jpeg(head, *told, colours, behind=b"a film of " + PLACE))
    assert cleaned == jpeg(head, colours)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("way_up", [3, 6, 8])
def test_which_way_up_it_is_stays_and_nothing_else_of_it(order, way_up):
    cleaned = without_camera_data(jpeg(exif(way_up, order)))
    assert PLACE not in cleaned
    assert without_camera_data(cleaned) == cleaned
    assert cleaned.count(b"Exif") == 1
    assert struct.unpack_from("<H", cleaned, cleaned.index(b"\x12\x01\x03\x00") + 8) == (way_up,)


@pytest.mark.parametrize("way_up", [None, 0, 1, 9])
def test_the_usual_way_up_needs_no_word(way_up):
    assert without_camera_data(jpeg(exif(way_up))) == jpeg()
    assert without_camera_data(jpeg(segment(0xE1, b"Exif\0\0??" + PLACE))) == jpeg()


def pointing(exif_segment, first):
    """Let the camera's notes begin at another place than they do."""
    at = exif_segment.index(b"II*\0") + 4
    return exif_segment[:at] + struct.pack("<I", first) + exif_segment[at + 4 :]


@pytest.mark.parametrize("first", [2**31, 60, 30])
def test_broken_notes_of_the_camera_cost_which_way_up_it_is_and_not_the_picture(first):
    assert without_camera_data(jpeg(pointing(exif(6), first))) == jpeg()
    cut = segment(0xE1, b"Exif\0\0II*\0" + PLACE[:2])
    assert without_camera_data(jpeg(cut)) == jpeg()


def test_a_small_picture_of_the_whole_goes_with_what_the_camera_noted():
    head = segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0")
    small = segment(0xE0, b"JFXX\0\x10" + jpeg(exif()))
    others = (segment(0xE0, b"AVI1" + PLACE), segment(0xEE, PLACE))
    adobe = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01")
    assert without_camera_data(jpeg(head, small, *others, adobe)) == jpeg(head, adobe)


def test_a_png_and_a_webp_lose_their_texts():
    kept = (chunk(b"IHDR", b"\0" * 13), chunk(b"IDAT", b"picture"), chunk(b"IEND", b""))
    told = (chunk(b"eXIf", PLACE), chunk(b"tEXt", PLACE), chunk(b"tIME", PLACE))
    whole = b"\x89PNG\r\n\x1a\n"
    cleaned = without_camera_data(whole + kept[0] + b"".join(told) + kept[1] + kept[2] + PLACE)
    assert cleaned == whole + b"".join(kept)
    flagged = part(b"VP8X", bytes([0b0010_1100]) + b"\0" * 9)
    plain = part(b"VP8X", bytes([0b0010_0000]) + b"\0" * 9)
    picture = part(b"VP8L", b"picture")
    webp = riff(flagged, picture, part(b"EXIF", PLACE), part(b"XMP ", PLACE))
    assert without_camera_data(webp) == riff(plain, picture)


def test_what_is_no_photo_or_is_cut_short_is_not_touched():
    assert without_camera_data(b"") is None
    assert without_camera_data(b"%PDF-1.7") is None
    for whole in (jpeg(exif(6)), riff(part(b"VP8L", b"picture"))):
        assert without_camera_data(whole[:-4]) is None
    assert without_camera_data(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13)[:-3]) is None
    assert without_camera_data(b"\xff\xd8\xff\xe0\x00\x02no marker") is None
    # More marks than one may stand before a segment.
    assert without_camera_data(b"\xff\xd8" + b"\xff" * 3 + jpeg()[2:]) == jpeg()
    assert without_camera_data(b"\xff\xd8\xff\xd9") == b"\xff\xd8\xff\xd9"


@given(st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF0000WEBP"]), st.binary())
def test_no_bytes_at_all_are_a_surprise(beginning, rest):
    cleaned = without_camera_data(beginning + rest)
    assert cleaned is None or without_camera_data(cleaned) == cleaned


def test_an_attached_photo_lies_in_the_vault_without_it(journal, tmp_path):
    photo = tmp_path / "IMG_1.JPG"
    photo.write_bytes(jpeg(exif(6)))
    astray = tmp_path / "IMG_2.JPG"
    astray.write_bytes(jpeg(pointing(exif(6), 2**31)))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(jpeg(exif(6))[:-30])
    other = tmp_path / "notes.txt"
    other.write_bytes(PLACE)
    entry = write(journal, "With a photo")
    for path in (photo, astray, broken, other):
        entry = attaching.attach_file(journal, entry, path)
    kept = [picturing.attachment_bytes(journal, one.digest) for one in entry.attachments]
    assert PLACE not in kept[0]
    assert kept[0] == without_camera_data(photo.read_bytes())
    assert entry.attachments[0].size == len(kept[0])
    assert (kept[1], entry.attachments[1].media_type) == (jpeg(), "image/jpeg")
    assert kept[2:] == [broken.read_bytes(), PLACE]


def test_photos_that_cannot_be_cleaned_are_known():
    def kept(media_type):
        return Attachment(digest="a" * 64, name="x", media_type=media_type, size=1)

    assert attaching.tells_of_its_camera(kept("image/heic"))
    assert attaching.tells_of_its_camera(kept("video/mp4"))
    assert not attaching.tells_of_its_camera(kept("image/jpeg"))
    assert not attaching.tells_of_its_camera(kept("application/pdf"))
