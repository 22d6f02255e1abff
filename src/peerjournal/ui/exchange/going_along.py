"""What goes along with an entry besides its writing, in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from peerjournal.domain.entries import Attachment, Entry

translate = QCoreApplication.translate


def going_along(entry: Entry) -> str:
    """Return what comes with the words: files, ties to other entries; or nothing."""
    told = [_file(one) for one in entry.attachments]
    if entry.links:
        several = translate("going along", "links to {count} other entries")
        one = translate("going along", "a link to another entry")
        count = len(entry.links)
        told.append(one if count == 1 else several.format(count=count))
    if not told:
        return ""
    words = translate("going along", "With it: {things}.")
    return words.format(things="; ".join(told))


def _file(attachment: Attachment) -> str:
    size = QLocale().formattedDataSize(attachment.size, 0)
    return translate("going along", "{name} ({size})").format(name=attachment.name, size=size)
