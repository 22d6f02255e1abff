"""The sheets of the gallery that show lists, menus and questions."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.domain.listing import EntryLine
from peerjournal.ui.icons import icon
from peerjournal.ui.models.entry_list import EntryListModel
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.entry_list import EntryList
from peerjournal.ui.widgets.question_dialog import QuestionDialog
from tests.gallery_frames import framed


def entry_lines() -> tuple[EntryLine, ...]:
    """Return a few entries of all sorts."""
    this_year = clock.today().replace(month=11, day=19)
    me, amina = IdentityId("a" * 64), IdentityId("b" * 64)

    def line(kind: Kind, title: str, excerpt: str, days: int, **more: object) -> EntryLine:
        return EntryLine(
            id=new_entry_id(clock.now()),
            kind=kind,
            title=title,
            excerpt=excerpt,
            happened_on=this_year - timedelta(days=days),
            changed_at=clock.now(),
            author=amina if more.get("author_name") else me,
            is_mine=not more.get("author_name"),
            **more,
        )

    return (
        line(
            Kind.SESSION,
            "Asking before telling",
            "GROW with Amina. She waited; I noticed how fast I fill a silence.",
            0,
            shared_with=("Amina",),
        ),
        line(
            Kind.SESSION,
            "Case clinic: the quiet table in the corner of the room",
            "Circle of five. Jonas brought the case, I kept time.",
            10,
            is_draft=True,
        ),
        line(
            Kind.REFLECTION,
            "Lesson observation, 8b",
            "Before and after talk. What the \x02group\x03 work showed, and what the \x02group\x03 "
            "did when nobody told them what to do next.",
            15,
            is_never_shared=True,
        ),
        line(Kind.REFLECTION, "", "A short one.", 16),
        line(
            Kind.FEEDBACK,
            "What I saw on Thursday",
            "You asked three questions in a row; the second one stayed without an answer.",
            26,
            author_name="Amina",
        ),
        line(
            Kind.COMMITMENT,
            "Ask what they have tried",
            "If a colleague asks me how, then I ask what they have tried, and count to seven.",
            27,
            due=this_year + timedelta(days=400),
            shared_with=("Amina", "Jonas", "Mei"),
        ),
        line(Kind.GOAL, "Ask one more question", "", 350, state="achieved"),
    )


def lists() -> QWidget:
    """Return a list of entries beside one that shows kinds, right to left."""
    frame, layout = framed("paper")
    row = QHBoxLayout()
    layout.addLayout(row)
    theme = current_theme()
    for number in range(2):
        view, model = EntryList(), EntryListModel(frame)
        model.show_entries(entry_lines())
        view.setModel(model)
        view.set_kinds_shown(bool(number))
        if number:
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        view.choose_first()
        view.setFixedWidth(theme.px(300))
        row.addWidget(view)
    row.addStretch()
    frame.resize(theme.px(680), theme.px(760))
    return frame


def question() -> QWidget:
    """Return a question before something that cannot be undone."""
    dialog = QuestionDialog()
    dialog.show_question(
        "Delete this entry for good?",
        "It leaves the trash, and no copy is kept in this journal. Backups still hold it.",
        "Delete for good",
    )
    dialog.set_destructive(True)
    return dialog


def menu() -> QWidget:
    """Return a menu."""
    made = QMenu()
    for name, text, keys in (
        ("edit", "Edit", "Ctrl+E"),
        ("share", "Share…", "Ctrl+Shift+S"),
        ("history", "Earlier states", ""),
    ):
        action = made.addAction(icon(name), text)
        action.setShortcut(keys)
    made.addSeparator()
    made.addAction(icon("pin"), "Pinned").setCheckable(True)
    made.addAction(icon("trash"), "Move to the trash").setEnabled(False)
    made.setActiveAction(made.actions()[1])
    return made


def choices() -> QWidget:
    """Return the list that a combo box opens."""
    box = QComboBox()
    box.addItems(["Every two weeks", "Every week", "Every month"])
    box.setCurrentIndex(1)
    box.show()
    box.showPopup()
    popup = box.view().window()
    popup._box = box
    return popup
