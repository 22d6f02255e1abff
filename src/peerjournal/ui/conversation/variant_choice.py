"""The ways in which a format can be run: as it is, or as one of its variants."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from peerjournal.coaching.formats import variants_of
from peerjournal.ui.pages.column import words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from peerjournal.coaching.formats import Format


class VariantChoice(QWidget):
    """Offers a button for each way; what is only told in words stands beneath.

    Signals:
        chosen: the Format to run.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.format: Format | None = None
        self.buttons: tuple[QPushButton, ...] = ()
        self.told = words("", "small")
        self._group = QButtonGroup(self)
        self._ways = QWidget()
        self._flow = FlowLayout(current_theme().px(6))
        self._ways.setLayout(self._flow)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().px(6))
        rows.addWidget(self._ways)
        rows.addWidget(self.told)

    def show_format(self, one: Format) -> None:
        """Show the ways of another format; it is run as it is at first."""
        self.format = one
        for button in self.buttons:
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        ways = (one, *variants_of(one))
        names = [self.tr("As it is"), *(each.name for each in one.variants if each.key)]
        self.buttons = tuple(quiet_button(name) for name in names)
        for button, way in zip(self.buttons, ways, strict=True):
            button.setCheckable(True)
            button.setChecked(way is one)
            button.setToolTip(way.summary if way is not one else "")
            button.clicked.connect(partial(self._on_chosen, way))
            self._group.addButton(button)
            self._flow.addWidget(button)
        self._ways.setVisible(len(ways) > 1)
        told = (f"{each.name}: {each.text}" for each in one.variants if each.key is None)
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(self.told.text()))
        self.setVisible(len(ways) > 1 or bool(self.told.text()))

    def _on_chosen(self, way: Format) -> None:
        self.format = way
        self.chosen.emit(way)
