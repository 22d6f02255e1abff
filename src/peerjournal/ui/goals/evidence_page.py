"""Keep something as evidence: for what, what it is, what it shows and what it does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from peerjournal.domain import clock
from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.evidence import Trace, TraceForm
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.listing import Draft
from peerjournal.operations import goals, reading, writing
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes
from peerjournal.ui.editors.choice_row import Choice, ChoiceRow
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.editors.editor_state import EditorState, state_text
from peerjournal.ui.editors.line_edit import LineEdit
from peerjournal.ui.editors.writing_section import WritingSection
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.goals.goal_words import source_words
from peerjournal.ui.goals.pieces import button_row
from peerjournal.ui.goals.sealing import DraftSealing
from peerjournal.ui.pages.camera_words import clean_words
from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.pages.reading_notes import fields_of
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.reading.words import trace_words
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import click_by_main_keys

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.operations.goals import Target
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession

_LETTERS = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """What the page needs: what evidence may be kept for, and where it comes from.

    Attributes:
        holders: the goals and commitments themselves, by id.
        source: what it is taken from; none where it is written down afresh.
        chosen: what it is kept for at first.
        drafts: what has unfinished writing of its own, which stays.

    """

    targets: tuple[Target, ...]
    holders: dict[EntryId, Entry]
    source: Entry | None = None
    source_line: EntryLine | None = None
    chosen: EntryId | None = None
    drafts: frozenset[EntryId] = frozenset()


def keeping_of(journal: Journal, source: EntryId | None, chosen: EntryId | None) -> Keeping:
    """Read what the page needs."""
    found = goals.targets(journal)
    ids = dict.fromkeys(one.entry for one in found if one.entry != source)
    lines = reading.lines_of(journal, (source,)) if source is not None else ()
    return Keeping(
        targets=tuple(one for one in found if one.entry != source),
        holders={one: reading.read_entry(journal, one) for one in ids},
        source=reading.read_entry(journal, source) if source is not None else None,
        source_line=lines[0] if lines else None,
        chosen=chosen,
        drafts=frozenset(one.entry for one in writing.all_drafts(journal)),
    )


class EvidencePage(ColumnPage):
    """Asks what the trace is evidence for and what it shows.

    Signals:
        finished: kept, or left.
        kept: the Entry of the goal or commitment before it was kept, and after.
        goal_wanted: begin a goal, where there is none yet.
    """

    finished = Signal()
    kept = Signal(object, object)
    goal_wanted = Signal()

    def __init__(
        self, session: OpenSession, keeping: Keeping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=640, from_top=True)
        self.setProperty("fields", "lines")
        self._session = session
        self._keeping = keeping
        self._file: Path | None = None
        self._is_touched = False
        self.head = PageHead(self.tr("Keep as evidence"), back=self.tr("Back"))
        self.message = MessageBar()
        self.target = QComboBox()
        self.form = ChoiceRow(tuple(Choice(value=f, words=trace_words(f)) for f in TraceForm))
        self.title = LineEdit(self.tr("What it is, in a few words"))
        self.on = DateEdit(self.tr("Day of the trace"))
        self.file_button = quiet_button(self.tr("Choose a file…"), "attach")
        self.file_name = plain_label("", "small")
        self._file_row = button_row((self.file_button, self.file_name))
        self.camera = plain_label(clean_words(), "small")
        self.shows = WritingSection(
            self.tr("What it shows"), self.tr("What can be seen in it, by anybody?")
        )
        self.does_not_show = LineEdit(self.tr("What stays open all the same?"))
        self.coded = QCheckBox(self.tr("I looked: people are named by codes, not by names"))
        self.keep_button = primary_button(self.tr("Keep it"), "pin")
        self.goal_button = primary_button(self.tr("Begin a goal"), "goals")
        self.sealing = DraftSealing(session, self.draft, keeping.drafts, self)
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.target.setMinimumContentsLength(_LETTERS)
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.column.addWidget(self.head)
        self.column.addWidget(self.message)
        if not self._keeping.targets:
            self._build_empty()
            return
        line = self._keeping.source_line
        if line is not None:
            self.add_text(source_words(line), "strong")
        self.column.addWidget(Field(self.tr("For"), self.target))
        self.column.addWidget(Field(self.tr("It is"), self.form))
        self.column.addWidget(self._file_row)
        self.column.addWidget(self.camera)
        if line is None:
            self.column.addWidget(self.title)
        self.column.addWidget(self.shows)
        self.column.addWidget(Field(self.tr("What it does not show"), self.does_not_show))
        self.column.addWidget(Field(self.tr("Day"), self.on, is_optional=True))
        self.column.addWidget(self.coded)
        self.add_gap(8)
        self.column.addWidget(button_row((self.keep_button,)))
        click_by_main_keys(self, self.keep_button)

    def _build_empty(self) -> None:
        self.add_text(self.tr("Evidence for what?"), "title")
        self.add_text(
            self.tr(
                "There is no goal or commitment of yours yet. Begin a goal; what you wrote stays "
                "where it is and can be kept as evidence later."
            ),
            "dim",
        )
        self.column.addWidget(button_row((self.goal_button,)))

    def _connect(self) -> None:
        self.head.back_wanted.connect(self.leave)
        self.goal_button.clicked.connect(self._on_goal_clicked)
        self.keep_button.clicked.connect(self._keep)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.form.changed.connect(self._show_file)
        for part in (self.title, self.shows, self.does_not_show):
            part.changed.connect(self._on_touched)
        self.target.currentIndexChanged.connect(self.sealing.touch)
        self.sealing.failed.connect(self._on_problem)

    def _show(self) -> None:
        keeping = self._keeping
        with QSignalBlocker(self.target):
            for target in keeping.targets:
                self.target.addItem(self._target_words(target))
            place = next(
                (n for n, one in enumerate(keeping.targets) if one.entry == keeping.chosen), 0
            )
            self.target.setCurrentIndex(place)
        source = keeping.source
        self.form.show_value(_usual_form(source))
        self.on.show_day(source.happened_on if source is not None else clock.today())
        self._show_file()

    def _target_words(self, target: Target) -> str:
        title = target.title or self.tr("Without a title")
        if target.milestone:
            words = self.tr("{goal}, milestone “{milestone}”")
            return words.format(goal=title, milestone=target.milestone)
        if target.kind is Kind.COMMITMENT:
            return self.tr("Commitment: {title}").format(title=title)
        return self.tr("Goal: {title}").format(title=title)

    # What the shell asks for

    def focus_first(self) -> None:
        """Give the keyboard to what is asked first."""
        if not self._keeping.targets:
            self.goal_button.setFocus()
        elif self._keeping.source is None:
            self.title.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.shows.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Go back without keeping anything."""
        self._is_touched = False
        self.sealing.drop()
        self.finished.emit()

    def draft(self) -> Draft | None:
        """Return what is being written as unfinished writing of what it is kept for."""
        holder = self._holder()
        if holder is None or not self._is_touched or holder.id in self._keeping.drafts:
            return None
        content = goals.with_trace(holder.content, self._trace())
        state = state_text(EditorState(fields=replace(fields_of(holder), content=content)))
        return Draft(entry=holder.id, kind=holder.kind, state=state, saved_at=clock.now())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Keeping

    def _chosen(self) -> Target | None:
        place = self.target.currentIndex()
        return self._keeping.targets[place] if place >= 0 else None

    def _holder(self) -> Entry | None:
        target = self._chosen()
        return self._keeping.holders.get(target.entry) if target else None

    def _trace(self) -> Trace:
        source = self._keeping.source
        target = self._chosen()
        return Trace(
            form=cast("TraceForm", self.form.value()),
            title=self.title.text(),
            on=self.on.day(),
            shows=self.shows.markdown(),
            does_not_show=self.does_not_show.text(),
            source=source.id if source is not None else None,
            milestone=target.milestone if target else "",
            people_coded=self.coded.isChecked(),
        )

    def _keep(self) -> None:
        target = self._chosen()
        if target is None:
            return
        self.keep_button.setEnabled(False)
        job = partial(goals.keep_evidence, target=target, trace=self._trace(), file=self._file)
        self._session.run(self, job, self._on_kept, self._on_problem)

    def _on_kept(self, both: tuple[Entry, Entry]) -> None:
        before, now = both
        self._is_touched = False
        self.sealing.drop()
        self._session.announce(Changes(entries=frozenset({now.id}), many=True))
        self.kept.emit(before, now)
        self.finished.emit()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.keep_button.setEnabled(True)
        self.message.show_problem(problem_text(error))

    def _on_touched(self) -> None:
        self._is_touched = True
        self.sealing.touch()

    def _on_goal_clicked(self) -> None:
        self.finished.emit()
        self.goal_wanted.emit()

    # A file

    def _show_file(self) -> None:
        is_file = self.form.value() in {TraceForm.PHOTO, TraceForm.FILE, TraceForm.SAMPLE}
        self._file_row.setVisible(is_file)
        self.file_name.setVisible(is_file and self._file is not None)
        self.camera.setVisible(self.form.value() is TraceForm.PHOTO)
        if not is_file:
            self._file = None

    def _on_file_clicked(self) -> None:
        title = self.tr("Keep a copy of a file in the journal")
        path = messages.choose_open_file(self, title, ())
        if path is not None:
            self._file = path
            self.file_name.setText(path.name)
            self._show_file()


def _usual_form(source: Entry | None) -> TraceForm:
    if source is not None and isinstance(source.content, Feedback):
        return TraceForm.WORDS
    return TraceForm.NOTE
