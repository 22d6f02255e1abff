"""What the formats a person can give do to the writing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors import shaping
from peerjournal.ui.editors.format_command import Command
from peerjournal.ui.editors.marking import is_marked
from peerjournal.ui.editors.writing import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.document_look import Look


def shape_by(command: Command, cursor: QTextCursor, look: Look) -> None:
    """Give the chosen paragraphs a command's format, or take it from them."""
    if command.level:
        shaping.toggle_heading(cursor, command.level, look)
    elif command.item is not None:
        shaping.toggle_items(cursor, command.item, look)
    elif command is Command.QUOTE:
        shaping.toggle_quote(cursor, look)
    elif command is Command.CODE_BLOCK:
        shaping.toggle_code(cursor, look)
    elif command is Command.PARAGRAPH:
        shaping.make_plain(cursor, look)


def is_on(command: Command, cursor: QTextCursor) -> bool:
    """Whether a command's format is that of the words or the paragraph at the cursor."""
    if command.mark is not None:
        return is_marked(cursor, command.mark)
    if command in (Command.LINK, Command.PICTURE):
        return _is_solid(command, cursor)
    block = cursor.block()
    if command.level:
        is_heading = formats.shape_of(block) is Shape.HEADING
        return is_heading and block.blockFormat().headingLevel() == command.level
    if command is Command.QUOTE:
        return formats.quote_of(block) > 0
    if command is Command.CODE_BLOCK:
        return formats.shape_of(block) is Shape.CODE
    return command.item is not None and formats.item_of(block) is command.item


def _is_solid(command: Command, cursor: QTextCursor) -> bool:
    made = cursor.charFormat()
    if command is Command.LINK:
        return bool(formats.target_of(made))
    return formats.picture_of(made) is not None and cursor.hasSelection()


def make_shortcut(widget: QWidget, command: Command, run: Callable[[Command], object]) -> QShortcut:
    """Let a widget that has the keyboard run a command by its keys."""
    made = QShortcut(QKeySequence(command.keys), widget)
    made.setContext(Qt.ShortcutContext.WidgetShortcut)
    made.activated.connect(partial(run, command))
    return made
