"""A format of one's own: its name, its phases with minutes and questions, blocks added."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching import changing
from peerjournal.coaching.checking import PARTS_MOST, PHASES_MOST, is_too_long
from peerjournal.coaching.composing import named, steps
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui.announcing import announce
from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.conversation.format_details import people_words
from peerjournal.ui.conversation.phase_bar import BarPhase, PhaseBar
from peerjournal.ui.conversation.phase_editor import PhaseEditor
from peerjournal.ui.conversation.repeated_phase import RepeatedPhase
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.time_strip import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.formats import Format

_COLUMN = 700


_UNDO = QKeySequence.StandardKey.Undo


class FormatEditor(QWidget):
    """Changes a format; the minutes add up while one types.

    Signals:
        kept: the Format as it is now.
        removed: the key of the format to forget.
        left: nothing is to be changed.
    """

    kept = Signal(object)
    removed = Signal(str)
    left = Signal()

    def __init__(
        self, one: Format, blocks: Sequence[Format], *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("fields", "lines")
        self.original = one
        self.format = one
        self._before: list[Format] = []
        self._touched: object = None
        self.phases: list[PhaseEditor] = []
        self.shown: list[PhaseEditor | RepeatedPhase] = []
        self.name = QLineEdit(one.name)
        self.name.setMaxLength(NAME_MOST)
        self.total = QLabel()
        self.total.setProperty("role", "heading")
        self.bar = PhaseBar()
        self.lesson = QLabel(
            self.tr(
                "Add one block after the other: each is a short part with its own minutes and "
                "questions. Change, move or drop what you like; everything can be taken back."
            )
        )
        self.lesson.setWordWrap(True)
        self.uneven = QLabel()
        self.uneven.setProperty("role", "warm")
        self.uneven.setWordWrap(True)
        self.too_long = QLabel(
            self.tr(
                "This is more than a format holds: {phases} phases, and {questions} questions in "
                "each. Leave some out to keep it."
            ).format(phases=PHASES_MOST, questions=PARTS_MOST)
        )
        self.too_long.setProperty("role", "warm")
        self.too_long.setWordWrap(True)
        self.undo_button = plain_button(self.tr("Undo"), "undo")
        self.undo_button.setToolTip(self.tr("Take the last change back  Ctrl+Z"))
        self.block_button = quiet_button(self.tr("Add a block"), "add")
        self.block_menu = QMenu(self)
        self.remove_button = plain_button(self.tr("Forget this format"))
        self.leave_button = plain_button(self.tr("Leave it as it was"))
        self.keep_button = primary_button(self.tr("Keep this format"))
        if is_new:
            self.remove_button.hide()
        for block in blocks:
            words = self.tr("{name} · {minutes} min").format(name=block.name, minutes=block.minutes)
            action = self.block_menu.addAction(words)
            action.triggered.connect(partial(self.add_block, block))
        self.block_button.setMenu(self.block_menu)
        self._build()
        self._connect()
        self._show_phases()

    def _build(self) -> None:
        theme = current_theme()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QWidget()
        column.setMaximumWidth(theme.px(_COLUMN))
        self._rows = QVBoxLayout(column)
        self._rows.setContentsMargins(0, 0, 0, theme.px(20))
        self._rows.setSpacing(theme.px(10))
        title = QLabel(self.tr("A format of your own"))
        title.setProperty("role", "title")
        about = QLabel(
            self.tr(
                "What one of you gets, the other gets too: turns stay equal by themselves. "
                "{a} and {b} become your names."
            )
        )
        about.setProperty("role", "dim")
        about.setWordWrap(True)
        for part in (
            title,
            about,
            Field(self.tr("Name"), self.name),
            self.total,
            self.bar,
            self.uneven,
            self.too_long,
            self.lesson,
        ):
            self._rows.addWidget(part)
        self._first = self._rows.count()
        self._rows.addWidget(self.block_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch()
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.px(20), theme.px(28), theme.px(20), 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(40), theme.px(12), theme.px(40), theme.px(14))
        foot.addWidget(self.remove_button)
        foot.addWidget(self.undo_button)
        foot.addStretch()
        foot.addWidget(self.leave_button)
        foot.addWidget(self.keep_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(area, 1)
        page.addLayout(foot)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_named)
        self.undo_button.clicked.connect(self.undo)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.leave_button.clicked.connect(self.left)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def event(self, event: QEvent) -> bool:
        """Take the key that undoes before the window does."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and event.matches(_UNDO):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it as it was on Escape; take the last change back by the key that undoes."""
        if event.matches(_UNDO):
            self.undo()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Give the keyboard to the name."""
        self.name.setFocus()
        self.name.selectAll()

    def add_block(self, block: Format) -> None:
        """Put a block at the end."""
        self._change(changing.with_block(self.format, block))

    def undo(self) -> None:
        """Take the last change back, step by step."""
        if self._before:
            self.format = self._before.pop()
            self._touched = None
            self.name.setText(self.format.name)
            self._show_phases()
            announce(self, self.tr("Taken back"))

    def _remember(self, touched: object = None) -> None:
        """Keep what is now; what is typed in one place counts as one change."""
        if touched is None or touched != self._touched:
            self._before.append(self.format)
        self._touched = touched

    def _change(self, one: Format) -> None:
        if one != self.format:
            self._remember()
            self.format = one
            self._show_phases()

    def _show_phases(self) -> None:
        for shown in self.shown:
            self._rows.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self.shown = []
        self.phases = []
        # As they are run, so that a step once more bears the name of whose turn it is.
        titles = {phase.key: phase.title for phase in steps(self.format)}
        for n, phase in enumerate(self.format.phases):
            shown = PhaseEditor(phase) if phase.again is None else RepeatedPhase(phase, titles)
            if isinstance(shown, PhaseEditor):
                shown.changed.connect(partial(self._on_changed, phase.key))
                self.phases.append(shown)
            else:
                shown.step_removed.connect(partial(self._on_step_removed, phase.key))
            shown.moved.connect(partial(self._on_phase_moved, phase.key))
            shown.removed.connect(partial(self._on_phase_removed, phase.key))
            shown.up.setEnabled(n > 0)
            shown.down.setEnabled(n < len(self.format.phases) - 1)
            self._rows.insertWidget(self._first + n, shown)
            self.shown.append(shown)
        self._order_key_stops()
        self._show_total()

    def _order_key_stops(self) -> None:
        stops: list[QWidget] = [self.name]
        for one in self.shown:
            stops += one.key_stops()
        stops += [self.block_button, self.remove_button, self.undo_button, self.leave_button]
        walk_in_order((*stops, self.keep_button))

    def _on_phase_removed(self, key: FieldKey) -> None:
        self._change(changing.without_phase(self.format, key))

    def _on_step_removed(self, key: FieldKey, step: str) -> None:
        self._change(changing.without_repeat(self.format, key, FieldKey(step)))

    def _on_phase_moved(self, key: FieldKey, by: int) -> None:
        self._change(changing.moved(self.format, key, by))
        there = next((one for one in self.phases if one.key == key), None)
        if there is not None:
            there.title.setFocus()
            number = [one.key for one in self.format.phases].index(key) + 1
            announce(there.title, self.tr("Now at place {number}").format(number=number))

    def _on_named(self) -> None:
        self._on_changed("name")

    def _on_changed(self, touched: str) -> None:
        self._remember(touched)
        one = self.format
        for editor in self.phases:
            one = editor.put_into(one)
        self.format = replace(one, name=one_line(self.name.text()))
        self._show_total()

    def _show_total(self) -> None:
        one = self.format
        self.total.setText(
            self.tr("{minutes} min · {people}").format(
                minutes=one.minutes, people=people_words(one)
            )
        )
        self.bar.show_phases(
            tuple(
                BarPhase(title=named(phase.title or phase.key, {}), seconds=phase.minutes * 60)
                for phase in one.phases
            )
        )
        is_empty = not one.phases
        self.lesson.setVisible(is_empty)
        for part in (self.total, self.bar):
            part.setVisible(not is_empty)
        uneven = changing.uneven_floor(one)
        floors = (
            self.tr("{role} {time}").format(role=floor.role.upper(), time=clock_text(floor.seconds))
            for floor in uneven
        )
        self.uneven.setText(
            self.tr("The turns are not equal: {floors}. You may keep it like this.").format(
                floors=self.locale().createSeparatedList(list(floors))
            )
        )
        self.uneven.setVisible(bool(uneven))
        self.undo_button.setEnabled(bool(self._before))
        has_too_much = is_too_long(one)
        self.too_long.setVisible(has_too_much)
        self.keep_button.setEnabled(bool(one.phases) and bool(one.name) and not has_too_much)

    def _on_keep_clicked(self) -> None:
        self.kept.emit(self.format)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.format.key)
