"""Three questions from the bank, of one skill if wanted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.coaching import questions
from peerjournal.domain import clock
from peerjournal.operations.question_wishes import (
    QuestionWishes,
    found_questions,
    offered_questions,
)
from peerjournal.ui.asking.question_list import QuestionList
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.hints.small_button import SmallButton
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.search_field import SearchField

AT_ONCE = 3


class BankPanel(QWidget):
    """Offers three at a time: more would be reading, not asking.

    Signals:
        taken: the words of a question.
        all_wanted: the skill (str) of which all questions are wanted.

    """

    taken = Signal(str)
    all_wanted = Signal(str)

    def __init__(
        self, language: str, wishes: QuestionWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._wishes = wishes
        has_favourites = any(one.is_favourite for one in wishes.kept)
        self._first = 0 if has_favourites else clock.today().toordinal() * AT_ONCE
        skills = questions.skills(language)
        self.skill = ChoiceBox(
            self.tr("Skill"),
            (
                Choice(value="", words=self.tr("Every skill")),
                *(Choice(value=one.key, words=one.name) for one in skills),
            ),
        )
        self.search = SearchField(self.tr("Search the questions"))
        self.list = QuestionList()
        self.none_found = QLabel(self.tr("No question holds these words."))
        self.none_found.setProperty("role", "small")
        self.others_button = SmallButton(self.tr("Three others"))
        self.all_button = SmallButton(self.tr("All questions…"))
        self._lay_out()
        self.skill.changed.connect(self._begin)
        self.search.search_changed.connect(self._begin)
        self.search.results_wanted.connect(self.list.setFocus)
        self.others_button.clicked.connect(self._on_others_wanted)
        self.all_button.clicked.connect(lambda: self.all_wanted.emit(str(self.skill.value())))
        self.list.taken.connect(self.taken)
        self.setFocusProxy(self.list)
        self._show()

    def _lay_out(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.skill)
        head.addWidget(self.search, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.others_button)
        foot.addWidget(self.all_button)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(self.none_found)
        layout.addLayout(foot)

    def show_wishes(self, wishes: QuestionWishes) -> None:
        """Offer what is wished now."""
        if wishes != self._wishes:
            self._wishes = wishes
            self._show()

    def _begin(self) -> None:
        self._first = 0
        self._show()

    def _on_others_wanted(self) -> None:
        self._first += AT_ONCE
        self._show()

    def _show(self) -> None:
        found = self._found()
        count = min(AT_ONCE, len(found))
        shown = [found[(self._first + place) % len(found)] for place in range(count)]
        self.list.show_questions(shown)
        self.list.setVisible(bool(shown))
        self.none_found.setVisible(not shown)
        self.others_button.setEnabled(len(found) > AT_ONCE)

    def _found(self) -> list[str]:
        offered = offered_questions(self._wishes, self._language, str(self.skill.value()))
        found = found_questions(offered, self.search.text(), self._language)
        return [one.text for one in found]
