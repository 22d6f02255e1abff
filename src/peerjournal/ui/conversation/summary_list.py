"""The lines that may enter the shared summary, each with a tick of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching.meeting import SummaryLine
from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class SummaryRow(QWidget):
    """One line; a click anywhere on it ticks it.

    What somebody else said needs a tick of theirs beside one's own.

    Signals:
        ticked: the line as it stands now.
    """

    ticked = Signal(object)

    def __init__(self, line: SummaryLine, me: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        theme = current_theme()
        self.box = QCheckBox()
        self.box.setChecked(line.is_ticked)
        self.their_box = QCheckBox(line.by)
        self.their_box.setChecked(line.is_ticked_by_them)
        self.words = QLabel(line.text)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        spoken = f"{line.by} {line.about} {line.text}".strip()
        self.box.setAccessibleName(spoken)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        about = self._about(line)
        if about:
            small = QLabel(about)
            small.setProperty("role", "small")
            small.setWordWrap(True)
            column.addWidget(small)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(5), 0, theme.px(5))
        row.setSpacing(theme.px(10))
        top = Qt.AlignmentFlag.AlignTop
        if line.by:
            # Where two are asked, both ticks stand together; the words stay in one line below
            # each other.
            row.addSpacing(self.box.sizeHint().width() + row.spacing())
            row.addLayout(column, 1)
            row.addWidget(self.box, 0, top)
            row.addWidget(self.their_box, 0, top)
            self.box.setText(me)
            yes = self.tr("{name} says yes: {line}")
            self.box.setAccessibleName(yes.format(name=me, line=spoken))
            self.their_box.setAccessibleName(yes.format(name=line.by, line=spoken))
        else:
            row.addWidget(self.box, 0, top)
            row.addLayout(column, 1)
            self.their_box.hide()
        self.box.toggled.connect(self._on_ticked)
        self.their_box.toggled.connect(self._on_ticked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick, or take the tick back, where there is only one."""
        event.accept()
        if not self.line.by:
            self.box.toggle()

    def _on_ticked(self) -> None:
        self.line = replace(
            self.line,
            is_ticked=self.box.isChecked(),
            is_ticked_by_them=self.their_box.isChecked(),
        )
        self.ticked.emit(self.line)

    def _about(self, line: SummaryLine) -> str:
        said = self.tr("{name} said this, you wrote it down: both ticks").format(name=line.by)
        return " · ".join(part for part in (line.about, said if line.by else "") if part)


class SummaryList(QWidget):
    """All lines, and a field to add one, of all or of somebody who says it aloud.

    Signals:
        changed: the lines as they stand now.
    """

    changed = Signal(object)

    def __init__(
        self, me: str = "", others: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._me = me
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Whose words it is"))
        self.whose.addItem(self.tr("of us all"), "")
        for name in others:
            self.whose.addItem(self.tr("{name} says").format(name=name), name)
        self._lines: tuple[SummaryLine, ...] = ()
        self.rows: list[SummaryRow] = []
        self.none = QLabel(self.tr("Nothing was written that could be shared. Add a line, or not."))
        self.none.setProperty("role", "dim")
        self.none.setWordWrap(True)
        self.added = QLineEdit()
        self.added.setMaxLength(LINE_MOST)
        self.added.setPlaceholderText(self.tr("Add a line that you all agree on; Enter adds it"))
        self.added.setAccessibleName(self.tr("Add a line"))
        self.added.returnPressed.connect(self._on_added)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.none)
        self._layout.addSpacing(current_theme().px(6))
        adding = QHBoxLayout()
        adding.setSpacing(current_theme().px(8))
        adding.addWidget(self.added, 1)
        if others:
            self.added.setPlaceholderText(self.tr("Add a line; Enter adds it"))
            adding.addWidget(self.whose)
        self._layout.addLayout(adding)

    def show_lines(self, lines: Sequence[SummaryLine]) -> None:
        """Show the lines."""
        self._lines = tuple(lines)
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [SummaryRow(line, self._me) for line in lines]
        for n, row in enumerate(self.rows):
            self._layout.insertWidget(n, row)
            row.ticked.connect(partial(self._on_ticked, n))
        self.none.setVisible(not lines)

    def _on_ticked(self, at: int, line: SummaryLine) -> None:
        lines = [*self._lines]
        lines[at] = line
        self._lines = tuple(lines)
        self.changed.emit(self._lines)

    def _on_added(self) -> None:
        words = " ".join(self.added.text().split())
        if words:
            self.added.clear()
            # Somebody else's words need the yes of both, whoever types them.
            by = str(self.whose.currentData() or "")
            line = SummaryLine(text=words, by=by, is_ticked=not by)
            self.show_lines((*self._lines, line))
            self.changed.emit(self._lines)
