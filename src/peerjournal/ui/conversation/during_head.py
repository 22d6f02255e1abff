"""The line on top of a conversation: what it is, and what can be done at any time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from peerjournal.ui.icons import icon
from peerjournal.ui.theme import Text, current_theme, font_for
from peerjournal.ui.widgets.buttons import icon_button

_SIDE_SPARED = 6
"""How much narrower than a button with a ground; the words keep 8 at each side."""


def plain_button(text: str, icon_name: str = "") -> PlainButton:
    """Make a button that reads as plain words, for what stands beside the one thing to do."""
    button = PlainButton(text)
    button.setProperty("role", "plain")
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(text)
    if icon_name:
        button.setIcon(icon(icon_name))
    return button


class PlainButton(QPushButton):
    """Words that can be pressed, with as little at their sides as a ring needs."""

    def sizeHint(self) -> QSize:
        """Return the room for the words and a little at their sides."""
        whole = super().sizeHint()
        return QSize(whole.width() - 2 * current_theme().px(_SIDE_SPARED), whole.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: the words are not cut."""
        return self.sizeHint()


class TitleLine(QWidget):
    """A name and what is said about it, on one line that is cut where the room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_title(self, name: str, about: str) -> None:
        """Show another title."""
        self._name, self._about = name, about
        self.setAccessibleName(f"{name} · {about}" if about else name)
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line's height."""
        line = QFontMetrics(font_for(current_theme(), Text.SECTION)).height()
        return QSize(current_theme().px(320), line + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room for a short name."""
        return QSize(current_theme().px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both parts."""
        del event
        theme = current_theme()
        painter = QPainter(self)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        bold, plain = font_for(theme, Text.SECTION), font_for(theme, Text.CONTROL)
        metrics = QFontMetrics(bold)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(bold)
        painter.setPen(QColor(theme.colours.ink))
        painter.drawText(self.rect(), flags, name)
        left = metrics.horizontalAdvance(name) + theme.px(10)
        room = self.rect().adjusted(left, 0, 0, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room = self.rect().adjusted(0, 0, -left, 0)
        painter.setFont(plain)
        painter.setPen(QColor(theme.colours.dim))
        about = QFontMetrics(plain).elidedText(
            self._about, Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.drawText(room, flags, about)


class DuringHead(QWidget):
    """Names the conversation and holds the controls of time.

    Signals:
        pause_wanted: pause or go on.
        minute_given: one minute more.
        minute_taken: one minute less.
        clock_hidden: whether the time that is left is out of sight.
        sound_wanted: whether the end of a part is heard.
        leave_wanted: go away for now.
    """

    pause_wanted = Signal()
    minute_given = Signal()
    minute_taken = Signal()
    clock_hidden = Signal(bool)
    sound_wanted = Signal(bool)
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TitleLine()
        self.pause = plain_button(self.tr("Pause"), "pause")
        self.take = icon_button("minus", self.tr("Take a minute, from everybody alike  −"))
        self.give = icon_button("add", self.tr("Give a minute, to everybody alike  +"))
        self.clock = icon_button("eye", self.tr("Hide the time that is left"))
        self.sound = icon_button("sound-off", self.tr("Hear the end of a turn"))
        self.leave = plain_button(self.tr("Leave"))
        self.leave.setToolTip(self.tr("Pauses; you can come back  Esc"))
        for button in (self.clock, self.sound):
            button.setCheckable(True)
        self._build()
        self.pause.clicked.connect(self.pause_wanted)
        self.give.clicked.connect(self.minute_given)
        self.take.clicked.connect(self.minute_taken)
        self.clock.clicked.connect(self.clock_hidden)
        self.sound.clicked.connect(self.sound_wanted)
        self.leave.clicked.connect(self.leave_wanted)

    def _build(self) -> None:
        theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.title, 1)
        row.addSpacing(theme.px(12))
        for part in (self.pause, self.take, self.give, self.clock, self.sound, self.leave):
            row.addWidget(part)

    def show_state(self, *, is_running: bool, is_hidden: bool, has_sound: bool) -> None:
        """Show what the switches stand at."""
        words = self.tr("Pause") if is_running else self.tr("Go on")
        self.pause.setText(words)
        self.pause.setAccessibleName(words)
        self.pause.setIcon(icon("pause" if is_running else "play"))
        space = self.tr("Space")
        self.pause.setToolTip(f"{words}  {space}")
        self.clock.setChecked(is_hidden)
        self.clock.setIcon(icon("eye-off" if is_hidden else "eye"))
        self.sound.setChecked(has_sound)
        self.sound.setIcon(icon("sound" if has_sound else "sound-off"))
