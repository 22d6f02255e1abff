"""What was promised for the case that one of two gets power over the other, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, quiet_button


class FootingPanel(QFrame):
    """Stops softly: says why, and lets the two of them decide.

    Signals:
        talked: what was decided, in words.
        ritual_wanted: hold the closing ritual.
        rest_wanted: let the pair rest.
        removal_wanted: put all shared lines here into the trash.
        mistaken: nothing changed after all.
        page_wanted: go to the page of the person.
    """

    talked = Signal(str)
    ritual_wanted = Signal()
    rest_wanted = Signal()
    removal_wanted = Signal()
    mistaken = Signal()
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_short: bool = False) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "shared")
        self.title = WordsLabel("", "heading")
        self.words = WordsLabel("", "body")
        self.line = QLineEdit()
        self.line.setMaxLength(LINE_MOST)
        self.line.setPlaceholderText(self.tr("What the two of you decided, in your words"))
        self.line.setAccessibleName(self.tr("What the two of you decided"))
        self.go_on = quiet_button(self.tr("We talked; go on"))
        self.mistake = link_button(self.tr("It has not changed after all"))
        self.ritual = quiet_button(self.tr("Hold the closing ritual"))
        self.rest = quiet_button(self.tr("Let it rest"))
        self.remove = quiet_button(self.tr("Remove shared lines here"))
        self.page = link_button(self.tr("Other ways on, on their page"))
        first = FlowLayout(theme.px(6))
        for button in (self.go_on, self.mistake):
            first.addWidget(button)
        others = FlowLayout(theme.px(6))
        for button in (self.ritual, self.rest, self.remove, self.page):
            others.addWidget(button)
        self.or_else = WordsLabel(self.tr("Or:"), "dim")
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(theme.spacing.s))
        for row in (self.title, self.words, self.line):
            layout.addWidget(row)
        layout.addLayout(first)
        layout.addWidget(self.or_else)
        layout.addLayout(others)
        for part in (self.ritual, self.rest, self.remove, self.or_else):
            part.setVisible(not is_short)
        self.page.setVisible(is_short)
        self._connect()
        self._show_ready()
        self.hide()

    def _connect(self) -> None:
        self.line.textChanged.connect(self._show_ready)
        self.line.returnPressed.connect(self.go_on.click)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.mistake.clicked.connect(self.mistaken)
        self.ritual.clicked.connect(self.ritual_wanted)
        self.rest.clicked.connect(self.rest_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.page.clicked.connect(self.page_wanted)

    def show_for(self, name: str, clause: str = "") -> None:
        """Show the panel about a person, with the words of the clause where they have one."""
        self.title.setText(self.tr("Talk with {name} first").format(name=short_name(name)))
        promised = clause or self.tr("If that changes, we stop and talk first.")
        said = self.tr(
            "One of you now appraises, grades or manages the other. You promised each other: "
            "“{clause}” Nothing is sealed for {name} until you have written down what you decided."
        )
        self.words.setText(said.format(clause=promised, name=short_name(name)))
        self.setAccessibleName(self.title.text())
        self.show()

    def _show_ready(self) -> None:
        self.go_on.setEnabled(bool(self.line.text().strip()))

    def _on_go_on_clicked(self) -> None:
        words = " ".join(self.line.text().split())
        if words:
            self.line.clear()
            self.talked.emit(words)
