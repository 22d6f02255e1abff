"""What the page of printing consists of: the page to look at, the choices, and the two ways out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.announcing import announce
from peerjournal.ui.exchange.names_caught import NamesCaught
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.pages.column import words
from peerjournal.ui.printing.options_panel import OptionsPanel
from peerjournal.ui.printing.page_preview import PagePreview
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button, primary_button, quiet_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from peerjournal.ui.printing.wish import PrintWish

_SIDE = 264


class _Choices(QScrollArea):
    """Scrolls up and down, and is never narrower than what it holds."""

    def minimumSizeHint(self) -> QSize:
        """Return the width of the choices, and a little height."""
        least = super().minimumSizeHint()
        inside = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = inside.minimumSizeHint().width() + bar if inside is not None else least.width()
        return QSize(width, least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more width when a choice that comes later needs it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class _Side(QWidget):
    """Is as wide as the longest choice asks for, whatever the language; long words wrap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the width that is needed, and the height of everything."""
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width that is needed, and the least height."""
        least = super().minimumSizeHint()
        return QSize(max(least.width(), current_theme().px(_SIDE)), least.height())


class PrintView(QWidget):
    """Shows a page beside the choices, once it is made."""

    def _make_view(self, wish: PrintWish) -> Iterator[None]:
        """Make all of it, in pieces between which the window answers."""
        title = self.tr("Print a period") if wish.is_period else self.tr("Print")
        self.head = PageHead(title, back=self.tr("Back (Esc)"), parent=self)
        self.message = MessageBar(self)
        self.preview = PagePreview(self)
        self.before_button = icon_button("chevron-left", self.tr("Page before"))
        self.after_button = icon_button("chevron-right", self.tr("Next page"))
        self.place_label = QLabel(self)
        self.place_label.setProperty("role", "dim")
        self.strip = ProgressStrip(self)
        yield
        rows = self._make_side()
        self.options = OptionsPanel(wish, rows.parentWidget())
        self.options.setProperty("role", "scrolled")
        rows.addWidget(self.options, 1)
        yield
        if wish.cards:
            # Nothing of a journal stands on a card.
            self.warning.hide()
        self.waiting = words("", "dim")
        self.waiting.hide()
        self.names = NamesCaught(self.tr("Print anyway"))
        for one in (self.waiting, self.names):
            rows.addWidget(one)
        yield
        self._build()
        self.names.decided.connect(self._show_names)
        self.show_unset()
        self.side.show()

    def _build(self) -> None:
        theme = current_theme()
        space = theme.spacing
        pages = QVBoxLayout()
        pages.setSpacing(theme.px(space.s))
        pages.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.addStretch()
        for one in (self.before_button, self.place_label, self.after_button):
            row.addWidget(one)
        row.addStretch()
        pages.addLayout(row)
        pages.addWidget(self.strip)
        body = QHBoxLayout()
        body.setSpacing(theme.px(space.xl))
        body.addLayout(pages, 1)
        body.addWidget(self.side)
        layout = QVBoxLayout(self)
        edge = theme.px(space.l)
        layout.setContentsMargins(edge, theme.px(space.m), edge, edge)
        layout.setSpacing(theme.px(space.m))
        layout.addWidget(self.head)
        layout.addWidget(self.message)
        layout.addLayout(body, 1)

    def _make_side(self) -> QVBoxLayout:
        theme = current_theme()
        self.side = _Side(self)
        self.side.hide()
        area = self.choices = _Choices(self.side)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        inside.setProperty("role", "scrolled")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(theme.spacing.s))
        area.setWidget(inside)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(theme.spacing.s))
        column.addWidget(area, 1)
        # Whatever the choices above need, this is read before either way out is taken.
        self.warning = words(
            self.tr(
                "What you print or save as PDF leaves the vault: anybody who gets hold of it can "
                "read it."
            ),
            "caution",
        )
        column.addWidget(self.warning)
        self.print_button = primary_button(self.tr("Print…"), "print")
        self.save_button = quiet_button(self.tr("Save as PDF…"), "save")
        column.addWidget(self.print_button)
        column.addWidget(self.save_button)
        return rows

    def _show_names(self) -> None:
        """Bring what holds the printing back into view."""
        if self.names.holds_back:
            show = partial(self.choices.ensureWidgetVisible, self.names)
            QTimer.singleShot(0, self.names, show)

    def place_words(self, page: int, count: int) -> str:
        """Return which page of how many is to be seen."""
        whole = self.locale().toString
        return self.tr("Page {page} of {count}").format(page=whole(page + 1), count=whole(count))

    def show_place(self, page: int, count: int) -> None:
        """Show which page of how many is to be seen."""
        said = self.place_words(page, count)
        self.place_label.setText(said)
        self.before_button.setEnabled(page > 0)
        self.after_button.setEnabled(page < count - 1)
        announce(self.preview, said)

    def show_unset(self) -> None:
        """Offer nothing until the pages are set."""
        self.place_label.clear()
        self.preview.show_nothing()
        for button in (self.before_button, self.after_button, self.print_button, self.save_button):
            button.setEnabled(False)

    def show_waiting(self, names: str) -> None:
        """Say who has not ticked yet what is to be printed; only one's own part goes out."""
        self.options.keep_to_own_part()
        said = self.tr(
            "Not ticked yet by {names}. Until everybody has ticked it, only your own part goes "
            "onto paper."
        )
        self.waiting.setText(said.format(names=names))
        self.waiting.show()
        announce(self.waiting, self.waiting.text())

    def show_set(self) -> None:
        """Offer both ways out, unless a name is to be decided on first."""
        self.print_button.setEnabled(not self.names.holds_back)
        self.save_button.setEnabled(not self.names.holds_back)

    def show_empty(self) -> None:
        """Say that there is nothing to print."""
        self.show_unset()
        self.place_label.setText(self.tr("There is nothing to print in these days."))

    def set_working(self, *, is_working: bool) -> None:
        """Offer the ways out only while nothing is on its way out."""
        self.options.setEnabled(not is_working)
        for button in (self.print_button, self.save_button):
            button.setEnabled(not is_working and not self.names.holds_back)
