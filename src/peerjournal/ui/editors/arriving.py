"""Lets a long text come into an editor over several turns: what is seen first comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.markdown_reader import read_markdown
from peerjournal.ui.editors.markdown_writer import learn
from peerjournal.ui.editors.writing import Block, Mark, Run
from peerjournal.ui.in_turns import InTurns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit

LEARNT_FROM = 12_000
"""A shorter text is written as Markdown within a turn, however little of it is known."""
TYPED = frozenset({QEvent.Type.KeyPress, QEvent.Type.InputMethod})
"""What brings in what a person writes."""


class Arriving(QObject):
    """Adds the rest of a text piece by piece; keys that are pressed meanwhile wait for it."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._work: InTurns | None = None
        self._learning: InTurns | None = None
        self._acts: list[Callable[[], object]] = []
        self._held: list[QKeyEvent | QInputMethodEvent] = []
        self._is_broken = False

    @property
    def is_broken(self) -> bool:
        """Whether a fault of the program kept some of the text from coming, and for good."""
        return self._is_broken

    @property
    def is_under_way(self) -> bool:
        """Whether some of the text is still to come."""
        return self._work is not None

    def begin(self, pieces: Sequence[str]) -> None:
        """Let pieces of Markdown follow what is shown already."""
        self.stop()
        if pieces:
            self._work = InTurns(self._add(pieces), self)
            self._work.then(self._on_all_here)
            self._work.or_else(self._on_fault)

    def then(self, act: Callable[[], object]) -> None:
        """Act when all of the text is here, which may be now, before keys that wait are written."""
        if self._work is None:
            act()
        else:
            self._acts.append(act)

    def then_if_late(self, act: Callable[[], object]) -> None:
        """Act when all of the text is here, unless it is here already."""
        if self._work is not None:
            self._acts.append(act)

    def settle(self) -> None:
        """Write now what waits to be written, if anything does."""
        if self._held:
            self.finish()

    def finish(self) -> None:
        """Let all of it come at once.

        Raises:
            RuntimeError: some of it will never come; nothing may be written to what is shown.

        """
        if self._is_broken:
            raise RuntimeError
        if self._work is not None:
            self._work.finish()

    def stop(self) -> None:
        """Let no more of it come: another text is shown."""
        for work in (self._work, self._learning):
            if work is not None:
                work.stop()
                work.deleteLater()
        self._work = self._learning = None
        self._acts, self._held = [], []
        if self._is_broken:
            self._is_broken = False
            self._edit.set_read_only(False)

    def hold(self, event: QEvent) -> bool:
        """Keep what is typed until the text is here, where it is not; tell whether it is kept."""
        if self._work is None:
            return False
        self._held.append(cast("QKeyEvent | QInputMethodEvent", event.clone()))
        event.accept()
        return True

    def _add(self, pieces: Sequence[str]) -> Iterator[None]:
        for piece in pieces:
            self._edit.add_blocks(read_markdown(piece))
            yield

    def _on_all_here(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        acts, self._acts = self._acts, []
        for act in acts:
            act()
        self._write_held()
        self._learning = InTurns(self._learn(), self)

    def _on_fault(self, _error: PeerJournalError) -> None:
        """Say it where the text breaks off, and let nobody change or save the half of it."""
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
        said = [self.tr("The rest of this text cannot be shown: a fault of the program.")]
        said.append(self.tr("Nothing is lost; in the journal the text is whole, as it was."))
        if self._held:
            said.append(self.tr("Only what you typed in the last moment did not come in."))
        said.append(self.tr("To go on, show it anew or start the program anew."))
        self._acts, self._held = [], []
        self._is_broken = True
        self._edit.set_read_only(True)
        note = Run(text=" ".join(said), marks=Mark.ITALIC)
        for at_start in (False, True):
            self._edit.add_blocks((Block(runs=(note,)),), at_start=at_start)
        announce(self._edit, note.text, is_urgent=True)

    def _write_held(self) -> None:
        held, self._held = self._held, []
        place: QWidget = self._edit
        has_keyboard = place.hasFocus()
        for event in held:
            QCoreApplication.sendEvent(place, event)
            if has_keyboard:
                # Tab leads to another field, and what was typed behind it belongs there.
                place = QApplication.focusWidget() or place

    def _learn(self) -> Iterator[None]:
        """Write each paragraph once, so that saving has only the changed ones to write."""
        document, known = self._edit.document(), self._edit.known
        number = 0
        while number < document.blockCount():
            learn(known.read(document.findBlockByNumber(number)))
            number += 1
            yield


def settle_within(page: QWidget) -> None:
    """Write now what was typed on a page while a long text was still on its way."""
    for arriving in page.findChildren(Arriving):
        arriving.settle()


def act_when_here(page: QWidget, act: Callable[[], object]) -> None:
    """Act now, and again when all of the texts on a page are here."""
    act()
    for arriving in page.findChildren(Arriving):
        arriving.then_if_late(act)
