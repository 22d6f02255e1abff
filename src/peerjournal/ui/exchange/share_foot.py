"""The foot of the share page: a line to go along, and the button that seals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.exchange.hand_over_hints import HandOverHints
from peerjournal.ui.exchange.handing_over import HandingOver
from peerjournal.ui.exchange.names_caught import NamesCaught
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.icons import icon
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.hairline import Hairline
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.progress_strip import ProgressStrip

_WORDS_WIDTH = 150
_NAME_MOST = 24


class ShareFoot(QFrame):
    """Says what would be sealed, and lets it be done.

    Signals:
        seal_wanted: seal into the folder.
        place_wanted: choose a file and seal.
        rest_wanted: let the notes rest until tomorrow.
        look_wanted: look at the preview, where only one of the two is shown.
        cancelled: stop the sealing.
    """

    seal_wanted = Signal()
    place_wanted = Signal()
    rest_wanted = Signal()
    look_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.message = MessageBar(self)
        self.progress = ProgressStrip(self)
        self.gate = HandingOver(self)
        self.hints = HandOverHints(self)
        self.names = NamesCaught(self.tr("Share anyway"))
        self.note = QLineEdit()
        self.status = WordsLabel("", "dim")
        self.look = quiet_button(self.tr("See it as they will"), "eye")
        self.folder = Path()
        self.seal_here = primary_button(self.tr("Seal"), "lock")
        self._used: QWidget = self.seal_here  # Where the keyboard goes when sealing has ended.
        self.seal = quiet_button(self.tr("Other folder…"))
        self.rest = primary_button(self.tr("Let it rest until tomorrow"), "clock")
        self.rest.setToolTip(self.tr("Ctrl+Enter"))
        self.rest.hide()
        self._build()
        self.rest.clicked.connect(self.rest_wanted)
        self.seal_here.clicked.connect(self.seal_wanted)
        self.seal.clicked.connect(self.place_wanted)
        self.look.clicked.connect(self.look_wanted)
        self.progress.cancelled.connect(self.cancelled)

    def _build(self) -> None:
        theme = current_theme()
        self.look.hide()
        self.note.setMaxLength(LINE_MOST)
        self.note.setPlaceholderText(self.tr("A line to go with it, if you like"))
        self.note.setAccessibleName(self.tr("A line to go with it"))
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(theme.px(theme.spacing.s))
        buttons.addStretch(1)
        self._pairs: dict[QBoxLayout, tuple[QPushButton, ...]] = {}
        for pair in ((self.look, self.seal), (self.seal_here, self.rest)):
            half = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            half.addStretch()
            for one in pair:
                half.addWidget(one)
            buttons.addLayout(half)
            self._pairs[half] = pair
        # Below each other until there is room; see resizeEvent.
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(theme.px(theme.spacing.s))
        self._row.addWidget(self.status, 1)
        self._row.addLayout(buttons)
        inside = QVBoxLayout()
        side = theme.px(theme.spacing.l)
        inside.setContentsMargins(side, theme.px(theme.spacing.m), side, theme.px(theme.spacing.m))
        inside.setSpacing(theme.px(theme.spacing.m))
        inside.addWidget(self.message)
        inside.addWidget(self.progress)
        inside.addWidget(self.gate)
        inside.addWidget(self.hints)
        inside.addWidget(self.names)
        inside.addWidget(self.note)
        inside.addLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Hairline())
        layout.addLayout(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the buttons where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        direction = QBoxLayout.Direction
        room = self.width() - 2 * current_theme().px(current_theme().spacing.l)

        def set_in(layout: QBoxLayout, needed: int) -> None:
            fits = needed <= room
            layout.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

        # Long words get two lines of buttons, or a line each, rather than being cut.
        needed = 0
        for half, pair in self._pairs.items():
            shown = [one for one in pair if not one.isHidden()]
            width = sum(one.sizeHint().width() + self._buttons.spacing() for one in shown)
            set_in(half, width)
            needed += width
        set_in(self._buttons, needed)
        set_in(self._row, needed + current_theme().px(_WORDS_WIDTH))

    def key_stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through, in reading order."""
        return (
            *self.gate.key_stops(),
            *self.hints.key_stops(),
            *self.names.key_stops(),
            *(self.note, self.look, self.seal, self.seal_here, self.rest),
        )

    def show_folder(self, folder: Path) -> None:
        """Show where it is sealed unless somebody says otherwise."""
        self.folder = folder
        self._show_words()

    def offer_rest(self, *, is_offered: bool) -> None:
        """Offer a night's rest as what is usually done; sealing now stays possible beside it."""
        self.rest.setVisible(is_offered)
        self.seal_here.setProperty("role", "quiet" if is_offered else "primary")
        self.seal_here.setIcon(icon("lock", "ink" if is_offered else "on_accent"))
        self.seal_here.style().unpolish(self.seal_here)
        self.seal_here.style().polish(self.seal_here)
        self.seal_here.update()
        self._show_words()

    def do_the_usual(self) -> None:
        """Do what has the weight here: let it rest where that is offered, else seal it."""
        (self.seal_here if self.rest.isHidden() else self.rest).click()

    def _show_words(self) -> None:
        is_offered = not self.rest.isHidden()
        words = (
            self.tr("Seal now into “{folder}”") if is_offered else self.tr("Seal into “{folder}”")
        )
        self.seal_here.setText(words.format(folder=_short_name(self.folder)))
        told = (
            self.tr("A new file in {folder}; none is written over.")
            if is_offered
            else self.tr("A new file in {folder}; none is written over. Ctrl+Enter")
        )
        self.seal_here.setToolTip(told.format(folder=self.folder))
        self._fit()

    def set_ready(self, is_ready: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Let it be sealed, or not yet."""
        for button in (self.seal_here, self.seal):
            button.setEnabled(is_ready)

    def set_working(self, is_working: bool) -> None:  # noqa: FBT001 - like Qt's setters
        """Hold the controls while something is sealed; then it can be tried again at once."""
        if is_working:
            held = self.focusWidget()
            self._used = next(
                (one for one in (self.note, self.seal) if one is held), self.seal_here
            )
        self.note.setEnabled(not is_working)
        self.set_ready(not is_working)
        if not is_working:
            self._used.setFocus()


def _short_name(folder: Path) -> str:
    name = folder.name or str(folder)
    return name if len(name) <= _NAME_MOST else f"{name[: _NAME_MOST - 1]}…"
