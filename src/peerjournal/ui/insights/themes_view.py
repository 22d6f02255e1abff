"""My themes: the phrases that entries are marked with, called as I like."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.themes import THEME_LENGTH_MOST
from peerjournal.operations import themes
from peerjournal.ui.changes import Changes
from peerjournal.ui.exchange.row import Row, heading_row
from peerjournal.ui.exchange.rows_view import RowsView
from peerjournal.ui.insights.insight_column import InsightColumn
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.themes import Theme
    from peerjournal.ui.session import OpenSession


class ThemesView(InsightColumn):
    """Lists every theme; one can be added, and each renamed or hidden."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            self.tr("My themes"),
            self.tr(
                "Short phrases for what somebody can be seen doing. You put them on your own "
                "reflections and goals, and on notes that you received. Nobody else sees them."
            ),
            has_window=False,
            parent=parent,
        )
        self._themes: tuple[Theme, ...] = ()
        self._chosen: Theme | None = None
        self.new_line = _line()
        self.add_button = quiet_button(self.tr("Add"), "add")
        self.add_field = Field(self.tr("A theme of your own"), self.new_line)
        self.panel = QFrame()
        self.words_line = _line()
        self.words_field = Field(self.tr("Called"), self.words_line)
        self.rename_button = quiet_button(self.tr("Rename"), "edit")
        self.hide_button = quiet_button("", "eye-off")
        self.list = RowsView(self.tr("Themes"), is_menu=True, grows=True)
        self._lay_out()
        self.new_line.returnPressed.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.words_line.returnPressed.connect(self._on_rename)
        self.rename_button.clicked.connect(self._on_rename)
        self.hide_button.clicked.connect(self._on_hide)
        self.list.row_opened.connect(self._on_row_opened)

    def _lay_out(self) -> None:
        theme = current_theme()
        adding = QHBoxLayout()
        adding.setSpacing(theme.px(theme.spacing.s))
        adding.addWidget(self.add_field, 1)
        adding.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.panel.setProperty("role", "card")
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        inside.setSpacing(theme.px(theme.spacing.s))
        inside.addWidget(self.words_field)
        row = QHBoxLayout()
        row.addWidget(self.rename_button)
        row.addWidget(self.hide_button)
        row.addStretch()
        inside.addLayout(row)
        self.body.addLayout(adding)
        self.body.addWidget(self.panel)
        self.body.addWidget(self.list)
        self.panel.hide()

    def reload(self) -> None:
        """Read every theme."""
        job = partial(themes.all_themes, language=self.session.language)
        self.session.run(self, job, self._show, self.on_problem)

    def _show(self, found: tuple[Theme, ...]) -> None:
        self._themes = found
        rows = [_row(one) for one in found if not one.is_hidden]
        hidden = [_row(one) for one in found if one.is_hidden]
        if hidden:
            rows += [heading_row(self.tr("Hidden")), *hidden]
        self.list.show_rows(rows)
        if self._chosen is not None:
            self._choose(next((one for one in found if one.key == self._chosen.key), None))
        self.show_body(self.tr("Which of these words would you rather say in your own way?"))

    def _choose(self, theme: Theme | None) -> None:
        self._chosen = theme
        self.panel.setVisible(theme is not None)
        self.words_field.show_problem("")
        if theme is not None:
            self.words_line.setText(theme.words)
            self.hide_button.setText(self.tr("Show again") if theme.is_hidden else self.tr("Hide"))

    def _on_row_opened(self, key: object) -> None:
        self._choose(next((one for one in self._themes if one.key == key), None))
        self.words_line.setFocus()
        self.words_line.selectAll()
        self.reveal(self.panel)

    # What is changed

    def _on_add(self) -> None:
        words = self.new_line.text()
        if words.strip():
            self.new_line.clear()
            job = partial(themes.add_theme, words=words, language=self.session.language)
            said = self.tr("Added: {theme}").format(theme=" ".join(words.split()))
            self.keep(job, said)

    def _on_rename(self) -> None:
        theme, words = self._chosen, self.words_line.text()
        if theme is None or " ".join(words.split()) == theme.words:
            return
        if any(one.words.casefold() == words.strip().casefold() for one in self._others(theme)):
            self.words_field.show_problem(self.tr("Another theme is called so."))
        elif not words.strip():
            self.words_field.show_problem(self.tr("A theme needs a few words."))
        else:
            rename = partial(themes.rename_theme, key=theme.key, language=self.session.language)
            said = self.tr("Renamed: {theme}").format(theme=" ".join(words.split()))
            self.keep(partial(rename, words=words), said, partial(rename, words=theme.words))

    def _others(self, theme: Theme) -> list[Theme]:
        return [one for one in self._themes if one.key != theme.key]

    def _on_hide(self) -> None:
        theme = self._chosen
        if theme is not None:
            turn = partial(themes.set_hidden, key=theme.key, language=self.session.language)
            is_hidden = not theme.is_hidden
            said = self.tr("Hidden: {theme}") if is_hidden else self.tr("Shown again: {theme}")
            back = partial(turn, is_hidden=theme.is_hidden)
            self.keep(partial(turn, is_hidden=is_hidden), said.format(theme=theme.words), back)

    def after_keeping(self) -> None:
        """Tell every page that shows themes."""
        self.session.announce(Changes(themes=True))


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(THEME_LENGTH_MOST)
    return line


def _row(theme: Theme) -> Row:
    return Row(key=FieldKey(theme.key), title=theme.words, is_compact=True)
