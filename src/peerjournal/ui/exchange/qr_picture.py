"""A QR picture, drawn square by square so that it is sharp at every size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4
"""The white edge that a reader needs, in squares."""

_LEAST_SQUARE = 2
# Cameras read dark on light; so the picture does not follow a dark theme.
_INK = "#000000"
_GROUND = "#FFFFFF"


class QrPicture(QWidget):
    """Shows a text as a QR picture; a camera reads it in both themes."""

    def __init__(self, name: str, side: int = 220, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._text = ""
        self._made: tuple[tuple[bool, ...], ...] | None = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def squares(self) -> tuple[tuple[bool, ...], ...]:
        """The rows of squares, true where it is dark; made when somebody first looks."""
        if self._made is None:
            self._made = qr_squares(self._text)
        return self._made

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        self._text, self._made = text, None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size nearest to the wished side at which squares are whole pixels."""
        count = self._count()
        square = max(_LEAST_SQUARE, round(self._side / count))
        return QSize(square * count, square * count)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which a camera still reads it."""
        least = self._count() * _LEAST_SQUARE
        return QSize(least, least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each square on whole pixels of the screen."""
        del event
        if not self.squares:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        count = self._count()
        room = min(self.width(), self.height()) * ratio
        square = max(1, int(room // count)) / ratio
        whole = square * count
        painter.fillRect(QRectF(0, 0, whole, whole), QColor(_GROUND))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_INK))
        for row, line in enumerate(self.squares):
            for begin, end in _dark_runs(line):
                x, y = (begin + _QUIET) * square, (row + _QUIET) * square
                painter.drawRect(QRectF(x, y, (end - begin) * square, square))

    def _count(self) -> int:
        return len(self.squares) + 2 * _QUIET


def qr_squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the squares of a QR picture of a text, without the white edge."""
    # Loaded when it is needed: most days nobody looks at a card.
    import segno  # noqa: PLC0415

    made = segno.make_qr(text, error="l", boost_error=True)
    return tuple(tuple(bool(square) for square in line) for line in made.matrix)


def _dark_runs(line: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return where dark stretches begin and end, so that no seam shows between squares."""
    runs: list[tuple[int, int]] = []
    begin: int | None = None
    for place, is_dark in enumerate((*line, False)):
        if is_dark and begin is None:
            begin = place
        elif not is_dark and begin is not None:
            runs.append((begin, place))
            begin = None
    return runs
