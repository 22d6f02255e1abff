"""Line icons, named for their meaning, tinted by the theme and crisp at any scale."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from peerjournal.ui.resources import resource_bytes, resource_names
from peerjournal.ui.theme import current_theme

_PLACEHOLDER = b"currentColor"


def icon(name: str, colour: str = "dim") -> QIcon:
    """Return an icon that follows the theme by itself.

    `colour` names a field of Colours. Checked, the icon takes the accent; disabled, it pales.
    An icon that does not exist is a bug and raises FileNotFoundError.
    """
    _source(name)
    return QIcon(_TintedEngine(name, colour))


def program_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("app", QColor(), QSize(side, side)))
    return made


def icon_names() -> tuple[str, ...]:
    """List every icon."""
    return resource_names("icons", ".svg")


def load_icons() -> None:
    """Read every icon, so that the first to be drawn need not wait for the disk; on any thread."""
    for name in icon_names():
        _source(name)


def icon_pixmap(name: str, colour: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `side` logical pixels on a screen of that pixel ratio."""
    key = f"peerjournal/{name}/{colour.name(QColor.NameFormat.HexArgb)}/{side}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixels = max(1, round(side * ratio))
    made = _drawn(name, colour, QSize(pixels, pixels))
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def draw_icon(painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
    """Draw an icon into a square of logical pixels."""
    side = min(rect.width(), rect.height())
    picture = icon_pixmap(name, colour, side, painter.device().devicePixelRatioF())
    left = rect.left() + (rect.width() - side) // 2
    painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, picture)


@cache
def _source(name: str) -> bytes:
    return resource_bytes("icons", f"{name}.svg")


def _drawn(name: str, colour: QColor, size: QSize) -> QPixmap:
    tinted = _source(name).replace(_PLACEHOLDER, colour.name().encode("ascii"))
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(tinted)).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture


def _along(name: str) -> str:
    """Return the icon that points the same way along the line, from whichever side it is read."""
    is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _TURNED.get(name, name) if is_mirrored else name


_TURNED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


class _TintedEngine(QIconEngine):
    """Draws one SVG in the colour that the theme of the moment gives to its part."""

    # Qt takes a clone without taking Python's reference to it; without this one it would be gone.
    _clones: ClassVar[list[QIconEngine]] = []

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, _along(self._name), rect, self._ink(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return icon_pixmap(_along(self._name), self._ink(mode, state), side, scale)

    def clone(self) -> QIconEngine:
        made = _TintedEngine(self._name, self._colour)
        self._clones.append(made)
        return made

    def key(self) -> str:
        return "peerjournal"

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        colours = current_theme().colours
        if mode == QIcon.Mode.Disabled:
            return QColor(colours.disabled)
        if state == QIcon.State.On:
            return QColor(colours.accent)
        return QColor(getattr(colours, self._colour))
