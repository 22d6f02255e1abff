"""Everything before a journal is open: welcome, create, unlock, recovery words."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from peerjournal.domain import clock
from peerjournal.domain.errors import (
    JournalDamagedError,
    JournalNotFoundError,
    NotAJournalError,
)
from peerjournal.operations import files
from peerjournal.operations import journal as journals
from peerjournal.operations.restoring import copy_at, journal_of
from peerjournal.ui import messages, paper
from peerjournal.ui import settings as declared
from peerjournal.ui.door import Door
from peerjournal.ui.moments import gone_words
from peerjournal.ui.pages.create_page import CreatePage, NewJournal
from peerjournal.ui.pages.new_passphrase_page import NewPassphrasePage
from peerjournal.ui.pages.recovery_page import RecoveryPage
from peerjournal.ui.pages.restore_page import RestorePage
from peerjournal.ui.pages.restored_page import RestoredPage
from peerjournal.ui.pages.unlock_page import UnlockPage
from peerjournal.ui.pages.welcome_page import WelcomePage
from peerjournal.ui.places import documents_folder, sample_path
from peerjournal.ui.problems import problem_text
from peerjournal.ui.recovery import REHEARSED_ON, recovery_file_kind
from peerjournal.ui.session import OpenSession

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.restoring import Restored
    from peerjournal.operations.safekeeping import SafetyCopy
    from peerjournal.ui.settings import Settings
    from peerjournal.ui.worker import Worker

_PAGES = (
    *(WelcomePage, CreatePage, UnlockPage, RecoveryPage, NewPassphrasePage),
    *(RestorePage, RestoredPage),
)
_SECRETIVE = (CreatePage, UnlockPage, RecoveryPage, NewPassphrasePage)


class Threshold(QStackedWidget):
    """Leads from nothing to an open journal.

    Signals:
        entered: the OpenSession of the journal that is open now.
    """

    entered = Signal(object)

    def __init__(
        self, worker: Worker, settings: Settings, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._language = language
        self._path: Path | None = None
        self._copy: SafetyCopy | None = None
        self._copies: tuple[SafetyCopy, ...] = ()
        self._session: OpenSession | None = None
        self.door = Door(worker, self)
        self._connect_door()

    # The pages, each made when it is first needed: the window should stand at once

    @cached_property
    def welcome_page(self) -> WelcomePage:
        """Three ways to begin."""
        page = WelcomePage()
        page.create_wanted.connect(self.show_create)
        page.open_wanted.connect(self.choose_file)
        page.sample_wanted.connect(self.open_sample)
        page.path_chosen.connect(self.show_unlock)
        page.path_forgotten.connect(self._on_path_forgotten)
        self.addWidget(page)
        return page

    @cached_property
    def create_page(self) -> CreatePage:
        """What a new journal needs."""
        page = CreatePage(documents_folder())
        page.left.connect(self.show_welcome)
        page.creation_wanted.connect(self._on_creation_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def unlock_page(self) -> UnlockPage:
        """What opens a journal."""
        page = UnlockPage()
        page.other_wanted.connect(self.show_welcome)
        page.copies_wanted.connect(self._on_copies_wanted)
        page.passphrase_given.connect(self._on_passphrase_given)
        page.words_given.connect(self._on_words_given)
        page.cancelled.connect(self.door.give_up)
        self.addWidget(page)
        return page

    @cached_property
    def recovery_page(self) -> RecoveryPage:
        """The recovery words."""
        page = RecoveryPage()
        page.print_wanted.connect(self._on_print_wanted)
        page.save_wanted.connect(self._on_save_wanted)
        page.rehearsed.connect(self._on_rehearsed)
        page.done.connect(self._enter)
        self.addWidget(page)
        return page

    @cached_property
    def new_passphrase_page(self) -> NewPassphrasePage:
        """A passphrase in the place of a forgotten one."""
        page = NewPassphrasePage()
        page.passphrase_given.connect(self._on_new_passphrase_given)
        page.skipped.connect(self._enter)
        self.addWidget(page)
        return page

    @cached_property
    def restore_page(self) -> RestorePage:
        """Which safety copy to go on with."""
        page = RestorePage()
        page.copy_chosen.connect(self.show_copy)
        page.elsewhere_wanted.connect(self._on_elsewhere_wanted)
        page.left.connect(self._on_copies_left)
        self.addWidget(page)
        return page

    @cached_property
    def restored_page(self) -> RestoredPage:
        """What is not in the copy that is open now."""
        page = RestoredPage()
        page.done.connect(self._enter)
        self.addWidget(page)
        return page

    def _connect_door(self) -> None:
        self.door.restored.connect(self._on_restored)
        self.door.copies_found.connect(self._on_copies_found)
        self.door.working_changed.connect(self._on_working_changed)
        self.door.opened.connect(self._on_opened)
        self.door.created.connect(self._on_created)
        self.door.opened_by_words.connect(self._on_opened_by_words)
        self.door.sample_made.connect(self._on_sample_made)
        self.door.refused.connect(self._on_refused)

    @property
    def session(self) -> OpenSession | None:
        """The journal that is open while its words or passphrase are dealt with here."""
        return self._session

    def show_welcome(self) -> None:
        """Show the first page."""
        self._clear()
        self.welcome_page.message.clear()
        self.welcome_page.show_recent(self._settings.value(declared.RECENT_JOURNALS))
        self._turn_to(self.welcome_page)

    def show_create(self) -> None:
        """Ask for what a new journal needs."""
        self._clear()
        self._turn_to(self.create_page)

    def show_unlock(self, path: Path, note: str = "") -> None:
        """Ask for what opens a journal."""
        self._clear()
        self._path, self._copy, self._copies = path, None, ()
        self.unlock_page.show_path(path, note)
        self._turn_to(self.unlock_page)
        self.door.look_for_copies(path)

    def show_copy(self, copy: SafetyCopy) -> None:
        """Ask for what opens a safety copy; then it takes the place of the journal."""
        if self._path is None:
            return
        self._clear()
        self._copy = copy
        self.unlock_page.show_path(self._path, gone_words(copy.made_at))
        self.unlock_page.offer_copies()
        self._turn_to(self.unlock_page)

    def choose_file(self) -> None:
        """Ask for a journal's file and show its door."""
        kind = messages.FileKind(name=self.tr("PeerJournal journals"), suffix="pjournal")
        folder = self._settings.value(declared.LAST_FOLDER)
        folder = folder if folder.is_dir() and folder.name else documents_folder()
        path = messages.choose_open_file(self, self.tr("Open a journal"), (kind,), folder)
        whose = journal_of(path) if path is not None else None
        if path is not None and whose is not None:
            # A copy is not written to where it lies; it takes the place of its journal.
            self.show_unlock(whose)
            self.show_copy(copy_at(path))
        elif path is not None:
            self.show_unlock(path)

    def open_sample(self) -> None:
        """Make the sample journal if it is not there yet, and show its door."""
        path = sample_path(self._language)
        if path.exists():
            self._on_sample_made(path)
        else:
            self.door.make_sample(path, self._language)

    def focus_first(self) -> None:
        """Give the keyboard to the page that is shown."""
        page = self.currentWidget()
        if isinstance(page, _PAGES):
            page.focus_first()

    def show_problem(self, error: PeerJournalError) -> None:
        """Say on the page that is shown what went wrong."""
        page = self.currentWidget()
        if isinstance(page, CreatePage | UnlockPage | NewPassphrasePage):
            page.show_problem(problem_text(error))
        else:
            self.welcome_page.message.show_problem(problem_text(error))
            self._turn_to(self.welcome_page)

    def _turn_to(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.focus_first()

    def _clear(self) -> None:
        for place in range(self.count()):
            page = self.widget(place)
            if isinstance(page, _SECRETIVE):
                page.clear()

    # What the pages ask for

    def _on_path_forgotten(self, path: Path) -> None:
        declared.forget_journal(self._settings, path)
        self.show_welcome()

    def _on_creation_wanted(self, new: NewJournal) -> None:
        self._path = new.path
        self.door.create(new.path, new.passphrase, new.name)

    def _on_passphrase_given(self, passphrase: str) -> None:
        if self._path is not None and self._copy is not None:
            self.door.restore(self._path, self._copy, passphrase)
        elif self._path is not None:
            self.door.unlock(self._path, passphrase)

    def _on_words_given(self, words: str) -> None:
        if self._path is not None and self._copy is not None:
            self.door.restore_with_words(self._path, self._copy, words)
        elif self._path is not None:
            self.door.unlock_with_words(self._path, words)

    def _on_copies_found(self, path: Path, copies: tuple[SafetyCopy, ...]) -> None:
        if path == self._path and copies:
            self._copies = copies
            self.unlock_page.offer_copies()

    def _on_copies_wanted(self) -> None:
        if self._path is not None:
            self.restore_page.show_copies(self._path, self._copies)
            self._clear()
            self._turn_to(self.restore_page)

    def _on_elsewhere_wanted(self) -> None:
        kind = messages.FileKind(name=self.tr("PeerJournal journals"), suffix="pjournal")
        folder = documents_folder()
        path = messages.choose_open_file(self, self.tr("Choose a safety copy"), (kind,), folder)
        if path is not None:
            self.show_copy(copy_at(path))

    def _on_copies_left(self) -> None:
        if self._path is not None:
            self.show_unlock(self._path)

    def _on_working_changed(self, is_working: bool) -> None:  # noqa: FBT001 - a slot
        for place in range(self.count()):
            page = self.widget(place)
            if isinstance(page, WelcomePage | CreatePage | UnlockPage):
                page.set_working(is_working=is_working)

    def _on_refused(self, error: PeerJournalError) -> None:
        self.show_problem(error)
        if isinstance(error, JournalDamagedError | JournalNotFoundError | NotAJournalError):
            self.unlock_page.offer_copies()

    def _on_sample_made(self, path: Path) -> None:
        from peerjournal.operations.demo import DEMO_PASSPHRASE

        said = self.tr("A sample to look around in. Its passphrase is “{passphrase}”.")
        self.show_unlock(path, said.format(passphrase=DEMO_PASSPHRASE))
        self.unlock_page.fill_passphrase(DEMO_PASSPHRASE)
        self.focus_first()

    # A journal is open

    def _on_opened(self, journal: Journal) -> None:
        self._begin(journal)
        self._enter()

    def _on_created(self, journal: Journal) -> None:
        session = self._begin(journal)
        session.run(self, journals.recovery_words, self._show_words, self.show_problem)

    def _on_restored(self, restored: Restored) -> None:
        self._copy = None
        self._begin(restored.journal)
        self._clear()
        self.restored_page.show_restored(restored)
        self._turn_to(self.restored_page)

    def _on_opened_by_words(self, journal: Journal) -> None:
        self._begin(journal)
        self._clear()
        self._turn_to(self.new_passphrase_page)

    def _begin(self, journal: Journal) -> OpenSession:
        self._session = OpenSession(journal, self._worker, self._language)
        declared.remember_journal(self._settings, journal.path)
        return self._session

    def leave(self) -> OpenSession | None:
        """Hand the open journal over to be locked, if one is open here."""
        session, self._session = self._session, None
        return session

    def _enter(self) -> None:
        session = self.leave()
        self._clear()
        if session is not None:
            self.entered.emit(session)

    # Words and passphrase

    def _show_words(self, words: tuple[str, ...]) -> None:
        self._clear()
        self.recovery_page.show_words(words)
        self._turn_to(self.recovery_page)

    def _on_print_wanted(self) -> None:
        if self._path is not None and paper.print_recovery_sheet(
            self, self._path.stem, self.recovery_page.words()
        ):
            self.recovery_page.show_note(self.tr("Sent to the printer"))

    def _on_save_wanted(self) -> None:
        if self._path is None or self._session is None:
            return
        suggestion = documents_folder() / self.tr("Recovery words.txt")
        title = self.tr("Save the words as readable text")
        out = messages.choose_save_file(self, title, recovery_file_kind(), suggestion)
        if out is None:
            return
        content = paper.sheet_text(self._path.stem, self.recovery_page.words()).encode()
        self._session.run(
            self,
            lambda _journal: files.write_file(out, content, replace=True),
            lambda _none: self.recovery_page.show_note(self.tr("Saved; move it off this computer")),
            self.show_problem,
        )

    def _on_rehearsed(self) -> None:
        if self._session is not None:
            day = clock.today().isoformat()
            self._session.run(
                self,
                partial(journals.put_note, name=REHEARSED_ON, value=day),
                lambda _none: None,
                self.show_problem,
            )

    def _on_new_passphrase_given(self, passphrase: str) -> None:
        session = self._session
        if session is None:
            return
        self.new_passphrase_page.set_working(is_working=True)
        session.run_long(
            self,
            lambda journal, progress: journals.replace_passphrase(journal, passphrase, progress),
            lambda _none: self._on_passphrase_replaced(session),
            self._on_passphrase_kept,
            self.new_passphrase_page.progress.show_progress,
        )

    def _on_passphrase_replaced(self, session: OpenSession) -> None:
        self.new_passphrase_page.set_working(is_working=False)
        session.run(self, journals.recovery_words, self._show_words, self.show_problem)

    def _on_passphrase_kept(self, error: PeerJournalError) -> None:
        self.new_passphrase_page.set_working(is_working=False)
        self.new_passphrase_page.show_problem(problem_text(error))
