"""The list of the Insights page: what there is to look at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.exchange.elided_label import ElidedLabel
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.insights.names import Insight, insight_name
from peerjournal.ui.theme import current_theme


def insight_promise(insight: Insight) -> str:
    """Return in a few words what a view shows."""
    translate = QCoreApplication.translate
    return {
        Insight.PANES: translate("insights", "What I see, what others see"),
        Insight.PARTNERS: translate("insights", "Lines that we both shared"),
        Insight.THEMES: translate("insights", "Phrases for what one does"),
        Insight.GIVEN: translate("insights", "Notes, requests, thanks by month"),
        Insight.TURNS: translate("insights", "Who had the floor, who waits"),
        Insight.TOPICS: translate("insights", "Since when, and until when"),
        Insight.PRACTICE: translate("insights", "What came up, what not yet"),
        Insight.SUPPORT: translate("insights", "Whom I can turn to"),
        Insight.HOURS: translate("insights", "My own log"),
    }[insight]


_ICONS = {
    Insight.PANES: "insights",
    Insight.PARTNERS: "swap",
    Insight.THEMES: "tag",
    Insight.GIVEN: "feedback",
    Insight.TURNS: "sound",
    Insight.TOPICS: "calendar",
    Insight.PRACTICE: "sessions",
    Insight.SUPPORT: "circle",
    Insight.HOURS: "clock",
}


class InsightsList(QFrame):
    """Lists the views.

    Signals:
        row_chosen: the key of the view that was reached.
        row_opened: the same, to go on to.
        row_clicked: the same, by the pointer.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    row_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.title = ElidedLabel(self.tr("Insights"), "title")
        self.list = RowsView(self.tr("Views"))
        theme = current_theme()
        side = theme.px(theme.spacing.l)
        top = QHBoxLayout()
        top.setContentsMargins(side, side, side, theme.px(theme.spacing.s))
        top.addWidget(self.title)
        rows = QHBoxLayout()
        rows.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        rows.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(rows, 1)
        self.list.row_chosen.connect(self.row_chosen)
        self.list.row_opened.connect(self.row_opened)
        self.list.row_clicked.connect(self.row_clicked)
        self.list.show_rows(self._rows())

    def _rows(self) -> list[Row]:
        groups = (
            (self.tr("How I am seen"), (Insight.PANES, Insight.PARTNERS, Insight.THEMES)),
            (self.tr("Between us"), (Insight.GIVEN, Insight.TURNS)),
            (self.tr("What comes up"), (Insight.TOPICS, Insight.PRACTICE)),
            (self.tr("Around me"), (Insight.SUPPORT, Insight.HOURS)),
        )
        rows: list[Row] = []
        for title, insights in groups:
            rows.append(heading_row(title))
            rows += [
                Row(
                    key=one.value,
                    title=insight_name(one),
                    second=insight_promise(one),
                    icon_name=_ICONS[one],
                )
                for one in insights
            ]
        return rows
