"""Looks at what another person will read, whenever typing rests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from peerjournal.coaching.language import MOST, has_rules, hints
from peerjournal.ui.announcing import announce
from peerjournal.ui.editors.tab_order import walk_in_order
from peerjournal.ui.hints.hint_line import HintLine
from peerjournal.ui.hints.hint_switch import HintSwitch
from peerjournal.ui.hints.rest import Rest
from peerjournal.ui.hints.underlines import Mark, mark_for, own_words, underline

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.coaching.language import HintField
    from peerjournal.domain.identifiers import FieldKey
    from peerjournal.operations.hinting import HintWishes
    from peerjournal.ui.editors.writing_section import WritingSection


@dataclass(slots=True)
class _Watched:
    section: WritingSection
    kind: Callable[[], HintField | None]
    line: HintLine | None = None
    marks: tuple[Mark, ...] = ()
    fine: set[str] = field(default_factory=set[str])


class Hinting(QObject):
    """At most three hints for a note, over all its fields; nothing of them is kept.

    What only the writer reads is looked at where they want to practise.

    Attributes:
        rest: tells when typing has rested.
        switch: to be placed at the foot of the fields.

    Signals:
        wishes_changed: HintWishes to keep.

    """

    wishes_changed = Signal(object)

    def __init__(
        self, language: str, wishes: HintWishes, parent: QWidget, *, is_practice: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_practice = is_practice
        self._language = language
        self._wishes = wishes
        self._watched: list[_Watched] = []
        self._has_looked = False
        self.waits_for_rules = False
        self.rest = Rest(self)
        self.switch = HintSwitch(has_rules=has_rules(language), is_practice=is_practice)
        self.switch.show_wishes(wishes)
        self.rest.over.connect(self.look)
        self.switch.switched.connect(self._on_switched)
        self.switch.wanted_again.connect(self._on_wanted_again)

    def watch(self, section: WritingSection, kind: Callable[[], HintField | None]) -> None:
        """Look at a field too; `kind` tells what it is now, none if nobody else reads it."""
        one = _Watched(section, kind)
        self._watched.append(one)
        section.edit.changed.connect(partial(self._on_typed, one))
        section.edit.cursorPositionChanged.connect(partial(self._follow_cursor, one))

    def show_wishes(self, wishes: HintWishes) -> None:
        """Do as is wished elsewhere."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.switch.show_wishes(wishes)
            self.look_again()

    def marks(self) -> tuple[Mark, ...]:
        """Return what is underlined now."""
        return tuple(mark for one in self._watched for mark in one.marks)

    def line_of(self, section: WritingSection) -> HintLine | None:
        """Return the line below a field, if there is one to see."""
        one = next(each for each in self._watched if each.section is section)
        return one.line if one.line is not None and not one.line.isHidden() else None

    def forget(self) -> None:
        """Begin anew with another note, of which nothing was typed yet."""
        self._has_looked = False
        self.rest.stop()
        self._watched = self._living()
        for one in self._watched:
            one.fine.clear()
            self._show(one, ())

    def look_again(self) -> None:
        """Look at all fields once more, if typing has rested before."""
        if self._has_looked:
            self.look()

    def wait_for_rules(self, *, waits: bool) -> None:
        """Look at nothing while the rules are being read elsewhere: that takes a while."""
        self.waits_for_rules = waits

    def look(self) -> None:
        """Look at all fields now."""
        if self.waits_for_rules:
            self.rest.begin()
            return
        self._has_looked = True
        self.rest.stop()
        self._watched = self._living()
        found = [
            (mark.hint.rule, place, mark)
            for place, one in enumerate(self._watched)
            for mark in self._found(one)
        ]
        found.sort(key=lambda each: each[:2])
        before = {(mark.hint.rule, mark.words) for mark in self.marks()}
        for place, one in enumerate(self._watched):
            self._show(one, tuple(mark for _rule, at, mark in found[:MOST] if at == place))
        self._announce_first(before)

    def _living(self) -> list[_Watched]:
        # A form that asks other questions lets fields go.
        return [one for one in self._watched if isValid(one.section)]

    @property
    def _is_on(self) -> bool:
        return self._wishes.is_on and (self._wishes.in_practice or not self._is_practice)

    def _found(self, one: _Watched) -> tuple[Mark, ...]:
        kind = one.kind()
        if not self._is_on or kind is None or one.section.isHidden():
            return ()
        document = one.section.edit.document()
        text = own_words(document)
        ignored = frozenset(self._wishes.ignored) | one.fine
        found = hints(text, kind, self._language, ignored)
        return tuple(mark_for(document, text, hint) for hint in found)

    def _announce_first(self, before: set[tuple[FieldKey, str]]) -> None:
        for one in self._watched:
            mark = one.line.mark if one.line is not None and one.marks else None
            if one.line and mark and (mark.hint.rule, mark.words) not in before:
                announce(one.section.edit, one.line.spoken())
                return

    def _show(self, one: _Watched, marks: tuple[Mark, ...]) -> None:
        if marks or one.marks:
            one.marks = marks
            underline(one.section.edit, marks)
        if not marks:
            if one.line is not None:
                self._put_away(one)
            return
        line = one.line or self._new_line(one)
        line.show_mark(self._at_cursor(one) or marks[0])
        # Each time: the form may have brought its fields into another order.
        walk_in_order((one.section.edit, *line.buttons))

    def _put_away(self, one: _Watched) -> None:
        assert one.line is not None  # noqa: S101 - asked for by the callers
        focused = QApplication.focusWidget()
        if focused is not None and one.line.isAncestorOf(focused):
            one.section.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        one.line.hide()

    def _new_line(self, one: _Watched) -> HintLine:
        line = one.line = HintLine(one.section)
        one.section.add_below(line)
        line.accepted.connect(partial(self._on_accepted, one))
        line.ignored.connect(partial(self._on_ignored, one))
        line.turned_off.connect(partial(self._on_turned_off, one))
        line.left.connect(partial(self._go_back, one))
        line.dressed_anew.connect(lambda: underline(one.section.edit, one.marks))
        return line

    def _at_cursor(self, one: _Watched) -> Mark | None:
        position = one.section.edit.textCursor().position()
        return next((mark for mark in one.marks if mark.holds(position)), None)

    def _follow_cursor(self, one: _Watched) -> None:
        mark = self._at_cursor(one) if one.marks else None
        if mark is not None and one.line is not None and mark is not one.line.mark:
            one.line.show_mark(mark)
            announce(one.section.edit, one.line.spoken())

    def _on_typed(self, one: _Watched) -> None:
        self.rest.begin()
        standing = tuple(mark for mark in one.marks if mark.still_stands)
        if standing != one.marks:
            # The line stays until typing rests: nothing moves under the words being written.
            one.marks = standing
            underline(one.section.edit, standing)

    # What a person answers

    def _on_accepted(self, one: _Watched) -> None:
        if one.line is not None and one.line.mark is not None:
            one.fine.add(one.line.mark.words.lower().replace("’", "'"))
        self._go_back(one)
        self.look()

    def _on_ignored(self, one: _Watched, word: str) -> None:
        self._go_back(one)
        self._wish(self._wishes.without(word))

    def _on_turned_off(self, one: _Watched) -> None:
        self._go_back(one)
        self._on_switched(is_on=False)

    def _on_switched(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        if self._is_practice:
            self._wish(replace(self._wishes, in_practice=is_on))
        else:
            self._wish(replace(self._wishes, is_on=is_on))

    def _on_wanted_again(self, word: str) -> None:
        self._wish(self._wishes.again(word))

    def _go_back(self, one: _Watched) -> None:
        one.section.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self, wishes: HintWishes) -> None:
        self._wishes = wishes
        self.switch.show_wishes(wishes)
        self.look()
        self.wishes_changed.emit(wishes)
