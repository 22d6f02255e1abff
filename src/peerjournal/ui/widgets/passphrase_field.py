"""Where a passphrase is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.icons import icon
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button


class PassphraseField(QWidget):
    """A hidden line with a switch to look at it, and a word when Caps Lock seems to be on.

    Signals:
        text_changed: something was typed; the text itself is asked for with `text()`.
        return_pressed: the person pressed Return.
    """

    text_changed = Signal()
    return_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.textChanged.connect(self._on_line_changed)
        self.line.returnPressed.connect(self.return_pressed)
        self.line.installEventFilter(self)
        self.eye = icon_button("eye", self.tr("Show the passphrase"))
        self.eye.setParent(self.line)
        self.eye.clicked.connect(self._on_eye_clicked)
        self.caps = QLabel(self.tr("Caps Lock seems to be on."))
        self.caps.setProperty("role", "warm")
        self.caps.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(4))
        layout.addWidget(self.line)
        layout.addWidget(self.caps)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again what will be."""
        self.line.clear()
        self._show_text(is_shown=False)
        self.caps.hide()

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what has the keyboard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the line."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the switch at the end of the line, and watch the keys for Caps Lock."""
        if event.type() == QEvent.Type.Resize:
            self._place_eye()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at_caps(event)
        return super().eventFilter(watched, event)

    def _place_eye(self) -> None:
        side = max(0, self.line.height() - 6)
        self.eye.setFixedSize(side, side)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.eye.move(3 if is_mirrored else self.line.width() - side - 3, 3)
        room = side
        self.line.setTextMargins(room if is_mirrored else 0, 0, 0 if is_mirrored else room, 0)

    def _look_at_caps(self, event: QKeyEvent) -> None:
        # Qt cannot be asked for Caps Lock; a letter whose case does not fit Shift tells it.
        letter = event.text()
        if len(letter) != 1 or letter.upper() == letter.lower():
            return
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        is_on = letter.isupper() != has_shift
        if is_on and self.caps.isHidden():
            announce(self.line, self.caps.text())
        self.caps.setVisible(is_on)

    def _on_line_changed(self) -> None:
        self.text_changed.emit()

    def _on_eye_clicked(self) -> None:
        self._show_text(is_shown=self.line.echoMode() == QLineEdit.EchoMode.Password)

    def _show_text(self, *, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.setIcon(icon("eye-off" if is_shown else "eye"))
        name = self.tr("Hide the passphrase") if is_shown else self.tr("Show the passphrase")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
