"""Which language the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from peerjournal.ui import settings as declared
from peerjournal.ui.resources import resources_folder

if TYPE_CHECKING:
    from peerjournal.ui.settings import Settings

LANGUAGES = ("en", "de")


def language_code(settings: Settings) -> str:
    """Return the language that is set, else the desktop's, else English."""
    chosen = settings.value(declared.LANGUAGE) or QLocale.system().name().split("_")[0]
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def load_translation(app: QApplication, language: str) -> None:
    """Translate the window, where a translation ships with the program."""
    file = resources_folder() / "translations" / f"peerjournal_{language}.qm"
    if not file.is_file():
        return
    translator = QTranslator(app)
    if translator.load(file.read_bytes()):
        app.installTranslator(translator)
