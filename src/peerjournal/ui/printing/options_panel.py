"""What goes onto paper: which sheet, which days and kinds, and what goes along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from peerjournal.operations.printing import Along
from peerjournal.ui.pages.column import words
from peerjournal.ui.printing.measures import Paper, usual_paper
from peerjournal.ui.printing.period_panel import PeriodPanel
from peerjournal.ui.printing.wish import PrintWish
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.section_label import SectionLabel

_LETTERS = 10


class OptionsPanel(QWidget):
    """Holds the choices; at first the country's paper, both sides, and no private notes.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, wish: PrintWish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(theme.spacing.s))
        self.period = PeriodPanel(self) if wish.is_period else None
        self.session_part = QComboBox()
        # It comes once the journal was asked, and asks for no more room than there is.
        self.session_part.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.session_part.setMinimumContentsLength(_LETTERS)
        self.session_field = Field(self.tr("Of the session"), self.session_part)
        self._has_session = bool(wish.entries)
        self.sides = QCheckBox(self.tr("The others’ side of a session"))
        self.private = QCheckBox(self.tr("My private notes"))
        self.paper = QComboBox()
        self._build(wish)
        self._connect()

    def along(self) -> Along:
        """Return what goes along."""
        return Along(
            is_summary_alone=self._has_session and self.session_part.currentIndex() == 0,
            sides=self.sides.isChecked(),
            private_notes=self.private.isChecked(),
        )

    def offer_session_part(self) -> None:
        """Let somebody choose whether more of a session goes out than its summary."""
        self.session_field.show()
        self.sides.setEnabled(not self.along().is_summary_alone and self._may_have_sides)

    def keep_to_own_part(self) -> None:
        """Offer nothing that others have not said yes to."""
        self.sides.blockSignals(True)
        self.sides.setChecked(False)
        self.sides.blockSignals(False)
        self.sides.setEnabled(False)
        self.session_part.setCurrentIndex(1)
        self.session_part.setEnabled(False)
        self._may_have_sides = False

    def form(self) -> Paper:
        """Return the sheet."""
        chosen: object = self.paper.currentData()
        return Paper(str(chosen))

    def _build(self, wish: PrintWish) -> None:
        if self.period is not None:
            self._column.addWidget(self.period)
            self.period.changed.connect(self.changed)
        self.session_part.addItem(self.tr("The shared summary only"))
        self.session_part.addItem(self.tr("All that was written in it"))
        theme = current_theme()
        self.session_field.setContentsMargins(0, 0, 0, theme.px(theme.spacing.s))
        self.session_field.hide()
        self._may_have_sides = True
        if not wish.pictures and not wish.cards:
            self._column.addWidget(self.session_field)
            if self.period is not None:
                self._begin_group()
            self._column.addWidget(SectionLabel(self.tr("Along with it")))
            self.sides.setChecked(True)
            self._column.addWidget(self.sides)
            self._column.addWidget(self.private)
            hint = self.tr("They stay out unless you tick this.")
            self._column.addWidget(words(hint, "small"))
        self.paper.addItem(self.tr("A4"), Paper.A4.value)
        self.paper.addItem(self.tr("Letter"), Paper.LETTER.value)
        self.paper.setCurrentIndex(list(Paper).index(usual_paper()))
        self._begin_group()
        self._column.addWidget(Field(self.tr("Paper"), self.paper))
        self._column.addStretch()

    def _begin_group(self) -> None:
        theme = current_theme()
        self._column.addSpacing(theme.px(theme.spacing.s))

    def _connect(self) -> None:
        for box in (self.sides, self.private):
            box.toggled.connect(self._on_changed)
        self.paper.currentIndexChanged.connect(self._on_changed)
        self.session_part.activated.connect(self._on_part_chosen)

    def _on_part_chosen(self) -> None:
        self.offer_session_part()
        self.changed.emit()

    def _on_changed(self) -> None:
        self.changed.emit()
