"""Words that a person put somewhere, each of which can be taken out and put back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.tag_chip import TagChip
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button


class OwnWords(QWidget):
    """A heading and the words below it, in the order of the alphabet.

    Signals:
        removed: a word that was taken out.
        put_back: the word taken out last, which is wanted after all.

    """

    removed = Signal(str)
    put_back = Signal(str)

    def __init__(self, heading: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._gone = ""
        self.chips: dict[str, TagChip] = {}
        self.heading = words(heading, "strong")
        self.empty = words(empty, "small")
        self.undo_button = link_button("", "undo")
        self._rows = FlowLayout(theme.px(theme.spacing.xs))
        self._words = QWidget()
        self._words.setLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(theme.spacing.s), 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        for part in (self.heading, self.empty, self._words):
            layout.addWidget(part)
        layout.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.undo_button.hide()
        self.undo_button.clicked.connect(self._on_undo_clicked)

    def show_words(self, known: tuple[str, ...]) -> None:
        """Show the words."""
        if set(known) != set(self.chips):
            self._rows.clear()
            self.chips = {}
            for word in sorted(known, key=str.casefold):
                self._add(word)
        self.empty.setVisible(not known)
        self._words.setVisible(bool(known))
        if self._gone in known:
            self._gone = ""
            self.undo_button.hide()

    def _add(self, word: str) -> None:
        chip = TagChip(word)
        named = self.tr("{word}, take out").format(word=word)
        chip.name(named, self.tr("Take out “{word}”").format(word=word))
        chip.remove_wanted.connect(partial(self._on_remove_wanted, word))
        self.chips[word] = chip
        self._rows.addWidget(chip)
        chip.show()

    def _on_remove_wanted(self, word: str, _same: str) -> None:
        self._gone = word
        said = self.tr("Put “{word}” back").format(word=word)
        self.undo_button.setText(said)
        self.undo_button.show()
        # The chip that has the keyboard goes away.
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("“{word}” is taken out.").format(word=word))
        self.removed.emit(word)

    def _on_undo_clicked(self) -> None:
        word, self._gone = self._gone, ""
        self.put_back.emit(word)
        self.undo_button.hide()
        if word in self.chips:
            self.chips[word].setFocus(Qt.FocusReason.OtherFocusReason)
