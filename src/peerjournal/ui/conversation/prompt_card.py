"""One question at a time, in letters that can be read across a table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.ui.announcing import announce
from peerjournal.ui.icons import icon
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import Text, current_theme, font_for
from peerjournal.ui.widgets.buttons import icon_button, link_button
from peerjournal.ui.widgets.section_label import SectionLabel


class QuestionLabel(QLabel):
    """A question, larger where there is room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 1.0
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._dress()

    def set_share(self, share: float) -> None:
        """Take this share of the size of a title."""
        if share != self._share:
            self._share = share
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's sizes."""
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        theme = current_theme()
        font = font_for(theme, Text.TITLE, is_bold=False)
        font.setPointSizeF(theme.points(Text.TITLE) * self._share)
        if font != self.font():
            self.setFont(font)


class PromptCard(QFrame):
    """Offers the questions of a phase; each can be passed over, starred or replaced.

    Signals:
        question_asked: an own question was written.
        starred: the question that was marked, or whose mark was taken back.
        all_wanted: all questions of the bank are wanted.
    """

    question_asked = Signal(str)
    starred = Signal(str)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._questions: tuple[str, ...] = ()
        self._heads: Mapping[str, str] = {}
        self._stars: tuple[str, ...] = ()
        self._at = 0
        self.head = SectionLabel(self.tr("A question to offer"))
        self.question = QuestionLabel()
        self.question.setWordWrap(True)
        self.another = link_button(_onward(self.tr("Another one  →")))
        self.own_button = link_button(self.tr("A question of your own"))
        self.all_button = link_button(self.tr("All questions…"))
        self.star_button = icon_button("star", self.tr("Worth asking again"))
        self.star_button.setCheckable(True)
        self.count = QLabel()
        self.count.setProperty("role", "small")
        self.own_line = QLineEdit()
        self.own_line.setMaxLength(LINE_MOST)
        self.own_line.setPlaceholderText(self.tr("Your question; Enter puts it here"))
        self.own_line.setAccessibleName(self.tr("A question of your own"))
        self.own_line.hide()
        self._build()
        self.another.clicked.connect(self.show_next)
        self.own_button.clicked.connect(self._on_own_clicked)
        self.all_button.clicked.connect(self.all_wanted)
        self.own_line.returnPressed.connect(self._on_own_written)
        self.star_button.clicked.connect(self._on_star_clicked)

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, side, side, theme.px(8))
        layout.setSpacing(theme.px(8))
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch()
        top.addWidget(self.count)
        layout.addLayout(top)
        inner = QVBoxLayout()
        inner.addWidget(self.question)
        inner.addWidget(self.own_line)
        layout.addLayout(inner)
        row = QHBoxLayout()
        # Side by side links keep their own distance; one below the other they need none.
        ways = FlowLayout(theme.px(theme.spacing.xs))
        for way in (self.another, self.own_button, self.all_button):
            ways.addWidget(way)
        row.addLayout(ways, 1)
        row.addWidget(self.star_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)

    def show_questions(
        self,
        questions: tuple[str, ...],
        stars: tuple[str, ...],
        *,
        heads: Mapping[str, str] | None = None,
        is_new: bool,
    ) -> None:
        """Show the questions of a phase, from the first one where the phase is new.

        `heads` stand above those questions that are for somebody alone.
        """
        self._heads = heads or {}
        added = len(questions) > len(self._questions) and not is_new
        self._questions, self._stars = questions, stars
        if is_new:
            self._at = 0
            self._close_own()
        elif added:
            self._at = len(questions) - 1
        self.setVisible(bool(questions))
        self._show()

    @property
    def shown(self) -> str:
        """The question that is offered."""
        return self._questions[self._at] if self._questions else ""

    def show_next(self) -> None:
        """Offer another one; after the last comes the first."""
        if self._questions:
            self._at = (self._at + 1) % len(self._questions)
            self._show()
            announce(self.question, self.shown)

    def _show(self) -> None:
        count = len(self._questions)
        self.question.setText(self.shown)
        self.head.setText(self._heads.get(self.shown, self.tr("A question to offer")))
        self.another.setVisible(count > 1)
        self.count.setText(
            self.tr("{number} of {count}").format(number=self._at + 1, count=count)
            if count > 1
            else ""
        )
        is_starred = self.shown in self._stars
        self.star_button.setChecked(is_starred)
        self.star_button.setIcon(icon("star-full" if is_starred else "star"))

    def _on_star_clicked(self) -> None:
        self.starred.emit(self.shown)

    def _on_own_clicked(self) -> None:
        self.own_line.show()
        self.own_line.setFocus()

    def _on_own_written(self) -> None:
        words = " ".join(self.own_line.text().split())
        self._close_own()
        if words:
            self.question_asked.emit(words)

    def _close_own(self) -> None:
        self.own_line.clear()
        self.own_line.hide()


def _onward(words: str) -> str:
    """Turn the arrow the way that reading goes."""
    return words.replace("→", "←") if QGuiApplication.isRightToLeft() else words
