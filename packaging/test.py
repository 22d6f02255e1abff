"""Passes the tests, all of them or those named on the command line."""

from __future__ import annotations

import sys

from prepare import PYTHON, prepare, run

if __name__ == "__main__":
    prepare("dev")
    run(PYTHON, "-m", "pytest", *sys.argv[1:])
