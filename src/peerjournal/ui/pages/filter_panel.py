"""Where a list is narrowed: kinds, whose, how far, with whom, tag, pictures and days together."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Reach, Whose
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.pages.narrowing import EVERYTHING, Narrowing, reach_name, whose_name
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, quiet_button
from peerjournal.ui.widgets.floating_card import FloatingCard

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.domain.identifiers import IdentityId

_WIDTH = 380
_LEAST_LETTERS = 8
_Adjust = QComboBox.SizeAdjustPolicy


class FilterPanel(FloatingCard):
    """Floats below the list's head; every choice counts at once.

    Signals:
        changed: the Narrowing that is wanted now.
    """

    changed = Signal(object)

    def __init__(self, narrowing: Narrowing, kinds: tuple[Kind, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Filter"))
        self.narrowing = narrowing
        self.kinds = {kind: QCheckBox(kind_name(kind)) for kind in kinds}
        self.whose = ChoiceRow(tuple(Choice(value=one, words=whose_name(one)) for one in Whose))
        self.reach = ChoiceRow(tuple(Choice(value=one, words=reach_name(one)) for one in Reach))
        self.images = QCheckBox(self.tr("With pictures"))
        self.peer_box = QComboBox()
        self.tag_box = QComboBox()
        for box in (self.peer_box, self.tag_box):
            # A long name is cut before it makes the form wider than what it floats in.
            box.setMinimumContentsLength(_LEAST_LETTERS)
            box.setSizeAdjustPolicy(_Adjust.AdjustToMinimumContentsLengthWithIcon)
        self.since = DateEdit(self.tr("From"))
        self.until = DateEdit(self.tr("Until"))
        self.inside = QWidget()
        self.everything = link_button(self.tr("Show everything"))
        self._peers: list[IdentityId | None] = [None]
        self._tags = [""]
        self._build()
        self.show_narrowing(narrowing)
        self._connect()

    # What can be chosen

    def offer(self, tags: tuple[str, ...], peers: tuple[tuple[IdentityId, str], ...]) -> None:
        """Offer these tags and peers."""
        self._tags = ["", *tags]
        self._peers = [None, *(peer for peer, _name in peers)]
        for box, first, names in (
            (self.tag_box, self.tr("Any tag"), tags),
            (self.peer_box, self.tr("Anybody"), tuple(name for _peer, name in peers)),
        ):
            box.clear()
            box.addItems([first, *names])
            box.setEnabled(bool(names))
        self.show_narrowing(self.narrowing)

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """Show what the list is narrowed to."""
        self.narrowing = narrowing
        for kind, check in self.kinds.items():
            check.setChecked(kind in narrowing.kinds)
        self.whose.show_value(narrowing.whose)
        self.reach.show_value(narrowing.reach)
        self.images.setChecked(narrowing.has_images)
        folded = [tag.casefold() for tag in self._tags]
        tag = narrowing.tag.casefold()
        self.tag_box.setCurrentIndex(folded.index(tag) if tag in folded else 0)
        known = narrowing.peer in self._peers
        self.peer_box.setCurrentIndex(self._peers.index(narrowing.peer) if known else 0)
        self.since.show_day(narrowing.since)
        self.until.show_day(narrowing.until)
        self.everything.setEnabled(narrowing != EVERYTHING)

    def open_below(self, anchor: QWidget) -> None:
        """Open below a button, within the window."""
        window, theme = anchor.window(), current_theme()
        needed = max(theme.px(_WIDTH), self.inside.minimumSizeHint().width() + 4)
        width = min(needed, window.width() - theme.px(16))
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + theme.px(4)))
        inside = self.inside.heightForWidth(width - 4)
        height = min(inside + 4, window.height() - theme.px(16))
        left = min(corner.x(), window.width() - width - theme.px(8))
        top = min(corner.y(), window.height() - height - theme.px(8))
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint(max(0, left), max(0, top))))
        self.show()
        first = next(iter(self.kinds.values()), None) or self.whose
        first.setFocus(Qt.FocusReason.TabFocusReason)

    # The form

    def _build(self) -> None:
        theme = current_theme()
        form = QVBoxLayout(self.inside)
        form.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        form.setSpacing(theme.px(theme.spacing.s))
        if len(self.kinds) > 1:
            grid = QGridLayout()
            for place, check in enumerate(self.kinds.values()):
                grid.addWidget(check, place // 2, place % 2)
            form.addLayout(grid)
        self.whose.setAccessibleName(self.tr("Whose"))
        self.reach.setAccessibleName(self.tr("Shared or not"))
        form.addWidget(self.whose)
        form.addWidget(self.reach)
        form.addWidget(self.images)
        pairs = QGridLayout()
        pairs.setColumnStretch(1, 1)
        rows = (
            (self.tr("With"), self.peer_box),
            (self.tr("Tag"), self.tag_box),
            (self.tr("From"), self.since),
            (self.tr("Until"), self.until),
        )
        for row, (said, editor) in enumerate(rows):
            label = words(said, "dim")
            label.setWordWrap(False)
            label.setBuddy(editor)
            editor.setAccessibleName(said)
            pairs.addWidget(label, row, 0)
            pairs.addWidget(editor, row, 1)
        form.addLayout(pairs)
        form.addLayout(self._stretches())
        form.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignLeft)
        scroll = _Scroll(self.inside)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(scroll)

    def _stretches(self) -> FlowLayout:
        today = clock.today()
        row = FlowLayout(current_theme().px(4))
        month = today.replace(day=1)
        month_end = today.replace(day=monthrange(today.year, today.month)[1])
        for said, since, until in (
            (self.tr("This month"), month, month_end),
            (self.tr("This year"), today.replace(month=1, day=1), _year_end(today.year)),
            (
                self.tr("Last year"),
                today.replace(year=today.year - 1, month=1, day=1),
                _year_end(today.year - 1),
            ),
        ):
            button = quiet_button(said)
            button.clicked.connect(partial(self._choose_days, since, until))
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        for check in self.kinds.values():
            check.toggled.connect(self._on_changed)
        self.images.toggled.connect(self._on_changed)
        for editor in (self.whose, self.reach, self.since, self.until):
            editor.changed.connect(self._on_changed)
        for box in (self.peer_box, self.tag_box):
            box.activated.connect(self._on_changed)
        self.everything.clicked.connect(partial(self._take, EVERYTHING))

    def _choose_days(self, since: date, until: date) -> None:
        self._take(replace(self.narrowing, since=since, until=until))

    def _take(self, narrowing: Narrowing) -> None:
        for editor in (*self.kinds.values(), self.images):
            editor.blockSignals(True)
        self.show_narrowing(narrowing)
        for editor in (*self.kinds.values(), self.images):
            editor.blockSignals(False)
        self.changed.emit(narrowing)

    def _on_changed(self) -> None:
        peer = self._peers[max(0, self.peer_box.currentIndex())]
        whose, reach = self.whose.value(), self.reach.value()
        self.narrowing = Narrowing(
            kinds=tuple(kind for kind, check in self.kinds.items() if check.isChecked()),
            tag=self._tags[max(0, self.tag_box.currentIndex())],
            peer=peer,
            peer_name=self.peer_box.currentText() if peer is not None else "",
            whose=whose if isinstance(whose, Whose) else Whose.ANYBODY,
            reach=reach if isinstance(reach, Reach) else Reach.ANY,
            has_images=self.images.isChecked(),
            since=self.since.day(),
            until=self.until.day(),
        )
        self.everything.setEnabled(self.narrowing != EVERYTHING)
        self.changed.emit(self.narrowing)


class _Scroll(QScrollArea):
    """Scrolls where the window is too low for all of it."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setProperty("role", "scrolled")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _year_end(year: int) -> date:
    return clock.today().replace(year=year, month=12, day=31)
