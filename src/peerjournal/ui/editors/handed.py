"""A piece of formatted writing with its history, taken off its editor."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from peerjournal.domain.fields import Markdown
    from peerjournal.ui.editors.document_look import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """What an editor gave away and can take back.

    Attributes:
        original: the text that was shown before the first change.
        text: what it says now; the history fits nothing else.
        look: the measures that its blocks have.

    """

    document: QTextDocument
    original: Markdown = field(repr=False)
    text: Markdown = field(repr=False)
    cursor: int
    look: Look
