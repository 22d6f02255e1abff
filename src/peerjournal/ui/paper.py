"""Puts the recovery words on paper."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_COLUMNS = 3


def print_recovery_sheet(
    parent: QWidget, journal_name: str, recovery_words: tuple[str, ...]
) -> bool:
    """Ask for a printer and print the sheet; tell whether that was done."""
    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    document = QTextDocument()
    document.setHtml(sheet_html(journal_name, recovery_words))
    document.print_(printer)
    return True


def sheet_html(journal_name: str, recovery_words: tuple[str, ...]) -> str:
    """Return the recovery sheet as it is printed."""
    translate = QCoreApplication.translate
    rows = -(-len(recovery_words) // _COLUMNS)
    cells = [
        "".join(
            f"<td width='33%'><p>{place + 1}. <b>{escape(recovery_words[place])}</b></p></td>"
            for place in range(row, len(recovery_words), rows)
        )
        for row in range(rows)
    ]
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    title = translate("paper", "Recovery words of the journal “{name}”").format(name=journal_name)
    return (
        f"<h2>{escape(title)}</h2><p>{escape(_explanation())}</p>"
        f"<table width='100%' cellspacing='6'>{table}</table>"
    )


def sheet_text(journal_name: str, recovery_words: tuple[str, ...]) -> str:
    """Return the recovery sheet as plain text."""
    title = QCoreApplication.translate("paper", "Recovery words of the journal “{name}”")
    lines = [f"{place:>2}. {word}" for place, word in enumerate(recovery_words, start=1)]
    return "\n".join([title.format(name=journal_name), "", _explanation(), "", *lines, ""])


def _explanation() -> str:
    return QCoreApplication.translate(
        "paper",
        "Whoever has these 24 words and the file can read the journal. Keep this sheet away from "
        "the computer. A new passphrase makes it void.",
    )
