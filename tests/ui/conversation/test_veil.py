"""Nothing can be read through the veil, by eye or by ear."""

from __future__ import annotations

from peerjournal.ui.conversation.veil import Veil


def drawn(qtbot, text):
    veil = Veil()
    qtbot.addWidget(veil)
    veil.resize(400, 44)
    veil.cover(text)
    return veil, veil.grab().toImage()


def test_other_words_of_the_same_lengths_look_the_same(qtbot, light_app):
    del light_app
    _one, first = drawn(qtbot, "tired of him")
    _other, second = drawn(qtbot, "happy by now")
    assert first == second


def test_the_words_are_told_to_nobody_who_listens(qtbot, light_app):
    del light_app
    veil, _image = drawn(qtbot, "secret")
    told = (veil.accessibleName(), veil.accessibleDescription(), veil.toolTip())
    assert not any("secret" in words for words in told)
