"""A journal with something to print, and the window on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.journals import new_journal
from tests.windows import Desk


@pytest.fixture
def desk(qapp, qtbot, tmp_path, light_app, monkeypatch):
    """The program on a desk."""
    del qapp, light_app
    monkeypatch.setenv("HOME", str(tmp_path))
    made = Desk(qtbot, tmp_path / "settings.ini")
    yield made
    made.leave()


@pytest.fixture
def journal_path(tmp_path):
    """Where Ana's journal lies."""
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana"):
        pass
    return path


def pages_of(path: Path) -> list[str]:
    """Return what stands on each page of a PDF, its spaces told once."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]
