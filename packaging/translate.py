"""Gathers what the window says, and makes of each translation the file that Qt reads.

Usage: python packaging/translate.py

Then write what `resources/translations/de.ts` marks as unfinished, and run it once more. Qt's
Linguist opens that file; so does any editor.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent


def gather(ts: Path) -> None:
    """Add to a translation's source what the code says by now, and drop what it no longer says."""
    code = ROOT / "src" / "peerjournal"
    spoken = [code / "app.py", *sorted((code / "ui").rglob("*.py"))]
    # Neither paths nor lines: they would change with every edit of the code.
    form = ["-locations", "none", "-no-obsolete", "-sort-messages", "-warnings-are-errors"]
    form += ["-disable-heuristic", "similartext"]
    if ts.stem == "en":
        # English is as it is written in the code, except that a number chooses the form.
        form += ["-pluralonly"]
    language = ("-source-language", "en", "-target-language", ts.stem)
    run("lupdate", *form, *language, *spoken, "-ts", ts)


def release(ts: Path, qm: Path) -> None:
    """Make the file that the program loads."""
    run("lrelease", ts, "-qm", qm)


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of the tools that come with PySide6."""
    # On Windows they end in .exe, which the system adds by itself.
    subprocess.run([TOOLS / tool, "-silent", *arguments], check=True)


if __name__ == "__main__":
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        gather(source)
        release(source, source.with_suffix(".qm"))
