"""Where formats of one's own are copied, changed, put together and forgotten."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.coaching import changing, composing, formats
from peerjournal.operations import format_files, own_formats
from peerjournal.ui import messages
from peerjournal.ui.conversation.format_editor import FormatEditor
from peerjournal.ui.exchange.file_names import harmless_name
from peerjournal.ui.printing.print_page import PrintPage
from peerjournal.ui.printing.wish import PrintWish

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Format
    from peerjournal.domain.identifiers import FieldKey
    from peerjournal.ui.session import OpenSession


class OwnFormatsDesk(QObject):
    """Opens the editor and carries what is decided there into the journal.

    Signals:
        opened: the editor, to be shown.
        closed: the editor, to be put away.
        changed: (all formats of one's own, the key of the one to choose).
        forgotten: the name of a format that can be brought back.
        failed: a PeerJournalError.
        done: what was done with a file, a title and more words.
    """

    opened = Signal(object)
    closed = Signal(object)
    changed = Signal(object, str)
    forgotten = Signal(str)
    failed = Signal(object)
    done = Signal(str, str)

    def __init__(self, session: OpenSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._forgotten: Format | None = None
        self.editor: FormatEditor | None = None
        self.card: PrintPage | None = None

    @property
    def _window(self) -> QWidget | None:
        # Asked for each time: what is kept by both would keep both.
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    def change(self, one: Format) -> None:
        """Change a format of one's own, or a copy of another."""
        if one.key.startswith(own_formats.PREFIX):
            self._edit(one, is_new=False)
        else:
            name = self.tr("{name}, our way").format(name=one.name)
            self._edit(changing.copied(one, own_formats.new_key(), name), is_new=True)

    def chain(self) -> None:
        """Put blocks together to a new format."""
        blank = composing.chained((), own_formats.new_key(), self.tr("Our own session"))
        self._edit(blank, is_new=True)

    def bring_back(self) -> None:
        """Keep the format again that was forgotten last."""
        forgotten, self._forgotten = self._forgotten, None
        if forgotten is not None:
            self._keep(forgotten)

    # On paper and in files

    def print_card(self, one: Format) -> None:
        """Show a format as it stands on paper."""
        card = PrintPage(self._session, PrintWish(cards=(one,)), in_turns=True)
        self.card = card
        card.finished.connect(self._put_card_away)
        self.opened.emit(card)

    def _put_card_away(self) -> None:
        card, self.card = self.card, None
        if card is not None:
            card.leave()
            self.closed.emit(card)

    def save(self, one: Format) -> None:
        """Write a format to a file that others can take it from."""
        name = f"{harmless_name(one.name)}.{format_files.SUFFIX}"
        path = messages.choose_save_file(
            self._window, self.tr("Save the format"), self._kind(), Path.home() / name
        )
        if path is not None:
            self._session.run(
                self,
                lambda _journal: format_files.write_format(one, path),
                lambda _none: self._on_saved(path),
                self.failed.emit,
            )

    def _on_saved(self, path: Path) -> None:
        words = self.tr("It holds titles, minutes and questions. Whoever has it can add it here.")
        self.done.emit(self.tr("Saved as {name}").format(name=path.name), words)

    def add_from_file(self) -> None:
        """Take a format from a file that somebody else saved."""
        title = self.tr("Add a format from a file")
        path = messages.choose_open_file(self._window, title, (self._kind(),))
        if path is not None:
            self._session.run(
                self,
                lambda journal: format_files.add_format(journal, path),
                self._on_added,
                self.failed.emit,
            )

    def _on_added(self, added: tuple[tuple[Format, ...], Format]) -> None:
        own, one = added
        self.changed.emit(own, one.key)
        said = self.tr("“{name}” is among your own formats").format(name=one.name)
        self.done.emit(said, self.tr("Read through it before you hold it; change what you like."))

    def _kind(self) -> messages.FileKind:
        return messages.FileKind(
            name=self.tr("Formats for conversations"), suffix=format_files.SUFFIX
        )

    def _edit(self, one: Format, *, is_new: bool) -> None:
        editor = FormatEditor(one, formats.load_blocks(self._session.language), is_new=is_new)
        self.editor = editor
        editor.kept.connect(self._keep)
        editor.removed.connect(self._forget)
        editor.left.connect(self._close)
        self.opened.emit(editor)

    def _keep(self, one: Format) -> None:
        self._session.run(
            self,
            lambda journal: own_formats.keep_format(journal, one),
            partial(self._on_changed, chosen=one.key),
            self.failed.emit,
        )

    def _forget(self, key: FieldKey) -> None:
        self._forgotten = None if self.editor is None else self.editor.original
        self._session.run(
            self,
            lambda journal: own_formats.remove_format(journal, key),
            self._on_forgotten,
            self.failed.emit,
        )

    def _on_forgotten(self, own: tuple[Format, ...]) -> None:
        self._on_changed(own, chosen="peer-hour")
        if self._forgotten is not None:
            self.forgotten.emit(self._forgotten.name)

    def _on_changed(self, own: tuple[Format, ...], *, chosen: str) -> None:
        self._close()
        self.changed.emit(own, chosen)

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self.closed.emit(editor)
