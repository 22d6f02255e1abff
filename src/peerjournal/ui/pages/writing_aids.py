"""What an editor gets from the journal that it writes in: pictures, and words looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from peerjournal.ui.images.keeping import PictureKeeping
from peerjournal.ui.images.scope import PictureScope
from peerjournal.ui.spelling.of_journal import SpellingOfJournal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.session import OpenSession


def give_aids(editor: QWidget, session: OpenSession) -> PictureKeeping:
    """Let the writing within a widget show and take pictures, and have its words looked up."""
    keeping = PictureKeeping(session, editor)
    PictureScope(editor, session.pictures, keeper=keeping)
    SpellingOfJournal(session, editor)
    return keeping


def put_below_each_other(around: QWidget, *parts: QWidget) -> None:
    """Put parts into a widget that can be hidden without a word to each of them."""
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
