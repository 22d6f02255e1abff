"""Hours of coaching: my own log, month by month, and the way to take it along."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from peerjournal.coaching import formats, insight_hours
from peerjournal.coaching.insight_hours import LogWords
from peerjournal.operations import hours
from peerjournal.ui import messages
from peerjournal.ui.colours import Tone
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.exchange.dates import day_text
from peerjournal.ui.exchange.row import Row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.insights.hand_row_form import HandRowForm
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.pictures.hours_picture import CoachedMonth, HoursPicture
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from datetime import date

    from peerjournal.coaching.insight_hours import LogRow
    from peerjournal.domain.hours import HandRow, HoursBook
    from peerjournal.operations.hours import HoursView as Log
    from peerjournal.ui.session import OpenSession


class HoursView(InsightColumn):
    """Lists what sessions tell and what was written by hand; names only with consent."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Hours of coaching"),
            self.tr(
                "Your own log: conversations that were held, and what you add by hand. Somebody is "
                "named only after they agreed to it; otherwise it says “a colleague”."
            ),
            parent=parent,
        )
        self._log: Log | None = None
        self.total = self.add_words("", "section")
        self.picture = HoursPicture()
        self.framed = self.framed_picture(self.picture)
        self.body.addWidget(self.framed)
        self.list = RowsView(self.tr("My log"), is_menu=True, grows=True)
        self.body.addWidget(self.list)
        self.form = HandRowForm()
        self.body.addWidget(self.form)
        self.consents_title = self.add_words(self.tr("Who agreed to be named"), "section")
        self.consents = QWidget()
        self._consents = flow_row(self.consents)
        self.boxes: dict[str, QCheckBox] = {}
        self.body.addWidget(self.consents)
        self.export_button = quiet_button(self.tr("Take my log along…"), "save")
        self.body.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.picture.mark_chosen.connect(self._on_month_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self.form.row_given.connect(self._on_row_given)
        self.form.removal_wanted.connect(self._on_removal_wanted)
        self.export_button.clicked.connect(self._on_export)

    def reload(self) -> None:
        """Read the log."""
        job = partial(hours.hours_view, window=self.span)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, log: Log) -> None:
        self._log = log
        minutes = insight_hours.total_minutes(log.rows)
        self.total.setText(self._total(minutes) if log.rows else self.tr("No hours yet"))
        self.picture.show_hours(_months(log.rows))
        self.list.show_rows([self._row(place, row) for place, row in enumerate(log.rows)])
        self._show_consents(log)
        for widget in (self.framed, self.list, self.export_button):
            widget.setVisible(bool(log.rows))
        self.show_body(self.tr("Which of these hours changed something, and for whom?"))

    def _total(self, minutes: int) -> str:
        whole, rest = divmod(minutes, 60)
        if not rest:
            return self.tr("{hours} h of your own").format(hours=whole)
        return self.tr("{hours} h {minutes} min of your own").format(hours=whole, minutes=rest)

    def _row(self, place: int, row: LogRow) -> Row:
        one = formats.by_key(row.format, self.session.language)
        with_whom = self.tr("with {people}").format(
            people=insight_hours.with_words(row, self._words())
        )
        told = (one.name if one is not None else "", row.role, with_whom)
        return Row(
            key=place,
            title=self.tr("{minutes} min").format(minutes=row.minutes),
            second=" · ".join(part for part in told if part),
            aside=day_text(row.on),
            icon_name="sessions" if row.entry is not None else "edit",
        )

    def _show_consents(self, log: Log) -> None:
        for box in self.boxes.values():
            self._consents.removeWidget(box)
            part_from(box)
        self.boxes = {name: QCheckBox(name.replace("&", "&&")) for name in log.people}
        for name, box in self.boxes.items():
            box.setChecked(name.casefold() in log.agreed)
            box.setAccessibleName(self.tr("{name} agreed to be named").format(name=name))
            box.clicked.connect(partial(self._on_consent, name, box))
            self._consents.addWidget(box)
            box.show()
        for widget in (self.consents_title, self.consents):
            widget.setVisible(bool(self.boxes))

    # Opening

    def _on_month_chosen(self, key: object) -> None:
        rows = self._log.rows if self._log is not None else ()
        place = next((n for n, row in enumerate(rows) if row.on.replace(day=1) == key), None)
        if place is not None:
            self.list.mark(place)
            self.list.setFocus()
            self.reveal(self.list)

    def _on_row_opened(self, key: object) -> None:
        if self._log is None or not isinstance(key, int) or key >= len(self._log.rows):
            return
        row = self._log.rows[key]
        if row.entry is not None:
            self.session.entry_wanted.emit(row.entry)
            return
        written = next((one for one in self._log.book.rows if one.key == row.hand_key), None)
        self.form.show_row(written)
        self.reveal(self.form)

    # Changing

    def _on_row_given(self, row: HandRow) -> None:
        if self._log is not None:
            self._keep(hours.with_row(self._log.book, row), self.tr("Kept in your log."))

    def _on_removal_wanted(self, key: str) -> None:
        if self._log is not None:
            self._keep(hours.without_row(self._log.book, key), self.tr("Taken out of your log."))

    def _on_consent(self, name: str, box: QCheckBox) -> None:
        if self._log is not None:
            is_given = box.isChecked()
            said = self.tr("{name} may be named.") if is_given else self.tr("{name} is not named.")
            book = hours.with_consent(self._log.book, name, is_given=is_given)
            self._keep(book, said.format(name=name))

    def _keep(self, book: HoursBook, said: str) -> None:
        if self._log is not None:
            back = partial(hours.keep_hours, book=self._log.book)
            self.keep(partial(hours.keep_hours, book=book), said, back)

    # Taking it along

    def _on_export(self) -> None:
        question = messages.Question(
            title=self.tr("Take your log out of the vault?"),
            words=self.tr(
                "The file can be read by anybody who gets hold of it. It holds days, minutes, "
                "what you did, and the names of those who agreed to be named."
            ),
            yes=self.tr("Choose a place…"),
        )
        if not messages.ask(self, question):
            return
        kind = messages.FileKind(name=self.tr("Comma-separated values"), suffix="csv")
        suggestion = Path.home() / self.tr("My coaching hours.csv")
        path = messages.choose_save_file(
            self,
            self.tr("Save my log; a name that ends in .txt makes plain text"),
            kind,
            suggestion,
        )
        if path is None:
            return
        if path.name.lower().endswith(".txt.csv"):
            path = path.with_suffix("")
        job = partial(
            hours.export_hours,
            path=path,
            window=self.span,
            words=self._words(),
            language=self.session.language,
        )
        said = self.tr("Your log is in {name}.").format(name=path.name)
        self.session.run(self, job, partial(self._on_exported, said), self.on_problem)

    def _on_exported(self, said: str, _none: None) -> None:
        self.message.show_words(said, "", Tone.ACCENT)

    def _words(self) -> LogWords:
        return LogWords(
            columns=(
                self.tr("Day"),
                self.tr("Minutes"),
                self.tr("What I did"),
                self.tr("Format"),
                self.tr("With"),
            ),
            colleague=self.tr("a colleague"),
            colleagues=self.tr("{count} colleagues"),
            title=self.tr("My coaching hours"),
            total=self.tr("Altogether {hours} h {minutes} min of my own."),
        )


def _months(rows: tuple[LogRow, ...]) -> tuple[CoachedMonth, ...]:
    minutes: defaultdict[date, int] = defaultdict(int)
    for row in rows:
        minutes[row.on.replace(day=1)] += row.minutes
    return tuple(
        CoachedMonth(month=month, minutes=minutes[month], key=month) for month in sorted(minutes)
    )
