"""One entry of a sent bundle: which version and which parts went, and whether it was withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.dates import local_day, short_day_text
from peerjournal.ui.exchange.exchange_words import on_button
from peerjournal.ui.exchange.part_names import part_list
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.kinds import kind_icon, kind_name
from peerjournal.ui.plain_tip import plain_tip
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.domain.bundles import SharedEntryLine

_TITLE_MOST = 60


class SentEntry(QFrame):
    """Tells what of an entry went.

    Signals:
        opened: show the entry.
        withdrawal_wanted: ask those who have it to regard it as withdrawn.
    """

    opened = Signal()
    withdrawal_wanted = Signal()

    def __init__(
        self,
        line: SharedEntryLine,
        withdrawn_at: datetime | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = line.title or self.tr("Without a title")
        self.title = TextLink(on_button(_short(title)), kind_icon(line.kind))
        self.title.setToolTip(plain_tip(title))
        self.what = WordsLabel(self._what(line), "small")
        self.chip = Chip("")
        self.withdraw = quiet_button(self.tr("Withdraw…"), "undo")
        self.withdraw.setAccessibleName(self.tr("Withdraw {title}").format(title=title))
        self._build()
        self._show_withdrawal(withdrawn_at)
        self.title.clicked.connect(self.opened)
        self.withdraw.clicked.connect(self.withdrawal_wanted)

    def _build(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.chip)
        head.addWidget(self.withdraw)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.m)
        layout.setContentsMargins(side, theme.px(8), theme.px(8), theme.px(10))
        layout.setSpacing(theme.px(2))
        layout.addLayout(head)
        layout.addWidget(self.what)

    def _show_withdrawal(self, withdrawn_at: datetime | None) -> None:
        self.chip.setVisible(withdrawn_at is not None)
        self.withdraw.setVisible(withdrawn_at is None)
        if withdrawn_at is not None:
            day = short_day_text(local_day(withdrawn_at))
            asked = self.tr("Withdrawal asked {day}").format(day=day)
            self.chip.show_chip(asked, Tone.WARM, "undo")

    def _what(self, line: SharedEntryLine) -> str:
        if line.is_withdrawal:
            return self.tr("A request to regard it as withdrawn")
        told = [kind_name(line.kind), self.tr("version {n}").format(n=line.revision)]
        told.append(", ".join(part_list(line.kind, line.fields)))
        return " · ".join(part for part in told if part)


def _short(title: str) -> str:
    return title if len(title) <= _TITLE_MOST else f"{title[: _TITLE_MOST - 1].rstrip()}…"
