"""Take a peer's card in: paste it, choose its file, or drop that."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from peerjournal.domain.errors import PeerKeyChangedError
from peerjournal.domain.peers import NAME_MOST
from peerjournal.operations import peers
from peerjournal.ui import messages
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.exchange_words import on_button, short_name
from peerjournal.ui.exchange.file_drops import FileDrops
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.stop_panel import StopPanel
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.person_badge import PersonBadge

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.peers import Peer
    from peerjournal.ui.exchange.gathering import GivenCard
    from peerjournal.ui.session import OpenSession

_READ_AFTER_MS = 250


class AddPeerView(ScrollColumn):
    """Reads a card, tells whose it is, and adds it under a name.

    Signals:
        back_wanted: the person leaves without adding.
        added: the Peer that is here now.
    """

    back_wanted = Signal()
    added = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._asked = 0
        self._given: GivenCard | None = None
        self._taken_name = ""
        self.head = PageHead(self.tr("Add a peer"), "title", back=self.tr("Back (Esc)"))
        self.message = MessageBar()
        self.text = QPlainTextEdit()
        self.choose_file = quiet_button(self.tr("Choose a file…"), "folder")
        self.drops = FileDrops(self, "pjcard")
        # The field would take a file's address for text.
        self.text_drops = FileDrops(self.text.viewport(), "pjcard")
        self.found = QFrame()
        self.badge = PersonBadge("", is_verified=False)
        self.name = QLineEdit()
        self.name_field = Field(self.tr("What you call them"), self.name)
        self.stop = StopPanel()
        self.add = primary_button("")
        self._wait = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        self.text.setProperty("role", "field")
        self.text.setPlaceholderText("-----BEGIN PEERJOURNAL CARD-----\n…")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(118))
        self.name.setMaxLength(NAME_MOST)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_READ_AFTER_MS)
        self.column.addWidget(self.head)
        self.add_text(
            self.tr("Your peer finds their card on their own Peers page, under “My card”."), "dim"
        )
        self.column.addWidget(self.message)
        label = self.tr("Paste the text of the card")
        self.column.addWidget(Field(label, self.text))
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.spacing.m))
        row.addWidget(self.choose_file)
        row.addWidget(WordsLabel(self.tr("or drop a .pjcard file on this page"), "small"), 1)
        self.column.addLayout(row)
        self._build_found()
        self.column.addWidget(self.found)

    def _build_found(self) -> None:
        theme = current_theme()
        self.found.setProperty("role", "card")
        inside = QVBoxLayout(self.found)
        inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        inside.setSpacing(theme.px(theme.spacing.m))
        self.whose = WordsLabel(self.tr("This card says it belongs to"), "dim")
        self.after = WordsLabel(
            self.tr("Anybody can write a name on a card. You will compare the digits next."),
            "small",
        )
        for widget in (self.whose, self.badge, self.stop, self.name_field, self.after):
            inside.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch()
        inside.addLayout(row)
        self.found.hide()

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.back_wanted)
        self.text.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._on_text_settled)
        self.choose_file.clicked.connect(self._on_choose_file_clicked)
        for drops in (self.drops, self.text_drops):
            drops.file_dropped.connect(self.read)
        self.name.textChanged.connect(self._on_name_changed)
        self.name.returnPressed.connect(self.add.click)
        self.add.clicked.connect(self._on_add_clicked)

    # What the page around asks for

    def begin(self) -> None:
        """Begin with an empty page."""
        self.text.clear()
        self._wait.stop()
        self.message.clear()
        self._forget()

    def focus_first(self) -> None:
        """Give the keyboard to where the text is pasted."""
        self.text.setFocus()

    def read(self, given: bytes | str | Path) -> None:
        """Read a card and tell whose it is."""
        self._asked += 1
        job = partial(gathering.read_given_card, given=given)
        self._session.run(
            self, job, partial(self._on_read, self._asked), partial(self._on_unread, self._asked)
        )

    # Reading

    def _on_text_settled(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            self.read(text)
        else:
            self._forget()

    def _on_choose_file_clicked(self) -> None:
        kinds = (messages.FileKind(name=self.tr("PeerJournal card"), suffix="pjcard"),)
        path = messages.choose_open_file(self, self.tr("Choose your peer's card"), kinds)
        if path is not None:
            self.read(path)

    def _on_read(self, asked: int, given: GivenCard) -> None:
        if asked != self._asked:
            return
        self._given = given
        self._taken_name = ""
        self.message.clear()
        self.stop.hide()
        self.badge.show_person(given.name, Tone.WARM, is_verified=False)
        self.name.setText(given.name)
        self.name_field.label.setText(self.tr("What you call them"))
        self.name_field.show_problem("")
        self.found.show()
        self._on_name_changed()
        self.name.setFocus()
        self.name.selectAll()

    def _on_unread(self, asked: int, error: PeerJournalError) -> None:
        if asked == self._asked:
            self._forget()
            self.message.show_problem(problem_text(error))

    def _forget(self) -> None:
        self._given = None
        self.stop.hide()
        self.found.hide()

    # Adding

    def _on_name_changed(self) -> None:
        name = " ".join(self.name.text().split())
        is_taken = bool(self._taken_name) and name.casefold() == self._taken_name.casefold()
        self.add.setEnabled(bool(name) and not is_taken)
        # A long name stands whole in the field above; on the button it would be cut.
        is_plain = bool(self._taken_name) or name != short_name(name)
        words_of_add = self.tr("Add under this name") if is_plain else self.tr("Add {name}")
        self.add.setText(words_of_add.format(name=on_button(name)))

    def _on_add_clicked(self) -> None:
        if self._given is None:
            return
        self.add.setEnabled(False)
        job = partial(peers.add_peer, given=self._given.given, name=self.name.text())
        self._session.run(self, job, self._on_added, self._on_not_added)

    def _on_added(self, peer: Peer) -> None:
        self.begin()
        self.added.emit(peer)

    def _on_not_added(self, error: PeerJournalError) -> None:
        if isinstance(error, PeerKeyChangedError):
            self._show_changed_key(error)
        else:
            self.message.show_problem(problem_text(error))
            self._on_name_changed()

    def _show_changed_key(self, error: PeerKeyChangedError) -> None:
        problem = problem_text(error)
        self._taken_name = self.name.text()
        self.name.clear()
        self.name_field.label.setText(self.tr("Another name for this card"))
        self.name.setPlaceholderText(
            self.tr("{name}, new computer").format(name=short_name(error.name))
        )
        self.stop.show_stop(problem.title, problem.what_it_means, (problem.what_to_do,))
        self._on_name_changed()
        self.ensureWidgetVisible(self.stop)
