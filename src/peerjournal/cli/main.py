"""The commands, and the one place that turns a failure into a line and a status."""

from __future__ import annotations

import sys

import typer

from peerjournal import __version__
from peerjournal.cli import entries, exchange, files
from peerjournal.cli.printing import warn
from peerjournal.cli.statuses import status_of
from peerjournal.domain.errors import PeerJournalError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="PeerJournal: an encrypted journal for colleagues who coach each other as equals. "
    "'peerjournal FILE' opens the window.",
)
files.register(app)
entries.register(app)
exchange.register(app)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - typer gives it so
    if wanted:
        typer.echo(f"PeerJournal {__version__}")
        raise typer.Exit


@app.callback()
def _everywhere(
    *,
    version: bool = typer.Option(
        False,
        "--version",
        callback=_print_version,
        is_eager=True,
        help="Print the version.",
    ),
) -> None:
    del version


def run(arguments: list[str]) -> int:
    """Run a command and return its exit status; a failure is one line on standard error."""
    try:
        status = app(args=arguments, prog_name="peerjournal", standalone_mode=False)
    except PeerJournalError as error:
        warn(_one_line(error))
        return status_of(error)
    except typer.TyperException as error:
        warn(f"peerjournal: {error.format_message()}")
        return 2
    except (typer.Abort, KeyboardInterrupt):
        return _stopped()
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does; nothing is lost.
        sys.stderr.close()
        return 0
    if status == _INTERRUPTED:
        return _stopped()
    return status if isinstance(status, int) else 0


_INTERRUPTED = 130
"""What typer makes of Ctrl+C."""


def _stopped() -> int:
    warn("peerjournal: stopped; nothing was changed.")
    return 50


def _one_line(error: PeerJournalError) -> str:
    # Qt is slow to load and only a failure needs its translated words.
    from peerjournal.ui.problems import problem_text

    problem = problem_text(error)
    return " ".join(
        f"peerjournal: {problem.title}. {problem.what_it_means} {problem.what_to_do}".split()
    )
