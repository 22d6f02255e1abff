"""What a page shows while it holds nothing: the next step."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.icons import draw_icon
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button

_WORDS_WIDTH = 400
_DISC = 72
_SIGN = 30


class EmptyState(QWidget):
    """An icon, a title, a few words and the button that begins.

    Signals:
        action_chosen: the button was pressed.
    """

    action_chosen = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        words: str,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.disc = _Disc(icon_name)
        self.title = QLabel(title)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = QLabel(words)
        self.words.setProperty("role", "dim")
        self.words.setWordWrap(True)
        self.words.setMaximumWidth(theme.px(_WORDS_WIDTH))
        self.action = primary_button(action)
        self.action.clicked.connect(self.action_chosen)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        # Between two stretches the label keeps its width, and so finds its right height.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.words, 100)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addStretch(2)
        layout.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.title)
        layout.addLayout(middle)
        layout.addSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.begins = bool(action)
        # Only now: shown without a parent, a button would flash up as a window of its own.
        self.action.setVisible(self.begins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need its room."""
        super().resizeEvent(event)
        self._balance_words()
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            needed += self.disc.height() if self.disc.isHidden() else 0
            self.disc.setHidden(needed > self.height())

    def _balance_words(self) -> None:
        """Make the lines about as long as each other, so that no word is left over for the last."""
        theme = current_theme()
        room = (self.width() - 2 * theme.px(theme.spacing.xl)) * 100 // 102
        widest = max(1, min(theme.px(_WORDS_WIDTH), room))
        height = self.words.heightForWidth(widest)
        narrow, wide = 1, widest
        while narrow < wide:
            middle = (narrow + wide) // 2
            if self.words.heightForWidth(middle) > height:
                narrow = middle + 1
            else:
                wide = middle
        self.words.setMaximumWidth(wide)


class _Disc(QWidget):
    """An icon on a round tint; says nothing that the title does not say."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        side = current_theme().px(_DISC)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.accent_tint))
        painter.drawEllipse(QRectF(self.rect()))
        side = theme.px(_SIGN)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        draw_icon(painter, self._icon_name, place, QColor(theme.colours.accent))
