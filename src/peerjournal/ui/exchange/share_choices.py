"""The choices of the share page: for whom, and what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from peerjournal.ui.exchange.entries_choice import EntriesChoice
from peerjournal.ui.exchange.entry_rows import line_title
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.recipients_list import RecipientsList
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.sharing import ShareItem, SharePreview
    from peerjournal.ui.exchange.gathering import Offered, People
    from peerjournal.ui.exchange.share_wish import ShareWish


class ShareChoices(ScrollColumn):
    """Lets recipients, entries and parts be chosen.

    Signals:
        changed: something else is chosen now.
        looked_at: EntryId of the entry to preview.
        verify_wanted: IdentityId of a recipient whose digits were not compared.
        add_wanted: take a peer's card in first.
    """

    changed = Signal()
    looked_at = Signal(object)
    verify_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        # Alone on the page, it is as wide as the foot below it.
        super().__init__(width=1000, margin=16, parent=parent)
        self._expected: tuple[IdentityId, ...] = ()
        self.head = PageHead(
            self.tr("Share"), "title", back=self.tr("Back (Esc)"), parent=self.room
        )
        self.for_whom = SectionLabel(self.tr("For whom"))
        self.recipients_list = RecipientsList(self.room)
        self.nobody = self._text("dim")
        self.add = TextLink(self.tr("Add a peer"), "add")
        self.what = SectionLabel(self.tr("What goes"))
        self.entries = EntriesChoice(self.room)
        self.kept = self._text("small")
        self._build()
        self._connect()

    def _text(self, role: str) -> WordsLabel:
        label = WordsLabel("", role)
        label.hide()
        return label

    def _build(self) -> None:
        self.column.addWidget(self.head)
        self.column.addWidget(self.for_whom)
        self.column.addWidget(self.recipients_list)
        self.column.addWidget(self.nobody)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.hide()
        self.column.addWidget(self.what)
        self.column.addWidget(self.entries)
        self.column.addWidget(self.kept)
        self.nobody.setText(
            self.tr(
                "You have nobody's card yet. Give yours, take theirs, compare the digits; "
                "then come back here."
            )
        )

    def _connect(self) -> None:
        self.recipients_list.changed.connect(self.changed)
        self.recipients_list.verify_wanted.connect(self.verify_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.entries.changed.connect(self.changed)
        self.entries.looked_at.connect(self.looked_at)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._show_entries_near)
        bar.rangeChanged.connect(self._show_entries_near)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many entries as there is room for now."""
        super().resizeEvent(event)
        self._show_entries_near()

    def _show_entries_near(self) -> None:
        """Have the entries made that are in sight, and those a page further down."""
        seen = self.viewport()
        self.entries.show_down_to(self.entries.mapFrom(seen, QPoint(0, 2 * seen.height())).y())

    def show_offered(self, offered: Offered, wish: ShareWish) -> None:
        """Show what may be shared, and with whom; what is wished is ticked at first."""
        # With a single peer there is nothing to choose; else those whom the entries name.
        peers = offered.people.peers
        usual = (peers[0].id,) if len(peers) == 1 else offered.meant_for
        self._expected = wish.recipients or usual
        self.show_people(offered.people)
        self.entries.show_lines(offered.lines, {one.entry: one.fields for one in wish.items})
        self._show_entries_near()
        self.kept.setText(self._kept_words(offered.kept))
        self.kept.setVisible(bool(offered.kept))

    def show_people(self, people: People) -> None:
        """Show everybody anew; who is ticked stays ticked."""
        self.recipients_list.show_people(people, self._expected)
        self._expected = ()
        self.recipients_list.setVisible(bool(people.peers))
        self.nobody.setVisible(not people.peers)
        self.add.setVisible(not people.peers)

    def expect(self, identity: IdentityId) -> None:
        """Tick somebody as soon as they are shown."""
        self._expected = (*self._expected, identity)

    def drop(self, identity: IdentityId) -> None:
        """Untick somebody whose card turned out not to be theirs."""
        self.recipients_list.drop(identity)

    def show_preview(self, preview: SharePreview) -> None:
        """Show what goes and what could."""
        self.entries.show_preview(preview)

    @property
    def current(self) -> EntryId | None:
        """The entry that is looked at."""
        return self.entries.current

    def wanted(self) -> tuple[ShareItem, ...]:
        """Return the entries with their ticked parts."""
        return self.entries.wanted()

    def recipients(self) -> tuple[IdentityId, ...]:
        """Return who is ticked."""
        return self.recipients_list.chosen()

    def recipient_names(self) -> tuple[str, ...]:
        """Return what those who are ticked are called."""
        return self.recipients_list.chosen_names()

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through, in reading order."""
        people = self.recipients_list
        stops = (self.head.back_button, people.list, people.verify, self.add)
        return (*stops, *self.entries.key_stops())

    def focus_first(self) -> None:
        """Give the keyboard to the recipients, or to what comes before there are any."""
        if self.add.isVisible():
            self.add.setFocus()
        else:
            self.recipients_list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _kept_words(self, kept: tuple[EntryLine, ...]) -> str:
        told = [
            self.tr("“{title}” is private by construction and stays here.").format(
                title=line_title(line)
            )
            if line.is_mine
            else self.tr("“{title}” is {name}'s; only they share it.").format(
                title=line_title(line), name=line.author_name
            )
            for line in kept
        ]
        return "\n".join(told)
