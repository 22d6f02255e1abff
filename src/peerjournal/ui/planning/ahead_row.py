"""One line of what lies ahead: what it is, what it offers, and a way to put it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.exchange_words import on_button
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.floating import popup_below
from peerjournal.ui.icons import icon, icon_pixmap
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, link_button, quiet_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

_SIGN = 20
_FIRST_LINE = 24


class AheadRow(QFrame):
    """A quiet row with an icon, two lines of words and its buttons below them.

    Signals:
        act_wanted: what the first button offers.
        rest_wanted: not now.
    """

    act_wanted = Signal()
    rest_wanted = Signal()

    def __init__(
        self, title: str, second: str, icon_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setAccessibleDescription(second)
        self.title = WordsLabel(title, "strong")
        self.second = WordsLabel(second, "dim")
        self.sign = _Sign(icon_name)
        self.buttons = FlowLayout(current_theme().px(6))
        self.menu = QMenu(self)
        self.more = icon_button("more", self.tr("More about {title}").format(title=title))
        self.more.hide()
        self.more.clicked.connect(lambda: popup_below(self.menu, self.more))
        self._build()
        # Only now: shown without a parent, a label would flash up as a window of its own.
        self.second.setVisible(bool(second))

    def _build(self) -> None:
        theme = current_theme()
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.title)
        words.addWidget(self.second)
        words.addSpacing(theme.px(6))
        words.addLayout(self.buttons)
        layout = QHBoxLayout(self)
        space = theme.px(theme.spacing.m)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, space, space, space)
        layout.setSpacing(space)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.sign, 0, top)
        layout.addLayout(words, 1)
        layout.addWidget(self.more, 0, top)

    def add_act(self, words: str, *, about: str = "") -> QPushButton:
        """Add the button that does what the row offers."""
        button = quiet_button(on_button(words))
        button.setAccessibleName(f"{words}: {about or self.title.text()}")
        self.buttons.addWidget(button)
        button.clicked.connect(self.act_wanted)
        return button

    def add_rest(self) -> QPushButton:
        """Add the button that puts the row off."""
        button = link_button(self.tr("Not now"))
        button.setToolTip(self.tr("Offer it again in a week"))
        button.setAccessibleName(self.tr("Not now: {title}").format(title=self.title.text()))
        self.buttons.addWidget(button)
        button.clicked.connect(self.rest_wanted)
        return button

    def add_button(self, words: str) -> QPushButton:
        """Add another button and return it."""
        button = link_button(on_button(words))
        button.setAccessibleName(f"{words}: {self.title.text()}")
        self.buttons.addWidget(button)
        return button

    def add_choice(self, words: str, icon_name: str) -> QAction:
        """Add a choice to the row's menu and return it."""
        self.more.show()
        return self.menu.addAction(icon(icon_name), words)


class _Sign(QWidget):
    """What the row is about, as a picture; says nothing that the words do not say."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        theme = current_theme()
        self.setFixedSize(theme.px(_SIGN), theme.px(_FIRST_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        side = theme.px(_SIGN)
        ink = theme.colour(Tone.ACCENT)
        picture = icon_pixmap(self._icon_name, ink, side, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, (self.height() - side) // 2, picture)
