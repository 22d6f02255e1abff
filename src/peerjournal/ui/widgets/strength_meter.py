"""How strong a passphrase is, in words first and a thin bar second."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.colours import Tone
from peerjournal.ui.strength import STRONG, Strength, Weakness, strength_of
from peerjournal.ui.theme import current_theme

_WAIT_MS = 120
_STEPS = 4
_TONES = (Tone.DANGER, Tone.DANGER, Tone.WARM, Tone.ACCENT, Tone.ACCENT)


class StrengthMeter(QWidget):
    """Tells how long a passphrase withstands guessing, and what would help.

    Signals:
        score_changed: from 0 to 4, a moment after the last key.
    """

    score_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._own_words: tuple[str, ...] = ()
        self._score = -1
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._estimate)
        self.bar = _Bar()
        self.verdict = QLabel()
        self.verdict.setProperty("role", "strong")
        self.advice = QLabel()
        self.advice.setProperty("role", "small")
        self.advice.setWordWrap(True)
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.m))
        # The line keeps its height while it has no words, so that nothing jumps at the first key.
        head.addStrut(self.verdict.sizeHint().height())
        head.addWidget(self.bar, 1)
        head.addWidget(self.verdict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(head)
        layout.addWidget(self.advice)
        self._show(Strength(score=0, weakness=Weakness.EMPTY))

    @property
    def score(self) -> int:
        """The last estimate, from 0 to 4; -1 while nothing is typed."""
        return self._score

    def show_passphrase(self, text: str, own_words: tuple[str, ...] = ()) -> None:
        """Estimate a passphrase, once the person pauses."""
        self._text = text
        self._own_words = own_words
        self._wait.start()

    def _estimate(self) -> None:
        strength = strength_of(self._text, self._own_words)
        # The text is not kept longer than it is needed.
        self._text = ""
        self._show(strength)
        announce(self, self.verdict.text())
        self.score_changed.emit(max(0, self._score))

    def _show(self, strength: Strength) -> None:
        is_empty = strength.weakness is Weakness.EMPTY
        self._score = -1 if is_empty else strength.score
        self.bar.show_score(self._score)
        self.verdict.setText("" if is_empty else self._verdict(strength.score))
        self.verdict.setVisible(not is_empty)
        self.advice.setText(self._advice(strength.weakness))
        self.setAccessibleName(self.tr("Strength of the passphrase"))
        self.setAccessibleDescription(self.verdict.text())

    def _verdict(self, score: int) -> str:
        return (
            self.tr("Guessed at once"),
            self.tr("Easy to guess"),
            self.tr("Could be stronger"),
            self.tr("Strong"),
            self.tr("Very strong"),
        )[score]

    def _advice(self, weakness: Weakness) -> str:
        return {
            Weakness.EMPTY: self.tr(
                "Four or five words that have nothing to do with each other are easy to keep "
                "in mind and hard to guess."
            ),
            Weakness.NONE: self.tr("It will keep your journal well."),
            Weakness.WIDELY_USED: self.tr("It is like passphrases that many people use."),
            Weakness.COMMON_WORD: self.tr("It rests on common words or names. Add another word."),
            Weakness.KEYBOARD_ROW: self.tr("Rows of neighbouring keys are easy to guess."),
            Weakness.REPEATED: self.tr("Repeating the same signs adds little. Add another word."),
            Weakness.SEQUENCE: self.tr("Sequences such as abc or 6543 are easy to guess."),
            Weakness.DATE: self.tr("Dates and years are easy to guess."),
            Weakness.SHORT: self.tr("Add another word or two."),
        }[weakness]


class _Bar(QWidget):
    """Four strokes, as many filled as the score."""

    def __init__(self) -> None:
        super().__init__()
        self._score = -1
        self.setFixedHeight(4)

    def show_score(self, score: int) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(160), 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 4
        width = (self.width() - gap * (_STEPS - 1)) / _STEPS
        filled = max(1, self._score) if self._score >= 0 else 0
        for step in range(_STEPS):
            place = step if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 3 - step
            is_filled = step < filled
            ink = theme.colour(_TONES[self._score]) if is_filled else QColor(theme.colours.line)
            painter.setBrush(ink)
            stroke = QRectF(place * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(stroke, 2, 2)


def is_strong(score: int) -> bool:
    """Whether an estimate protects a journal."""
    return score >= STRONG
