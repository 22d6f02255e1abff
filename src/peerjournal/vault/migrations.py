"""How the tables came to be, step by step. A step that was released is never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.vault import schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.vault.driver import Connection

APPLICATION_ID = 0x504A524E
"""`PJRN`: marks a file as a journal among other SQLCipher files."""


def make_tables(c: Connection) -> None:
    """Make every table and index of version 1."""
    c.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _statements(schema.TABLES + schema.SEARCH):
        c.execute(statement)


def make_theme_tables(c: Connection) -> None:
    """Make the tables of themes: the phrases, where they were put, whom they were told."""
    for statement in _statements(schema.THEMES):
        c.execute(statement)


STEPS: list[Callable[[Connection], None]] = [make_tables, make_theme_tables]
"""A step's place in the list, counted from 1, is the version it leads to."""


def version_of(c: Connection) -> int:
    """Return how many steps the file has behind it."""
    return int(c.execute("PRAGMA user_version").fetchone()[0])


def migrate(c: Connection) -> None:
    """Run the steps that the file lacks, each with its number in one transaction.

    After a failure the connection has to be closed, which undoes the step that failed.
    """
    for number, step in enumerate(STEPS[version_of(c) :], start=version_of(c) + 1):
        c.execute("BEGIN IMMEDIATE")
        step(c)
        c.execute(f"PRAGMA user_version = {number}")
        c.execute("COMMIT")


def _statements(script: str) -> list[str]:
    # executescript() would commit the transaction that the step runs in.
    return [statement for statement in script.split(";\n") if statement.strip()]
