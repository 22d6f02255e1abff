"""Small parts of which the pages of goals, commitments and inquiries are made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.fields import Markdown
from peerjournal.domain.inline_pictures import are_pictures
from peerjournal.ui.goals.evidence_picture import EvidencePicture
from peerjournal.ui.goals.goal_words import source_words
from peerjournal.ui.kinds import kind_icon
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.reading.part_widgets import plain_label, reading_text
from peerjournal.ui.reading.parts import short_day_text
from peerjournal.ui.reading.words import trace_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button
from peerjournal.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from peerjournal.domain.entries import Attachment
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.goals import Shown

translate = QCoreApplication.translate

_LINK_MOST = 64
_LINK_LEAST = 160


def column(spacing: str = "s") -> tuple[QWidget, QVBoxLayout]:
    """Make a widget whose parts stand below each other."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    theme = current_theme()
    layout.setSpacing(theme.px(getattr(theme.spacing, spacing)))
    return widget, layout


def section(heading: str, parts: Sequence[QWidget], spacing: str = "m") -> QWidget:
    """Put parts under a heading."""
    widget, layout = column(spacing)
    layout.addWidget(plain_label(heading, "section"))
    for part in parts:
        layout.addWidget(part)
    return widget


def card(role: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Make a frame with room inside."""
    theme = current_theme()
    frame = QFrame()
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    side = theme.px(theme.spacing.l)
    layout.setContentsMargins(side, theme.px(theme.spacing.m), side, side)
    layout.setSpacing(theme.px(theme.spacing.s))
    return frame, layout


def prose(heading: str, text: str, follow: Callable[[str], None]) -> QWidget:
    """Show writing under its heading."""
    widget, layout = column("xs")
    layout.addWidget(plain_label(heading, "section"))
    layout.addWidget(reading_text(Markdown(text), follow, heading))
    return widget


def prose_card(heading: str, text: str, empty: str, follow: Callable[[str], None]) -> QFrame:
    """Show writing in a card, or quietly what could stand there."""
    frame, layout = card()
    layout.addWidget(plain_label(heading, "section"))
    if text.strip():
        layout.addWidget(reading_text(Markdown(text), follow, heading))
    else:
        layout.addWidget(plain_label(empty, "dim"))
    layout.addStretch(1)
    return frame


def button_row(buttons: Sequence[QWidget], between: str = "s") -> QWidget:
    """Put buttons side by side, with line breaks where room is short."""
    row = QWidget()
    theme = current_theme()
    flow = FlowLayout(theme.px(getattr(theme.spacing, between)))
    row.setLayout(flow)
    for button in buttons:
        flow.addWidget(button)
    return row


def flush(button: QWidget) -> QWidget:
    """Let a button be as wide as its words."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return holder


def entry_link(
    words: str, icon_name: str, entry: EntryId, open_entry: Callable[[EntryId], None]
) -> QPushButton:
    """Make a button that opens an entry."""
    short = words if len(words) <= _LINK_MOST else f"{words[: _LINK_MOST - 1].rstrip()}…"
    button = link_button(short.replace("&", "&&"), icon_name)
    button.setAccessibleName(words)
    button.setToolTip(plain_tip(words))
    # In large letters a long title ends with an ellipsis before it widens the page.
    button.setMinimumWidth(current_theme().px(_LINK_LEAST))
    button.clicked.connect(partial(open_entry, entry))
    return button


def line_link(line: EntryLine, open_entry: Callable[[EntryId], None]) -> QPushButton:
    """Make a button that opens an entry of a list."""
    return entry_link(source_words(line), kind_icon(line.kind), line.id, open_entry)


def evidence_item(
    shown: Shown,
    attachments: tuple[Attachment, ...],
    follow: Callable[[str], None],
    open_entry: Callable[[EntryId], None],
    take_out: Callable[[Attachment], None] | None = None,
) -> QWidget:
    """Show one piece of evidence: what it is, what it shows and does not, where it comes from."""
    trace = shown.trace
    widget, layout = column("xs")
    title = trace.title or translate("goals", "What somebody wrote")
    layout.addLayout(_evidence_head(shown, title, open_entry))
    if trace.milestone:
        words = translate("goals", "For the milestone “{title}”").format(title=trace.milestone)
        layout.addWidget(plain_label(words, "small"))
    if trace.shows.strip():
        layout.addWidget(reading_text(trace.shows, follow, title))
    if trace.does_not_show:
        words_not = translate("goals", "It does not show: {what}").format(what=trace.does_not_show)
        layout.addWidget(plain_label(words_not, "dim"))
    if shown.source is not None and trace.title:
        layout.addWidget(flush(line_link(shown.source, open_entry)))
    elif shown.source is None and trace.source is not None:
        layout.addWidget(
            plain_label(translate("goals", "Its source is not here any more."), "small")
        )
    kept = next((one for one in attachments if one.digest == trace.attachment), None)
    if kept is not None:
        if kept.digest in are_pictures(attachments):
            layout.addWidget(EvidencePicture(kept.digest, title))
        layout.addWidget(_file_row(kept, take_out))
    return widget


def _evidence_head(shown: Shown, title: str, open_entry: Callable[[EntryId], None]) -> QHBoxLayout:
    """Tell when it was, what it is called or comes from, and of what form it is."""
    trace = shown.trace
    head = QHBoxLayout()
    head.setSpacing(current_theme().px(current_theme().spacing.s))
    if trace.on is not None:
        head.addWidget(plain_label(short_day_text(trace.on), "dim", wraps=False))
    if shown.source is None or trace.title:
        head.addWidget(plain_label(title, "strong"), 1)
    else:
        head.addWidget(line_link(shown.source, open_entry))
        head.addStretch(1)
    if not shown.by_link:
        head.addWidget(Chip(trace_words(trace.form)), 0, Qt.AlignmentFlag.AlignTop)
    return head


def _file_row(kept: Attachment, take_out: Callable[[Attachment], None] | None) -> QWidget:
    """Name a file and, where somebody may act, offer a readable copy of it."""
    name = translate("goals", "File: {name}").format(name=kept.name)
    parts: list[QWidget] = [plain_label(name, "small", wraps=False)]
    if take_out is not None:
        out = link_button(translate("goals", "Take out…"), "save")
        spoken = translate("goals", "Take out {name}: save a readable copy of it")
        out.setAccessibleName(spoken.format(name=kept.name))
        out.setToolTip(translate("goals", "Save a readable copy of it somewhere"))
        out.clicked.connect(partial(take_out, kept))
        parts.append(out)
    return button_row(parts)
