"""Where the writing on the screen stands, in two or three words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QLabel, QWidget

from peerjournal.domain import clock
from peerjournal.ui.autosave import SaveState
from peerjournal.ui.days import short_day
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.autosave import SaveNews


class SaveLabel(QLabel):
    """Shows whether what is on the screen is in the journal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")

    def show_news(self, news: SaveNews) -> None:
        """Show the state of the writing."""
        self.setText(self._words(news))

    def show_words(self, text: str) -> None:
        """Show something else, such as that this is for reading only."""
        self.setText(text)

    def _words(self, news: SaveNews) -> str:
        if news.state is SaveState.SAVED and news.at is not None:
            return self.tr("Saved {time}").format(time=clock_words(news.at))
        if news.state is SaveState.FAILED and not news.is_sealed:
            return self.tr("Not saved yet")
        return {
            SaveState.UNTOUCHED: self.tr("Not begun yet"),
            SaveState.UNSAVED: self.tr("Writing…"),
            SaveState.SAVING: self.tr("Saving…"),
            SaveState.SAVED: self.tr("Saved"),
            SaveState.FAILED: self.tr("Not saved, kept as a draft"),
        }[news.state]


def clock_words(at: datetime) -> str:
    """Return a time of today, or the day if it is another one, as this desktop writes it."""
    local = at.astimezone()
    locale = QLocale()
    if local.date() != clock.today():
        return short_day(local.date())
    return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def left_words(error: PeerJournalError, *, is_sealed: bool) -> str:
    """Return what became of writing that is not shown any more and could not be saved."""
    translate = QCoreApplication.translate
    sealed = translate("SaveLabel", "Not saved, kept as a draft: {title}")
    waiting = translate("SaveLabel", "Not saved yet, it waits in this window: {title}")
    return (sealed if is_sealed else waiting).format(title=problem_text(error).title)
