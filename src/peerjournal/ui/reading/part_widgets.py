"""Widgets for the parts of an entry that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.reading.parts import Points, Prose, Times
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.time_strip import TimeStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.fields import Markdown
    from peerjournal.ui.reading.parts import Part, Point


def plain_label(text: str, role: str, *, wraps: bool = True) -> QLabel:
    """Make a label whose text is never taken for HTML."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wraps)
    label.setText(text)
    return label


def part_widget(part: Part, follow: Callable[[str], None]) -> QWidget:
    """Make the widget that shows a part; `follow` is told of links that are clicked."""
    match part:
        case Prose():
            return prose_widget(part, follow)
        case Points():
            return _points(part, follow)
        case Times():
            strip = TimeStrip()
            strip.show_segments(part.segments)
            return strip


def reading_text(
    text: Markdown, follow: Callable[[str], None], name: str, edit: MarkdownEdit | None = None
) -> MarkdownEdit:
    """Make formatted writing that can be read, selected and its links clicked."""
    edit = edit or MarkdownEdit()
    edit.setAccessibleName(name or QCoreApplication.translate("reading", "Text"))
    edit.show_markdown(text)
    edit.set_read_only(True)
    # There is nothing to write, so no caret; the selection is seen all the same.
    edit.setCursorWidth(0)
    edit.link_followed.connect(follow)
    return edit


def _column() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    theme = current_theme()
    layout.setSpacing(theme.px(theme.spacing.xs))
    return widget, layout


def prose_widget(
    part: Prose, follow: Callable[[str], None], edit: MarkdownEdit | None = None
) -> QWidget:
    """Show writing under its heading; `edit` shows it, where it is to be a certain one."""
    widget, layout = _column()
    if part.heading:
        layout.addWidget(plain_label(part.heading, "section"))
    layout.addWidget(reading_text(part.text, follow, part.heading, edit))
    return widget


def _points(part: Points, follow: Callable[[str], None]) -> QWidget:
    widget, layout = _column()
    layout.addWidget(plain_label(part.heading, "section"))
    for point in part.points:
        layout.addWidget(_point(point, follow))
    return widget


def _point(point: Point, follow: Callable[[str], None]) -> QWidget:
    theme = current_theme()
    row = QFrame()
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, theme.px(theme.spacing.xs), 0, theme.px(theme.spacing.xs))
    layout.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(theme.px(theme.spacing.s))
    if point.before:
        head.addWidget(plain_label(point.before, "dim", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
    if point.title:
        # Words that nothing stands beside or below name nothing, so they are not set apart.
        is_alone = not (point.before or point.chip or point.remark)
        head.addWidget(plain_label(point.title, "body" if is_alone else "strong"), 1)
    else:
        head.addStretch(1)
    if point.chip:
        head.addWidget(Chip(point.chip, point.tone), 0, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(head)
    if point.remark:
        layout.addWidget(reading_text(point.remark, follow, point.title))
    return row
