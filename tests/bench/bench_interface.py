"""Report how long the window's own thread is held up while a person works; asserts nothing.

Run as `python -m tests.bench.bench_interface [CORPUS]` with `src` on the path. CORPUS is a file
of lines as the command line loads them; without one, as many similar texts are made up. A
watchdog asks for the thread every millisecond. Step by step it prints the longest time that it had
to wait, how much of the processor the thread itself used in the longest of its turns (other
programs, and the journal's own thread, make it wait too), how many turns used more than fifty
milliseconds, and how long the step took.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random  # noqa: TID251 - made-up words need no secret

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerjournal.app import Program
from peerjournal.operations import peers as people
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.operations.loading import load_corpus
from peerjournal.operations.reading import page_of_entries
from peerjournal.ui.exchange.gathering import SealOrder
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE

ENTRIES = 3_413
SHARED = 200
TOO_LONG_MS = 50


class Watchdog(QObject):
    """Notes each pause between two turns of the thread's loop."""

    def __init__(self):
        super().__init__()
        self.longest_ms = self.most_used_ms = 0.0
        self.too_long = 0
        self._last, self._used = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start(1)

    def _on_turn(self):
        now, used = time.perf_counter(), time.thread_time()
        held_ms, used_ms = (now - self._last) * 1000 - 1, (used - self._used) * 1000
        self._last, self._used = now, used
        self.longest_ms = max(self.longest_ms, held_ms)
        self.most_used_ms = max(self.most_used_ms, used_ms)
        self.too_long += used_ms > TOO_LONG_MS

    @contextmanager
    def step(self, name):
        """Report what happens within."""
        QTest.qWait(30)
        self.longest_ms, self.most_used_ms, self.too_long = 0.0, 0.0, 0
        started = time.perf_counter()
        yield
        QTest.qWait(30)
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


def wait_for(condition, most_s=120):
    """Let the loop turn until something holds."""
    end = time.perf_counter() + most_s
    while not condition():
        QTest.qWait(2)
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
        close_journal(ben)
        close_journal(ana)

    @property
    def view(self):
        return self.window.view

    @property
    def pane(self):
        return self.view.entries.list_pane

    def rest(self):
        wait_for(lambda: not self.program.worker.is_busy)
        QTest.qWait(20)
        wait_for(lambda: not self.program.worker.is_busy)

    def unlock(self, path):
        self.window.open_path(path)
        self.window.threshold.unlock_page.passphrase_given.emit(PASSPHRASE)
        wait_for(lambda: self.view is not None)
        self.rest()

    def run(self):
        step = self.dog.step
        print(f"{'':<34}{'longest block':>13}{'own work':>13}{'> 50':>8}{'in all':>15}")  # noqa: T201
        with step("show the window"):
            self.window.resize(1280, 800)
            self.window.show()
        with step("unlock, to the first entry"):
            self.unlock(self.path)
        with step("scroll to the oldest entry"):
            self.pane.focus_list()
            QTest.keyClick(self.pane.list, Qt.Key.Key_End)
            self.rest()
        with step("scroll back, page by page"):
            for _ in range(60):
                QTest.keyClick(self.pane.list, Qt.Key.Key_PageUp)
                QTest.qWait(1)
            self.rest()
        with step("search as it is typed"):
            self.view.focus_search()
            for letter in "my lord and the":
                QTest.keyClick(self.pane.head.search, letter)
                QTest.qWait(40)
            self.rest()
            self.pane.head.search.clear()
            self.rest()
        with step("open forty entries"):
            for _ in range(40):
                QTest.keyClick(self.pane.list, Qt.Key.Key_Down)
                self.rest()
        with step("begin a new entry and write"):
            self.window.deeds.do("new")
            self.rest()
            for letter in "Up betimes and to the office":
                QTest.keyClick(QApplication.focusWidget() or self.window, letter)
            self.rest()
        for section in Section:
            with step(f"first visit: {section}"):
                self.view.show_section(section)
                self.rest()
        with step("palette"):
            self.window.show_palette()
            palette = QApplication.activePopupWidget()
            for letter in "lord":
                QTest.keyClick(palette.search, letter)
                QTest.qWait(20)
            self.rest()
            palette.close()
        self.exchange(step)
        with step("lock"):
            self.window.lock()
            wait_for(lambda: self.view is None and not self.window.is_locking)

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
            page._seal(SealOrder(preview=page._preview, out=self.bundle, note=""))
            self.rest()
        self.view.go_back()
        with step("lock"):
            self.window.lock()
            wait_for(lambda: self.view is None and not self.window.is_locking)
        self.unlock(self.other)
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
