"""Failures of the journal's file and its passphrase."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.errors import (
    CopyNotVerifiedError,
    DiskFullError,
    JournalChangedUnderneathError,
    JournalDamagedError,
    JournalExistsError,
    JournalInUseError,
    JournalLockedError,
    JournalMovedError,
    JournalNotFoundError,
    JournalReadOnlyError,
    JournalTooNewError,
    NotAJournalError,
    PassphraseTooShortError,
    PassphraseUnreadableError,
    RecoveryWordsUnreadableError,
    WrongPassphraseError,
    WrongRecoveryWordsError,
)
from peerjournal.ui.problem_words.problem import Problem, Wording

translate = QCoreApplication.translate


def _exists(error: JournalExistsError) -> Problem:
    return Problem(
        title=translate("problems", "There is already a file called {name}").format(
            name=error.path.name
        ),
        what_it_means=translate(
            "problems",
            "A new journal never takes the place of a file that exists. It is untouched.",
        ),
        what_to_do=translate("problems", "Choose another name or another folder."),
    )


def _not_found(error: JournalNotFoundError) -> Problem:
    return Problem(
        title=translate("problems", "{name} is not there").format(name=error.path.name),
        what_it_means=translate(
            "problems", "The file was moved, renamed or deleted, or its drive is not connected."
        ),
        what_to_do=translate(
            "problems", "Connect the drive, or open the file from where it is now."
        ),
    )


def _not_a_journal(error: NotAJournalError) -> Problem:
    return Problem(
        title=translate("problems", "{name} is not a journal").format(name=error.path.name),
        what_it_means=translate(
            "problems", "Another program wrote this file, or nothing has been written to it yet."
        ),
        what_to_do=translate(
            "problems", "Choose a file that ends in .pjournal. This one was not changed."
        ),
    )


def _wrong_passphrase(error: WrongPassphraseError) -> Problem:
    return Problem(
        title=translate("problems", "That passphrase does not open {name}").format(
            name=error.path.name
        ),
        what_it_means=translate("problems", "The journal stays locked and nothing was changed."),
        what_to_do=translate(
            "problems",
            "Type it again; look at Caps Lock and the keyboard's language. "
            "If it is gone, the 24 words of your recovery sheet open the journal.",
        ),
    )


def _wrong_words(error: WrongRecoveryWordsError) -> Problem:
    return Problem(
        title=translate("problems", "These words do not open {name}").format(name=error.path.name),
        what_it_means=translate(
            "problems",
            "They belong to another journal, or to this one before its passphrase was changed.",
        ),
        what_to_do=translate("problems", "Look for the newest recovery sheet of this journal."),
    )


def _unreadable_words(_error: RecoveryWordsUnreadableError) -> Problem:
    return Problem(
        title=translate("problems", "These are not the 24 words of a recovery sheet"),
        what_it_means=translate(
            "problems", "A word is missing, misspelt or in another place than on the sheet."
        ),
        what_to_do=translate(
            "problems", "Compare each word with the sheet and type all 24 in their order."
        ),
    )


def _damaged(error: JournalDamagedError) -> Problem:
    if error.cut_short:
        means = translate("problems", "The end of the file is missing: a copy was not finished.")
    elif error.pages:
        means = translate(
            "problems", "Parts of the file were changed by something else: {count} of its pages."
        ).format(count=len(error.pages))
    else:
        means = translate("problems", "What the file holds does not fit together.")
    return Problem(
        title=translate("problems", "{name} is damaged").format(name=error.path.name),
        what_it_means=means,
        what_to_do=translate(
            "problems",
            "Keep this file as it is and open the newest safety copy beside it, "
            "or a backup of your own.",
        ),
    )


def _too_new(error: JournalTooNewError) -> Problem:
    return Problem(
        title=translate("problems", "{name} needs a newer PeerJournal").format(
            name=error.path.name
        ),
        what_it_means=translate(
            "problems",
            "A later version wrote it (form {found}; this one knows forms up to {known}). "
            "The file was not changed.",
        ).format(found=error.found, known=error.known),
        what_to_do=translate("problems", "Update PeerJournal on this computer and open it again."),
    )


def _in_use(error: JournalInUseError) -> Problem:
    return Problem(
        title=translate("problems", "{name} is open elsewhere").format(name=error.path.name),
        what_it_means=translate(
            "problems", "Another PeerJournal has it open, so that two never write at once."
        ),
        what_to_do=translate("problems", "Lock or close it there, then open it here."),
    )


def _changed_underneath(error: JournalChangedUnderneathError) -> Problem:
    if error.kept is None:
        do = translate(
            "problems",
            "Lock the journal, then unlock it: what was open here is kept beside the file, "
            "and what you are writing is put back.",
        )
    else:
        do = translate(
            "problems",
            "What was open here is kept beside it as {copy}. "
            "Open either of the two and go on with the one you want.",
        ).format(copy=error.kept.name)
    return Problem(
        title=translate("problems", "{name} was replaced by something else").format(
            name=error.path.name
        ),
        what_it_means=translate(
            "problems",
            "A sync program or another computer wrote the file while it was open here. "
            "To keep both states whole, nothing more is written to it.",
        ),
        what_to_do=do,
    )


def _moved(error: JournalMovedError) -> Problem:
    if error.now_at is not None:
        means = translate("problems", "While it was open here, it was moved to {place}.").format(
            place=error.now_at
        )
    else:
        means = translate(
            "problems",
            "While it was open here, it was moved, renamed or deleted, or its drive was taken "
            "away.",
        )
    return Problem(
        title=translate("problems", "{name} is not in its place any more").format(
            name=error.path.name
        ),
        what_it_means=means,
        what_to_do=_after_moving(error),
    )


def _after_moving(error: JournalMovedError) -> str:
    if error.is_whole:
        return translate(
            "problems", "All that was saved is in it. Open it where it is now and go on."
        )
    if error.kept is not None:
        return translate(
            "problems",
            "All that was saved is kept as {copy} in the folder of its safety copies: go on with "
            "that one.",
        ).format(copy=error.kept.name)
    return translate(
        "problems",
        "Put it back where it was, and saving goes on by itself. Or lock the journal and open it "
        "where it is now: what you are writing waits and is put back.",
    )


def _read_only(error: JournalReadOnlyError) -> Problem:
    return Problem(
        title=translate("problems", "{name} cannot be written to").format(name=error.path.name),
        what_it_means=translate("problems", "The file or its folder is set to be read only."),
        what_to_do=translate(
            "problems", "Change its permissions, or copy the journal to a folder of yours."
        ),
    )


def _locked(_error: JournalLockedError) -> Problem:
    return Problem(
        title=translate("problems", "The journal is locked"),
        what_it_means=translate(
            "problems", "It was locked before this was begun. What you were writing is inside it."
        ),
        what_to_do=translate("problems", "Unlock the journal and do it again."),
    )


_COPIES = (".unfinished", ".changing-passphrase")


def _disk_full(error: DiskFullError) -> Problem:
    room = translate("problems", "Make room on the disk, then try again.")
    if error.path.suffix == ".pjournal":
        means = translate(
            "problems",
            "There is no room left where {name} lies. What was saved before is safe; "
            "the last change is not saved yet.",
        ).format(name=error.path.name)
    elif error.path.suffix in _COPIES:
        means = translate(
            "problems",
            "There is no room left for a copy of the journal, so nothing was made or changed.",
        )
    else:
        means = translate(
            "problems", "There is no room left for {name}, so nothing of it was written."
        ).format(name=error.path.name)
        room = translate(
            "problems", "Make room on the disk or choose another folder, then try again."
        )
    return Problem(
        title=translate("problems", "The disk is full"), what_it_means=means, what_to_do=room
    )


def _copy_not_verified(error: CopyNotVerifiedError) -> Problem:
    return Problem(
        title=translate("problems", "The safety copy could not be checked"),
        what_it_means=translate(
            "problems",
            "Before a change of this size a copy is made, opened and counted. "
            "{name} did not pass, so the journal was not touched.",
        ).format(name=error.path.name),
        what_to_do=translate(
            "problems", "See that the disk has room and is healthy, then try again."
        ),
    )


def _too_short(error: PassphraseTooShortError) -> Problem:
    return Problem(
        title=translate("problems", "The passphrase is too short"),
        what_it_means=translate("problems", "It needs at least {least} characters.").format(
            least=error.least
        ),
        what_to_do=translate(
            "problems", "Four or five words that have nothing to do with each other are best."
        ),
    )


def _no_passphrase(_error: PassphraseUnreadableError) -> Problem:
    return Problem(
        title=translate("problems", "No passphrase could be read"),
        what_it_means=translate(
            "problems",
            "There is nobody at a keyboard to ask, and no file was named to read it from.",
        ),
        what_to_do=translate(
            "problems",
            "Run this in a terminal, or name a file with --passphrase-file "
            "(a hyphen reads it from standard input).",
        ),
    )


WORDS: tuple[Wording, ...] = (
    (JournalExistsError, _exists),
    (JournalNotFoundError, _not_found),
    (NotAJournalError, _not_a_journal),
    (WrongPassphraseError, _wrong_passphrase),
    (WrongRecoveryWordsError, _wrong_words),
    (RecoveryWordsUnreadableError, _unreadable_words),
    (JournalDamagedError, _damaged),
    (JournalTooNewError, _too_new),
    (JournalInUseError, _in_use),
    (JournalChangedUnderneathError, _changed_underneath),
    (JournalMovedError, _moved),
    (JournalReadOnlyError, _read_only),
    (JournalLockedError, _locked),
    (DiskFullError, _disk_full),
    (CopyNotVerifiedError, _copy_not_verified),
    (PassphraseTooShortError, _too_short),
    (PassphraseUnreadableError, _no_passphrase),
)
