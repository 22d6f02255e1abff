"""A phase of a format that goes through earlier ones once more, for somebody else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from peerjournal.coaching.composing import named
from peerjournal.domain.identifiers import FieldKey
from peerjournal.ui.conversation.during_head import plain_button
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QPushButton

    from peerjournal.coaching.formats import Phase


class RepeatedPhase(QFrame):
    """Changes as the phases do that it repeats; it can be moved, and left out by itself.

    Signals:
        moved: one place earlier (-1) or later (1).
        removed: leave this turn out, and keep the others.
        step_removed: the key of a phase to leave out of this turn alone.
    """

    moved = Signal(int)
    removed = Signal()
    step_removed = Signal(str)

    def __init__(
        self, phase: Phase, titles: Mapping[FieldKey, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = phase.key
        title = named(phase.title, {})
        words = self.tr("{title} · %n min, the same once more", "", phase.minutes)
        self.words = QLabel(words.format(title=title))
        self.words.setProperty("role", "dim")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.up = icon_button("chevron-up", self.tr("{title}: earlier").format(title=title))
        self.down = icon_button("chevron-down", self.tr("{title}: later").format(title=title))
        self.remove = icon_button("close", self.tr("Leave out {title}").format(title=title))
        self.steps: list[QPushButton] = []
        repeated = phase.again.phases if phase.again is not None else ()
        for key in repeated if len(repeated) > 1 else ():
            title = titles.get(FieldKey(f"{phase.key}-{key}"), key)
            button = plain_button(named(title, {}), "close")
            said = self.tr("Leave out of this turn: {step}")
            button.setAccessibleName(said.format(step=button.text()))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(self._on_step_clicked, key))
            self.steps.append(button)
        self._build()
        self.remove.clicked.connect(self.removed)
        for arrow, by in ((self.up, -1), (self.down, 1)):
            arrow.clicked.connect(partial(self._on_arrow_clicked, by))

    def key_stops(self) -> tuple[QPushButton | QToolButton, ...]:
        """Return what the keyboard walks through."""
        return (self.up, self.down, self.remove, *self.steps)

    def _build(self) -> None:
        theme = current_theme()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.px(13), 0, theme.px(12), 0)
        rows.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.words, 1)
        for part in (self.up, self.down, self.remove):
            head.addWidget(part)
        rows.addLayout(head)
        if self.steps:
            several = FlowLayout(theme.px(4))
            for button in self.steps:
                several.addWidget(button)
            rows.addLayout(several)

    def _on_step_clicked(self, key: FieldKey) -> None:
        self.step_removed.emit(key)

    def _on_arrow_clicked(self, by: int) -> None:
        self.moved.emit(by)
