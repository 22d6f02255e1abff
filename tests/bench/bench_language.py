"""How long the wording hint takes for 600 words; asserts nothing.

Run as `python -m tests.bench.bench_language` with `src` on the path. Each line gives the median
and the best time of a field, and how many times as long the median is as finding the words of the
same text once, which any check has to do. The goal is less than 5 ms.
"""

from __future__ import annotations

import re
import statistics
import sys
import time
from pathlib import Path

from peerjournal.coaching.language import HintField, hints

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
    times = []
    for _ in range(TURNS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return times


def main():
    """Measure each field in both languages, on a fair note and on a judging one."""
    for language in ("en", "de"):
        for kind in ("fair", "judging"):
            text = note(language, kind)
            words = statistics.median(milliseconds(lambda text=text: re.findall(r"\w+", text)))
            for field in HintField:
                times = milliseconds(
                    lambda text=text, field=field, language=language: hints(text, field, language)
                )
                median = statistics.median(times)
                sys.stdout.write(
                    f"{language} {kind:8} {field:13} {median:6.2f} ms (best {min(times):.2f}), "
                    f"{median / words:.0f} times finding the words\n"
                )


if __name__ == "__main__":
    main()
