"""The last look at the words before they leave: at most three quiet hints, and no gate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.coaching.language import MOST, hints
from peerjournal.coaching.structures import NoteField
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.hints.meaning import meant_as
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.coaching.language import Hint
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.hinting import HintWishes
    from peerjournal.operations.sharing import SharePreview
    from peerjournal.ui.exchange.gathering import Offered

_WRITTEN = tuple(one for one in NoteField if one is not NoteField.MOMENT)


class HandOverHints(QWidget):
    """Names phrases that may land otherwise than they are meant; sealing stays possible.

    Signals:
        note_wanted: EntryId of the note to go back to.

    """

    note_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: EntryId | None = None
        self.lines: tuple[WordsLabel, ...] = ()
        self.back = TextLink(self.tr("Go back to the note"), "edit")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(current_theme().spacing.xs))
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self._on_back)
        self.hide()

    def show_preview(self, preview: SharePreview, offered: Offered | None, language: str) -> None:
        """Look at the words that would leave."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        wishes = offered.hint_wishes if offered is not None else None
        found = [
            (item.original.id, words, hint)
            for item in preview.items
            if wishes is not None and wishes.is_on
            for words, hint in _hints_in(item.as_sent, wishes, language)
        ][:MOST]
        self.lines = tuple(self._line(words, hint) for _note, words, hint in found)
        for place, line in enumerate(self.lines):
            self._column.insertWidget(place, line)
        self._note = found[0][0] if found else None
        self.setVisible(bool(found))

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through."""
        return (self.back,)

    def _line(self, words: str, hint: Hint) -> WordsLabel:
        said = self.tr("“{words}” – {noticed} {lands}")
        return WordsLabel(said.format(words=words, noticed=hint.noticed, lands=hint.lands), "small")

    def _on_back(self) -> None:
        if self._note is not None:
            self.note_wanted.emit(self._note)


def _hints_in(entry: Entry, wishes: HintWishes, language: str) -> Iterator[tuple[str, Hint]]:
    content = entry.content
    if not isinstance(content, Feedback) or content.direction is not Direction.GIVEN:
        return
    ignored = frozenset(wishes.ignored)
    found = [
        (hint.rule, place, text[hint.start : hint.end], hint)
        for place, (text, kind) in enumerate(
            (str(getattr(content, one.value)), meant_as(content.structure, one)) for one in _WRITTEN
        )
        for hint in hints(text, kind, language, ignored)
    ]
    for _rule, _place, words, hint in sorted(found, key=lambda one: one[:2]):
        yield words, hint
