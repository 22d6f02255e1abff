"""The question bank: by skill, searched, with favourites, hidden ones and one's own."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching import questions
from peerjournal.operations import question_wishes as wished
from peerjournal.ui.announcing import announce
from peerjournal.ui.asking.questions_wish import QuestionsWish
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.icons import icon
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button
from peerjournal.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.operations.question_wishes import (
        KeptQuestion,
        QuestionWishes,
        ShownQuestion,
    )

FAVOURITES = "favourites"
_KEY = int(Qt.ItemDataRole.UserRole)


class QuestionsDialog(QDialog):
    """Finds a question, and hands it to where it is needed.

    Attributes:
        list: the questions that fit.

    Signals:
        wishes_changed: the QuestionWishes to keep.
        put_wanted: the words of a question for the entry that is being written.
        writing_wanted: the words of a question to write about.
        copied: the words of a question for the clipboard.

    """

    wishes_changed = Signal(object)
    put_wanted = Signal(str)
    writing_wanted = Signal(str)
    copied = Signal(str)

    def __init__(
        self,
        wishes: QuestionWishes,
        language: str,
        *,
        is_writing: bool,
        wish: QuestionsWish | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wish = wish or QuestionsWish()
        self._wishes = wishes
        self._language = language
        self._shown: tuple[ShownQuestion, ...] = ()
        self.setWindowTitle(self.tr("Questions"))
        self._make_parts(is_writing=is_writing)
        self._build()
        self._connect()
        self.resize(current_theme().px(640), current_theme().px(600))
        self._begin_where_wished()
        self.search.setFocus()

    def _begin_where_wished(self) -> None:
        shown = wished.shown_questions(self._wishes, self._language)
        wanted = next((one for one in shown if one.text == self._wish.question), None)
        self.skill.show_value(wanted.skill if wanted is not None else self._wish.skill)
        self._show()
        for row in range(self.list.count()):
            if wanted is not None and self.list.item(row).data(_KEY) == wanted.key:
                self.list.setCurrentRow(row)

    def _make_parts(self, *, is_writing: bool) -> None:
        skills = questions.skills(self._language)
        self.skill = ChoiceBox(
            self.tr("Skill"),
            (
                Choice(value="", words=self.tr("Every skill")),
                Choice(value=FAVOURITES, words=self.tr("Favourites")),
                *(Choice(value=one.key, words=one.name) for one in skills),
            ),
        )
        self.search = SearchField(self.tr("Search the questions"))
        self.hidden = QCheckBox(self.tr("Show hidden ones"))
        self.list = StarredList()
        self.list.setProperty("role", "choices")
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.none = QLabel(self.tr("No question holds these words. Write one of your own below."))
        self.none.setProperty("role", "dim")
        self.none.setWordWrap(True)
        self.words = LineEdit(self.tr("A question of your own"))
        self.words.setAccessibleName(self.tr("A question of your own, or other words for one"))
        self.add_button = quiet_button(self.tr("Add"), "add")
        self.say_button = quiet_button(self.tr("Say it so"))
        self.star_button = link_button("", "star")
        self.hide_button = link_button("", "eye-off")
        self.reset_button = link_button("", "undo")
        self.copy_button = quiet_button(self.tr("Copy"), "copy")
        self.put_button = quiet_button(self.tr("Put it into the entry"))
        if self._wish.offer is not None:
            self.put_button.setText(self.tr("Offer it in the conversation"))
        self.put_button.setVisible(is_writing or self._wish.offer is not None)
        self.write_button = primary_button(self.tr("Write about it"))
        # Who is in a conversation stays in it.
        self.write_button.setVisible(self._wish.offer is None)

    def _build(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.search, 1)
        head.addWidget(self.skill)
        own = QHBoxLayout()
        own.setSpacing(theme.px(theme.spacing.s))
        own.addWidget(self.words, 1)
        own.addWidget(self.say_button)
        own.addWidget(self.add_button)
        column = QVBoxLayout(self)
        edge = theme.px(theme.spacing.l)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(theme.spacing.m))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        wishes = (self.star_button, self.hide_button, self.reset_button, self.hidden)
        column.addWidget(_row(*wishes))
        column.addLayout(own)
        # As in other dialogs, what it is for stands at the end.
        acts = FlowLayout(theme.px(theme.spacing.s), is_last_apart=True)
        for button in (self.copy_button, self.put_button, self.write_button):
            acts.addWidget(button)
        column.addLayout(acts)

    def _connect(self) -> None:
        self.search.search_changed.connect(self._show)
        self.search.results_wanted.connect(self.list.setFocus)
        self.skill.changed.connect(self._show)
        self.hidden.clicked.connect(self._show)
        self.list.currentRowChanged.connect(self._show_ways)
        is_talking = self._wish.offer is not None
        usual = self.put_wanted if is_talking else self.writing_wanted
        self.list.itemActivated.connect(partial(self._hand, usual.emit))
        self.list.star_wanted.connect(self._star)
        self.words.changed.connect(self._show_ways)
        self.words.line.entered.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.say_button.clicked.connect(self._say)
        self.star_button.clicked.connect(self._star)
        self.hide_button.clicked.connect(self._hide)
        self.reset_button.clicked.connect(self._reset)
        self.copy_button.clicked.connect(partial(self._hand, self.copied.emit))
        self.put_button.clicked.connect(partial(self._hand, self.put_wanted.emit))
        self.write_button.clicked.connect(partial(self._hand, self.writing_wanted.emit))

    @property
    def current(self) -> ShownQuestion | None:
        """The question that is marked."""
        index = self.list.currentIndex()
        key = index.data(_KEY) if index.isValid() else None
        return next((one for one in self._shown if one.key == key), None)

    def _show(self) -> None:
        before = self.current.key if self.list.count() and self.current is not None else None
        self._shown = wished.shown_questions(self._wishes, self._language)
        found = wished.found_questions(self._offered(), self.search.text(), self._language)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(icon("star-full" if one.is_favourite else "star"), one.text)
            item.setData(_KEY, one.key)
            item.setToolTip(one.skill_name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(one))
            self.list.addItem(item)
            if one.key == before:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and found:
            self.list.setCurrentRow(0)
        self.none.setVisible(not found)
        self._show_ways()

    def _offered(self) -> tuple[ShownQuestion, ...]:
        wanted = self.skill.value()
        return tuple(
            one
            for one in self._shown
            if (self.hidden.isChecked() or not one.is_hidden)
            and (wanted in ("", one.skill) or (wanted == FAVOURITES and one.is_favourite))
        )

    def _spoken(self, one: ShownQuestion) -> str:
        said = [one.text, one.skill_name]
        said += [self.tr("favourite")] if one.is_favourite else []
        said += [self.tr("hidden")] if one.is_hidden else []
        return ", ".join(said)

    def _show_ways(self) -> None:
        one = self.current
        for button in (self.star_button, self.hide_button, self.copy_button, self.put_button):
            button.setEnabled(one is not None)
        self.write_button.setEnabled(one is not None)
        is_kept = one is not None and one.is_favourite
        self.star_button.setText(
            self.tr("No favourite any more") if is_kept else self.tr("Make it a favourite")
        )
        is_hidden = one is not None and one.is_hidden
        self.hide_button.setText(self.tr("Offer it again") if is_hidden else self.tr("Hide it"))
        is_own = one is not None and one.is_own
        is_reworded = one is not None and bool(self._wishes.of(one.key).text)
        self.reset_button.setVisible(is_reworded)
        self.reset_button.setText(self.tr("Delete it") if is_own else self.tr("As it was"))
        has_words = bool(self.words.text().strip(" ?"))
        self.add_button.setEnabled(has_words)
        self.say_button.setEnabled(has_words and one is not None)

    # What is wished of questions

    def _star(self) -> None:
        self._change(lambda kept: replace(kept, is_favourite=not kept.is_favourite))

    def _hide(self) -> None:
        self._change(lambda kept: replace(kept, is_hidden=not kept.is_hidden))

    def _say(self) -> None:
        words = wished.own_question(self.words.text(), "").text
        self._change(lambda kept: replace(kept, text=words))
        self.words.show_text("")
        self._show_ways()

    def _add(self) -> None:
        if not self.words.text().strip(" ?"):
            return
        chosen = str(self.skill.value())
        skills = {one.key for one in questions.skills(self._language)}
        current = self.current.skill if self.current is not None else ""
        skill = next((one for one in (chosen, current) if one in skills), _SELF)
        self._keep(self._wishes.put(wished.own_question(self.words.text(), skill)))
        self.words.show_text("")
        announce(self, self.tr("Added to your questions."))

    def _reset(self) -> None:
        one = self.current
        if one is None:
            return
        kept = self._wishes.of(one.key)
        is_plain = one.is_own or not (kept.is_favourite or kept.is_hidden)
        if is_plain:
            self._keep(self._wishes.without(one.key))
        else:
            self._keep(self._wishes.put(replace(kept, text="")))

    def _change(self, change: Callable[[KeptQuestion], KeptQuestion]) -> None:
        if self.current is not None:
            self._keep(self._wishes.put(change(self._wishes.of(self.current.key))))

    def _keep(self, wishes: QuestionWishes) -> None:
        self._wishes = wishes
        self.wishes_changed.emit(wishes)
        self._show()

    def _hand(self, hand: Callable[[str], None], *_ignored: object) -> None:
        if self.current is not None:
            hand(self.current.text)


class StarredList(QListWidget):
    """Stars the marked question by the space bar.

    Signals:
        star_wanted: star the marked question, or take its star away.

    """

    star_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = current_theme().px(current_theme().spacing.icon)
        self.setIconSize(QSize(side, side))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Star by the space bar; called by Qt."""
        if event.key() == Qt.Key.Key_Space:
            self.star_wanted.emit()
        else:
            super().keyPressEvent(event)


_SELF = "own-answers"


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    flow = flow_row(row)
    for part in parts:
        flow.addWidget(part)
    return row
