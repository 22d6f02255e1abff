"""Seals what was previewed: at once into the folder used last, or where somebody says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peerjournal.domain import clock
from peerjournal.domain.errors import CancelledError
from peerjournal.ui import messages
from peerjournal.ui.exchange import gathering
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.exchange.file_names import bundle_name, free_path, neutral_name
from peerjournal.ui.problems import problem_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.sharing import SharePreview
    from peerjournal.ui.exchange.gathering import SealedFile, SealOrder
    from peerjournal.ui.exchange.share_foot import ShareFoot
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.worker import Cancel


class Sealer(QObject):
    """Seals, and tells at the page's foot how far it is.

    Signals:
        working_changed: whether something is being sealed.
        sealed: a SealedFile.
    """

    working_changed = Signal(bool)
    sealed = Signal(object)

    def __init__(self, session: OpenSession, foot: ShareFoot, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._foot = foot
        self._cancel: Cancel | None = None

    @property
    def is_working(self) -> bool:
        """Whether something is being sealed."""
        return self._cancel is not None

    def seal_into(self, folder: Path, preview: SharePreview) -> None:
        """Seal into a folder, under a name that tells nothing and is not taken."""
        out = folder / neutral_name(clock.today())
        note = self._foot.note.text()
        self._seal(
            gathering.SealOrder(preview=preview, out=out, note=note, keeps_what_is_there=True)
        )

    def seal_elsewhere(self, folder: Path, preview: SharePreview, names: Sequence[str]) -> None:
        """Ask where, and seal there."""
        kind = messages.FileKind(name=self.tr("Bundle for peers"), suffix="pjbundle")
        window = self.parent()
        path = messages.choose_save_file(
            window if isinstance(window, QWidget) else None,
            self.tr("Seal and save for {names}").format(names=joined(names)),
            kind,
            free_path(folder / bundle_name(clock.today(), names)),
        )
        if path is not None:
            note = self._foot.note.text()
            self._seal(gathering.SealOrder(preview=preview, out=path, note=note))

    def stop(self) -> None:
        """Stop what is being sealed; nothing is written then."""
        if self._cancel is not None:
            self._cancel()

    def _seal(self, order: SealOrder) -> None:
        self._foot.message.clear()
        self._foot.progress.begin(self.tr("Sealing…"))
        self._cancel = self._session.run_long(
            self,
            lambda journal, progress: gathering.seal(journal, order, progress),
            self._on_sealed,
            self._on_not_sealed,
            self._foot.progress.show_progress,
        )
        self.working_changed.emit(True)

    def _on_sealed(self, sealed: SealedFile) -> None:
        self._end()
        self.sealed.emit(sealed)

    def _on_not_sealed(self, error: PeerJournalError) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self._foot.message.show_words(self.tr("Stopped. Nothing was written."))
        else:
            self._foot.message.show_problem(problem_text(error))

    def _end(self) -> None:
        self._cancel = None
        self._foot.progress.finish()
        self.working_changed.emit(False)
