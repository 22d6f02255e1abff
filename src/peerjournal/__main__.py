"""Start the window, or run a command."""

from __future__ import annotations

import sys

COMMANDS = frozenset(
    {
        "new",
        "demo",
        "add",
        "list",
        "show",
        "search",
        "passphrase",
        "check",
        "card",
        "peer",
        "share",
        "receive",
        "load",
    }
)
_FOR_THE_COMMAND_LINE = frozenset({"--help", "-h", "--version"})


def main() -> int:
    """Run the program on the arguments it was given and return its exit status."""
    arguments = sys.argv[1:]
    if arguments and (arguments[0] in COMMANDS or arguments[0] in _FOR_THE_COMMAND_LINE):
        from peerjournal.cli.main import run

        return run(arguments)
    if arguments and arguments[0] == "spelling":
        from peerjournal.cli import spelling

        return spelling.run(arguments[1:])
    try:
        from peerjournal import app
    except ImportError as error:
        # Qt's own libraries come with it; the system's may be missing.
        sys.stderr.write(
            f"peerjournal: the window cannot start here: {error}. The README's first command"
            " installs what Qt needs, or names it. The other commands work without it.\n"
        )
        return _NO_WINDOW
    if arguments and arguments[0] == "tour":
        return app.run_tour(arguments[1:])
    return app.run(arguments)


_NO_WINDOW = 51
"""As the handbook lists it where there is no display."""


if __name__ == "__main__":
    sys.exit(main())
