"""Every action of the window, declared once: for menus, shortcuts and the command palette."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.ui.command import Command
from peerjournal.ui.goals.aim_commands import aim_commands
from peerjournal.ui.icons import icon
from peerjournal.ui.kinds import kind_icon, new_kind_words
from peerjournal.ui.page_commands import page_commands
from peerjournal.ui.sections import Section, section_icon, section_name
from peerjournal.ui.writing_commands import writing_commands

SECTIONS = tuple(Section)


def all_commands() -> tuple[Command, ...]:
    """Return every action, in the order of the menus."""
    return (
        *_journal(),
        *_entry(),
        *_entry_acts(),
        *writing_commands(),
        *_new(),
        *_go(),
        *_walk(),
        *page_commands(),
        *_look(),
        *_help(),
    )


def _journal() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Journal")
    return (
        Command(
            key="create",
            words=translate("commands", "Create a journal…"),
            menu=menu,
            needs_journal=False,
            icon_name="add",
        ),
        Command(
            key="open",
            words=translate("commands", "Open a journal…"),
            shortcuts=("Ctrl+O",),
            menu=menu,
            needs_journal=False,
            icon_name="folder",
        ),
        Command(
            key="receive",
            words=translate("commands", "Receive from a peer…"),
            shortcuts=("Ctrl+R",),
            icon_name="receive",
            menu=menu,
        ),
        Command(
            key="print_period",
            words=translate("commands", "Print a period…"),
            icon_name="print",
            menu=menu,
        ),
        Command(
            key="lock",
            words=translate("commands", "Lock"),
            shortcuts=("Ctrl+L",),
            icon_name="lock",
            menu=menu,
        ),
        Command(
            key="settings",
            words=translate("commands", "Settings…"),
            shortcuts=("Ctrl+,",),
            icon_name="settings",
            menu=menu,
            needs_journal=False,
        ),
        Command(
            key="quit",
            words=translate("commands", "Lock and quit"),
            shortcuts=("Ctrl+Q",),
            menu=menu,
            needs_journal=False,
        ),
    )


def _entry() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Entry")
    return (
        Command(
            key="new",
            words=translate("commands", "New entry"),
            shortcuts=("Ctrl+N",),
            icon_name="add",
            menu=menu,
        ),
        Command(
            key="new_menu",
            words=translate("commands", "New entry of another kind"),
            shortcuts=("Ctrl+Shift+N",),
            icon_name="add",
        ),
        Command(
            key="converse",
            words=translate("commands", "Start a conversation…"),
            shortcuts=("Ctrl+Shift+G",),
            icon_name="sessions",
            menu=menu,
        ),
        Command(
            key="plan",
            words=translate("commands", "Plan a conversation…"),
            shortcuts=("Ctrl+Shift+P",),
            icon_name="calendar",
            menu=menu,
        ),
        Command(
            key="questions",
            words=translate("commands", "Questions…"),
            shortcuts=("Ctrl+Shift+Q",),
            icon_name="help",
            menu=menu,
        ),
        Command(
            key="toggle_writing",
            words=translate("commands", "Write or read"),
            shortcuts=("Ctrl+E",),
            icon_name="edit",
            menu=menu,
        ),
        Command(
            key="share",
            words=translate("commands", "Share…"),
            shortcuts=("Ctrl+Shift+S",),
            icon_name="share",
            menu=menu,
        ),
    )


def _entry_acts() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Entry")
    return (
        Command(
            key="history",
            words=translate("commands", "Earlier states"),
            shortcuts=("Ctrl+H",),
            icon_name="history",
            menu=menu,
        ),
        Command(
            key="print",
            words=translate("commands", "Print…"),
            shortcuts=("Ctrl+P",),
            icon_name="print",
            menu=menu,
        ),
        *aim_commands(menu),
        Command(
            key="save",
            words=translate("commands", "Save now"),
            shortcuts=("Ctrl+S",),
            icon_name="save",
        ),
        Command(
            key="trash",
            words=translate("commands", "Move to the trash"),
            shortcuts=("Ctrl+Backspace",),
            icon_name="trash",
            menu=menu,
        ),
        Command(
            key="undo_trash",
            words=translate("commands", "Take back what was thrown away"),
            # Where something is written, Ctrl+Z belongs to the writing: the field takes it first.
            shortcuts=("Ctrl+Shift+Backspace", "Ctrl+Z"),
            icon_name="undo",
        ),
    )


def _new() -> tuple[Command, ...]:
    return tuple(
        Command(key=f"new_{kind}", words=new_kind_words(kind), icon_name=kind_icon(kind))
        for kind in Kind
    )


def _go() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Go")
    sections = tuple(
        Command(
            key=f"go_{section}",
            words=section_name(section),
            shortcuts=(f"Ctrl+{place}",),
            icon_name=section_icon(section),
            menu=menu,
        )
        for place, section in enumerate(SECTIONS, start=1)
    )
    return (
        *sections,
        Command(
            key="find",
            words=translate("commands", "Search"),
            shortcuts=("Ctrl+F",),
            icon_name="search",
            menu=menu,
        ),
        Command(
            key="palette",
            words=translate("commands", "Search or do anything"),
            shortcuts=("Ctrl+K",),
            menu=menu,
        ),
        Command(
            key="filter",
            words=translate("commands", "Filter the list"),
            shortcuts=("Ctrl+Shift+F",),
            icon_name="filter",
            menu=menu,
        ),
        Command(
            key="go_to_day",
            words=translate("commands", "Go to a day…"),
            shortcuts=("Ctrl+G",),
            icon_name="calendar",
            menu=menu,
        ),
    )


def _walk() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Go")
    return (
        Command(
            key="back",
            words=translate("commands", "Back"),
            shortcuts=("Alt+Left", "Ctrl+Tab"),
            icon_name="arrow-left",
            menu=menu,
        ),
        Command(
            key="forward",
            words=translate("commands", "Forward"),
            shortcuts=("Alt+Right", "Ctrl+Shift+Tab"),
            icon_name="arrow-right",
            menu=menu,
        ),
        Command(
            key="next_part",
            words=translate("commands", "Next part of the window"),
            shortcuts=("F6",),
        ),
        Command(
            key="previous_part",
            words=translate("commands", "Part of the window before"),
            shortcuts=("Shift+F6",),
        ),
        Command(
            key="menu", words=translate("commands", "Menu"), shortcuts=("F10",), needs_journal=False
        ),
    )


def _look() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "View")
    return (
        Command(
            key="larger",
            words=translate("commands", "Larger text"),
            shortcuts=("Ctrl++", "Ctrl+="),
            menu=menu,
            needs_journal=False,
        ),
        Command(
            key="smaller",
            words=translate("commands", "Smaller text"),
            shortcuts=("Ctrl+-",),
            menu=menu,
            needs_journal=False,
        ),
        Command(
            key="usual_size",
            words=translate("commands", "Usual size of text"),
            shortcuts=("Ctrl+0",),
            menu=menu,
            needs_journal=False,
        ),
        Command(
            key="dark",
            words=translate("commands", "Light or dark"),
            shortcuts=("Ctrl+Shift+D",),
            menu=menu,
            needs_journal=False,
        ),
    )


def _help() -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    menu = translate("commands", "Help")
    return (
        Command(
            key="help",
            words=translate("commands", "Help"),
            shortcuts=("F1",),
            icon_name="help",
            menu=menu,
            needs_journal=False,
        ),
        Command(
            key="keys",
            words=translate("commands", "Keyboard shortcuts"),
            shortcuts=("Ctrl+/",),
            menu=menu,
            needs_journal=False,
        ),
    )


class Commands(QObject):
    """The actions of one window, ready to be put into menus.

    Signals:
        chosen: the key of the Command that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.all = all_commands()
        self._actions: dict[str, QAction] = {}
        for command in self.all:
            action = QAction(command.words, window)
            action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
            if command.icon_name:
                action.setIcon(icon(command.icon_name))
            action.triggered.connect(partial(self.chosen.emit, command.key))
            window.addAction(action)
            self._actions[command.key] = action

    def action(self, key: str) -> QAction:
        """Return the action of a command."""
        return self._actions[key]

    def set_journal_open(self, *, is_open: bool) -> None:
        """Offer what needs a journal only while one is open."""
        for command in self.all:
            if command.needs_journal:
                self._actions[command.key].setEnabled(is_open)

    def available(self) -> tuple[Command, ...]:
        """Return the commands that can be chosen now."""
        return tuple(one for one in self.all if self._actions[one.key].isEnabled())

    def menus(self, parent: QWidget) -> tuple[QMenu, ...]:
        """Make the menus anew, one a heading."""
        made: dict[str, QMenu] = {}
        for command in self.all:
            if command.menu:
                menu = made.setdefault(command.menu, QMenu(command.menu, parent))
                menu.addAction(self._actions[command.key])
        return tuple(made.values())


def shortcut_words(command: Command) -> str:
    """Return the first shortcut of a command as this platform writes it."""
    keys = command.shortcuts[0] if command.shortcuts else command.editor_keys
    return native_keys(keys)


def all_shortcut_words(command: Command) -> str:
    """Return every shortcut of a command as this platform writes it."""
    return ", ".join(map(native_keys, command.shortcuts))


def native_keys(keys: str) -> str:
    """Return keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
