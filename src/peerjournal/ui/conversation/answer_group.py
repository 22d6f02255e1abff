"""Fields that share who may see them, on one surface that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from peerjournal.coaching.formats import FieldType
from peerjournal.coaching.meeting import Place, Writing, written
from peerjournal.domain.fields import as_markdown
from peerjournal.ui.conversation.answer_editors import AnswerEditor
from peerjournal.ui.conversation.veil import CoverWatch, Veil
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from peerjournal.coaching.meeting import Meeting
    from peerjournal.ui.conversation.growing_text import GrowingText


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLook:
    """How a group shows who may see what is in it.

    Attributes:
        role: the surface: `card`, `shared`, `other` or `private`.
        note: who gets it, beside the title.

    """

    role: str
    title: str
    note: str

    @property
    def is_private(self) -> bool:
        """Whether it is covered while nobody writes in it."""
        return self.role == "private"


class AnswerGroup(QFrame):
    """Shows the fields; private ones are covered as soon as the keyboard goes elsewhere.

    Signals:
        written: a Writing.
    """

    written = Signal(object)

    def __init__(
        self,
        look: GroupLook,
        meeting: Meeting,
        places: tuple[Place, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("role", look.role)
        self.places = places
        self.editors: tuple[AnswerEditor, ...] = tuple(
            AnswerEditor(one.field, one.field.label) for one in places
        )
        self.body = QWidget()
        self.veil = Veil()
        self._build(meeting)
        self.veil.hide()
        self.cover = CoverWatch(self, self.body, self.veil, self.text) if look.is_private else None
        if self.cover is not None:
            self.body.setFocusProxy(self.editors[0].first)
            self.cover.cover()

    def _build(self, meeting: Meeting) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, theme.px(12), side, theme.px(14))
        layout.setSpacing(theme.px(10))
        layout.addLayout(_head(self.look))
        layout.addWidget(self.body)
        layout.addWidget(self.veil)
        rows = QVBoxLayout(self.body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(12))
        for place, editor in zip(self.places, self.editors, strict=True):
            rows.addLayout(self._row(place, editor))
            found = written(meeting, place)
            editor.show_answer(found.text, found.act)
            editor.changed.connect(partial(self._on_changed, place, editor))

    def _row(self, place: Place, editor: AnswerEditor) -> QVBoxLayout:
        row = QVBoxLayout()
        row.setSpacing(current_theme().px(5))
        # A single field that bears the group's own name needs no second one.
        is_named = place.field.label.casefold() == self.look.title.casefold()
        if not is_named and place.field.type is not FieldType.PLAN:
            label = QLabel(place.field.label)
            label.setProperty("role", "strong")
            label.setWordWrap(True)
            label.setBuddy(editor.first)
            row.addWidget(label)
        row.addWidget(editor)
        return row

    def _on_changed(self, place: Place, editor: AnswerEditor) -> None:
        text, act = editor.answer()
        self.written.emit(
            Writing(
                phase=place.phase,
                field=place.field.key,
                seat=place.seat,
                text=as_markdown(text),
                act=as_markdown(act),
            )
        )

    def texts(self) -> list[GrowingText]:
        """Return the fields that may grow into the room there is."""
        return [one.words for one in self.editors if one.field.type is FieldType.TEXT]

    def text(self) -> str:
        """Return all words that stand in the group."""
        return " ".join(word for editor in self.editors for word in editor.answer())


def _head(look: GroupLook) -> QVBoxLayout:
    theme = current_theme()
    column = QVBoxLayout()
    column.setSpacing(theme.px(1))
    title = QLabel(look.title)
    title.setProperty("role", "accent" if look.role == "shared" else "strong")
    if look.role == "other":
        title.setProperty("role", "warm")
    title.setWordWrap(True)
    column.addWidget(title)
    if look.note:
        note = QLabel(look.note)
        note.setProperty("role", "small")
        note.setWordWrap(True)
        column.addWidget(note)
    return column
