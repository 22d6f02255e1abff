"""The program starts, tests itself, and does its main job where there is no display."""

from __future__ import annotations

import pytest

from peerjournal import app
from peerjournal.ui import tour


@pytest.fixture(autouse=True)
def _application(qapp):
    del qapp


def test_the_self_test_passes_and_says_so(capsys):
    assert app.run(["--self-test"]) == 0
    assert capsys.readouterr().out == "self-test passed\n"


def test_the_tour_shares_both_ways_and_saves_two_pictures(tmp_path, capsys):
    assert app.run_tour([str(tmp_path / "tour")]) == 0
    made = {one.name for one in (tmp_path / "tour").iterdir()}
    assert {"window-light.png", "window-dark.png", "to-Kim.pjbundle", "from-Kim.pjbundle"} <= made
    told = capsys.readouterr().out
    assert f"Kim received {tour.SHARED} entries" in told


def test_without_a_display_the_window_says_so_and_does_not_open(monkeypatch, capsys):
    monkeypatch.setattr(app, "has_display", lambda: False)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert app.run([]) == app.NO_DISPLAY_STATUS
    assert capsys.readouterr().err.count("\n") == 1
