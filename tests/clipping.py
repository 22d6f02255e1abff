"""Finds words that a window shows only in part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN_WHOLE = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)


def cut_words(window: QWidget) -> list[str]:
    """Return what is wrong with each label and button whose words do not fit."""
    # Words may have come with the last turn of the loop; nobody sees them before they are fitted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}: {why}: {one.text()!r}"
        for one in window.findChildren(QWidget)
        if isinstance(one, _SHOWN_WHOLE) and one.isVisible() and one.text()
        for why in _complaints(one)
    ]


def _complaints(shown: QLabel | QAbstractButton) -> Iterator[str]:
    # What paints its words itself ends them with an ellipsis where room is short.
    if type(shown).paintEvent not in {kind.paintEvent for kind in _SHOWN_WHOLE}:
        return
    needed, given = _needed(shown), shown.size()
    if given.width() < needed.width():
        yield f"{given.width()} wide of {needed.width()}"
    if given.height() < needed.height():
        yield f"{given.height()} high of {needed.height()}"
    hidden = _hidden_width(shown)
    if hidden > 0:
        yield f"{hidden} beyond an edge"


def _needed(shown: QLabel | QAbstractButton) -> QSize:
    if isinstance(shown, QLabel) and shown.wordWrap():
        return QSize(shown.minimumSizeHint().width(), shown.heightForWidth(shown.width()))
    return shown.sizeHint()


def _hidden_width(shown: QWidget) -> int:
    """Return how much of a widget lies beside what its parents show; scrolling down is fine."""
    around = shown.parentWidget()
    here = QRect(QPoint(0, 0), shown.size())
    while around is not None and not shown.isWindow():
        place = here.translated(shown.mapTo(around, QPoint(0, 0)))
        beyond = max(-place.left(), place.right() - around.rect().right())
        if beyond > 0 and not _scrolls_aside(around):
            return beyond
        if around.isWindow():
            break
        around = around.parentWidget()
    return 0


def _scrolls_aside(viewport: QWidget) -> bool:
    area = viewport.parentWidget()
    return (
        isinstance(area, QAbstractScrollArea)
        and area.viewport() is viewport
        and area.horizontalScrollBar().maximum() > 0
        and area.horizontalScrollBar().isVisible()
    )
