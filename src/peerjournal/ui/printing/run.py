"""Goes over everything that is to be printed, a little at a time, so that the window stays awake.

Entries are read from the journal some at a time and let go again; only where they stand on the
pages is remembered. So a diary of many years takes no more room than a few of its days.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peerjournal.operations import printing
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.printing.card import card_piece
from peerjournal.ui.printing.composing import Setting, entry_html, lines_html, title_html
from peerjournal.ui.printing.pieces import Flowing, PicturePiece, TextPiece, decoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from peerjournal.coaching.formats import Format
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.inquiring import Caught
    from peerjournal.operations.printing import Along, PrintedEntry
    from peerjournal.ui.printing.wish import PrintedPicture
    from peerjournal.ui.session import OpenSession

_AT_ONCE = 16
_LONG = 20_000
"""Characters that are set over several turns of the loop."""


class Material:
    """What is printed, as pieces by their numbers.

    Attributes:
        title: stands above a period; empty for what has a title of its own.
        room: how high the writing on a page is, for what is to stand on one.
        caught: the names to catch in what was read so far, in order.

    """

    def __init__(self, session: OpenSession, along: Along, column: int) -> None:
        self._session = session
        self.along = along
        self.column = column
        self.title: tuple[str, str] = ("", "")
        self.entries: tuple[EntryId, ...] = ()
        self.pictures: tuple[PrintedPicture, ...] = ()
        self.cards: tuple[Format, ...] = ()
        self.room = 0.0
        self.caught: dict[Caught, None] = {}

    @property
    def count(self) -> int:
        """How many pieces there are."""
        drawn = 3 * len(self.pictures) + len(self.cards)
        return bool(self.title[0]) + len(self.entries) + drawn

    def read(
        self,
        owner: QObject,
        places: range,
        on_done: Callable[[list[Iterator[Flowing | None]]], None],
        on_problem: Callable[[PeerJournalError], None],
    ) -> None:
        """Read some pieces; each is set step by step as it is asked for, and comes last."""
        head = int(bool(self.title[0]))
        first = max(0, places.start - head)
        ids = self.entries[first : max(first, places.stop - head)]
        titled = [_piece(self._set_title)] if head and places.start == 0 else []
        drawn = self._pictures_at(places, head)
        if not ids:
            on_done([*titled, *drawn])
            return

        def done(read: tuple[PrintedEntry | None, ...]) -> None:
            self.caught.update((name, None) for one in read if one for name in one.caught)
            on_done([*titled, *(self._set(one) for one in read), *drawn])

        job = partial(
            printing.printed_entries, ids=ids, along=self.along, is_period=bool(self.title[0])
        )
        self._session.run(owner, job, done, on_problem)

    def _set_title(self) -> Flowing:
        return TextPiece(title_html(*self.title), self.column, {})

    def _set(self, printed: PrintedEntry | None) -> Iterator[Flowing | None]:
        if printed is None:
            return
        pictures = decoded(printed.pictures)
        setting = Setting(
            me=self._session.me.name,
            language=self._session.language,
            column=self.column,
            pictures=pictures,
        )
        html = entry_html(printed, setting)
        is_long = len(html) > _LONG
        if is_long:
            yield None
        piece = TextPiece(html, self.column, pictures, is_shared=printed.is_shared)
        if is_long:
            # Its lines take as long again.
            yield None
        yield piece

    def _pictures_at(self, places: range, head: int) -> list[Iterator[Flowing | None]]:
        made: list[Callable[[], Flowing]] = []
        for picture in self.pictures:
            told = tuple((one.name, one.words) for one in picture.told)
            made += [
                partial(TextPiece, title_html(picture.title, ""), self.column, {}),
                partial(PicturePiece, picture.drawing, self.column),
                partial(TextPiece, lines_html(told), self.column, {}),
            ]
        made += [
            partial(card_piece, one, self._session.language, self.column, self.room)
            for one in self.cards
        ]
        begin = head + len(self.entries)
        return [_piece(made[at - begin]) for at in places if at >= begin]


def _piece(make: Callable[[], Flowing]) -> Iterator[Flowing | None]:
    yield make()


class Run(QObject):
    """One pass over the material.

    Signals:
        progressed: how many pieces are done, of how many.
        finished: all were handed over.
        failed: a PeerJournalError that ended the pass.
    """

    progressed = Signal(int, int)
    finished = Signal()
    failed = Signal(object)

    def __init__(
        self, material: Material, take: Callable[[int, Flowing], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._material = material
        self._take = take
        self._places: list[int] = list(range(material.count))
        self._work: InTurns | None = None
        self._is_stopped = False

    def start(self, places: range | None = None) -> None:
        """Begin; with `places`, go over those alone."""
        self._places = list(range(self._material.count) if places is None else places)
        self._next()

    def stop(self) -> None:
        """Hand over nothing more."""
        self._is_stopped = True
        if self._work is not None:
            self._work.stop()

    def _next(self) -> None:
        if self._is_stopped:
            return
        if not self._places:
            self.finished.emit()
            return
        some, self._places = self._places[:_AT_ONCE], self._places[_AT_ONCE:]
        places = range(some[0], some[-1] + 1)
        self._material.read(self, places, partial(self._on_read, places), self.failed.emit)

    def _on_read(self, places: range, read: list[Iterator[Flowing | None]]) -> None:
        if not self._is_stopped:
            self._work = InTurns(self._set(places, read), self)
            self._work.or_else(self.failed.emit)
            self._work.then(self._next)

    def _set(self, places: range, read: list[Iterator[Flowing | None]]) -> Iterator[None]:
        for place, steps in zip(places, read, strict=True):
            for piece in steps:
                if piece is not None:
                    self._take(place, piece)
                yield
            self.progressed.emit(place + 1, self._material.count)
