"""Every failure we expect, one flat class each; the window and the command line find the words."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class PeerJournalError(Exception):
    """A failure that comes from outside and that a person can act on."""


class Reason(StrEnum):
    """Why a value was refused."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    OUT_OF_RANGE = "out_of_range"
    WRONG_FORM = "wrong_form"
    UNKNOWN = "unknown"
    CONTROL_CHARACTERS = "control_characters"
    REPEATED = "repeated"


class InvalidEntryError(PeerJournalError):
    """A value breaks a rule of what may be written.

    Attributes:
        field: the path of the value, such as `content.milestones.2.title`.
        reason: the rule it breaks.

    """

    def __init__(self, field: str, reason: Reason) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason


class CancelledError(PeerJournalError):
    """The person stopped a long piece of work; nothing was changed."""


class ProgramFaultError(PeerJournalError):
    """A fault of the program broke a piece of work off; the fault itself is told elsewhere."""


class _FileError(PeerJournalError):
    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self.path = path


# A format of one's own in a file


class NotAFormatError(_FileError):
    """A file holds no format that can be used.

    Attributes:
        field: the path of the value that does not fit; empty where it is something else.

    """

    def __init__(self, path: Path, field: str = "") -> None:
        super().__init__(path)
        self.field = field


class FormatTooNewError(_FileError):
    """A later version of the program wrote the file of a format."""


# The journal file


class JournalExistsError(_FileError):
    """A new journal would overwrite a file."""


class JournalNotFoundError(_FileError):
    """There is no file at that place."""


class NotAJournalError(_FileError):
    """The file is too short or not encrypted: another program wrote it."""


class WrongPassphraseError(_FileError):
    """No known way of deriving the key fits the file's first page, and no other page either."""


class WrongRecoveryWordsError(_FileError):
    """The 24 words are well formed but belong to another file or an older passphrase."""


class RecoveryWordsUnreadableError(PeerJournalError):
    """The words are not 24 words of the list with a right check sum."""


class JournalDamagedError(_FileError):
    """Pages of the file do not authenticate, or its tail is missing, or an invariant is broken."""

    def __init__(self, path: Path, pages: tuple[int, ...] = (), *, cut_short: bool = False) -> None:
        super().__init__(path)
        self.pages = pages
        self.cut_short = cut_short


class JournalTooNewError(_FileError):
    """A later version of the program wrote the file."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path)
        self.found = found
        self.known = known


class JournalInUseError(_FileError):
    """Another process holds the file open."""


class JournalChangedUnderneathError(_FileError):
    """The file was replaced or written by something else while it was open.

    Attributes:
        kept: the copy of what was open, made when the journal was closed; none before that, or
            where no sound copy could be made.

    """

    def __init__(self, path: Path, kept: Path | None = None) -> None:
        super().__init__(path)
        self.kept = kept


class JournalMovedError(_FileError):
    """The file was moved, renamed or deleted while it was open, or its drive is gone.

    Attributes:
        now_at: where the same file lies now; none if it is deleted or that cannot be told.
        is_whole: whether all that was saved was brought into it, wherever it is, at closing.
        kept: else the copy of what was open, made when the journal was closed.

    """

    def __init__(
        self,
        path: Path,
        now_at: Path | None = None,
        *,
        is_whole: bool = False,
        kept: Path | None = None,
    ) -> None:
        super().__init__(path)
        self.now_at = now_at
        self.is_whole = is_whole
        self.kept = kept


class JournalReadOnlyError(_FileError):
    """The file or its folder does not let us write."""


class JournalLockedError(PeerJournalError):
    """The journal was locked before the work began."""


class DiskFullError(_FileError):
    """There is no room left where the file lies."""


class CopyNotVerifiedError(_FileError):
    """A safety copy could not be opened and counted, so the work it protects was not begun."""


class PassphraseTooShortError(PeerJournalError):
    """The passphrase has fewer than the least number of characters."""

    def __init__(self, least: int) -> None:
        super().__init__(str(least))
        self.least = least


class PassphraseUnreadableError(PeerJournalError):
    """No passphrase could be read: there is no terminal and no file was named."""


# Entries


class _EntryError(PeerJournalError):
    def __init__(self, entry: str) -> None:
        super().__init__(entry)
        self.entry = entry


class EntryNotFoundError(_EntryError):
    """No entry has that id."""


class AmbiguousEntryError(_EntryError):
    """Several entries begin with that id."""


class NotMyEntryError(PeerJournalError):
    """What a peer wrote is read-only here."""


class EntryChangedElsewhereError(PeerJournalError):
    """The entry has a newer revision than the one being saved."""


class FeedbackAlreadySentError(PeerJournalError):
    """Feedback once sent does not change; a correction is a follow-up."""


class EntryNeverSharedError(PeerJournalError):
    """The entry is private by construction and cannot be put into a bundle."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title


# Peers and their cards


class _PeerError(PeerJournalError):
    # The name of a peer is no part of the message, which a log may keep.
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class _OtherFileError(PeerJournalError):
    # `cut_short`: whether it is empty or ends before it could tell what it is.
    def __init__(self, *, cut_short: bool = False) -> None:
        super().__init__()
        self.cut_short = cut_short


class NotACardError(_OtherFileError):
    """The file or text is not a card."""


class CardTooNewError(PeerJournalError):
    """A later version of the program wrote the card."""


class CardDamagedError(PeerJournalError):
    """The card was cut, changed or badly copied: its signature does not fit."""


class PeerIsMeError(PeerJournalError):
    """The card is this journal's own."""


class PeerExistsError(_PeerError):
    """The card's peer is in the journal already."""


class PeerKeyChangedError(_PeerError):
    """A known name comes with other keys: a new computer, or somebody else."""


class PeerNotFoundError(_PeerError):
    """No peer has that name or identity."""


class AmbiguousPeerError(_PeerError):
    """Several peers have that name."""


class PeerInUseError(_PeerError):
    """The peer wrote entries kept here, or was sent some, and so cannot be removed."""


# Bundles


class NotABundleError(_OtherFileError):
    """The file does not begin as a bundle does."""


class BundleTooNewError(PeerJournalError):
    """A later version of the program wrote the bundle."""


class BundleNotForMeError(PeerJournalError):
    """No key slot of the bundle opens with this journal's key."""


class BundleDamagedError(PeerJournalError):
    """The bundle was cut or changed on the way: a chunk or the signature does not fit."""


class BundleUnknownSenderError(_PeerError):
    """The bundle is well sealed, but nobody here has the card of who signed it."""

    def __init__(self, sender: str, name: str) -> None:
        super().__init__(name)
        self.sender = sender


class BundleMisaddressedError(PeerJournalError):
    """The signed list of recipients does not name this journal: somebody passed it on."""


class BundleRepeatedError(PeerJournalError):
    """The very same bundle was received before."""


class BundleHostileError(PeerJournalError):
    """The bundle is signed, but its contents break the rules of the format."""


class BundleChangedError(PeerJournalError):
    """The bundle's file is not the one that was previewed."""


class BundleNotFoundError(PeerJournalError):
    """No bundle of that id was received."""


class NothingToShareError(PeerJournalError):
    """No entry or no recipient was chosen."""


class PairPausedError(_PeerError):
    """One of the two now appraises, grades or manages the other; nothing was decided since."""


# Other files


class CannotReadFileError(_FileError):
    """A file could not be read."""


class CannotWriteFileError(_FileError):
    """A file could not be written; what was there before is untouched."""


class FolderNotFoundError(CannotWriteFileError):
    """A file could not be written, for its folder is not there, or not any more."""


class FileExistsAlreadyError(_FileError):
    """A file of that name is there and is not overwritten."""


class CorpusLineError(PeerJournalError):
    """A line of a text collection is not as it should be.

    Attributes:
        line: its number, from 1.
        reason: what is wrong with it.

    """

    def __init__(self, line: int, reason: Reason) -> None:
        super().__init__(f"{line}: {reason}")
        self.line = line
        self.reason = reason


class FileTooLargeError(_FileError):
    """A file is larger than what may be kept in a journal."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path)
        self.most = most


class NotAPictureError(PeerJournalError):
    """What was to be shown in writing is no picture that the program can read.

    Attributes:
        name: of the file, or empty for what was on the clipboard.

    """

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class PictureTooLargeError(NotAPictureError):
    """A picture has more points than a page of writing could ever show."""


class NoDisplayError(PeerJournalError):
    """There is no screen to open a window on."""
