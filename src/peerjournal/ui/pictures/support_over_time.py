"""The circle of support as it was kept on several days."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.announcing import announce
from peerjournal.ui.days import day_form
from peerjournal.ui.pictures.framed_picture import FramedPicture
from peerjournal.ui.pictures.support import Support, Supporter
from peerjournal.ui.pictures.support_picture import SupportPicture
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button


class SupportOverTime(QWidget):
    """Shows one day's circle, offers the others, and says what changed since the one before.

    Signals:
        mark_chosen: the key behind a person.
        moment_changed: the place of the day that is shown now.
        print_wanted: the PrintWish of the circle as it is shown.
    """

    mark_chosen = Signal(object)
    moment_changed = Signal(int)
    print_wanted = Signal(object)

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        theme = current_theme()
        self._moments: tuple[Support, ...] = ()
        self.picture = SupportPicture()
        self.picture.mark_chosen.connect(self.mark_chosen)
        self.framed = FramedPicture(self.picture, self._printed_title)
        self.framed.print_wanted.connect(self.print_wanted)
        self.earlier_button = icon_button("chevron-left", self.tr("An earlier time"))
        self.later_button = icon_button("chevron-right", self.tr("A later time"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("The circle as it was"))
        self.changed_label = QLabel()
        self.changed_label.setProperty("role", "dim")
        self.changed_label.setWordWrap(True)
        self.earlier_button.clicked.connect(lambda: self._go(-1))
        self.later_button.clicked.connect(lambda: self._go(1))
        self.choice.currentIndexChanged.connect(self._show_moment)
        self.times = QWidget()
        row = QHBoxLayout(self.times)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self.earlier_button, self.choice, self.later_button):
            row.addWidget(one)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(self.times)
        layout.addWidget(self.changed_label)
        layout.addWidget(self.framed)

    @property
    def moment(self) -> int:
        """The place of the day that is shown."""
        return self.choice.currentIndex()

    def show_moments(self, moments: tuple[Support, ...]) -> None:
        """Show the latest of several days, the earliest of which comes first."""
        self._moments = moments
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([self._moment_words(one) for one in moments])
        self.choice.setCurrentIndex(len(moments) - 1)
        self.choice.blockSignals(False)
        self.times.setVisible(len(moments) > 1)
        self._show_moment()

    def _printed_title(self) -> str:
        day = self.choice.currentText()
        return " · ".join(filter(None, (self._title or self.picture.accessibleName(), day)))

    def _go(self, step: int) -> None:
        self.choice.setCurrentIndex(self.moment + step)

    def _show_moment(self) -> None:
        at = self.moment
        shown = self._moments[at] if self._moments else Support()
        self.picture.show_support(shown)
        if self.framed.is_text:
            self.framed.show_text()
        self.earlier_button.setEnabled(at > 0)
        self.later_button.setEnabled(at < len(self._moments) - 1)
        words = self._changes(self._moments[at - 1], shown) if at > 0 else ""
        self.changed_label.setText(words)
        self.changed_label.setVisible(bool(words))
        announce(self, words or self.choice.currentText())
        self.moment_changed.emit(at)

    def _moment_words(self, support: Support) -> str:
        if support.on is None:
            return self.tr("Today")
        day, locale = support.on, QLocale()
        return locale.toString(QDate(day.year, day.month, day.day), day_form(locale))

    def _changes(self, before: Support, now: Support) -> str:
        """Say who came, went, and stands elsewhere."""
        then = {_identity(one): one for one in before.people}
        here = {_identity(one): one for one in now.people}
        both = [(then[who], one) for who, one in here.items() if who in then]
        groups = (
            (self.tr("New: {names}"), [one for who, one in here.items() if who not in then]),
            (self.tr("Closer: {names}"), [one for old, one in both if one.ring < old.ring]),
            (self.tr("Further away: {names}"), [one for old, one in both if one.ring > old.ring]),
            (
                self.tr("No longer here: {names}"),
                [one for who, one in then.items() if who not in here],
            ),
        )
        return "  ·  ".join(
            form.format(names=QLocale().createSeparatedList([one.name for one in people]))
            for form, people in groups
            if people
        )


def _identity(one: Supporter) -> object:
    return one.key if one.key is not None else one.name
