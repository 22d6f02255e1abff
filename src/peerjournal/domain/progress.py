"""How long work tells how far it has come, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told now and then by long work.

    Raises:
        CancelledError: the person stopped the work; the caller undoes what it began.

    """

    def __call__(self, done: int, total: int) -> None:
        """Report `done` of `total` steps; `total` is 0 while it is not known."""


def no_progress(done: int, total: int) -> None:
    """Report to nobody."""
    del done, total
