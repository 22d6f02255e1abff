"""Below an entry: what points to it, what it points to, the files kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from peerjournal.domain.entries import Attachment
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.jobs import OpenedEntry

_TITLE_MOST = 48


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
        self.footer = QLabel()
        self.footer.setProperty("role", "small")
        self.footer.setWordWrap(True)
        self.footer.setTextFormat(Qt.TextFormat.PlainText)
        self._flow = FlowLayout(theme.px(theme.spacing.xs))
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, theme.px(theme.spacing.s), side, theme.px(theme.spacing.m))
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(self._flow)
        layout.addWidget(self.footer)

    def show_entry(self, opened: OpenedEntry) -> None:
        """Show the ties of an opened entry."""
        self._flow.clear()
        page = opened.page
        links = page.links if page else ()
        back = page.linked_from if page else ()
        known = {line.id for line in links}
        made = [self._entry_button(line, self.tr("To: {title}")) for line in links]
        made += [
            self._entry_button(line, self.tr("From: {title}"))
            for line in back
            if line.id not in known
        ]
        made += [self._attachment_button(one) for one in opened.entry.attachments]
        for button in made:
            self._flow.addWidget(button)
        self.buttons = tuple(made)
        self.footer.setText(self._footer(opened))
        self.footer.setVisible(bool(self.footer.text()))
        self.setVisible(bool(made) or bool(self.footer.text()))

    def _entry_button(self, line: EntryLine, form: str) -> QPushButton:
        title = line.title or line.excerpt or kind_name(line.kind)
        button = link_button(form.format(title=_short(title)), kind_icon(line.kind))
        button.setToolTip(f"{kind_name(line.kind)}: {title}")
        button.clicked.connect(lambda: self.entry_wanted.emit(line.id))
        return button

    def _attachment_button(self, attachment: Attachment) -> QPushButton:
        button = link_button(_short(attachment.name), "attach")
        button.setToolTip(self.tr("Save a readable copy of it somewhere"))
        button.clicked.connect(lambda: self.attachment_wanted.emit(attachment))
        return button

    def _footer(self, opened: OpenedEntry) -> str:
        line = opened.page.line if opened.page else None
        if line is None or not line.is_mine:
            return ""
        if line.is_never_shared:
            return self.tr("Never shared: no bundle can carry this entry.")
        if not line.shared_with:
            return ""
        names = ", ".join(line.shared_with)
        return self.tr("Shared with {names}.").format(names=names)


def _short(text: str) -> str:
    return text if len(text) <= _TITLE_MOST else f"{text[: _TITLE_MOST - 1].rstrip()}…"
