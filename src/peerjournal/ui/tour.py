"""The main job where there is no display: two journals, sharing both ways, two pictures."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import demo, peers, reading, receiving, sharing, writing
from peerjournal.operations import journal as journals
from peerjournal.operations.starting import content_of_text
from peerjournal.ui import settings as declared
from peerjournal.ui.theme import ThemeMode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.main_window import MainWindow
    from peerjournal.ui.settings import Settings

    Tell = Callable[[str], None]

PASSPHRASE = "a second sample to try"  # noqa: S105 - told to everybody
SHARED = 5
_WAIT_S = 30.0
_DRESS_S = 0.3


def exchange(folder: Path, language: str, tell: Tell) -> Path:
    """Make two sample journals and exchange entries both ways; return the first one's file."""
    first = demo.create_demo(_fresh(folder / "Sample journal.pjournal"), language)
    second = journals.create_journal(_fresh(folder / "Second journal.pjournal"), PASSPHRASE, "Kim")
    try:
        tell(f"Made {first.path.name}: {reading.counts(first).total} entries of {first.me.name}")
        tell(f"Made {second.path.name} for {second.me.name}")
        _introduce(first, second, tell)
        sent = _send(first, second, _some(first), folder / "to-Kim.pjbundle")
        tell(f"Shared {sent} entries with Kim: to-Kim.pjbundle")
        tell(f"Kim received {_receive(second, folder / 'to-Kim.pjbundle')} entries")
        answer = writing.add_entry(second, _answer(second))
        _send(second, first, (answer.id,), folder / "from-Kim.pjbundle")
        count = _receive(first, folder / "from-Kim.pjbundle")
        tell(f"{first.me.name} received {count} entry from Kim")
        return first.path
    finally:
        journals.close_journal(first)
        journals.close_journal(second)
        tell("Locked both: one encrypted file each")


def _fresh(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def _introduce(first: Journal, second: Journal, tell: Tell) -> None:
    for one, other in ((first, second), (second, first)):
        peer = peers.add_peer(one, peers.my_card(other))
        peers.verify_peer(one, peer.id)
    number = peers.safety_number(first, second.me.id)
    same = number == peers.safety_number(second, first.me.id)
    tell(f"Compared the safety number on both sides: {'the same' if same else 'different'}")


def _some(journal: Journal) -> tuple[EntryId, ...]:
    wanted = Filter(whose=Whose.MINE, kinds=(Kind.SESSION, Kind.GOAL, Kind.FEEDBACK))
    lines = reading.page_of_entries(journal, wanted, None, SHARED * 4).lines
    return tuple(line.id for line in lines if not line.is_never_shared)[:SHARED]


def _send(one: Journal, other: Journal, entries: tuple[EntryId, ...], out: Path) -> int:
    items = [sharing.ShareItem(entry=entry) for entry in entries]
    preview = sharing.preview_share(one, items, [other.me.id])
    return len(sharing.share(one, preview, out, replace=True).entries)


def _receive(journal: Journal, bundle: Path) -> int:
    preview = receiving.preview_bundle(journal, bundle)
    return receiving.receive_bundle(journal, preview).accepted


def _answer(journal: Journal) -> Entry:
    words = Markdown("I kept one sentence of yours all week: the answer is not mine to give.")
    content = content_of_text(Kind.FEEDBACK, words)
    return replace(writing.blank_entry(journal, content), title="What stayed with me")


def take_pictures(
    window: MainWindow, settings: Settings, path: Path, folder: Path, tell: Tell
) -> None:
    """Open the sample journal in the window and save it light and dark."""
    window.open_path(path)
    window.resize(1280, 800)
    window.show()
    window.threshold.unlock_page.passphrase_given.emit(demo.DEMO_PASSPHRASE)
    _wait_for(lambda: window.view is not None)
    view = window.view
    if view is None:
        return
    _wait_for(lambda: bool(view.entries.list_pane.model.entries()))
    view.entries.list_pane.list.choose_first()
    _wait_for(lambda: view.entries.entry_id is not None)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        settings.put(declared.THEME_MODE, mode)
        # Another theme has some parts made anew, over a few turns of the loop.
        dressed = partial(_is_past, time.monotonic() + _DRESS_S)
        _wait_for(dressed)
        picture = folder / f"window-{mode.value}.png"
        window.grab().save(str(picture))
        tell(f"Saved a picture of the window: {picture.name}")
    window.lock()
    _wait_for(lambda: not window.is_locking)
    window.close()


def _is_past(moment: float) -> bool:
    return time.monotonic() > moment


def _wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _WAIT_S
    while not condition() and time.monotonic() < end:
        QGuiApplication.processEvents()
        time.sleep(0.005)
    QGuiApplication.processEvents()
