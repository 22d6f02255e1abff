"""Themes of behaviour as chips, with a place to type the next one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.themes import THEME_LENGTH_MOST, Theme
from peerjournal.ui.colours import Tone
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.editors.tag_chip import TagChip
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.completions import dress_completions

_ROWS_SHOWN = 9


class ThemeChips(QWidget):
    """Enter puts on the theme that was typed, Backspace takes the last one off, Down shows all.

    Signals:
        put_wanted: the words of a theme, known or new.
        off_wanted: the Theme to take off.
    """

    put_wanted = Signal(str)
    off_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put: tuple[Theme, ...] = ()
        self.chips: list[TagChip] = []
        self.line = QLineEdit()
        self.line.setProperty("role", "bare")
        self.line.setFrame(False)
        self.line.setMaxLength(THEME_LENGTH_MOST)
        self.line.setPlaceholderText(self.tr("Add a theme"))
        self.line.setAccessibleName(self.tr("Themes"))
        self.line.setAccessibleDescription(
            self.tr("Type a theme and press Enter; the Down key shows all of them.")
        )
        self.line.setMinimumWidth(current_theme().px(120))
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(_ROWS_SHOWN)
        self.completer.activated.connect(self._on_completed)
        dress_completions(self.completer)
        self.line.setCompleter(self.completer)
        # While the list is open, keys come from it and pass by event filters of the line.
        self.line.returnPressed.connect(self._on_return)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        inside = QWidget()
        self._flow = flow_row(inside)
        self._flow.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)

    def show_themes(self, put: tuple[Theme, ...], offered: tuple[Theme, ...]) -> None:
        """Show the themes that are put, and offer others; what is being typed stays."""
        self._model.setStringList([one.words for one in offered])
        if put == self._put:
            return
        self._put = put
        for chip in self.chips:
            self._flow.removeWidget(chip)
            part_from(chip)
        self._flow.removeWidget(self.line)
        self.chips = [self._chip(one) for one in put]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        for chip in self.chips:
            chip.show()
        self.updateGeometry()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take the last theme off, or show all of them, by keys."""
        del watched
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._put:
            self.off_wanted.emit(self._put[-1])
            return True
        if event.key() == Qt.Key.Key_Down and not self.line.text():
            self.completer.setCompletionPrefix("")
            self.completer.complete()
            return True
        return False

    def _chip(self, theme: Theme) -> TagChip:
        chip = TagChip(theme.words, tone=Tone.ACCENT)
        chip.name(
            self.tr("Theme {theme}, take off").format(theme=theme.words),
            self.tr("Take “{theme}” off again").format(theme=theme.words),
        )
        chip.remove_wanted.connect(partial(self._on_remove_wanted, theme))
        return chip

    def _on_remove_wanted(self, theme: Theme, _words: str) -> None:
        # The chip goes; the keyboard stays near.
        self.line.setFocus()
        self.off_wanted.emit(theme)

    def _on_return(self) -> None:
        popup = self.completer.popup()
        is_chosen = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if self.line.text().strip() and not is_chosen:
            self._finish(self.line.text())

    def _on_completed(self, words: str) -> None:
        self._finish(words)
        # The completer writes its choice into the line after this.
        self.line.clear()

    def _finish(self, words: str) -> None:
        popup = self.completer.popup()
        if popup is not None:
            popup.hide()
        self.line.clear()
        self.put_wanted.emit(" ".join(words.split()))
