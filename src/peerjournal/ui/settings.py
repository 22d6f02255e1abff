"""The desktop's settings, each declared once with its type and default.

They say how the program looks and where journals lie, nothing about what anybody wrote: all that
says something about a person is a setting of the journal and lives inside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from platformdirs import user_config_path
from PySide6.QtCore import QObject, QSettings, Signal

from peerjournal.ui.theme import LEAST_FACTOR, MOST_FACTOR, ContrastMode, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

RECENT_MOST = 8
_BETWEEN_PATHS = "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """One setting.

    Attributes:
        name: where it stands in the file.
        write: its value as text.
        read: the value of a text; raises ValueError where the text makes no sense.

    """

    name: str
    default: T
    write: Callable[[T], str]
    read: Callable[[str], T]


def _read_claim(text: str) -> bool:
    if text not in {"yes", "no"}:
        raise ValueError(text)
    return text == "yes"


def _write_claim(value: bool) -> str:  # noqa: FBT001 - the value itself
    return "yes" if value else "no"


def _number_between(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = float(text)
        if not least <= value <= most:
            raise ValueError(text)
        return value

    return read


def _whole_number_between(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise ValueError(text)
        return value

    return read


def _read_paths(text: str) -> tuple[Path, ...]:
    return tuple(Path(line) for line in text.split(_BETWEEN_PATHS) if line)


def _write_paths(paths: tuple[Path, ...]) -> str:
    return _BETWEEN_PATHS.join(str(path) for path in paths)


THEME_MODE = Setting(
    name="look/theme", default=ThemeMode.SYSTEM, write=lambda mode: mode.value, read=ThemeMode
)
CONTRAST_MODE = Setting(
    name="look/contrast",
    default=ContrastMode.SYSTEM,
    write=lambda mode: mode.value,
    read=ContrastMode,
)
FONT_FACTOR = Setting(
    name="look/font_factor",
    default=1.0,
    write=repr,
    read=_number_between(LEAST_FACTOR, MOST_FACTOR),
)
IS_MOTION_REDUCED = Setting(
    name="look/reduced_motion", default=False, write=_write_claim, read=_read_claim
)
LANGUAGE = Setting(name="look/language", default="", write=str, read=str)
"""A language's code such as `de`; empty follows the desktop."""
WINDOW_GEOMETRY = Setting(
    name="window/geometry", default=b"", write=lambda value: value.hex(), read=bytes.fromhex
)
WINDOW_STATE = Setting(
    name="window/state", default=b"", write=lambda value: value.hex(), read=bytes.fromhex
)
LAST_FOLDER = Setting(name="journals/last_folder", default=Path(), write=str, read=Path)
RECENT_JOURNALS: Setting[tuple[Path, ...]] = Setting(
    name="journals/recent", default=(), write=_write_paths, read=_read_paths
)
IDLE_LOCK_MINUTES = Setting(
    name="journals/idle_lock_minutes", default=5, write=str, read=_whole_number_between(0, 240)
)
"""Minutes without a key or a click until the journal locks itself; 0 never."""


class Settings(QObject):
    """The settings of this desktop, in one file.

    Signals:
        changed: the name of the setting that took another value.
    """

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def value(self, setting: Setting[T]) -> T:
        """Return what is set, the default where nothing sensible is."""
        text = self._file.value(setting.name)
        if not isinstance(text, str):
            return setting.default
        try:
            return setting.read(text)
        except ValueError:
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Set a value and keep it at once."""
        if value == self.value(setting):
            return
        self._file.setValue(setting.name, setting.write(value))
        self._file.sync()
        self.changed.emit(setting.name)


def default_settings_path() -> Path:
    """Return where this platform keeps a program's settings."""
    return user_config_path("PeerJournal", appauthor=False) / "settings.ini"


def remember_journal(settings: Settings, path: Path) -> None:
    """Put a journal first among the recent ones."""
    others = tuple(one for one in settings.value(RECENT_JOURNALS) if one != path)
    settings.put(RECENT_JOURNALS, (path, *others)[:RECENT_MOST])
    settings.put(LAST_FOLDER, path.parent)


def forget_journal(settings: Settings, path: Path) -> None:
    """Take a journal off the recent ones."""
    kept = tuple(one for one in settings.value(RECENT_JOURNALS) if one != path)
    settings.put(RECENT_JOURNALS, kept)
