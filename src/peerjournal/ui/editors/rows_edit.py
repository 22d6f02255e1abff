"""Several things of one kind, one below the other, with a button to add and one to remove."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.one_line import OneLine
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.editors.person_row import PersonRow
from peerjournal.ui.editors.tab_order import walk_before
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
    """A list that can grow and shrink; what was taken out can be put back.

    Attributes:
        rows: the widgets that are shown, in order.
        add_button: adds an empty one and goes there.
        put_back_button: puts back what was taken out last; there only while something was.

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
        *,
        is_lines: bool = False,
    ) -> None:
        # Of lines, Enter leads on to the next, and Backspace takes an empty one out.
        super().__init__(parent)
        theme = current_theme()
        self._make_row = make_row
        self._remove_words = remove_words
        self._is_lines = is_lines
        self._around: list[QWidget] = []
        self._blanks: list[object] = []
        self._taken: list[tuple[int, object]] = []
        self._is_just_taken = False
        self.rows: list[QWidget] = []
        self.remove_buttons: list[QToolButton] = []
        self.add_button = link_button(add_words, "add")
        self.add_button.clicked.connect(self.add_row)
        self.put_back_button = link_button(self.tr("Put it back"), "undo")
        self.put_back_button.clicked.connect(self.put_back)
        self.put_back_button.hide()
        for button in (self.add_button, self.put_back_button):
            button.installEventFilter(self)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(theme.spacing.l))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(self._below)
        foot = flow_row(buttons := QWidget())
        foot.addWidget(self.add_button)
        foot.addWidget(self.put_back_button)
        layout.addWidget(buttons)

    @property
    def has_taken(self) -> bool:
        """Whether something was taken out that can be put back."""
        return bool(self._taken)

    def values(self) -> tuple[Any, ...]:
        """Return all things in order."""
        return tuple(_row(one).value() for one in self.rows)

    def show_values(self, values: tuple[Any, ...]) -> None:
        """Show other things; what was taken out before is forgotten."""
        self._taken.clear()
        self.put_back_button.hide()
        while len(self.rows) > len(values):
            self._take(len(self.rows) - 1)
        while len(self.rows) < len(values):
            self._insert(len(self.rows))
        for row, value in zip(self.rows, values, strict=True):
            _row(row).show_value(value)

    def add_row(self) -> None:
        """Add an empty one, and write in it."""
        row = self._insert(len(self.rows))
        self._on_row_changed()
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def add_value(self, value: Any) -> None:  # noqa: ANN401 - of the row's own kind
        """Add a thing at the end."""
        _row(self._insert(len(self.rows))).show_value(value)
        self._on_row_changed()

    def put_back(self) -> None:
        """Put back what was taken out last, where it was, and go there."""
        place, value = self._taken.pop()
        row = self._insert(min(place, len(self.rows)))
        _row(row).show_value(value)
        self._on_row_changed()
        self._is_just_taken = bool(self._taken)
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.put_back_button.setVisible(bool(self._taken))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first one, or to where one begins the first; nothing in it is marked."""
        super().focusInEvent(event)
        goal = self.rows[0] if self.rows else self.add_button
        goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put back by the key that undoes; take out an empty line by Backspace."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, LineEdit | PersonRow):
            self._level(watched)
        if not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
            return super().eventFilter(watched, event)
        is_press = event.type() == QEvent.Type.KeyPress
        if event.matches(QKeySequence.StandardKey.Undo) and self._undoes(watched):
            if is_press:
                self.put_back()
            event.accept()
            return True
        if is_press and event.key() == Qt.Key.Key_Backspace and self._is_lines:
            row = self._row_around(watched) if isinstance(watched, OneLine) else None
            if row is not None and self._is_blank(row):
                self._remove(row, towards=-1)
                return True
        return super().eventFilter(watched, event)

    def _undoes(self, watched: QObject) -> bool:
        """Tell whether undoing means what was taken out, and not what was typed."""
        has_typed = isinstance(watched, QTextEdit) and watched.document().isUndoAvailable()
        return bool(self._taken) and (self._is_just_taken or not has_typed)

    def _row_around(self, part: QObject) -> QWidget | None:
        return next((one for one in self.rows if part in one.findChildren(QWidget)), None)

    def _is_blank(self, row: QWidget) -> bool:
        return bool(_row(row).value() == self._blanks[self.rows.index(row)])

    def _insert(self, place: int) -> QWidget:
        row = self._make_row()
        remove = icon_button("close", self._remove_words)
        around = QWidget()
        side_by_side = QHBoxLayout(around)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(row, 1)
        side_by_side.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._below.insertWidget(place, around)
        walk_before(around, self._around[place] if place < len(self.rows) else self.add_button)
        self.rows.insert(place, row)
        self._around.insert(place, around)
        self._blanks.insert(place, _row(row).value())
        self.remove_buttons.insert(place, remove)
        for part in (remove, row, *row.findChildren(QWidget)):
            part.installEventFilter(self)
        if self._is_lines:
            for line in row.findChildren(OneLine):
                line.entered.connect(partial(self._go_on, row))
        _row(row).changed.connect(self._on_row_changed)
        remove.clicked.connect(partial(self._remove, row))
        return row

    def _level(self, line: QWidget) -> None:
        """Stand the cross of a row in the middle of the line with which it begins."""
        theme = current_theme()
        # Words that wrap make the line higher; the cross stays where it begins.
        most = 2 * theme.px(theme.spacing.s) + (line.focusProxy() or line).fontMetrics().height()
        for row, remove in zip(self.rows, self.remove_buttons, strict=True):
            if _first_line(row) is line:
                remove.setMinimumHeight(min(line.height(), most))

    def _on_row_changed(self) -> None:
        self._is_just_taken = False
        self.changed.emit()

    def _go_on(self, row: QWidget) -> None:
        """Go to the next line; behind the last one begin another, unless it is still empty."""
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif not self._is_blank(row):
            self.add_row()

    def _remove(self, row: QWidget, _is_on: object = None, *, towards: int = 0) -> None:
        place = self.rows.index(row)
        is_blank = self._is_blank(row)
        if not is_blank:
            self._taken.append((place, _row(row).value()))
        self._take(place)
        beside = max(0, min(place + towards, len(self.rows) - 1))
        goal = self.rows[beside] if self.rows else self.add_button
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        self._on_row_changed()
        self._is_just_taken = not is_blank
        self.put_back_button.setVisible(bool(self._taken))

    def _take(self, place: int) -> None:
        del self.rows[place]
        del self.remove_buttons[place]
        del self._blanks[place]
        around = self._around.pop(place)
        self._below.removeWidget(around)
        part_from(around)


def _first_line(row: QWidget) -> QWidget | None:
    """Return the line with which a row begins; none where it begins with a text."""
    field: QWidget | None = row
    while field is not None and not isinstance(field, LineEdit | PersonRow):
        field = field.focusProxy()
    return field


_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


def _row(widget: QWidget) -> Row:
    # Every widget that a maker of rows returns has the shape of a row.
    return widget  # type: ignore[return-value]
