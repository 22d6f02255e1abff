"""What a reader of this code may rely on: short files, short functions, nothing of one machine."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILE_MOST = 400
FUNCTION_MOST = 60

# A file that is stored in git may name neither where packages were fetched from nor somebody's
# machine. The words are put together here so that this file may stand in git as well.
NOT_OURS = re.compile(
    "|".join(
        (
            "file" + r"s\.pythonhosted\.",
            "py" + r"pi\.org",
            "registry" + r"\.npmjs",
            "deb" + r"\.debian\.org",
            "index" + "-url",
            r"(?<![\w.])/(?:work|root)/\w",
        )
    )
)


def _python_files():
    return [
        path
        for folder in ("src", "packaging", "tests")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]


def _tracked_files():
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_is_longer_than_a_sitting():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in _python_files()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > FILE_MOST
    }
    assert long == {}


def test_no_function_is_longer_than_a_screen():
    long = {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": lines
        for path in _python_files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > FUNCTION_MOST
    }
    assert long == {}


def test_no_file_names_a_package_registry_or_a_path_of_one_machine():
    named = []
    for path in _tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        named += [
            f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
            for number, line in enumerate(text.splitlines(), start=1)
            if NOT_OURS.search(line)
        ]
    assert named == []


def test_every_local_link_in_the_documents_leads_to_a_file():
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in _tracked_files()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    ]
    assert broken == []
