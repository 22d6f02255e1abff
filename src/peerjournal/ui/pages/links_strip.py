"""Below an entry: what it is tied to, and the files kept with it, in one line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from peerjournal.domain.inline_pictures import pictures_in
from peerjournal.ui.floating import popup_below
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, title_link

if TYPE_CHECKING:
    from peerjournal.domain.entries import Attachment
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.jobs import OpenedEntry

_TITLE_MOST = 90
_TITLE_LEAST = 10
_SHOWN_MOST = 2


class LinksStrip(QFrame):
    """Shows the ties of an entry; hidden where there are none.

    Signals:
        entry_wanted: EntryId of the entry that was clicked.
        attachment_wanted: the Attachment to take out.
    """

    entry_wanted = Signal(object)
    attachment_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.buttons: tuple[QPushButton, ...] = ()
        self.menu = QMenu(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(theme.spacing.l))
        self._row.addStretch()

    def show_entry(self, opened: OpenedEntry) -> None:
        """Show the ties of an opened entry."""
        self._clear()
        lines = _ties(opened)
        # Pictures that stand among the words need no second place.
        inline = pictures_in(opened.entry.content)
        files = [one for one in opened.entry.attachments if one.digest not in inline]
        made = [self._attachment_button(one) for one in files]
        made += [self._entry_button(line) for line in lines[:_SHOWN_MOST]]
        if lines[_SHOWN_MOST:]:
            made.append(self._rest_button(lines[_SHOWN_MOST:]))
        for place, button in enumerate(made):
            self._row.insertWidget(place, button)
        self.buttons = tuple(made)
        self.setVisible(bool(made))

    def _clear(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = ()

    def _entry_button(self, line: EntryLine) -> QPushButton:
        button = _tie_button(_title(line), kind_icon(line.kind))
        button.setToolTip(plain_tip(f"{kind_name(line.kind)}: {_title(line)}"))
        button.clicked.connect(partial(self.entry_wanted.emit, line.id))
        return button

    def _rest_button(self, lines: tuple[EntryLine, ...]) -> QPushButton:
        button = link_button(self.tr("%n more", "", len(lines)), "link")
        button.setToolTip(self.tr("Every entry that this one is tied to"))
        self.menu.clear()
        for line in lines:
            action = self.menu.addAction(icon(kind_icon(line.kind)), _title(line))
            action.triggered.connect(partial(self.entry_wanted.emit, line.id))
        button.clicked.connect(partial(popup_below, self.menu, button))
        return button

    def _attachment_button(self, attachment: Attachment) -> QPushButton:
        button = _tie_button(attachment.name.replace("&", "&&"), "attach")
        button.setToolTip(self.tr("Save a readable copy of it somewhere"))
        button.clicked.connect(partial(self.attachment_wanted.emit, attachment))
        return button


def _ties(opened: OpenedEntry) -> tuple[EntryLine, ...]:
    """Return what the entry points at and what points at it, each once."""
    if opened.page is None:
        return ()
    lines = {line.id: line for line in opened.page.links + opened.page.linked_from}
    return tuple(lines.values())


def _title(line: EntryLine) -> str:
    return (line.title or line.excerpt or kind_name(line.kind)).replace("&", "&&")


def _tie_button(title: str, icon_name: str) -> QPushButton:
    whole = _short(title, _TITLE_MOST)
    return title_link(whole, icon_name, least=_short(title, _TITLE_LEAST))


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
