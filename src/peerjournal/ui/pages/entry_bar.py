"""The row above an entry: back, where the writing stands, share, history, and the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from peerjournal.coaching.research import is_research
from peerjournal.domain.entries import Kind
from peerjournal.domain.reflection import Reflection
from peerjournal.operations.goals import WISH_AND_OBSTACLE
from peerjournal.ui.floating import popup_below
from peerjournal.ui.goals.acts import Act
from peerjournal.ui.icons import icon
from peerjournal.ui.pages.save_label import SaveLabel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, quiet_button

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.listing import EntryLine
    from peerjournal.ui.jobs import OpenedEntry


class EntryBar(QWidget):
    """Holds what can be done with the entry below.

    Signals:
        back_wanted: to the list, where the window shows one of the two.
        edit_toggled: whether to write in the entry rather than read it.
        reply_wanted: write the entry that answers a peer's.
        share_wanted: share the entry.
        withdraw_wanted: ask those who have it to regard it as withdrawn.
        history_wanted: look at earlier states.
        note_wanted: write a private note about the entry.
        attach_wanted: keep a file with the entry.
        print_wanted: put the entry on paper.
        trash_wanted: throw the entry away.
        act_wanted: the Act that is wanted of the entry.
    """

    back_wanted = Signal()
    edit_toggled = Signal(bool)
    reply_wanted = Signal()
    share_wanted = Signal()
    withdraw_wanted = Signal()
    history_wanted = Signal()
    note_wanted = Signal()
    attach_wanted = Signal()
    print_wanted = Signal()
    trash_wanted = Signal()
    act_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = icon_button("arrow-left", self.tr("Back to the list (Esc)"))
        self.saved = SaveLabel()
        self.shared = QLabel()
        self.shared.setProperty("role", "small")
        self.shared.setTextFormat(Qt.TextFormat.PlainText)
        self.reply_button = quiet_button("")
        self.plan_button = quiet_button(self.tr("Make it a commitment"), "commitment")
        self.edit_button = icon_button("edit", self.tr("Write or read (Ctrl+E)"))
        self.edit_button.setCheckable(True)
        self.share_button = icon_button("share", self.tr("Share… (Ctrl+Shift+S)"))
        self.history_button = icon_button("history", self.tr("Earlier states (Ctrl+H)"))
        self.more_button = icon_button("more", self.tr("More"))
        self.more_button.clicked.connect(self._on_more_clicked)
        self.menu = QMenu(self)
        self._fill_menu()
        self._build()
        self.back_button.clicked.connect(self.back_wanted)
        self.reply_button.clicked.connect(self.reply_wanted)
        self.plan_button.clicked.connect(lambda: self.act_wanted.emit(Act.MAKE_COMMITMENT))
        self.edit_button.toggled.connect(self.edit_toggled)
        self.share_button.clicked.connect(self.share_wanted)
        self.history_button.clicked.connect(self.history_wanted)
        self.set_folded(is_folded=False)

    def _fill_menu(self) -> None:
        menu = self.menu
        self.note_action = menu.addAction(icon("edit"), self.tr("Write a private note about it"))
        self.note_action.triggered.connect(self.note_wanted)
        self.evidence_action = menu.addAction(icon("pin"), self.tr("Keep as evidence for…"))
        self.evidence_action.triggered.connect(lambda: self.act_wanted.emit(Act.KEEP_EVIDENCE))
        self.carry_action = menu.addAction(icon("inquiry"), self.tr("Carry over into an inquiry…"))
        self.carry_action.triggered.connect(lambda: self.act_wanted.emit(Act.CARRY_OVER))
        self.attach_action = menu.addAction(icon("attach"), self.tr("Attach a file…"))
        self.attach_action.triggered.connect(self.attach_wanted)
        self.print_action = menu.addAction(icon("print"), _keyed(self.tr("Print…"), "Ctrl+P"))
        self.print_action.triggered.connect(self.print_wanted)
        self.withdraw_action = menu.addAction(icon("undo"), self.tr("Withdraw…"))
        self.withdraw_action.triggered.connect(self.withdraw_wanted)
        menu.addSeparator()
        self.trash_action = menu.addAction(icon("trash"), self.tr("Move to the trash"))
        self.trash_action.triggered.connect(self.trash_wanted)

    def _build(self) -> None:
        theme = current_theme()
        layout = QHBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, theme.px(theme.spacing.m), side, theme.px(theme.spacing.xs))
        layout.setSpacing(theme.px(theme.spacing.xs))
        # As high with icons alone, or with none, as with a button that says its words.
        self.plan_button.ensurePolished()
        layout.addStrut(self.plan_button.sizeHint().height())
        layout.addWidget(self.back_button)
        layout.addWidget(self.saved)
        layout.addWidget(self.shared)
        layout.addStretch()
        layout.addWidget(self.plan_button)
        layout.addWidget(self.reply_button)
        for button in (self.edit_button, self.share_button, self.history_button, self.more_button):
            layout.addWidget(button)

    def _on_more_clicked(self) -> None:
        popup_below(self.menu, self.more_button)

    def set_folded(self, *, is_folded: bool) -> None:
        """Offer the way back where the list is not beside the entry."""
        self.back_button.setVisible(is_folded)

    def show_mode(self, *, is_writing: bool, may_switch: bool) -> None:
        """Show whether the entry is written in or read."""
        self.edit_button.blockSignals(True)
        self.edit_button.setChecked(is_writing)
        self.edit_button.blockSignals(False)
        self.edit_button.setVisible(may_switch)

    def show_entry(self, opened: OpenedEntry, reply: str = "") -> None:
        """Offer what can be done with an entry; `reply` names how a peer's is answered."""
        line = opened.page.line if opened.page else None
        is_mine = line is None or line.is_mine
        is_in_trash = line is not None and line.trashed_at is not None
        self.reply_button.setText(reply)
        self.reply_button.setVisible(bool(reply) and not is_in_trash)
        is_kept = line is not None and line.is_mine and line.trashed_at is None
        self.share_button.setVisible(is_kept and not (line is not None and line.is_never_shared))
        self.history_button.setVisible(is_kept)
        self.more_button.setVisible(not is_in_trash)
        self.shared.setText(_shared_words(line))
        self.shared.setVisible(bool(self.shared.text()))
        self.note_action.setVisible(not is_mine)
        kind = opened.entry.kind
        is_here = line is not None and not is_in_trash
        self.evidence_action.setVisible(is_here and kind in MAY_BE_EVIDENCE)
        self.carry_action.setVisible(is_here and is_research(opened.entry.content))
        self.plan_button.setVisible(is_here and is_mine and _is_wish(opened.entry))
        self.attach_action.setVisible(opened.page is not None and opened.page.may_be_edited)
        self.print_action.setVisible(line is not None)
        self.withdraw_action.setVisible(is_mine and bool(line and line.shared_with))


MAY_BE_EVIDENCE = frozenset({Kind.REFLECTION, Kind.COMMITMENT, Kind.SESSION, Kind.FEEDBACK})


def _is_wish(entry: Entry) -> bool:
    content = entry.content
    return isinstance(content, Reflection) and content.template == WISH_AND_OBSTACLE


def _shared_words(line: EntryLine | None) -> str:
    if line is None or not line.is_mine:
        return ""
    if line.is_never_shared:
        return QCoreApplication.translate("EntryBar", "·  Never shared")
    if not line.shared_with:
        return ""
    words = QCoreApplication.translate("EntryBar", "·  Shared with {names}")
    return words.format(names=", ".join(line.shared_with))


def _keyed(words: str, keys: str) -> str:
    """Return words with the keys that do the same, as a menu shows them."""
    return f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}"
