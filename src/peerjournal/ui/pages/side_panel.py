"""The side of the window: whose journal, where to go, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.ui.pages.sign import Sign
from peerjournal.ui.sections import Section, section_icon, section_name
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import icon_button
from peerjournal.ui.widgets.side_button import SideButton
from peerjournal.ui.widgets.sidebar import Sidebar
from peerjournal.ui.widgets.sidebar_delegate import BESIDE_ICON, SIDE, SidebarItem

_WIDE = 212
_FOLDED = 60
_SIGN = 18


class SidePanel(QFrame):
    """Holds the sidebar with the journal's name above and a few words below.

    Signals:
        section_chosen: the Section that is wanted.
        palette_wanted: search or do anything.
        menu_wanted: show the menus below the button.
    """

    section_chosen = Signal(object)
    palette_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, journal_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.sign = Sign("lock", _SIGN, self.tr("Encrypted"))
        self.name = QLabel(journal_name)
        self.name.setProperty("role", "section")
        self.menu_button = icon_button("more", self.tr("Menu (F10)"))
        self.sidebar = Sidebar()
        self.palette_button = SideButton("search")
        self.status = QLabel()
        self.status.setProperty("role", "small")
        self.status.setWordWrap(True)
        self._head = QHBoxLayout()
        self._build()
        self.sidebar.item_chosen.connect(self._on_item_chosen)
        self.menu_button.clicked.connect(self.menu_wanted)
        self.palette_button.clicked.connect(self.palette_wanted)
        self.set_folded(is_folded=False)

    def _build(self) -> None:
        theme = current_theme()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setToolTip(self.name.text())
        self.palette_button.setToolTip(self.tr("Search or do anything (Ctrl+K)"))
        self.palette_button.setAccessibleName(self.tr("Search or do anything"))
        self.palette_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sidebar.show_items(_items())
        head = self._head
        head.setSpacing(theme.px(BESIDE_ICON))
        head.addWidget(self.sign)
        head.addWidget(self.name, 1)
        head.addWidget(self.menu_button)
        layout = QVBoxLayout(self)
        margin = theme.px(theme.spacing.s)
        layout.setContentsMargins(margin, theme.px(theme.spacing.m), margin, theme.px(10))
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addLayout(head)
        layout.addWidget(self.sidebar, 1)
        layout.addWidget(self.palette_button)
        layout.addWidget(self.status)
        self.status.setIndent(theme.px(SIDE))

    def _on_item_chosen(self, key: str) -> None:
        self.section_chosen.emit(Section(key))

    def choose(self, section: Section) -> None:
        """Mark the section that is shown."""
        self.sidebar.choose(section.value)

    def set_count(self, section: Section, count: int) -> None:
        """Show how many things wait in a section."""
        self.sidebar.set_count(section.value, count)

    def show_status(self, words: str) -> None:
        """Say in a few words how the journal stands."""
        self.status.setText(words)

    def set_folded(self, *, is_folded: bool) -> None:
        """Show only icons, for narrow windows."""
        theme = current_theme()
        self.sidebar.set_folded(is_folded)
        # Signs and words stand in line with those of the pages below.
        self._head.setContentsMargins(0 if is_folded else theme.px(SIDE), 0, 0, 0)
        for part in (self.sign, self.name, self.status):
            part.setVisible(not is_folded)
        self.palette_button.setText("" if is_folded else self.tr("Search or do anything"))
        self.setFixedWidth(theme.px(_FOLDED if is_folded else _WIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and in high contrast, where all grounds are alike, a line at its end."""
        super().paintEvent(event)
        theme = current_theme()
        if theme.is_high_contrast:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            end = 0 if is_mirrored else self.width() - 1
            painter = QPainter(self)
            painter.fillRect(end, 0, 1, self.height(), QColor(theme.colours.line))

    def focus_first(self) -> None:
        """Give the keyboard to the sidebar."""
        self.sidebar.setFocus()


def _items() -> tuple[SidebarItem, ...]:
    return tuple(
        SidebarItem(
            key=section.value,
            text=section_name(section),
            icon_name=section_icon(section),
            is_apart=section is Section.TRASH,
        )
        for section in Section
    )
