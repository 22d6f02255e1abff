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

    For practice, in what nobody else reads, it only shows once that is wanted.

    Signals:
        switched: hints are wanted, or are not.
        wanted_again: the word that is no longer left alone.

    """

    switched = Signal(bool)
    wanted_again = Signal(str)

    def __init__(
        self, *, has_rules: bool, is_practice: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._ignored: tuple[str, ...] = ()
        self._is_practice = is_practice
        name = self.tr("Wording hints, for practice") if is_practice else self.tr("Wording hints")
        self.box = QCheckBox(name)
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
        is_wanted = wishes.in_practice or not self._is_practice
        self.box.setChecked(wishes.is_on and is_wanted and self._has_rules)
        count = len(wishes.ignored)
        self.words_button.setText(self.tr("Words left alone: {count}").format(count=count))
        self.words_button.setVisible(self.box.isChecked() and count > 0)
        is_shown = wishes.is_on and is_wanted
        if self._is_practice and self.parentWidget() is not None and is_shown:
            self.show()

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
