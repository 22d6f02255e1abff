"""The pictures of one editor: put in, chosen, described, made wider, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from peerjournal.domain.inline_pictures import picture_source
from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.document_blocks import set_shape, shape_at
from peerjournal.ui.editors.given_files import given_addresses, given_files, given_pictures
from peerjournal.ui.editors.inserting import write_addresses
from peerjournal.ui.editors.picture_popup import PicturePopup
from peerjournal.ui.editors.writing import PICTURE_SIGN, Block, Run, Shape
from peerjournal.ui.images.drawing import PictureDrawing

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextLine

    from peerjournal.ui.editors.document_look import Look
    from peerjournal.ui.editors.markdown_edit import MarkdownEdit
    from peerjournal.ui.images.scope import PictureKeeper


class EditPictures(QObject):
    """What a person does with pictures in an editor."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._drawing = PictureDrawing(edit)
        self._popup: PicturePopup | None = None

    @property
    def keeper(self) -> PictureKeeper | None:
        """Who takes in pictures; none where none can be put in."""
        scope = self._drawing.scope()
        return scope.keeper if scope is not None and not self._edit.isReadOnly() else None

    @property
    def popup(self) -> PicturePopup:
        """Where a picture is described; made when it is first needed."""
        if self._popup is None:
            popup = self._popup = PicturePopup(self._edit)
            popup.described.connect(self._on_described)
            popup.width_chosen.connect(self._on_width_chosen)
            popup.copy_wanted.connect(self._on_copy_wanted)
            popup.remove_wanted.connect(self._on_remove_wanted)
        return self._popup

    def follow(self) -> None:
        """Draw in the document that the editor has now."""
        self._drawing.follow()

    # Into the writing

    def choose(self) -> None:
        """Ask for a picture, or open the one that is chosen."""
        if self.chosen() is not None:
            self.describe()
        elif self.keeper is not None:
            self.keeper.choose(self._edit)

    def take(self, source: QMimeData) -> bool:
        """Put the pictures of the clipboard or of a drop into the writing, if it brings any.

        Other files go beside the writing; addresses that come with either are written here.
        """
        keeper, pictures = self.keeper, given_pictures(source)
        if keeper is None:
            return False
        files = given_files(source) if keeper.keep_files is not None else ()
        if pictures or files:
            write_addresses(self._edit, given_addresses(source), self._edit.look)
        if pictures:
            keeper.keep(self._edit, pictures)
        elif files and keeper.keep_files is not None:
            keeper.keep_files(files)
        return bool(pictures or files)

    def can_take(self, source: QMimeData) -> bool:
        """Whether it brings pictures, and they can be put in here."""
        return self.keeper is not None and bool(given_pictures(source))

    def put(self, digest: str, place: QTextCursor) -> None:
        """Show a picture of the vault at a place: on a line of its own among paragraphs."""
        follows = place == self._edit.textCursor()
        put_picture(place, digest, self._edit.look)
        if follows:
            self._edit.setTextCursor(place)
            self._edit.ensureCursorVisible()

    # The one that is chosen

    def chosen(self) -> QTextCursor | None:
        """Return the picture that is selected."""
        cursor = self._edit.textCursor()
        is_one = cursor.selectionEnd() - cursor.selectionStart() == 1
        return picture_at(cursor, cursor.selectionStart()) if is_one else None

    def choose_under(self, place: QPointF) -> bool:
        """Select the picture under the pointer."""
        found = picture_under(self._edit, place)
        if found is None:
            return False
        self._edit.setTextCursor(found)
        return True

    def press(self, key: int) -> bool:
        """Open the chosen picture by Enter."""
        if key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.chosen() is None:
            return False
        self.describe()
        return True

    def describe(self) -> None:
        """Open what is told of the chosen picture."""
        chosen = self.chosen()
        picture = formats.picture_of(chosen.charFormat()) if chosen is not None else None
        if chosen is None or picture is None or self._edit.isReadOnly():
            return
        words = formats.words_of_picture(chosen.charFormat())
        self.popup.show_for(words, picture[1], self._on_screen(chosen))

    def _on_screen(self, chosen: QTextCursor) -> QRect:
        viewport = self._edit.viewport()
        seen = viewport.visibleRegion().boundingRect()
        place = rect_of(self._edit, chosen.selectionStart()).toRect().intersected(seen)
        return QRect(viewport.mapToGlobal(place.topLeft()), place.size())

    def _on_described(self, words: str) -> None:
        chosen = self.chosen()
        if chosen is not None:
            made = chosen.charFormat()
            made.setProperty(formats.PICTURE_WORDS, " ".join(words.split()))
            chosen.setCharFormat(made)

    def _on_width_chosen(self, width: int | None) -> None:
        chosen = self.chosen()
        picture = formats.picture_of(chosen.charFormat()) if chosen is not None else None
        if chosen is not None and picture is not None:
            made = chosen.charFormat()
            made.setProperty(formats.PICTURE, picture_source(picture[0], width))
            chosen.setCharFormat(made)

    def _on_copy_wanted(self) -> None:
        chosen, keeper = self.chosen(), self.keeper
        picture = formats.picture_of(chosen.charFormat()) if chosen is not None else None
        if chosen is not None and picture is not None and keeper is not None:
            keeper.take_out(picture[0], formats.words_of_picture(chosen.charFormat()))

    def _on_remove_wanted(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            chosen.removeSelectedText()
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)


def put_picture(cursor: QTextCursor, digest: str, look: Look) -> None:
    """Write a picture where the cursor is, as one step that can be undone."""
    run = Run(text=PICTURE_SIGN, picture=picture_source(digest))
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    shape = shape_at(cursor.block())
    if shape.shape in (Shape.CODE, Shape.RULE):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        _next_paragraph(cursor, shape, look)
    stands_alone = shape.shape is not Shape.HEADING and not shape.depth
    if stands_alone and not cursor.atBlockStart():
        _next_paragraph(cursor, shape, look)
    cursor.insertText(PICTURE_SIGN, formats.run_format(run))
    if stands_alone:
        if not cursor.atBlockEnd() or not cursor.block().next().isValid():
            _next_paragraph(cursor, shape, look)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
    cursor.endEditBlock()


def _next_paragraph(cursor: QTextCursor, shape: Block, look: Look) -> None:
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    set_shape(cursor.block(), Block(quote=shape.quote), look)


def picture_at(cursor: QTextCursor, position: int) -> QTextCursor | None:
    """Return the picture at a place, selected."""
    found = QTextCursor(cursor.document())
    found.setPosition(position)
    if not found.movePosition(
        QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor
    ):
        return None
    return found if formats.picture_of(found.charFormat()) is not None else None


def rect_of(edit: MarkdownEdit, position: int) -> QRectF:
    """Return where the picture at a place is drawn."""
    document = edit.document()
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    top = document.documentLayout().blockBoundingRect(block)
    left = _edge(line, position - block.position())
    right = _edge(line, position - block.position() + 1)
    rect = line.rect().translated(top.topLeft())
    rect.setLeft(top.left() + min(left, right))
    rect.setWidth(abs(right - left))
    return rect


def _edge(line: QTextLine, position: int) -> float:
    # What Qt returns here is told wrongly in its types.
    x, _position = cast("tuple[float, int]", line.cursorToX(position))
    return x


def picture_under(edit: MarkdownEdit, place: QPointF) -> QTextCursor | None:
    """Return the picture under a place, selected; none where there are words."""
    near = edit.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    for position in (near - 1, near):
        found = picture_at(edit.textCursor(), position) if position >= 0 else None
        if found is not None and rect_of(edit, position).contains(place):
            return found
    return None
