"""The head of a peer's page: the name, the standing of the card, renaming and removing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.exchange_words import verified_chip
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.person_badge import draw_initials

if TYPE_CHECKING:
    from peerjournal.domain.peers import Peer

_DISC = 52


class PersonHead(QWidget):
    """Shows a peer's name, which can be changed in place.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
        name_given: what the peer is to be called.
        removal_wanted: take the card out.
    """

    back_wanted = Signal()
    name_given = Signal(str)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = icon_button("arrow-left", self.tr("Back to the list (Esc)"))
        self.disc = _Disc()
        self.name = WordsLabel("", "title")
        self.line = _NameLine()
        self.chip = Chip("")
        self.rename_button = icon_button("edit", self.tr("Call them otherwise"))
        self.remove_button = icon_button("trash", self.tr("Take the card out"))
        self.remove_button.hide()
        self._build()
        self.back_button.clicked.connect(self.back_wanted)
        self.rename_button.clicked.connect(self.begin_renaming)
        self.remove_button.clicked.connect(self.removal_wanted)
        self.line.returnPressed.connect(self._on_name_entered)
        self.line.left.connect(self.stop_renaming)

    def _build(self) -> None:
        theme = current_theme()
        for hidden in (self.back_button, self.line, self.disc, self.chip):
            hidden.hide()
        self.line.setProperty("role", "title")
        self.line.setFrame(False)
        self.line.setMaxLength(NAME_MOST)
        self.line.setAccessibleName(self.tr("What you call them"))
        # A name in another script still stands beside its disc.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self.name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        words = QVBoxLayout()
        words.setSpacing(theme.px(theme.spacing.xs))
        words.addWidget(self.name)
        words.addWidget(self.line)
        words.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.m))
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.back_button, 0, top)
        layout.addWidget(self.disc, 0, top)
        layout.addLayout(words, 1)
        layout.addWidget(self.rename_button, 0, top)
        layout.addWidget(self.remove_button, 0, top)

    def show_peer(self, peer: Peer, *, may_be_removed: bool) -> None:
        """Show a peer."""
        self.disc.show_name(peer.name)
        self.name.setText(peer.name)
        chip = verified_chip(is_verified=peer.is_verified)
        self.chip.show_chip(chip.text, chip.tone, chip.icon_name)
        self.disc.show()
        self.chip.show()
        self.remove_button.setVisible(may_be_removed)

    def begin_renaming(self) -> None:
        """Turn the name into a line to write in."""
        self.line.setText(self.name.text())
        self.name.hide()
        self.line.show()
        self.line.setFocus()
        self.line.selectAll()

    def stop_renaming(self) -> None:
        """Show the name again; what was typed is dropped."""
        had_focus = self.line.hasFocus()
        self.line.hide()
        self.name.show()
        if had_focus:
            self.rename_button.setFocus()

    def _on_name_entered(self) -> None:
        name = " ".join(self.line.text().split())
        is_new = bool(name) and name != self.name.text()
        self.stop_renaming()
        if is_new:
            self.name_given.emit(name)


class _NameLine(QLineEdit):
    """A line that Escape leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Disc(QWidget):
    """The peer's initials, large; says nothing that the name does not say."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        side = current_theme().px(_DISC)
        self.setFixedSize(QSize(side, side))

    def show_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(self.rect())
        draw_initials(painter, current_theme(), self._name, Tone.WARM, place)
