"""How long the wording hint takes for 600 words; asserts nothing.

Run as `python -m tests.bench.bench_language` with `src` on the path. Each line gives the best time
of a field as `timeit` takes it (what is above it is other programs' doing), the median, and how
many times as long the best is as finding the words of the same text once, which any check has to
do; all of it as time of the processor. The goal is less than 5 ms. Below stands how long the rules
of a language take to load; the window lets the journal's thread do that.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from pathlib import Path

from peerjournal.coaching.language import HintField, hints, load

WORDS = 600
TURNS = 41
SENTENCES = Path(__file__).parents[1] / "data" / "hints"


def note(language, kind):
    """Return a note of 600 words made of the sentences of a kind."""
    lines = (SENTENCES / f"{language}.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return " ".join(" ".join(row[3] for row in rows if row[1] == kind).split()[:WORDS])


def milliseconds(work):
    """Return how long some work takes, turn by turn, after a first turn that is not counted."""
    work()
    return [once(work) for _ in range(TURNS)]


def once(work):
    """Return how long some work takes."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def main():
    """Measure each field in both languages, on a fair note and on a judging one."""
    for language in ("en", "de"):
        loading = once(lambda language=language: load(language))
        for kind in ("fair", "judging"):
            text = note(language, kind)
            words = min(milliseconds(lambda text=text: re.findall(r"\w+", text)))
            for field in HintField:
                times = milliseconds(
                    lambda text=text, field=field, language=language: hints(text, field, language)
                )
                best, median = min(times), statistics.median(times)
                sys.stdout.write(
                    f"{language} {kind:8} {field:13} {best:6.2f} ms (median {median:.2f}), "
                    f"{best / words:.0f} times finding the words\n"
                )
        sys.stdout.write(f"{language} loading the rules     {loading:6.0f} ms\n")


if __name__ == "__main__":
    main()
