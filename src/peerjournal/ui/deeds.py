"""What each command of the window does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu

from peerjournal.domain.entries import Kind
from peerjournal.domain.identifiers import CircleId, EntryId, IdentityId
from peerjournal.ui import settings as declared
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.editors.edit_spelling import speller_around
from peerjournal.ui.editors.format_command import Command as Format
from peerjournal.ui.entry_deeds import entry_deeds, is_shown, shape
from peerjournal.ui.floating import popup_below
from peerjournal.ui.goals import aim_deeds
from peerjournal.ui.icons import icon
from peerjournal.ui.insights.names import Insight
from peerjournal.ui.kinds import kind_icon, new_kind_words
from peerjournal.ui.printing.wish import PrintWish
from peerjournal.ui.sections import Section
from peerjournal.ui.settings_pages.groups import SettingsGroup
from peerjournal.ui.spelling.trouble import trouble_notice
from peerjournal.ui.theme import ThemeMode, current_theme, larger_factor, smaller_factor

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.ui.asking.questions_wish import QuestionsWish
    from peerjournal.ui.exchange.peers_page import PeersPage
    from peerjournal.ui.finds import Find
    from peerjournal.ui.journal_view import JournalView
    from peerjournal.ui.main_window import MainWindow
    from peerjournal.ui.spelling.speller import Speller

    Deed = Callable[[], None]


class Deeds(QObject):
    """Does what was chosen from a menu, the keyboard or the palette."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._deeds: dict[str, Deed] = self._for_anybody() | self._for_a_journal()

    def do(self, key: str) -> None:
        """Do what a command is for."""
        self._deeds[key]()

    def go(self, find: Find) -> None:
        """Do or show what was found by the palette."""
        from peerjournal.ui.finds import FindKind

        view = self._window.view
        if find.kind is FindKind.COMMAND:
            self.do(find.key)
        elif find.kind is FindKind.HELP:
            self._window.dialogs.show_help(find.key)
        elif find.kind is FindKind.SETTINGS:
            self._settings(SettingsGroup(find.key))
        elif view is not None:
            _show(view, find)

    def _for_anybody(self) -> dict[str, Deed]:
        window = self._window
        return {
            "create": self._create,
            "open": self._open,
            "settings": self._settings,
            "quit": lambda: _ignore(window.close()),
            "menu": window.show_menu,
            "larger": partial(self._scale, larger_factor),
            "smaller": partial(self._scale, smaller_factor),
            "usual_size": partial(self._scale, lambda _factor: 1.0),
            "dark": self._switch_colours,
            "help": lambda: window.dialogs.show_help(""),
            "keys": lambda: window.dialogs.show_keys(window.commands.all),
        }

    def _for_a_journal(self) -> dict[str, Deed]:
        window = self._window
        view = self._with_view
        deeds: dict[str, Deed] = {
            "lock": window.lock,
            "palette": window.show_palette,
            "receive": view(lambda one: one.receive(None)),
            "converse": view(lambda one: one.converse()),
            "plan": view(lambda one: one.planner.begin()),
            "new": view(lambda one: one.begin_usual()),
            "new_menu": view(self._show_kinds),
            "questions": view(self._show_questions),
            "print_period": view(lambda one: one.session.print_wanted.emit(PrintWish())),
            "save": view(lambda one: one.entries.entry_pane.autosave.flush()),
            "check_in": view(aim_deeds.check_in),
            "names": view(aim_deeds.show_names),
            "undo_trash": view(lambda one: one.undo_trash()),
            "find": view(lambda one: one.focus_search()),
            "filter": view(lambda one: one.open_filter()),
            "go_to_day": view(lambda one: one.choose_day()),
            "find_in_entry": view(_find_in_entry),
            "spelling": view(self._check_spelling),
            "focus": view(_toggle_alone),
            "dim_others": view(lambda one: one.entries.entry_pane.editor.spotlight.toggle()),
            "back": view(lambda one: one.step_back()),
            "forward": view(lambda one: one.step_forward()),
            "add_peer": view(partial(_with_peers, lambda peers: peers.begin_adding())),
            "my_card": view(partial(_with_peers, lambda peers: peers.show_my_card())),
            "new_circle": view(partial(_with_peers, lambda peers: peers.begin_circle())),
            "next_part": view(partial(self._walk, step=1)),
            "previous_part": view(partial(self._walk, step=-1)),
        }
        deeds |= {key: view(deed) for key, deed in entry_deeds().items()}
        deeds |= {f"format_{one}": view(partial(shape, one)) for one in Format}
        deeds |= {f"insight_{one}": view(partial(_show_insight, insight=one)) for one in Insight}
        deeds |= {f"new_{kind}": view(partial(_begin, kind=kind)) for kind in Kind}
        deeds |= {f"go_{section}": view(partial(_go, section=section)) for section in Section}
        return deeds

    def _with_view(self, deed: Callable[[JournalView], None]) -> Deed:
        def do() -> None:
            if self._window.view is not None:
                deed(self._window.view)

        return do

    def _create(self) -> None:
        self._window.lock()
        self._window.threshold.show_create()

    def _open(self) -> None:
        self._window.lock()
        self._window.threshold.choose_file()

    def _settings(self, group: SettingsGroup | None = None) -> None:
        view = self._window.view
        self._window.dialogs.show_settings(view.session if view is not None else None, group)

    def _scale(self, step: Callable[[float], float]) -> None:
        settings = self._window.settings
        settings.put(declared.FONT_FACTOR, step(settings.value(declared.FONT_FACTOR)))

    def _switch_colours(self) -> None:
        mode = ThemeMode.LIGHT if current_theme().is_dark else ThemeMode.DARK
        self._window.settings.put(declared.THEME_MODE, mode)

    def _show_questions(self, view: JournalView) -> None:
        self.show_questions(view, None)

    def show_questions(self, view: JournalView, wish: QuestionsWish | None) -> None:
        """Show the question bank, for the entry that is being written if there is one."""
        pane = view.entries.entry_pane
        is_seen = pane.isVisible() and pane.is_writing
        self._window.dialogs.show_questions(view.session, pane.editor if is_seen else None, wish)

    def _show_kinds(self, view: JournalView) -> None:
        menu = QMenu(self._window)
        for kind in Kind:
            action = menu.addAction(icon(kind_icon(kind)), new_kind_words(kind))
            action.triggered.connect(partial(view.begin, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        head = view.entries.list_pane.head
        anchor = head.new_button if head.new_button.isVisible() else view.side.menu_button
        popup_below(menu, anchor)

    def _check_spelling(self, view: JournalView) -> None:
        pane = view.entries.entry_pane
        if is_shown(view) and pane.is_writing and not pane.editor.go_to_next_wrong_word():
            view.session.notice_given.emit(self._why_no_word(speller_around(pane.editor)))

    def _why_no_word(self, speller: Speller | None) -> str:
        if speller is not None and (trouble := speller.trouble) is not None:
            return trouble_notice(trouble)
        if speller is None or not speller.is_on:
            return self.tr("Spelling is turned off: see Settings, Writing.")
        return self.tr("No word here needs a second look.")

    def _walk(self, view: JournalView, step: int) -> None:
        parts = view.parts()
        focused = QApplication.focusWidget()
        at = next(
            (
                place
                for place, part in enumerate(parts)
                if focused is not None and (part is focused or part.isAncestorOf(focused))
            ),
            -1,
        )
        part = parts[(at + step) % len(parts)]
        if part is view.entries.list_pane:
            view.entries.list_pane.focus_list()
        elif part is view.entries.entry_pane:
            view.entries.entry_pane.focus_first()
        elif part is view.side.sidebar:
            view.side.focus_first()
        else:
            view.focus_first()


def _show(view: JournalView, find: Find) -> None:
    from peerjournal.ui.finds import FindKind

    shows: dict[FindKind, Callable[[str], None]] = {
        FindKind.PEER: lambda key: view.show_peer(IdentityId(key)),
        FindKind.CIRCLE: partial(_show_circle, view),
        FindKind.FORMAT: lambda key: view.converse(ConversationStart(format=key)),
        FindKind.TAG: partial(_show_tag, view),
        FindKind.ENTRY: lambda key: view.show_entry(EntryId(key)),
    }
    shows[find.kind](find.key)


def _show_circle(view: JournalView, circle: str) -> None:
    view.show_section(Section.PEERS)
    view.peers.show_circle(CircleId(circle))


def _show_tag(view: JournalView, tag: str) -> None:
    view.show_section(Section.JOURNAL)
    view.entries.list_pane.head.filter_tag(tag)
    view.focus_first()


def _toggle_alone(view: JournalView) -> None:
    entries = view.entries
    if entries.isVisible() and entries.entry_id is not None:
        entries.alone.toggle()


def _find_in_entry(view: JournalView) -> None:
    pane = view.entries.entry_pane
    if pane.entry_id is not None and pane.isVisible():
        pane.find_bar.go_on_or_open()


def _begin(view: JournalView, kind: Kind) -> None:
    view.begin(kind)


def _go(view: JournalView, section: Section) -> None:
    view.show_section(section)
    view.focus_first()


def _with_peers(deed: Callable[[PeersPage], None], view: JournalView) -> None:
    view.show_section(Section.PEERS)
    view.focus_first()
    deed(view.peers)


def _show_insight(view: JournalView, insight: Insight) -> None:
    view.show_section(Section.INSIGHTS)
    view.focus_first()
    view.insights.open_insight(insight)


def _ignore(_result: object) -> None:
    """Drop an answer that nobody needs."""
