"""What can be undone in entries that are not on the screen, until the journal locks."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from peerjournal.ui.editors.handed import Handed
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.one_line import OneLine
from peerjournal.ui.editors.parting import shown_on

if TYPE_CHECKING:
    from peerjournal.domain.identifiers import EntryId

ENTRIES_MOST = 20
CHARACTERS_MOST = 3_000_000
"""More writing than this is not held: what was left longest ago can no longer be undone."""

_Line = OneLine | QLineEdit


@dataclass(slots=True)
class _Kept:
    writings: dict[int, Handed] = field(default_factory=dict[int, Handed])
    lines: dict[int, tuple[str, str]] = field(default_factory=dict[int, tuple[str, str]])

    @property
    def length(self) -> int:
        return sum(one.document.characterCount() for one in self.writings.values())


class UndoStore(QObject):
    """Keeps the histories of a page's fields while it shows other entries."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._kept = OrderedDict[str, _Kept]()
        self._shown: EntryId | None = None
        self._first = dict[int, str]()

    def leave(self) -> None:
        """Take the histories of the entry that is shown, before another is."""
        if self._shown is None:
            return
        kept = _Kept()
        for place, edit in enumerate(self._writings()):
            if edit.has_history:
                kept.writings[place] = edit.hand_out(self)
        for place, line in enumerate(self._lines()):
            first = self._first.get(place, line.text())
            if first != line.text():
                kept.lines[place] = (first, line.text())
        self._forget(self._shown)
        if kept.writings or kept.lines:
            self._kept[self._shown] = kept
        self._shown = None
        self._shed()

    def arrive(self, entry: EntryId | None) -> None:
        """Give back the histories of an entry that is shown now, where its words are the same."""
        kept = self._kept.pop(entry, _Kept()) if entry is not None else _Kept()
        edits, lines = self._writings(), self._lines()
        for place, handed in kept.writings.items():
            if place < len(edits) and edits[place].markdown() == handed.text:
                edits[place].take_back(handed)
            else:
                handed.document.deleteLater()
        self._first = {place: line.text() for place, line in enumerate(lines)}
        for place, (first, last) in kept.lines.items():
            if place < len(lines) and lines[place].text() == last:
                self._first[place] = first
                _show_as_changed(lines[place], first, last)
        self._shown = entry

    def _writings(self) -> list[MarkdownEdit]:
        return shown_on(self._page, MarkdownEdit)

    def _lines(self) -> list[_Line]:
        return [*shown_on(self._page, OneLine), *shown_on(self._page, QLineEdit)]

    def _shed(self) -> None:
        while self._kept and (
            len(self._kept) > ENTRIES_MOST
            or sum(one.length for one in self._kept.values()) > CHARACTERS_MOST
        ):
            self._forget(next(iter(self._kept)))

    def _forget(self, entry: str) -> None:
        for handed in self._kept.pop(entry, _Kept()).writings.values():
            handed.document.deleteLater()


def _show_as_changed(line: _Line, first: str, last: str) -> None:
    """Let a field say what it says, with one step back to what it said at first."""
    if isinstance(line, OneLine):
        line.show_text(first)
        cursor = line.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(last)
    else:
        line.setText(first)
        line.selectAll()
        line.insert(last)
