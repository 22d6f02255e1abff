"""The Insights page: views about oneself, each of which ends in a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerjournal.ui.exchange.folding_pair import FoldingPair
from peerjournal.ui.in_turns import in_turns
from peerjournal.ui.insights.given_view import GivenView
from peerjournal.ui.insights.hours_view import HoursView
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.insights.insights_list import InsightsList
from peerjournal.ui.insights.names import Insight
from peerjournal.ui.insights.panes_view import PanesView
from peerjournal.ui.insights.partners_view import PartnersView
from peerjournal.ui.insights.practice_view import PracticeView
from peerjournal.ui.insights.support_view import SupportView
from peerjournal.ui.insights.themes_view import ThemesView
from peerjournal.ui.insights.topics_view import TopicsView
from peerjournal.ui.insights.turns_view import TurnsView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession

_VIEWS: dict[Insight, Callable[[OpenSession, QWidget], InsightColumn]] = {
    Insight.PANES: PanesView,
    Insight.PARTNERS: PartnersView,
    Insight.THEMES: ThemesView,
    Insight.GIVEN: GivenView,
    Insight.TURNS: TurnsView,
    Insight.TOPICS: TopicsView,
    Insight.PRACTICE: PracticeView,
    Insight.SUPPORT: SupportView,
    Insight.HOURS: HoursView,
}


class InsightsPage(QWidget):
    """Lists the views and shows one of them; each is made when it is first looked at."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: dict[Insight, InsightColumn] = {}
        self._stale: set[Insight] = set()
        self._shown = Insight.PANES
        self.pair = FoldingPair(first_width=296, parent=self)
        self.list = InsightsList(self.pair.splitter)
        self.page = QFrame(self.pair.splitter)
        self.page.setProperty("role", "page")
        self.stack = QStackedWidget(self.page)
        inside = QVBoxLayout(self.page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pair)
        self.pair.hold(self.list, self.page)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self.list.row_clicked.connect(self._on_row_clicked)
        self.pair.folded.connect(self._show_ways_back)
        self.list.list.mark(self._shown.value)

    # What the shell asks for

    def refresh(self, changes: Changes) -> None:
        """Read anew what was changed, at once or when a view is shown next."""
        if changes.themes or changes.peers or changes.inbox or changes.touches_entries:
            self._stale.update(self._views)
        if self.isVisible():
            self._read_stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while nobody looked."""
        super().showEvent(event)
        self.show_insight(self._shown)

    @property
    def view(self) -> InsightColumn:
        """The view that is shown."""
        return self._view_of(self._shown)

    def show_insight(self, insight: Insight) -> None:
        """Show a view, made in a turn of its own if it was not looked at before."""
        self._shown = insight
        self.list.list.mark(insight.value)
        if insight in self._views:
            self._turn_to_shown()
        else:
            in_turns(self._make_shown(insight), self)

    def open_insight(self, insight: Insight) -> None:
        """Show a view and give it the keyboard."""
        self._on_row_opened(insight)

    def _make_shown(self, insight: Insight) -> Iterator[None]:
        yield
        if insight is self._shown:
            self._view_of(insight)
            yield
            self._turn_to_shown()

    def _turn_to_shown(self) -> None:
        self.stack.setCurrentWidget(self.view)
        self._show_ways_back()
        self._read_stale()

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to the view where only that is shown."""
        if self.pair.shows_second_alone:
            self.view.focus_first()
        else:
            self.list.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_back(self) -> None:
        """Go from the view to the list."""
        self.pair.show_first()
        self.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, where there is something to go back from."""
        if event.key() == Qt.Key.Key_Escape and self.pair.shows_second_alone:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _view_of(self, insight: Insight) -> InsightColumn:
        if insight not in self._views:
            view = _VIEWS[insight](self._session, self.stack)
            view.back_wanted.connect(self.go_back)
            self._views[insight] = view
            self._stale.add(insight)
            self.stack.addWidget(view)
        return self._views[insight]

    def _read_stale(self) -> None:
        if self._shown in self._stale and self._shown in self._views:
            self._stale.discard(self._shown)
            self.view.reload()

    def _on_row_chosen(self, key: object) -> None:
        self.show_insight(Insight(str(key)))

    def _on_row_clicked(self, key: object) -> None:
        # Walking by the arrow keys must not fold the list away; a click means the view.
        if self.pair.is_folded:
            self._on_row_opened(key)

    def _on_row_opened(self, key: object) -> None:
        self._shown = Insight(str(key))
        self.list.list.mark(self._shown.value)
        self._turn_to_shown()
        self.pair.show_second()
        self.view.focus_first()

    def _show_ways_back(self) -> None:
        for view in self._views.values():
            view.head.set_back_shown(self.pair.is_folded)
