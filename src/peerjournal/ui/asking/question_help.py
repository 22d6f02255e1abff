"""Below a question field: three questions from the bank, and a builder; both folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from peerjournal.ui.asking.bank_panel import BankPanel
from peerjournal.ui.asking.builder_panel import BuilderPanel
from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.hints.small_button import SmallButton
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.operations.question_wishes import QuestionWishes
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit


class QuestionHelp(QWidget):
    """Opens one of the two where it stands; what was taken is put behind the words in the field.

    Attributes:
        bank: three questions, once they were wanted.
        builder: the three steps, once they were wanted.

    Signals:
        all_wanted: the skill (str) of which all questions are wanted.

    """

    all_wanted = Signal(str)

    def __init__(
        self,
        edit: MarkdownEdit,
        language: str,
        wishes: QuestionWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wishes = wishes
        theme = current_theme()
        self._edit = edit
        self._language = language
        self.bank: BankPanel | None = None
        self.builder: BuilderPanel | None = None
        self.bank_button = _toggle(self.tr("Three questions from the bank"))
        self.builder_button = _toggle(self.tr("Build a question"))
        row = QWidget()
        flow = flow_row(row)
        flow.addWidget(self.bank_button)
        flow.addWidget(self.builder_button)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        self._inside = QVBoxLayout(self._frame)
        edge = theme.px(theme.spacing.m)
        self._inside.setContentsMargins(edge, edge, edge, edge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(row)
        layout.addWidget(self._frame)
        self._frame.hide()
        self.bank_button.clicked.connect(self._on_bank_wanted)
        self.builder_button.clicked.connect(self._on_builder_wanted)

    @property
    def is_open(self) -> bool:
        """Whether one of the two is open."""
        return not self._frame.isHidden()

    def show_wishes(self, wishes: QuestionWishes) -> None:
        """Offer the questions that are wished for now."""
        self._wishes = wishes
        if self.bank is not None:
            self.bank.show_wishes(wishes)

    def fold(self) -> None:
        """Put both away."""
        self._frame.hide()
        self.bank_button.setChecked(False)
        self.builder_button.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold by Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            opener = self.bank_button if self.bank_button.isChecked() else self.builder_button
            opener.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fold()
        else:
            super().keyPressEvent(event)

    def _on_bank_wanted(self, is_wanted: bool) -> None:  # noqa: FBT001 - a slot
        if self.bank is None:
            self.bank = BankPanel(self._language, self._wishes)
            self.bank.all_wanted.connect(self.all_wanted)
            self._add(self.bank)
        self._open(self.bank, self.bank_button, is_wanted=is_wanted)

    def _on_builder_wanted(self, is_wanted: bool) -> None:  # noqa: FBT001 - a slot
        if self.builder is None:
            self.builder = BuilderPanel(self._language)
            self._add(self.builder)
        self._open(self.builder, self.builder_button, is_wanted=is_wanted)

    def _add(self, panel: BankPanel | BuilderPanel) -> None:
        panel.hide()
        self._inside.addWidget(panel)
        panel.taken.connect(self._on_taken)

    def _open(self, panel: QWidget, button: QToolButton, *, is_wanted: bool) -> None:
        self.fold()
        if not is_wanted:
            return
        button.setChecked(True)
        for one in (self.bank, self.builder):
            if one is not None:
                one.setVisible(one is panel)
        self._frame.show()
        panel.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_taken(self, question: str) -> None:
        self.fold()
        put_behind(self._edit, question)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


def put_behind(edit: MarkdownEdit, words: str) -> None:
    """Write words in a paragraph behind what is written, as one step that can be undone."""
    # What is on its way still stands above them.
    edit.arriving.finish()
    cursor = QTextCursor(edit.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    if cursor.block().length() > 1:
        cursor.insertBlock()
    cursor.insertText(formats.document_text(words), QTextCharFormat())
    cursor.endEditBlock()
    edit.setTextCursor(cursor)


def _toggle(words: str) -> SmallButton:
    button = SmallButton(words)
    button.setCheckable(True)
    return button
