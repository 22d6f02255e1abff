"""The place where a person writes with formats; what is kept is Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from peerjournal.domain.fields import Markdown, as_markdown
from peerjournal.ui.editors import block_keys, edit_keys, edit_menu, marking, shaping, typing_signs
from peerjournal.ui.editors.arriving import TYPED, Arriving
from peerjournal.ui.editors.commands import make_shortcut, shape_by
from peerjournal.ui.editors.copied import can_paste, fill_copied
from peerjournal.ui.editors.document_blocks import (
    blocks_between,
    extend_document,
    fill_document,
    measure_anew,
)
from peerjournal.ui.editors.document_look import TypeLayer, look_for
from peerjournal.ui.editors.document_painting import paint_grounds, paint_long_prompt, paint_signs
from peerjournal.ui.editors.edit_links import EditLinks
from peerjournal.ui.editors.edit_pictures import EditPictures
from peerjournal.ui.editors.edit_spelling import EditSpelling
from peerjournal.ui.editors.format_command import Command
from peerjournal.ui.editors.growth import Growth
from peerjournal.ui.editors.handed import Handed
from peerjournal.ui.editors.inserting import paste
from peerjournal.ui.editors.known_blocks import known_blocks
from peerjournal.ui.editors.markdown_reader import pieces_of, read_markdown
from peerjournal.ui.editors.markdown_writer import write_settled
from peerjournal.ui.editors.pointing import box_under
from peerjournal.ui.editors.writing import word_count
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.ui.editors.writing import Block


class MarkdownEdit(QTextEdit):
    """Formatted writing that grows with its words.

    Signals:
        changed: the words or their formats are others than before.
        link_wanted: what was typed behind `[[`, and where (in this widget), to offer entries.
        link_dropped: the person went on without choosing one.
        link_followed: the target of a link that a person clicked; only harmless ones.
        address_wanted: the person wants to give the selected words an address.
        focus_changed: whether the keyboard is here.

    """

    changed = Signal()
    link_wanted = Signal(str, QRect)
    link_dropped = Signal()
    link_followed = Signal(str)
    address_wanted = Signal()
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._growth = Growth(self)
        self._seen, self._is_showing = 0, False
        self.look = look_for(self.font(), self._theme.type_scale.line_height)
        self._original = Markdown("")
        self._written: tuple[int, Markdown] | None = None
        self._shortcuts = list[QShortcut]()
        self.pictures = EditPictures(self)
        self.setAcceptRichText(True)
        self.viewport().setMouseTracking(True)
        self.layer, self.known = self._dressed(self.document()), known_blocks(self.document())
        self.links = EditLinks(self)
        self.spelling = EditSpelling(self)
        self.arriving = Arriving(self)
        self._follow_theme()
        self.show_markdown(Markdown(""))

    # What is kept

    def show_markdown(self, text: Markdown) -> None:
        """Show a text, a long one from its beginning on; what was undone before is forgotten."""
        first, *rest = pieces_of(text)
        self._is_showing = True
        fill_document(self.document(), read_markdown(first), self.look)
        self._is_showing = False
        self._original, self._written = text, None
        self._seen = self.known.changes
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.arriving.begin(rest)

    def add_blocks(self, blocks: tuple[Block, ...], *, at_start: bool = False) -> None:
        """Show what follows in the text that is shown, or stands above it."""
        self._is_showing = True
        extend_document(self.document(), blocks, self.look, at_start=at_start)
        self._seen = self.known.changes
        self._is_showing = False

    def markdown(self) -> Markdown:
        """Return what is written: the very text that was shown, as long as nothing changed."""
        document = self.document()
        self.arriving.settle()
        if self.arriving.is_broken or not document.isModified():
            return self._original
        if self._written is None or self._written[0] != self.known.changes:
            text = as_markdown(write_settled(self.known.blocks()))
            self._written = (self.known.changes, text)
        return self._written[1]

    @property
    def has_history(self) -> bool:
        """Whether anything can be undone or done again."""
        return self.document().isUndoAvailable() or self.document().isRedoAvailable()

    def hand_out(self, keeper: QObject) -> Handed:
        """Give away what is written with its history, and begin anew without a word."""
        document = self.document()
        handed = Handed(
            document=document,
            original=self._original,
            text=self.markdown(),
            cursor=self.textCursor().position(),
            look=self.look,
        )
        document.contentsChanged.disconnect(self._on_contents_changed)
        document.setParent(keeper)
        self._turn_to(QTextDocument(self))
        self.show_markdown(Markdown(""))
        return handed

    def take_back(self, handed: Handed) -> None:
        """Show what was given away before, with its history."""
        self._turn_to(handed.document)
        handed.document.setParent(self)
        self._original, self._written = handed.original, None
        if handed.look != self.look:
            self._measure_anew()
        self._seen = self.known.changes
        cursor = self.textCursor()
        cursor.setPosition(min(handed.cursor, handed.document.characterCount() - 1))
        self.setTextCursor(cursor)

    def _turn_to(self, document: QTextDocument) -> None:
        self.arriving.stop()
        document.setDefaultFont(self.document().defaultFont())
        self.setDocument(document)
        self.layer, self.known = self._dressed(document), known_blocks(document)
        self._growth.follow()
        self.pictures.follow()
        self.spelling.follow()

    def _dressed(self, document: QTextDocument) -> TypeLayer:
        document.setIndentWidth(self.look.indent)
        document.contentsChanged.connect(self._on_contents_changed)
        known = document.findChild(TypeLayer)
        if known is None:
            return TypeLayer(document, self._theme)
        known.follow(self._theme)
        return known

    def word_count(self) -> int:
        """Count the words."""
        return word_count(self.toPlainText())

    def set_prompt(self, text: str) -> None:
        """Show a question where nothing is written yet; readers say it too."""
        self.setPlaceholderText(text)
        self.setAccessibleDescription(text)

    def set_least_lines(self, count: int) -> None:
        """Leave room for so many lines, however little is written."""
        self._growth.least_lines = count
        self._growth.fit()

    def show_cursor(self) -> None:
        """Bring the cursor into sight of the page, wherever the keyboard is."""
        self._growth.show_cursor()

    def set_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 - as Qt's setReadOnly
        """Let the text be read, selected and its links followed, but not changed."""
        self.setReadOnly(is_read_only)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            if is_read_only
            else Qt.TextInteractionFlag.TextEditorInteraction
        )

    # What a person does

    def run_command(self, command: Command) -> None:
        """Do what a button or a shortcut stands for."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        if command is Command.LINK:
            self.address_wanted.emit()
        elif command is Command.PICTURE:
            self.pictures.choose()
        elif command.mark is not None:
            marking.toggle_at(self, command.mark)
        else:
            shape_by(command, cursor, self.look)
            self.setTextCursor(cursor)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, with the keys that mean more here."""
        if self.isReadOnly():
            if not self.links.read_by_key(event):
                super().keyPressEvent(event)
            return
        if self._is_special(event):
            event.accept()
            self.ensureCursorVisible()
            return
        if event.text() and event.text().isprintable():
            block_keys.before_writing(self)
        super().keyPressEvent(event)
        if event.text() in ("*", "_", "~", "`"):
            cursor = self.textCursor()
            if typing_signs.mark_after_sign(cursor):
                self.setTextCursor(cursor)

    def _is_special(self, event: QKeyEvent) -> bool:
        if self.pictures.press(event.key()) or edit_menu.press(self, event):
            return True
        cursor = self.textCursor()
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            is_back = event.key() == Qt.Key.Key_Backtab
            # With Ctrl, Tab leaves the field even in a list.
            is_moved = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if not (is_moved and edit_keys.press_tab(cursor, self.look, is_back=is_back)):
                self.leave(forward=not is_back)
                return True
        elif not edit_keys.press_special(cursor, event, self.look):
            return False
        self.setTextCursor(cursor)
        return True

    def focusNextPrevChild(self, _forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Let Tab come through to the keys above."""
        return False

    def leave(self, *, forward: bool) -> None:
        """Pass the keyboard on to the next field, or to the one before."""
        self.setTabChangesFocus(True)
        super().focusNextPrevChild(forward)
        self.setTabChangesFocus(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Write what an input method made."""
        if event.commitString() and not self.isReadOnly():
            block_keys.before_writing(self)
        super().inputMethodEvent(event)

    # Mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a box, or follow a link: by a click when reading, by Ctrl and a click else."""
        super().mouseReleaseEvent(event)
        if self.pictures.choose_under(event.position()):
            return
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        box = box_under(self.document(), event.position(), self.look)
        if box is not None and not self.isReadOnly():
            shaping.toggle_checks(box, self.look)
        elif self.links.opens(event):
            self.links.follow_under(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the word or the picture there."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        edit_menu.show_menu(self, self.cursorRect().center() if is_key else event.pos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a picture; select a word."""
        if self.pictures.choose_under(event.position()):
            self.pictures.describe()
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would do."""
        super().mouseMoveEvent(event)
        self.links.point_at(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection in the forms that other programs take."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        # Data made here would be freed by Python and by Qt once more when the program ends.
        made = super().createMimeDataFromSelection()
        fill_copied(made, blocks_between(self.document(), start, end), cursor.selectedText())
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and pictures where they can be kept."""
        return self.pictures.can_take(source) or can_paste(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Write what is on the clipboard, in the formats that we know."""
        if self.pictures.take(source):
            return
        cursor = self.textCursor()
        paste(cursor, source, self.look)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_contents_changed(self) -> None:
        # Drawing the words anew is no change of them.
        if self.known.changes != self._seen and not self._is_showing:
            self.arriving.finish()
            self._seen = self.known.changes
            self.changed.emit()

    # Looks

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the bar of formats, and listen to its shortcuts from now on."""
        super().focusInEvent(event)
        if not self._shortcuts and not self.isReadOnly():
            self._shortcuts = [make_shortcut(self, one, self.run_command) for one in Command]
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the bar of formats."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def event(self, event: QEvent) -> bool:
        """Leave the window's own shortcuts to the window: Qt would take Ctrl+K and its kin."""
        if event.type() in TYPED and self.arriving.hold(event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_ours = edit_keys.is_ours(event)
            if is_ours is not None:
                event.setAccepted(is_ours)
                return is_ours
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of the type."""
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "arriving"):
            self._follow_theme()

    def _follow_theme(self) -> None:
        theme = current_theme()
        look = look_for(self.font(), theme.type_scale.line_height)
        characters = theme.type_scale.line_characters
        self.setMaximumWidth(round(self.fontMetrics().averageCharWidth() * characters))
        if theme != self._theme:
            self._theme = theme
            self.layer.follow(theme)
        if look != self.look:
            self.look = look
            self._measure_anew()
        self.document().setIndentWidth(self.look.indent)

    def _measure_anew(self) -> None:
        self._is_showing = True
        measure_anew(self.document(), self.look)
        self._seen = self.known.changes
        self._is_showing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and what belongs to them below and beside."""
        seen = QRectF(event.rect())
        painter = QPainter(self.viewport())
        paint_grounds(painter, self.document(), self._theme, seen)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        paint_signs(painter, self.document(), self.look, self._theme, seen)
        paint_long_prompt(painter, self)
        painter.end()
