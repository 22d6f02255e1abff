"""After sealing: what was sealed, for whom, and what to do with the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.exchange import folders
from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.exchange.entry_rows import line_title, sent_row
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.domain.bundles import SentBundleLine
    from peerjournal.domain.listing import EntryLine


class SealedView(ScrollColumn):
    """Tells what was sealed.

    Signals:
        finished: the person has read it.
        next_wanted: on to what is to be sealed for somebody else.
    """

    finished = Signal()
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._folder = Path()
        self.head = PageHead("", "title")
        self.only = WordsLabel("", "body")
        self.file = ElidedLabel("", "strong")
        self.place = ElidedLabel("", "small")
        self.open_folder = TextLink(self.tr("Show it in its folder"), "folder")
        self.honest = WordsLabel("", "dim")
        self.list = RowsView(self.tr("What was sealed"), grows=True)
        self.done = primary_button(self.tr("Done"))
        self.next = primary_button("")
        self.next.hide()
        self._build()
        self.open_folder.clicked.connect(lambda: folders.show_folder(self._folder))
        self.done.clicked.connect(self.finished)
        self.next.clicked.connect(self.next_wanted)

    def _build(self) -> None:
        theme = current_theme()
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        inside.setSpacing(theme.px(theme.spacing.xs))
        inside.addWidget(self.file)
        inside.addWidget(self.place)
        inside.addWidget(self.open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.addWidget(self.next)
        row.addWidget(self.done)
        row.addStretch()
        for widget in (self.head, self.only, card, self.honest):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.add_gap(12)
        self.column.addWidget(SectionLabel(self.tr("What was sealed")))
        self.column.addWidget(self.list)

    def offer_next(self, names: Sequence[str]) -> None:
        """Offer what is to be sealed after this one, by itself."""
        self.next.setText(self.tr("Next: for {names} alone…").format(names=joined(names)))
        self.next.show()
        self.done.hide()
        self.next.setFocus()

    def show_sealed(
        self, line: SentBundleLine, path: Path, known: Sequence[EntryLine] = ()
    ) -> None:
        """Tell of a bundle that was sealed; what has no title is called as it was on Share."""
        names = joined(line.recipient_names)
        self._folder = path.parent
        self.head.show_title(self.tr("Sealed for {names}").format(names=names))
        self.only.setText(
            self.tr(
                "Only {names} can open this file. Send it as you like: by mail, by messenger, in a "
                "shared folder or on a stick."
            ).format(names=names)
        )
        self.file.setText(path.name)
        self.file.updateGeometry()
        self.place.setText(str(path.parent))
        self.place.updateGeometry()
        self.honest.setText(
            self.tr(
                "What was received cannot be called back. You can ask that an entry be regarded as "
                "withdrawn, under Inbox, Sent; what becomes of it is then up to whom you asked."
            )
        )
        called = {one.id: line_title(one) for one in known}
        self.list.show_rows(
            [
                replace(row := sent_row(one), title=called.get(one.entry, row.title))
                for one in line.entries
            ]
        )
        self.done.setFocus()
        announce(self, f"{self.head.title.text()}. {self.only.text()}")
