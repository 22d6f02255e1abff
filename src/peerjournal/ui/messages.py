"""The only modal questions: yes or no, and which file. Plain functions, so tests replace them.

Everything else is said inline, by a MessageBar or a Toast.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from peerjournal.ui.widgets.question_dialog import QuestionDialog


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question before something that cannot be undone.

    Attributes:
        title: the question itself, in one line.
        words: what follows from a yes.
        yes: what the button that does it says: a verb, never "OK".
        is_destructive: whether the yes destroys something; the no then has the keyboard.

    """

    title: str
    words: str
    yes: str
    is_destructive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """A kind of file to choose from.

    Attributes:
        name: in the reader's words, such as "PeerJournal journals".
        suffix: without the dot.

    """

    name: str
    suffix: str


def ask(parent: QWidget | None, question: Question) -> bool:
    """Ask a question and wait; closing the dialog means no."""
    dialog = QuestionDialog(parent)
    dialog.show_question(question.title, question.words, question.yes)
    dialog.set_destructive(question.is_destructive)
    answer = dialog.exec() == QuestionDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer


def choose_open_file(
    parent: QWidget | None, title: str, kinds: tuple[FileKind, ...], folder: Path | None = None
) -> Path | None:
    """Let the person choose a file that exists; none means they left."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, title, str(folder or Path.home()), _patterns(kinds)
    )
    return Path(chosen) if chosen else None


def choose_save_file(
    parent: QWidget | None, title: str, kind: FileKind, suggestion: Path
) -> Path | None:
    """Let the person choose where to write; the kind's ending is added where it is missing."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(suggestion), _patterns((kind,)))
    if not chosen:
        return None
    path = Path(chosen)
    ending = f".{kind.suffix}"
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def choose_folder(parent: QWidget | None, title: str, folder: Path | None = None) -> Path | None:
    """Let the person choose a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder or Path.home()))
    return Path(chosen) if chosen else None


def _patterns(kinds: tuple[FileKind, ...]) -> str:
    every = QCoreApplication.translate("messages", "All files (*)")
    return ";;".join([f"{kind.name} (*.{kind.suffix})" for kind in kinds] + [every])
