"""What was promised last time, and what became of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.commitment import Outcome
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.operations.conversing import Promise


def outcome_words() -> dict[Outcome, str]:
    """Return the four equal answers."""
    translate = QCoreApplication.translate
    return {
        Outcome.DONE: translate("conversation", "done"),
        Outcome.PARTLY: translate("conversation", "partly"),
        Outcome.CHANGED: translate("conversation", "changed"),
        Outcome.NOT_YET: translate("conversation", "not yet"),
    }


class PromiseCard(QFrame):
    """One promise; its maker says what became of it, in one of four equal answers.

    Signals:
        noted: the Outcome, or None where the answer was taken back.
    """

    noted = Signal(object)

    def __init__(self, promise: Promise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setProperty("role", "card" if promise.is_mine else "other")
        self.buttons: dict[Outcome, QPushButton] = {}
        rows = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        rows.setContentsMargins(side, theme.px(10), side, theme.px(12))
        rows.setSpacing(theme.px(4))
        who = QLabel(promise.who)
        who.setProperty("role", "accent" if promise.is_mine else "warm")
        rows.addWidget(who)
        made = promise.commitment
        words = self.tr("If {cue}, then {act}").format(cue=made.cue, act=made.act)
        line = QLabel(words if made.cue else made.act)
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        rows.addWidget(line)
        if made.support_wanted:
            wish = QLabel(self.tr("Asked for: {wish}").format(wish=made.support_wanted))
            wish.setProperty("role", "small")
            wish.setWordWrap(True)
            wish.setTextFormat(Qt.TextFormat.PlainText)
            rows.addWidget(wish)
        if promise.is_mine:
            rows.addLayout(self._answers(made.outcome, line.text()))
        elif made.outcome is not None:
            rows.addWidget(QLabel(outcome_words()[made.outcome]))

    def _answers(self, outcome: Outcome | None, about: str) -> FlowLayout:
        flow = FlowLayout(current_theme().px(6))
        for one, words in outcome_words().items():
            button = quiet_button(words)
            button.setCheckable(True)
            button.setChecked(one is outcome)
            button.setAccessibleName(f"{about}: {words}")
            button.clicked.connect(partial(self._on_clicked, one))
            self.buttons[one] = button
            flow.addWidget(button)
        return flow

    def _on_clicked(self, outcome: Outcome) -> None:
        is_chosen = self.buttons[outcome].isChecked()
        for one, button in self.buttons.items():
            button.setChecked(is_chosen and one is outcome)
        self.noted.emit(outcome if is_chosen else None)


class PromiseList(QWidget):
    """All that was promised.

    Signals:
        noted: (EntryId, Outcome or None).
    """

    noted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[PromiseCard] = []
        self._shown: tuple[Promise, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(current_theme().px(8))

    def show_promises(self, promises: Sequence[Promise]) -> None:
        """Show what was promised."""
        if tuple(promises) == self._shown:
            return
        self._shown = tuple(promises)
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [PromiseCard(one) for one in promises]
        for card, one in zip(self.cards, promises, strict=True):
            self._layout.addWidget(card)
            card.noted.connect(partial(self.noted.emit, one.entry.id))
