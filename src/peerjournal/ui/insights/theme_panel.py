"""A theme that was chosen: the entries behind it, and the steps that lead on from it."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from peerjournal.coaching.insight_panes import Pane
from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.exchange.dates import day_text
from peerjournal.ui.exchange.entry_rows import plain_row
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.coaching.insight_panes import PlacedTheme
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.insights import PanesView


class Step(StrEnum):
    """What can be done with a theme."""

    AIM = "aim"
    ASK = "ask"
    WRITE = "write"
    HIDE = "hide"


class ThemePanel(QFrame):
    """Shows a theme; hidden while none is chosen.

    Signals:
        entry_wanted: EntryId of an entry behind the theme.
        step_wanted: the PlacedTheme, and the Step to take with it.
        telling_given: the PlacedTheme, and the name of whom I told.
    """

    entry_wanted = Signal(object)
    step_wanted = Signal(object, object)
    telling_given = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._placed: PlacedTheme | None = None
        self.name = WordsLabel("", "heading")
        self.told = WordsLabel("", "dim")
        self.rows = RowsView(self.tr("Entries behind the theme"), is_menu=True, grows=True)
        self.write_button = quiet_button(self.tr("Write “New to me”"), "reflection")
        self.aim_button = quiet_button(self.tr("Make an aim of it"), "goals")
        self.ask_button = quiet_button(self.tr("Ask for a note about it"), "request")
        self.hide_button = quiet_button(self.tr("Hide the theme"), "eye-off")
        self.telling = QWidget()
        self.name_line = QLineEdit()
        self.name_line.setMaxLength(NAME_MOST)
        self.name_line.setPlaceholderText(self.tr("Whom did you tell?"))
        self.name_line.setAccessibleName(self.tr("Whom did you tell?"))
        self.name_line.setMinimumWidth(current_theme().px(180))
        self.tell_button = quiet_button(self.tr("I told them"), "sound")
        self._build()
        for button, step in (
            (self.write_button, Step.WRITE),
            (self.aim_button, Step.AIM),
            (self.ask_button, Step.ASK),
            (self.hide_button, Step.HIDE),
        ):
            button.clicked.connect(partial(self._on_step, step))
        self.rows.row_opened.connect(self.entry_wanted)
        self.name_line.returnPressed.connect(self._on_tell)
        self.tell_button.clicked.connect(self._on_tell)
        self.hide()

    def _build(self) -> None:
        theme = current_theme()
        telling = flow_row(self.telling)
        telling.addWidget(self.name_line)
        telling.addWidget(self.tell_button)
        steps = QWidget()
        row = flow_row(steps)
        for button in (self.write_button, self.aim_button, self.ask_button, self.hide_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        for widget in (self.name, self.told, self.rows, self.telling, steps):
            layout.addWidget(widget)

    def show_theme(self, placed: PlacedTheme, view: PanesView) -> None:
        """Show a theme with what stands behind it."""
        self._placed = placed
        self.name.setText(placed.theme.words)
        self.told.setText(self._told(placed))
        self.told.setVisible(bool(self.told.text()))
        answers = [one for note in placed.notes for one in view.answers.get(note, ())]
        rows: list[Row] = []
        for title, ids in (
            (self.tr("What I wrote"), placed.mine),
            (self.tr("What others wrote"), placed.notes),
            (self.tr("What I wrote about it"), dict.fromkeys(answers)),
        ):
            rows += _group(title, ids, view)
        self.rows.show_rows(rows)
        self.rows.setVisible(bool(rows))
        self.write_button.setVisible(bool(placed.notes))
        self.telling.setVisible(placed.pane is Pane.KNOWN_TO_ME)
        self.show()

    def focus_first(self) -> None:
        """Give the keyboard to the entries, or to the first step."""
        (self.rows if self.rows.isVisibleTo(self) else self.aim_button).setFocus()

    def _told(self, placed: PlacedTheme) -> str:
        lines = [
            self.tr("You told {name} on {day}.").format(name=one.told_to, day=day_text(one.told_on))
            for one in placed.tellings
        ]
        if placed.pane is Pane.TRAY:
            lines.append(self.tr("One note so far. It waits for a second one about another day."))
        if placed.pane is Pane.UNEXPLORED:
            lines.append(self.tr("Nobody has written of it yet, and neither have you."))
        if placed.pane is Pane.KNOWN_TO_ME:
            lines.append(self.tr("You see it; telling somebody brings it into the open."))
        return "\n".join(lines)

    def _on_step(self, step: Step) -> None:
        if self._placed is not None:
            self.step_wanted.emit(self._placed, step)

    def _on_tell(self) -> None:
        name = self.name_line.text().strip()
        if self._placed is None or not name:
            self.name_line.setFocus()
            return
        self.name_line.clear()
        self.telling_given.emit(self._placed, name)


def _group(title: str, ids: Iterable[EntryId], view: PanesView) -> list[Row]:
    rows = [plain_row(view.lines[one]) for one in ids if one in view.lines]
    return [heading_row(title), *rows] if rows else []
