"""The settings: a page for each group of them, each counting as soon as it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerjournal.coaching.library import FALLBACK
from peerjournal.domain.peers import NAME_MOST
from peerjournal.ui import settings as declared
from peerjournal.ui.dialogs.contents_side import contents_side
from peerjournal.ui.icons import icon
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.settings_pages.choices import offer
from peerjournal.ui.settings_pages.copies_page import CopiesPage
from peerjournal.ui.settings_pages.groups import (
    OF_A_JOURNAL,
    SettingsGroup,
    group_icon,
    group_name,
)
from peerjournal.ui.settings_pages.writing_page import WritingPage
from peerjournal.ui.theme import ContrastMode, ThemeMode, current_theme
from peerjournal.ui.widgets.buttons import quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.settings import Settings

_FACTORS = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
_ICON = 18
_MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)


class SettingsDialog(QDialog):
    """Shows the settings.

    Signals:
        passphrase_wanted: change the passphrase.
        words_wanted: show the recovery words.
        name_given: what the person wants to be called.
    """

    passphrase_wanted = Signal()
    words_wanted = Signal()
    name_given = Signal(str)

    def __init__(
        self,
        settings: Settings,
        my_name: str | None = None,
        parent: QWidget | None = None,
        *,
        language: str = FALLBACK,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.contents = QListWidget()
        self.pages = QStackedWidget()
        self.theme_box = QComboBox()
        self.size_box = QComboBox()
        self.contrast_check = QCheckBox(self.tr("High contrast"))
        self.motion_check = QCheckBox(self.tr("No motion"))
        self.writing = WritingPage(language)
        self.language_box = QComboBox()
        self.idle_box = QComboBox()
        self.name_edit = QLineEdit(my_name or "")
        self.passphrase_button = quiet_button(self.tr("Change the passphrase…"))
        self.words_button = quiet_button(self.tr("Show the recovery words…"))
        self.rehearsed_label = words("", "small")
        self.copies = CopiesPage()
        self.close_button = quiet_button(self.tr("Close"))
        self._has_journal = my_name is not None
        self._groups = tuple(
            one for one in SettingsGroup if self._has_journal or one not in OF_A_JOURNAL
        )
        self._fill()
        self._build()
        self._connect()
        self.contents.setCurrentRow(0)

    def show_group(self, group: SettingsGroup) -> None:
        """Turn to a page, and give it the keyboard."""
        if group in self._groups:
            self.contents.setCurrentRow(self._groups.index(group))
            self._focus_page()

    def _focus_page(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        sizes = tuple((factor, f"{factor * 100:.0f} %") for factor in _FACTORS)
        minutes = tuple((count, self._minutes_words(count)) for count in _MINUTES)
        offer(self._settings, self.theme_box, declared.THEME_MODE, self._modes())
        offer(self._settings, self.size_box, declared.FONT_FACTOR, sizes)
        offer(self._settings, self.language_box, declared.LANGUAGE, self._languages())
        offer(self._settings, self.idle_box, declared.IDLE_LOCK_MINUTES, minutes)
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

    # The pages

    def _build(self) -> None:
        theme = current_theme()
        margin = theme.px(theme.spacing.l)
        self._build_contents()
        for group in self._groups:
            self.pages.addWidget(self._page_of(group))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        right = QVBoxLayout()
        right.addWidget(self.pages, 1)
        right.addLayout(row)
        right.setContentsMargins(0, margin, margin, margin)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(contents_side(self.contents))
        layout.addLayout(right, 1)
        self.resize(theme.px(740), theme.px(520))

    def _build_contents(self) -> None:
        contents = self.contents
        contents.setProperty("role", "choices")
        contents.setAccessibleName(self.tr("Groups of settings"))
        # Polished first: the style's room for each row must be known when they are added.
        contents.ensurePolished()
        side = current_theme().px(_ICON)
        contents.setIconSize(QSize(side, side))
        for group in self._groups:
            contents.addItem(QListWidgetItem(icon(group_icon(group)), group_name(group)))

    def _page_of(self, group: SettingsGroup) -> ColumnPage:
        page = ColumnPage(width=460, from_top=True)
        page.add_text(group_name(group), "title")
        page.add_gap(current_theme().spacing.xs)
        made: dict[SettingsGroup, Callable[[], tuple[QWidget, ...]]] = {
            SettingsGroup.LOOK: self._look,
            SettingsGroup.TEXT: self._text,
            SettingsGroup.WRITING: lambda: (self.writing,),
            SettingsGroup.LOCKING: self._locking,
            SettingsGroup.CARD: self._card,
            SettingsGroup.COPIES: lambda: (self.copies,),
            SettingsGroup.LANGUAGE: self._language,
        }
        parts = made[group]()
        for part in parts:
            page.column.addWidget(part)
        # The page itself takes no keyboard; its first part does.
        first = next((one.focusProxy() or one for one in parts), None)
        if first is not None:
            page.setFocusProxy(first)
        return page

    def _look(self) -> tuple[QWidget, ...]:
        return (Field(self.tr("Colours"), self.theme_box), self.contrast_check, self.motion_check)

    def _text(self) -> tuple[QWidget, ...]:
        keys = self.tr("Anywhere in the program, Ctrl and plus or minus do the same.")
        return (Field(self.tr("Size of text"), self.size_box, keys),)

    def _locking(self) -> tuple[QWidget, ...]:
        idle = Field(self.tr("Lock when nobody touches it"), self.idle_box)
        if not self._has_journal:
            return (idle,)
        acts = QWidget()
        row = FlowLayout(current_theme().px(8))
        row.addWidget(self.passphrase_button)
        row.addWidget(self.words_button)
        acts.setLayout(row)
        return (idle, acts, self.rehearsed_label)

    def _card(self) -> tuple[QWidget, ...]:
        said = self.tr("As peers see it on your card; the safety numbers stay the same.")
        return (Field(self.tr("Your name"), self.name_edit, said),)

    def _language(self) -> tuple[QWidget, ...]:
        said = self.tr("Counts from the next start of the program.")
        return (Field(self.tr("Language"), self.language_box, said),)

    def _connect(self) -> None:
        self.contents.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.contents.itemActivated.connect(self._focus_page)
        self.contrast_check.toggled.connect(self._on_contrast_toggled)
        self.motion_check.toggled.connect(self._on_motion_toggled)
        self.passphrase_button.clicked.connect(self.passphrase_wanted)
        self.words_button.clicked.connect(self.words_wanted)
        self.name_edit.editingFinished.connect(self._on_name_edited)
        self.close_button.clicked.connect(self.accept)

    def show_rehearsed(self, note: str | None) -> None:
        """Tell when the recovery words were last tried; none means never."""
        if note:
            said = self.tr("You last tried your recovery words on {day}.").format(day=note)
        else:
            said = self.tr("You have not tried your recovery words yet.")
        self.rehearsed_label.setText(said)

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
