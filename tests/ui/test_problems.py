"""Every expected failure has words of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peerjournal.domain import errors
from peerjournal.domain.errors import PeerJournalError, Reason
from peerjournal.ui.problem_words.entry_words import reason_words
from peerjournal.ui.problems import problem_text

CLASSES = [
    kind
    for name, kind in sorted(vars(errors).items())
    if isinstance(kind, type)
    and issubclass(kind, PeerJournalError)
    and kind is not PeerJournalError
    and not name.startswith("_")
]
FACTS = {
    "path": Path("home/Practice.pjournal"),
    "field": "entry.title",
    "reason": Reason.TOO_LONG,
    "entry": "0199",
    "name": "Amina",
    "title": "My first lesson",
    "sender": "ab" * 32,
    "found": 9,
    "known": 1,
    "least": 8,
    "line": 12,
    "most": 64 * 1024 * 1024,
}


def made(kind):
    code = kind.__init__.__code__ if hasattr(kind.__init__, "__code__") else None
    if code is None:
        return kind()
    names = code.co_varnames[1 : code.co_argcount]
    return kind(**{name: FACTS[name] for name in names if name in FACTS})


@pytest.mark.parametrize("kind", CLASSES)
def test_each_failure_says_what_happened_what_it_means_and_what_to_do(kind):
    problem = problem_text(made(kind))
    assert problem.title
    assert not problem.title.endswith(".")
    assert problem.what_it_means.endswith((".", "?"))
    assert problem.what_to_do.endswith((".", ").", "?"))
    assert "{" not in f"{problem.title}{problem.what_it_means}{problem.what_to_do}"


def test_no_two_failures_share_a_text():
    problems = [problem_text(made(kind)) for kind in CLASSES]
    assert len({problem.title for problem in problems}) == len(problems)
    assert len({problem.what_it_means for problem in problems}) == len(problems)
    assert len({problem.what_to_do for problem in problems}) == len(problems)


def test_a_file_is_named_without_its_folder():
    problem = problem_text(errors.JournalInUseError(FACTS["path"]))
    assert "Practice.pjournal" in problem.title
    assert "home" not in f"{problem.title}{problem.what_it_means}{problem.what_to_do}"


def test_a_cut_file_and_changed_pages_are_told_apart():
    path = FACTS["path"]
    cut = problem_text(errors.JournalDamagedError(path, cut_short=True))
    changed = problem_text(errors.JournalDamagedError(path, (3, 4)))
    assert cut.what_it_means != changed.what_it_means
    assert "2" in changed.what_it_means


def test_a_card_that_did_not_arrive_is_told_from_what_is_none():
    cut = problem_text(errors.NotACardError(cut_short=True))
    assert cut.title == "This card did not arrive whole"
    assert "Nobody was added" in cut.what_it_means
    assert problem_text(errors.NotACardError()).title == "This is not a card"


def test_a_copy_kept_from_a_replaced_journal_is_named():
    error = errors.JournalChangedUnderneathError(FACTS["path"], Path("home/kept.pjournal"))
    assert "kept.pjournal" in problem_text(error).what_to_do


def test_an_unknown_field_is_named_by_its_path():
    error = errors.InvalidEntryError("content.milestones.2.title", Reason.EMPTY)
    assert "content.milestones.2.title" in problem_text(error).title


def test_every_reason_has_a_sentence_of_its_own():
    sentences = [reason_words(reason) for reason in Reason]
    assert len(set(sentences)) == len(sentences)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_the_words_need_no_window():
    check = (
        f"import sys; sys.path[:0] = {sys.path!r}; import peerjournal.ui.problems;"
        "sys.exit(any(name in sys.modules for name in ('PySide6.QtGui', 'PySide6.QtWidgets')))"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Practice.pjournal", "the last change is not saved yet"),
        ("2026-05-02-by-hand.unfinished", "nothing was made or changed"),
        ("Practice.pjournal.changing-passphrase", "nothing was made or changed"),
        ("Hours.csv", "nothing of it was written"),
    ],
)
def test_a_full_disk_says_what_it_is_that_did_not_fit(name, words):
    assert words in problem_text(errors.DiskFullError(Path(name))).what_it_means
