"""Pages are made before they are wanted, piece by piece, and only while nobody acts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerjournal.ui import making_ready
from peerjournal.ui.making_ready import MakingReady, pages_of
from peerjournal.ui.pages.today_page import TodayPage
from tests.journals import new_journal
from tests.windows import Desk


def page():
    made = QWidget()
    QVBoxLayout(made).addWidget(QWidget())
    return made


def test_each_piece_is_made_and_dressed_in_turns_of_their_own(qtbot, monkeypatch):
    monkeypatch.setattr(making_ready, "FIRST_AFTER_MS", 0)
    monkeypatch.setattr(making_ready, "NEXT_AFTER_MS", 0)
    made = [page(), page()]
    owner = QWidget()
    for one in (*made, owner):
        qtbot.addWidget(one)
    asked = []

    def give(at):
        asked.append(at)
        return made[at]

    ready = MakingReady((lambda: give(0), lambda: give(1)), lambda: True, owner)
    assert not asked
    qtbot.waitUntil(lambda: ready.is_done)
    assert asked == [0, 1]
    assert all(one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for one in made)


def test_a_page_behind_others_has_its_room_before_it_is_shown(qtbot, monkeypatch):
    monkeypatch.setattr(making_ready, "FIRST_AFTER_MS", 0)
    monkeypatch.setattr(making_ready, "NEXT_AFTER_MS", 0)
    stack, behind = QStackedWidget(), page()
    qtbot.addWidget(stack)
    stack.addWidget(QWidget())
    stack.addWidget(behind)
    stack.resize(400, 300)
    stack.show()
    ready = MakingReady((lambda: behind,), lambda: True, stack)
    qtbot.waitUntil(lambda: ready.is_done)
    margins = behind.layout().contentsMargins()
    room = behind.rect().marginsRemoved(margins)
    assert behind.isHidden()
    assert behind.size() == stack.size()
    assert behind.layout().itemAt(0).widget().geometry() == room


def test_nothing_is_made_while_somebody_acts(qtbot, monkeypatch):
    monkeypatch.setattr(making_ready, "FIRST_AFTER_MS", 0)
    owner, acts, looked = QWidget(), [True], []
    qtbot.addWidget(owner)

    def is_quiet():
        looked.append(1)
        return not acts

    ready = MakingReady((lambda: owner,), is_quiet, owner)
    qtbot.waitUntil(lambda: len(looked) > 3)
    assert not ready.is_done
    acts.clear()
    qtbot.waitUntil(lambda: ready.is_done)


def test_the_pages_of_a_journal_can_be_made_before_they_are_shown(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / "Practice.pjournal"
    with new_journal(path, "Ana"):
        pass
    desk = Desk(qtbot, tmp_path / "settings.ini")
    try:
        view = desk.show(path).unlock().view
        shown = view.stack.currentWidget()
        made = [make() for make in pages_of(view)]
        assert isinstance(made[0], TodayPage)
        assert view.stack.currentWidget() is shown
        desk.rest()
        desk.lock()
    finally:
        desk.leave()
