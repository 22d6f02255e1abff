"""The formats a person can give, with names and keys; buttons, shortcuts and palette share them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from peerjournal.ui.editors.writing import Item, Mark


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
