"""What can be done with a person or a circle: talk, plan, ask, share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button


class PairBar(QWidget):
    """The buttons below the name.

    Signals:
        talk_wanted: begin a conversation with them.
        plan_wanted: plan one.
        ask_wanted: ask them for feedback.
        share_wanted: share what waits for them.
    """

    talk_wanted = Signal()
    plan_wanted = Signal()
    ask_wanted = Signal()
    share_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.talk = primary_button(self.tr("Start a conversation…"))
        self.plan = quiet_button(self.tr("Plan one…"), "calendar")
        self.ask = quiet_button(self.tr("Ask for feedback"), "request")
        self.share = quiet_button("", "share")
        self.share.hide()
        row = FlowLayout(current_theme().px(current_theme().spacing.xs))
        self.setLayout(row)
        for button in (self.talk, self.plan, self.ask, self.share):
            row.addWidget(button)
        self.talk.clicked.connect(self.talk_wanted)
        self.plan.clicked.connect(self.plan_wanted)
        self.ask.clicked.connect(self.ask_wanted)
        self.share.clicked.connect(self.share_wanted)

    def show_waiting(self, count: int) -> None:
        """Tell how many entries name them and were not sent."""
        self.share.setText(self.tr("Share what waits (%n)…", "", count))
        self.share.setToolTip(self.tr("Written with them or for them, and not sent yet"))
        self.share.setVisible(count > 0)
