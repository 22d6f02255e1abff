"""Failures of what is written, and of other files read and written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.errors import (
    AmbiguousEntryError,
    CancelledError,
    CannotReadFileError,
    CannotWriteFileError,
    CorpusLineError,
    EntryChangedElsewhereError,
    EntryNeverSharedError,
    EntryNotFoundError,
    FeedbackAlreadySentError,
    FileExistsAlreadyError,
    FileTooLargeError,
    FolderNotFoundError,
    FormatTooNewError,
    InvalidEntryError,
    NoDisplayError,
    NotAFormatError,
    NotAPictureError,
    NotMyEntryError,
    PictureTooLargeError,
    ProgramFaultError,
    Reason,
)
from peerjournal.ui.problem_words.problem import Problem, Wording

translate = QCoreApplication.translate


def reason_words(reason: Reason) -> str:
    """Say which rule a value breaks, as a sentence about it."""
    return {
        Reason.EMPTY: translate("problems", "It is empty."),
        Reason.TOO_LONG: translate("problems", "It is too long."),
        Reason.TOO_MANY: translate("problems", "There are too many of them."),
        Reason.OUT_OF_RANGE: translate("problems", "It lies outside what is possible here."),
        Reason.WRONG_FORM: translate("problems", "It does not have the form it needs."),
        Reason.UNKNOWN: translate("problems", "This version does not know it."),
        Reason.CONTROL_CHARACTERS: translate(
            "problems", "It holds invisible characters or line breaks that do not belong there."
        ),
        Reason.REPEATED: translate("problems", "It is there twice."),
    }[reason]


def _field_words(field: str) -> str:
    known = {
        "name": translate("problems", "The name"),
        "entry.title": translate("problems", "The title"),
        "entry.tags": translate("problems", "A tag"),
        "entry.links": translate("problems", "A link"),
        "entry.happened_on": translate("problems", "The date"),
        "circle.members": translate("problems", "A member"),
    }
    other = translate("problems", "A field ({path})").format(path=field)
    return known.get(field, other)


def _invalid(error: InvalidEntryError) -> Problem:
    return Problem(
        title=translate("problems", "{field} cannot be kept as it is").format(
            field=_field_words(error.field)
        ),
        what_it_means=reason_words(error.reason),
        what_to_do=translate("problems", "Change it; the rest of what you wrote is fine."),
    )


def _cancelled(_error: CancelledError) -> Problem:
    return Problem(
        title=translate("problems", "Stopped"),
        what_it_means=translate("problems", "You stopped it, and nothing was changed."),
        what_to_do=translate("problems", "You can begin again at any time."),
    )


def _fault(_error: ProgramFaultError) -> Problem:
    return Problem(
        title=translate("problems", "The program made a mistake and broke this off"),
        what_it_means=translate(
            "problems", "The fault is its own, not yours. What was saved before is safe."
        ),
        what_to_do=translate(
            "problems",
            "Try it once more. If it happens again, lock the journal and start the program anew.",
        ),
    )


def _entry_not_found(error: EntryNotFoundError) -> Problem:
    return Problem(
        title=translate("problems", "There is no entry {entry}").format(entry=error.entry),
        what_it_means=translate(
            "problems", "It was deleted for good, or it is kept in another journal."
        ),
        what_to_do=translate("problems", "Look in the trash, or search for its words."),
    )


def _ambiguous_entry(error: AmbiguousEntryError) -> Problem:
    return Problem(
        title=translate("problems", "Several entries begin with {entry}").format(entry=error.entry),
        what_it_means=translate("problems", "It is not clear which of them is meant."),
        what_to_do=translate("problems", "Give a few more characters of the entry's id."),
    )


def _not_mine(_error: NotMyEntryError) -> Problem:
    return Problem(
        title=translate("problems", "A peer wrote this"),
        what_it_means=translate(
            "problems", "Only its author can change an entry; here it is read."
        ),
        what_to_do=translate("problems", "Write a note of your own and link it to this entry."),
    )


def _changed_elsewhere(_error: EntryChangedElsewhereError) -> Problem:
    return Problem(
        title=translate("problems", "The entry was saved meanwhile in another place"),
        what_it_means=translate(
            "problems", "There is a newer state of it than the one you began from. Both are kept."
        ),
        what_to_do=translate(
            "problems", "Open the newer state and carry over what you wrote from the draft."
        ),
    )


def _already_sent(_error: FeedbackAlreadySentError) -> Problem:
    return Problem(
        title=translate("problems", "This feedback was sent"),
        what_it_means=translate(
            "problems", "What the other person has read does not change behind their back."
        ),
        what_to_do=translate(
            "problems", "Write a follow-up that says what you see differently now."
        ),
    )


def _never_shared(error: EntryNeverSharedError) -> Problem:
    title = error.title or translate("problems", "An entry without a title")
    return Problem(
        title=translate("problems", "“{title}” never leaves this journal").format(title=title),
        what_it_means=translate("problems", "It is private by its nature and cannot be shared."),
        what_to_do=translate(
            "problems", "Take it out of the selection, or copy what may be known into a new entry."
        ),
    )


def _cannot_read(error: CannotReadFileError) -> Problem:
    return Problem(
        title=translate("problems", "{name} could not be read").format(name=error.path.name),
        what_it_means=translate(
            "problems", "It is missing, its permissions forbid it, or its drive has a fault."
        ),
        what_to_do=translate("problems", "Check the file and its permissions, then try again."),
    )


def _cannot_write(error: CannotWriteFileError) -> Problem:
    return Problem(
        title=translate("problems", "{name} could not be written").format(name=error.path.name),
        what_it_means=translate(
            "problems", "The folder forbids it or has no room. What was there before is untouched."
        ),
        what_to_do=translate("problems", "Choose another folder, or make room, and try again."),
    )


def _folder_not_found(error: FolderNotFoundError) -> Problem:
    folder = error.path.parent
    return Problem(
        title=translate("problems", "The folder “{name}” is not there").format(
            name=folder.name or folder
        ),
        what_it_means=translate(
            "problems",
            "It was moved, renamed or deleted, or its drive is not connected. Nothing was written.",
        ),
        what_to_do=translate(
            "problems", "Choose another folder, or connect the drive and try again."
        ),
    )


def _file_exists(error: FileExistsAlreadyError) -> Problem:
    return Problem(
        title=translate("problems", "{name} exists already").format(name=error.path.name),
        what_it_means=translate("problems", "A file is never overwritten without being asked for."),
        what_to_do=translate("problems", "Choose another name, or move the old file away."),
    )


def _corpus_line(error: CorpusLineError) -> Problem:
    return Problem(
        title=translate("problems", "Line {line} of the collection cannot be loaded").format(
            line=error.line
        ),
        what_it_means=translate("problems", "{reason} Nothing of the collection was kept.").format(
            reason=reason_words(error.reason)
        ),
        what_to_do=translate(
            "problems",
            "Each line is a JSON object with “date” and “text”, and if wanted “title” and “tags”. "
            "Mend the line and load the collection again.",
        ),
    )


def _too_large(error: FileTooLargeError) -> Problem:
    return Problem(
        title=translate("problems", "{name} is too large").format(name=error.path.name),
        what_it_means=translate("problems", "A journal keeps files of up to {size} each.").format(
            size=QLocale().formattedDataSize(error.most, 0)
        ),
        what_to_do=translate("problems", "Attach a smaller version, or link to where it is kept."),
    )


def _not_a_picture(error: NotAPictureError) -> Problem:
    return Problem(
        title=translate("problems", "This picture cannot be read")
        if not error.name
        else translate("problems", "{name} is no picture that can be read").format(name=error.name),
        what_it_means=translate(
            "problems", "PNG, JPEG, WebP, GIF and BMP pictures can stand in writing."
        ),
        what_to_do=translate("problems", "Save it as PNG or JPEG first, or attach it as a file."),
    )


def _picture_too_large(_error: PictureTooLargeError) -> Problem:
    return Problem(
        title=translate("problems", "This picture has too many points"),
        what_it_means=translate("problems", "It would need more memory than a page is worth."),
        what_to_do=translate(
            "problems", "Make it smaller with another program first, or attach it as a file."
        ),
    )


def _not_a_format(error: NotAFormatError) -> Problem:
    where = translate("problems", "It was refused at “{field}”, and nothing of it was kept.")
    other = translate("problems", "It holds something else, or was cut on its way.")
    return Problem(
        title=translate("problems", "{name} is no format that can be held").format(
            name=error.path.name
        ),
        what_it_means=where.format(field=error.field) if error.field else other,
        what_to_do=translate("problems", "Ask whoever made it to save it to a file once more."),
    )


def _format_too_new(_error: FormatTooNewError) -> Problem:
    return Problem(
        title=translate("problems", "This format comes from a newer PeerJournal"),
        what_it_means=translate(
            "problems", "It was written in a form that this version does not know."
        ),
        what_to_do=translate("problems", "Update PeerJournal here, then add the format again."),
    )


def _no_display(_error: NoDisplayError) -> Problem:
    return Problem(
        title=translate("problems", "There is no screen to open a window on"),
        what_it_means=translate("problems", "No desktop session was found from here."),
        what_to_do=translate(
            "problems",
            "Start it from a desktop, or use the commands: peerjournal --help lists them.",
        ),
    )


WORDS: tuple[Wording, ...] = (
    (InvalidEntryError, _invalid),
    (CancelledError, _cancelled),
    (ProgramFaultError, _fault),
    (EntryNotFoundError, _entry_not_found),
    (AmbiguousEntryError, _ambiguous_entry),
    (NotMyEntryError, _not_mine),
    (EntryChangedElsewhereError, _changed_elsewhere),
    (FeedbackAlreadySentError, _already_sent),
    (EntryNeverSharedError, _never_shared),
    (CannotReadFileError, _cannot_read),
    (CannotWriteFileError, _cannot_write),
    (FolderNotFoundError, _folder_not_found),
    (FileExistsAlreadyError, _file_exists),
    (CorpusLineError, _corpus_line),
    (FileTooLargeError, _too_large),
    (NotAPictureError, _not_a_picture),
    (PictureTooLargeError, _picture_too_large),
    (NotAFormatError, _not_a_format),
    (FormatTooNewError, _format_too_new),
    (NoDisplayError, _no_display),
)
