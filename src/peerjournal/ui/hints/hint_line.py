"""One calm line below a field: what was noticed, how it may land, one way to say it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from peerjournal.operations.hinting import word_of
from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.hints.small_button import SmallButton
from peerjournal.ui.hints.underlines import Mark
from peerjournal.ui.theme import current_theme

_QUOTED_MOST = 48
_EDGE = 10  # as far as a button's words stand from its edge


class HintLine(QFrame):
    """Says a hint and takes an answer; nothing has to be answered.

    Signals:
        accepted: the words are fine as they are.
        ignored: the word to leave alone from now on.
        turned_off: no hints are wanted.
        left: the keyboard wants to go back to the words.
        dressed_anew: the theme is another.

    """

    accepted = Signal()
    ignored = Signal(str)
    turned_off = Signal()
    left = Signal()
    dressed_anew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._mark: Mark | None = None
        self.words = _line()
        self.way = _line()
        self.example = _line()
        self.example_button = SmallButton(self.tr("Show me an example"))
        self.fine_button = SmallButton(self.tr("Fine as it is"))
        self.ignore_button = SmallButton(self.tr("Not this word again"))
        self.off_button = SmallButton(self.tr("Turn hints off"))
        self.buttons = (
            *(self.example_button, self.fine_button),
            *(self.ignore_button, self.off_button),
        )
        row = QWidget()
        flow = flow_row(row)
        flow.setSpacing(0)
        for button in self.buttons:
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        for part in (self.words, self.way, self.example, row):
            layout.addWidget(part)
        self.example.hide()
        self._connect()

    def _connect(self) -> None:
        self.example_button.clicked.connect(self._on_example_wanted)
        self.fine_button.clicked.connect(self.accepted)
        self.ignore_button.clicked.connect(self._on_ignored)
        self.off_button.clicked.connect(self.turned_off)

    @property
    def mark(self) -> Mark | None:
        """The words that the line speaks of."""
        return self._mark

    def show_mark(self, mark: Mark) -> None:
        """Speak of some words."""
        is_other = self._mark is None or (self._mark.hint, self._mark.words) != (
            mark.hint,
            mark.words,
        )
        self._mark = mark
        if is_other:
            self._say(mark)
        self.show()

    def spoken(self) -> str:
        """Return what a reader says when the line appears."""
        return self.tr("Wording hint. {hint}").format(hint=self.words.text())

    def _say(self, mark: Mark) -> None:
        hint = mark.hint
        self.words.setText(f"“{_shortened(mark.words)}” – {hint.noticed} {hint.lands}")
        self.way.setText(self.tr("One way to say it: {way}").format(way=hint.instead))
        self.example.setText(self.tr("For example: {words}").format(words=hint.example))
        self.example.hide()
        self.example_button.show()
        told = self.tr("Leaves “{word}” alone from now on")
        told = told.format(word=_shortened(word_of(mark.words)))
        self.ignore_button.setToolTip(told)
        self.ignore_button.setAccessibleDescription(told)
        for button in self.buttons[:2]:
            button.setAccessibleDescription(self.words.text())

    def _on_example_wanted(self) -> None:
        self.example.show()
        # Only then: the keyboard goes on to the next answer, not out of the line.
        self.fine_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.example_button.hide()
        announce(self, self.example.text())

    def _on_ignored(self) -> None:
        if self._mark is not None:
            self.ignored.emit(word_of(self._mark.words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the words by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dotted line along the edge, as below the words that it speaks of."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(current_theme().colours.dim), 1, Qt.PenStyle.DotLine))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 1 if is_mirrored else 0
        painter.drawLine(left, 0, left, self.height())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.dressed_anew.emit()


def _line() -> QLabel:
    line = QLabel()
    line.setProperty("role", "small")
    line.setContentsMargins(current_theme().px(_EDGE), 0, 0, 0)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setWordWrap(True)
    return line


def _shortened(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _QUOTED_MOST else plain[: _QUOTED_MOST - 1].rstrip() + "…"
