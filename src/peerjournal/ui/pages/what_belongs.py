"""Beside the list: what can stand in it while nothing was written, and that nothing is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.sign import Ornament
from peerjournal.ui.sections import Section
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.empty_state import EmptyState

_WIDTH = 520
_SIGN = 20
_Part = tuple[str, str, str]


def nothing_open() -> EmptyState:
    """Say how to come to an entry, while none is shown beside the list."""
    translate = QCoreApplication.translate
    return EmptyState(
        "reflection",
        translate("belongs", "Nothing is open"),
        translate("belongs", "Choose an entry from the list, or begin a new one with Ctrl+N."),
    )


class WhatBelongs(ColumnPage):
    """Tells calmly what a section is for; the list beside it has the button that begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._section: Section | None = None
        self._inside = QWidget()
        self.column.addWidget(self._inside)

    def show_section(self, section: Section) -> None:
        """Tell of another section; some have nothing to tell."""
        if section is self._section:
            return
        self._section = section
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = _told(section)
        self.column.addWidget(self._inside)
        # A layout shows what came in only later.
        self._inside.show()


def _told(section: Section) -> QWidget:
    inside = QWidget()
    theme = current_theme()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(theme.spacing.l))
    title, parts = belonging(section)
    if title:
        layout.addWidget(words(title, "heading"))
    for icon_name, name, said in parts:
        layout.addLayout(_row(icon_name, name, said))
    return inside


def _row(icon_name: str, name: str, said: str) -> QHBoxLayout:
    theme = current_theme()
    row = QHBoxLayout()
    row.setSpacing(theme.px(theme.spacing.m))
    row.addWidget(Ornament(icon_name, _SIGN), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(words(name, "strong"))
    column.addWidget(words(said, "dim"))
    row.addLayout(column, 1)
    return row


def belonging(section: Section) -> tuple[str, tuple[_Part, ...]]:
    """Return a title, and for each thing that can stand there its sign, name and words."""
    tell = {
        Section.JOURNAL: _of_journal,
        Section.GOALS: _of_goals,
        Section.SESSIONS: _of_sessions,
        Section.FEEDBACK: _of_feedback,
    }.get(section)
    return tell() if tell is not None else ("", ())


def _of_journal() -> tuple[str, tuple[_Part, ...]]:
    translate = QCoreApplication.translate
    return translate("belongs", "What can stand here"), (
        (
            "reflection",
            translate("belongs", "A few lines about the day"),
            translate("belongs", "What happened, what it did to you, what you take along."),
        ),
        (
            "goals",
            translate("belongs", "Something you want to learn"),
            translate("belongs", "From how it is to how it could be, with a look now and then."),
        ),
        (
            "sessions",
            translate("belongs", "What a conversation left behind"),
            translate("belongs", "What you keep of it, and what you promised."),
        ),
    )


def _of_goals() -> tuple[str, tuple[_Part, ...]]:
    translate = QCoreApplication.translate
    return translate("belongs", "How a goal grows"), (
        (
            "goals",
            translate("belongs", "From here to there"),
            translate("belongs", "How it is now, and how you would notice that it has changed."),
        ),
        (
            "commitment",
            translate("belongs", "One small act at a time"),
            translate(
                "belongs",
                "If a moment comes, then one act. Whatever becomes of it tells something.",
            ),
        ),
        (
            "pin",
            translate("belongs", "What shows it"),
            translate("belongs", "A note, a quote, a count, a picture. Three pieces are plenty."),
        ),
    )


def _of_sessions() -> tuple[str, tuple[_Part, ...]]:
    translate = QCoreApplication.translate
    return translate("belongs", "What a conversation can be"), (
        (
            "sessions",
            translate("belongs", "An hour in two halves"),
            translate("belongs", "You take turns; time and questions are kept for you."),
        ),
        (
            "peers",
            translate("belongs", "A case in a circle"),
            translate("belongs", "Three to eight people, one question, several ways to see it."),
        ),
        (
            "lock",
            translate("belongs", "What stays yours"),
            translate("belongs", "Private notes are an entry of their own and are never sent."),
        ),
    )


def _of_feedback() -> tuple[str, tuple[_Part, ...]]:
    translate = QCoreApplication.translate
    return translate("belongs", "How feedback can be heard"), (
        (
            "request",
            translate("belongs", "Ask for one thing"),
            translate("belongs", "What should somebody notice, and when can it be seen?"),
        ),
        (
            "feedback",
            translate("belongs", "Facts before meanings"),
            translate(
                "belongs", "What was seen, what it did, and a question instead of a verdict."
            ),
        ),
        (
            "clock",
            translate("belongs", "Take it in slowly"),
            translate("belongs", "Read it, say thanks, decide what it changes. Nothing is urgent."),
        ),
    )
