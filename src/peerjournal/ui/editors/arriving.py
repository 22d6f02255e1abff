"""Lets a long text come into an editor over several turns: what is seen first comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from peerjournal.ui.editors.markdown_reader import read_markdown
from peerjournal.ui.editors.markdown_writer import learn
from peerjournal.ui.in_turns import InTurns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
        self._held: list[QKeyEvent | QInputMethodEvent] = []

    @property
    def is_under_way(self) -> bool:
        """Whether some of the text is still to come."""
        return self._work is not None

    @property
    def has_typed(self) -> bool:
        """Whether keys wait for the rest of the text."""
        return bool(self._held)

    def begin(self, pieces: Sequence[str]) -> None:
        """Let pieces of Markdown follow what is shown already."""
        self.stop()
        if pieces:
            self._work = InTurns(self._add(pieces), self)
            self._work.then(self._on_all_here)

    def then(self, act: Callable[[], object]) -> None:
        """Act when all of the text is here, which may be now."""
        if self._work is None:
            act()
        else:
            self._work.then(act)

    def then_if_late(self, act: Callable[[], object]) -> None:
        """Act when all of the text is here, unless it is here already."""
        if self._work is not None:
            self._work.then(act)

    def finish(self) -> None:
        """Let all of it come at once."""
        if self._work is not None:
            self._work.finish()

    def stop(self) -> None:
        """Let no more of it come: another text is shown."""
        for work in (self._work, self._learning):
            if work is not None:
                work.stop()
                work.deleteLater()
        self._work = self._learning = None
        self._held = []

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
        held, self._held = self._held, []
        for event in held:
            QCoreApplication.sendEvent(self._edit, event)
        self._learning = InTurns(self._learn(), self)

    def _learn(self) -> Iterator[None]:
        """Write each paragraph once, so that saving has only the changed ones to write."""
        document, known = self._edit.document(), self._edit.known
        number = 0
        while number < document.blockCount():
            learn(known.read(document.findBlockByNumber(number)))
            number += 1
            yield
