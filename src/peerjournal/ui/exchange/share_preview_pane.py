"""Exactly what the peer will see, and what was promised between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from peerjournal.domain.people import Person
from peerjournal.operations.sharing import Caution
from peerjournal.ui.exchange.caution_list import CautionList
from peerjournal.ui.exchange.entry_rows import entry_title
from peerjournal.ui.exchange.exchange_words import caution_words, joined
from peerjournal.ui.exchange.fold_head import FoldHead
from peerjournal.ui.exchange.going_along import going_along
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.reading.entry_view import EntryView, ReadingNotes
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.hairline import Hairline

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.sharing import SharePreview
    from peerjournal.ui.session import OpenSession


class SharePreviewPane(QFrame):
    """Shows one entry as it will be read, with cautions above and the agreement below.

    Signals:
        back_wanted: to the choices, where only one of the two is shown.
    """

    back_wanted = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Entry | None = None
        self._agreement: Entry | None = None
        self.setProperty("role", "page")
        self.head = PageHead("", "section", parent=self)
        self.cautions = CautionList(self)
        self.view = EntryView(session.pictures, self)
        self.along = WordsLabel("", "small")
        self.below = QWidget(self)
        self.fold = FoldHead(parent=self.below)
        self.agreement = EntryView(parent=self.below)
        self._build()
        self.head.back_wanted.connect(self.back_wanted)
        self.fold.toggled.connect(self._on_fold_toggled)

    def _build(self) -> None:
        theme = current_theme()
        side = theme.px(theme.spacing.xl)
        top = QVBoxLayout()
        top.setContentsMargins(side, theme.px(theme.spacing.l), side, theme.px(theme.spacing.s))
        top.setSpacing(theme.px(theme.spacing.s))
        top.addWidget(self.head)
        top.addWidget(self.cautions)
        foot = QVBoxLayout()
        foot.setContentsMargins(side, theme.px(4), side, theme.px(8))
        foot.addWidget(self.along)
        below = QVBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        fold = QVBoxLayout()
        fold.setContentsMargins(theme.px(theme.spacing.l), theme.px(6), side, theme.px(6))
        fold.addWidget(self.fold)
        below.addWidget(Hairline())
        below.addLayout(fold)
        below.addWidget(self.agreement, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(Hairline())
        layout.addWidget(self.view, 3)
        layout.addLayout(foot)
        layout.addWidget(self.below)
        self.agreement.setAccessibleName(self.tr("Agreement"))
        self.agreement.setMinimumHeight(theme.px(160))
        self.agreement.hide()
        self.below.hide()
        self.along.hide()

    def show_preview(self, preview: SharePreview, current: EntryId | None) -> None:
        """Show one entry of a preview."""
        names = [one.name for one in preview.recipients]
        self.head.show_title(self.tr("What {names} will see").format(names=joined(names)))
        found = (one for one in preview.items if one.original.id == current)
        item = next(found, None)
        if item is None:
            self.view.clear()
            self._shown = None
            return
        # What nobody asked for is told at the foot, where the ways to it are.
        cautions = (one for one in item.cautions if one is not Caution.NOT_ASKED_FOR)
        self.cautions.show_cautions([caution_words(one, names) for one in cautions])
        if item.as_sent != self._shown:
            self._show_entry(item.as_sent)
        told = going_along(item.as_sent)
        self.along.setText(told)
        self.along.setVisible(bool(told))
        self._show_agreement(preview.agreements)

    def _show_entry(self, entry: Entry) -> None:
        is_same = self._shown is not None and self._shown.id == entry.id
        self._shown = entry
        area = self.view.findChild(QScrollArea)
        place = area.verticalScrollBar().value() if area is not None and is_same else 0
        self.view.show_entry(entry, self._notes())
        # Ticking a part does not move what one is reading.
        area = self.view.findChild(QScrollArea)
        if area is not None:
            area.verticalScrollBar().setValue(place)

    def _show_agreement(self, agreements: tuple[Entry, ...]) -> None:
        newest = agreements[0] if agreements else None
        self.below.setVisible(newest is not None)
        if newest is None or newest == self._agreement:
            return
        self._agreement = newest
        title = self.tr("What you promised each other: {title}")
        more = len(agreements) - 1
        remark = self.tr("and %n more", "", more) if more else ""
        self.fold.show_head(title.format(title=entry_title(newest)), remark)
        self.agreement.show_entry(newest, self._notes())

    def _notes(self) -> ReadingNotes:
        me = self._session.me
        person = Person(name=me.name, identity=me.id)
        return ReadingNotes(me=person, language=self._session.language)

    def _on_fold_toggled(self, is_unfolded: bool) -> None:  # noqa: FBT001 - a slot
        self.agreement.setVisible(is_unfolded)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretchFactor(self.below, 2 if is_unfolded else 0)
