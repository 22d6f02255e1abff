"""After a conversation: what is shared, what stays private, what was promised."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from peerjournal.coaching import conversation as talks
from peerjournal.coaching import formats
from peerjournal.coaching.afterwards import prepared
from peerjournal.coaching.meeting import may_be_closed
from peerjournal.domain import clock
from peerjournal.domain.fields import as_markdown
from peerjournal.operations.concluding import other_of_two, witness_of
from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.conversation.growing_text import GrowingText
from peerjournal.ui.conversation.hand_over import hand_overs
from peerjournal.ui.conversation.kept_list import KeptList
from peerjournal.ui.conversation.next_time import NextTime
from peerjournal.ui.conversation.spoken import is_alone, name_of, others_of
from peerjournal.ui.conversation.step_editor import StepList
from peerjournal.ui.conversation.summary_list import SummaryList
from peerjournal.ui.conversation.veil import CoverWatch, Veil
from peerjournal.ui.conversation.what_is_kept import kept_lines
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import MAIN_KEYS, act_by_key
from peerjournal.ui.widgets.time_strip import clock_text

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.meeting import Meeting, Step, SummaryLine
    from peerjournal.ui.conversation.table import Table

_COLUMN = 700


class AfterPage(QWidget):
    """Decides with its writer what is kept, and for whom.

    Signals:
        kept: whether to share at once.
        back_wanted: into the conversation again.
        discard_wanted: throw everything away.
        left: somebody goes away for now.
    """

    kept = Signal(bool)
    back_wanted = Signal()
    discard_wanted = Signal()
    left = Signal()

    def __init__(self, table: Table, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("fields", "lines")
        self.table = table
        table.meeting = prepared(table.meeting)
        meeting = table.meeting
        witness = witness_of(meeting)
        self.message = MessageBar()
        self.summary = SummaryList(name_of(meeting, meeting.mine), _here_with(meeting))
        self.steps = StepList("" if witness is None else witness.name)
        self.handings = hand_overs(meeting)
        self.next = NextTime(meeting, language)
        self.notes = GrowingText(3)
        self.notes.show_without_frame()
        self.kept_list = KeptList()
        self.back_button = plain_button(self.tr("Back to the conversation"), "arrow-left")
        self.discard_button = plain_button(self.tr("Throw away…"))
        self.keep_button = quiet_button(self.tr("Keep"))
        self.share_button = primary_button(self._share_words(meeting))
        self._language = language
        self._build()
        self._connect()
        self.summary.show_lines(meeting.summary)
        self.steps.show_steps(meeting.steps)
        self.notes.setPlainText(meeting.private_notes)
        self.cover.cover()
        table.meeting = replace(table.meeting, next_at=self.next.moment(), has_next=True)
        self._show_kept()

    # How it is laid out

    def _build(self) -> None:
        theme = current_theme()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QWidget()
        column.setMaximumWidth(theme.px(_COLUMN))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, theme.px(20))
        rows.setSpacing(theme.px(8))
        for part in self._parts():
            if isinstance(part, int):
                rows.addSpacing(theme.px(part))
            else:
                rows.addWidget(part)
        rows.addStretch()
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.px(20), theme.px(28), theme.px(20), 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.area, 1)
        self._line = QFrame()
        self._line.setProperty("role", "hairline")
        self._line.setFixedHeight(1)
        page.addWidget(self._line)
        self._foot = self._make_foot()
        page.addLayout(self._foot)

    def _parts(self) -> tuple[QWidget | int, ...]:
        meeting = self.table.meeting
        if is_alone(meeting):
            return self._parts_alone()
        manners = formats.manners(self._language)
        others = others_of(meeting)
        return (
            _words(self.tr("What stays of it"), "title"),
            _words(self._held_words(meeting), "dim"),
            self.message,
            16,
            _words(self.tr("Shared summary"), "heading"),
            _words(manners.share_check, "dim"),
            self.summary,
            20,
            _words(self.tr("What you will do"), "heading"),
            _words(self.tr("An act tied to a cue. It comes up in Today."), "dim"),
            self.steps,
            20,
            *(part for one in self.handings for part in (one, 20)),
            _words(self._next_words(meeting), "heading"),
            _words(self.tr("This ends once the visit in return has a day."), "dim")
            if meeting.format.asks_return
            else 0,
            self.next,
            20,
            self._private_frame(),
            20,
            _words(self.tr("What each of you leaves with"), "heading"),
            _words(
                self.tr("Nothing goes to {names} unless you send it.").format(names=others)
                if others
                else "",
                "dim",
            ),
            self.kept_list,
        )

    def _parts_alone(self) -> tuple[QWidget | int, ...]:
        """Leave out everything that there is only among several people."""
        meeting = self.table.meeting
        return (
            _words(self.tr("What stays of it"), "title"),
            _words(self._held_words(meeting), "dim"),
            self.message,
            16,
            _words(self.tr("What you will do"), "heading"),
            _words(self.tr("An act tied to a cue. It comes up in Today."), "dim"),
            self.steps,
            20,
            self._private_frame(),
            20,
            self.kept_list,
        )

    def _private_frame(self) -> QFrame:
        theme = current_theme()
        frame = QFrame()
        frame.setProperty("role", "private")
        rows = QVBoxLayout(frame)
        veil = Veil()
        self.cover = CoverWatch(frame, self.notes, veil, self.notes.toPlainText)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(12), side, theme.px(14))
        rows.setSpacing(theme.px(6))
        head = _words(self.tr("For yourself"), "strong")
        head.setBuddy(self.notes)
        rows.addWidget(head)
        rows.addWidget(_words(self.tr("An entry of its own, which no bundle can carry."), "small"))
        self.notes.show_without_frame()
        self.notes.setPlaceholderText(self.tr("What you want to remember and keep to yourself"))
        self.notes.setAccessibleName(self.tr("Private notes"))
        rows.addWidget(self.notes)
        rows.addWidget(veil)
        return frame

    def _make_foot(self) -> FlowLayout:
        between = current_theme().px(8)
        keeping = QWidget()
        pair = QHBoxLayout(keeping)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(between)
        pair.addWidget(self.keep_button)
        pair.addWidget(self.share_button)
        row = FlowLayout(between, is_last_apart=True)
        for part in (self.back_button, self.discard_button, keeping):
            row.addWidget(part)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the foot keep the page's margins."""
        theme = current_theme()
        side = max(theme.px(20), (self.width() - theme.px(_COLUMN)) // 2)
        side = side if self.width() < theme.px(1000) else theme.px(40)
        self._foot.setContentsMargins(side, theme.px(12), side, theme.px(14))
        super().resizeEvent(event)

    # What happens

    def _connect(self) -> None:
        self.summary.changed.connect(self._on_summary_changed)
        self.steps.changed.connect(self._on_steps_changed)
        self.notes.textChanged.connect(self._on_notes_changed)
        for one in self.handings:
            one.changed.connect(partial(self._on_handing_changed, one.seat))
        self.next.changed.connect(self._on_next_changed)
        self.next.how_changed.connect(self._on_next_how_changed)
        self.next.left_open.connect(self._on_left_open)
        self.back_button.clicked.connect(self.back_wanted)
        self.discard_button.clicked.connect(self.discard_wanted)
        self.keep_button.clicked.connect(lambda: self.kept.emit(False))
        self.share_button.clicked.connect(self._on_share_clicked)
        for keys in MAIN_KEYS:
            act_by_key(self, keys, self._on_share_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for now on Escape; what was typed waits."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the first line to tick."""
        if is_alone(self.table.meeting):
            self.share_button.setFocus()
        elif self.summary.rows:
            self.summary.rows[0].box.setFocus()
        else:
            self.summary.added.setFocus()

    def set_working(self, *, is_working: bool) -> None:
        """Take no second order while the first is carried out."""
        for button in (self.keep_button, self.share_button, self.discard_button, self.back_button):
            button.setEnabled(not is_working)

    def _may_share(self) -> bool:
        meeting = self.table.meeting
        return any(
            one.identity is not None for n, one in enumerate(meeting.people) if n != meeting.mine
        )

    def _share_words(self, meeting: Meeting) -> str:
        if not self._may_share():
            self.keep_button.hide()
            return self.tr("Keep")
        if len(meeting.people) == 2:  # noqa: PLR2004 - a pair
            return self.tr("Keep and share with {name}…").format(name=others_of(meeting))
        return self.tr("Keep and share…")

    def _on_share_clicked(self) -> None:
        if self.share_button.isEnabled():
            self.kept.emit(self._may_share())

    def _on_summary_changed(self, lines: tuple[SummaryLine, ...]) -> None:
        self._change(replace(self.table.meeting, summary=lines))

    def _on_steps_changed(self, steps: tuple[Step, ...]) -> None:
        self._change(replace(self.table.meeting, steps=steps))

    def _on_notes_changed(self) -> None:
        notes = as_markdown(self.notes.toPlainText())
        self._change(replace(self.table.meeting, private_notes=notes))

    def _on_handing_changed(self, seat: int, is_handed: bool) -> None:  # noqa: FBT001 - a slot
        meeting = self.table.meeting
        others = {one for one in meeting.handed_seats if one != seat}
        seats = tuple(sorted({*others, seat} if is_handed else others))
        is_pair = other_of_two(meeting) is not None
        self._change(replace(meeting, handed_seats=seats, is_handed_over=is_pair and is_handed))

    def _on_next_changed(self, at: datetime | None) -> None:
        self._change(replace(self.table.meeting, next_at=at, has_next=True))

    def _on_next_how_changed(self, key: str, minutes: int) -> None:
        self._change(replace(self.table.meeting, next_format=key, next_minutes=minutes))

    def _on_left_open(self, is_left: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._change(replace(self.table.meeting, leaves_return=is_left))

    def _change(self, meeting: Meeting) -> None:
        self.table.meeting = meeting
        self.table.typed.emit()
        self._show_kept()

    # What is said

    def _held_words(self, meeting: Meeting) -> str:
        times = talks.floor_times(meeting.talk, clock.now())
        floors = " · ".join(f"{one.name} {clock_text(one.actual_seconds)}" for one in times)
        spent = sum(meeting.talk.spent_ms) // 60_000
        return self.tr("{format}, %n min. Floor: {floors}", "", spent).format(
            format=meeting.format.name, floors=floors
        )

    def _next_words(self, meeting: Meeting) -> str:
        if meeting.format.asks_return:
            return self.tr("The visit in return")
        return self.tr("When you meet next")

    def _show_kept(self) -> None:
        may_close = may_be_closed(self.table.meeting)
        for button in (self.keep_button, self.share_button):
            button.setEnabled(may_close)
        self.kept_list.show_lines(kept_lines(self.table.meeting, self.locale()))


def _here_with(meeting: Meeting) -> tuple[str, ...]:
    """Return who looks at this screen as well, and may say yes to words of theirs here."""
    if not meeting.is_one_screen:
        return ()
    others = (seat for n, seat in enumerate(meeting.talk.seats) if n != meeting.mine)
    return tuple(seat.name for seat in others)


def _words(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if not text:
        label.hide()
    return label
