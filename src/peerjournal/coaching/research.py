"""From the words of a research conversation, or of an inquiry log, to a cycle of an inquiry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from peerjournal.coaching import formats
from peerjournal.domain.fields import Markdown, one_line
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.inquiry import Evidence, Inquiry, InquiryCycle, InquirySetting
from peerjournal.domain.reflection import Reflection
from peerjournal.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from peerjournal.domain.entries import Content

CLASSROOM_INQUIRY = FieldKey("classroom-inquiry")
LESSON_STUDY = FieldKey("lesson-study-talk")
INQUIRY_LOG = FieldKey("inquiry-log")

# In a lesson study the question and the evidence belong to all, whoever wrote them down.
_JOINT = frozenset({LESSON_STUDY})
_HEAD = re.compile(r"^\*\*(.+?)(:?)\*\*[ \t]*(.*)$")


def is_research(content: Content) -> bool:
    """Tell whether a cycle of an inquiry can be made of a content."""
    match content:
        case Session():
            return content.format in {CLASSROOM_INQUIRY, LESSON_STUDY}
        case Reflection():
            return content.template == INQUIRY_LOG
        case _:
            return False


def inquiry_of(content: Content, on: date, language: str) -> Inquiry:
    """Return an inquiry of one cycle that holds what was written."""
    match content:
        case Session():
            return _of_session(content, on, language)
        case Reflection():
            return Inquiry(cycles=(_of_log(content, on),))
        case _:
            return Inquiry()


def _of_session(session: Session, on: date, language: str) -> Inquiry:
    said = written_fields(session, language)
    first = _first(said, "question", "research_question")
    traces = [*said.get("what_the_traces_say", ()), *_items(said, "evidence")]
    doubts = [*said.get("doubt", ()), *_items(said, "counter_evidence")]
    steps = [*said.get("my_try", ()), *said.get("if_then", ()), *_items(said, "changes")]
    cycle = InquiryCycle(
        started_on=on,
        change=Markdown(_first(said, "change")),
        watch_for=one_line(_first(said, "watch_for")),
        evidence=tuple(Evidence(on=on, shows=Markdown(one)) for one in traces),
        learned=Markdown("\n\n".join([*said.get("claim", ()), *said.get("claims", ())])),
        doubt=one_line("; ".join(doubts)),
        next_step=one_line(steps[0]) if steps else "",
    )
    setting = InquirySetting.CLASSROOM
    return Inquiry(question=Markdown(first or session.purpose), setting=setting, cycles=(cycle,))


def _of_log(log: Reflection, on: date) -> InquiryCycle:
    said = {str(one.key): one.text.strip() for one in log.sections}
    shown = [said.get(key, "") for key in ("traces", "learner_words")]
    return InquiryCycle(
        started_on=on,
        change=Markdown(said.get("what_i_changed", "")),
        evidence=tuple(Evidence(on=on, shows=Markdown(one)) for one in shown if one),
        learned=Markdown(said.get("reading", "")),
        doubt=one_line(said.get("other_reading", "")),
        next_step=one_line(said.get("next", "")),
    )


def _first(said: dict[str, list[str]], *keys: str) -> str:
    return next((said[key][0] for key in keys if said.get(key)), "")


def _items(said: dict[str, list[str]], key: str) -> Iterator[str]:
    for text in said.get(key, ()):
        for line in text.splitlines():
            item = f"{line.strip()} ".removeprefix("- ").strip()
            if item:
                yield item


def written_fields(session: Session, language: str) -> dict[str, list[str]]:
    """Return what the writer said in each field of a session's format, by the field's key.

    The notes of a phase name each field by its label, and whose words they are if not one's own.
    """
    chosen = formats.by_key(session.format, language)
    if chosen is None:
        return {}
    labels = {one.label: str(one.key) for phase in chosen.phases for one in phase.fields}
    said: dict[str, list[str]] = {}
    for note in session.phases:
        for head, text in _blocks(note.text):
            _, _, label = head.rpartition(" · ")
            is_mine = label == head or session.format in _JOINT
            if label in labels and is_mine and text:
                said.setdefault(labels[label], []).append(text)
    return said


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Yield the heads of a note and the words below each."""
    head, lines = "", list[str]()
    for line in text.splitlines():
        found = _HEAD.match(line)
        if found is None:
            lines.append(line)
            continue
        if head:
            yield head, "\n".join(lines).strip()
        head, lines = found[1], [found[3]]
    if head:
        yield head, "\n".join(lines).strip()
