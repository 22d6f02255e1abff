"""A picture that was kept as evidence, small among the words about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerjournal.ui.images.scope import scope_around
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QShowEvent

    from peerjournal.ui.images.scope import PictureScope

_WIDTH, _HEIGHT = 320, 220


class EvidencePicture(QWidget):
    """Shows a picture of the journal, never larger than it is; nothing where it is not here."""

    def __init__(self, digest: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digest = digest
        self._scope: PictureScope | None = None
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(0, 0)

    @property
    def image(self) -> QImage | None:
        """The picture; a null one where there is none, None while it is on its way."""
        return self._scope.image(self._digest) if self._scope is not None else None

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the picture when it is to be seen."""
        super().showEvent(event)
        if self._scope is None:
            self._scope = scope_around(self)
            if self._scope is not None:
                self._scope.shelf.arrived.connect(self._on_arrived)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture with round corners."""
        del event
        image = self.image
        if image is None or image.isNull():
            return
        theme = current_theme()
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        around = QPainterPath()
        around.addRoundedRect(place, theme.radius.m, theme.radius.m)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(around)
        painter.drawImage(place, image)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.colours.line), 1))
        painter.drawPath(around)

    def _on_arrived(self, digest: str) -> None:
        if digest == self._digest:
            self._fit()

    def _fit(self) -> None:
        image = self.image
        if image is None or image.isNull():
            return
        theme = current_theme()
        most = QSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        size = image.size()
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(size)
        self.update()
