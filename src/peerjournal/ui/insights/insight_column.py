"""What the views of the Insights page share: a head, a span of days, the words, a question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.operations.insights import Window
from peerjournal.ui.colours import Tone
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.scroll_column import ScrollColumn
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.insights.behind_list import BehindList
from peerjournal.ui.insights.insight_words import window_words
from peerjournal.ui.insights.prose_label import ProseLabel
from peerjournal.ui.pictures.framed_picture import FramedPicture
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.pictures.canvas import PictureCanvas
    from peerjournal.ui.session import OpenSession


class InsightColumn(ScrollColumn):
    """A view with a question at its end; while there is nothing to show it teaches instead.

    Attributes:
        window: how far back it looks; hidden where that makes no difference.
        body: where the view puts its parts.
        behind: the entries behind the mark that was chosen.

    Signals:
        back_wanted: to the list, where only one of the two is shown.
        undo_wanted: the link in a message of the view's own was pressed.

    """

    back_wanted = Signal()
    undo_wanted = Signal()

    def __init__(
        self,
        session: OpenSession,
        title: str,
        lead: str,
        lesson: EmptyState | None = None,
        *,
        has_window: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.session = session
        self._back: Callable[[Journal], object] | None = None
        self.head = PageHead(title, "title", back=self.tr("Back to the list"), parent=self.room)
        self.head.set_back_shown(False)
        self.lead = WordsLabel(lead, "dim")
        self.message = MessageBar(self.room)
        self.window_box = QComboBox()
        self.window_box.setAccessibleName(self.tr("How far back"))
        for one in Window:
            self.window_box.addItem(window_words(one), one)
        self.window_box.setCurrentIndex(self.window_box.findData(Window.SIX_MONTHS))
        self.inside = QWidget(self.room)
        self.body = QVBoxLayout(self.inside)
        self.behind = BehindList(self.room)
        self.question = WordsLabel("", "heading")
        self.card = self._question_card()
        self.lesson = lesson or EmptyState("insights", "", "")
        self._build(has_window=has_window)
        self.head.back_wanted.connect(self.back_wanted)
        self.message.action_chosen.connect(self._on_action_chosen)
        self.window_box.activated.connect(self._on_window_chosen)
        self.behind.entry_wanted.connect(session.entry_wanted)

    def _build(self, *, has_window: bool) -> None:
        theme = current_theme()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(theme.spacing.m))
        self.column.addWidget(self.head)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.window_box, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.message)
        self.add_gap(4)
        for widget in (self.inside, self.behind, self.card, self.lesson):
            self.column.addWidget(widget)
        self.window_box.setVisible(has_window)
        self.inside.hide()
        self.card.hide()
        self.lesson.hide()

    def _question_card(self) -> QFrame:
        theme = current_theme()
        card = QFrame(self.room)
        card.setProperty("role", "shared")
        row = QHBoxLayout(card)
        row.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        row.addWidget(self.question)
        return card

    def framed_picture(self, picture: PictureCanvas) -> FramedPicture:
        """Frame a picture, so that it can be read as words and put on paper."""
        made = FramedPicture(picture, self.picture_title)
        made.print_wanted.connect(self.session.print_wanted)
        return made

    def picture_title(self) -> str:
        """Return what stands above the picture on paper."""
        if self.window_box.isHidden():
            return self.head.title.text()
        return f"{self.head.title.text()} · {self.window_box.currentText()}"

    # What is kept, and how it is taken back

    def keep(
        self,
        job: Callable[[Journal], object],
        said: str,
        back: Callable[[Journal], object] | None = None,
    ) -> None:
        """Keep something, say so, and offer to take it back where `back` can."""
        self.session.run(self, job, partial(self._on_kept, said, back), self.on_problem)

    def after_keeping(self) -> None:
        """Show what holds now."""
        self.reload()

    def _on_kept(
        self, said: str, back: Callable[[Journal], object] | None, _result: object
    ) -> None:
        self._back = back
        self.message.show_words(said, "", Tone.ACCENT, self.tr("Undo") if back else "")
        self.after_keeping()

    def _on_action_chosen(self) -> None:
        back, self._back = self._back, None
        if back is None:
            self.undo_wanted.emit()
        else:
            self.keep(back, self.tr("It is as it was."))

    @property
    def span(self) -> Window:
        """How far back the view looks."""
        # Qt gives an enumeration of words back as plain words.
        return Window(self.window_box.currentData())

    def reload(self) -> None:
        """Read what the view shows; each view says how."""

    def show_body(self, question: str) -> None:
        """Show what was put into the body, and the question at the end."""
        self.lesson.hide()
        self.inside.show()
        self.question.setText(question)
        self.card.setVisible(bool(question))

    def show_lesson(self) -> None:
        """Teach how the view comes to show something."""
        self.inside.hide()
        self.card.hide()
        self.behind.clear()
        self.lesson.show()

    def add_words(self, text: str, role: str = "body") -> WordsLabel:
        """Put words into the body and return their label."""
        label = WordsLabel(text, role) if role == "section" else ProseLabel(text, role)
        self.body.addWidget(label)
        return label

    def reveal(self, widget: QWidget) -> None:
        """Bring a part into sight once what was unfolded has its place."""
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, widget))

    def on_problem(self, error: PeerJournalError) -> None:
        """Say above everything what went wrong."""
        self.message.show_problem(problem_text(error))
        self.reveal(self.message)

    def focus_first(self) -> None:
        """Give the keyboard to the first thing of the view that takes it."""
        found = self.window_box if self.window_box.isVisibleTo(self) else _first(self.inside)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_window_chosen(self) -> None:
        self.behind.clear()
        self.reload()


def clear(layout: QVBoxLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _first(inside: QWidget) -> QWidget | None:
    for one in inside.findChildren(QWidget):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(inside):
            return one
    return None
