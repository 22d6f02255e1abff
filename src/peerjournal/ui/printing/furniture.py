"""What stands on every page beside the writing: whose it is, of when, and which page it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from peerjournal.ui.printing.measures import plain_font, points

if TYPE_CHECKING:
    from peerjournal.ui.printing.flow import Stretch
    from peerjournal.ui.printing.measures import PageForm
    from peerjournal.ui.printing.pieces import Flowing

_DIM = "#5d5852"
_SIZE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """The words in the margins.

    Attributes:
        title: of what is printed; left out on the first page, where it stands in large.
        author: whose journal it is.
        printed_on: the day, as the locale writes it.

    """

    title: str
    author: str
    printed_on: str


def learning_words() -> str:
    """Return the sentence that stands on every shared page."""
    return QCoreApplication.translate(
        "printing", "Written for learning, by agreement not for appraisal."
    )


def page_words(page: int, count: int) -> str:
    """Return which page it is, such as "3 of 7"; the count may not be known yet."""
    number = QLocale().toString
    if not count:
        return number(page + 1)
    form = QCoreApplication.translate("printing", "{page} of {count}")
    return form.format(page=number(page + 1), count=number(count))


def draw_page(
    painter: QPainter,
    form: PageForm,
    page: tuple[Stretch, ...],
    pieces: dict[int, Flowing],
) -> None:
    """Draw the stretches of one page, in units of the paper."""
    for stretch in page:
        painter.save()
        painter.translate(QPointF(form.side, form.top + stretch.y))
        pieces[stretch.piece].draw(painter, stretch.top, stretch.bottom)
        painter.restore()


def draw_margins(
    painter: QPainter,
    form: PageForm,
    margins: Margins,
    words: str,
    *,
    is_shared: bool,
    is_first: bool,
) -> None:
    """Draw the words above and below the writing of a page."""
    painter.setFont(plain_font(_SIZE))
    painter.setPen(QColor(_DIM))
    metrics = QFontMetricsF(painter.font())
    half = form.column / 2 - points(6)
    left, right = form.side, form.width - form.side - half
    above = form.top - points(34)
    below = form.height - form.bottom + points(34)
    place = Qt.AlignmentFlag
    title = "" if is_first else margins.title
    title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, half)
    whose = " · ".join(word for word in (margins.author, margins.printed_on) if word)
    whose = metrics.elidedText(whose, Qt.TextElideMode.ElideRight, half)
    line = points(14)
    _write(painter, form, QRectF(left, above, half, line), title, place.AlignLeft)
    _write(painter, form, QRectF(right, above, half, line), whose, place.AlignRight)
    if is_shared:
        wide = QRectF(left, below, form.column - points(60), line)
        _write(painter, form, wide, learning_words(), place.AlignLeft)
    _write(painter, form, QRectF(right, below, half, line), words, place.AlignRight)


def _write(
    painter: QPainter, form: PageForm, place: QRectF, words: str, align: Qt.AlignmentFlag
) -> None:
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Qt turns the sides of the alignment round, and so the places change sides as well.
        place.moveLeft(form.width - place.right())
    painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), words)
