"""The first page: make a journal, open one, or look around in a sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)

from peerjournal.ui.icons import icon, program_icon
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar

_MARK_SIDE = 56
_ROWS_MOST = 5


class WelcomePage(ColumnPage):
    """Shows three ways to begin, and the journals that were open lately.

    Signals:
        create_wanted: make a new journal.
        open_wanted: choose a journal's file.
        sample_wanted: make the sample journal and open it.
        path_chosen: the Path of a recent journal.
        path_forgotten: the Path of one that is to leave the list.
    """

    create_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    path_chosen = Signal(object)
    path_forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = MessageBar()
        self.create_button = primary_button(self.tr("Create a journal"))
        self.open_button = quiet_button(self.tr("Open a journal…"))
        self.sample_button = link_button(self.tr("Look around in a sample journal"))
        self.recent_title = words(self.tr("Opened lately"), "overline")
        self.recent = QListWidget()
        self.progress = QProgressBar()
        self._build()
        self.create_button.clicked.connect(self.create_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.recent.itemActivated.connect(self._on_recent_activated)
        self.recent.itemClicked.connect(self._on_recent_activated)

    def _build(self) -> None:
        mark = QLabel()
        side = current_theme().px(_MARK_SIDE)
        mark.setPixmap(program_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))
        mark.setAccessibleName(self.tr("PeerJournal"))
        self.column.addWidget(mark)
        self.add_text(self.tr("PeerJournal"), "display")
        self.add_text(
            self.tr(
                "A journal that only you can read, for your own practice and for the peers you "
                "learn with. Nothing leaves it unless you send it."
            ),
            "body",
        )
        self.add_gap(8)
        self.column.addWidget(self.message)
        row = FlowLayout(current_theme().px(8))
        row.addWidget(self.create_button)
        row.addWidget(self.open_button)
        self.column.addLayout(row)
        self.column.addWidget(self.sample_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Making the sample journal"))
        self.progress.hide()
        self.column.addWidget(self.progress)
        self.add_gap(16)
        self.column.addWidget(self.recent_title)
        self.recent.setProperty("role", "choices")
        self.recent.setAccessibleName(self.tr("Journals opened lately"))
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        forget = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.recent)
        forget.setContext(Qt.ShortcutContext.WidgetShortcut)
        forget.activated.connect(self._on_forget)
        self.column.addWidget(self.recent)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the journals that were open lately, by file and folder."""
        self.recent.clear()
        for path in paths[:_ROWS_MOST]:
            item = QListWidgetItem(icon("journal"), f"{path.stem}   ·   {_short(path.parent)}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(self.tr("{path}\nDelete takes it off this list.").format(path=path))
            self.recent.addItem(item)
        is_shown = self.recent.count() > 0
        self.recent.setVisible(is_shown)
        self.recent_title.setVisible(is_shown)
        if is_shown:
            row = self.recent.sizeHintForRow(0)
            self.recent.setFixedHeight(row * self.recent.count() + 4)

    def set_working(self, *, is_working: bool) -> None:
        """Show that the sample journal is being made."""
        self.progress.setVisible(is_working)
        for part in (self.create_button, self.open_button, self.sample_button, self.recent):
            part.setEnabled(not is_working)

    def focus_first(self) -> None:
        """Give the keyboard to what a person most likely wants."""
        if self.recent.count():
            self.recent.setCurrentRow(0)
            self.recent.setFocus()
        else:
            self.create_button.setFocus()

    def _on_recent_activated(self, item: QListWidgetItem) -> None:
        self.path_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _on_forget(self) -> None:
        row = self.recent.currentRow()
        if row >= 0:
            self.path_forgotten.emit(Path(self.recent.item(row).data(Qt.ItemDataRole.UserRole)))


def _short(folder: Path) -> str:
    """Return a folder as people write it, `~` for their own."""
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
