"""Hours written by hand: a day, minutes, what I did and with whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.domain.fields import LINE_MOST
from peerjournal.domain.hours import MINUTES_MOST, HandRow
from peerjournal.domain.identifiers import new_entry_id
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.number_edit import NumberEdit
from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, quiet_button
from peerjournal.ui.widgets.field import Field


class HandRowForm(QWidget):
    """Folded up until somebody adds hours or opens a row of their own.

    Signals:
        row_given: the HandRow to keep.
        removal_wanted: the key of the row to take out.
    """

    row_given = Signal(object)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self.head = FoldHead(self.tr("Add hours by hand"))
        self.card = QFrame()
        self.card.setProperty("role", "card")
        self.card.setProperty("fields", "lines")
        self.day = DateEdit(self.tr("Day"), can_be_none=False)
        self.minutes = NumberEdit(self.tr("Minutes"), self.tr("min"))
        self.role = _line()
        self.with_whom = _line()
        self.minutes_field = Field(self.tr("How long"), self.minutes)
        self.keep_button = quiet_button(self.tr("Keep"), "check")
        self.remove_button = link_button(self.tr("Take out"), "trash")
        self._build()
        self.head.toggled.connect(self.card.setVisible)
        self.head.clicked.connect(self._on_head_clicked)
        self.keep_button.clicked.connect(self._on_keep)
        for line in (self.role, self.with_whom, self.minutes.line):
            line.returnPressed.connect(self._on_keep)
        self.remove_button.clicked.connect(self._on_remove)
        self._clear()

    def _build(self) -> None:
        theme = current_theme()
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        inside.setSpacing(theme.px(theme.spacing.s))
        inside.addWidget(Field(self.tr("Day"), self.day))
        inside.addWidget(self.minutes_field)
        inside.addWidget(Field(self.tr("What I did"), self.role, is_optional=True))
        help_text = self.tr("Shown only if this person agreed to be named.")
        inside.addWidget(Field(self.tr("With whom"), self.with_whom, help_text, is_optional=True))
        row = flow_row(buttons := QWidget())
        row.addWidget(self.keep_button)
        row.addWidget(self.remove_button)
        inside.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.head)
        layout.addWidget(self.card)
        self.card.hide()

    def show_row(self, row: HandRow | None) -> None:
        """Unfold with a row to change, or with a blank one."""
        self._clear()
        if row is not None:
            self._key = row.key
            self.day.show_day(row.on)
            self.minutes.show_number(row.minutes)
            self.role.setText(row.role)
            self.with_whom.setText(row.with_whom)
        self.remove_button.setVisible(row is not None)
        self.head.setChecked(True)
        self.minutes.setFocus()

    def _clear(self) -> None:
        self._key = ""
        self.day.show_day(clock.today())
        self.minutes.show_number(None)
        self.role.clear()
        self.with_whom.clear()
        self.minutes_field.show_problem("")
        self.remove_button.hide()

    def _on_head_clicked(self) -> None:
        if self.head.isChecked():
            self.show_row(None)

    def _on_keep(self) -> None:
        day, minutes = self.day.day(), self.minutes.number()
        if day is None or self.day.unread():
            self.day.setFocus()
            return
        if minutes is None or not 0 < minutes <= MINUTES_MOST:
            self.minutes_field.show_problem(self.tr("Between one minute and a day."))
            self.minutes.setFocus()
            return
        key = self._key or new_entry_id(clock.now())
        row = HandRow(
            key=key,
            on=day,
            minutes=minutes,
            role=self.role.text().strip(),
            with_whom=" ".join(self.with_whom.text().split()),
        )
        self.head.setChecked(False)
        self._clear()
        self.row_given.emit(row)

    def _on_remove(self) -> None:
        key = self._key
        self.head.setChecked(False)
        self._clear()
        self.removal_wanted.emit(key)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LINE_MOST)
    return line
