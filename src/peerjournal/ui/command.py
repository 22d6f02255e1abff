"""What an action of the window is called, and how it is reached."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One action.

    Attributes:
        key: what it is called in the code.
        shortcuts: as Qt writes them.
        editor_keys: the shortcut that the editor itself listens to, instead.
        menu: under which heading it stands; empty for the palette and the keyboard alone.
        needs_journal: whether it makes sense only while a journal is open.

    """

    key: str
    words: str
    shortcuts: tuple[str, ...] = ()
    editor_keys: str = ""
    icon_name: str = ""
    menu: str = ""
    needs_journal: bool = True
