"""A box that offers the values of a setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from peerjournal.ui.settings import Setting, Settings

T = TypeVar("T")


def offer(
    settings: Settings, box: QComboBox, setting: Setting[T], choices: tuple[tuple[T, str], ...]
) -> None:
    """Let a box show a setting and put what is chosen."""
    # Kept here: as the box's own data, Qt would give a named choice back as a plain string.
    values = [value for value, _words in choices]
    box.addItems([words for _value, words in choices])
    current = settings.value(setting)
    if current not in values:
        values.append(current)
        box.addItem(str(current))
    box.setCurrentIndex(values.index(current))

    def keep(row: int) -> None:
        settings.put(setting, values[row])

    box.activated.connect(keep)
