"""Finds what ships beside the code: the style sheet, icons, translations and the handbook."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def resources_folder() -> Traversable:
    """Return the folder of resources: inside the installed package, else in the checkout."""
    installed = resources.files("peerjournal") / "resources"
    if installed.is_dir():
        return installed
    return Path(__file__).parents[3] / "resources"


def resource_bytes(*names: str) -> bytes:
    """Read a file below the folder of resources."""
    return resources_folder().joinpath(*names).read_bytes()


def resource_text(*names: str) -> str:
    """Read a text file below the folder of resources."""
    return resources_folder().joinpath(*names).read_text(encoding="utf-8")


def resource_names(folder: str, suffix: str) -> tuple[str, ...]:
    """List the files of a folder of resources that end so, without the ending, in order."""
    found = resources_folder() / folder
    return tuple(
        sorted(
            one.name.removesuffix(suffix) for one in found.iterdir() if one.name.endswith(suffix)
        )
    )
