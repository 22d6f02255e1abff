"""A few answers side by side, one of which holds; all alike in weight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.theme import current_theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An answer, and the words for it."""

    value: object
    words: str
    hint: str = ""


class ChoiceRow(QWidget):
    """Shows each answer as a button; the arrow keys walk along.

    Signals:
        changed: another answer holds.

    """

    changed = Signal()

    def __init__(
        self,
        choices: tuple[Choice, ...],
        *,
        can_be_none: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._can_be_none = can_be_none
        self.group = QButtonGroup(self)
        self.group.setExclusive(not can_be_none)
        row = flow_row(self)
        for number, choice in enumerate(choices):
            button = QToolButton()
            button.setText(choice.words)
            button.setToolTip(choice.hint)
            button.setCheckable(True)
            button.setProperty("role", "choice")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(choice.words)
            self.group.addButton(button, number)
            row.addWidget(button)
        self.group.idClicked.connect(self._on_clicked)
        if choices:
            self.setFocusProxy(self.group.button(0))

    def setAccessibleName(self, name: str) -> None:
        """Name the question, so that each answer is heard together with it."""
        super().setAccessibleName(name)
        for number, choice in enumerate(self._choices):
            self.group.button(number).setAccessibleDescription(f"{name}. {choice.hint}".strip())

    def set_room_between(self, room: int) -> None:
        """Stand closer together, or further apart."""
        row = self.layout()
        if row is not None:
            row.setSpacing(current_theme().px(room))

    def value(self) -> object:
        """Return the answer that holds; none where none was given."""
        checked = self.group.checkedId()
        return self._choices[checked].value if checked >= 0 else None

    def show_value(self, value: object) -> None:
        """Let another answer hold."""
        self.group.setExclusive(False)
        for number, choice in enumerate(self._choices):
            self.group.button(number).setChecked(choice.value == value)
        self.group.setExclusive(not self._can_be_none)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along by the arrow keys."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        buttons = self.group.buttons()
        here = next((n for n, one in enumerate(buttons) if one.hasFocus()), None)
        if event.key() not in steps or here is None:
            super().keyPressEvent(event)
            return
        step = steps[Qt.Key(event.key())] * (-1 if self._is_mirrored(event) else 1)
        buttons[(here + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _is_mirrored(self, event: QKeyEvent) -> bool:
        is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return is_sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_clicked(self, number: int) -> None:
        if self._can_be_none:
            for other in range(len(self._choices)):
                if other != number:
                    self.group.button(other).setChecked(False)
        self.changed.emit()
