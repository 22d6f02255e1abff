"""Compare sharing and reading a bundle with encoding and compressing alone, in the same run.

Run as `python -m tests.bench.bench_exchange [ENTRIES] [CORPUS.jsonl]` with `src` on the path. It
prints ratios and asserts nothing: absolute times are those of one machine on one day.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from peerjournal.domain.codec import plain_to_json
from peerjournal.domain.entries import entry_from_plain, entry_to_plain
from peerjournal.domain.fields import as_markdown
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.sections import Section
from peerjournal.exchange import compression
from peerjournal.exchange.bundle import read_items, verify_bundle, write_bundle
from tests.bundles import ANA, BEN, KNOWN, entry, manifest

if TYPE_CHECKING:
    from collections.abc import Callable

# The best of many rounds is what the work takes when nothing else runs.
ROUNDS = 15
WORDS = (
    "the a of and to in I it that was we he she they but not so with for on at when what how why "
    "because after before again once listened asked answered paused noticed wondered learned "
    "planned meeting lesson question colleague morning evening quiet loud slow quick plan goal "
    "step small next feedback session room window team project deadline idea doubt help offer"
)


def prose(number: int) -> str:
    """Return 50 to 600 made-up words, always the same for a number."""
    noise = hashlib.shake_256(str(number).encode()).digest(1202)
    count = 50 + int.from_bytes(noise[:2], "big") % 551
    words = WORDS.split()
    # The square makes some words frequent and others rare, as they are in writing.
    return " ".join(words[byte * byte * len(words) // 65_536] for byte in noise[2 : 2 + count])


def texts(count: int, corpus: str | None) -> list[str]:
    """Return texts from a corpus of lines with a `text`, or made-up ones."""
    if corpus is None:
        return [prose(number) for number in range(count)]
    lines = Path(corpus).read_text("utf-8").splitlines()
    return [as_markdown(json.loads(line)["text"]) for line in lines[:count]]


def main() -> None:
    """Measure, one after the other in every round, and print the best of each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    entries = [
        entry(
            id=f"018f0000-0000-7000-8000-{number:012x}",
            content=Reflection(sections=(Section(key=FieldKey("text"), text=text),)),
        )
        for number, text in enumerate(texts(count, sys.argv[2] if len(sys.argv) > 2 else None))
    ]
    packed = zlib.compress(b"\n".join(encoded(entries)), compression._LEVEL)
    sealed = io.BytesIO()
    write(entries, sealed)
    jobs: dict[str, Callable[[], object]] = {
        "encode and compress": lambda: pack(entries),
        "write a bundle": lambda: write(entries, io.BytesIO()),
        "decompress and decode": lambda: unpack(packed),
        "verify a bundle": lambda: verify(sealed),
        "verify and read a bundle": lambda: read(sealed),
    }
    spent: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            start = time.perf_counter()
            job()
            spent[name].append(time.perf_counter() - start)
    show(spent, len(entries), len(sealed.getvalue()), len(packed))


def encoded(entries):
    """Yield the JSON of each entry."""
    for one in entries:
        yield plain_to_json(entry_to_plain(one)).encode()


def pack(entries) -> int:
    """Encode and compress, and nothing else."""
    compressor = zlib.compressobj(compression._LEVEL)
    return sum(len(compressor.compress(text)) for text in encoded(entries)) + len(
        compressor.flush()
    )


def unpack(packed: bytes) -> list:
    """Decompress and decode, and nothing else."""
    lines = zlib.decompress(packed).split(b"\n")
    return [entry_from_plain(json.loads(line)) for line in lines]


def write(entries, out) -> None:
    """Write a bundle."""
    write_bundle(out, manifest(), entries, ANA.keys, ANA.card, [BEN.public])


def verify(file):
    """Verify a bundle."""
    return verify_bundle(file, BEN.keys, BEN.id, KNOWN.get)


def read(file) -> list:
    """Verify a bundle and read all its items."""
    return list(read_items(file, verify(file), BEN.keys))


def show(spent: dict[str, list[float]], count: int, sealed: int, packed: int) -> None:
    """Print what was measured."""
    best = {name: min(times) for name, times in spent.items()}
    lines = [f"{name:26} {1000 * seconds:8.1f} ms" for name, seconds in best.items()]
    wrote = best["write a bundle"] / best["encode and compress"]
    came = best["verify and read a bundle"] / best["decompress and decode"]
    lines += [
        f"writing against encoding and compressing alone   {wrote:.2f}x",
        f"reading against decompressing and decoding alone {came:.2f}x",
        f"{count} entries, compressed {packed} bytes, as a bundle {sealed} bytes",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
