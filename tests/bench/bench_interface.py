"""Report how long the window's own thread is held up while a person works; asserts nothing.

Run as `python -m tests.bench.bench_interface [CORPUS]` with `src` on the path. CORPUS is a file
of lines as the command line loads them; without one, as many similar texts are made up. A
watchdog notes each pass of the thread's loop. Step by step it prints the longest of them, how much
of the processor the thread itself used in the one that used most (other programs, and the
journal's own thread, make it wait too), how many passes used more than fifty milliseconds, and how
long the step took.

Keys come in at the window, as from the desktop: what waits for a quiet moment must wait here, too.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random  # noqa: TID251 - made-up words need no secret

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.app import Program
from peerjournal.operations import peers as people
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.operations.loading import load_corpus
from peerjournal.operations.reading import page_of_entries
from peerjournal.ui.exchange.gathering import SealOrder
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE, write
from tests.windows import is_being_made

ENTRIES = 3_413
SHARED = 200
LONG_WORDS = 20_000
TOO_LONG_MS = 50


class Watchdog(QObject):
    """Notes how long each pass of the thread's loop takes, from waking to waiting again.

    Keys and drawing come in between two passes, so one pass is what a person has to wait for. A
    timer alone would add up pieces of two passes, as Qt may call it late in the second.
    """

    def __init__(self):
        super().__init__()
        self.longest_ms = self.most_used_ms = 0.0
        self.too_long = 0
        self._last, self._used = time.perf_counter(), time.thread_time()
        loop = QAbstractEventDispatcher.instance()
        loop.aboutToBlock.connect(self._on_pass)
        loop.awake.connect(self._on_pass)
        # Without anything to do the loop sleeps for this long, and no longer.
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.start(1)

    def _on_pass(self):
        now, used = time.perf_counter(), time.thread_time()
        held_ms, used_ms = (now - self._last) * 1000 - 1, (used - self._used) * 1000
        self._last, self._used = now, used
        self.longest_ms = max(self.longest_ms, held_ms)
        self.most_used_ms = max(self.most_used_ms, used_ms)
        self.too_long += used_ms > TOO_LONG_MS

    @contextmanager
    def step(self, name):
        """Report what happens within."""
        wait(30)
        self.longest_ms, self.most_used_ms, self.too_long = 0.0, 0.0, 0
        started = time.perf_counter()
        yield
        wait(30)
        taken_ms = (time.perf_counter() - started) * 1000 - 60
        print(  # noqa: T201
            f"{name:<34}{self.longest_ms:>10.0f} ms{self.most_used_ms:>10.0f} ms"
            f"{self.too_long:>8}{taken_ms:>12.0f} ms",
            flush=True,
        )


def made_up(path):
    """Write as many texts as a long diary has, of about its length."""
    random = Random(7)  # noqa: S311
    words = ["".join(random.choices("etaoinshrdlu", k=random.randint(2, 9))) for _ in range(8_000)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(ENTRIES):
            text = " ".join(random.choices(words, k=random.randint(60, 600)))
            day = date(1660, 1, 1) + timedelta(number)
            line = {"date": str(day), "title": text[:30], "text": text}
            file.write(json.dumps(line) + "\n")
    return path


def long_text(words=LONG_WORDS):
    """Return a text of so many words in paragraphs of about eighty."""
    random = Random(11)  # noqa: S311
    known = ("the", "and", "of", "to", "in", "that", "it", "was", "he", "for", "his", "had", "at")
    known += ("house", "river", "morning", "letter", "quiet", "talked", "walked", "friend")
    lines = []
    for _ in range(words // 80):
        found = random.choices(known, k=80)
        found[20] = f"*{found[20]}*"
        found[40] = f"**{found[40]}**"
        lines.append(" ".join(found).capitalize() + ".")
    return "\n\n".join(lines)


def wait(milliseconds):
    """Let the loop turn, and sleep where there is nothing to do, as in the program itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition, most_s=120):
    """Let the loop turn until something holds."""
    end = time.perf_counter() + most_s
    while not condition():
        wait(2)
        if time.perf_counter() > end:
            raise TimeoutError


class Work:
    """A person at the window."""

    def __init__(self, folder, corpus):
        self.path, self.other = folder / "Ana.pjournal", folder / "Ben.pjournal"
        self.bundle = folder / "two hundred.pjbundle"
        self._prepare(corpus)
        self.program = Program(QApplication.instance(), folder / "settings.ini")
        self.window = self.program.window
        self.dog = Watchdog()

    def _prepare(self, corpus):
        ana = create_journal(self.path, PASSPHRASE, "Ana")
        ben = create_journal(self.other, PASSPHRASE, "Ben")
        for one, card in ((ana, people.my_card(ben)), (ben, people.my_card(ana))):
            peer = people.add_peer(one, card)
            people.verify_peer(one, peer.id)
        load_corpus(ana, corpus)
        old = datetime(1664, 6, 15, tzinfo=UTC)
        self.long = write(ana, "A very long entry", long_text(), happened_on=old.date()).id
        close_journal(ben)
        close_journal(ana)

    @property
    def view(self):
        return self.window.view

    @property
    def pane(self):
        return self.view.entries.list_pane

    def rest(self):
        for _ in range(2):
            wait_for(lambda: not (self.program.worker.is_busy or is_being_made()))
            wait(20)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWindow() or self.window.windowHandle(), key, modifiers)

    def type(self, text, pause_ms=40):
        for letter in text:
            self.press(letter)
            wait(pause_ms)

    def unlock(self):
        self.type(PASSPHRASE, 5)
        self.press(Qt.Key.Key_Return)
        wait_for(lambda: self.view is not None)
        self.rest()

    def lock(self):
        self.window.activateWindow()
        self.window.lock()
        wait_for(lambda: self.view is None and not self.window.is_locking)

    def run(self):
        """Work through all of it once."""
        step = self.dog.step
        print(f"{'':<34}{'longest block':>13}{'own work':>13}{'> 50':>8}{'in all':>15}")  # noqa: T201
        self.window.resize(1280, 800)
        self.window.open_path(self.path)
        self.enter(step)
        self.write_at_length(step)
        self.look_around(step)
        self.exchange(step)
        with step("lock"):
            self.lock()

    def enter(self, step):
        """Come in, look for entries and begin one."""
        with step("show the window"):
            self.window.show()
            self.window.activateWindow()
            wait_for(self.window.isActiveWindow)
            self.rest()
        with step("unlock, to the first entry"):
            self.unlock()
        with step("scroll to the oldest entry"):
            self.pane.focus_list()
            self.press(Qt.Key.Key_End)
            self.rest()
        with step("scroll back, page by page"):
            for _ in range(60):
                self.press(Qt.Key.Key_PageUp)
                wait(1)
            self.rest()
        with step("search as it is typed"):
            self.view.focus_search()
            self.type("my lord and the")
            self.rest()
            self.pane.head.search.clear()
            self.rest()
        self.pane.focus_list()
        with step("open forty entries"):
            for _ in range(40):
                self.press(Qt.Key.Key_Down)
                self.rest()
        with step("print one, and go back"):
            self.window.deeds.do("print")
            self.rest()
            self.view.go_back()
            self.rest()
        with step("begin a new entry and write"):
            self.window.deeds.do("new")
            self.rest()
            self.press(Qt.Key.Key_Return)
            self.type("Up betimes and to the office")
            self.settle()

    def look_around(self, step):
        """Go to each page for the first time."""
        with step("the other pages, made in the quiet"):
            wait(4_000)
        for section in Section:
            with step(f"first visit: {section}"):
                self.view.show_section(section)
                self.rest()
        with step("palette"):
            self.window.show_palette()
            palette = QApplication.activePopupWidget()
            for letter in "lord":
                QTest.keyClick(palette.search, letter)
                wait(20)
            self.rest()
            palette.close()

    def settle(self):
        """Wait until what was typed is in the journal, and all has been said about it."""
        autosave = self.view.entries.entry_pane.autosave
        wait_for(lambda: autosave.is_settled)
        wait(2_500)
        self.rest()

    def write_at_length(self, step):
        """Open an entry of many words, write at its end, and let the typing rest."""
        with step(f"open an entry of {LONG_WORDS:,} words"):
            self.view.show_entry(self.long)
            self.rest()
        with step("write in it"):
            self.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
            self.type("And so to bed.")
        with step("typing rests in it"):
            self.settle()
        with step("undo what was typed"):
            self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            self.settle()
        with step("lock while it is shown"):
            self.type("Good night.", 5)
            self.lock()
        with step("unlock, to the same entry"):
            self.unlock()
        with step("go on to another"):
            self.pane.focus_list()
            self.press(Qt.Key.Key_Up)
            self.settle()

    def exchange(self, step):
        """Share two hundred entries and take them in."""
        self.view.show_section(Section.JOURNAL)
        self.rest()
        found = []
        self.view.session.run(
            self.view, lambda j: page_of_entries(j, limit=SHARED + 1).lines, found.append, print
        )
        self.rest()
        ids = tuple(line.id for line in found[0])[:SHARED]
        page = self._share(step, ids)
        with step("seal and save them"):
            page.sealer._seal(SealOrder(preview=page._preview, out=self.bundle, note=""))
            self.rest()
        self.view.go_back()
        with step("lock"):
            self.lock()
        self.window.open_path(self.other)
        self.unlock()
        with step(f"look at {len(ids)} received"):
            self.view.receive(self.bundle)
            self.rest()
        page = self.view.stack.currentWidget()
        with step("take them in"):
            page._take_in(frozenset(ids))
            self.rest()
        self.view.go_back()

    def _share(self, step, ids):
        with step(f"choose {len(ids)} entries to share"):
            self.view.share(ids)
            self.rest()
        page = self.view.stack.currentWidget()
        with step("choose for whom"):
            page.choices.expect(page._offered.people.peers[0].id)
            page._read()
            self.rest()
        return page


def main():
    """Work through all of it once."""
    application = QApplication.instance() or QApplication([])
    assert application
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else made_up(folder / "made-up.jsonl")
        work = Work(folder, corpus)
        work.run()
        work.window.close()
        wait_for(lambda: not work.window.isVisible())
        work.program.end()


if __name__ == "__main__":
    main()
