"""Takes pictures from files and the clipboard into the vault, and one out again on purpose."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from peerjournal.operations.picturing import PictureWish, keep_picture_wish, picture_wish
from peerjournal.ui import messages
from peerjournal.ui.images import jobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextCursor

    from peerjournal.operations.journal import Journal
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit
    from peerjournal.ui.session import OpenSession


class PictureKeeping(QObject):
    """The way of a picture into writing and out of it.

    Attributes:
        keep_files: keeps files that are no pictures, where they have a place.

    Signals:
        failed: the PeerJournalError that kept a picture from coming in or going out.

    """

    failed = Signal(object)

    def __init__(self, session: OpenSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.keep_files: Callable[[tuple[Path, ...]], object] | None = None

    def choose(self, edit: MarkdownEdit) -> None:
        """Ask for a picture to keep and show."""
        endings = ("png", "jpg", "jpeg", "webp", "gif", "bmp")
        kind = messages.FileKind(name=self.tr("Pictures"), suffix=" *.".join(endings))
        path = messages.choose_open_file(self._window, self.tr("Put a picture here"), (kind,))
        if path is not None:
            self.keep(edit, (path,))

    def keep(self, edit: MarkdownEdit, given: tuple[Path | QImage, ...]) -> None:
        """Keep pictures and show them where the cursor of the editor is."""
        # Typing goes on meanwhile; the place stays where it is among the words.
        place = edit.textCursor()
        self._session.run(
            self,
            partial(_known_wish, given=given),
            partial(self._on_looked_at, edit, place, given),
            self.failed.emit,
        )

    def _on_looked_at(
        self,
        edit: MarkdownEdit,
        place: QTextCursor,
        given: tuple[Path | QImage, ...],
        known: tuple[bool, PictureWish | None],
    ) -> None:
        is_large, wish = known
        if is_large and wish is None:
            wish = self._asked()
            self._session.run(
                self,
                partial(keep_picture_wish, wish=wish),
                lambda _none: None,
                self.failed.emit,
            )
        for one in given:
            self._session.run(
                self,
                partial(_kept, one=one, is_full=wish is PictureWish.FULL),
                partial(self._on_kept, edit, place),
                self.failed.emit,
            )

    def _asked(self) -> PictureWish:
        question = messages.Question(
            title=self.tr("Make large pictures smaller?"),
            words=self.tr(
                "Photos are often far larger than a page shows. Smaller ones look the same here, "
                "and the journal and what you share stay small. This is remembered for this "
                "journal."
            ),
            yes=self.tr("Make smaller"),
        )
        is_smaller = messages.ask(self._window, question)
        return PictureWish.SMALLER if is_smaller else PictureWish.FULL

    def _on_kept(self, edit: MarkdownEdit, place: QTextCursor, digest: str) -> None:
        edit.pictures.put(digest, place)

    def take_out(self, digest: str, described: str) -> None:
        """Ask where, and write a readable copy of a picture there."""
        self._session.run(
            self,
            partial(jobs.ending_of, digest=digest),
            partial(self._on_ending_known, digest, described),
            self.failed.emit,
        )

    def _on_ending_known(self, digest: str, described: str, ending: str) -> None:
        kind = messages.FileKind(name=self.tr("Picture"), suffix=ending)
        title = self.tr("Save a readable copy, outside the journal")
        words = "".join(letter for letter in described[:60] if letter.isalnum() or letter in " -_")
        name = words.strip() or self.tr("picture")
        path = messages.choose_save_file(
            self._window, title, kind, Path.home() / f"{name}.{ending}"
        )
        if path is None:
            return
        said = self.tr("Saved a readable copy: {name}").format(name=path.name)
        self._session.run(
            self,
            partial(jobs.write_out, digest=digest, path=path),
            lambda _none: self._session.notice_given.emit(said),
            self.failed.emit,
        )


def _known_wish(
    journal: Journal, given: tuple[Path | QImage, ...]
) -> tuple[bool, PictureWish | None]:
    """Return whether a picture is large, and what was wished for such ones before."""
    return any(_is_large(one) for one in given), picture_wish(journal)


def _is_large(one: Path | QImage) -> bool:
    if isinstance(one, QImage):
        return max(one.width(), one.height()) > jobs.SIDE_KEPT
    return jobs.is_large(one)


def _kept(journal: Journal, one: Path | QImage, *, is_full: bool) -> str:
    if isinstance(one, QImage):
        return jobs.keep_image(journal, one, is_full=is_full)
    return jobs.keep_file(journal, one, is_full=is_full)
