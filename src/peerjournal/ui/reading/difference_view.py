"""What changed between two versions of an entry, marked in the words themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from peerjournal.ui.editors.growth import Growth
from peerjournal.ui.reading.difference import ChangeKind, changed_words
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.reading.parts import Points, Prose, day_text, parts_of
from peerjournal.ui.reading.summary_seal import is_summary
from peerjournal.ui.reading.ticks import waiting_words
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.domain.entries import Entry
    from peerjournal.ui.reading.difference import Change
    from peerjournal.ui.reading.parts import Part

_Texts = dict[str, str]


class DifferenceView(QScrollArea):
    """Shows before and after in one text: what came is underlined, what went is struck out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What changed"))

    def show_difference(
        self, before: Entry | None, after: Entry | None, language: str = "en"
    ) -> None:
        """Show what is other in `after` than in `before`; either may be missing.

        A summary that not all have ticked is to be read and not to be copied.
        """
        theme = current_theme()
        page = QWidget()
        page.setProperty("role", "scrolled")
        column = QVBoxLayout(page)
        side = theme.px(theme.spacing.xl)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(theme.spacing.m))
        legend = self.tr("Underlined came, struck out went.")
        column.addWidget(plain_label(legend, "small"))
        withheld = {heading for one in (before, after) for heading in _withheld(one, language)}
        for heading, old, new in aligned(before, after, language):
            column.addWidget(plain_label(heading, "section"))
            marked = _marked(changed_words(old, new), heading)
            if heading in withheld:
                marked.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(marked)
        column.addStretch(1)
        self.setWidget(page)


def aligned(
    before: Entry | None, after: Entry | None, language: str
) -> tuple[tuple[str, str, str], ...]:
    """Return heading, old text and new text of each part that differs, in reading order."""
    old, new = _texts(before, language), _texts(after, language)
    headings = [*new, *(heading for heading in old if heading not in new)]
    return tuple(
        (heading, old.get(heading, ""), new.get(heading, ""))
        for heading in headings
        if old.get(heading, "") != new.get(heading, "")
    )


def _texts(entry: Entry | None, language: str) -> _Texts:
    if entry is None:
        return {}
    translate = QCoreApplication.translate
    texts = {
        translate("reading", "Title"): entry.title,
        translate("reading", "Day"): day_text(entry.happened_on),
        translate("reading", "Tags"): ", ".join(entry.tags),
    }
    for part in parts_of(entry.content, language):
        name, text = _part_text(part)
        texts[name] = f"{texts[name]}\n\n{text}" if name in texts else text
    return texts


def _withheld(entry: Entry | None, language: str) -> Iterator[str]:
    """Yield the headings below which a summary stands that waits for somebody's tick."""
    if entry is not None and waiting_words((entry,), ""):
        for part in parts_of(entry.content, language):
            if is_summary(part, entry.content):
                yield _part_text(part)[0]


def _part_text(part: Part) -> tuple[str, str]:
    text = QCoreApplication.translate("reading", "Text")
    match part:
        case Prose():
            return part.heading or text, part.text
        case Points():
            rows = (
                " · ".join(filter(None, (one.before, one.title, one.chip, one.remark)))
                for one in part.points
            )
            return part.heading or text, "\n".join(rows)
        case _:
            captions = (one.caption for one in part.segments if one.caption)
            return QCoreApplication.translate("reading", "Time"), " · ".join(captions)


def _marked(changes: tuple[Change, ...], name: str) -> QTextEdit:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setAcceptRichText(False)
    edit.setAccessibleName(name)
    edit.setAccessibleDescription(_spoken(changes))
    Growth(edit)
    edit.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    cursor = edit.textCursor()
    for change in changes:
        cursor.insertText(change.text, _format(change.kind))
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    return edit


def _format(kind: ChangeKind) -> QTextCharFormat:
    colours = current_theme().colours
    made = QTextCharFormat()
    if kind is ChangeKind.ADDED:
        made.setFontUnderline(True)
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setBackground(QColor(colours.accent_tint))
        made.setForeground(QColor(colours.accent))
    elif kind is ChangeKind.REMOVED:
        made.setFontStrikeOut(True)
        made.setBackground(QColor(colours.warm_tint))
        made.setForeground(QColor(colours.warm))
    return made


def _spoken(changes: tuple[Change, ...]) -> str:
    translate = QCoreApplication.translate
    said = {
        ChangeKind.ADDED: translate("reading", "added: {words}"),
        ChangeKind.REMOVED: translate("reading", "removed: {words}"),
    }
    return "; ".join(
        said[change.kind].format(words=change.text.strip())
        for change in changes
        if change.kind in said and change.text.strip()
    )
