"""Four panes: themes that I see in myself beside themes that others told me of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from peerjournal.coaching.insight_panes import Pane
from peerjournal.coaching.insight_partners import SharedLine
from peerjournal.operations import insights
from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.in_turns import in_turns
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.insights.reading_card import ReadingPair
from peerjournal.ui.insights.theme_panel import ThemePanel
from peerjournal.ui.insights.theme_steps import ThemeSteps
from peerjournal.ui.pictures.panes_picture import Panes, PanesPicture, PaneTheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from peerjournal.coaching.insight_panes import FourPanes, PlacedTheme, Reading
    from peerjournal.operations.insights import PanesView as Placed
    from peerjournal.ui.session import OpenSession

CONTRASTS_MOST = 3
UNEXPLORED_LEAST = 6


class PanesView(InsightColumn):
    """Shows the panes; a theme opens what stands behind it and what to do with it."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Four panes"),
            self.tr(
                "Themes that you put on your own reflections and goals, beside themes that you "
                "put on notes you received. A theme needs two notes about two occasions."
            ),
            parent=parent,
        )
        self._view: Placed | None = None
        self._chosen: object = None
        self.picture = PanesPicture()
        self.framed = self.framed_picture(self.picture)
        self.steps = ThemeSteps(session, self)
        self.panel = ThemePanel(self.inside)
        self.rest_head = FoldHead()
        self.rest = RowsView(
            self.tr("Themes not yet explored"), self.inside, is_menu=True, grows=True
        )
        self.small = WordsLabel("", "dim")
        self.contrast_title = WordsLabel(self.tr("Two readings of one moment"), "section")
        self.contrasts = [ReadingPair(session, self.inside) for _ in range(CONTRASTS_MOST)]
        self.contrast_question = WordsLabel(self.tr("What could both of us have seen?"), "strong")
        parts = (self.small, self.framed, self.panel, self.rest_head, self.rest)
        for widget in (*parts, self.contrast_title, *self.contrasts, self.contrast_question):
            self.body.addWidget(widget)
        self.rest_head.toggled.connect(self.rest.setVisible)
        self.rest.row_opened.connect(self._on_mark_chosen)
        self.picture.mark_chosen.connect(self._on_mark_chosen)
        self.panel.entry_wanted.connect(session.entry_wanted)
        self.panel.step_wanted.connect(self.steps.take)
        self.panel.telling_given.connect(self.steps.tell)
        self.steps.done.connect(self._on_done)
        self.steps.failed.connect(self.on_problem)
        self.undo_wanted.connect(self.steps.undo)

    def reload(self) -> None:
        """Read themes and where they were put."""
        job = partial(insights.four_panes, window=self.span, language=self.session.language)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, view: Placed) -> None:
        self._view = view
        in_turns(self._fill(view), self, self.on_problem)

    def _fill(self, view: Placed) -> Iterator[None]:
        for show in (self._show_panes, self._show_rest, self._show_contrasts):
            # What was read meanwhile is shown instead.
            if view is self._view:
                show(view)
                yield
        if view is self._view:
            self.show_body(self.tr("Which of these would you like to look at with somebody?"))

    def _show_panes(self, view: Placed) -> None:
        panes = view.panes
        self.picture.show_panes(
            Panes(
                in_the_open=_themes(panes.of(Pane.OPEN)),
                new_to_me=_themes(panes.of(Pane.NEW_TO_ME)),
                known_to_me=_themes(panes.of(Pane.KNOWN_TO_ME)),
                unexplored=self._some_unexplored(panes),
                waiting=_themes(panes.of(Pane.TRAY)),
            )
        )
        self.small.setText(self._small_words(panes.notes, panes.givers))

    def _some_unexplored(self, panes: FourPanes) -> tuple[PaneTheme, ...]:
        """Return so many that the four panes stay alike in height; the rest unfolds below."""
        found = panes.of(Pane.UNEXPLORED)
        fullest = max(len(panes.of(one)) for one in (Pane.OPEN, Pane.NEW_TO_ME, Pane.KNOWN_TO_ME))
        most = max(UNEXPLORED_LEAST, fullest)
        return _themes(found[:most])

    def _show_rest(self, view: Placed) -> None:
        placed = view.panes.of(Pane.UNEXPLORED)
        self.rest_head.show_head(self.tr("Everything not yet explored"))
        self.rest.show_rows(
            [Row(key=one.theme.key, title=one.theme.words, is_compact=True) for one in placed]
        )
        self.rest_head.setVisible(bool(placed))
        self.rest.setVisible(bool(placed) and self.rest_head.isChecked())
        self._show_chosen()

    def _small_words(self, notes: int, givers: int) -> str:
        if not notes:
            return self.tr(
                "No received note carries a theme yet. Open a note that somebody gave you, and "
                "put on it what they saw."
            )
        words = self.tr("{notes} from {people}: little to go by, and yours to weigh.")
        return words.format(
            notes=self.tr("%n notes", "", notes), people=self.tr("%n people", "", givers)
        )

    def _on_mark_chosen(self, key: object) -> None:
        self._chosen = key
        self._show_chosen()
        if self.panel.isVisibleTo(self):
            self.panel.focus_first()
            self.reveal(self.panel)

    def _show_chosen(self) -> None:
        placed = self._placed()
        if placed is None or self._view is None:
            self.panel.hide()
            return
        self.panel.show_theme(placed, self._view)

    def _placed(self) -> PlacedTheme | None:
        themes = self._view.panes.themes if self._view is not None else ()
        return next((one for one in themes if one.theme.key == self._chosen), None)

    def _show_contrasts(self, view: Placed) -> None:
        found = view.contrasts
        for pair, contrast in zip(self.contrasts, found, strict=False):
            pair.show_lines((_line(contrast.mine),), (_line(contrast.theirs),), contrast.theirs.who)
        for place, pair in enumerate(self.contrasts):
            pair.setVisible(place < len(found))
        self.contrast_title.setVisible(bool(found))
        self.contrast_question.setVisible(bool(found))

    def _on_done(self, words: str, may_undo: bool) -> None:  # noqa: FBT001 - a slot
        self.message.show_words(words, "", action=self.tr("Undo") if may_undo else "")


def _themes(placed: tuple[PlacedTheme, ...]) -> tuple[PaneTheme, ...]:
    return tuple(PaneTheme(phrase=one.theme.words, key=one.theme.key) for one in placed)


def _line(reading: Reading) -> SharedLine:
    return SharedLine(entry=reading.entry, on=reading.on, title="", words=reading.words)
