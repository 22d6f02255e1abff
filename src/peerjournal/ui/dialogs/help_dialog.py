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

from peerjournal.ui.pages.column import words
from peerjournal.ui.resources import resource_names, resource_text, resources_folder
from peerjournal.ui.theme import current_theme

_FOLDER = "handbook"
_FIRST = ("index", "getting-started", "sharing", "privacy", "command-line", "formats")


def pages() -> tuple[str, ...]:
    """Return the names of the handbook's pages, in the order of reading."""
    if not (resources_folder() / _FOLDER).is_dir():
        return ()
    found = resource_names(_FOLDER, ".md")
    first = tuple(name for name in _FIRST if name in found)
    return first + tuple(name for name in found if name not in first)


def page_text(name: str) -> str:
    """Return a page of the handbook as Markdown."""
    return resource_text(_FOLDER, f"{name}.md")


def page_title(text: str, name: str) -> str:
    """Return the first heading of a page, else its name."""
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip() or name.replace("-", " ").capitalize()


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
        """Show a page by the name of its file."""
        if name in self._names:
            self.contents.setCurrentRow(self._names.index(name))

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

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        del kind, name
        return None
