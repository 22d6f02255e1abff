"""The 24 words that open a journal without its passphrase, to be printed or saved on purpose."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import Text, current_theme, font_for
from peerjournal.ui.widgets.buttons import quiet_button

_COLUMNS = 3


class RecoverySheet(QWidget):
    """Shows the words in the order in which they count.

    Signals:
        print_wanted: put them on paper.
        save_wanted: put them into a readable file.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.labels: tuple[QLabel, ...] = ()
        self.print_button = quiet_button(self.tr("Print…"), "print")
        self.save_button = quiet_button(self.tr("Save as text…"), "save")
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        self._grid.setHorizontalSpacing(theme.px(theme.spacing.l))
        self._grid.setVerticalSpacing(theme.px(theme.spacing.s))
        row = QHBoxLayout()
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self._card)
        layout.addLayout(row)
        paper = self.tr("A printer may keep what it printed. Writing by hand is the safest.")
        layout.addWidget(words(paper, "small"))

    def show_words(self, recovery_words: tuple[str, ...]) -> None:
        """Show the words, numbered, column by column."""
        for label in self.labels:
            label.deleteLater()
        rows = -(-len(recovery_words) // _COLUMNS)
        made: list[QLabel] = []
        for place, word in enumerate(recovery_words):
            label = QLabel(f"{place + 1:>2}  {word}")
            label.setFont(font_for(current_theme(), Text.CONTROL, is_bold=True))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(
                self.tr("Word {number}: {word}").format(number=place + 1, word=word)
            )
            self._grid.addWidget(label, place % rows, place // rows)
            made.append(label)
        self.labels = tuple(made)

    def clear(self) -> None:
        """Take the words off the screen."""
        self.show_words(())
