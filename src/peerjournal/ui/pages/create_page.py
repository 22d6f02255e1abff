"""Make a journal: what it is called, where it lies, whose it is, and its passphrase."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from peerjournal.domain.peers import NAME_MOST
from peerjournal.operations.journal import SUFFIX
from peerjournal.ui import messages
from peerjournal.ui.colours import Tone
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.new_passphrase import NewPassphrase
from peerjournal.ui.places import PlaceCaution, caution_of
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from peerjournal.ui.problem_words.problem import Problem

_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJournal:
    """What is needed to make a journal."""

    path: Path
    name: str
    passphrase: str = field(repr=False)


class CreatePage(ColumnPage):
    """Asks for what a new journal needs.

    Signals:
        creation_wanted: a NewJournal.
        left: back to the first page.
    """

    creation_wanted = Signal(object)
    left = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.back_button = link_button(self.tr("Back"), "arrow-left")
        self.title_edit = QLineEdit(self.tr("My journal"))
        self.title_field = Field(self.tr("What the journal is called"), self.title_edit)
        self.path_label = words("", "small")
        self.place_button = quiet_button(self.tr("Change folder…"))
        self.caution = MessageBar()
        self.name_edit = QLineEdit()
        self.name_field = Field(
            self.tr("Your name"),
            self.name_edit,
            self.tr("As your peers will see it. You can change it later."),
        )
        self.passphrase = NewPassphrase()
        self.message = MessageBar()
        self.create_button = primary_button(self.tr("Create the journal"))
        self.progress = QProgressBar()
        self._build()
        self._connect()
        self._show_place()

    def _build(self) -> None:
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_text(self.tr("A new journal"), "title")
        self.add_text(self.tr("One encrypted file, which stays where you put it."), "dim")
        self.title_edit.setMaxLength(NAME_MOST)
        self.name_edit.setMaxLength(NAME_MOST)
        self.column.addWidget(self.title_field)
        row = QHBoxLayout()
        row.addWidget(self.path_label, 1)
        row.addWidget(self.place_button)
        self.column.addLayout(row)
        for part in (self.caution, self.name_field, self.passphrase):
            self.column.addWidget(part)
        self.add_text(
            self.tr(
                "Nobody can reset it: not you, not us. Next you get 24 recovery words, the only "
                "other way in."
            ),
            "small",
        )
        self.column.addWidget(self.message)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Making the journal"))
        self.column.addWidget(self.create_button)
        self.column.addWidget(self.progress)
        self.set_working(is_working=False)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.left)
        self.title_edit.textChanged.connect(self._show_place)
        self.title_edit.returnPressed.connect(self.name_edit.setFocus)
        self.name_edit.textChanged.connect(self._on_name_changed)
        self.name_edit.returnPressed.connect(self.passphrase.focus_first)
        self.passphrase.return_pressed.connect(self._on_create_clicked)
        self.place_button.clicked.connect(self._on_place_clicked)
        self.create_button.clicked.connect(self._on_create_clicked)

    def path(self) -> Path:
        """Return where the journal would lie."""
        name = _NOT_IN_FILE_NAMES.sub(" ", self.title_edit.text()).strip(" .")
        return self.folder / f"{' '.join(name.split()) or self.tr('My journal')}{SUFFIX}"

    def show_problem(self, problem: Problem) -> None:
        """Say why no journal was made, and give the keyboard to what can be changed about it."""
        self.message.show_problem(problem)
        self.place_button.setFocus()

    def set_working(self, *, is_working: bool) -> None:
        """Show that the journal is being made, or let the person type."""
        self.progress.setVisible(is_working)
        editors = (self.title_field, self.name_field, self.passphrase)
        for part in (*editors, self.place_button, self.create_button, self.back_button):
            part.setEnabled(not is_working)
        if is_working:
            self.message.clear()

    def focus_first(self) -> None:
        """Give the keyboard to the journal's name."""
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def clear(self) -> None:
        """Forget the passphrase that was typed."""
        self.passphrase.clear()
        self.message.clear()

    def _show_place(self) -> None:
        self.path_label.setText(str(self.path()))
        caution = caution_of(self.folder)
        if caution is None:
            self.caution.clear()
        else:
            self.caution.show_words(
                self._caution_title(caution), self._caution_words(caution), Tone.WARM
            )

    def _caution_title(self, caution: PlaceCaution) -> str:
        if caution is PlaceCaution.NETWORK:
            return self.tr("This folder lies on another computer")
        return self.tr("A sync program seems to look after this folder")

    def _caution_words(self, caution: PlaceCaution) -> str:
        if caution is PlaceCaution.NETWORK:
            return self.tr(
                "The journal works there, a little slower, but never open it from two computers "
                "at once."
            )
        return self.tr(
            "The file is encrypted, so nobody there can read it; but lock the journal before you "
            "open it on another computer."
        )

    def _on_name_changed(self, name: str) -> None:
        self.name_field.show_problem("")
        self.passphrase.know_words(*name.split(), *self.title_edit.text().split())

    def _on_place_clicked(self) -> None:
        chosen = messages.choose_folder(self, self.tr("Where the journal is kept"), self.folder)
        if chosen is not None:
            self.folder = chosen
            self._show_place()

    def _on_create_clicked(self) -> None:
        name = " ".join(self.name_edit.text().split())
        if not name:
            self.name_field.show_problem(self.tr("A name or a first name is enough."))
            self.name_edit.setFocus()
            return
        passphrase = self.passphrase.chosen()
        if passphrase is not None:
            new = NewJournal(path=self.path(), name=name, passphrase=passphrase)
            self.creation_wanted.emit(new)
