"""A format of one's own in a file, so that others can hold it, too: plain JSON, nobody's words."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from peerjournal.coaching.checking import check_format
from peerjournal.coaching.formats import Format
from peerjournal.domain.codec import as_object, from_plain, plain_from_json, to_plain
from peerjournal.domain.errors import FormatTooNewError, InvalidEntryError, NotAFormatError
from peerjournal.domain.identifiers import FieldKey
from peerjournal.operations import files, own_formats

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.journal import Journal

SUFFIX = "pjformat"
_KIND = "peerjournal format"
_VERSION = 1
_NO_KEY = FieldKey("own")

FILE_MOST = 256 * 1024
"""The longest format that ships takes a tenth of it."""


def write_format(one: Format, path: Path) -> None:
    """Write a format to a file that anybody can read.

    Neither a name of somebody nor when it was made is in it.

    Raises:
        CannotWriteFileError, DiskFullError: the folder refuses.

    """
    kept = replace(one, key=_NO_KEY, code="", variants=())
    written = {"kind": _KIND, "version": _VERSION, "format": to_plain(kept)}
    text = json.dumps(written, ensure_ascii=False, indent=1)
    files.write_file(path, f"{text}\n".encode(), replace=True)


def read_format(path: Path) -> Format:
    """Read a format from a file, with a key of its own here.

    Raises:
        CannotReadFileError, FileTooLargeError: the file cannot be read.
        NotAFormatError: it is something else, or cannot be held as it says.
        FormatTooNewError: a later version wrote it.

    """
    content = files.read_file(path, FILE_MOST)
    try:
        written = as_object(plain_from_json(content.decode()), "")
        if written.get("kind") != _KIND:
            raise NotAFormatError(path)
        if written.get("version") != _VERSION:
            raise FormatTooNewError(path)
        found = from_plain(Format, written.get("format"), "format")
        check_format(found)
    except UnicodeDecodeError as error:
        raise NotAFormatError(path) from error
    except InvalidEntryError as error:
        raise NotAFormatError(path, error.field) from error
    return replace(found, key=own_formats.new_key(), code="", variants=())


def add_format(journal: Journal, path: Path) -> tuple[tuple[Format, ...], Format]:
    """Keep a format from a file among one's own; return all of them and the new one.

    Raises:
        CannotReadFileError, FileTooLargeError, NotAFormatError, FormatTooNewError: as above.

    """
    found = read_format(path)
    known = {one.name for one in own_formats.own_formats(journal)}
    name, number = found.name, 2
    while name in known:
        name, number = f"{found.name} ({number})", number + 1
    added = replace(found, name=name)
    return own_formats.keep_format(journal, added), added
