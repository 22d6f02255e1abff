"""The first day: three things to begin with, none of which needs anybody else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.ui.pages.column import words
from peerjournal.ui.sections import Section
from peerjournal.ui.theme import current_theme
from peerjournal.ui.today.entry_link import entry_link


class FirstSteps(QWidget):
    """Says what one may do on an empty first day.

    Signals:
        kind_wanted: the Kind to begin.
        section_wanted: the Section to go to.
    """

    kind_wanted = Signal(object)
    section_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.write = entry_link(
            self.tr("Write a few lines about today"),
            "reflection",
            self.tr("Two minutes are enough. Nobody reads them unless you share them."),
        )
        self.goal = entry_link(
            self.tr("Name something that you want to learn"),
            "goals",
            self.tr("One sentence. What it takes comes later."),
        )
        self.peer = entry_link(
            self.tr("Find a peer, when you are ready"),
            "peers",
            self.tr("You hand each other a card. Everything else works without."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addSpacing(theme.px(4))
        layout.addWidget(words(self.tr("To begin with"), "section"))
        for link in (self.write, self.goal, self.peer):
            layout.addWidget(link)
        self.write.clicked.connect(lambda: self.kind_wanted.emit(Kind.REFLECTION))
        self.goal.clicked.connect(lambda: self.kind_wanted.emit(Kind.GOAL))
        self.peer.clicked.connect(lambda: self.section_wanted.emit(Section.PEERS))
