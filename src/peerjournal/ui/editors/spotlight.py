"""Lets all paragraphs but the one that is written in step back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.parting import shown_on

NO_BLOCK = -1


class Spotlight(QObject):
    """Follows the cursor through the fields of a page.

    Attributes:
        is_on: whether other paragraphs are dimmed.

    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._followed: MarkdownEdit | None = None
        self.is_on = False
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def toggle(self) -> None:
        """Dim the other paragraphs, or no longer."""
        self.is_on = not self.is_on
        self.refresh()

    def refresh(self) -> None:
        """Dim what is shown now."""
        for edit in self._edits():
            edit.layer.light(NO_BLOCK if self.is_on else None)
        self._on_focus_changed(None, QApplication.focusWidget())

    def _edits(self) -> list[MarkdownEdit]:
        return shown_on(self._page, MarkdownEdit)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.is_on and isinstance(new, MarkdownEdit) and new in self._edits():
            self._follow(new)

    def _follow(self, edit: MarkdownEdit) -> None:
        before, self._followed = self._followed, edit
        if before is not edit:
            if before is not None:
                before.cursorPositionChanged.disconnect(self._light)
                before.destroyed.disconnect(self._on_gone)
                before.layer.light(NO_BLOCK)
            edit.cursorPositionChanged.connect(self._light)
            edit.destroyed.connect(self._on_gone)
        self._light()

    def _light(self) -> None:
        edit = self._followed
        if self.is_on and edit is not None:
            edit.layer.light(edit.textCursor().blockNumber())

    def _on_gone(self) -> None:
        self._followed = None
