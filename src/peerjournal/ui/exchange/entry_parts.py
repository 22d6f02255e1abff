"""One chosen entry: which of its parts go along."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.exchange.dates import short_day_text
from peerjournal.ui.exchange.entry_rows import line_title
from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.exchange.part_names import part_name
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.sharing import SharePreviewItem

_BESIDE_BOXES = 12


class EntryParts(QWidget):
    """The head of an entry; unfolded, the parts that may leave, each with a tick.

    Signals:
        unfolded: this entry is the one to be looked at.
        changed: other parts are ticked.
        removal_wanted: leave the entry out.
    """

    unfolded = Signal()
    changed = Signal()
    removal_wanted = Signal()

    def __init__(
        self,
        line: EntryLine,
        wished: frozenset[str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.line = line
        self._wished = wished
        self._item: SharePreviewItem | None = None
        self.head = FoldHead()
        self.remove = icon_button("close", self.tr("Leave this entry out"))
        self.inside = QWidget()
        self.parts: RowsView | None = None
        self.always = WordsLabel("", "small")
        theme = current_theme()
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.head, 1)
        top.addWidget(self.remove)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(theme.px(18), 0, 0, theme.px(theme.spacing.s))
        self._column.setSpacing(theme.px(2))
        # In line with the boxes above it.
        self.always.setContentsMargins(theme.px(_BESIDE_BOXES), 0, 0, 0)
        self._column.addWidget(self.always)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.inside)
        self.inside.hide()
        self.head.toggled.connect(self._on_toggled)
        self.remove.clicked.connect(self.removal_wanted)
        self._show_head("")

    def show_item(self, item: SharePreviewItem) -> None:
        """Show what may leave of the entry and what does."""
        self._item = item
        self._show_head(self._how_much(len(item.chosen), len(item.choices)))
        if self.head.isChecked():
            self._show_parts(item)

    def fold(self) -> None:
        """Show the head alone."""
        self.head.setChecked(False)

    def unfold(self) -> None:
        """Show the parts."""
        self.head.setChecked(True)

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through, in reading order."""
        return (self.head, *([self.parts] if self.parts else []), self.remove)

    def chosen(self) -> frozenset[str] | None:
        """Return the ticked parts, none as long as the usual ones are meant."""
        return self._wished if self._item is None else self._item.chosen

    def ticked(self) -> frozenset[str] | None:
        """Return what is ticked on the screen, as far as it is shown."""
        if self.parts is None or self._item is None:
            return self.chosen()
        return frozenset(cast("tuple[str, ...]", self.parts.ticked_keys()))

    def _how_much(self, chosen: int, all_parts: int) -> str:
        if not all_parts:
            return ""
        if not chosen:
            return self.tr("no part")
        if chosen == all_parts:
            return self.tr("all of it")
        return self.tr("{chosen} of {all} parts").format(chosen=chosen, all=all_parts)

    def _show_head(self, remark: str) -> None:
        self.head.show_head(line_title(self.line), remark)

    def _show_parts(self, item: SharePreviewItem) -> None:
        if self.parts is None:
            self.parts = RowsView(self.tr("Parts that go along"), grows=True, ticks_anywhere=True)
            self.parts.tick_changed.connect(self.changed)
            self._column.insertWidget(0, self.parts)
        usual = [one for one in item.choices if one.by_default]
        asked = [one for one in item.choices if not one.by_default]
        rows = [self._row(item, one.name) for one in usual]
        if asked:
            rows.append(heading_row(self.tr("Stays here unless you tick it")))
            rows += [self._row(item, one.name) for one in asked]
        self.parts.show_rows(rows)
        self.parts.setVisible(bool(rows))
        said = self.tr("The title, the day ({day}) and the kind ({kind}) always go along.")
        entry = item.original
        self.always.setText(
            said.format(day=short_day_text(entry.happened_on), kind=kind_name(entry.kind))
        )

    def _row(self, item: SharePreviewItem, part: str) -> Row:
        return Row(
            key=part,
            title=part_name(item.original, part),
            is_ticked=part in item.chosen,
            is_compact=True,
        )

    def _on_toggled(self, is_unfolded: bool) -> None:  # noqa: FBT001 - a slot
        if is_unfolded and self._item is not None:
            self._show_parts(self._item)
        self.inside.setVisible(is_unfolded)
        if is_unfolded:
            self.unfolded.emit()
