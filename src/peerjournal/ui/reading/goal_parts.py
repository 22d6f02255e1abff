"""The parts of goals, commitments and inquiries that came later, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.fields import Markdown
from peerjournal.ui.reading.words import state_words, trace_words

if TYPE_CHECKING:
    from peerjournal.domain.commitment import Said
    from peerjournal.domain.evidence import Trace
    from peerjournal.domain.goal import CheckIn, LookBack, Sharper
    from peerjournal.domain.inquiry import Finding

translate = QCoreApplication.translate


def check_in_text(one: CheckIn) -> Markdown:
    """Return all that was written in a check-in but its next step."""
    said = (
        (translate("reading", "Keeps it off zero: {what}"), one.keeps_off_zero),
        (translate("reading", "One step up looks like: {what}"), one.one_step_up),
        (translate("reading", "Learned: {what}"), one.learned),
        (translate("reading", "In the way: {what}"), one.in_the_way),
        (translate("reading", "The aim in other words: {what}"), one.adjust_aim),
    )
    lines = [words.format(what=text) for words, text in said if text.strip()]
    return Markdown("\n\n".join(filter(None, (one.note, *lines))))


def trace_text(trace: Trace) -> Markdown:
    """Return what a piece of evidence shows and does not."""
    words = translate("reading", "It does not show: {what}")
    open_words = words.format(what=trace.does_not_show) if trace.does_not_show else ""
    milestone = translate("reading", "For the milestone “{title}”").format(title=trace.milestone)
    parts = (trace.shows, open_words, milestone if trace.milestone else "")
    return Markdown("\n\n".join(filter(None, parts)))


def trace_title(trace: Trace) -> str:
    """Return what a piece of evidence is called."""
    return trace.title or trace_words(trace.form)


def answers_of(sharper: Sharper) -> tuple[tuple[str, str], ...]:
    """Return the five questions and their answers."""
    return (
        (translate("reading", "What exactly"), sharper.specific),
        (translate("reading", "How I notice"), sharper.noticed),
        (translate("reading", "Within my reach"), sharper.within_reach),
        (translate("reading", "Why now"), sharper.why_now),
        (translate("reading", "By when"), sharper.by_when),
    )


def look_back_of(back: LookBack) -> tuple[tuple[str, Markdown], ...]:
    """Return what is seen from the horizon, with its headings."""
    return (
        (translate("reading", "Then and now"), back.then_and_now),
        (translate("reading", "What the evidence shows"), back.evidence_walk),
        (translate("reading", "Who helped"), back.who_helped),
        (translate("reading", "What I keep doing"), back.what_i_keep_doing),
        (translate("reading", "What comes next"), back.next_aim),
    )


def finding_of(finding: Finding) -> tuple[tuple[str, Markdown], ...]:
    """Return what is told of an inquiry, with its headings."""
    return (
        (translate("reading", "What I saw"), finding.saw),
        (translate("reading", "What I still doubt"), finding.doubt),
        (translate("reading", "What I offer to colleagues"), finding.offer),
        (translate("reading", "Care for those who were watched"), Markdown(finding.care)),
    )


def said_words(one: Said) -> str:
    """Return what was said on a day."""
    return state_words(one.outcome)
