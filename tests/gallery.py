"""Draws every shared widget into pictures, to be looked at: `python -m tests.gallery OUT`."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from peerjournal.domain.errors import BundleDamagedError
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.colours import Tone
from peerjournal.ui.icons import icon_names, icon_pixmap
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import Theme, current_theme, theme_for
from peerjournal.ui.widgets.buttons import (
    danger_button,
    icon_button,
    link_button,
    primary_button,
    quiet_button,
)
from peerjournal.ui.widgets.chip import Chip
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.passphrase_field import PassphraseField
from peerjournal.ui.widgets.person_badge import PersonBadge
from peerjournal.ui.widgets.progress_strip import ProgressStrip
from peerjournal.ui.widgets.search_field import SearchField
from peerjournal.ui.widgets.section_label import SectionLabel
from peerjournal.ui.widgets.sidebar import Sidebar
from peerjournal.ui.widgets.sidebar_delegate import SidebarItem
from peerjournal.ui.widgets.strength_meter import StrengthMeter
from peerjournal.ui.widgets.time_strip import Segment, TimeStrip
from peerjournal.ui.widgets.toast import Toast
from tests.gallery_frames import framed, in_row
from tests.gallery_lists import choices, lists, menu, question
from tests.gallery_pictures import PICTURES, picture_sheet

THEMES = {
    "light": theme_for(is_motion_reduced=True),
    "dark": theme_for(is_dark=True, is_motion_reduced=True),
    "contrast-light": theme_for(is_high_contrast=True, is_motion_reduced=True),
    "contrast-dark": theme_for(is_dark=True, is_high_contrast=True, is_motion_reduced=True),
    "large": theme_for(font_factor=1.5, is_motion_reduced=True),
}
PAGES = (
    SidebarItem(key="today", text="Today", icon_name="today"),
    SidebarItem(key="journal", text="Journal", icon_name="journal"),
    SidebarItem(key="goals", text="Goals", icon_name="goals", count=3),
    SidebarItem(key="sessions", text="Sessions", icon_name="sessions"),
    SidebarItem(key="feedback", text="Feedback", icon_name="feedback", count=1),
    SidebarItem(key="peers", text="Peers", icon_name="peers"),
    SidebarItem(key="insights", text="Insights", icon_name="insights"),
    SidebarItem(key="inbox", text="Inbox", icon_name="inbox", count=2),
    SidebarItem(key="trash", text="Trash", icon_name="trash", is_apart=True),
    SidebarItem(key="settings", text="Settings", icon_name="settings"),
)


def words() -> QWidget:
    """Return every step of the type scale."""
    frame, layout = framed("paper")
    roles = [
        "display",
        "title",
        "heading",
        "section",
        "body",
        "strong",
        "dim",
        "small",
        "accent",
        "warm",
        "problem",
    ]
    for role in roles:
        label = QLabel(f"Asking before telling ({role})")
        label.setProperty("role", role)
        layout.addWidget(label)
    layout.addWidget(SectionLabel("November"))
    return frame


def controls() -> QWidget:
    """Return buttons, boxes and fields, plain, chosen, focused and disabled."""
    frame, layout = framed("paper")
    layout.addLayout(
        in_row(
            primary_button("New session"),
            primary_button("Share", "share"),
            quiet_button("Cancel"),
            quiet_button("Open…", "folder"),
            danger_button("Delete for ever"),
            link_button("Another one", "arrow-right"),
        )
    )
    off = [primary_button("New session"), quiet_button("Cancel"), link_button("Another one")]
    for button in off:
        button.setEnabled(False)
    bold = icon_button("bold", "Bold", "Ctrl+B")
    bold.setCheckable(True)
    bold.setChecked(True)
    italic, more = icon_button("italic", "Italic"), icon_button("more", "More")
    more.setEnabled(False)
    layout.addLayout(in_row(*off, bold, italic, more))
    boxes = [QCheckBox("Summary"), QCheckBox("Phases"), QCheckBox("All"), QCheckBox("Off")]
    boxes[1].setChecked(True)
    boxes[2].setTristate(True)
    boxes[2].setCheckState(Qt.CheckState.PartiallyChecked)
    boxes[3].setChecked(True)
    boxes[3].setEnabled(False)
    choice = [QRadioButton("Every week"), QRadioButton("Every two weeks")]
    choice[1].setChecked(True)
    layout.addLayout(in_row(*boxes, *choice))
    layout.addWidget(Field("What is the goal about?", QLineEdit("Listening longer")))
    wrong = Field("How will you know?", QLineEdit(), "In words that somebody else could check.")
    wrong.show_problem("It is empty.")
    layout.addWidget(wrong)
    notes = QPlainTextEdit("I keep giving answers to the new colleagues.")
    notes.setProperty("role", "field")
    notes.setFixedHeight(current_theme().px(72))
    layout.addWidget(Field("Why now?", notes, "Only you see this.", is_optional=True))
    rhythm = QComboBox()
    rhythm.addItems(["Every two weeks", "Every week", "Every month"])
    day = QDateEdit(QDate(2026, 11, 19))
    day.setCalendarPopup(True)
    minutes = QSpinBox()
    minutes.setValue(60)
    minutes.setSuffix(" min")
    off_line = QLineEdit("Read only")
    off_line.setEnabled(False)
    layout.addLayout(in_row(rhythm, day, minutes, off_line))
    layout.addStretch()
    return frame


def states() -> QWidget:
    """Return chips, people, time, messages and progress."""
    frame, layout = framed("page")
    layout.addLayout(
        in_row(
            Chip("GROW", Tone.ACCENT),
            Chip("listening", Tone.BLUE),
            Chip("goal: ask one more question", Tone.WARM),
            Chip("Private", Tone.NEUTRAL, "lock"),
            Chip("Shared with Amina", Tone.ACCENT, "share"),
            Chip("Overdue", Tone.DANGER),
        )
    )
    layout.addLayout(
        in_row(
            PersonBadge("You", Tone.ACCENT),
            PersonBadge("Amina Yusuf", Tone.WARM, is_verified=True),
            PersonBadge("Jonas", Tone.WARM, is_verified=False),
        )
    )
    strip = TimeStrip()
    strip.show_segments(
        (
            Segment(name="", seconds=240),
            Segment(name="I", seconds=1510, tone=Tone.ACCENT, caption="I spoke 25:10"),
            Segment(name="Amina", seconds=1480, tone=Tone.WARM, caption="Amina spoke 24:40"),
            Segment(name="", seconds=240),
        )
    )
    layout.addWidget(strip)
    bars = [MessageBar() for _ in range(4)]
    bars[0].show_problem(problem_text(BundleDamagedError()), "Try again")
    bars[1].show_words("Received from Amina", "Two new entries and one change.", Tone.ACCENT)
    bars[2].show_words("The agreement is due for a look on Friday.", "", Tone.WARM, "Open it")
    bars[3].show_words("A draft was kept when the journal was locked.", "", Tone.BLUE, "Go on")
    for bar in bars:
        layout.addWidget(bar)
    progress = ProgressStrip()
    progress.begin("Sealing 200 entries for Amina")
    progress.show_progress(1_240, 3_413)
    progress.show()
    layout.addWidget(progress)
    for role, text in (
        ("shared", "When you stopped after my first answer, I found a second one."),
        ("other", "Amina will try it on Thursday."),
        ("private", "Stays in this journal."),
        ("card", "A card for a question."),
    ):
        panel, inside = framed(role)
        inside.addWidget(QLabel(text))
        layout.addWidget(panel)
    layout.addStretch()
    return frame


def passphrases() -> QWidget:
    """Return the passphrase field with its meter at several strengths."""
    frame, layout = framed("paper")
    for text in ("", "passw0rd", "amber kettle", "amber kettle window seven"):
        field, meter = PassphraseField(), StrengthMeter()
        field.line.setText(text)
        if text:
            field.eye.click()
        meter.show_passphrase(text)
        meter._wait.stop()
        meter._estimate()
        layout.addWidget(Field("Passphrase", field))
        layout.addWidget(meter)
    field = PassphraseField()
    field.line.setText("SECRET")
    field.caps.show()
    layout.addWidget(Field("Passphrase", field))
    layout.addWidget(SearchField("Search the journal"))
    found = SearchField("Search the journal")
    found.setText("silence")
    layout.addWidget(found)
    layout.addStretch()
    return frame


def around() -> QWidget:
    """Return the sidebar whole and folded, an empty state and a toast."""
    frame, layout = framed("paper")
    layout.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.setSpacing(0)
    layout.addLayout(row)
    theme = current_theme()
    for is_folded in (False, True):
        side, inside = framed("side")
        inside.setContentsMargins(*[theme.px(12)] * 4)
        bar = Sidebar()
        bar.show_items(PAGES)
        bar.choose("sessions")
        bar.set_folded(is_folded)
        side.setFixedWidth(theme.px(70 if is_folded else 212))
        inside.addWidget(bar)
        row.addWidget(side)
    empty = EmptyState(
        "sessions",
        "No sessions yet",
        "A session is an hour in which two people help each other to think. "
        "Plan the first one, or write down one that was.",
        "New session",
    )
    row.addWidget(empty, 1)
    frame.resize(theme.px(1000), theme.px(560))
    toast = Toast(frame)
    toast.show_words("Moved to the trash", "Undo")
    return frame


def icons() -> QWidget:
    """Return every icon with its name."""
    frame, layout = framed("paper")
    grid = QGridLayout()
    layout.addLayout(grid)
    theme = current_theme()
    for place, name in enumerate(icon_names()):
        cell, label = QLabel(), QLabel(name)
        label.setProperty("role", "small")
        cell.setPixmap(icon_pixmap(name, theme.colour(Tone.NEUTRAL), theme.px(28)))
        grid.addWidget(cell, place // 8 * 2, place % 8)
        grid.addWidget(label, place // 8 * 2 + 1, place % 8)
    return frame


SHEETS = {
    "words": words,
    "controls": controls,
    "states": states,
    "passphrases": passphrases,
    "around": around,
    "lists": lists,
    "question": question,
    "menu": menu,
    "choices": choices,
    "icons": icons,
    **{f"picture-{name}": partial(picture_sheet, name) for name in PICTURES},
}
WIDE = {"words", "controls", "states", "passphrases", "icons"}
WIDE |= {name for name in SHEETS if name.startswith("picture-")}


def draw(app: QApplication, out: Path, theme_name: str, theme: Theme) -> None:
    """Draw every sheet in one theme."""
    apply_theme(app, theme)
    for name, build in SHEETS.items():
        sheet = build()
        if name in WIDE:
            sheet.resize(theme.px(900), 10)
            sheet.resize(
                theme.px(900), max(sheet.sizeHint().height(), sheet.heightForWidth(theme.px(900)))
            )
        sheet.show()
        app.processEvents()
        sheet.grab().save(str(out / f"{name}-{theme_name}.png"))
        sheet.close()
        sheet.deleteLater()


def main() -> None:
    """Draw all sheets in all themes, or the themes that are named."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for name in sys.argv[2:] or THEMES:
        draw(app, out, name, THEMES[name])


if __name__ == "__main__":
    main()
