"""Takes the steps that lead on from a theme, and the last of them back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from peerjournal.operations import theme_steps, themes
from peerjournal.ui.changes import Changes
from peerjournal.ui.insights.theme_panel import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.coaching.insight_panes import PlacedTheme
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.themes import Telling, Theme
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession


class ThemeSteps(QObject):
    """Works for the panes.

    Signals:
        done: what was done, in a sentence, and whether it can be undone.
        failed: the PeerJournalError that stood in the way.
    """

    done = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo: Callable[[Journal], object] | None = None

    def take(self, placed: PlacedTheme, step: Step) -> None:
        """Take a step with a theme."""
        theme = placed.theme
        if step is Step.HIDE:
            self._hide(theme)
        elif step is Step.AIM:
            self._run(partial(theme_steps.aim_from, theme=theme), self._on_aim)
        elif step is Step.ASK:
            job = partial(theme_steps.request_about, theme=theme)
            self._run(job, self._session.new_entry_wanted.emit)
        else:
            job = partial(theme_steps.new_to_me, theme=theme, notes=placed.notes)
            self._run(job, self._session.new_entry_wanted.emit)

    def tell(self, placed: PlacedTheme, name: str) -> None:
        """Keep that I told somebody."""
        self._run(partial(themes.tell, theme=placed.theme.key, name=name), self._on_told)

    def undo(self) -> None:
        """Take the last step back."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._run(undo, partial(self._on_changed, self.tr("It is as it was."), None))

    def _run(self, job: Callable[[Journal], object], on_done: Callable[[Any], None]) -> None:
        self._session.run(self, job, on_done, self.failed.emit)

    def _hide(self, theme: Theme) -> None:
        turn = partial(themes.set_hidden, key=theme.key, language=self._session.language)
        said = self.tr("Hidden: {theme}").format(theme=theme.words)
        back = partial(turn, is_hidden=False)
        self._run(partial(turn, is_hidden=True), partial(self._on_changed, said, back))

    def _on_aim(self, goal: Entry) -> None:
        self._session.announce(Changes(entries=frozenset({goal.id}), themes=True))
        self._session.entry_wanted.emit(goal.id)

    def _on_told(self, telling: Telling) -> None:
        said = self.tr("Told {name}: it is in the open now.").format(name=telling.told_to)
        self._on_changed(said, partial(themes.take_back_telling, telling=telling), None)

    def _on_changed(
        self, said: str, undo: Callable[[Journal], object] | None, _result: object
    ) -> None:
        self._undo = undo
        self.done.emit(said, undo is not None)
        self._session.announce(Changes(themes=True))
