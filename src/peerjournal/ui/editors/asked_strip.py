"""Above a note that I give: what was asked for, or calmly that nobody asked yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from peerjournal.domain.fields import one_line
from peerjournal.ui.editors import wordings
from peerjournal.ui.editors.flow_row import flow_row
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import quiet_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.editors.surroundings import AskedRequest

_FOCUS_MOST = 60


class AskedStrip(QFrame):
    """Tells a giver whether the note is wanted, and offers the ways to it.

    Signals:
        tied: the AskedRequest that the note answers from now on.
        untied: it answers none any more.
        welcomed: whether the other one said that they would like to hear it.
        ask_wanted: ask whether the note is wanted.

    """

    tied = Signal(object)
    untied = Signal()
    welcomed = Signal(bool)
    ask_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = _label("section")
        self.words = _label("")
        self.wished = _label("dim")
        self.please_not = _label("warm")
        self._buttons: list[QPushButton] = []
        self.buttons = QWidget()
        self._row = flow_row(self.buttons)
        column = QVBoxLayout(self)
        edge = theme.px(theme.spacing.l)
        column.setContentsMargins(edge, theme.px(theme.spacing.m), edge, theme.px(theme.spacing.m))
        column.setSpacing(theme.px(theme.spacing.xs))
        for label in (self.title, self.words, self.wished, self.please_not):
            column.addWidget(label)
        column.addSpacing(theme.px(theme.spacing.xs))
        column.addWidget(self.buttons)

    def show_request(self, request: AskedRequest) -> None:
        """Show what the note answers, and what was asked to be left out of it."""
        content = request.content
        asked = self.tr("{name} asks you for this").format(name=request.asker.name)
        moment = self.tr("To be seen: {moment}").format(moment=content.moment)
        form = wordings.words_of(wordings.feedback_forms(), content.form)
        how = wordings.words_of(wordings.ways_to_answer(), content.how)
        lines = [one_line(content.focus), moment if content.moment else ""]
        self._say("shared", asked, "\n".join(line for line in lines if line))
        self._set(self.wished, self.tr("Wished for: {form}. {how}.").format(form=form, how=how))
        please_not = self.tr("Not now, please: {what}").format(what=content.please_not)
        self._set(self.please_not, please_not if content.please_not else "")
        self._offer((self.tr("It is another note"), self.untied.emit))

    def show_welcomed(self, name: str) -> None:
        """Show that the other one said yes."""
        said = self.tr("{name} said that they would like to hear it.").format(name=name)
        self._say("card", said, "")
        self._offer((self.tr("Not yet, after all"), partial(self.welcomed.emit, False)))

    def show_unasked(self, name: str, open_requests: tuple[AskedRequest, ...]) -> None:
        """Show that it is a draft for now, and how it may come to be wanted."""
        self._say(
            "card",
            self.tr("Nobody asked for this note yet"),
            self.tr(
                "It is a private draft, and it may stay one. It can be handed over once {name} "
                "asks for it, or says yes."
            ).format(name=name),
        )
        ways: list[tuple[str, Callable[[], None]]] = [
            (
                self.tr("It answers: {what}").format(what=_focus(one)),
                partial(self.tied.emit, one),
            )
            for one in open_requests
        ]
        ways.append((self.tr("Ask whether they want it"), self.ask_wanted.emit))
        ways.append((self.tr("They said yes"), partial(self.welcomed.emit, True)))
        self._offer(*ways)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the keyboard walks through."""
        return tuple(self._buttons)

    def _say(self, role: str, title: str, words: str) -> None:
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)
        self._set(self.title, title)
        self._set(self.words, words)
        self._set(self.wished, "")
        self._set(self.please_not, "")

    def _set(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _offer(self, *ways: tuple[str, Callable[[], None]]) -> None:
        self._row.clear()
        self._buttons.clear()
        for words, do in ways:
            button = quiet_button(words.replace("&", "&&"))
            # Somebody else's words may be long; in a narrow place they are shortened.
            button.setMinimumWidth(1)
            button.clicked.connect(partial(_call, do))
            self._row.addWidget(button)
            self._buttons.append(button)
            button.show()


def _call(do: Callable[[], None], _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002
    do()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


def _focus(request: AskedRequest) -> str:
    words = one_line(request.content.focus) or request.content.moment
    return words if len(words) <= _FOCUS_MOST else f"{words[: _FOCUS_MOST - 1].rstrip()}…"
