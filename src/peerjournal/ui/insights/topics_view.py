"""Topics over time: my own tags, from the first mention to the latest."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from peerjournal.operations import insights
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.models.entry_words import qdate
from peerjournal.ui.pictures.topics_picture import Topic as DrawnTopic
from peerjournal.ui.pictures.topics_picture import TopicsPicture
from peerjournal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.coaching.insight_turns import Topic
    from peerjournal.operations.insights import TopicsView as Topics
    from peerjournal.ui.session import OpenSession


class TopicsView(InsightColumn):
    """Shows my tags as lines along time; a line opens the entries that carry it."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("Topics over time"),
            self.tr("Your own tags: when each came up first, and when last."),
            EmptyState(
                "tag",
                self.tr("No tags yet"),
                self.tr(
                    "Put a tag on an entry, such as delegating or silence. Once it comes up "
                    "again, this page shows since when it has been with you."
                ),
            ),
            parent=parent,
        )
        self._view: Topics | None = None
        self.picture = TopicsPicture()
        self.framed = self.framed_picture(self.picture)
        self.body.addWidget(self.framed)
        self.words = self.add_words("")
        self.picture.mark_chosen.connect(self._on_mark_chosen)

    def reload(self) -> None:
        """Read my tags."""
        self.session.run(
            self, partial(insights.topics, window=self.span), self._show, self.on_problem
        )

    def _show(self, view: Topics) -> None:
        self._view = view
        if not view.topics:
            self.show_lesson()
            return
        self.picture.show_topics(
            tuple(DrawnTopic(tag=one.tag, days=one.days, key=one.tag) for one in view.topics)
        )
        topic = _lasting(view.topics)
        self.words.setVisible(topic is not None)
        if topic is not None:
            since = QLocale().toString(qdate(topic.first), self.tr("MMMM yyyy"))
            words = self.tr("“{topic}” has been with you since {month}.")
            self.words.setText(words.format(topic=topic.tag, month=since))
        self.show_body(self.tr("What is it asking for?"))

    def _on_mark_chosen(self, key: object) -> None:
        view = self._view
        topic = next((one for one in view.topics if one.tag == key), None) if view else None
        if topic is not None and view is not None:
            lines = (view.lines[one] for one in topic.entries if one in view.lines)
            self.behind.show_lines(topic.tag, lines)
            self.reveal(self.behind)


def _lasting(topics: tuple[Topic, ...]) -> Topic | None:
    """Return the topic that came up last among those that came up on several days."""
    several = [one for one in topics if len(one.days) > 1]
    return max(several, key=lambda one: (one.latest, one.tag), default=None)
