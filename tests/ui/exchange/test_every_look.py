"""Every page in every theme and width: drawn without a warning, everything with a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from peerjournal.operations.journal import rename_me
from peerjournal.ui.appearance import apply_theme
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.exchange.inbox_page import InboxPage
from peerjournal.ui.exchange.peers_page import PeersPage
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.exchange.share_page import SharePage
from tests.gallery import THEMES
from tests.ui.exchange.desks import close_desk, open_desk
from tests.ui.seeing import inks

HOSTILE = "<img src='file:///etc/hostname'> & <b>Ben</b> " + "x" * 50
_INNER = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}


@pytest.fixture
def pages(pair):
    """Each page with something on it, made anew at a width."""
    ana, ben = pair
    mine = [ana.write(f"Mine {n}", tags=("quiet",)) for n in range(12)]
    theirs = [ben.write(f"Theirs {n}") for n in range(3)]
    ana.send(ben, *mine[:3])
    ana.receive(ben.send(ana, *theirs), {theirs[0].id})
    arriving = ben.send(ana, ben.write("Arriving"), name="arriving", note=HOSTILE)

    def made(width):
        peers_page = PeersPage(ana.session)
        peers_page.show_peer(ben.me.id)
        return [
            ana.show(page, width=width)
            for page in (
                peers_page,
                SharePage(ana.session, tuple(one.id for one in mine)),
                ReceivePage(ana.session, arriving),
                InboxPage(ana.session),
            )
        ]

    return made


@pytest.fixture
def put_away(pair):
    """Delete the pages that were made."""
    return pair[0].put_away


@pytest.mark.parametrize("width", [560, 1400])
def test_every_page_is_drawn_in_every_theme_and_width(light_app, pages, put_away, width):
    for theme in ("dark", "large"):
        apply_theme(light_app, THEMES[theme])
        for page in pages(width):
            assert page.width() == width, (type(page).__name__, theme)
            assert THEMES[theme].colours.ink in inks(page)
        put_away()


def test_a_page_follows_the_theme_while_it_is_shown(light_app, pages):
    shown = pages(1000)
    for name in ("dark", "contrast-light"):
        apply_theme(light_app, THEMES[name])
        light_app.processEvents()
        for page in shown:
            assert THEMES[name].colours.paper in inks(page)


def test_everything_that_takes_the_keyboard_has_a_name_for_readers(pages):
    for page in pages(1400):
        unnamed = [
            (type(page).__name__, type(widget).__name__, widget.objectName())
            for widget in page.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.isVisible()
            and widget.focusProxy() is None
            and not isinstance(widget, MarkdownEdit)
            and widget.objectName() not in _INNER
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert unnamed == []


class Flashes(QObject):
    """Notes each widget that is shown as a window of its own."""

    def __init__(self, app):
        super().__init__()
        self.seen = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched))
        return False


def test_no_part_of_a_page_flashes_up_as_a_window(qapp, pages):
    flashes = Flashes(qapp)
    pages(1000)
    qapp.removeEventFilter(flashes)
    assert set(flashes.seen) == {PeersPage, SharePage, ReceivePage, InboxPage}


def test_nothing_that_somebody_else_wrote_is_read_as_html(strangers, tmp_path_factory):
    ana, _ben = strangers
    other = open_desk(tmp_path_factory.mktemp("other"), "Other", ana.qtbot)
    other.do(rename_me, HOSTILE)
    ana.knows(other, is_verified=False)
    other.knows(ana)
    path = other.send(ana, other.write(HOSTILE, HOSTILE), note=HOSTILE)
    page = ana.show(ReceivePage(ana.session, path))
    people = ana.show(PeersPage(ana.session))
    people.show_peer(other.me.id)
    ana.settle()
    for shown in (page, people):
        _assert_plain(shown)
    page.preview.take.click()
    ana.settle()
    _assert_plain(page)
    inbox = ana.show(InboxPage(ana.session))
    _assert_plain(inbox)
    close_desk(other)


def _assert_plain(page):
    labels = [one for one in page.findChildren(QLabel) if "<img" in one.text()]
    assert labels or page.findChildren(QWidget)
    rich = [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText]
    assert rich == []
    tips = [one.toolTip() for one in page.findChildren(QWidget) if "<img" in one.toolTip()]
    assert tips == []
