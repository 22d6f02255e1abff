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
    if arguments and arguments[0] == "tour":
        from peerjournal.app import run_tour

        return run_tour(arguments[1:])
    from peerjournal.app import run as run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
