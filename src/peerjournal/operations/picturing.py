"""Pictures that stand in writing: kept in the vault, and dropped with their last mention."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain.entries import Attachment
from peerjournal.domain.fields import one_line
from peerjournal.domain.inline_pictures import media_type_of, pictures_in
from peerjournal.operations.journal import note, put_note
from peerjournal.vault import attachments
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from peerjournal.domain.entries import Content, Entry
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

_NOTE = "pictures"
_NAME_MOST = 60
_ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}


class PictureWish(StrEnum):
    """How large pictures come in."""

    SMALLER = "smaller"
    FULL = "full"


def picture_wish(journal: Journal) -> PictureWish | None:
    """Return how large pictures come in; none while the person is to be asked."""
    kept = note(journal, _NOTE)
    return next((one for one in PictureWish if one == kept), None)


def keep_picture_wish(journal: Journal, wish: PictureWish | None) -> None:
    """Keep how large pictures come in; none to be asked with the next large one."""
    put_note(journal, _NOTE, wish or "")


def keep_picture(journal: Journal, encoded: bytes) -> str:
    """Put a picture into the vault and return its digest; an entry that names it keeps it."""
    with writing(journal.vault) as c:
        digest, _size = attachments.put_attachment(c, (encoded,))
    return digest


def attachment_bytes(journal: Journal, digest: str) -> bytes | None:
    """Return what is kept under a digest; none if it is not here."""
    with reading(journal.vault) as c:
        if attachments.attachment_size(c, digest) is None:
            return None
        return b"".join(attachments.read_attachment(c, digest))


def drop_unused(journal: Journal) -> int:
    """Remove the files that nothing names any more, and count them.

    Not while somebody writes: what was taken out of an entry can be brought back by Undo.
    """
    with reading(journal.vault) as c:
        if not attachments.unused_attachments(c):
            return 0
    with writing(journal.vault) as c:
        return attachments.drop_unused_attachments(c)


def tied_to_pictures(c: Connection, entry: Entry, before: Content | None = None) -> Entry:
    """Return an entry that names the pictures in its writing, and no longer those taken out.

    `before` is what was written in it until now. Files that were attached by themselves stay.
    """
    now = pictures_in(entry.content)
    gone = frozenset[str]() if before is None else pictures_in(before).keys() - now.keys()
    kept = tuple(one for one in entry.attachments if one.digest not in gone)
    known = {one.digest for one in kept}
    found = (_as_attachment(c, *one) for one in now.items() if one[0] not in known)
    new = tuple(one for one in found if one is not None)
    return (
        entry if not new and kept == entry.attachments else replace(entry, attachments=kept + new)
    )


def _as_attachment(c: Connection, digest: str, described: str) -> Attachment | None:
    size = attachments.attachment_size(c, digest)
    if size is None:
        return None
    beginning = next(attachments.read_attachment(c, digest), b"")
    media_type = media_type_of(beginning)
    if media_type is None:
        return None
    words = one_line(described)[:_NAME_MOST].rstrip() or "picture"
    name = f"{words}.{_ENDINGS[media_type]}"
    return Attachment(digest=digest, name=name, media_type=media_type, size=size)
