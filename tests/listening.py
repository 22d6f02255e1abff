"""Finds what a window shows to the eye and does not name to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

_Role = QAccessible.Role

# What only holds other things, or shows what they tell themselves.
_HOLDERS = frozenset(
    {
        _Role.Border,
        _Role.Client,
        _Role.Grip,
        _Role.Grouping,
        _Role.LayeredPane,
        _Role.NoRole,
        _Role.Pane,
        _Role.PopupMenu,
        _Role.ScrollBar,
        _Role.Separator,
        _Role.Splitter,
        _Role.ToolBar,
    }
)


def unnamed(window: QWidget) -> list[str]:
    """Return what of a window has no name for a reader: controls, pictures, items of lists.

    What only holds other things needs none, unless it takes the keyboard itself.
    """
    found = {
        f"{what} in {_kind_of(widget.parentWidget())}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible() and not _is_inner(widget)
        for what in _unnamed_of(widget)
    }
    return sorted(found)


def _is_inner(widget: QWidget) -> bool:
    """Whether a widget is the field within a box, which tells of itself as a whole."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


def _unnamed_of(widget: QWidget) -> Iterator[str]:
    told = QAccessible.queryAccessibleInterface(widget)
    if told is None:
        return
    takes_keyboard = (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    )
    is_holder = told.role() in _HOLDERS and (
        not takes_keyboard or told.role() in {_Role.ScrollBar, _Role.Grip}
    )
    # A label without words shows nothing either.
    is_holder |= told.role() == _Role.StaticText
    if not is_holder and not told.text(QAccessible.Text.Name).strip():
        yield f"{told.role().name} {_kind_of(widget)}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _unnamed_items(widget.model(), QModelIndex(), _kind_of(widget))


def _unnamed_items(model: QAbstractItemModel, parent: QModelIndex, view: str) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        if not str(said or index.data(Qt.ItemDataRole.DisplayRole) or "").strip():
            yield f"item {row} of {view}"
        yield from _unnamed_items(model, index, view)


def _kind_of(widget: QWidget | None) -> str:
    return type(widget).__name__
