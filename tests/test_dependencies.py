"""The program may use only what its wheel asks for; the tests' own packages hide a lack of it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent


def _imported_packages():
    found = set()
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add((node.module or "").partition(".")[0])
    return found - set(sys.stdlib_module_names) - {"peerjournal"}


def _declared_distributions():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {_normal(re.split(r"[^\w.-]", one)[0]) for one in project["dependencies"]}


def _normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def test_whatever_the_program_imports_is_declared():
    brought_by = packages_distributions()
    undeclared = {
        package
        for package in _imported_packages()
        if not {_normal(one) for one in brought_by.get(package, ())} & _declared_distributions()
    }
    # shiboken6 is one half of PySide6 and comes with it.
    assert undeclared <= {"shiboken6"}


def test_whatever_is_declared_is_imported():
    brought_by = packages_distributions()
    used = {_normal(one) for package in _imported_packages() for one in brought_by.get(package, ())}
    assert _declared_distributions() - used == set()
