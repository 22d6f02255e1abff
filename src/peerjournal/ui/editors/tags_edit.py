"""Tags as chips, with a place to type the next one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.entries import TAG_LENGTH_MOST, TAGS_MOST
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.editors.tag_chip import TagChip
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.completions import dress_completions

_PARTING = (",", ";", "\n")


class TagsEdit(QWidget):
    """Comma or Enter makes a tag of what was typed, Backspace takes the last one back.

    Signals:
        changed: the tags, or what is being typed, are others than before.

    """

    changed = Signal()

    def __init__(self, known: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: list[str] = []
        self.chips: list[TagChip] = []
        self.line = QLineEdit()
        self.line.setProperty("role", "bare")
        self.line.setFrame(False)
        # Without its frame the line would still keep two pixels free for it.
        self.line.setTextMargins(-2, 0, 0, 0)
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self.line.setAccessibleName(self.tr("Tags"))
        self.line.setMinimumWidth(current_theme().px(120))
        self.problem = QLabel()
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._model = QStringListModel(list(known), self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_completed)
        dress_completions(completer)
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._on_edited)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        inside = QWidget()
        self._flow = flow_row(inside)
        self._flow.addWidget(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(inside)
        layout.addWidget(self.problem)

    def tags(self) -> tuple[str, ...]:
        """Return the tags, and what is being typed as the last of them."""
        typed = " ".join(self.line.text().split())
        is_new = typed and typed.casefold() not in {tag.casefold() for tag in self._tags}
        return (*self._tags, typed) if is_new else tuple(self._tags)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show other tags."""
        self.line.clear()
        self._tags = list(tags)
        self._rebuild()

    def set_known(self, known: tuple[str, ...]) -> None:
        """Offer other tags for completion."""
        before = self._model.stringList()
        typed = " ".join(self.line.text().split()).casefold()
        # What is being typed is stored as it is, and is not to be offered as if it were known.
        offered = [tag for tag in known if tag in before or tag.casefold() != typed]
        if offered != before:
            self._model.setStringList(offered)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Finish a tag, or take the last one back, by keys."""
        del watched
        if event.type() == QEvent.Type.FocusOut and not self._is_completing():
            self._finish()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.text().strip():
            self._finish()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._tags:
            self._remove(self._tags[-1])
            return True
        return False

    def _is_completing(self) -> bool:
        popup = self.line.completer().popup()
        return popup is not None and popup.isVisible()

    def _on_edited(self, text: str) -> None:
        if text.endswith(_PARTING):
            self.line.setText(text[:-1])
            self._finish()
        self._tell()
        self.changed.emit()

    def _on_completed(self, tag: str) -> None:
        self.line.setText(tag)
        self._finish()
        # The completer writes its choice into the line after this.
        self.line.clear()

    def _finish(self) -> None:
        tags = self.tags()
        had_words = bool(self.line.text())
        self.line.clear()
        if list(tags) != self._tags:
            self._tags = list(tags)
            self._rebuild()
            self.changed.emit()
        elif had_words:
            self.changed.emit()

    def _remove(self, tag: str) -> None:
        self._tags.remove(tag)
        self._rebuild()
        self.line.setFocus()
        self.changed.emit()

    def _rebuild(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            part_from(chip)
        self._flow.removeWidget(self.line)
        self.chips = [TagChip(tag) for tag in self._tags]
        for chip in self.chips:
            chip.remove_wanted.connect(self._remove)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        for chip in self.chips:
            chip.show()
        self.updateGeometry()
        self._tell()

    def _tell(self) -> None:
        words = ""
        if any(len(tag) > TAG_LENGTH_MOST for tag in self.tags()):
            words = self.tr("A tag has at most {count} letters. As it is, it stays a draft.")
            words = words.format(count=TAG_LENGTH_MOST)
        elif len(self.tags()) > TAGS_MOST:
            words = self.tr("There are at most {count} tags. With more, it stays a draft.")
            words = words.format(count=TAGS_MOST)
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
