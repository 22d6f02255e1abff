"""The only modal questions: yes or no, and which file. Plain functions, so tests replace them.

Everything else is said inline, by a MessageBar or a Toast.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCompleter, QFileDialog, QWidget

from peerjournal.ui.widgets.completions import dress_completions
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
    dialog = QFileDialog(parent, title, str(folder or Path.home()), _patterns(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def choose_save_file(
    parent: QWidget | None, title: str, kind: FileKind, suggestion: Path
) -> Path | None:
    """Let the person choose where to write; the kind's ending is added where it is missing."""
    dialog = QFileDialog(parent, title, str(suggestion.parent), _patterns((kind,)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggestion.name)
    path = _chosen(dialog)
    if path is None:
        return None
    ending = f".{kind.suffix}"
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def choose_folder(parent: QWidget | None, title: str, folder: Path | None = None) -> Path | None:
    """Let the person choose a folder."""
    dialog = QFileDialog(parent, title, str(folder or Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    """Let a dialog run, and return the one file or folder that was chosen."""
    # Where the desktop has no dialog of its own there is Qt's, whose completions have no ground.
    for completer in dialog.findChildren(QCompleter):
        dress_completions(completer)
    is_chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles() if is_chosen else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _patterns(kinds: tuple[FileKind, ...]) -> str:
    every = QCoreApplication.translate("messages", "All files (*)")
    return ";;".join([f"{kind.name} (*.{kind.suffix})" for kind in kinds] + [every])
