"""Several things of one kind, one below the other, with a button to add and one to remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.editors.form_column import flush_row
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QToolButton


class Row(Protocol):
    """One thing of a list, as a widget."""

    changed: SignalInstance

    def value(self) -> Any:  # noqa: ANN401 - of the row's own kind
        """Return the thing as it was typed."""

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - of the row's own kind
        """Show another thing."""


class RowsEdit(QWidget):
    """A list that can grow and shrink.

    Attributes:
        rows: the widgets that are shown, in order.
        add_button: adds an empty one and goes there.

    Signals:
        changed: something in the list, or its length, is another than before.

    """

    changed = Signal()

    def __init__(
        self,
        make_row: Callable[[], QWidget],
        add_words: str,
        remove_words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._make_row = make_row
        self._remove_words = remove_words
        self._around: list[QWidget] = []
        self.rows: list[QWidget] = []
        self.remove_buttons: list[QToolButton] = []
        self.add_button = link_button(add_words, "add")
        self.add_button.clicked.connect(self.add_row)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(theme.spacing.l))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(self._below)
        layout.addLayout(flush_row(self.add_button))

    def values(self) -> tuple[Any, ...]:
        """Return all things in order."""
        return tuple(_row(one).value() for one in self.rows)

    def show_values(self, values: tuple[Any, ...]) -> None:
        """Show other things."""
        while len(self.rows) > len(values):
            self._take(len(self.rows) - 1)
        while len(self.rows) < len(values):
            self._append()
        for row, value in zip(self.rows, values, strict=True):
            _row(row).show_value(value)

    def add_row(self) -> None:
        """Add an empty one, and write in it."""
        row = self._append()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def add_value(self, value: Any) -> None:  # noqa: ANN401 - of the row's own kind
        """Add a thing at the end."""
        _row(self._append()).show_value(value)
        self.changed.emit()

    def _append(self) -> QWidget:
        row = self._make_row()
        remove = icon_button("close", self._remove_words)
        around = QWidget()
        side_by_side = QHBoxLayout(around)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(row, 1)
        side_by_side.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._below.addWidget(around)
        self.rows.append(row)
        self._around.append(around)
        self.remove_buttons.append(remove)
        _row(row).changed.connect(self.changed)
        remove.clicked.connect(lambda: self._on_remove(row))
        return row

    def _on_remove(self, row: QWidget) -> None:
        place = self.rows.index(row)
        self._take(place)
        beside = self.rows[min(place, len(self.rows) - 1)] if self.rows else self.add_button
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _take(self, place: int) -> None:
        del self.rows[place]
        del self.remove_buttons[place]
        around = self._around.pop(place)
        self._below.removeWidget(around)
        part_from(around)


def _row(widget: QWidget) -> Row:
    # Every widget that a maker of rows returns has the shape of a row.
    return widget  # type: ignore[return-value]
