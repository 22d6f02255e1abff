"""One question, offered quietly where nothing is written yet; it can be sent away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button


class OfferedQuestion(QWidget):
    """Says a question below a blank page.

    Signals:
        taken: the words of the question.
        sent_away: no question is wanted today.
        all_wanted: the question from which to go on to all of them.

    """

    taken = Signal(str)
    sent_away = Signal()
    all_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.question = QLabel()
        self.question.setProperty("role", "dim")
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.take_button = link_button(self.tr("Begin with it"))
        self.all_button = link_button(self.tr("All questions…"))
        self.away_button = link_button(self.tr("Not today"))
        ways = QWidget()
        row = flow_row(ways)
        for button in (self.take_button, self.all_button, self.away_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addWidget(self.question)
        layout.addWidget(ways)
        self._is_wanted = False
        self.take_button.clicked.connect(lambda: self.taken.emit(self.question.text()))
        self.all_button.clicked.connect(lambda: self.all_wanted.emit(self.question.text()))
        self.away_button.clicked.connect(self._on_away)

    def show_question(self, question: str) -> None:
        """Offer a question; none where it is empty."""
        self._is_wanted = bool(question)
        self.question.setText(question)
        self.take_button.setAccessibleDescription(question)

    def show_where_empty(self, *, is_empty: bool) -> None:
        """Show only while nothing is written."""
        self.setVisible(self._is_wanted and is_empty)

    def _on_away(self) -> None:
        self._is_wanted = False
        self.hide()
        self.sent_away.emit()
