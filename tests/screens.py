"""Draws every page and dialog into pictures: `python -m tests.screens OUT [LOOK ...]`.

A LOOK is the name of one of LOOKS below; all of them if none is named. With a display the
pictures are taken from it, else offscreen.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 - no journal is open here
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from peerjournal.app import Program
from peerjournal.crypto import passphrase
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import WrongPassphraseError
from peerjournal.domain.listing import Filter, Whose
from peerjournal.operations import demo, reading
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.ui import settings as declared
from peerjournal.ui.dialogs.passphrase_dialog import PassphraseDialog
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.language import Translation
from peerjournal.ui.mishap import MishapDialog
from peerjournal.ui.sections import Section
from peerjournal.ui.theme import ContrastMode, ThemeMode
from tests import screens_journal
from tests.journals import PASSPHRASE
from tests.pseudo import StretchedWords

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.ui.journal_view import JournalView
    from peerjournal.ui.main_window import MainWindow

RECOVERY_WORDS = ("abandon", "ability", "acoustic", "actual") * 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way to see the window."""

    name: str
    mode: ThemeMode = ThemeMode.LIGHT
    contrast: ContrastMode = ContrastMode.SYSTEM
    size: tuple[int, int] = (1280, 800)
    language: str = "en"
    font_factor: float = 1.0
    is_mirrored: bool = False
    is_stretched: bool = False


LOOKS = (
    Look(name="light"),
    Look(name="dark", mode=ThemeMode.DARK),
    Look(name="contrast", contrast=ContrastMode.HIGH),
    Look(name="small", size=(800, 560)),
    Look(name="large", size=(1600, 1000)),
    Look(name="german", language="de"),
    Look(name="type", font_factor=1.5),
    Look(name="huge", font_factor=2.5),
    Look(name="stretched", size=(800, 560), is_stretched=True),
    Look(name="mirrored", is_mirrored=True, is_stretched=True),
)


class Camera:
    """Takes pictures of a window in one look."""

    def __init__(self, folder: Path, look: Look, window: MainWindow) -> None:
        self._folder = folder / look.name
        self._folder.mkdir(parents=True, exist_ok=True)
        self._count = 0
        self.window = window

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture once everything has settled."""
        settle(3)
        self._wait_for_quiet()
        self._count += 1
        (widget or self.window).grab().save(str(self._folder / f"{self._count:02}-{name}.png"))

    def _wait_for_quiet(self) -> None:
        """Wait, though not for ever, until nothing is read any more and no page is being made."""
        quiet = 0
        for _ in range(400):
            works = self.window.findChildren(InTurns)
            is_busy = self.window._worker.is_busy or any(one.is_going_on for one in works)
            quiet = 0 if is_busy else quiet + 1
            if quiet == _QUIET_TURNS:
                return
            QTest.qWait(10)


_QUIET_TURNS = 8


def settle(rounds: int = 12) -> None:
    """Let events, jobs and layouts come to rest."""
    for _ in range(rounds):
        QTest.qWait(15)


def wait_for(condition) -> None:
    """Let events pass until something holds."""
    for _ in range(8_000):
        if condition():
            return
        QTest.qWait(5)
    raise TimeoutError


def draw_threshold(camera: Camera, path: Path) -> None:
    """Draw the pages before a journal is open."""
    threshold = camera.window.threshold
    threshold.show_welcome()
    camera.take("welcome")
    threshold.show_create()
    threshold.create_page.folder = Path("/home/ana/Dropbox/journal")
    threshold.create_page.title_edit.setText("Practice journal")
    threshold.create_page.passphrase.first.line.setText("walk along the river")
    settle(20)
    camera.take("create")
    threshold.show_unlock(path, "Locked because nobody was here for 5 min.")
    camera.take("unlock")
    threshold.show_problem(WrongPassphraseError(path))
    camera.take("unlock-wrong")
    threshold.unlock_page.way_button.click()
    camera.take("unlock-words")
    threshold.unlock_page.set_working(is_working=True)
    camera.take("unlock-working")
    threshold.unlock_page.set_working(is_working=False)
    threshold.recovery_page.show_words(RECOVERY_WORDS)
    threshold.setCurrentWidget(threshold.recovery_page)
    camera.take("recovery")
    threshold.recovery_page.next_button.click()
    camera.take("rehearsal")
    threshold.setCurrentWidget(threshold.new_passphrase_page)
    camera.take("new-passphrase")


def draw_journal(camera: Camera, view: JournalView) -> None:
    """Draw the pages of an open journal."""
    for section in Section:
        view.show_section(section)
        view.focus_first()
        camera.take(section.value)
    view.show_section(Section.JOURNAL)
    settle()
    for name, kind, whose in entries_to_draw():
        shown = open_one(view, kind, whose)
        if shown:
            camera.take(f"entry-{name}")
    for kind in Kind:
        view.begin(kind)
        settle()
        camera.take(f"new-{kind.value}")
    view.show_section(Section.JOURNAL)
    view.focus_search()
    for words, name in (("question", "search"), ("zebra zebra", "search-nothing")):
        view.entries.list_pane.head.search.setText(words)
        settle(40)
        camera.take(name)
    view.entries.list_pane.head.clear()


def entries_to_draw() -> Iterator[tuple[str, Kind, Whose]]:
    """Name one entry of each kind, mine and the peer's."""
    for kind in Kind:
        yield kind.value, kind, Whose.MINE
        yield f"{kind.value}-from-peer", kind, Whose.PEERS


def open_one(view: JournalView, kind: Kind, whose: Whose) -> bool:
    found: list[object] = []
    wanted = Filter(kinds=(kind,), whose=whose)
    view.session.run(
        view,
        lambda journal: reading.page_of_entries(journal, wanted).lines,
        found.append,
        lambda _error: None,
    )
    wait_for(lambda: bool(found))
    lines = found[0]
    if not lines:
        return False
    longest = max(lines, key=lambda line: (len(line.shared_with), len(line.excerpt)))
    view.entries.show_entry(longest.id)
    wait_for(lambda: view.entries.entry_id == longest.id)
    settle()
    return True


def draw_exchange(camera: Camera, view: JournalView) -> None:
    """Draw sharing and receiving."""
    lines = [line for line in view.entries.list_pane.model.entries() if line.is_mine]
    view.share(tuple(line.id for line in lines[:3]))
    camera.take("share")
    view.go_back()
    view.receive(None)
    camera.take("receive")
    view.go_back()


def draw_dialogs(camera: Camera, view: JournalView) -> None:
    """Draw what floats over the window."""
    window = camera.window
    dialogs = window.dialogs
    shows = (
        ("settings", lambda: dialogs.show_settings(view.session)),
        ("passphrase", lambda: dialogs.show_passphrase(view.session)),
        ("words", lambda: dialogs.show_words(view.session)),
        ("help", dialogs.show_help),
        ("keys", lambda: dialogs.show_keys(window.commands.all)),
    )
    for name, show in shows:
        show()
        settle()
        dialog = dialogs.open_dialog
        camera.take(name, dialog)
        if isinstance(dialog, PassphraseDialog):
            dialog.show_done()
            camera.take("passphrase-done", dialog)
        dialog.close()
        settle()
    mishap = MishapDialog("PeerJournal 0.1.0", window)
    mishap.show()
    camera.take("mishap", mishap)
    mishap.close()
    window.show_palette()
    settle(20)
    palette = QApplication.activePopupWidget()
    if palette is not None:
        camera.take("palette", palette)
        palette.close()
    view.toast.show_words("Moved to the trash", "Undo")
    camera.take("toast")
    view.toast.hide()


def draw_empty(camera: Camera, folder: Path) -> None:
    """Draw the pages of a journal in which nothing was written yet."""
    window = camera.window
    path = folder / "Empty.pjournal"
    close_journal(create_journal(path, PASSPHRASE, "Ana"))
    window.lock()
    wait_for(lambda: window.view is None and not window.is_locking)
    view = unlock(window, path, PASSPHRASE)
    for section in Section:
        view.show_section(section)
        camera.take(f"empty-{section.value}")


def unlock(window: MainWindow, path: Path, with_passphrase: str) -> JournalView:
    """Open a journal in the window."""
    window.open_path(path)
    window.threshold.unlock_page.passphrase_given.emit(with_passphrase)
    wait_for(lambda: window.view is not None)
    settle(10)
    assert window.view is not None
    return window.view


def draw(folder: Path, look: Look, application: QApplication) -> None:
    """Draw everything in one look."""
    QLocale.setDefault(QLocale("de_DE" if look.language == "de" else "en_GB"))
    with TemporaryDirectory() as name:
        inside = Path(name)
        settings = declared.Settings(inside / "settings.ini")
        settings.put(declared.THEME_MODE, look.mode)
        settings.put(declared.CONTRAST_MODE, look.contrast)
        settings.put(declared.IS_MOTION_REDUCED, True)
        settings.put(declared.LANGUAGE, look.language)
        settings.put(declared.FONT_FACTOR, look.font_factor)
        direction = Qt.LayoutDirection
        application.setLayoutDirection(
            direction.RightToLeft if look.is_mirrored else direction.LeftToRight
        )
        path = inside / "Practice journal.pjournal"
        close_journal(demo.create_demo(path, look.language))
        program = Program(application, inside / "settings.ini")
        window = program.window
        window.resize(*look.size)
        window.show()
        with stretched_words(application, look):
            draw_everything(Camera(folder, look, window), path, inside)
        window.close()
        wait_for(lambda: not window.isVisible())
        program.end()


@contextmanager
def stretched_words(application: QApplication, look: Look) -> Iterator[None]:
    """Let the window speak a language that nobody speaks, where a look wants it."""
    words = StretchedWords(is_mirrored=look.is_mirrored)
    if look.is_stretched:
        for english in application.findChildren(Translation):
            application.removeTranslator(english)
        application.installTranslator(words)
    yield
    application.removeTranslator(words)


def draw_everything(camera: Camera, path: Path, folder: Path) -> None:
    """Show a camera every page and dialog: of the sample journal at `path`, and empty ones."""
    # They draw with what stands here.
    from tests import (  # noqa: PLC0415
        screens_alone,
        screens_between,
        screens_company,
        screens_feedback,
        screens_floating,
        screens_goals,
        screens_insights,
        screens_leaving,
        screens_peering,
        screens_printing,
        screens_restoring,
        screens_talk,
        screens_writing,
    )

    # Who looks at all of it is there, and no journal locks, however long it takes.
    here = QTimer(camera.window)
    here.timeout.connect(camera.window.idle.note_presence)
    here.start(10_000)
    draw_threshold(camera, path)
    screens_restoring.draw_restoring(camera, path)
    view = unlock(camera.window, path, demo.DEMO_PASSPHRASE)
    draw_journal(camera, view)
    screens_journal.draw_finding(camera, view, settle)
    screens_printing.draw_printing(camera, view)
    screens_leaving.draw_leaving(camera, view)
    draw_exchange(camera, view)
    draw_dialogs(camera, view)
    screens_insights.draw_insights(camera, view)
    screens_alone.draw_alone(camera, view)
    screens_between.draw_conversation(camera, view)
    screens_between.draw_cards(camera, view, folder)
    screens_between.draw_bundle(camera, view, folder)
    screens_feedback.draw_feedback(camera, view)
    screens_peering.draw_peering(camera, view)
    screens_goals.draw_goals(camera, view)
    screens_company.draw_held(camera, view)
    screens_company.draw_company(camera, view)
    screens_company.draw_circle(camera, view, folder)
    screens_company.draw_agreements(camera, view, folder)
    screens_writing.draw_writing(camera, view)
    screens_floating.draw_floating(camera, view)
    screens_talk.draw_talk(camera, view, folder)
    draw_empty(camera, folder)


def draw_apart(folder: Path, name: str) -> None:
    """Draw one look in a program of its own."""
    command = [sys.executable, "-m", "tests.screens", str(folder), name]
    subprocess.run(command, cwd=Path(__file__).parents[1], check=True)


def main(arguments: list[str]) -> None:
    """Draw every look that is named, or all; as many at a time as there are processors."""
    folder = Path(arguments[0]).absolute()
    wanted = arguments[1:] or [look.name for look in LOOKS]
    if len(wanted) > 1:
        with ThreadPoolExecutor(os.cpu_count()) as several:
            tuple(several.map(partial(draw_apart, folder), wanted))
        return
    cheap = passphrase.Profile(number=1, iterations=1, memory_kib=32, lanes=1)
    passphrase.PROFILES = (cheap,)
    application = QApplication([])
    for look in LOOKS:
        if look.name in wanted:
            draw(folder, replace(look), application)


if __name__ == "__main__":
    main(sys.argv[1:])
