"""The settings: how the program looks, when it locks, and what keeps the journal safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui import settings as declared
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import ContrastMode, ThemeMode, current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from peerjournal.ui.settings import Setting, Settings

T = TypeVar("T")

_FACTORS = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)


class SettingsDialog(QDialog):
    """Shows the settings; each counts as soon as it is chosen.

    Signals:
        passphrase_wanted: change the passphrase.
        words_wanted: show the recovery words.
        name_given: what the person wants to be called.
    """

    passphrase_wanted = Signal()
    words_wanted = Signal()
    name_given = Signal(str)

    def __init__(
        self, settings: Settings, my_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.theme_box = QComboBox()
        self.size_box = QComboBox()
        self.contrast_check = QCheckBox(self.tr("High contrast"))
        self.motion_check = QCheckBox(self.tr("No motion"))
        self.language_box = QComboBox()
        self.idle_box = QComboBox()
        self.name_edit = QLineEdit(my_name or "")
        self.passphrase_button = quiet_button(self.tr("Change the passphrase…"))
        self.words_button = quiet_button(self.tr("Show the recovery words…"))
        self.rehearsed_label = words("", "small")
        self.close_button = quiet_button(self.tr("Close"))
        self._has_journal = my_name is not None
        self._fill()
        self._build()
        self._connect()

    def _fill(self) -> None:
        sizes = tuple((factor, f"{factor * 100:.0f} %") for factor in _FACTORS)
        minutes = tuple((count, self._minutes_words(count)) for count in _MINUTES)
        self._offer(self.theme_box, declared.THEME_MODE, self._modes())
        self._offer(self.size_box, declared.FONT_FACTOR, sizes)
        self._offer(self.language_box, declared.LANGUAGE, self._languages())
        self._offer(self.idle_box, declared.IDLE_LOCK_MINUTES, minutes)
        high = self._settings.value(declared.CONTRAST_MODE) is ContrastMode.HIGH
        self.contrast_check.setChecked(high)
        self.motion_check.setChecked(self._settings.value(declared.IS_MOTION_REDUCED))
        self.name_edit.setMaxLength(NAME_MOST)

    def _modes(self) -> tuple[tuple[ThemeMode, str], ...]:
        return (
            (ThemeMode.SYSTEM, self.tr("As the desktop")),
            (ThemeMode.LIGHT, self.tr("Light")),
            (ThemeMode.DARK, self.tr("Dark")),
        )

    def _languages(self) -> tuple[tuple[str, str], ...]:
        return (("", self.tr("As the desktop")), ("en", "English"), ("de", "Deutsch"))

    def _minutes_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only when I lock it")
        if minutes == 1:
            return self.tr("After 1 minute")
        return self.tr("After {count} minutes").format(count=minutes)

    def _build(self) -> None:
        theme = current_theme()
        page = ColumnPage(width=480, from_top=True)
        column = page.column
        column.addWidget(words(self.tr("How it looks"), "section"))
        column.addWidget(Field(self.tr("Colours"), self.theme_box))
        column.addWidget(Field(self.tr("Size of text"), self.size_box))
        column.addWidget(self.contrast_check)
        column.addWidget(self.motion_check)
        column.addWidget(
            Field(
                self.tr("Language"),
                self.language_box,
                self.tr("Counts from the next start of the program."),
            )
        )
        page.add_gap(theme.spacing.m)
        column.addWidget(words(self.tr("Safety"), "section"))
        column.addWidget(Field(self.tr("Lock when nobody touches it"), self.idle_box))
        if self._has_journal:
            self._add_journal_part(column)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        margin = theme.px(theme.spacing.l)
        row.setContentsMargins(margin, theme.px(theme.spacing.s), margin, margin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page, 1)
        layout.addLayout(row)
        self.resize(theme.px(560), theme.px(720))

    def _add_journal_part(self, column: QVBoxLayout) -> None:
        row = FlowLayout(current_theme().px(8))
        row.addWidget(self.passphrase_button)
        row.addWidget(self.words_button)
        column.addLayout(row)
        column.addWidget(self.rehearsed_label)
        column.addSpacing(current_theme().px(12))
        column.addWidget(words(self.tr("You"), "section"))
        column.addWidget(
            Field(
                self.tr("Your name"),
                self.name_edit,
                self.tr("As peers see it on your card; the safety numbers stay the same."),
            )
        )

    def _connect(self) -> None:
        self.contrast_check.toggled.connect(self._on_contrast_toggled)
        self.motion_check.toggled.connect(self._on_motion_toggled)
        self.passphrase_button.clicked.connect(self.passphrase_wanted)
        self.words_button.clicked.connect(self.words_wanted)
        self.name_edit.editingFinished.connect(self._on_name_edited)
        self.close_button.clicked.connect(self.accept)

    def _offer(
        self, box: QComboBox, setting: Setting[T], choices: tuple[tuple[T, str], ...]
    ) -> None:
        # Kept here: as the box's own data, Qt would give a named choice back as a plain string.
        values = [value for value, _words in choices]
        box.addItems([words for _value, words in choices])
        current = self._settings.value(setting)
        if current not in values:
            values.append(current)
            box.addItem(str(current))
        box.setCurrentIndex(values.index(current))

        def keep(row: int) -> None:
            self._settings.put(setting, values[row])

        box.activated.connect(keep)

    def show_rehearsed(self, note: str | None) -> None:
        """Tell when the recovery words were last tried; none means never."""
        if note:
            words = self.tr("You last tried your recovery words on {day}.").format(day=note)
        else:
            words = self.tr("You have not tried your recovery words yet.")
        self.rehearsed_label.setText(words)

    def _on_contrast_toggled(self, is_high: bool) -> None:  # noqa: FBT001 - a slot
        mode = ContrastMode.HIGH if is_high else ContrastMode.SYSTEM
        self._settings.put(declared.CONTRAST_MODE, mode)

    def _on_motion_toggled(self, is_reduced: bool) -> None:  # noqa: FBT001 - a slot
        self._settings.put(declared.IS_MOTION_REDUCED, is_reduced)

    def _on_name_edited(self) -> None:
        name = " ".join(self.name_edit.text().split())
        if name and self.name_edit.isModified():
            self.name_edit.setModified(False)
            self.name_given.emit(name)
