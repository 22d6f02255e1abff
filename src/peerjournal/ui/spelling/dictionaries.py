"""Finds the dictionaries that ship with the program, and those of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from peerjournal.ui.resources import resources_folder

_DESKTOP = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))


def dictionaries() -> dict[str, Path]:
    """Return each language that can be looked up, with the path of its files less the ending."""
    shipped = Path(str(resources_folder() / "dictionaries"))
    found: dict[str, Path] = {}
    for folder in (shipped, *_DESKTOP):
        for words in sorted(folder.glob("*.dic")):
            is_whole = words.with_suffix(".aff").is_file() and not words.stem.startswith("hyph")
            if is_whole and words.stem not in found:
                found[words.stem] = words.with_suffix("")
    return found


def usual_language(language: str, known: dict[str, Path]) -> tuple[str, ...]:
    """Return the dictionary for the program's language, of the country if there is one."""
    country = QLocale().name()
    wanted = {"de": ("de_DE",), "en": ("en_US",)}.get(language, ())
    if country in {"en_GB", "en_AU", "en_NZ", "en_IE", "en_ZA"} and language == "en":
        wanted = ("en_GB",)
    if country.startswith(language) and country in known:
        wanted = (country,)
    return tuple(one for one in wanted if one in known)


def language_name(code: str) -> str:
    """Return what a language calls itself, with its country."""
    locale = QLocale(code)
    name = locale.nativeLanguageName() or code
    country = locale.nativeTerritoryName() if "_" in code else ""
    return f"{name} ({country})" if country and country not in name else name
