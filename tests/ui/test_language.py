"""The language of the window: which one, and what then is said in it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from peerjournal.ui import settings as declared
from peerjournal.ui.language import Translation, language_code, locale_of, speak
from peerjournal.ui.resources import resource_bytes
from peerjournal.ui.sections import Section, section_name
from peerjournal.ui.settings import Settings
from tests.windows import Desk

translate = QCoreApplication.translate


class Words(bytes):
    """Bytes whose end is told."""

    def __del__(self) -> None:
        ENDED.append(len(self))


ENDED: list[int] = []


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def plain_app(qapp):
    """The application, speaking as before afterwards."""
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("chosen", "spoken"), [("de", "de"), ("en", "en"), ("de_AT", "de")])
def test_the_language_that_is_set_counts(settings, chosen, spoken):
    settings.put(declared.LANGUAGE, chosen)
    assert language_code(settings) == spoken


@pytest.mark.parametrize("chosen", ["", "tlh"])
def test_otherwise_it_is_the_first_of_the_desktops_that_is_known(settings, monkeypatch, chosen):
    settings.put(declared.LANGUAGE, chosen)
    for wished, spoken in (
        (["fr-Latn-CH", "fr", "de-CH", "de"], "de"),
        (["en-Latn-GB", "de"], "en"),
        (["fi"], "en"),
    ):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _self, wished=wished: wished)
        assert language_code(settings) == spoken


def test_the_program_and_qt_speak_german(plain_app):
    speak(plain_app, "de")
    assert section_name(Section.TODAY) == "Heute"
    assert translate("QWidgetTextControl", "&Copy") == "&Kopieren"
    assert QLocale().toString(QDate(2026, 3, 19), "d. MMMM") == "19. März"
    assert QLocale().toString(1.5, "f", 1) == "1,5"


def test_english_is_said_as_it_is_written(plain_app):
    speak(plain_app, "de")
    speak(plain_app, "en")
    assert section_name(Section.TODAY) == "Today"
    assert translate("QWidgetTextControl", "&Copy") == "&Copy"
    assert QLocale().decimalPoint() == "."


def test_the_words_stay_in_memory_for_as_long_as_qt_reads_them(plain_app):
    words = Words(resource_bytes("translations", "de.qm"))
    translation = Translation(words, plain_app)
    del words
    gc.collect()
    assert ENDED == []
    assert translation.translate("sections", "Today") == "Heute"
    translation.deleteLater()


@pytest.mark.parametrize(
    ("language", "desktop", "written"),
    [
        ("de", "de_CH", "de_CH"),
        ("de", "en_GB", "de_DE"),
        ("en", "de_DE", "en_DE"),
        ("en", "en_GB", "en_GB"),
        ("en", "C", "C"),
        ("de", "C", "de_DE"),
    ],
)
def test_days_are_written_in_the_language_and_as_the_country_does(language, desktop, written):
    assert locale_of(language, QLocale(desktop)).name() == written


@pytest.mark.usefixtures("plain_app")
def test_the_window_opens_in_the_language_that_is_set(qtbot, tmp_path):
    desk = Desk(qtbot, tmp_path / "settings.ini", "de").show()
    assert desk.window.threshold.welcome_page.create_button.text() == "Ein Journal anlegen"
    desk.leave()
