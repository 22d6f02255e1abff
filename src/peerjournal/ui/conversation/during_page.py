"""The conversation while it is held."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching.meeting import (
    asked_of,
    current_phase,
    floor_of,
    places,
    questions_of,
)
from peerjournal.domain import clock
from peerjournal.ui.announcing import announce
from peerjournal.ui.asking.questions_wish import QuestionsWish
from peerjournal.ui.conversation.answer_group import AnswerGroup
from peerjournal.ui.conversation.chime import chime
from peerjournal.ui.conversation.during_head import DuringHead, plain_button
from peerjournal.ui.conversation.during_side import DuringSide
from peerjournal.ui.conversation.grouping import groups_of
from peerjournal.ui.conversation.phase_bar import PhaseBar
from peerjournal.ui.conversation.prompt_card import PromptCard
from peerjournal.ui.conversation.spoken import (
    bar_phases,
    current_key,
    floor_words,
    given_words,
    name_of,
    names_of,
    next_words,
    others_of,
    part_words,
)
from peerjournal.ui.conversation.writing_area import WritingArea
from peerjournal.ui.floating import popup_below
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.page_keys import MAIN_KEYS, act_by_key

if TYPE_CHECKING:
    from peerjournal.coaching.equal_time import Given
    from peerjournal.coaching.meeting import Place
    from peerjournal.domain.identifiers import FieldKey
    from peerjournal.ui.conversation.table import Table

_NARROW = 900
_LARGE = 1500
_WIDEST = 1360


class DuringPage(QWidget):
    """Shows one part of the conversation and moves through it.

    Signals:
        left: somebody goes away for now.
        questions_wanted: a QuestionsWish of the question bank.
    """

    left = Signal()
    questions_wanted = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.head = DuringHead()
        self.bar = PhaseBar()
        self.side = DuringSide()
        self.prompt = PromptCard()
        self.groups: tuple[AnswerGroup, ...] = ()
        self.writing = WritingArea()
        self._rows = self.writing.rows
        self.back_button = plain_button(self.tr("Back"), "arrow-left")
        self.skip_button = plain_button(self.tr("Skip this phase"))
        self.swap_button = plain_button(self.tr("Swap turns"), "swap")
        self.swap_menu = QMenu(self)
        self.end_button = plain_button(self.tr("End here"))
        self.next_button = primary_button("")
        self._shown: tuple[FieldKey, tuple[Place, ...]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The conversation"))
        self._build()
        self._connect()
        self.show_part()

    # How it is laid out

    def _build(self) -> None:
        theme = current_theme()
        self._page = QVBoxLayout(self)
        self._page.setSpacing(theme.px(14))
        self._page.addWidget(self.head)
        self._page.addWidget(self.bar)
        self._middle = QGridLayout()
        self._middle.addWidget(self.side, 0, 0)
        self._middle.addWidget(self.writing, 0, 1)
        self._middle.setColumnStretch(1, 1)
        self._page.addLayout(self._middle, 1)
        self._page.addLayout(self._foot())
        self._rows.addWidget(self.prompt)
        self._rows.addStretch(1)
        self.next_button.setToolTip(self.tr("Ctrl+Enter or Page Down"))
        self.back_button.setToolTip(self.tr("Page Up"))

    def _foot(self) -> FlowLayout:
        row = FlowLayout(current_theme().px(6), is_last_apart=True)
        for part in (self.back_button, self.skip_button, self.swap_button, self.end_button):
            row.addWidget(part)
        row.addWidget(self.next_button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give time its column, and keep lines from growing too long."""
        theme = current_theme()
        is_narrow, is_large = self.width() < theme.px(_NARROW), self.width() >= theme.px(_LARGE)
        side = theme.px(20 if is_narrow else 40)
        side = max(side, (self.width() - theme.px(_WIDEST)) // 2)
        above = theme.px(14 if is_narrow else 24)
        self._page.setContentsMargins(side, above, side, above)
        self.side.setFixedWidth(theme.px(216 if is_narrow else 380 if is_large else 300))
        self.prompt.question.set_share(0.72 if is_narrow else 1.1 if is_large else 0.9)
        self._middle.setHorizontalSpacing(theme.px(24 if is_narrow else 56))
        super().resizeEvent(event)

    # What happens

    def _connect(self) -> None:
        table = self.table
        table.moved.connect(self._on_moved)
        table.acted.connect(self._on_acted)
        table.ticked.connect(self._on_ticked)
        table.given.connect(self._on_given)
        table.part_ended.connect(self._on_part_ended)
        self.head.pause_wanted.connect(table.toggle_pause)
        self.head.minute_given.connect(table.give_minute)
        self.head.minute_taken.connect(table.take_minute)
        self.head.clock_hidden.connect(table.set_clock_hidden)
        self.head.sound_wanted.connect(table.set_sound)
        self.head.leave_wanted.connect(self.left)
        self.prompt.starred.connect(table.star)
        self.prompt.question_asked.connect(self._on_question_asked)
        self.prompt.all_wanted.connect(self._on_all_questions_wanted)
        for button, act in (
            (self.back_button, table.back),
            (self.skip_button, table.skip),
            (self.swap_button, self._on_swap_clicked),
            (self.end_button, table.finish),
            (self.next_button, table.forward),
        ):
            button.clicked.connect(act)
        for keys in (*MAIN_KEYS, "PgDown"):
            act_by_key(self, keys, table.forward)
        act_by_key(self, "PgUp", table.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by one key what the buttons do, while nobody is typing."""
        act = {
            Qt.Key.Key_Space: self.table.toggle_pause,
            Qt.Key.Key_Plus: self.table.give_minute,
            Qt.Key.Key_Minus: self.table.take_minute,
            Qt.Key.Key_N: self.prompt.show_next,
            Qt.Key.Key_O: self.prompt.own_button.click,
            Qt.Key.Key_S: self.prompt.star_button.click,
            Qt.Key.Key_H: self.head.clock.click,
            Qt.Key.Key_M: self.head.sound.click,
        }.get(Qt.Key(event.key()))
        if act is not None and not event.isAutoRepeat():
            act()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def escape(self) -> None:
        """Leave the field that is written in; then leave the conversation."""
        if self.is_typing():
            self.setFocus()
        else:
            self.left.emit()

    def is_typing(self) -> bool:
        """Whether the keyboard is in one of the fields."""
        focused = QApplication.focusWidget()
        return focused is not None and self.writing.isAncestorOf(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape out of every field."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.escape()
            return True
        return super().eventFilter(watched, event)

    # What is shown

    def show_part(self) -> None:
        """Show the part that the conversation is in."""
        meeting = self.table.meeting
        if meeting.talk.is_over:
            return
        floor = floor_of(meeting)
        speaker = floor.seats[0] if floor.seats and not floor.is_shared else None
        phase = current_phase(meeting)
        shown = places(meeting, phase, speaker)
        is_new = self._shown != (phase.key, shown)
        self.side.show_part(meeting)
        self._show_questions(is_new=self._phase_is_new())
        if is_new:
            self._shown = (phase.key, shown)
            self._show_groups(groups_of(meeting, shown))
        self._show_ways()
        self.show_state()

    def _show_questions(self, *, is_new: bool) -> None:
        meeting = self.table.meeting
        phase = current_phase(meeting)
        self.prompt.show_questions(
            questions_of(meeting, phase),
            meeting.stars,
            heads={
                question: self.tr("A question for {name}").format(name=names_of(meeting, seats))
                for question, seats in asked_of(meeting, phase).items()
            },
            is_new=is_new,
        )

    def _phase_is_new(self) -> bool:
        return self._shown is None or self._shown[0] != current_key(self.table.meeting)

    def _show_groups(self, groups: tuple[AnswerGroup, ...]) -> None:
        for group in self.groups:
            self._rows.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = groups
        for n, group in enumerate(groups):
            self._rows.insertWidget(1 + n, group)
            # Qt shows it only later, and what is hidden takes no room.
            group.show()
            group.written.connect(self.table.write)
            for editor in group.findChildren(QWidget):
                editor.installEventFilter(self)
        self.writing.verticalScrollBar().setValue(0)
        self.writing.show_texts([text for group in groups for text in group.texts()])
        self.setFocus()

    def _show_ways(self) -> None:
        meeting = self.table.meeting
        self.next_button.setText(next_words(meeting))
        self.back_button.setEnabled(meeting.talk.at > 0)
        self.swap_button.setVisible(bool(self.table.swaps()))

    def show_state(self) -> None:
        """Show time and switches as they stand."""
        meeting = self.table.meeting
        others = others_of(meeting)
        about = (self.tr("with {names}").format(names=others) if others else "", meeting.topic)
        self.head.title.show_title(
            meeting.format.name, " · ".join(words for words in about if words)
        )
        self.head.show_state(
            is_running=meeting.talk.is_running,
            is_hidden=meeting.is_clock_hidden,
            has_sound=meeting.has_sound,
        )
        self._on_ticked()

    def focus_first(self) -> None:
        """Give the keyboard to the page, where Space pauses and Tab goes to the fields."""
        self.setFocus()

    def say(self, words: str) -> None:
        """Show and speak a quiet line."""
        self.side.say(words)
        if words:
            announce(self, words)

    def _on_ticked(self) -> None:
        meeting = self.table.meeting
        if not meeting.talk.is_over:
            self.side.show_moment(meeting)
            self.bar.show_phases(bar_phases(meeting, clock.now()))

    def _on_acted(self) -> None:
        meeting = self.table.meeting
        if not meeting.talk.is_over:
            self._show_questions(is_new=False)
            self._show_ways()
            self.show_state()

    def _on_swap_clicked(self) -> None:
        pairs = self.table.swaps()
        if len(pairs) == 1:
            self.table.swap(*pairs[0])
            return
        self.swap_menu.clear()
        for one, other in pairs:
            words = self.tr("{one} and {other} change places").format(
                one=name_of(self.table.meeting, one), other=name_of(self.table.meeting, other)
            )
            self.swap_menu.addAction(words).triggered.connect(partial(self._swap, one, other))
        popup_below(self.swap_menu, self.swap_button)

    def _swap(self, one: int, other: int) -> None:
        self.table.swap(one, other)

    def _on_moved(self) -> None:
        if self.table.talk.is_over:
            return
        self.side.say("")
        self.show_part()
        announce(self, f"{part_words(self.table.meeting)}. {floor_words(self.table.meeting)}.")

    def _on_question_asked(self, question: str) -> None:
        self.table.ask(current_key(self.table.meeting), question)

    def _on_all_questions_wanted(self) -> None:
        self.questions_wanted.emit(QuestionsWish(offer=self._on_question_asked))

    def _on_given(self, given: Given) -> None:
        self.say(given_words(self.table.meeting, given))

    def _on_part_ended(self) -> None:
        meeting = self.table.meeting
        if meeting.has_sound:
            chime(self)
        floor = floor_of(meeting)
        if len(floor.seats) == 1:
            name = name_of(meeting, floor.seats[0])
            self.say(self.tr("{name}: finish the sentence; nobody is cut off.").format(name=name))
        else:
            self.say(self.tr("Finish the sentence; nobody is cut off."))
