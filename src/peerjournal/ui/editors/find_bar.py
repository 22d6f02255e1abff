"""A line that finds words in the entry that is written or read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.page_column import ColumnFoot
from peerjournal.ui.editors.parting import shown_on
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

_Place = tuple[MarkdownEdit, int, int]


class FindBar(QFrame):
    """Enter and F3 go on to the next place, with Shift back; Escape returns to the words.

    Signals:
        left: Escape was pressed.

    """

    left = Signal()

    def __init__(self, page: Callable[[], QWidget | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._page = page
        self._last: _Place | None = None
        self._waits = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find in this entry"))
        self.line.setAccessibleName(self.tr("Find in this entry"))
        self.line.setMaximumWidth(theme.px(320))
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.back_button = icon_button("chevron-up", self.tr("The place before"), "Shift+F3")
        self.next_button = icon_button("chevron-down", self.tr("Next place"))
        # The key itself is the window's: it opens this line, too.
        self.next_button.setToolTip(self.tr("Next place") + "  F3")
        self.close_button = icon_button("close", self.tr("Close"))
        row = QWidget()
        layout = QHBoxLayout(row)
        edge = theme.px(theme.spacing.xs)
        layout.setContentsMargins(0, edge, 0, edge)
        layout.setSpacing(edge)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.back_button)
        layout.addWidget(self.next_button)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(self.close_button)
        # It begins where the writing below it begins.
        foot = ColumnFoot()
        foot.column.addWidget(row)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, theme.px(theme.spacing.s))
        around.addWidget(foot)
        self.line.textChanged.connect(self._on_typed)
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self._leave)
        self.hide()

    def open(self) -> None:
        """Show the line, with the words that are selected."""
        edit = next((one for one in self._edits() if one.hasFocus()), None)
        selected = edit.textCursor().selectedText() if edit is not None else ""
        if selected and "\u2029" not in selected and "\u2028" not in selected:
            self.line.setText(selected)
        self._waits = False
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def go_on_or_open(self) -> None:
        """Select the next place, or ask what to find."""
        if self.isVisible():
            self.go_on()
        else:
            self.open()

    def go_on(self) -> None:
        """Select the next place."""
        self._go(1)

    def go_back(self) -> None:
        """Select the place before."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _edits(self) -> list[MarkdownEdit]:
        page = self._page()
        return shown_on(page, MarkdownEdit) if page is not None else []

    def _places(self) -> list[_Place]:
        wanted = self.line.text()
        if not wanted.strip():
            return []
        return [
            (edit, *place) for edit in self._edits() for place in _found(edit.document(), wanted)
        ]

    def _on_typed(self) -> None:
        # The same place stays chosen while more of its words are typed.
        self._wait_for_what_comes()
        places = self._places()
        start = self._last[:2] if self._last is not None else None
        at = next((n for n, one in enumerate(places) if one[:2] == start), 0)
        self._show(places, at)

    def _wait_for_what_comes(self) -> None:
        late = [one.arriving for one in self._edits() if one.arriving.is_under_way]
        if late and not self._waits:
            self._waits = True
            late[0].then(self._on_come)

    def _on_come(self) -> None:
        self._waits = False
        if self.isVisible():
            self._on_typed()

    def _go(self, step: int) -> None:
        places = self._places()
        at = places.index(self._last) + step if self._last in places else 0
        self._show(places, at)

    def _show(self, places: list[_Place], at: int) -> None:
        if not places:
            self._last = None
            is_sought = bool(self.line.text().strip()) and not self._waits
            self._say(self.tr("Not in this entry") if is_sought else "")
            return
        at %= len(places)
        edit, start, end = self._last = places[at]
        cursor = edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        edit.show_cursor()
        self._say(self.tr("{place} of {count}").format(place=at + 1, count=len(places)))

    def _say(self, words: str) -> None:
        if words and words != self.count.text():
            announce(self.line, words)
        self.count.setText(words)

    def _leave(self) -> None:
        last = self._last
        self.hide()
        self._last = None
        if last is not None and last[0] in self._edits():
            last[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()


def _found(document: QTextDocument, wanted: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    cursor = document.find(wanted, 0)
    while not cursor.isNull():
        found.append((cursor.selectionStart(), cursor.selectionEnd()))
        cursor = document.find(wanted, cursor)
    return found
