"""What a built program tries on itself: vault, exchange, window, icons and languages."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.fields import Markdown
from peerjournal.operations import journal as journals
from peerjournal.operations import peers, reading, receiving, sharing, writing
from peerjournal.operations.starting import content_of_text
from peerjournal.ui.icons import icon_names, icon_pixmap
from peerjournal.ui.language import LANGUAGES, speak
from peerjournal.ui.sections import Section, section_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.operations.journal import Journal
    from peerjournal.ui.main_window import MainWindow

PASSPHRASE = "quiet harbour at noon"  # noqa: S105 - of journals that live for a second
_WAIT_S = 30.0
_SAID_BY_QT = ("QWidgetTextControl", "&Copy")


class SelfTestError(Exception):
    """Something does not work in this build."""


def run_steps(make_window: Callable[[Path], MainWindow]) -> None:
    """Try everything in a folder that is gone afterwards.

    Raises:
        SelfTestError: something does not work.

    """
    with TemporaryDirectory(prefix="peerjournal-self-test-") as name:
        folder = Path(name)
        try_exchange(folder)
        try_window(make_window(folder / "settings.ini"), folder / "Ada.pjournal")
        try_icons()
        try_languages()


def try_exchange(folder: Path) -> None:
    """Make two journals, write in one, lock and reopen it, share and receive."""
    ada, grace = (_new_journal(folder, name) for name in ("Ada", "Grace"))
    peers.add_peer(ada, peers.my_card(grace))
    known = peers.add_peer(grace, peers.my_card(ada))
    entry = writing.add_entry(ada, _entry(ada))
    journals.close_journal(ada)
    ada = journals.open_journal(folder / "Ada.pjournal", PASSPHRASE)
    preview = sharing.preview_share(
        ada, [sharing.ShareItem(entry=entry.id)], [peers.find_peer(ada, "Grace").id]
    )
    bundle = folder / "one.pjbundle"
    sharing.share(ada, preview, bundle)
    receiving.receive_bundle(grace, receiving.preview_bundle(grace, bundle))
    received = reading.read_entry(grace, entry.id)
    _must(received.author == known.id, "the received entry has another author")
    _must(received.title == entry.title, "the received entry reads otherwise")
    for journal in (ada, grace):
        journals.close_journal(journal)


def _new_journal(folder: Path, name: str) -> Journal:
    return journals.create_journal(folder / f"{name}.pjournal", PASSPHRASE, name)


def _entry(journal: Journal) -> Entry:
    content = content_of_text(Kind.SESSION, Markdown("What we keep of the hour."))
    blank = writing.blank_entry(journal, content)
    return Entry(
        id=blank.id,
        author=blank.author,
        revision=1,
        title="A first hour",
        happened_on=blank.happened_on,
        created_at=blank.created_at,
        changed_at=blank.changed_at,
        content=content,
    )


def try_window(window: MainWindow, path: Path) -> None:
    """Show the window, unlock a journal in it and lock it again."""
    window.open_path(path)
    window.show()
    window.threshold.unlock_page.passphrase_given.emit(PASSPHRASE)
    _wait_for(lambda: window.view is not None, "the journal does not open in the window")
    view = window.view
    rows = view.entries.list_pane.model if view is not None else None
    _wait_for(lambda: rows is not None and bool(rows.entries()), "the list stays empty")
    window.lock()
    _wait_for(lambda: window.view is None and not window.is_locking, "the journal stays open")
    window.close()


def try_icons() -> None:
    """Draw each icon."""
    for name in icon_names():
        _must(not icon_pixmap(name, QColor("black"), 16).isNull(), f"icon {name} is empty")


def try_languages() -> None:
    """Say a word of the program's and one of Qt's in each language."""
    application = QApplication.instance()
    said = set[tuple[str, str]]()
    for language in reversed(LANGUAGES):
        if isinstance(application, QApplication):
            speak(application, language)
        copy = QCoreApplication.translate(*_SAID_BY_QT)
        said.add((section_name(Section.TODAY), copy))
    _must(all(len(set(one)) == len(LANGUAGES) for one in zip(*said, strict=True)), "a language")


def _wait_for(condition: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + _WAIT_S
    while not condition():
        QGuiApplication.processEvents()
        time.sleep(0.005)
        _must(time.monotonic() < end, otherwise)


def _must(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - a claim
    if not holds:
        raise SelfTestError(otherwise)
