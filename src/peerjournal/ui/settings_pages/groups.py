"""What the settings are grouped into."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class SettingsGroup(StrEnum):
    """One page of the settings."""

    LOOK = "look"
    TEXT = "text"
    WRITING = "writing"
    LOCKING = "locking"
    CARD = "card"
    COPIES = "copies"
    LANGUAGE = "language"


OF_A_JOURNAL = frozenset({SettingsGroup.WRITING, SettingsGroup.CARD, SettingsGroup.COPIES})
"""The pages that make sense only while a journal is open."""


def group_name(group: SettingsGroup) -> str:
    """Return what a page is called."""
    translate = QCoreApplication.translate
    return {
        SettingsGroup.LOOK: translate("settings", "Look"),
        SettingsGroup.TEXT: translate("settings", "Size of text"),
        SettingsGroup.WRITING: translate("settings", "Writing"),
        SettingsGroup.LOCKING: translate("settings", "Locking"),
        SettingsGroup.CARD: translate("settings", "You and your card"),
        SettingsGroup.COPIES: translate("settings", "Safety copies"),
        SettingsGroup.LANGUAGE: translate("settings", "Language"),
    }[group]


def group_icon(group: SettingsGroup) -> str:
    """Return the name of a page's icon."""
    return {
        SettingsGroup.LOOK: "eye",
        SettingsGroup.TEXT: "heading",
        SettingsGroup.WRITING: "edit",
        SettingsGroup.LOCKING: "lock",
        SettingsGroup.CARD: "card",
        SettingsGroup.COPIES: "save",
        SettingsGroup.LANGUAGE: "journal",
    }[group]
