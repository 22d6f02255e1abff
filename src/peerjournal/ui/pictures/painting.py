"""Paints a plan, alike on a screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle

from peerjournal.ui.pictures.plan import Icon, Piece, Plan, Shape, Sign, Stroke, Words, mirrored
from peerjournal.ui.pictures.sheet import Sheet, wrap_flags
from peerjournal.ui.resources import resource_bytes
from peerjournal.ui.theme import Radius

if TYPE_CHECKING:
    from peerjournal.ui.pictures.plan import Drawing
    from peerjournal.ui.theme import Theme


_PANEL_RADIUS = Radius().m


def paint_drawing(painter: QPainter, rect: QRectF, drawing: Drawing, theme: Theme) -> float:
    """Lay a picture out as wide as a place, paint it there, and return its height."""
    plan = drawing(Sheet(width=rect.width(), theme=theme))
    painter.save()
    painter.translate(rect.topLeft())
    paint_plan(painter, plan)
    painter.restore()
    return plan.height


def paint_plan(painter: QPainter, plan: Plan) -> None:
    """Paint a plan at the painter's origin, in the direction in which the painter reads."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        plan = mirrored(plan)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for piece in plan.pieces:
        _paint_piece(painter, piece)


def _paint_piece(painter: QPainter, piece: Piece) -> None:
    if isinstance(piece, Words):
        _paint_words(painter, piece)
    elif isinstance(piece, Shape):
        _paint_shape(painter, piece)
    elif isinstance(piece, Stroke):
        _paint_stroke(painter, piece)
    else:
        _paint_icon(painter, piece)


def _paint_words(painter: QPainter, words: Words) -> None:
    painter.setFont(words.font)
    painter.setPen(words.ink)
    way = painter.layoutDirection()
    align = QStyle.visualAlignment(way, words.align) | Qt.AlignmentFlag.AlignAbsolute
    # What somebody wrote, and a day, keep the direction of their own letters.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if words.is_wrapped:
        wrap = wrap_flags(words.font, words.text, words.place.width())
        flags = int(align | Qt.AlignmentFlag.AlignTop | wrap)
        painter.drawText(words.place, flags, words.text)
    else:
        elided = QFontMetricsF(words.font).elidedText(
            words.text, Qt.TextElideMode.ElideRight, words.place.width() + 0.5
        )
        flags = int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(words.place, flags, elided)
    painter.setLayoutDirection(way)


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    painter.setBrush(shape.fill if shape.fill is not None else Qt.BrushStyle.NoBrush)
    place = shape.place
    if shape.edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(shape.edge, shape.edge_width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = shape.edge_width / 2
        place = place.adjusted(half, half, -half, -half)
    painter.drawPath(sign_path(shape.sign, place))


def _paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    pen = QPen(stroke.ink, stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if stroke.is_dashed else Qt.PenCapStyle.RoundCap)
    if stroke.is_dashed:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(stroke.begin, stroke.end)


def _paint_icon(painter: QPainter, icon: Icon) -> None:
    # Drawn as lines and not as a picture of pixels, so that paper gets it sharp, too.
    source = resource_bytes("icons", f"{icon.name}.svg")
    tinted = source.replace(b"currentColor", icon.ink.name().encode("ascii"))
    QSvgRenderer(QByteArray(tinted)).render(painter, icon.place)


def sign_path(sign: Sign, place: QRectF) -> QPainterPath:
    """Return the outline of a sign that fills a place."""
    path = QPainterPath()
    if sign is Sign.DOT:
        path.addEllipse(place)
    elif sign is Sign.CELL:
        radius = min(place.width(), place.height()) * 0.28
        path.addRoundedRect(place, radius, radius)
    elif sign is Sign.PANEL:
        path.addRoundedRect(place, _PANEL_RADIUS, _PANEL_RADIUS)
    elif sign is Sign.BAR:
        radius = min(place.width(), place.height()) / 2
        path.addRoundedRect(place, radius, radius)
    elif sign is Sign.HEART:
        _add_heart(path, place)
    else:
        points = [
            place.topLeft() + QPointF(x * place.width(), y * place.height())
            for x, y in _POLYGONS[sign]
        ]
        path.addPolygon(QPolygonF(points))
        if sign is not Sign.TICK:
            path.closeSubpath()
    return path


_POLYGONS = {
    Sign.DIAMOND: ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    Sign.SQUARE: ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
    Sign.FLAG: ((0.1, 0.0), (1.0, 0.32), (0.26, 0.64), (0.26, 1.0), (0.1, 1.0)),
    Sign.TICK: ((0.08, 0.55), (0.38, 0.86), (0.94, 0.16)),
}


def _add_heart(path: QPainterPath, place: QRectF) -> None:
    def at(x: float, y: float) -> QPointF:
        return place.topLeft() + QPointF(x * place.width(), y * place.height())

    path.moveTo(at(0.5, 0.96))
    path.cubicTo(at(-0.28, 0.44), at(0.12, -0.18), at(0.5, 0.22))
    path.cubicTo(at(0.88, -0.18), at(1.28, 0.44), at(0.5, 0.96))
