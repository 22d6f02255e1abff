"""A screen reader's ears and hands: what a program tells over AT-SPI, and what it lets be done.

Needs Debian's at-spi2-core and python3-pyatspi, and so the system's own Python.
"""

# ruff: noqa: ANN401 - what comes over AT-SPI has no types

from __future__ import annotations

import re
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE_S = 60
_PAUSE_S = 0.05
# The places of keys on a PC keyboard, as X counts them.
CONTROL, KEY_RETURN, KEY_SPACE, KEY_HOME, KEY_DOWN, KEY_L, KEY_N = 37, 36, 65, 110, 116, 46, 57
TEXT_ROLES = ("text", "entry", "password text", "paragraph", "document text")
ITEM_ROLES = ("list item", "table cell")
BUTTON_ROLES = ("push button", "button", "toggle button", "link", "check box", "radio button")


class NotAsItShouldBeError(Exception):
    """The program did not tell or do what somebody who listens relies on."""


@dataclass
class Listener:
    """What a screen reader hears of one program, and can do with it.

    Attributes:
        announced: what the program said by itself, in order.

    """

    program: subprocess.Popen[bytes]
    announced: list[str] = field(default_factory=list)

    def listen(self) -> None:
        """Begin to hear."""
        hear = pyatspi.Registry.registerEventListener
        hear(self._on_announced, "object:announcement")

    def _on_announced(self, event: Any) -> None:
        self.announced.append(str(event.any_data))

    def application(self) -> Any:
        """Return the program as the desktop knows it."""
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.get_process_id() == self.program.pid:
                return one
        return None

    def every(self) -> list[Any]:
        """Return everything that is showing, from the top of the window down."""
        found: list[Any] = []
        root = self.application()
        _gather(root, found) if root is not None else None
        return found

    def wait_for(self, what: str, find: Any) -> Any:
        """Return what `find` returns as soon as that is something."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            hear_all()
            try:
                found = find()
            except (GLib.Error, LookupError, NotImplementedError):
                found = None  # It went away while it was looked at.
            if found:
                return found
            if self.program.poll() is not None:
                raise NotAsItShouldBeError(f"The program ended while waiting for {what}")
            time.sleep(_PAUSE_S)
        raise NotAsItShouldBeError(f"Not found: {what}\n{self.outline()}")

    def find(self, name: str, roles: tuple[str, ...] = (), *, place: int = 0) -> Any:
        """Return the control of that name (a regular expression), once it is showing."""
        wanted = re.compile(name)

        def look() -> Any:
            fits = [
                one
                for one in self.every()
                if wanted.fullmatch(one.name) and (not roles or one.getRoleName() in roles)
            ]
            return fits[place] if len(fits) > place else None

        return self.wait_for(f"{name!r} as {roles or 'anything'}", look)

    def press(self, name: str) -> None:
        """Press a button as a screen reader does."""
        self.act(self.find(name, BUTTON_ROLES))

    def act(self, control: Any) -> None:
        """Do what a control offers first: press, toggle, choose."""
        actions = control.queryAction()
        names = [actions.getName(number).lower() for number in range(actions.nActions)]
        wanted = ("press", "toggle", "activate", "click", "setfocus")
        number = next((names.index(one) for one in wanted if one in names), None)
        if number is None:
            raise NotAsItShouldBeError(f"{control.name!r} offers nothing to do: {names}")
        actions.doAction(number)

    def write(self, name: str, text: str) -> None:
        """Write into a field."""
        control = self.find(name, TEXT_ROLES)
        control.queryComponent().grabFocus()
        control.queryEditableText().setTextContents(text)
        self.wait_for(f"{text!r} in {name!r}", lambda: text in read(control) or is_secret(control))

    def keys(self, *codes: int, text: str = "") -> None:
        """Press keys together, the last one last; or type a text."""
        strike = pyatspi.Registry.generateKeyboardEvent
        for code in codes[:-1]:
            strike(code, None, pyatspi.KEY_PRESS)
        if codes:
            strike(codes[-1], None, pyatspi.KEY_PRESSRELEASE)
        for code in reversed(codes[:-1]):
            strike(code, None, pyatspi.KEY_RELEASE)
        for letter in text:
            strike(ord(letter), None, pyatspi.KEY_SYM)

    def keyboard_is_in(self, name: str) -> bool:
        """Whether the control of that name (a regular expression) has the keyboard."""
        focused = pyatspi.STATE_FOCUSED
        return any(
            re.fullmatch(name, one.name) and one.getState().contains(focused)
            for one in self.every()
        )

    def choose(self, name: str) -> None:
        """Reach an item of a list by the arrow keys."""
        item = self.find(name, ITEM_ROLES)
        place, whole = item.getIndexInParent(), item.parent
        whole.queryComponent().grabFocus()
        self.wait_a_moment()
        self.keys(KEY_HOME)
        self.wait_a_moment()
        for _ in range(place + 1):
            if self.keyboard_is_in(name):
                break
            self.keys(KEY_DOWN)
            self.wait_a_moment()
        self.wait_for(f"the keyboard on {name!r}", lambda: self.keyboard_is_in(name))

    def wait_a_moment(self) -> None:
        """Let one key be taken before the next."""
        time.sleep(4 * _PAUSE_S)
        hear_all()

    def save_as(self, path: Path) -> None:
        """Answer the question where to save."""
        self.write("File name:?", str(path))
        self.press("Save")

    def told(self) -> str:
        """Return all names and all words in fields that are showing."""
        return "\n".join(f"{one.name}\n{read(one)}" for one in self.every())

    def outline(self) -> str:
        """Return what is showing, for somebody who has to find out why."""
        return "\n".join(
            f"  {one.getRoleName()}: {one.name[:90]!r} {read(one)[:90]!r}" for one in self.every()
        )


def hear_all() -> None:
    """Let what the program told meanwhile arrive."""
    while GLib.MainContext.default().iteration(False):
        pass
    pyatspi.Registry.pumpQueuedEvents()


def _gather(control: Any, found: list[Any]) -> None:
    for one in control:
        if one is None:
            continue
        states = one.getState()
        if states.contains(pyatspi.STATE_SHOWING) or one.getRoleName() == "frame":
            found.append(one)
            _gather(one, found)


def read(control: Any) -> str:
    """Return the words in a field; nothing where there can be none."""
    if "Text" not in pyatspi.listInterfaces(control):
        return ""
    return control.queryText().getText(0, -1)


def is_ticked(control: Any) -> bool:
    """Whether an item of a list is ticked."""
    return control.getState().contains(pyatspi.STATE_CHECKED)


def is_secret(control: Any) -> bool:
    """Whether a field keeps its words from readers, too."""
    return control.getRoleName() == "password text"
