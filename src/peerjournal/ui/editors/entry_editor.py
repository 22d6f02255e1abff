"""The page on which an entry is written: title, day and tags, and the form of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.fields import Markdown
from peerjournal.domain.reflection import Reflection
from peerjournal.ui.announcing import announce
from peerjournal.ui.asking.question_help import put_behind
from peerjournal.ui.editors import edit_menu
from peerjournal.ui.editors.address_popup import AddressPopup
from peerjournal.ui.editors.arriving import act_when_here, settle_within
from peerjournal.ui.editors.asked_strip import AskedStrip
from peerjournal.ui.editors.cursor_places import cursor_of, put_cursor
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.editor_state import EditorState, read_state, state_text
from peerjournal.ui.editors.entry_fields import EntryFields
from peerjournal.ui.editors.entry_links import links_with_mentions
from peerjournal.ui.editors.entry_problem import problem_of
from peerjournal.ui.editors.feedback_form import FeedbackForm
from peerjournal.ui.editors.format_bar import FormatBar
from peerjournal.ui.editors.forms import as_form, form_for
from peerjournal.ui.editors.link_chips import LinkChips
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.editors.page_column import ColumnFoot, PageColumn
from peerjournal.ui.editors.parting import part_from, shown_on
from peerjournal.ui.editors.reflection_form import ReflectionForm
from peerjournal.ui.editors.session_form import SessionForm
from peerjournal.ui.editors.spotlight import Spotlight
from peerjournal.ui.editors.surroundings import Surroundings
from peerjournal.ui.editors.tags_edit import TagsEdit
from peerjournal.ui.editors.title_edit import TitleEdit
from peerjournal.ui.editors.undo_store import UndoStore
from peerjournal.ui.hints.hinting import Hinting
from peerjournal.ui.in_turns import InTurns
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.identifiers import EntryId

_REST_MS = 250


class EntryEditor(QFrame):
    """A page of paper for one entry, with a quiet bar of formats at its foot.

    Signals:
        changed: anything is another than before.
        link_wanted: what was typed behind `[[`, and its place on the screen.
        link_followed: the target of a link that was clicked.
        hint_wishes_changed: HintWishes to keep.
        welcome_question_wanted: ask whether the note that is written is wanted.
        form_made: the QWidget in which entries of another kind are written.

    """

    changed = Signal()
    link_wanted = Signal(str, QRect)
    link_followed = Signal(str)
    hint_wishes_changed = Signal(object)
    welcome_question_wanted = Signal()
    form_made = Signal(object)

    def __init__(
        self, surroundings: Surroundings, parent: QWidget | None = None, *, in_turns: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setProperty("fields", "lines")
        self._surroundings = surroundings
        self._shown = EntryFields(
            kind=Kind.REFLECTION, title="", happened_on=clock.today(), content=Reflection()
        )
        self._is_showing = False
        self._edit: MarkdownEdit | None = None
        self._known_edits: WeakSet[MarkdownEdit] = WeakSet()
        self._has_offered = False
        self._undo = UndoStore(self)
        self.spotlight = Spotlight(self)
        self._forms: dict[Kind, tuple[QWidget, Surroundings]] = {}
        self.made = InTurns(self._make(), self, at_once=not in_turns)

    def _make(self) -> Iterator[None]:
        self.page = PageColumn(self)
        self._make_parts()
        self._lay_out_head()
        yield
        self._form = self._form_for(self._shown.kind)
        yield
        self.bar = FormatBar(self)
        yield
        self._lay_out()
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(_REST_MS)
        self._rest_timer.timeout.connect(self._look_again)
        for part in (self.title, self.happened_on, self.tags, self.link_chips):
            part.changed.connect(self._on_changed)
        self.title.entered.connect(self.focus_body)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.show_entry(self._shown)

    def _make_parts(self) -> None:
        self.title = TitleEdit()
        self.happened_on = DateEdit(self.tr("Day"), can_be_none=False, is_quiet=True)
        self.tags = TagsEdit(self._surroundings.tags)
        self.link_chips = LinkChips()
        self.problem_label = QLabel()
        self.problem_label.setProperty("role", "problem")
        self.problem_label.setWordWrap(True)
        self.problem_label.hide()
        self._popup = AddressPopup(self)
        self._popup.address_given.connect(self._on_address_given)

    def _lay_out_head(self) -> None:
        # Before the form: what was typed where is counted in the order in which parts came here.
        theme = current_theme()
        column = self.page.column
        column.setSpacing(theme.px(theme.spacing.s))
        for part in (self.happened_on, self.title, self.problem_label, self.tags):
            column.addWidget(part)
        column.addSpacing(theme.px(theme.spacing.m))

    def _lay_out(self) -> None:
        theme = current_theme()
        column = self.page.column
        self._form_place = column.count()
        column.addWidget(self._form)
        column.addSpacing(theme.px(theme.spacing.l))
        column.addWidget(self.link_chips)
        column.addStretch(1)
        foot, layout = ColumnFoot(self), QVBoxLayout(self)
        foot.column.addWidget(self.bar)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(foot)

    # What is kept

    @property
    def form(self) -> QWidget:
        """The form of the kind that is shown."""
        return self._form

    def show_entry(
        self,
        fields: EntryFields,
        private_notes: Markdown = Markdown(""),
        entry: EntryId | None = None,
    ) -> None:
        """Show an entry; what was typed in it since the journal was opened can be undone."""
        self._undo.leave()
        self._shown = fields
        self._show(fields, private_notes)
        self._is_showing = True
        self.page.begin_with(entry)
        self._undo.arrive(entry)
        self.spotlight.refresh()
        self._is_showing = False
        act_when_here(self._form, self._look_again)

    def settle(self) -> None:
        """Write now what was typed while a long text was still on its way."""
        settle_within(self._form)

    def entry_fields(self) -> EntryFields:
        """Return what stands in the form, whether or not it keeps every rule."""
        content = as_form(self._form).content()
        return EntryFields(
            kind=self._shown.kind,
            title=self.title.text(),
            happened_on=self.happened_on.day() or self._shown.happened_on,
            tags=self.tags.tags(),
            links=links_with_mentions(self.link_chips.links(), self._shown.content, content),
            content=content,
        )

    def private_notes(self) -> Markdown | None:
        """Return a session's private notes; none where the kind has none."""
        return self._form.private_notes() if isinstance(self._form, SessionForm) else None

    def set_surroundings(self, surroundings: Surroundings) -> None:
        """Offer other people, goals and tags; what is being written stays as it is."""
        self._surroundings = surroundings
        self.tags.set_known(surroundings.tags)
        self.link_chips.show_links(self.link_chips.links(), surroundings)

    def state(self) -> str:
        """Return all that was typed, and where the cursor is, as JSON for a draft."""
        fields, places = self.entry_fields(), self._typed_places()
        days = shown_on(self, DateEdit)
        unread = {n: one.unread() for n, one in enumerate(days) if one.unread()}
        last = next((one for one in places if one.hasFocus()), self._edit)
        focused = places.index(last) if last in places else -1
        return state_text(
            EditorState(
                fields=fields,
                private_notes=self.private_notes(),
                unread=unread,
                focus=focused,
                cursor=cursor_of(places[focused]) if focused >= 0 else 0,
            )
        )

    def restore(self, state: str) -> None:
        """Show what a draft holds, with the cursor where it was.

        A state of another version of the form leaves the entry as it is stored.
        """
        read = read_state(state)
        if read is None:
            return
        if read.fields.kind is not self._shown.kind:
            self._shown = read.fields
        self._show(read.fields, Markdown(read.private_notes or ""))
        act_when_here(self._form, self._look_again)
        for place, day in enumerate(shown_on(self, DateEdit)):
            if place in read.unread:
                day.show_unread(read.unread[place])
        places = self._typed_places()
        if 0 <= read.focus < len(places):
            put_cursor(places[read.focus], read.cursor)
            places[read.focus].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> str:
        """Return why the entry cannot be saved as it is; nothing if it can."""
        return problem_of(self.entry_fields())

    def show_problem(self, words: str) -> None:
        """Say below the title what is wrong; empty words take it back."""
        is_new = bool(words) and words != self.problem_label.text()
        self.problem_label.setText(words)
        self.problem_label.setVisible(bool(words))
        if is_new:
            announce(self, words, is_urgent=True)

    # The keyboard

    def focus_title(self) -> None:
        """Put the keyboard into the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_body(self) -> None:
        """Put the keyboard where the writing begins."""
        if isinstance(self._form, ReflectionForm | FeedbackForm):
            self._form.focus_first()
        else:
            self._form.setFocus(Qt.FocusReason.TabFocusReason)

    def insert_entry_link(self, entry: EntryId, title: str) -> None:
        """Write a link to an entry where the cursor is, in place of what was typed for it."""
        if self._edit is not None:
            self._edit.links.insert_entry_link(entry, title)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_on(self, typed: str) -> None:
        """Write on where the cursor is, as if it had been typed there."""
        if self._edit is not None:
            self._edit.textCursor().insertText(typed)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_words(self, words: str) -> None:
        """Put words below what is written where the cursor was last."""
        edit = self._edit or next(iter(shown_on(self._form, MarkdownEdit)), None)
        if edit is not None:
            put_behind(edit, words)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next_wrong_word(self) -> bool:
        """Offer what may have been meant by the next unknown word of the field with the cursor."""
        edits = [self._edit] if self._edit is not None else shown_on(self._form, MarkdownEdit)
        return any(edit_menu.go_to_next_wrong_word(edit) for edit in edits)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "page"):
            self.page.refit()

    def _show(self, fields: EntryFields, private_notes: Markdown) -> None:
        self._is_showing = True
        self._turn_to(self._form_for(fields.kind))
        self.title.show_text(fields.title)
        self.happened_on.show_day(fields.happened_on)
        self.tags.show_tags(fields.tags)
        self.link_chips.show_links(fields.links, self._surroundings)
        as_form(self._form).show_content(fields.content)
        if isinstance(self._form, SessionForm):
            self._form.show_private_notes(private_notes)
        self._is_showing = False

    def _form_for(self, kind: Kind) -> QWidget:
        """Return the form of a kind; one that was made is used again while it offers the same."""
        made, around = self._forms.get(kind, (None, None))
        if made is not None and around == self._surroundings:
            return made
        form = form_for(kind, self._surroundings, self.page.room)
        as_form(form).changed.connect(self._on_changed)
        self.form_made.emit(form)
        for hinting in form.findChildren(Hinting):
            hinting.wishes_changed.connect(self.hint_wishes_changed)
        for strip in form.findChildren(AskedStrip):
            strip.ask_wanted.connect(self.welcome_question_wanted)
        if made is not None:
            self.page.column.removeWidget(made)
            part_from(made)
        self._forms[kind] = (form, self._surroundings)
        return form

    def _turn_to(self, form: QWidget) -> None:
        if form is self._form:
            return
        self._follow(None)
        self._form.hide()
        self._form = form
        if self.page.column.indexOf(form) < 0:
            self.page.column.insertWidget(self._form_place, form)
        form.show()
        QWidget.setTabOrder(self.tags, form)

    def _on_changed(self) -> None:
        if self._is_showing:
            return
        self._rest_timer.start()
        self.changed.emit()

    def _look_again(self) -> None:
        """Tell what is wrong and how many words there are, once typing rests."""
        self._rest_timer.stop()
        self.show_problem(self.problem())
        edits = shown_on(self._form, MarkdownEdit)
        self.bar.show_words(sum(edit.word_count() for edit in edits))

    def _typed_places(self) -> list[QTextEdit | QLineEdit]:
        # What is hidden is folded away, or of the form before and about to be deleted.
        return [
            one
            for one in self.findChildren(QWidget)
            if isinstance(one, QTextEdit | QLineEdit) and one.isVisibleTo(self)
        ]

    # Formats and links of the place that is written in

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, MarkdownEdit) and self.isAncestorOf(new):
            self._follow(new)
        elif new is not None and self.isAncestorOf(new):
            self._follow(None)

    def _follow(self, edit: MarkdownEdit | None) -> None:
        self._edit = edit
        self.bar.follow(edit)
        if edit is None or edit in self._known_edits:
            return
        self._known_edits.add(edit)
        edit.link_wanted.connect(self._on_link_wanted)
        edit.link_dropped.connect(self._on_link_dropped)
        edit.link_followed.connect(self.link_followed)
        edit.address_wanted.connect(self._on_address_wanted)

    def _on_link_wanted(self, query: str, place: QRect) -> None:
        # Offered once: who goes on typing has seen it.
        if self._edit is not None and not self._has_offered:
            self._has_offered = True
            self.link_wanted.emit(query, self._on_screen(place))

    def _on_link_dropped(self) -> None:
        self._has_offered = False

    def _on_address_wanted(self) -> None:
        if self._edit is not None:
            place = self._on_screen(self._edit.cursorRect())
            self._popup.show_for(self._edit.links.address(), place)

    def _on_address_given(self, address: str) -> None:
        if self._edit is not None:
            self._edit.links.set_address(address)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_screen(self, place: QRect) -> QRect:
        assert self._edit is not None  # noqa: S101 - only asked for while there is one
        return QRect(self._edit.viewport().mapToGlobal(place.topLeft()), place.size())
