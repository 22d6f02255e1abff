"""Which days and which kinds go onto paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.ui.days import day_form
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.printing.wish import Period
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from datetime import date


class PeriodPanel(QWidget):
    """Holds the days and kinds; at first all of them.

    Signals:
        changed: others are wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.since = DateEdit(self.tr("From"))
        self.until = DateEdit(self.tr("To"))
        self.kinds = {kind: QCheckBox(kind_name(kind), self) for kind in Kind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.spacing.s))
        column.addWidget(Field(self.tr("From"), self.since, is_optional=True))
        column.addWidget(Field(self.tr("To"), self.until, is_optional=True))
        column.addSpacing(theme.px(theme.spacing.s))
        column.addWidget(SectionLabel(self.tr("Kinds")))
        for box in self.kinds.values():
            box.setChecked(True)
            column.addWidget(box)
            box.toggled.connect(self._on_changed)
        self.since.changed.connect(self._on_changed)
        self.until.changed.connect(self._on_changed)

    def period(self) -> Period:
        """Return the days and kinds."""
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        return Period(
            since=self.since.day(),
            until=self.until.day(),
            kinds=() if len(kinds) == len(self.kinds) else kinds,
        )

    @property
    def has_kinds(self) -> bool:
        """Whether any kind is ticked."""
        return any(box.isChecked() for box in self.kinds.values())

    def words(self) -> str:
        """Return which days they are; nothing where they are all."""
        period = self.period()
        if period.since and period.until:
            form = self.tr("{since} to {until}")
        elif period.since:
            form = self.tr("since {since}")
        else:
            form = self.tr("until {until}") if period.until else ""
        return form.format(
            since=day_words(period.since) if period.since else "",
            until=day_words(period.until) if period.until else "",
        )

    def _on_changed(self) -> None:
        self.changed.emit()


def day_words(day: date) -> str:
    """Return a day as it stands on paper."""
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), day_form(locale))
