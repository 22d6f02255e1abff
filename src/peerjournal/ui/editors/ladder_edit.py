"""A ladder in one's own words: three or five lines, from where I am to more than I hope for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_row import LineRow
from peerjournal.ui.editors.rows_edit import RowsEdit
from peerjournal.ui.widgets.buttons import link_button


class LadderEdit(QWidget):
    """Offers three or five lines while there are none; each says what it is for.

    Signals:
        changed: a line, or how many there are, is another than before.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsEdit(
            partial(LineRow, self.tr("In my own words")),
            self.tr("Add a rung"),
            self.tr("Remove this rung"),
            is_lines=True,
        )
        self.offer = QWidget()
        row = flow_row(self.offer)
        self.offers: dict[int, QPushButton] = {}
        for count, words in ((3, self.tr("In three lines")), (5, self.tr("In five lines"))):
            button = link_button(words, "list")
            button.clicked.connect(partial(self._begin, count))
            self.offers[count] = button
            row.addWidget(button)
        column = form_column(self, is_dense=True)
        column.addWidget(self.offer)
        column.addWidget(self.rows)
        self.setFocusProxy(self.offers[3])
        self.rows.changed.connect(self._on_changed)
        self._show_offer()

    def values(self) -> tuple[str, ...]:
        """Return the lines from the lowest to the highest."""
        return self.rows.values()

    def show_values(self, values: tuple[str, ...]) -> None:
        """Show other lines."""
        self.rows.show_values(values)
        self._show_offer()

    def _begin(self, count: int) -> None:
        self.rows.show_values(("",) * count)
        self._on_changed()
        self.rows.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_changed(self) -> None:
        self._show_offer()
        self.changed.emit()

    def _show_offer(self) -> None:
        rows = self.rows.rows
        self.offer.setVisible(not rows)
        self.rows.setVisible(bool(rows) or self.rows.has_taken)
        for row, prompt in zip(rows, self._prompts(len(rows)), strict=True):
            if isinstance(row, LineRow):
                row.show_prompt(prompt)

    def _prompts(self, count: int) -> tuple[str, ...]:
        first, last = self.tr("Where I am"), self.tr("More than I hope for")
        hoped = self.tr("What I hope for")
        if count == 3:  # noqa: PLR2004 - the short ladder
            return (first, hoped, last)
        if count == 5:  # noqa: PLR2004 - the long one
            return (first, self.tr("A first step"), self.tr("Half of the way"), hoped, last)
        return (self.tr("In my own words"),) * count
