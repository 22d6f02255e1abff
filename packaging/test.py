"""Passes the tests: all of them, with the coverage of what must be proven, or those named."""

from __future__ import annotations

import sys

from prepare import PYTHON, prepare, run

# Work is shared among the processors; whoever is done early takes over what others still have.
SHARED_OUT = ("--numprocesses", "auto", "--dist", "worksteal")

# A line here that no test reaches could lose or betray what somebody wrote.
PROVEN = ("domain", "coaching", "crypto", "vault", "exchange")
COVERED = (
    *(f"--cov=peerjournal.{part}" for part in PROVEN),
    "--cov-branch",
    "--cov-report=term-missing:skip-covered",
    "--cov-fail-under=100",
)

if __name__ == "__main__":
    prepare("dev")
    pytest = (PYTHON, "-m", "pytest")
    if sys.argv[1:]:
        run(*pytest, *sys.argv[1:])
    else:
        run(*pytest, *SHARED_OUT, "tests/unit", *COVERED)
        run(*pytest, *SHARED_OUT, "tests", "--ignore=tests/unit")
