"""The exit status of each failure, as the handbook lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.domain import errors

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError

_STATUSES: dict[int, tuple[type[PeerJournalError], ...]] = {
    1: (errors.ProgramFaultError,),
    10: (errors.JournalNotFoundError, errors.JournalExistsError, errors.NotAJournalError),
    11: (
        errors.WrongPassphraseError,
        errors.WrongRecoveryWordsError,
        errors.RecoveryWordsUnreadableError,
        errors.PassphraseTooShortError,
        errors.PassphraseUnreadableError,
    ),
    12: (errors.JournalDamagedError,),
    13: (errors.JournalTooNewError,),
    14: (errors.JournalInUseError,),
    15: (errors.JournalChangedUnderneathError, errors.JournalMovedError),
    16: (
        errors.JournalReadOnlyError,
        errors.CannotReadFileError,
        errors.CannotWriteFileError,
        errors.FolderNotFoundError,
        errors.FileExistsAlreadyError,
        errors.FileTooLargeError,
        errors.CopyNotVerifiedError,
    ),
    17: (errors.DiskFullError,),
    20: (
        errors.InvalidEntryError,
        errors.CorpusLineError,
        errors.NotAPictureError,
        errors.PictureTooLargeError,
        errors.NotAFormatError,
        errors.FormatTooNewError,
    ),
    21: (
        errors.EntryNotFoundError,
        errors.AmbiguousEntryError,
        errors.NotMyEntryError,
        errors.EntryChangedElsewhereError,
        errors.FeedbackAlreadySentError,
        errors.EntryNeverSharedError,
        errors.NothingToShareError,
    ),
    30: (errors.NotACardError, errors.CardTooNewError, errors.CardDamagedError),
    31: (
        errors.PeerIsMeError,
        errors.PeerExistsError,
        errors.PeerKeyChangedError,
        errors.PeerNotFoundError,
        errors.AmbiguousPeerError,
        errors.PeerInUseError,
        errors.PairPausedError,
    ),
    40: (
        errors.NotABundleError,
        errors.BundleTooNewError,
        errors.BundleDamagedError,
        errors.BundleChangedError,
        errors.BundleNotFoundError,
    ),
    41: (errors.BundleNotForMeError, errors.BundleMisaddressedError),
    42: (errors.BundleUnknownSenderError,),
    43: (errors.BundleRepeatedError,),
    44: (errors.BundleHostileError,),
    50: (errors.CancelledError, errors.JournalLockedError),
    51: (errors.NoDisplayError,),
}

STATUS_OF = {kind: status for status, kinds in _STATUSES.items() for kind in kinds}


def status_of(error: PeerJournalError) -> int:
    """Return the exit status of a failure."""
    return STATUS_OF[type(error)]
