"""A bundle that was refused: why, and what can be done; nothing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain.errors import BundleUnknownSenderError
from peerjournal.ui.announcing import announce
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError


class RefusedView(ScrollColumn):
    """Says in its own words why a file was refused.

    Signals:
        other_wanted: choose another file.
        again_wanted: try the same file once more.
        add_wanted: add the sender's card first.
        back_wanted: leave.
    """

    other_wanted = Signal()
    again_wanted = Signal()
    add_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=560, parent=parent)
        self.head = PageHead("", "small", back=self.tr("Back (Esc)"))
        self.title = WordsLabel("", "title")
        self.meaning = WordsLabel("", "body")
        self.to_do = WordsLabel("", "body")
        self.unchanged = WordsLabel(self.tr("Nothing in your journal was changed."), "dim")
        self.add = primary_button(self.tr("Add their card"))
        self.other = quiet_button(self.tr("Choose another file…"), "folder")
        self.again = quiet_button(self.tr("Try once more"))
        for widget in (self.head, self.title, self.meaning, self.to_do, self.unchanged):
            self.column.addWidget(widget)
        actions = FlowLayout(current_theme().px(8))
        for button in (self.add, self.other, self.again):
            actions.addWidget(button)
        self.column.addLayout(actions)
        self.head.back_wanted.connect(self.back_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.other.clicked.connect(self.other_wanted)
        self.again.clicked.connect(self.again_wanted)

    def show_refusal(self, error: PeerJournalError, path: Path) -> None:
        """Show why a file was refused."""
        problem = problem_text(error)
        self.head.show_title(path.name)
        self.title.setText(problem.title)
        self.meaning.setText(problem.what_it_means)
        self.to_do.setText(problem.what_to_do)
        is_unknown = isinstance(error, BundleUnknownSenderError)
        self.add.setVisible(is_unknown)
        (self.add if is_unknown else self.other).setFocus()
        announce(self, f"{problem.title}. {problem.what_it_means}", is_urgent=True)
