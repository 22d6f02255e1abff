"""Makes .venv ready: an environment, PeerJournal in it, and the system libraries of its window.

Called by run.py and test.py. Any Python from 3.8 on can start it, so that an older one is told
what is missing in plain words.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

OLDEST_PYTHON = (3, 11)
PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")

# What Qt's windows need of a Linux system, by the names of Debian and its kin.
DEBIAN_PACKAGES = (
    "fonts-inter",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxkbcommon-x11-0",
)


def prepare(extra: str = "") -> None:
    """Make the environment, install PeerJournal with an extra, and look after the libraries."""
    _make_environment()
    _install(f".[{extra}]" if extra else ".")
    _look_after_libraries()


def run(*command: str | Path, **options: object) -> None:
    """Run a command in the project's folder; if it fails, end with its status."""
    words = [str(word) for word in command]
    status = subprocess.run(words, cwd=ROOT, check=False, **options).returncode
    if status:
        sys.exit(status)


def _make_environment() -> None:
    if PYTHON.exists() and subprocess.run([str(PYTHON), "-c", ""], check=False).returncode == 0:
        return
    print("Making the environment in .venv ...", flush=True)
    run(_suitable_python(), "-m", "venv", "--clear", ENVIRONMENT)


def _suitable_python() -> str:
    if sys.version_info >= OLDEST_PYTHON:
        return sys.executable
    for name in PYTHONS:
        found = shutil.which(name)
        if found:
            return found
    sys.exit(
        "PeerJournal needs Python 3.11 or newer; this is {}.{}. Install one and try again.".format(
            *sys.version_info
        )
    )


def _install(requirement: str) -> None:
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    stamp = ENVIRONMENT / f"installed {requirement}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("Installing PeerJournal into .venv (once; this takes a minute or two) ...", flush=True)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--editable", requirement)
    stamp.write_text(wanted, encoding="utf-8")


def _look_after_libraries() -> None:
    missing = _missing_libraries()
    if not missing:
        return
    print("This system lacks libraries that a window needs:", *missing, flush=True)
    install = ("apt-get", "install", "--yes", "--no-install-recommends", *DEBIAN_PACKAGES)
    if not shutil.which("apt-get"):
        sys.exit("Install the packages of your system that hold them, and try again.")
    rights = _rights()
    if rights is None:
        sys.exit(
            "Ask someone who may install packages to run:\n  sudo {}".format(" ".join(install))
        )
    print("Installing the packages that hold them ...", flush=True)
    quiet = {"stdout": subprocess.DEVNULL}
    run(*rights, "apt-get", "update", **quiet)
    run(*rights, "env", "DEBIAN_FRONTEND=noninteractive", *install, **quiet)
    missing = _missing_libraries()
    if missing:
        sys.exit("Still missing: {}".format(" ".join(missing)))


def _missing_libraries() -> list[str]:
    """Name what the dynamic linker does not find for Qt's usual window platform on Linux."""
    if sys.platform != "linux":
        return []
    places = "lib/python3*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so"
    plugin = next(ENVIRONMENT.glob(places))
    listing = subprocess.run(
        ["ldd", str(plugin)],
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return sorted({line.split()[0] for line in listing.splitlines() if "not found" in line})


def _rights() -> tuple[str, ...] | None:
    """Say how to act as the administrator without being asked for a password; None for not."""
    if os.geteuid() == 0:
        return ()
    sudo = ("sudo", "--non-interactive")
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], check=False).returncode == 0:
        return sudo
    return None
