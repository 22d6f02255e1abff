"""Looking back: a blank page, or a few questions, each of which may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.coaching import templates
from peerjournal.coaching.language import HintField
from peerjournal.coaching.templates import Template
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.operations.taking_in import ANSWERING, HANDING_BACK
from peerjournal.ui.asking.offered_question import OfferedQuestion
from peerjournal.ui.asking.question_help import put_behind
from peerjournal.ui.editors.choice_box import ChoiceBox
from peerjournal.ui.editors.choice_row import Choice
from peerjournal.ui.editors.form_column import form_column
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.sections_edit import Question, SectionsEdit
from peerjournal.ui.editors.surroundings import Surroundings
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.field import Field

_BLANK_LINES = 7


class ReflectionForm(QWidget):
    """The writing first; which template it follows stands quietly above.

    Signals:
        changed: the content is another than before.

    """

    changed = Signal()

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._language = surroundings.language
        known = templates.load(self._language)
        choices = tuple(Choice(value=one.key, words=one.name, hint=one.purpose) for one in known)
        self.template = ChoiceBox(self.tr("Template"), choices)
        self.purpose = QLabel()
        self.purpose.setProperty("role", "small")
        self.purpose.setWordWrap(True)
        self.sections = SectionsEdit()
        wishes = surroundings.hint_wishes
        self.hinting = Hinting(self._language, wishes, self, is_practice=True)
        self.sections.section_made.connect(self._on_section_made)
        self.offered = OfferedQuestion()
        self.offered.show_question(surroundings.offered)
        self.mood = LineEdit(self.tr("A word of your own"))
        head = QVBoxLayout()
        head.setSpacing(theme.px(theme.spacing.xs))
        head.addWidget(self.template)
        head.addWidget(self.purpose)
        column = form_column(self)
        column.addLayout(head)
        column.addWidget(self.sections)
        column.addWidget(self.offered)
        column.addWidget(self.hinting.switch)
        self.hinting.switch.setVisible(wishes.is_on and wishes.in_practice)
        column.addWidget(Field(self.tr("Mood"), self.mood, is_optional=True))
        self.setFocusProxy(self.sections)
        self.template.changed.connect(self._on_template_chosen)
        self.sections.changed.connect(self.changed)
        self.sections.changed.connect(self._show_offer)
        self.offered.taken.connect(self._on_question_taken)
        self.mood.changed.connect(self.changed)
        self.show_content(Reflection())

    def show_content(self, content: Reflection) -> None:
        """Show what is stored."""
        self.template.show_value(content.template, self._reply_words(content.template))
        self.mood.show_text(content.mood)
        self.sections.show_sections(content.sections, self._questions())
        self._leave_room()
        self._tell_purpose()
        self.hinting.forget()
        self._show_offer()

    def content(self) -> Reflection:
        """Return what is written."""
        return Reflection(
            template=FieldKey(str(self.template.value())),
            sections=self.sections.sections(),
            mood=self.mood.text(),
        )

    def _reply_words(self, template: FieldKey) -> str:
        """Return what a reply to a note is called, which is no template to choose."""
        replies = {
            ANSWERING: self.tr("Answer to a note"),
            HANDING_BACK: self.tr("A note handed back"),
        }
        return replies.get(template, "")

    def focus_first(self) -> None:
        """Put the keyboard where writing begins."""
        self.sections.focus_first()

    def _chosen(self) -> Template | None:
        return templates.by_key(str(self.template.value()), self._language)

    def _questions(self) -> tuple[Question, ...]:
        chosen = self._chosen()
        if chosen is None:
            return ()
        if chosen.key == Reflection().template:
            # A blank page has no headings; its question only invites.
            return tuple(
                Question(key=one.key, heading="", prompt=one.prompt, is_heading_kept=False)
                for one in chosen.fields
            )
        return tuple(Question(key=one.key, heading=one.prompt) for one in chosen.fields)

    def _on_template_chosen(self) -> None:
        self.sections.ask(self._questions())
        self._leave_room()
        self._tell_purpose()

    def _show_offer(self) -> None:
        """Offer a question on a blank page, as long as nothing stands on it."""
        is_blank = self.template.value() == Reflection().template
        is_empty = all(one.is_blank for one in self.sections.widgets)
        self.offered.show_where_empty(is_empty=is_blank and is_empty)

    def _on_question_taken(self, question: str) -> None:
        edit = self.sections.widgets[0].edit
        put_behind(edit, question)
        cursor = edit.textCursor()
        cursor.insertBlock()
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_section_made(self, section: WritingSection) -> None:
        # What a person tells themselves is read as a view of things.
        self.hinting.watch(section, lambda: HintField.PERSPECTIVE)

    def _leave_room(self) -> None:
        """Let a blank page look like one."""
        widgets = self.sections.widgets
        for widget in widgets:
            widget.edit.set_least_lines(_BLANK_LINES if len(widgets) == 1 else 1)

    def _tell_purpose(self) -> None:
        chosen = self._chosen()
        words = chosen.purpose if chosen is not None else ""
        if chosen is not None and not chosen.shareable:
            words += " " + self.tr("It is never offered for sharing.")
        self.purpose.setText(words)
