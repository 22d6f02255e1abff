"""Turns the hints of a form on and off, and shows which words they leave alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from peerjournal.ui.floating import popup_below
from peerjournal.ui.hints.small_button import SmallButton
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.operations.hinting import HintWishes


class HintSwitch(QWidget):
    """A box to tick at the foot of what another person will read.

    Signals:
        switched: hints are wanted, or are not.
        wanted_again: the word that is no longer left alone.

    """

    switched = Signal(bool)
    wanted_again = Signal(str)

    def __init__(self, *, has_rules: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._ignored: tuple[str, ...] = ()
        self.box = QCheckBox(self.tr("Wording hints"))
        self.box.setEnabled(has_rules)
        self.words_button = SmallButton()
        self.note = QLabel()
        self.note.setProperty("role", "small")
        self.note.setWordWrap(True)
        self.note.setText(
            self.tr("They notice a phrase now and then, miss a lot, and are sometimes wrong.")
            if has_rules
            else self.tr("There are none in this language yet.")
        )
        self.box.setAccessibleDescription(self.note.text())
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.spacing.s))
        row.addWidget(self.box)
        row.addWidget(self.words_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(row)
        layout.addWidget(self.note)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.switched)
        self.words_button.clicked.connect(self._offer_words)
        self._has_rules = has_rules

    def show_wishes(self, wishes: HintWishes) -> None:
        """Show what is wished."""
        self._ignored = wishes.ignored
        self.box.setChecked(wishes.is_on and self._has_rules)
        count = len(wishes.ignored)
        self.words_button.setText(self.tr("Words left alone: {count}").format(count=count))
        self.words_button.setVisible(wishes.is_on and count > 0 and self._has_rules)

    def menu(self) -> QMenu:
        """Return the words that are left alone; choosing one lets it be noticed again."""
        menu = QMenu(self)
        menu.addSection(self.tr("Notice again"))
        for word in self._ignored:
            action = menu.addAction(word.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, word=word: self.wanted_again.emit(word))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _offer_words(self) -> None:
        popup_below(self.menu(), self.words_button)
