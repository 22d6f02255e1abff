"""Which language the window speaks, and how it writes days and numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from peerjournal.ui import settings as declared
from peerjournal.ui.resources import resources_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from peerjournal.ui.settings import Settings

LANGUAGES = ("en", "de")


class Translation(QTranslator):
    """What is said in one language; keeps the words, for Qt reads them where they are."""

    def __init__(self, words: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.load(words)


def language_code(settings: Settings) -> str:
    """Return the language that is set, else the first of the desktop's that is known here."""
    wished = (settings.value(declared.LANGUAGE), *QLocale.system().uiLanguages())
    short = (one.replace("_", "-").split("-")[0] for one in wished)
    return next((one for one in short if one in LANGUAGES), LANGUAGES[0])


def speak(application: QApplication, language: str) -> None:
    """Translate what is said from now on, by the program and by Qt, and write days by it.

    What is on the screen already stays as it is.
    """
    for former in application.findChildren(Translation):
        application.removeTranslator(former)
        former.deleteLater()
    for words in _words_of(language):
        application.installTranslator(Translation(words, application))
    QLocale.setDefault(locale_of(language, QLocale.system()))


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how days and numbers are written: as the desktop does, if in the same language."""
    spoken = QLocale(language)
    # A system that was told nothing names months in English, too.
    told = (
        system.language() if system.language() != QLocale.Language.C else QLocale("en").language()
    )
    return system if told == spoken.language() else QLocale(spoken.language(), system.territory())


def _words_of(language: str) -> Iterator[bytes]:
    """Yield the translations there are: Qt's own, for menus such as Copy, then the program's."""
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = resources_folder() / "translations"
    for file in (qt / f"qtbase_{language}.qm", ours / f"{language}.qm"):
        if file.is_file():
            yield file.read_bytes()
