"""What a format is: its purpose, its phases, and how it keeps people on equal footing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.coaching.composing import named, steps
from peerjournal.coaching.formats import Purpose
from peerjournal.ui.conversation.phase_bar import BarPhase, PhaseBar
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Format

translate = QCoreApplication.translate


def people_words(one: Format) -> str:
    """Say how many people a format is for."""
    if one.most == 1:
        return translate("conversation", "for one alone")
    if one.least == one.most:
        return translate("conversation", "{count} people").format(count=one.least)
    return translate("conversation", "{least} to {most} people").format(
        least=one.least, most=one.most
    )


def size_words(one: Format) -> str:
    """Say how long a format is and for how many."""
    return translate("conversation", "{minutes} min · {people}").format(
        minutes=one.minutes, people=people_words(one)
    )


def purpose_words(one: Format) -> str:
    """Say what a format is good for."""
    words = {
        Purpose.REFLECT: translate("conversation", "reflect"),
        Purpose.BUILD_SKILL: translate("conversation", "build a skill"),
        Purpose.SHARE_IDEAS: translate("conversation", "share ideas"),
        Purpose.TEACH_ONE_ANOTHER: translate("conversation", "teach one another"),
        Purpose.CLASSROOM_RESEARCH: translate("conversation", "research at work"),
        Purpose.SOLVE_PROBLEM: translate("conversation", "solve a problem"),
    }
    return ", ".join(words[purpose] for purpose in one.purposes)


class FormatHead(QWidget):
    """The name of a format, what it is for, and why it may be the right one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _words("title")
        self.measure = _words("dim")
        self.summary = _words("body")
        self.why = _words("accent")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().px(4))
        for label in (self.name, self.measure, self.summary, self.why):
            rows.addWidget(label)
        # What it is for begins anew below the name and its measure.
        self.summary.setContentsMargins(0, current_theme().px(6), 0, 0)

    def show_format(self, one: Format, why: str) -> None:
        """Show a format."""
        self.name.setText(one.name)
        self.measure.setText(f"{size_words(one)} · {purpose_words(one)}")
        self.summary.setText(one.summary)
        self.why.setText(why)
        self.why.setVisible(bool(why))


class FormatOutline(QWidget):
    """The phases of a format, as a bar and as a list with minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.bar = PhaseBar()
        self.list = QWidget()
        self.equal = _words("dim")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(8))
        rows.addWidget(SectionLabel(self.tr("The way through")))
        rows.addWidget(self.bar)
        rows.addWidget(self.list)
        rows.addWidget(self.equal)
        self._grid = QGridLayout(self.list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)

    def show_format(self, one: Format) -> None:
        """Show the phases as they are run, turns unrolled."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        phases = steps(one)
        titles = [named(phase.title, {}) for phase in phases]
        self.bar.show_phases(
            tuple(
                BarPhase(title=title, seconds=phase.minutes * 60)
                for title, phase in zip(titles, phases, strict=True)
            )
        )
        for n, (title, phase) in enumerate(zip(titles, phases, strict=True)):
            minutes = QLabel(self.tr("%n min", "", phase.minutes))
            minutes.setProperty("role", "dim")
            minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            words = QLabel(title)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(minutes, n, 0)
            self._grid.addWidget(words, n, 1)
        self.equal.setText(one.equal_time)
        self.equal.setVisible(bool(one.equal_time))


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
