"""Words for my own eyes, blurred until they are asked for: people share screens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsBlurEffect,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain.fields import Markdown
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button

_BLUR = 9.0


class PrivatePart(QFrame):
    """Shows private notes in a dashed frame; they are blurred until the button or they are clicked.

    Attributes:
        show_button: shows or hides the words.
        text: the words.

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "private")
        self.text = MarkdownEdit()
        self.text.set_read_only(True)
        self.show_button = link_button("")
        self.show_button.clicked.connect(self._on_show_clicked)
        self._blur = QGraphicsBlurEffect(self)
        self._blur.setBlurHints(QGraphicsBlurEffect.BlurHint.QualityHint)
        self.text.setGraphicsEffect(self._blur)
        self.text.viewport().installEventFilter(self)
        self._build()
        self._hide_words()

    @property
    def is_shown(self) -> bool:
        """Whether the words can be read."""
        return not self._blur.isEnabled()

    def show_markdown(self, text: Markdown) -> None:
        """Hold other notes, blurred."""
        self.text.show_markdown(text)
        self._hide_words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the words where they are clicked."""
        if event.type() == QEvent.Type.MouseButtonPress and not self.is_shown:
            self._show_words()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        theme = current_theme()
        label = QLabel(self.tr("Private · stays in this journal"))
        label.setProperty("role", "overline")
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, theme.px(theme.spacing.m), side, side)
        layout.addLayout(head)
        layout.addWidget(self.text)

    def _on_show_clicked(self) -> None:
        if self.is_shown:
            self._hide_words()
        else:
            self._show_words()

    def _show_words(self) -> None:
        self._blur.setEnabled(False)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.set_read_only(True)
        self.text.setAccessibleName(self.tr("Private notes"))
        self.show_button.setText(self.tr("Hide"))

    def _hide_words(self) -> None:
        self._blur.setBlurRadius(current_theme().px(_BLUR))
        self._blur.setEnabled(True)
        # Nothing to select, copy or read aloud while it is hidden.
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setAccessibleName(self.tr("Private notes, hidden"))
        self.show_button.setText(self.tr("Show"))
