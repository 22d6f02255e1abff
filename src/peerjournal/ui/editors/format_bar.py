"""A quiet row of formats for wherever the person is writing, and the count of words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from peerjournal.ui.editors.commands import is_on
from peerjournal.ui.editors.format_command import Command, command_name
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.toast import FOOT

_SHOWN = (
    (Command.HEADING_2, "heading"),
    (Command.BOLD, "bold"),
    (Command.ITALIC, "italic"),
    (Command.BULLETS, "list"),
    (Command.NUMBERS, "numbered-list"),
    (Command.CHECKS, "check-list"),
    (Command.QUOTE, "quote"),
    (Command.LINK, "link"),
    (Command.PICTURE, "image"),
)


class FormatBar(QFrame):
    """Acts on the editor that has, or last had, the keyboard; pale while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._edit: MarkdownEdit | None = None
        self.buttons: dict[Command, QToolButton] = {}
        self.words = QLabel()
        self.words.setProperty("role", "small")
        self.setAccessibleName(self.tr("Formats"))
        self.setObjectName(FOOT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(theme.spacing.xs), 0, theme.px(theme.spacing.xs))
        layout.setSpacing(theme.px(2))
        for command, icon_name in _SHOWN:
            button = icon_button(icon_name, command_name(command))
            button.setToolTip(f"{command_name(command)}  {_native(command.keys)}")
            button.setCheckable(True)
            button.setEnabled(False)
            # The keyboard stays in the writing; the shortcuts do the same from there.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self.run, command))
            self.buttons[command] = button
            layout.addWidget(button)
        layout.addStretch()
        layout.addWidget(self.words)

    def follow(self, edit: MarkdownEdit | None) -> None:
        """Act on another editor, or on none."""
        if self._edit is not None and self._edit is not edit:
            self._edit.cursorPositionChanged.disconnect(self.refresh)
            self._edit.changed.disconnect(self.refresh)
        if edit is not None and edit is not self._edit:
            edit.cursorPositionChanged.connect(self.refresh)
            edit.changed.connect(self.refresh)
        self._edit = edit
        for button in self.buttons.values():
            button.setEnabled(edit is not None)
        takes_pictures = edit is not None and edit.pictures.keeper is not None
        self.buttons[Command.PICTURE].setVisible(takes_pictures or edit is None)
        self.refresh()

    def refresh(self) -> None:
        """Show which formats hold at the cursor."""
        for command, button in self.buttons.items():
            button.setChecked(self._edit is not None and is_on(command, self._edit.textCursor()))

    def show_words(self, count: int) -> None:
        """Show how many words there are in all."""
        words = self.tr("1 word") if count == 1 else self.tr("{count} words")
        self.words.setText(words.format(count=self.locale().toString(count)) if count else "")
        self.words.setVisible(bool(count))

    @property
    def is_of_use(self) -> bool:
        """Whether there is an editor to act on."""
        return self._edit is not None

    def run(self, command: Command) -> None:
        """Do in the editor what a format is for, and give it the keyboard."""
        if self._edit is not None:
            self._edit.run_command(command)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
