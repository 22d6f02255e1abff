"""What the code asks to have translated, read from the code itself, and what a .ts file holds."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
CODE = ROOT / "src" / "peerjournal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A call of tr or translate.

    Attributes:
        context: the class, or the first word of translate; none where Qt would ask elsewhere.
        source: the English words; none where they are no literal.
        is_counted: whether a number chooses the form.
        place: file and line.

    """

    context: str | None
    source: str | None
    is_counted: bool
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message of a translation: one form, or one for each plural."""

    context: str
    source: str
    is_counted: bool
    is_finished: bool
    forms: tuple[str, ...]


def spoken_files() -> tuple[Path, ...]:
    """Return the files that hold text for people."""
    return (CODE / "app.py", *sorted((CODE / "ui").rglob("*.py")))


def asked_for() -> tuple[Asked, ...]:
    """Return what the whole code asks to have translated."""
    return tuple(
        one
        for path in spoken_files()
        for one in _calls(ast.parse(path.read_text(encoding="utf-8")), None, path)
    )


def base_classes() -> frozenset[str]:
    """Return the names of the classes that others of the window build on."""
    return frozenset(
        ast.unparse(base).rpartition(".")[2]
        for path in spoken_files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    )


def messages(ts: Path) -> tuple[Said, ...]:
    """Return the messages of a translation's source."""
    return tuple(
        Said(
            context=context.findtext("name", ""),
            source=message.findtext("source", ""),
            is_counted=message.get("numerus") == "yes",
            is_finished=translation.get("type") is None,
            forms=tuple(form.text or "" for form in translation) or (translation.text or "",),
        )
        for context in ET.parse(ts).getroot().findall("context")  # noqa: S314 - our own file
        for message in context.findall("message")
        for translation in message.findall("translation")
    )


def _calls(node: ast.AST, inside: str | None, path: Path) -> Iterator[Asked]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _asked(child, inside, path)
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else inside, path)


def _asked(call: ast.Call, inside: str | None, path: Path) -> Iterator[Asked]:
    place = f"{path.relative_to(CODE)}:{call.lineno}"
    words = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            is_counted = len(words) > 2
            yield Asked(context=inside, source=words[0], is_counted=is_counted, place=place)
        case ast.Attribute(attr="tr") | ast.Name(id="tr"):
            yield Asked(context=None, source=words[0], is_counted=False, place=place)
        # A string's own translate has one argument.
        case ast.Attribute(attr="translate") | ast.Name(id="translate") if len(words) > 1:
            is_counted = len(words) > 3
            yield Asked(context=words[0], source=words[1], is_counted=is_counted, place=place)
