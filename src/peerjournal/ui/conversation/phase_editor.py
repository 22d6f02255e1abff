"""One phase of a format of one's own: its title, its minutes, its questions, its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from peerjournal.coaching import changing
from peerjournal.coaching.formats import Visibility
from peerjournal.domain.fields import LINE_MOST, one_line
from peerjournal.ui.conversation.growing_text import GrowingText
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.page_keys import act_by_key

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Format, FormatField, Phase

translate = QCoreApplication.translate


class PhaseEditor(QFrame):
    """One phase.

    Signals:
        changed: title, minutes or questions.
        moved: one place earlier (-1) or later (1).
        removed: leave it out.
    """

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, phase: Phase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        # The card is the box; a frame for each field would be one box in another.
        self.setProperty("fields", "lines")
        self.key = phase.key
        self.title = QLineEdit(phase.title)
        self.title.setMaxLength(LINE_MOST)
        self.title.setAccessibleName(self.tr("What the phase is called"))
        self.minutes = QSpinBox()
        self.minutes.setRange(changing.LEAST_MINUTES, changing.MOST_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(phase.minutes)
        self.minutes.setAccessibleName(self.tr("Minutes of {phase}").format(phase=phase.title))
        self.up = icon_button("chevron-up", self.tr("Earlier"))
        self.down = icon_button("chevron-down", self.tr("Later"))
        self.remove = icon_button("close", self.tr("Leave this phase out"))
        self.up.setToolTip(self.tr("Earlier  Alt+Up"))
        self.down.setToolTip(self.tr("Later  Alt+Down"))
        self.questions = GrowingText(1)
        self.questions.show_without_frame()
        self.questions.setPlainText("\n".join(prompt.text for prompt in phase.prompts))
        self.questions.setPlaceholderText(self.tr("Questions to offer, one a line"))
        self.questions.setAccessibleName(self.tr("Questions of {phase}").format(phase=phase.title))
        self.fields = QLabel(fields_words(phase.fields))
        self.fields.setProperty("role", "small")
        self.fields.setWordWrap(True)
        self._build()
        if not phase.fields:
            self.fields.hide()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        rows = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(10), side, theme.px(14))
        rows.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.title, 1)
        head.addSpacing(theme.px(4))
        for part in (self.minutes, self.up, self.down, self.remove):
            head.addWidget(part)
        rows.addLayout(head)
        rows.addWidget(self.questions)
        rows.addWidget(self.fields)

    def _connect(self) -> None:
        self.title.textEdited.connect(self.changed)
        self.minutes.valueChanged.connect(self.changed)
        self.questions.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)
        for button, keys, by in ((self.up, "Alt+Up", -1), (self.down, "Alt+Down", 1)):
            button.clicked.connect(lambda _on=False, by=by: self.moved.emit(by))
            act_by_key(self, keys, partial(self.moved.emit, by))

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through."""
        return (self.title, self.minutes, self.up, self.down, self.remove, self.questions)

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


def fields_words(fields: tuple[FormatField, ...]) -> str:
    """Name what is written in a phase, and what of it is private or handed over."""
    remarks = {
        Visibility.PRIVATE: translate("conversation", "{field} (private)"),
        Visibility.CHOSEN: translate("conversation", "{field} (private unless ticked)"),
        Visibility.SHARED: "{field}",
        Visibility.HANDED: translate("conversation", "{field} (handed over)"),
    }
    named_fields = (remarks[one.visibility].format(field=one.label) for one in fields)
    return translate("conversation", "To write in: {fields}").format(
        fields=" · ".join(named_fields)
    )
