"""Words of several lines, set as a text is set."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from peerjournal.ui.insights.prose_label import ProseLabel

WORDS = "Nobody asks, nobody answers. You write what you would say aloud. " * 4


@pytest.fixture
def prose(light_app, qtbot):
    del light_app
    made = ProseLabel(WORDS)
    qtbot.addWidget(made)
    return made


def lines_with_ink(label):
    """Return how many times ink begins anew below empty rows."""
    picture = label.grab().toImage()
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    inked = [
        any(picture.pixel(x, y) != ground for x in range(picture.width()))
        for y in range(picture.height())
    ]
    return sum(now and not before for before, now in zip([False, *inked], inked, strict=False))


def test_its_lines_stand_further_apart_than_those_of_a_label(prose, qtbot):
    label = QLabel(WORDS)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert prose.heightForWidth(300) > label.heightForWidth(300)
    assert prose.heightForWidth(150) > prose.heightForWidth(300)


def test_every_line_is_drawn_within_its_height(prose):
    prose.setText("One\nTwo\nThree")
    prose.resize(300, prose.heightForWidth(300))
    assert lines_with_ink(prose) == 3


def test_a_word_without_end_is_broken(prose):
    prose.setText("a" * 400)
    prose.resize(120, prose.heightForWidth(120))
    assert prose.minimumSizeHint().width() <= 120
    assert lines_with_ink(prose) > 10


def test_words_of_a_script_from_the_right_begin_at_the_right(prose):
    edges = []
    for words in ("Peers", "\u05e2\u05de\u05d9\u05ea\u05d9\u05dd"):
        prose.setText(words)
        prose.resize(300, prose.heightForWidth(300))
        picture = prose.grab().toImage()
        ground = picture.pixel(150, 0)
        inked = {
            x for x in range(300) for y in range(picture.height()) if picture.pixel(x, y) != ground
        }
        edges.append((min(inked), max(inked)))
    (left, _), (_, right) = edges
    assert left < 5
    assert right > 290
