"""Before a note is handed over: is it wanted, how do its words land, and may it rest a night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from peerjournal.operations.sharing import Caution
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.sharing import SharePreview


class HandingOver(QFrame):
    """Holds a note that nobody asked for until its receiver was heard.

    Signals:
        welcomed: whether the receiver said that they would like to hear it.
        ask_wanted: EntryId of the note about which to ask first.

    """

    welcomed = Signal(bool)
    ask_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._unasked: tuple[EntryId, ...] = ()
        self._welcomed: tuple[EntryId, ...] = ()
        self.setProperty("role", "card")
        self.words = WordsLabel("", "body")
        self.yes = QCheckBox()
        self.ask = TextLink(self.tr("Ask whether they want it"), "request")
        column = QVBoxLayout(self)
        edge = theme.px(theme.spacing.m)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(theme.spacing.s))
        column.addWidget(self.words)
        for part in (self.yes, self.ask):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self.yes.clicked.connect(self.welcomed)
        self.ask.clicked.connect(self._on_ask)
        self.hide()

    @property
    def notes(self) -> tuple[EntryId, ...]:
        """The notes whose receiver may say yes, or has said it."""
        return (*self._unasked, *self._welcomed)

    @property
    def holds_back(self) -> bool:
        """Whether something is to be handed over that nobody asked for."""
        return bool(self._unasked)

    def show_preview(self, preview: SharePreview) -> None:
        """Look at what would leave."""
        before = frozenset(self.notes)
        self._unasked = tuple(
            item.original.id for item in preview.items if Caution.NOT_ASKED_FOR in item.cautions
        )
        going = {item.original.id for item in preview.items}
        # Who ticked it may untick it again while the page is open.
        self._welcomed = tuple(one for one in going & before if one not in self._unasked)
        names = joined([one.name for one in preview.recipients])
        self.words.setText(
            self.tr(
                "{names} did not ask for this, and nobody should receive feedback they did not "
                "ask for. It can rest here as your draft, or you hear first whether it is welcome."
            ).format(names=names)
        )
        self.yes.setText(self.tr("{names} told me: yes, please").format(names=names))
        self.yes.setChecked(not self._unasked)
        self.words.setVisible(bool(self._unasked))
        self.ask.setVisible(len(self._unasked) == 1)
        self.setVisible(bool(self.notes) and bool(preview.recipients))

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through."""
        return (self.yes, self.ask)

    def _on_ask(self) -> None:
        if self._unasked:
            self.ask_wanted.emit(self._unasked[0])
