"""Pictures of an open journal in memory, read on its own thread and gone when it locks."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from peerjournal.ui.images.jobs import image_of

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.ui.session import OpenSession

BYTES_MOST = 192 * 1024 * 1024
"""Pictures seen longest ago go first beyond this; they are read again when they are seen."""


class PictureShelf(QObject):
    """Has pictures ready, or fetches them.

    Signals:
        arrived: the digest of a picture that was on its way, whether or not there is one.
    """

    arrived = Signal(str)

    def __init__(self, session: OpenSession) -> None:
        super().__init__(session)
        self._session = session
        self._images = OrderedDict[str, QImage]()
        self._sizes = dict[str, QSize]()
        self._coming = set[str]()
        session.locking.connect(self.clear)

    def size(self, digest: str) -> QSize | None:
        """Return how large a picture is: empty if there is none, None while that is not known."""
        if digest not in self._sizes:
            self._fetch(digest)
        return self._sizes.get(digest)

    def image(self, digest: str) -> QImage | None:
        """Return a picture: a null one if there is none, None while it is on its way."""
        found = self._images.get(digest)
        if found is None:
            self._fetch(digest)
        else:
            self._images.move_to_end(digest)
        return found

    def clear(self) -> None:
        """Keep nothing."""
        self._images.clear()
        self._sizes.clear()
        self._coming.clear()

    def forget_missing(self) -> None:
        """Look again for what was not here: it may have come with a bundle."""
        for digest in [one for one, image in self._images.items() if image.isNull()]:
            del self._images[digest], self._sizes[digest]

    def _fetch(self, digest: str) -> None:
        if digest in self._coming:
            return
        self._coming.add(digest)
        job = partial(image_of, digest=digest)
        self._session.run(self, job, partial(self._on_read, digest), partial(self._on_lost, digest))

    def _on_read(self, digest: str, image: QImage) -> None:
        self._coming.discard(digest)
        self._sizes[digest] = image.size()
        self._images[digest] = image
        while len(self._images) > 1 and self._bytes_held() > BYTES_MOST:
            self._images.popitem(last=False)
        self.arrived.emit(digest)

    def _on_lost(self, digest: str, _error: PeerJournalError) -> None:
        self._on_read(digest, QImage())

    def _bytes_held(self) -> int:
        return sum(image.sizeInBytes() for image in self._images.values())
