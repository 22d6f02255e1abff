"""A message where it belongs: inline, above what it is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.announcing import announce
from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import icon_pixmap
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button

if TYPE_CHECKING:
    from peerjournal.ui.problem_words.problem import Problem

_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "check",
    Tone.WARM: "warning",
    Tone.BLUE: "info",
    Tone.DANGER: "warning",
}


class MessageBar(QFrame):
    """Says what happened, what it means and what to do; hidden while there is nothing to say.

    Signals:
        action_chosen: the button in the bar was pressed.
        closed: the person put the message away.
    """

    action_chosen = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._is_made = False
        self.setProperty("role", "message")
        self.hide()

    # Its parts, made when there is something to say: most bars never say anything

    @cached_property
    def sign(self) -> QLabel:
        """The sign of how grave it is."""
        return QLabel(self)

    @cached_property
    def title(self) -> QLabel:
        """What happened."""
        label = self._label()
        label.setProperty("role", "strong")
        return label

    @cached_property
    def words(self) -> QLabel:
        """What it means, and what to do."""
        return self._label()

    @cached_property
    def action(self) -> QPushButton:
        """What can be done about it here."""
        button = link_button("")
        button.clicked.connect(self.action_chosen)
        return button

    @cached_property
    def close_button(self) -> QToolButton:
        """Puts the message away."""
        button = icon_button("close", self.tr("Put the message away"))
        button.clicked.connect(self._on_close_clicked)
        return button

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @property
    def tone(self) -> Tone:
        """How grave the message is."""
        return self._tone

    def show_problem(self, problem: Problem, action: str = "") -> None:
        """Show an expected failure in its words."""
        words = self.tr("{what_it_means} {what_to_do}").format(
            what_it_means=problem.what_it_means, what_to_do=problem.what_to_do
        )
        self.show_words(problem.title, words, Tone.DANGER, action)

    def show_words(
        self, title: str, words: str = "", tone: Tone = Tone.NEUTRAL, action: str = ""
    ) -> None:
        """Show a message, with a button where `action` names one."""
        self._tone = tone
        if not self._is_made:
            self._lay_out()
        self.setProperty("tone", tone.value)
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()
        self.show()
        announced = self.tr("{title}. {words}").format(title=title, words=words)
        announce(self, announced, is_urgent=tone is Tone.DANGER)

    def clear(self) -> None:
        """Put the message away."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the message away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange and self._is_made:
            self._draw_sign()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._is_made = True
        theme = current_theme()
        space = theme.px(theme.spacing.m)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space, theme.px(4), theme.px(6), theme.px(4))
        layout.setSpacing(theme.px(10))
        words = QVBoxLayout()
        # The first line stands level with the sign and the buttons.
        line = self._line_height()
        above = max(0, (line - self.words.fontMetrics().height()) // 2)
        words.setContentsMargins(0, above, 0, above)
        words.setSpacing(theme.px(2))
        words.addWidget(self.title)
        words.addWidget(self.words)
        words.addStretch()
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        # Made late, they still stand where the bar stands in the order of the Tab key.
        before = _reached_before(self)
        for part in (self.action, self.close_button):
            part.setMinimumHeight(line)
            QWidget.setTabOrder(before, part)
            before = part

    def _line_height(self) -> int:
        for part in (self.words, self.action, self.close_button):
            part.ensurePolished()
        return max(self.action.sizeHint().height(), self.close_button.sizeHint().height())

    def _draw_sign(self) -> None:
        theme = current_theme()
        side = theme.px(18)
        ink = theme.colour(self._tone)
        picture = icon_pixmap(_ICONS[self._tone], ink, side, self.devicePixelRatioF())
        self.sign.setPixmap(picture)
        self.sign.setAccessibleName(self._sign_name())
        self.sign.setFixedSize(QSize(side, self._line_height()))

    def _sign_name(self) -> str:
        names = {
            Tone.ACCENT: self.tr("Done"),
            Tone.WARM: self.tr("Worth a look"),
            Tone.DANGER: self.tr("Problem"),
        }
        return names.get(self._tone, self.tr("Note"))

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()


def _reached_before(widget: QWidget) -> QWidget:
    """Return what the Tab key reaches before a widget."""
    before = cast("QWidget", widget.previousInFocusChain())
    while before is not widget and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = cast("QWidget", before.previousInFocusChain())
    return before
