"""Draws page after page onto a printer or into a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from peerjournal.ui.printing.furniture import Margins, draw_margins, draw_page, page_words
from peerjournal.ui.printing.measures import UNITS_PER_INCH, PageForm, page_size

if TYPE_CHECKING:
    from peerjournal.ui.printing.flow import Flow, Stretch
    from peerjournal.ui.printing.pieces import Flowing


class PageWriter:
    """Is handed the pieces in order and turns the page where the flow says so."""

    def __init__(
        self, device: QPagedPaintDevice, form: PageForm, flow: Flow, margins: Margins
    ) -> None:
        self._device = device
        self._form = form
        self._margins = margins
        self._flow = flow
        self._painter = QPainter()
        self._page = 0
        self._by_piece: dict[int, list[Stretch]] = {}
        self._shared = {one.page for one in flow.stretches if one.is_shared}
        for one in flow.stretches:
            self._by_piece.setdefault(one.piece, []).append(one)

    def begin(self, resolution: int) -> bool:
        """Open the first page; false where the device refuses."""
        self._device.setPageSize(page_size(self._form.paper))
        self._device.setPageOrientation(QPageLayout.Orientation.Portrait)
        if not self._painter.begin(self._device):
            return False
        self._painter.scale(resolution / UNITS_PER_INCH, resolution / UNITS_PER_INCH)
        self._draw_margins()
        return True

    def take(self, place: int, piece: Flowing) -> None:
        """Draw a piece on the pages where it stands."""
        for stretch in self._by_piece.get(place, ()):
            while self._page < stretch.page:
                self._device.newPage()
                self._page += 1
                self._draw_margins()
            draw_page(self._painter, self._form, (stretch,), {place: piece})

    def end(self) -> None:
        """Close the last page."""
        self._painter.end()

    def _draw_margins(self) -> None:
        words = page_words(self._page, self._flow.page_count)
        is_shared = self._page in self._shared
        draw_margins(
            self._painter,
            self._form,
            self._margins,
            words,
            is_shared=is_shared,
            is_first=self._page == 0,
        )
