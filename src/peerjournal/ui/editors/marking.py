"""What a person does to words: bold, italic, strike, code, and links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from peerjournal.ui.editors import document_formats as formats
from peerjournal.ui.editors.writing import Mark, Run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QTextEdit

_Span = tuple[int, int, QTextCharFormat]


def toggle_mark(cursor: QTextCursor, mark: Mark) -> None:
    """Set the selected words apart, or no longer if all of them are."""
    spans = list(_spans(cursor))
    is_all = all(mark in formats.marks_of(made) for _start, _end, made in spans)

    def changed(made: QTextCharFormat) -> QTextCharFormat:
        marks = formats.marks_of(made)
        return with_marks(made, marks & ~mark if is_all else marks | mark)

    _change(cursor, spans, changed)


def toggle_at(edit: QTextEdit, mark: Mark) -> None:
    """Set the selected words apart, or those about to be written."""
    cursor = edit.textCursor()
    if cursor.hasSelection():
        toggle_mark(cursor, mark)
        return
    made = edit.currentCharFormat()
    edit.setCurrentCharFormat(with_marks(made, formats.marks_of(made) ^ mark))


def with_marks(made: QTextCharFormat, marks: Mark) -> QTextCharFormat:
    """Return a format with other marks."""
    changed = QTextCharFormat(made)
    if marks is Mark.PLAIN:
        changed.clearProperty(formats.MARKS)
    else:
        changed.setProperty(formats.MARKS, marks.value)
    return changed


def is_marked(cursor: QTextCursor, mark: Mark) -> bool:
    """Whether all selected words, or those about to be written, are set apart so."""
    if not cursor.hasSelection():
        return mark in formats.marks_of(cursor.charFormat())
    spans = list(_spans(cursor))
    return bool(spans) and all(mark in formats.marks_of(made) for *_place, made in spans)


def set_target(cursor: QTextCursor, target: str) -> None:
    """Let the selected words lead somewhere; nowhere if `target` is empty."""

    def changed(made: QTextCharFormat) -> QTextCharFormat:
        result = QTextCharFormat(made)
        if target:
            result.setProperty(formats.TARGET, target)
        else:
            result.clearProperty(formats.TARGET)
        return result

    _change(cursor, list(_spans(cursor)), changed)


def insert_link(cursor: QTextCursor, text: str, target: str) -> None:
    """Write words that lead somewhere, in place of the selection."""
    cursor.insertText(text, formats.run_format(Run(text=text, target=target)))
    cursor.setCharFormat(QTextCharFormat())


def target_at(document: QTextDocument, position: int) -> str:
    """Return where the word at a place leads, or nothing."""
    cursor = QTextCursor(document)
    cursor.setPosition(max(0, min(position, document.characterCount() - 1)))
    here = formats.target_of(cursor.charFormat())
    if not cursor.atBlockEnd():
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return here or formats.target_of(cursor.charFormat())


def link_around(cursor: QTextCursor) -> QTextCursor | None:
    """Return the whole link that the cursor is in or touches, selected; none if there is none."""
    position = cursor.position()
    for start, end, made in _spans_of(cursor.block()):
        if start <= position <= end and formats.target_of(made):
            found = QTextCursor(cursor.document())
            found.setPosition(start)
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return found
    return None


def address_at(cursor: QTextCursor) -> str:
    """Return where the link at a cursor leads, or nothing."""
    around = link_around(cursor)
    return formats.target_of(around.charFormat()) if around is not None else ""


def lead_to(cursor: QTextCursor, target: str) -> None:
    """Let the selection, or the link at the cursor, lead somewhere; without either, write it."""
    around = None if cursor.hasSelection() else link_around(cursor)
    if cursor.hasSelection() or around is not None:
        set_target(around or cursor, target)
    elif target:
        insert_link(cursor, target, target)


def links_of(document: QTextDocument) -> list[tuple[int, int, str]]:
    """Return start, end and target of each link, in reading order."""
    found: list[tuple[int, int, str]] = []
    block = document.firstBlock()
    while block.isValid():
        for start, end, made in _spans_of(block):
            target = formats.target_of(made)
            if target and found and found[-1][1:] == (start, target):
                found[-1] = (found[-1][0], end, target)
            elif target:
                found.append((start, end, target))
        block = block.next()
    return found


def behind_link(cursor: QTextCursor) -> QTextCharFormat | None:
    """Return the format for words written right behind a link or picture; elsewhere none.

    What is written there is not part of it, unless the same goes on behind the cursor.
    """
    made = cursor.charFormat()
    if not (formats.target_of(made) or made.hasProperty(formats.PICTURE)):
        return None
    after = QTextCursor(cursor)
    after.setPosition(cursor.selectionEnd())
    has_next = after.movePosition(QTextCursor.MoveOperation.NextCharacter)
    if has_next and not after.atBlockStart() and after.charFormat() == made:
        return None
    rest = QTextCharFormat(made)
    rest.clearProperty(formats.TARGET)
    rest.clearProperty(formats.PICTURE)
    return rest


def _spans(cursor: QTextCursor) -> Iterator[_Span]:
    """Yield the pieces of a selection that are of one format each."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(first)
    while block.isValid() and block.position() <= last:
        for start, end, made in _spans_of(block):
            if max(start, first) < min(end, last):
                yield max(start, first), min(end, last), made
        block = block.next()


def _spans_of(block: QTextBlock) -> Iterator[_Span]:
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        start = fragment.position()
        yield start, start + fragment.length(), fragment.charFormat()
        place += 1


def _change(
    cursor: QTextCursor,
    spans: list[_Span],
    changed: Callable[[QTextCharFormat], QTextCharFormat],
) -> None:
    cursor.beginEditBlock()
    for start, end, made in spans:
        part = QTextCursor(cursor.document())
        part.setPosition(start)
        part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        part.setCharFormat(changed(made))
    cursor.endEditBlock()
