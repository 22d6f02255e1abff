"""Which formats the list offers, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.coaching import formats
from peerjournal.ui.conversation.format_details import size_words
from peerjournal.ui.conversation.format_list import FormatRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peerjournal.coaching.choosing import Suggestion
    from peerjournal.coaching.formats import Format

translate = QCoreApplication.translate


def rows_of(
    suggested: Sequence[Suggestion], own: Sequence[Format], language: str
) -> tuple[FormatRow, ...]:
    """Return suggestions first, then one's own, then all that ship, the blocks last."""
    rows: list[FormatRow] = []
    if suggested:
        rows.append(FormatRow(text=translate("BeforePage", "Which one next?")))
        rows += [_row(one.format, one.why) for one in suggested]
    if own:
        rows.append(FormatRow(text=translate("BeforePage", "Your own")))
        rows += [_row(one) for one in own]
    first = {one.format.key for one in suggested}
    for title, found in (
        (translate("BeforePage", "Sessions"), formats.load(language)),
        (translate("BeforePage", "Short blocks"), formats.load_blocks(language)),
    ):
        rows.append(FormatRow(text=title))
        rows += [_row(one) for one in found if one.key not in first]
    return tuple(rows)


def _row(one: Format, why: str = "") -> FormatRow:
    return FormatRow(text=one.name, note=size_words(one), why=why, format=one)
