"""Who has not said yes to a shared summary yet, and what follows for copying it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData

from peerjournal.domain.session import Session
from peerjournal.domain.session_state import not_ticked_yet
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.reading.part_widgets import prose_widget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.entries import Entry
    from peerjournal.ui.reading.parts import Prose


def those_to_tick(names: Iterable[str], me: str) -> str:
    """Return in words who has not ticked yet; I am addressed."""
    you = QCoreApplication.translate("printing", "you")
    return QLocale().createSeparatedList([you if name == me else name for name in names])


def waiting_words(sides: Sequence[Entry], me: str) -> str:
    """Say who has not ticked the summary of a session; nothing where all have, or there is none."""
    people = not_ticked_yet(
        [(one.author, one.content) for one in sides if isinstance(one.content, Session)]
    )
    if not people:
        return ""
    said = QCoreApplication.translate(
        "reading", "Not ticked yet by {names}; until then it is neither copied nor printed."
    )
    return said.format(names=those_to_tick([one.name for one in people], me))


def withheld(part: Prose, follow: Callable[[str], None], words: str) -> QWidget:
    """Show a summary to be read; whoever copies it gets these words in its place."""
    return prose_widget(part, follow, _WithheldText(words))


class _WithheldText(MarkdownEdit):
    def __init__(self, instead: str) -> None:
        super().__init__()
        self._instead = instead

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return why it is not copied."""
        made = super().createMimeDataFromSelection()
        made.clear()
        made.setText(self._instead)
        return made
