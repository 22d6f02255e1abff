"""Safety copies and their moments in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from peerjournal.ui.days import day_form

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.operations.safekeeping import SafetyCopy


_MEBIBYTE = 1 << 20


def copy_words(copy: SafetyCopy) -> str:
    """Return when and why a copy was made, and how large it is."""
    size = QLocale().formattedDataSize(copy.size, 1 if copy.size >= _MEBIBYTE else 0)
    parts = (moment_words(copy.made_at), _reason_words(copy.reason), size)
    return " · ".join(part for part in parts if part)


def moment_words(moment: datetime) -> str:
    """Return a moment as it is said: 4 March 2026, 18:20."""
    locale = QLocale()
    local = _local(moment)
    day = locale.toString(local.date(), day_form(locale))
    time = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("copies", "{day}, {time}").format(day=day, time=time)


def gone_words(made_at: datetime) -> str:
    """Say what is not in a copy that was made at a moment."""
    said = QCoreApplication.translate(
        "copies", "What you wrote after {moment} is not in this copy."
    )
    return said.format(moment=moment_words(made_at))


def _local(moment: datetime) -> QDateTime:
    local = moment.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QDateTime(day, QTime(local.hour, local.minute))


def _reason_words(reason: str) -> str:
    translate = QCoreApplication.translate
    known = {
        "by-hand": translate("copies", "by hand"),
        "before-migration": translate("copies", "before an update"),
        "before-passphrase-change": translate("copies", "before the passphrase was changed"),
        "before-import": translate("copies", "before an import"),
        "set-aside": translate("copies", "set aside"),
    }
    beginning = next((one for one in known if reason.startswith(one)), "")
    return known.get(beginning, reason)
