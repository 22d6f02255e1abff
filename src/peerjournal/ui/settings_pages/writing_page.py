"""What is wished while one writes: hints, the spelling and its words, the size of pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from peerjournal.operations.hinting import HintWishes
from peerjournal.operations.picturing import PictureWish
from peerjournal.operations.spelling import SpellingWishes
from peerjournal.ui.pages.column import words
from peerjournal.ui.settings_pages.own_words import OwnWords
from peerjournal.ui.spelling.dictionaries import dictionaries, language_name, usual_language
from peerjournal.ui.spelling.trouble import SpellingTrouble, missing_words, trouble_words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingWishes:
    """All that is wished while one writes."""

    hints: HintWishes
    spelling: SpellingWishes
    pictures: PictureWish | None


class WritingPage(QWidget):
    """Shows what is wished, and tells at once of anything chosen anew.

    Signals:
        hints_chosen: HintWishes to keep.
        spelling_chosen: SpellingWishes to keep.
        pictures_chosen: PictureWish to keep; none to be asked.

    """

    hints_chosen = Signal(object)
    spelling_chosen = Signal(object)
    pictures_chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._hints = HintWishes()
        self._spelling = SpellingWishes()
        self._known: dict[str, Path] = dictionaries()
        self._trouble: SpellingTrouble | None = None
        self.message = MessageBar()
        self.hints_check = QCheckBox(self.tr("Wording hints"))
        self.practice_check = QCheckBox(self.tr("For practice, in what only I read, too"))
        self.left_alone = OwnWords(
            self.tr("Words that hints leave alone"),
            self.tr("None yet. “Not this word again” below a hint puts one here."),
        )
        self.spelling_check = QCheckBox(self.tr("Underline words that may be misspelled"))
        self.trouble = words("", "small")
        self.languages = {
            code: QCheckBox(name)
            for code, name in sorted(
                ((code, language_name(code)) for code in self._known), key=lambda one: one[1]
            )
        }
        self.own_words = OwnWords(
            self.tr("My own words"),
            self.tr("None yet. The menu of an underlined word adds it."),
        )
        self.pictures_box = QComboBox()
        self._sizes = (None, PictureWish.SMALLER, PictureWish.FULL)
        self.pictures_box.addItems(
            [
                self.tr("Ask with the next large one"),
                self.tr("Make large ones smaller"),
                self.tr("Keep their full size"),
            ]
        )
        self._build()
        self._connect()
        self.setFocusProxy(self.hints_check)

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.s))
        said = self.tr("They notice a phrase now and then in what another person will read.")
        pictures = self.tr("Photos are often far larger than a page shows.")
        for part in (
            *(self.message, self.hints_check, words(said, "small"), self.practice_check),
            self.left_alone,
        ):
            layout.addWidget(part)
        layout.addSpacing(theme.px(theme.spacing.l))
        layout.addWidget(words(self.tr("Spelling"), "section"))
        layout.addWidget(self.spelling_check)
        layout.addWidget(self.trouble)
        for box in self.languages.values():
            layout.addWidget(box)
            box.setContentsMargins(theme.px(theme.spacing.l), 0, 0, 0)
        layout.addWidget(self.own_words)
        layout.addSpacing(theme.px(theme.spacing.l))
        layout.addWidget(Field(self.tr("Pictures"), self.pictures_box, pictures))

    def _connect(self) -> None:
        self.hints_check.clicked.connect(self._on_hints_clicked)
        self.practice_check.clicked.connect(self._on_hints_clicked)
        self.left_alone.removed.connect(self._on_noticed_again)
        self.left_alone.put_back.connect(self._on_left_alone)
        self.spelling_check.clicked.connect(self._on_spelling_clicked)
        for code, box in self.languages.items():
            box.clicked.connect(partial(self._on_language_clicked, code))
        self.own_words.removed.connect(self._on_word_removed)
        self.own_words.put_back.connect(self._on_word_put_back)
        self.pictures_box.activated.connect(self._on_size_chosen)

    def show_wishes(self, wishes: WritingWishes) -> None:
        """Show what is wished."""
        self._hints, self._spelling = wishes.hints, wishes.spelling
        with QSignalBlocker(self.pictures_box):
            self.pictures_box.setCurrentIndex(self._sizes.index(wishes.pictures))
        self._show()

    def _show(self) -> None:
        self.hints_check.setChecked(self._hints.is_on)
        self.practice_check.setChecked(self._hints.in_practice)
        self.practice_check.setEnabled(self._hints.is_on)
        self.left_alone.show_words(self._hints.ignored)
        self.spelling_check.setChecked(self._spelling.is_on)
        chosen = self._languages()
        for code, box in self.languages.items():
            box.setChecked(code in chosen)
            box.setEnabled(self._spelling.is_on)
        self.own_words.show_words(self._spelling.words)
        self._show_trouble()

    def show_trouble(self, trouble: SpellingTrouble | None) -> None:
        """Say what keeps words from being looked up, beside what can be seen from here."""
        self._trouble = trouble
        self._show_trouble()

    def _show_trouble(self) -> None:
        said = ""
        missing = [one for one in self._spelling.languages if one not in self._known]
        if not self._languages():
            said = trouble_words(SpellingTrouble.NO_DICTIONARY)
        elif self._trouble is SpellingTrouble.NOT_STARTING:
            said = trouble_words(self._trouble)
        elif missing:
            said = missing_words(", ".join(language_name(one) for one in missing))
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said) and self._spelling.is_on)

    def _languages(self) -> tuple[str, ...]:
        chosen = tuple(one for one in self._spelling.languages if one in self._known)
        return chosen or usual_language(self._language, self._known)

    # What is chosen

    def _choose_hints(self, wishes: HintWishes) -> None:
        self._hints = wishes
        self._show()
        self.hints_chosen.emit(wishes)

    def _choose_spelling(self, wishes: SpellingWishes) -> None:
        self._spelling = wishes
        self._show()
        self.spelling_chosen.emit(wishes)

    def _on_hints_clicked(self) -> None:
        is_on, in_practice = self.hints_check.isChecked(), self.practice_check.isChecked()
        self._choose_hints(replace(self._hints, is_on=is_on, in_practice=in_practice))

    def _on_noticed_again(self, word: str) -> None:
        self._choose_hints(self._hints.again(word))

    def _on_left_alone(self, word: str) -> None:
        self._choose_hints(self._hints.without(word))

    def _on_spelling_clicked(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        # It is tried once more, and tells anew if it is in vain.
        self._trouble = None
        self._choose_spelling(replace(self._spelling, is_on=is_on))

    def _on_language_clicked(self, code: str) -> None:
        is_wanted = self.languages[code].isChecked()
        others = tuple(one for one in self._languages() if one != code)
        # Without any there would be no spelling at all: the last one stays.
        languages = (*others, code) if is_wanted or not others else others
        languages += tuple(one for one in self._spelling.languages if one not in self._known)
        self._choose_spelling(replace(self._spelling, languages=languages))

    def _on_word_removed(self, word: str) -> None:
        self._choose_spelling(self._spelling.without_word(word))

    def _on_word_put_back(self, word: str) -> None:
        self._choose_spelling(self._spelling.with_word(word))

    def _on_size_chosen(self, place: int) -> None:
        self.pictures_chosen.emit(self._sizes[place])
