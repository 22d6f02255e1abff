"""The desktop's settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerjournal.ui import settings as declared
from peerjournal.ui.settings import (
    FONT_FACTOR,
    IDLE_LOCK_MINUTES,
    IS_MOTION_REDUCED,
    LAST_FOLDER,
    RECENT_JOURNALS,
    RECENT_MOST,
    THEME_MODE,
    WINDOW_GEOMETRY,
    Setting,
    Settings,
    default_settings_path,
    forget_journal,
    remember_journal,
)
from peerjournal.ui.theme import ThemeMode

EVERY = {name: value for name, value in vars(declared).items() if isinstance(value, Setting)}
OTHER = {
    "THEME_MODE": ThemeMode.DARK,
    "CONTRAST_MODE": declared.ContrastMode.HIGH,
    "FONT_FACTOR": 1.25,
    "IS_MOTION_REDUCED": True,
    "LANGUAGE": "de",
    "WINDOW_GEOMETRY": b"\x01\x00\xff",
    "WINDOW_STATE": b"\x02",
    "LAST_FOLDER": Path("Ordner mit ä, und Komma"),
    "RECENT_JOURNALS": (Path("a, b.pjournal"), Path("ü.pjournal")),
    "IDLE_LOCK_MINUTES": 15,
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "settings.ini"


def test_each_setting_is_at_its_default_first(path):
    settings = Settings(path)
    for setting in EVERY.values():
        assert settings.value(setting) == setting.default


@pytest.mark.parametrize("name", EVERY)
def test_each_setting_is_there_again_at_the_next_start(path, name):
    Settings(path).put(EVERY[name], OTHER[name])
    again = Settings(path).value(EVERY[name])
    assert again == OTHER[name]
    assert type(again) is type(OTHER[name])


def test_no_two_settings_share_a_name():
    assert len({setting.name for setting in EVERY.values()}) == len(EVERY)


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        (THEME_MODE, "sepia"),
        (FONT_FACTOR, "huge"),
        (FONT_FACTOR, "40"),
        (FONT_FACTOR, "nan"),
        (IS_MOTION_REDUCED, "perhaps"),
        (IDLE_LOCK_MINUTES, "-1"),
        (WINDOW_GEOMETRY, "xyz"),
    ],
)
def test_a_value_that_makes_no_sense_is_the_default(path, setting, text):
    Settings(path)._file.setValue(setting.name, text)
    assert Settings(path).value(setting) == setting.default


def test_a_value_of_another_form_is_the_default(path):
    Settings(path)._file.setValue(THEME_MODE.name, ["dark", "light"])
    assert Settings(path).value(THEME_MODE) is ThemeMode.SYSTEM


def test_a_change_is_told_once(path, qtbot):
    settings, told = Settings(path), []
    settings.changed.connect(told.append)
    settings.put(FONT_FACTOR, 1.5)
    settings.put(FONT_FACTOR, 1.5)
    assert told == [FONT_FACTOR.name]
    del qtbot


def test_recent_journals_are_newest_first_without_repeating(path, tmp_path):
    settings = Settings(path)
    journals = [tmp_path / f"{number}.pjournal" for number in range(RECENT_MOST + 2)]
    for journal in [*journals, journals[5]]:
        remember_journal(settings, journal)
    recent = settings.value(RECENT_JOURNALS)
    assert recent[0] == journals[5]
    assert len(recent) == len(set(recent)) == RECENT_MOST
    assert settings.value(LAST_FOLDER) == tmp_path
    forget_journal(settings, journals[5])
    assert journals[5] not in settings.value(RECENT_JOURNALS)


def test_the_file_lies_where_the_platform_keeps_settings():
    assert default_settings_path().name == "settings.ini"
    assert default_settings_path().parent.name == "PeerJournal"
