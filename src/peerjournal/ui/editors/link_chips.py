"""The entries that an entry is tied to on purpose, each of which can be let go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peerjournal.domain.entries import Link, LinkRole
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.editors.parting import part_from
from peerjournal.ui.editors.surroundings import Surroundings
from peerjournal.ui.editors.tag_chip import TagChip
from peerjournal.ui.theme import current_theme


class LinkChips(QWidget):
    """Shows ties with their meaning; hidden where there are none.

    Signals:
        changed: a tie was let go.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._surroundings = Surroundings()
        self.chips: list[TagChip] = []
        heading = QLabel(self.tr("Tied to"))
        heading.setProperty("role", "small")
        inside = QWidget()
        self._flow = flow_row(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().px(current_theme().spacing.xs))
        layout.addWidget(heading)
        layout.addWidget(inside)
        self.hide()

    def links(self) -> tuple[Link, ...]:
        """Return the ties that are left."""
        return self._links

    def show_links(self, links: tuple[Link, ...], surroundings: Surroundings) -> None:
        """Show other ties."""
        self._links, self._surroundings = links, surroundings
        for chip in self.chips:
            self._flow.removeWidget(chip)
            part_from(chip)
        self.chips = []
        for link in links:
            if link.role not in _TOLD_ELSEWHERE:
                self._add(link)
        self.setVisible(bool(self.chips))

    def _add(self, link: Link) -> None:
        title = self._surroundings.title_of(link.target) or self.tr("another entry")
        chip = TagChip(role_words(link.role).format(title=title))
        chip.remove_wanted.connect(lambda: self._remove(link))
        self._flow.addWidget(chip)
        self.chips.append(chip)

    def _remove(self, link: Link) -> None:
        self.show_links(tuple(one for one in self._links if one != link), self._surroundings)
        self.changed.emit()


# A mention stands in the words themselves, private notes on their own page, and what an
# agreement replaces above it: no wording can be let go by a click.
_TOLD_ELSEWHERE = (LinkRole.MENTIONS, LinkRole.PRIVATE_NOTES_OF, LinkRole.REPLACES)


def role_words(role: LinkRole) -> str:
    """Return what one entry is to another, with room for the other's title."""
    translate = QCoreApplication.translate
    return {
        LinkRole.MENTIONS: translate("links", "mentions {title}"),
        LinkRole.PRIVATE_NOTES_OF: translate("links", "private notes of {title}"),
        LinkRole.ANSWERS: translate("links", "answers {title}"),
        LinkRole.FOLLOWS_UP: translate("links", "follows up {title}"),
        LinkRole.EVIDENCE_FOR: translate("links", "evidence for {title}"),
        LinkRole.REPLACES: translate("links", "replaces {title}"),
    }[role]
