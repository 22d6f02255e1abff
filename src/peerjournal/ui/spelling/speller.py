"""Knows which words are unknown; asks a process beside the window, which never waits for it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from peerjournal.ui.spelling.dictionaries import dictionaries, usual_language
from peerjournal.ui.spelling.trouble import SpellingTrouble

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerjournal.operations.spelling import SpellingWishes

_ASKED_MOST = 200
_KNOWN_MOST = 60_000
_VAIN_STARTS_MOST = 2


class Speller(QObject):
    """Words and what is known of them, from the first question until the journal locks.

    Signals:
        learned: the words (frozenset[str]) of which it is known now.
        meant: a word, and the list of what may have been meant.
        wishes_changed: SpellingWishes to keep.
        failed: the SpellingTrouble that keeps words from being looked up.
    """

    learned = Signal(object)
    meant = Signal(str, object)
    wishes_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._wishes: SpellingWishes | None = None
        self._languages: tuple[str, ...] = ()
        self._names = frozenset[str]()
        self._left = set[str]()
        self._is_unknown = dict[str, bool]()
        self._waiting = dict[str, None]()
        self._process: QProcess | None = None
        self._is_broken = False
        self._vain_starts = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)

    # What is wished

    @property
    def wishes(self) -> SpellingWishes | None:
        """What is wished; nothing while that is not known yet, or the journal is locked."""
        return self._wishes

    @property
    def is_on(self) -> bool:
        """Whether words are looked up."""
        is_wanted = self._wishes is not None and self._wishes.is_on
        return is_wanted and not self._is_broken and bool(self._languages)

    @property
    def trouble(self) -> SpellingTrouble | None:
        """What keeps words from being looked up though that is wished; nothing if they are."""
        if self._wishes is None or not self._wishes.is_on:
            return None
        if not self._languages:
            return SpellingTrouble.NO_DICTIONARY
        return SpellingTrouble.NOT_STARTING if self._is_broken else None

    def tell_trouble(self) -> None:
        """Tell whoever begins to write what keeps words from being looked up."""
        if (trouble := self.trouble) is not None:
            self.failed.emit(trouble)

    @property
    def languages(self) -> tuple[str, ...]:
        """The dictionaries that are looked into."""
        return self._languages

    def set_wishes(self, wishes: SpellingWishes) -> None:
        """Look words up as is wished."""
        before, self._wishes = self._wishes, wishes
        if before is None or (before.is_on, before.languages) != (wishes.is_on, wishes.languages):
            self._end()
            self._is_unknown.clear()
            self._languages = self._chosen(wishes)
            # Turned off and on, it is tried once more.
            self._is_broken, self._vain_starts = False, 0
        self.learned.emit(frozenset())

    def _chosen(self, wishes: SpellingWishes) -> tuple[str, ...]:
        known = dictionaries()
        chosen = tuple(one for one in wishes.languages if one in known)
        return chosen or usual_language(self._language, known)

    def change(self, wishes: SpellingWishes) -> None:
        """Wish something else, and have it kept."""
        self.set_wishes(wishes)
        self.wishes_changed.emit(wishes)

    def set_names(self, names: Iterable[str]) -> None:
        """Know the words of names and tags, too."""
        self._names = frozenset(part for name in names for part in name.casefold().split())

    def leave_alone(self, word: str) -> None:
        """Take a word as known until the journal locks."""
        self._left.add(word)
        self.learned.emit(frozenset({word}))

    # Words

    def is_wrong(self, word: str) -> bool:
        """Whether a word is known to be unknown; one never seen is looked up for later."""
        if not self.is_on or self._is_own(word):
            return False
        unknown = self._is_unknown.get(word)
        if unknown is None:
            self._waiting[word] = None
            if not self._timer.isActive():
                self._timer.start(0)
        return bool(unknown)

    def ask_what_is_meant(self, word: str) -> None:
        """Look for what may have been meant; `meant` tells."""
        self._send({"meant": word})

    def stop(self) -> None:
        """Forget every word and end the process."""
        self._wishes = None
        self._is_unknown.clear()
        self._waiting.clear()
        self._left.clear()
        self._names = frozenset[str]()
        self._end()

    def _is_own(self, word: str) -> bool:
        own = self._wishes.words if self._wishes is not None else ()
        return word in self._left or word in own or word.casefold() in self._names

    def _ask(self) -> None:
        asked = list(self._waiting)[:_ASKED_MOST]
        for word in asked:
            del self._waiting[word]
        if asked and self.is_on:
            self._send({"words": asked})
        if self._waiting:
            self._timer.start(0)

    # The process

    def _send(self, question: dict[str, object]) -> None:
        if not self.is_on:
            return
        if self._process is None:
            self._process = self._started()
        self._process.write(json.dumps(question).encode() + b"\n")

    def _started(self) -> QProcess:
        process = QProcess(self)
        known = dictionaries()
        bases = [str(known[one]) for one in self.languages]
        is_frozen = bool(getattr(sys, "frozen", False))
        before = [] if is_frozen else ["-m", "peerjournal"]
        process.readyReadStandardOutput.connect(self._on_answered)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_finished)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.start(sys.executable, [*before, "spelling", *bases])
        return process

    def _on_finished(self) -> None:
        # Nobody here ended it, so the next word starts it anew. What ends twice without an answer
        # has no library here, or no dictionary, and will not have it in a moment.
        self._vain_starts += 1
        self._is_broken = self._vain_starts >= _VAIN_STARTS_MOST
        self._end()
        self.tell_trouble()
        self.learned.emit(frozenset())

    def _on_answered(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._vain_starts = 0
            answer = json.loads(bytes(process.readLine().data()))
            if "meant" in answer:
                self.meant.emit(answer["meant"], answer["suggestions"])
            else:
                self._learn(answer["words"], frozenset(answer["unknown"]))

    def _learn(self, words: list[str], unknown: frozenset[str]) -> None:
        if len(self._is_unknown) > _KNOWN_MOST:
            self._is_unknown.clear()
        self._is_unknown.update((word, word in unknown) for word in words)
        if unknown:
            self.learned.emit(unknown)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.finished):
                signal.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
