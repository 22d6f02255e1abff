"""Who sealed a bundle, when, with which line, and what is to be seen first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.caution_list import CautionList
from peerjournal.ui.exchange.dates import moment_text
from peerjournal.ui.exchange.exchange_words import on_button, short_name, verified_chip
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.person_badge import PersonBadge

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleFacts:
    """What is told of a bundle.

    Attributes:
        name: what I call the sender.
        is_late: a later one of theirs came before it.

    """

    name: str
    is_verified: bool
    sent_at: datetime
    received_at: datetime | None = None
    note: str = ""
    is_late: bool = False


class BundleHead(QWidget):
    """Shows where a bundle comes from.

    Signals:
        back_wanted: leave.
        verify_wanted: compare the digits first.
    """

    back_wanted = Signal()
    verify_wanted = Signal()

    def __init__(
        self,
        title: str,
        back: str = "",
        parent: QWidget | None = None,
        *,
        names_sender: bool = False,
    ) -> None:
        super().__init__(parent)
        self.head = PageHead(title, "title", back=back)
        self.chip = Chip("")
        self.badge = PersonBadge("", Tone.WARM, is_verified=True)
        self.when = WordsLabel("", "dim")
        self.note = WordsLabel("", "body")
        self.cautions = CautionList()
        self.verify = TextLink("", "unverified")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(8))
        layout.addWidget(self.head)
        layout.addWidget(self.badge)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.when, self.note, self.cautions):
            layout.addWidget(widget)
        # Where the title names the sender, their badge would say it twice.
        self.badge.setVisible(not names_sender)
        self.chip.setVisible(names_sender)
        layout.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        self.head.back_wanted.connect(self.back_wanted)
        self.verify.clicked.connect(self.verify_wanted)

    def show_facts(self, facts: BundleFacts) -> None:
        """Tell of a bundle."""
        self.badge.show_person(facts.name, Tone.WARM, is_verified=facts.is_verified)
        chip = verified_chip(is_verified=facts.is_verified)
        self.chip.show_chip(chip.text, chip.tone, chip.icon_name)
        told = [self.tr("Sealed {moment}").format(moment=moment_text(facts.sent_at))]
        if facts.received_at is not None:
            moment = moment_text(facts.received_at)
            told.append(self.tr("Received {moment}").format(moment=moment))
        self.when.setText("\n".join(told))
        self.note.setText(self.tr("“{words}”").format(words=facts.note))
        self.note.setVisible(bool(facts.note))
        self.cautions.show_cautions(self._cautions(facts))
        self.verify.setVisible(not facts.is_verified)
        name = on_button(short_name(facts.name))
        self.verify.setText(self.tr("Compare the digits of {name} first").format(name=name))

    def _cautions(self, facts: BundleFacts) -> list[str]:
        said: list[str] = []
        if not facts.is_verified:
            said.append(
                self.tr("The digits were not compared yet. Somebody else may have sealed this.")
            )
        if facts.is_late:
            said.append(
                self.tr("It was sealed before others that you have. What is newer here stays.")
            )
        return said
