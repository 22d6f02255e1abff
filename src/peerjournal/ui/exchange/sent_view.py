"""A sent bundle in the ledger: what was shared, with whom, when, and the way to withdraw it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.dates import moment_text
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.file_names import free_path, withdrawal_name
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.sent_entry import SentEntry
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from peerjournal.domain.bundles import SentBundleLine, SharedEntryLine
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.exchange.gathering import Post
    from peerjournal.ui.session import OpenSession


class SentView(ScrollColumn):
    """Shows a sent bundle.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
    """

    back_wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._line: SentBundleLine | None = None
        self._post: Post | None = None
        self.entries: dict[str, SentEntry] = {}
        self.head = PageHead("", "title")
        self.column.addWidget(self.head)
        self.when = self.add_text("", "dim")
        self.message = MessageBar()
        self.column.addWidget(self.message)
        self.add_gap(4)
        self.column.addWidget(SectionLabel(self.tr("What went")))
        self.list = QWidget()
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(current_theme().px(6))
        self.column.addWidget(self.list)
        self.honest = self.add_text(
            self.tr(
                "What was received cannot be called back. A withdrawal is a request: "
                "who has the entry sees it, and decides."
            ),
            "small",
        )
        self.head.back_wanted.connect(self.back_wanted)

    def show_bundle(self, line: SentBundleLine, post: Post) -> None:
        """Show a sent bundle."""
        if self._line is None or self._line.id != line.id:
            self.message.clear()
            self.verticalScrollBar().setValue(0)
        self._line = line
        self._post = post
        names = joined(self._names(line))
        self.head.show_title(self.tr("For {names}").format(names=names))
        self.when.setText(self.tr("Sealed {moment}").format(moment=moment_text(line.sent_at)))
        self._show_entries(line, post)

    def focus_first(self) -> None:
        """Give the keyboard to the first entry."""
        first = next(iter(self.entries.values()), None)
        if first is not None:
            first.title.setFocus()

    def _show_entries(self, line: SentBundleLine, post: Post) -> None:
        for old in self.entries.values():
            old.hide()
            old.deleteLater()
        self.entries.clear()
        withdrawn = _withdrawals(post.sent)
        for one in line.entries:
            made = SentEntry(one, withdrawn.get(one.entry))
            made.opened.connect(partial(self._session.entry_wanted.emit, one.entry))
            made.withdrawal_wanted.connect(partial(self._on_withdrawal_wanted, one))
            self.entries[one.entry] = made
            self._rows.addWidget(made)

    def _names(self, line: SentBundleLine) -> list[str]:
        known = self._post.people.names() if self._post else {}
        return [
            known.get(peer, name)
            for peer, name in zip(line.recipients, line.recipient_names, strict=True)
        ]

    # Withdrawing

    def _on_withdrawal_wanted(self, entry: SharedEntryLine) -> None:
        if self._post is None:
            return
        names = self._everybody_with(entry)
        kind = messages.FileKind(name=self.tr("Bundle for peers"), suffix="pjbundle")
        suggestion = self._post.folder / withdrawal_name(clock.today(), names)
        title = self.tr("Save the request, to be sent to {names}").format(names=joined(names))
        path = messages.choose_save_file(self, title, kind, free_path(suggestion))
        if path is None:
            return
        job = partial(gathering.withdraw, entry=entry.entry, out=path)
        self._session.run(self, job, partial(self._on_withdrawn, path), self._on_problem)

    def _everybody_with(self, entry: SharedEntryLine) -> list[str]:
        sent = self._post.sent if self._post else ()
        found = [
            name
            for bundle in reversed(sent)
            if any(one.entry == entry.entry and not one.is_withdrawal for one in bundle.entries)
            for name in self._names(bundle)
        ]
        return list(dict.fromkeys(found))

    def _on_withdrawn(self, path: Path, line: SentBundleLine) -> None:
        self._session.announce(
            Changes(entries=frozenset(one.entry for one in line.entries), inbox=True)
        )
        said = self.tr("Send {file} to {names}. They see the request when they receive it.")
        names = joined(self._names(line))
        self.message.show_words("", said.format(file=path.name, names=names), Tone.ACCENT)
        self.ensureWidgetVisible(self.message)

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
        self.ensureWidgetVisible(self.message)


def _withdrawals(sent: tuple[SentBundleLine, ...]) -> dict[EntryId, datetime]:
    """Return when entries were last asked to be withdrawn, unless they were shared again."""
    asked: dict[EntryId, datetime] = {}
    for bundle in sorted(sent, key=lambda one: one.number):
        for line in bundle.entries:
            asked.pop(line.entry, None)
            if line.is_withdrawal:
                asked[line.entry] = bundle.sent_at
    return asked
