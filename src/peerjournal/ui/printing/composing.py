"""An entry as it stands on paper: its head, what each person wrote, and what lies beside it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from peerjournal.domain.entries import Kind
from peerjournal.domain.inline_pictures import pictures_in
from peerjournal.domain.session import Session
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.printing.measures import plain_face, points, serif_face
from peerjournal.ui.printing.written import picture_html, written_html
from peerjournal.ui.reading.above import chips_of, facts_of
from peerjournal.ui.reading.parts import Part, Points, Prose, Times, day_text, parts_of
from peerjournal.ui.reading.ticks import those_to_tick
from peerjournal.ui.widgets.time_strip import clock_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from peerjournal.domain.entries import Entry
    from peerjournal.operations.printing import PrintedEntry
    from peerjournal.ui.reading.parts import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What composing needs besides the entry.

    Attributes:
        me: what I am called.
        column: how wide the writing is.
        pictures: by digest.

    """

    me: str
    language: str
    column: int
    pictures: Mapping[str, QImage] = field(default_factory=dict["str", "QImage"])


def entry_html(printed: PrintedEntry, setting: Setting) -> str:
    """Return an entry as rich text."""
    entry = printed.entry
    facts, title = _facts(printed, setting), entry.title
    if not title:
        # Its day tells one from the next; what kind it is would stand over every one of them.
        day, *facts = facts
        title = day if entry.kind is Kind.REFLECTION else f"{kind_name(entry.kind)}, {day}"
    made = [
        f'<p class="facts">{escape(" · ".join(facts))}</p>',
        f'<p class="title">{escape(title)}</p>',
    ]
    chips = [chip.text for chip in chips_of(entry.content, setting.language)]
    chips += [f"#{tag}" for tag in entry.tags]
    if chips:
        made.append(f'<p class="chips">{escape("  ·  ".join(chips))}</p>')
    made += _together(printed, setting) if printed.sides else _alone(entry, setting)
    if printed.waits_for:
        made += _waiting(printed.waits_for, setting)
    made += _beside(printed, setting)
    if printed.private_notes:
        heading = QCoreApplication.translate("printing", "Private notes")
        made.append(_heading(heading))
        alone = QCoreApplication.translate("printing", "Private: meant for {me} alone.")
        made.append(f'<p class="chips">{escape(alone.format(me=setting.me))}</p>')
        made.append(written_html(printed.private_notes, setting.pictures, setting.column))
    return "".join(made)


def _waiting(names: tuple[str, ...], setting: Setting) -> list[str]:
    translate = QCoreApplication.translate
    said = translate("printing", "Stays out until it is ticked by {names} too.")
    words = said.format(names=those_to_tick(names, setting.me))
    return [
        _heading(translate("reading", "Shared summary")),
        f'<p class="chips">{escape(words)}</p>',
    ]


def title_html(title: str, under: str) -> str:
    """Return what stands above a period or a picture."""
    return (
        f'<p class="title">{escape(title)}</p><p class="chips">{escape(under)}</p>'
        if under
        else f'<p class="title">{escape(title)}</p>'
    )


def lines_html(told: tuple[tuple[str, str], ...]) -> str:
    """Return lines of a name and its words."""
    return "".join(
        f'<p class="told"><span class="name">{escape(name)}</span>&nbsp;&nbsp;{escape(words)}</p>'
        for name, words in told
    )


def _facts(printed: PrintedEntry, setting: Setting) -> list[str]:
    translate = QCoreApplication.translate
    names = [printed.author_name or setting.me, *(_name(one, setting) for one in printed.sides)]
    by = translate("printing", "by {names}").format(names=QLocale().createSeparatedList(names))
    content = printed.entry.content
    if isinstance(content, Session):
        # Who writes is named already.
        others = tuple(one for one in content.participants if one.name not in names)
        content = replace(content, participants=others)
    return [day_text(printed.entry.happened_on), by, *facts_of(content)]


def _name(side: object, setting: Setting) -> str:
    return str(getattr(side, "author_name", "")) or setting.me


def _alone(entry: Entry, setting: Setting) -> list[str]:
    parts = parts_of(entry.content, setting.language, setting.me)
    return [_part(part, setting) for part in parts]


def _together(printed: PrintedEntry, setting: Setting) -> list[str]:
    """Lay the sides of a session together: under each heading what each person wrote there."""
    writers = [(printed.author_name or setting.me, printed.entry)]
    writers += [(_name(side, setting), side.entry) for side in printed.sides]
    headings: dict[str, list[tuple[str, Part]]] = {}
    for name, entry in writers:
        for part in parts_of(entry.content, setting.language, setting.me):
            heading = "" if isinstance(part, Times) else part.heading
            headings.setdefault(heading, []).append((name, part))
    made: list[str] = []
    for heading, written in headings.items():
        if heading:
            made.append(_heading(heading))
        made += _each(written, setting)
    return made


def _each(written: list[tuple[str, Part]], setting: Setting) -> list[str]:
    bodies: dict[str, list[str]] = {}
    for name, part in written:
        bodies.setdefault(_body(part, setting), []).append(name)
    made: list[str] = []
    for body, names in bodies.items():
        # What all have agreed to keep, word for word, is told once.
        said = QLocale().createSeparatedList(list(dict.fromkeys(names)))
        made += [f'<p class="writer">{escape(said)}</p>', body]
    return made


def _part(part: Part, setting: Setting) -> str:
    heading = "" if isinstance(part, Times) else part.heading
    return (_heading(heading) if heading else "") + _body(part, setting)


def _body(part: Part, setting: Setting) -> str:
    match part:
        case Prose():
            return written_html(part.text, setting.pictures, setting.column)
        case Points():
            return "".join(_point(point, setting) for point in part.points)
        case Times():
            said = [
                one.caption or f"{one.name} {clock_text(one.seconds)}"
                for one in part.segments
                if one.name
            ]
            return f'<p class="chips">{escape("  ·  ".join(said))}</p>'


def _point(point: Point, setting: Setting) -> str:
    words = [word for word in (point.before, point.chip) if word]
    head = f'<span class="name">{escape(" · ".join(words))}</span>' if words else ""
    title = escape(point.title)
    line = "&nbsp;&nbsp;".join(part for part in (head, title) if part)
    made = f'<p class="{"point" if point.remark else "item"}">{line}</p>' if line else ""
    if point.remark:
        made += written_html(point.remark, setting.pictures, setting.column)
    return made


def _beside(printed: PrintedEntry, setting: Setting) -> list[str]:
    """Return pictures that are kept beside the writing, and the names of other files."""
    entry = printed.entry
    within = pictures_in(entry.content)
    shown = [one for one in entry.attachments if one.digest not in within]
    pictures = [one for one in shown if one.digest in setting.pictures]
    made = [
        f'<p class="text">{picture_html(one.digest, setting.pictures[one.digest], setting.column)}'
        "</p>"
        for one in pictures
    ]
    names = [one.name for one in shown if one.digest not in setting.pictures]
    if names:
        words = QCoreApplication.translate("printing", "Kept with it: {names}")
        said = words.format(names=QLocale().createSeparatedList(names))
        made.append(f'<p class="chips">{escape(said)}</p>')
    return made


def _heading(words: str) -> str:
    return f'<p class="section">{escape(words)}</p>'


@cache
def print_css() -> str:
    """Return how the writing is set; sizes are in units of the paper."""
    serif, plain = serif_face(), plain_face()
    size = points

    def rule(name: str, face: str, rest: str) -> str:
        return f"p.{name} {{ font-family:'{face}'; {rest} }}"

    body = f"font-size:{size(10.5)}px; line-height:130%; margin-top:0; color:#1c1a18;"
    dim = "color:#5d5852;"
    rules = (
        rule("text", serif, f"{body} margin-bottom:{size(6)}px;"),
        rule("item", serif, f"{body} margin-bottom:{size(2)}px;"),
        rule("point", serif, f"{body} margin-bottom:0px;"),
        rule("told", serif, f"{body} margin-bottom:{size(3)}px;"),
        rule("quote", serif, f"{body} font-style:italic; margin-bottom:{size(6)}px;"),
        rule("rule", serif, f"{body} margin-top:{size(6)}px; margin-bottom:{size(12)}px;"),
        rule("code", "monospace", f"font-size:{size(9)}px; margin-bottom:{size(6)}px;"),
        rule("title", plain, f"font-size:{size(19)}px; font-weight:600; margin:0 0 {size(5)}px 0;"),
        rule("facts", plain, f"font-size:{size(8.5)}px; {dim} margin:0 0 {size(3)}px 0;"),
        rule("chips", plain, f"font-size:{size(8.5)}px; {dim} margin:0 0 {size(8)}px 0;"),
        rule("section", plain, f"font-size:{size(10)}px; font-weight:600; {_around(10, 3)}"),
        rule("writer", plain, f"font-size:{size(8.5)}px; {dim} {_around(2, 1)}"),
        rule("head1", plain, f"font-size:{size(13)}px; font-weight:600; {_around(10, 4)}"),
        rule("head2", plain, f"font-size:{size(11.5)}px; font-weight:600; {_around(8, 3)}"),
        rule("head3", plain, f"font-size:{size(10.5)}px; font-weight:600; {_around(6, 3)}"),
        f"span.name {{ font-family:'{plain}'; font-size:{size(8.5)}px; {dim} }}",
        f"span.mono {{ font-family:monospace; font-size:{size(9)}px; }}",
    )
    return "\n".join(rules)


def _around(above: float, below: float) -> str:
    return f"margin-top:{points(above)}px; margin-bottom:{points(below)}px;"
