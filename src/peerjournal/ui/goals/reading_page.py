"""What a page that is read is made of, beyond prose and lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.goals.acts import Act, Wanted
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from enum import StrEnum

    from PySide6.QtWidgets import QPushButton

    from peerjournal.domain.entries import Attachment, Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.goals import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a page shows.

    Attributes:
        may_act: whether its writer sits here, so that something may be done with it.

    """

    entry: Entry
    story: Story
    may_act: bool = False


class ReadingPage(QWidget):
    """A column of parts that can ask for something.

    Signals:
        act_wanted: Wanted, what is to be done.
        link_followed: the target of a link that was clicked.
        print_wanted: the PrintWish of a picture.
    """

    act_wanted = Signal(object)
    link_followed = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        theme = current_theme()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(theme.spacing.xl))

    def add(self, part: QWidget | None) -> None:
        """Add a part, if there is one."""
        if part is not None:
            self.column.addWidget(part)

    def want(self, act: Act, value: StrEnum | None = None) -> None:
        """Ask for something to be done with the entry."""
        entry = self.reading.entry
        self.act_wanted.emit(Wanted(act=act, id=entry.id, entry=entry, value=value))

    def open_entry(self, entry: EntryId) -> None:
        """Ask for another entry to be shown."""
        self.act_wanted.emit(Wanted(act=Act.OPEN, id=entry))

    def take_out(self, attachment: Attachment) -> None:
        """Ask for a readable copy of a file that is kept with the entry."""
        entry = self.reading.entry.id
        self.act_wanted.emit(Wanted(act=Act.TAKE_OUT, id=entry, attachment=attachment))

    def act_button(
        self, words: str, icon_name: str, act: Act, value: StrEnum | None = None
    ) -> QPushButton:
        """Make a quiet button that asks for an act."""
        button = quiet_button(words, icon_name)
        button.clicked.connect(lambda: self.want(act, value))
        return button
