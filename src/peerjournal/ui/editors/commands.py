"""The formats a person can give, each with its icon and keys; buttons and shortcuts share them."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors import shaping
from peerjournal.ui.editors.marking import is_marked
from peerjournal.ui.editors.writing import Item, Mark, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.document_look import Look


class Command(StrEnum):
    """One format."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKE = "strike"
    CODE = "code"
    HEADING_1 = "heading-1"
    HEADING_2 = "heading-2"
    HEADING_3 = "heading-3"
    PARAGRAPH = "paragraph"
    NUMBERS = "numbers"
    BULLETS = "bullets"
    CHECKS = "checks"
    QUOTE = "quote"
    CODE_BLOCK = "code-block"
    LINK = "link"
    PICTURE = "picture"

    @property
    def mark(self) -> Mark | None:
        """How words are set apart by it."""
        return _MARKS.get(self)

    @property
    def level(self) -> int:
        """The level of heading, or 0."""
        return _LEVELS.get(self, 0)

    @property
    def item(self) -> Item | None:
        """The kind of list."""
        return _ITEMS.get(self)

    @property
    def keys(self) -> str:
        """The shortcut, as QKeySequence reads it."""
        return _KEYS[self]


_MARKS = {
    Command.BOLD: Mark.BOLD,
    Command.ITALIC: Mark.ITALIC,
    Command.STRIKE: Mark.STRIKE,
    Command.CODE: Mark.CODE,
}
_LEVELS = {Command.HEADING_1: 1, Command.HEADING_2: 2, Command.HEADING_3: 3}
_ITEMS = {
    Command.NUMBERS: Item.NUMBER,
    Command.BULLETS: Item.BULLET,
    Command.CHECKS: Item.CHECK,
}
_KEYS = {
    Command.BOLD: "Ctrl+B",
    Command.ITALIC: "Ctrl+I",
    Command.STRIKE: "Ctrl+Shift+X",
    # Ctrl+E goes between writing and reading.
    Command.CODE: "Ctrl+Shift+C",
    Command.HEADING_1: "Ctrl+Alt+1",
    Command.HEADING_2: "Ctrl+Alt+2",
    Command.HEADING_3: "Ctrl+Alt+3",
    Command.PARAGRAPH: "Ctrl+Alt+0",
    Command.NUMBERS: "Ctrl+Shift+7",
    Command.BULLETS: "Ctrl+Shift+8",
    Command.CHECKS: "Ctrl+Shift+9",
    Command.QUOTE: "Ctrl+Shift+.",
    Command.CODE_BLOCK: "Ctrl+Shift+E",
    # Ctrl+K opens the palette of the whole program.
    Command.LINK: "Ctrl+Shift+K",
    Command.PICTURE: "Ctrl+Shift+I",
}


def command_name(command: Command) -> str:
    """Return what the format is called."""
    translate = QCoreApplication.translate
    return {
        Command.BOLD: translate("Command", "Bold"),
        Command.ITALIC: translate("Command", "Italic"),
        Command.STRIKE: translate("Command", "Strike through"),
        Command.CODE: translate("Command", "Code"),
        Command.HEADING_1: translate("Command", "Large heading"),
        Command.HEADING_2: translate("Command", "Heading"),
        Command.HEADING_3: translate("Command", "Small heading"),
        Command.PARAGRAPH: translate("Command", "Plain paragraph"),
        Command.NUMBERS: translate("Command", "Numbered list"),
        Command.BULLETS: translate("Command", "List"),
        Command.CHECKS: translate("Command", "Check list"),
        Command.QUOTE: translate("Command", "Quotation"),
        Command.CODE_BLOCK: translate("Command", "Block of code"),
        Command.LINK: translate("Command", "Link"),
        Command.PICTURE: translate("Command", "Picture"),
    }[command]


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
