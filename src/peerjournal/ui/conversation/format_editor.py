"""A format of one's own: its name, its phases with minutes and questions, blocks added."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching import changing
from peerjournal.coaching.composing import named
from peerjournal.domain.fields import LINE_MOST, one_line
from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.conversation.format_details import people_words
from peerjournal.ui.conversation.growing_text import GrowingText
from peerjournal.ui.conversation.phase_bar import BarPhase, PhaseBar
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, primary_button, quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.formats import Format, Phase
    from peerjournal.domain.identifiers import FieldKey

_COLUMN = 700


class PhaseEditor(QFrame):
    """One phase.

    Signals:
        changed: title, minutes or questions.
        removed: leave it out.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, phase: Phase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.key = phase.key
        self.title = QLineEdit(phase.title)
        self.title.setMaxLength(LINE_MOST)
        self.title.setAccessibleName(self.tr("What the phase is called"))
        self.minutes = QSpinBox()
        self.minutes.setRange(changing.LEAST_MINUTES, changing.MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(phase.minutes)
        self.minutes.setAccessibleName(self.tr("Minutes of {phase}").format(phase=phase.title))
        self.remove = icon_button("close", self.tr("Leave this phase out"))
        self.questions = GrowingText(1)
        self.questions.setPlainText("\n".join(prompt.text for prompt in phase.prompts))
        self.questions.setPlaceholderText(self.tr("Questions to offer, one a line"))
        self.questions.setAccessibleName(self.tr("Questions of {phase}").format(phase=phase.title))
        self._build()
        self.title.textEdited.connect(self.changed)
        self.minutes.valueChanged.connect(self.changed)
        self.questions.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def _build(self) -> None:
        theme = current_theme()
        rows = QVBoxLayout(self)
        side = theme.px(12)
        rows.setContentsMargins(side, side, side, side)
        rows.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        head.addWidget(self.minutes)
        head.addWidget(self.remove)
        rows.addLayout(head)
        rows.addWidget(self.questions)

    def put_into(self, one: Format) -> Format:
        """Return the format with this phase as it is written here."""
        lines = (one_line(line) for line in self.questions.toPlainText().splitlines())
        return changing.with_phase(
            one,
            self.key,
            title=one_line(self.title.text()) or self.key,
            minutes=self.minutes.value(),
            questions=tuple(line for line in lines if line),
        )


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
        self.format = one
        self.phases: list[PhaseEditor] = []
        self.name = QLineEdit(one.name)
        self.name.setMaxLength(NAME_MOST)
        self.total = QLabel()
        self.total.setProperty("role", "heading")
        self.bar = PhaseBar()
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
        for part in (title, about, Field(self.tr("Name"), self.name), self.total, self.bar):
            self._rows.addWidget(part)
        self._first = self._rows.count()
        self._rows.addWidget(self.block_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch()
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.px(20), theme.px(28), theme.px(20), 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(40), theme.px(12), theme.px(40), theme.px(14))
        foot.addWidget(self.remove_button)
        foot.addStretch()
        foot.addWidget(self.leave_button)
        foot.addWidget(self.keep_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(area, 1)
        page.addLayout(foot)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_changed)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.leave_button.clicked.connect(self.left)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it as it was on Escape."""
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
        self.format = changing.with_block(self.format, block)
        self._show_phases()

    def _show_phases(self) -> None:
        for editor in self.phases:
            self._rows.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.phases = []
        own = (phase for phase in self.format.phases if phase.again is None)
        for n, phase in enumerate(own):
            editor = PhaseEditor(phase)
            editor.changed.connect(self._on_changed)
            editor.removed.connect(partial(self._on_phase_removed, phase.key))
            self._rows.insertWidget(self._first + n, editor)
            self.phases.append(editor)
        self._show_total()

    def _on_phase_removed(self, key: FieldKey) -> None:
        self.format = changing.without_phase(self.format, key)
        self._show_phases()

    def _on_changed(self) -> None:
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
        self.keep_button.setEnabled(bool(one.phases) and bool(one.name))

    def _on_keep_clicked(self) -> None:
        self.kept.emit(self.format)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.format.key)
