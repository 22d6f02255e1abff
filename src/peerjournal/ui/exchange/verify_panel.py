"""Compare the digits with a peer: by voice or side by side, with two honest answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerjournal.ui.exchange.dates import day_text, local_day
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.qr_picture import QrPicture
from peerjournal.ui.exchange.safety_digits import SafetyDigits
from peerjournal.ui.exchange.stop_panel import StopPanel
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button

if TYPE_CHECKING:
    from peerjournal.domain.peers import Peer

# A heading breaks its lines, and so has room for a long name.
_NAME_MOST = 64


class VerifyPanel(QFrame):
    """Shows the safety number and takes the answer.

    Signals:
        answered: whether the digits are the same.
        removal_wanted: the person wants to take the card out, after they differed.
    """

    answered = Signal(bool)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._peer: Peer | None = None
        self.setProperty("role", "card")
        self.title = WordsLabel("", "section")
        self.how = WordsLabel("", "dim")
        self.digits = SafetyDigits()
        self.picture = QrPicture(self.tr("The safety number as a QR picture"), side=180)
        self.same = primary_button(self.tr("The digits are the same"), "check")
        self.differ = quiet_button(self.tr("They differ"))
        self.show_picture = TextLink(self.tr("Show as a QR picture"), "qr")
        self.show_digits = TextLink(self.tr("Show the digits"))
        self.stop = StopPanel()
        self.again = quiet_button(self.tr("Compare once more"))
        self.remove = quiet_button(self.tr("Take the card out"))
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = current_theme()
        self.stop.add_action(self.again)
        self.stop.add_action(self.remove)
        self._answers = QWidget()
        answers = FlowLayout(theme.px(theme.spacing.s))
        self._answers.setLayout(answers)
        for button in (self.same, self.differ, self.show_picture):
            answers.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        begin = Qt.AlignmentFlag.AlignLeft
        for widget in (self.title, self.how, self.digits):
            layout.addWidget(widget)
        layout.addWidget(self.picture, 0, begin)
        layout.addWidget(self._answers)
        layout.addWidget(self.stop)
        layout.addWidget(self.show_digits, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.same.clicked.connect(lambda: self.answered.emit(True))
        self.differ.clicked.connect(self._on_differ_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.remove.clicked.connect(self.removal_wanted)
        self.show_picture.clicked.connect(self._on_show_picture_clicked)
        self.show_digits.clicked.connect(lambda: self._unfold(is_unfolded=self.digits.isHidden()))

    def show_peer(self, peer: Peer, number: str, *, may_be_removed: bool = False) -> None:
        """Show the number that this peer and I have in common."""
        is_other = self._peer is None or self._peer.id != peer.id
        self._peer = peer
        self.digits.show_number(number)
        self.picture.show_text(number.replace(" ", ""))
        self.remove.setVisible(may_be_removed)
        if is_other or peer.is_verified:
            self.stop.hide()
        if is_other:
            self._fold_picture()
        self._show_standing(peer)

    def _show_standing(self, peer: Peer) -> None:
        if peer.verified_at is not None:
            day = day_text(local_day(peer.verified_at))
            self.title.setText(self.tr("You compared the digits on {day}").format(day=day))
            self.how.setText(
                self.tr(
                    "The card is theirs. The digits change only when one of you begins a new "
                    "journal; then you compare them anew."
                )
            )
        else:
            self.title.setText(
                self.tr("Compare these digits with {name}").format(
                    name=short_name(peer.name, _NAME_MOST)
                )
            )
            self.how.setText(
                self.tr(
                    "Call each other, or sit side by side, and read them out in turn. Both of you "
                    "see the same digits when each holds the other's true card. Do not send them "
                    "by the way the card came."
                )
            )
        self._unfold(is_unfolded=not peer.is_verified and self.stop.isHidden())

    def _unfold(self, *, is_unfolded: bool) -> None:
        is_verified = self._peer is not None and self._peer.is_verified
        is_stopped = not self.stop.isHidden()
        self.digits.setVisible(is_unfolded)
        self._answers.setVisible(is_unfolded)
        self.same.setVisible(not is_verified)
        self.how.setVisible(not is_stopped)
        self.title.setVisible(not is_stopped)
        self.picture.setVisible(is_unfolded and self._is_picture_wanted())
        self.show_digits.setVisible(is_verified)
        self.show_digits.setText(
            self.tr("Hide the digits") if is_unfolded else self.tr("Show the digits")
        )

    def _is_picture_wanted(self) -> bool:
        return self.show_picture.property("is_wanted") is True

    def _fold_picture(self) -> None:
        self.show_picture.setProperty("is_wanted", False)
        self.show_picture.setText(self.tr("Show as a QR picture"))
        self.picture.hide()

    def _on_show_picture_clicked(self) -> None:
        is_wanted = not self._is_picture_wanted()
        self.show_picture.setProperty("is_wanted", is_wanted)
        self.show_picture.setText(
            self.tr("Hide the QR picture") if is_wanted else self.tr("Show as a QR picture")
        )
        self.picture.setVisible(is_wanted)

    def _on_differ_clicked(self) -> None:
        name = short_name(self._peer.name) if self._peer else ""
        self.stop.show_stop(
            self.tr("Stop: the digits differ"),
            self.tr(
                "This is not the card of {name}, or yours did not reach them. Somebody may stand "
                "between you. Share nothing with this card, and take nothing in from it."
            ).format(name=name),
            (
                self.tr("Look again: are both of you on the page of the other?"),
                self.tr("If they still differ, give each other the cards anew, in person."),
                self.tr("Add the new card under another name, and compare again."),
            ),
        )
        self._unfold(is_unfolded=False)
        self.again.setFocus()
        self.answered.emit(False)

    def _on_again_clicked(self) -> None:
        self.stop.hide()
        self._unfold(is_unfolded=True)
        self.differ.setFocus()
