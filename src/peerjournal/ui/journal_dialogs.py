"""Opens the dialogs and does, through the journal's thread, what they ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from peerjournal.coaching.library import FALLBACK
from peerjournal.domain import clock
from peerjournal.operations import files, question_wishes, writing
from peerjournal.operations import journal as journals
from peerjournal.ui import jobs, messages, paper
from peerjournal.ui.asking.questions_dialog import QuestionsDialog
from peerjournal.ui.asking.questions_wish import QuestionsWish
from peerjournal.ui.changes import Changes
from peerjournal.ui.dialogs.help_dialog import HelpDialog
from peerjournal.ui.dialogs.history_dialog import HistoryDialog
from peerjournal.ui.dialogs.keys_dialog import KeysDialog
from peerjournal.ui.dialogs.passphrase_dialog import PassphraseDialog
from peerjournal.ui.dialogs.settings_dialog import SettingsDialog
from peerjournal.ui.dialogs.words_dialog import WordsDialog
from peerjournal.ui.language import language_code
from peerjournal.ui.places import documents_folder
from peerjournal.ui.problems import problem_text
from peerjournal.ui.recovery import REHEARSED_ON, recovery_file_kind
from peerjournal.ui.settings_pages.settings_acts import SettingsActs

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.ui.command import Command
    from peerjournal.ui.editors.entry_editor import EntryEditor
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.settings import Settings
    from peerjournal.ui.settings_pages.groups import SettingsGroup
    from peerjournal.ui.worker import Cancel


class JournalDialogs(QObject):
    """One window's dialogs; those of a journal close when it is locked.

    Signals:
        revision_restored: EntryId of an entry that took back an earlier state.
    """

    revision_restored = Signal(object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._cancel: Cancel | None = None
        self.open_dialog: QDialog | None = None
        self.settings_acts: SettingsActs | None = None

    def _open(self, dialog: QDialog, session: OpenSession | None) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if session is not None:
            session.locking.connect(dialog.close)
        dialog.destroyed.connect(self._on_destroyed)
        self.open_dialog = dialog
        dialog.open()

    def _on_destroyed(self) -> None:
        self.open_dialog = None

    # Help

    def show_help(self, page: str = "") -> None:
        """Show the handbook."""
        dialog = HelpDialog(language_code(self._settings), self._window)
        dialog.show_page(page)
        self._open(dialog, None)

    def show_keys(self, commands: tuple[Command, ...]) -> None:
        """Show every shortcut."""
        self._open(KeysDialog(commands, self._window), None)

    # Settings

    def show_settings(
        self, session: OpenSession | None, group: SettingsGroup | None = None
    ) -> None:
        """Show the settings, with those of the journal where one is open."""
        name = session.me.name if session is not None else None
        language = session.language if session is not None else FALLBACK
        dialog = SettingsDialog(self._settings, name, self._window, language=language)
        if session is not None:
            dialog.passphrase_wanted.connect(partial(self.show_passphrase, session))
            dialog.words_wanted.connect(partial(self.show_words, session))
            dialog.name_given.connect(partial(self._rename, session))
            self.settings_acts = SettingsActs(session, dialog)
        self._open(dialog, session)
        if group is not None:
            dialog.show_group(group)

    def _rename(self, session: OpenSession, name: str) -> None:
        def done(_me: object) -> None:
            session.announce(Changes(peers=True))
            session.notice_given.emit(self.tr("Your card now says {name}.").format(name=name))

        session.run(self, partial(journals.rename_me, name=name), done, self._tell(session))

    def _tell(self, session: OpenSession) -> partial[None]:
        return partial(_give_notice, session)

    # The passphrase

    def show_passphrase(self, session: OpenSession) -> None:
        """Let the person change the passphrase."""
        dialog = PassphraseDialog(self._window)
        dialog.change_wanted.connect(partial(self._change_passphrase, session, dialog))
        dialog.words_wanted.connect(dialog.accept)
        dialog.words_wanted.connect(partial(self._show_new_words, session))
        dialog.cancelled.connect(self._stop)
        self._open(dialog, session)

    def _change_passphrase(
        self, session: OpenSession, dialog: PassphraseDialog, old: str, new: str
    ) -> None:
        dialog.set_working(is_working=True)

        def done(_none: None) -> None:
            dialog.set_working(is_working=False)
            dialog.show_done()

        def refused(error: PeerJournalError) -> None:
            dialog.set_working(is_working=False)
            dialog.show_problem(problem_text(error))

        self._cancel = session.run_long(
            dialog,
            lambda journal, progress: journals.change_passphrase(journal, old, new, progress),
            done,
            refused,
            dialog.progress.show_progress,
        )

    def _stop(self) -> None:
        if self._cancel is not None:
            self._cancel()

    # The recovery words

    def show_words(self, session: OpenSession) -> None:
        """Show the recovery words, behind the passphrase."""
        dialog = self._words_dialog(session)
        dialog.passphrase_given.connect(partial(self._confirm, session, dialog))
        self._open(dialog, session)

    def _show_new_words(self, session: OpenSession) -> None:
        dialog = self._words_dialog(session)
        dialog.ask_no_more()
        session.run(dialog, journals.recovery_words, dialog.show_words, self._tell(session))
        self._open(dialog, session)

    def _words_dialog(self, session: OpenSession) -> WordsDialog:
        dialog = WordsDialog(self._window)
        dialog.print_wanted.connect(partial(self._print_words, session, dialog))
        dialog.save_wanted.connect(partial(self._save_words, session, dialog))
        dialog.rehearsed.connect(partial(self._note_rehearsal, session))
        return dialog

    def _confirm(self, session: OpenSession, dialog: WordsDialog, passphrase: str) -> None:
        dialog.set_working(is_working=True)

        def refused(error: PeerJournalError) -> None:
            dialog.set_working(is_working=False)
            dialog.show_problem(problem_text(error))

        session.run(
            dialog,
            partial(jobs.confirmed_words, passphrase=passphrase),
            dialog.show_words,
            refused,
        )

    def _print_words(self, session: OpenSession, dialog: WordsDialog) -> None:
        if paper.print_recovery_sheet(dialog, session.path.stem, dialog.page.words()):
            dialog.page.show_note(self.tr("Sent to the printer"))

    def _save_words(self, session: OpenSession, dialog: WordsDialog) -> None:
        title = self.tr("Save the words as readable text")
        suggestion = documents_folder() / self.tr("Recovery words.txt")
        out = messages.choose_save_file(dialog, title, recovery_file_kind(), suggestion)
        if out is None:
            return
        content = paper.sheet_text(session.path.stem, dialog.page.words()).encode()
        session.run(
            dialog,
            lambda _journal: files.write_file(out, content, replace=True),
            lambda _none: dialog.page.show_note(self.tr("Saved; move it off this computer")),
            lambda error: dialog.page.message.show_problem(problem_text(error)),
        )

    def _note_rehearsal(self, session: OpenSession) -> None:
        job = partial(journals.put_note, name=REHEARSED_ON, value=clock.today().isoformat())
        session.run(self, job, lambda _none: None, self._tell(session))

    # Questions

    def show_questions(
        self,
        session: OpenSession,
        editor: EntryEditor | None = None,
        wish: QuestionsWish | None = None,
    ) -> None:
        """Show the question bank, as the person wishes it."""
        session.run(
            self,
            question_wishes.question_wishes,
            partial(self._open_questions, session, editor, wish or QuestionsWish()),
            self._tell(session),
        )

    def _open_questions(
        self,
        session: OpenSession,
        editor: EntryEditor | None,
        wish: QuestionsWish,
        wishes: question_wishes.QuestionWishes,
    ) -> None:
        dialog = QuestionsDialog(
            wishes,
            session.language,
            is_writing=editor is not None,
            wish=wish,
            parent=self._window,
        )

        def keep(changed: question_wishes.QuestionWishes) -> None:
            job = partial(question_wishes.keep_question_wishes, wishes=changed)
            session.run(dialog, job, lambda _none: session.announce(Changes(many=True)), problem)

        def problem(error: PeerJournalError) -> None:
            session.notice_given.emit(problem_text(error).title)

        def put(words: str) -> None:
            dialog.accept()
            if wish.offer is not None:
                wish.offer(words)
            elif editor is not None:
                editor.insert_words(words)

        def write(words: str) -> None:
            dialog.accept()
            job = partial(writing.entry_about, question=words)
            session.run(self, job, session.new_entry_wanted.emit, problem)

        def copy(words: str) -> None:
            QGuiApplication.clipboard().setText(words)

        dialog.wishes_changed.connect(keep)
        dialog.put_wanted.connect(put)
        dialog.writing_wanted.connect(write)
        dialog.copied.connect(copy)
        self._open(dialog, session)

    # Earlier states

    def show_history(self, session: OpenSession, entry: EntryId) -> None:
        """Show the earlier states of an entry."""
        language = session.language
        session.run(
            self,
            lambda journal: jobs.open_entry(journal, entry, language),
            partial(self._open_history, session),
            self._tell(session),
        )

    def _open_history(self, session: OpenSession, opened: jobs.OpenedEntry) -> None:
        if opened.page is None:
            return
        entry = opened.entry.id
        dialog = HistoryDialog(opened.entry, opened.page.revisions, self._window)

        def problem(error: PeerJournalError) -> None:
            dialog.show_problem(problem_text(error))

        def look(revision: int) -> None:
            job = partial(writing.read_revision, entry_id=entry, revision=revision)
            session.run(dialog, job, dialog.show_revision, problem)

        def restored(_entry: object) -> None:
            dialog.accept()
            self.revision_restored.emit(entry)

        def restore(revision: int) -> None:
            job = partial(writing.restore_revision, entry_id=entry, revision=revision)
            session.run(dialog, job, restored, problem)

        dialog.revision_chosen.connect(look)
        dialog.restore_wanted.connect(restore)
        self._open(dialog, session)
        dialog.choose_first()


def _give_notice(session: OpenSession, error: PeerJournalError) -> None:
    problem = problem_text(error)
    session.notice_given.emit(f"{problem.title}. {problem.what_to_do}")
