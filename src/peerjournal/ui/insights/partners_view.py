"""Side by side: lines that a partner and I both shared, about one topic that I choose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from peerjournal.domain.identifiers import IdentityId
from peerjournal.operations import partner_views
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.insights.reading_card import ReadingPair
from peerjournal.ui.widgets.empty_state import EmptyState
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.coaching.insight_partners import SideBySide
    from peerjournal.operations.partner_views import PartnerView
    from peerjournal.ui.session import OpenSession


class PartnersView(InsightColumn):
    """Shows my words and a partner's about a session, a tag, a theme or an entry."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Side by side"),
            self.tr("Only lines that both of you have shared. You choose what to look at."),
            EmptyState(
                "swap",
                self.tr("No lines that you both shared yet"),
                self.tr(
                    "Once you and a peer have each shared your side of a conversation, or an "
                    "entry with the same tag, the two can stand here beside each other."
                ),
            ),
            has_window=False,
            parent=parent,
        )
        self._topics: tuple[SideBySide, ...] = ()
        self.peer_box = QComboBox()
        self.topic_box = QComboBox()
        self.topic_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.topic_box.setMinimumContentsLength(28)
        self.pair = ReadingPair(session)
        choices = flow_row(inside := QWidget())
        for label, box in ((self.tr("With"), self.peer_box), (self.tr("About"), self.topic_box)):
            choices.addWidget(Field(label, box))
        self.body.addWidget(inside)
        self.body.addWidget(self.pair)
        self.peer_box.activated.connect(self.reload)
        self.topic_box.activated.connect(self._on_topic_chosen)

    def reload(self) -> None:
        """Read what both have shared."""
        chosen = self.peer_box.currentData()
        peer = IdentityId(str(chosen)) if chosen else None
        job = partial(partner_views.partner_view, peer=peer, language=self.session.language)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, view: PartnerView) -> None:
        kept = self.topic_box.currentData()
        self.peer_box.clear()
        for one in view.peers:
            self.peer_box.addItem(one.name, one.id)
        if view.peer is not None:
            self.peer_box.setCurrentIndex(self.peer_box.findData(view.peer.id))
        self._topics = view.topics
        self.topic_box.clear()
        for topic in view.topics:
            self.topic_box.addItem(topic.name, f"{topic.kind}:{topic.key}")
        self.topic_box.setCurrentIndex(max(0, self.topic_box.findData(kept)))
        if not view.topics and len(view.peers) < 2:  # noqa: PLR2004 - nobody else to choose
            self.show_lesson()
            return
        self.show_body(self.tr("Where do we look from different places?"))
        self._on_topic_chosen()

    def _on_topic_chosen(self) -> None:
        place = self.topic_box.currentIndex()
        self.pair.setVisible(0 <= place < len(self._topics))
        if 0 <= place < len(self._topics):
            topic = self._topics[place]
            self.pair.show_lines(topic.mine, topic.theirs, self.peer_box.currentText())
