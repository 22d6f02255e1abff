"""What people do in a conversation, by key."""

from __future__ import annotations

from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def begin(room, start=None, size=(1280, 800)):
    """Begin the usual hour with Ben."""
    page = room.open(start, size)
    room.press(Key.Key_Return, CONTROL)
    assert page.during is not None
    return page


def editor(page, kind, seat=None):
    wanted = page.table.meeting.mine if seat is None else seat
    return next(
        editor
        for group in page.during.groups
        for place, editor in zip(group.places, group.editors, strict=True)
        if place.field.type is kind and place.seat == wanted
    )


def go_to(room, page, phase):
    while page.table.talk.current.phase != phase:
        room.press(Key.Key_PageDown)


def fill(room, page, kind, text):
    editor(page, kind).first.setFocus()
    room.type(text)
