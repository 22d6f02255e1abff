"""The handbook, read offline, and what this program is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from peerjournal.ui.handbook import page_text, page_title, pages, place_of
from peerjournal.ui.pages.column import words
from peerjournal.ui.theme import current_theme


def program_version() -> str:
    """Return which version runs."""
    try:
        return version("peerjournal")
    except PackageNotFoundError:
        return QCoreApplication.translate("help", "from source")


class HelpDialog(QDialog):
    """Shows the handbook's pages; reads nothing but what ships with the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.contents = QListWidget()
        self.page = _Page()
        self._names = pages()
        self._build()
        self.contents.currentRowChanged.connect(self._on_row_chosen)
        self.page.anchorClicked.connect(self._on_link_clicked)
        self.contents.setCurrentRow(0)

    def _build(self) -> None:
        theme = current_theme()
        self.resize(theme.px(860), theme.px(620))
        self.contents.setProperty("role", "choices")
        self.contents.setAccessibleName(self.tr("Pages of the handbook"))
        self.contents.setFixedWidth(theme.px(200))
        # Polished first: the style's room for each row must be known when they are added.
        self.contents.ensurePolished()
        for name in self._names:
            self.contents.addItem(QListWidgetItem(page_title(page_text(name), name)))
        about = self.tr("PeerJournal {version}. MIT licence. Opens no network connection.")
        left = QVBoxLayout()
        left.addWidget(self.contents, 1)
        left.addWidget(words(about.format(version=program_version()), "small"))
        side = QWidget()
        side.setFixedWidth(theme.px(200))
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        layout = QHBoxLayout(self)
        margin = theme.px(theme.spacing.l)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(margin)
        layout.addWidget(side)
        layout.addWidget(self.page, 1)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file, or a place in it by its key."""
        page, heading = place_of(name)
        if page in self._names:
            self.contents.setCurrentRow(self._names.index(page))
            self.page.show_heading(heading)

    def _on_row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._names):
            self.page.show_text(page_text(self._names[row]))

    def _on_link_clicked(self, target: QUrl) -> None:
        # A link leads to another page of the handbook or to a place in this one; never outside.
        if target.path():
            self.show_page(target.path().removesuffix(".md"))
        if target.hasFragment():
            self.page.scrollToAnchor(target.fragment())


class _Page(QTextBrowser):
    """A page of the handbook; loads nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Handbook"))
        self.document().setDocumentMargin(current_theme().px(8))

    def show_text(self, text: str) -> None:
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(text, features | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.verticalScrollBar().setValue(0)

    def show_heading(self, heading: str) -> None:
        """Scroll to a heading, where one is named."""
        block = self.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        del kind, name
        return None
