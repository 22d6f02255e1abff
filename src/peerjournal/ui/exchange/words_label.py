"""Words that wrap, whoever wrote them."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_LONG = re.compile(r"\S{24,}")
_BREAK_EVERY = 12
_MAY_BREAK = "\u200b"


class WordsLabel(QLabel):
    """A label that wraps its lines, within a word if it must, and never reads HTML."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        if role:
            self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def text(self) -> str:
        """Return the words as they were given."""
        return self._words

    def setText(self, text: str) -> None:
        """Show other words."""
        self._words = text
        super().setText(breakable(text))
        self.setAccessibleName(text)

    def clear(self) -> None:
        """Show no words."""
        self.setText("")


def breakable(text: str) -> str:
    """Return a text in which very long words may be broken: a label cannot be narrower than one."""
    return _LONG.sub(_with_breaks, text)


def _with_breaks(found: re.Match[str]) -> str:
    word, parts = found[0], list[str]()
    while word:
        # A name of two names goes on below after its hyphen, never before it.
        hyphen = word.rfind("-", _BREAK_EVERY // 2, _BREAK_EVERY + 1)
        at = _BREAK_EVERY if hyphen < 0 else hyphen + 1
        parts.append(word[:at])
        word = word[at:]
    return _MAY_BREAK.join(parts)
