"""The handbook, read offline, and what this program is."""

from __future__ import annotations

from functools import partial
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.dialogs.contents_side import contents_side
from peerjournal.ui.handbook import (
    WRITTEN_IN,
    heading_anchor,
    page_text,
    page_title,
    pages,
    pages_with,
    place_of,
)
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.search_field import SearchField

_BETWEEN_LINES = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
_BULLETS = frozenset(
    {
        QTextListFormat.Style.ListDisc,
        QTextListFormat.Style.ListCircle,
        QTextListFormat.Style.ListSquare,
    }
)
_BEHIND_MARKS = 250
_SIDE = 276
"""As wide as the longest title of a page."""


def program_version() -> str:
    """Return which version runs."""
    try:
        return version("peerjournal")
    except PackageNotFoundError:
        return QCoreApplication.translate("help", "from source")


class HelpDialog(QDialog):
    """Shows the handbook's pages; reads nothing but what ships with the program."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.search = SearchField(self.tr("Search the handbook"))
        self.contents = QListWidget()
        self.nothing = words(self.tr("No page holds these words."), "dim")
        self.page = _Page()
        self._language = language
        self._names = pages()
        self._build()
        self.search.search_changed.connect(self._on_search_changed)
        self.search.results_wanted.connect(self._on_results_wanted)
        self.contents.currentRowChanged.connect(self._on_row_chosen)
        self.page.anchorClicked.connect(self._on_link_clicked)
        self.contents.setCurrentRow(0)

    def _build(self) -> None:
        theme = current_theme()
        self.resize(theme.px(960), theme.px(660))
        self.contents.setProperty("role", "choices")
        self.contents.setAccessibleName(self.tr("Pages of the handbook"))
        # Polished first: the style's room for each row must be known when they are added.
        self.contents.ensurePolished()
        for name in self._names:
            title = page_title(page_text(name, self._language), name)
            self.contents.addItem(QListWidgetItem(title))
        self.nothing.hide()
        about = self.tr("PeerJournal {version}. MIT licence. Opens no network connection.")
        version_label = words(about.format(version=program_version()), "small")
        side = (self.search, self.contents, self.nothing, version_label)
        beside = QVBoxLayout()
        margin = theme.px(theme.spacing.l)
        beside.setContentsMargins(margin, margin, theme.px(theme.spacing.xs), margin)
        beside.addWidget(self.page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(contents_side(*side, width=_SIDE))
        layout.addLayout(beside, 1)
        self.contents.setFocus()

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file, or a place in it by its key."""
        page, heading = place_of(name)
        if page in self._names:
            self.search.clear()
            self.contents.setCurrentRow(self._names.index(page))
            self.page.show_heading(heading)

    def _on_row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._names):
            self.page.show_text(page_text(self._names[row], self._language))
            self.page.select_next(self.search.text())

    def _on_search_changed(self, text: str) -> None:
        found = [self._names.index(one) for one in pages_with(text, self._language)]
        for row in range(len(self._names)):
            self.contents.item(row).setHidden(row not in found)
        self.nothing.setVisible(not found)
        if not found:
            return
        if self.contents.currentRow() in found:
            self.page.select_first(text)
        else:
            self.contents.setCurrentRow(found[0])

    def _on_results_wanted(self) -> None:
        self.page.select_next(self.search.text())

    def _on_link_clicked(self, target: QUrl) -> None:
        # A link leads to another page of the handbook or to a place in this one; never outside.
        name = target.path().rpartition("/")[2].removesuffix(".md")
        if target.path().startswith("../") and name in self._names:
            self.page.show_text(page_text(name, WRITTEN_IN))
        elif name:
            self.show_page(name)
        if target.hasFragment():
            self.page.show_anchor(target.fragment())


class _Page(QTextBrowser):
    """A page of the handbook; loads nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._awaited = ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Handbook"))
        self.document().setDocumentMargin(current_theme().px(8))

    def show_text(self, text: str) -> None:
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(text, features | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._space_blocks()
        # The cursor stays behind what was read, and would be brought into sight.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _space_blocks(self) -> None:
        """Give lines air, a heading more room above it than below, a list's marks room behind."""
        theme = current_theme()
        whole = QTextCursor(self.document())
        # As one change: the page is laid out once, and stays where it is.
        whole.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            form, signs = block.blockFormat(), block.charFormat()
            if not form.headingLevel():
                form.setLineHeight(theme.px(theme.spacing.xs), _BETWEEN_LINES)
            elif block.position():
                form.setTopMargin(theme.px(theme.spacing.xl))
                form.setBottomMargin(theme.px(theme.spacing.s))
            is_in_list = form.objectIndex() >= 0
            if is_in_list and block.textList().format().style() in _BULLETS:
                # A mark stands one space before its words; this widens it, and no word.
                signs.setFontStretch(_BEHIND_MARKS)
                signs.setForeground(QColor(theme.colours.dim))
            here = QTextCursor(block)
            here.setBlockFormat(form)
            here.setBlockCharFormat(signs)
            block = block.next()
        whole.endEditBlock()

    def show_heading(self, heading: str) -> None:
        """Scroll to a heading, where one is named."""
        if heading:
            self.show_anchor(heading_anchor(heading))

    def show_anchor(self, anchor: str) -> None:
        """Scroll to the heading that a link names."""
        # Before the page is shown nobody knows how wide it will be, and so how high it stands.
        self._awaited = "" if self.isVisible() else anchor
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and heading_anchor(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to the heading that was asked for before."""
        super().showEvent(event)
        self._lay_out()
        if self._awaited:
            QTimer.singleShot(0, self, partial(self.show_anchor, self._awaited))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        # A page is short. Laid out in parts, Qt finds the wrong words under a point for a while.
        self.document().size()

    def select_first(self, text: str) -> None:
        """Mark the first place that holds the words."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.select_next(text)

    def select_next(self, text: str) -> None:
        """Mark the next place that holds the words together, else one that holds the first."""
        parts = text.split()
        for wanted in (" ".join(parts), parts[0]) if parts else ():
            if self.find(wanted):
                return
            before = self.textCursor()
            self.moveCursor(QTextCursor.MoveOperation.Start)
            if self.find(wanted):
                return
            self.setTextCursor(before)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        del kind, name
        return None
