"""Starts the window: settings, appearance, worker, main window, and what catches a bug."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from peerjournal.domain.errors import NoDisplayError, PeerJournalError
from peerjournal.ui import settings as declared
from peerjournal.ui.appearance import Appearance, Wishes
from peerjournal.ui.ending import Ending
from peerjournal.ui.icons import program_icon
from peerjournal.ui.language import language_code, speak
from peerjournal.ui.main_window import MainWindow
from peerjournal.ui.mishap import catch_mishaps
from peerjournal.ui.problems import problem_text
from peerjournal.ui.settings import Settings, default_settings_path
from peerjournal.ui.tidying import Tidying
from peerjournal.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_DISPLAY_STATUS = 51
"""As the handbook lists it for the command line."""


class Program:
    """Everything that lives as long as the program does.

    Attributes:
        settings: the desktop's settings.
        worker: the journal's own thread.
        appearance: dresses the application.
        window: the one window.

    """

    def __init__(self, application: QApplication, settings_path: Path) -> None:
        self.settings = Settings(settings_path)
        speak(application, language_code(self.settings))
        self.tidying = Tidying()
        self.worker = Worker()
        self.appearance = Appearance(application, wishes_of(self.settings))
        self.settings.changed.connect(self._on_setting_changed)
        self.window = MainWindow(self.settings, self.worker)

    def end(self) -> None:
        """Wait for the work that is under way, end the journal's thread, delete the window.

        The window goes now and as a whole: left to Python it would go piece by piece.
        """
        self.worker.stop()
        delete(self.window)
        delete(self.appearance)
        self.tidying.stop()

    def _on_setting_changed(self, name: str) -> None:
        if name.startswith("look/"):
            self.appearance.follow(wishes_of(self.settings))


def wishes_of(settings: Settings) -> Wishes:
    """Return how the person wants the program to look."""
    return Wishes(
        mode=settings.value(declared.THEME_MODE),
        contrast=settings.value(declared.CONTRAST_MODE),
        font_factor=settings.value(declared.FONT_FACTOR),
        is_motion_reduced=settings.value(declared.IS_MOTION_REDUCED),
    )


def make_application() -> QApplication:
    """Return the running application, made if there is none."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("PeerJournal")
    application.setApplicationDisplayName("PeerJournal")
    application.setDesktopFileName("peerjournal")
    application.setWindowIcon(program_icon())
    return application


def run(arguments: Sequence[str]) -> int:
    """Open the window, on a journal's file if one is named, and return the exit status."""
    if "--self-test" in arguments:
        return run_self_test()
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        problem = problem_text(NoDisplayError())
        print(f"{problem.title}. {problem.what_to_do}", file=sys.stderr)  # noqa: T201
        return NO_DISPLAY_STATUS
    application = make_application()
    program = Program(application, default_settings_path())
    catch_mishaps(program.window)
    files = [Path(one) for one in arguments if not one.startswith("-")]
    program.window.open_path(files[0].absolute() if files else None)
    program.window.show()
    Ending(program.window.close, program.window)
    status = application.exec()
    program.end()
    return status


def run_self_test() -> int:
    """Try the vault, the exchange, the window and each icon, as a built program does."""
    from peerjournal.ui.self_test import SelfTestError, run_steps

    application = make_application()
    started: list[Program] = []

    def make_window(settings_path: Path) -> MainWindow:
        started.append(Program(application, settings_path))
        return started[0].window

    try:
        run_steps(make_window)
    except (SelfTestError, PeerJournalError) as error:
        print(f"self-test failed: {type(error).__name__} {error}", file=sys.stderr)  # noqa: T201
        return 1
    finally:
        for program in started:
            program.end()
    print("self-test passed")  # noqa: T201 - what the build looks for
    return 0


def run_tour(arguments: Sequence[str]) -> int:
    """Do the main job where there is no display: two journals, sharing, receiving, pictures."""
    folder = Path(arguments[0] if arguments else "peerjournal-tour").absolute()
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        print("There is no display here, so PeerJournal does its main job without one.")  # noqa: T201
    from peerjournal.ui.tour import exchange, take_pictures

    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with TemporaryDirectory(prefix="peerjournal-tour-") as settings_folder:
        program = Program(application, Path(settings_folder) / "settings.ini")
        try:
            path = exchange(folder, language_code(program.settings), print)
            take_pictures(program.window, program.settings, path, folder, print)
        except PeerJournalError as error:
            print(problem_text(error).title, file=sys.stderr)  # noqa: T201
            return 1
        finally:
            program.end()
    print(f"Everything is in {folder}")  # noqa: T201
    return 0


def has_display() -> bool:
    """Whether a window would be seen by anybody."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
