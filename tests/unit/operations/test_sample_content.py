"""The sample tells the same six weeks in both languages, and everything in it holds together."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta

import pytest

from peerjournal.coaching import clauses, composing, formats, library, structures, templates
from peerjournal.domain.codec import from_plain, words_of
from peerjournal.domain.commitment import Commitment, Outcome
from peerjournal.domain.entries import Entry, Kind, LinkRole, Privacy, clean_tags
from peerjournal.domain.errors import InvalidEntryError
from peerjournal.domain.feedback import Direction, Feedback
from peerjournal.domain.goal import Goal, GoalState
from peerjournal.domain.identifiers import IdentityId, new_entry_id
from peerjournal.domain.request import Request, RequestState
from peerjournal.domain.session import Session
from peerjournal.domain.sharing import chosen_parts, default_fields
from peerjournal.operations import sample_content
from peerjournal.operations.sample_content import entry_of, read_sample, working_day

LANGUAGES = ("en", "de")
THURSDAY = date(2026, 3, 5)
A_WEEK = [THURSDAY + timedelta(days=number) for number in range(7)]


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def sample(language):
    return read_sample(THURSDAY, language)


def written(sample):
    return (*sample.entries, *sample.partner_entries)


def identities_of(sample):
    return {sample.owner: IdentityId("a" * 64), sample.partner: IdentityId("b" * 64)}


def entries_of(sample) -> dict[str, Entry]:
    ids = {one.revision_of: new_entry_id(one.created_at) for one in written(sample)}
    return {one.key: entry_of(one, ids, identities_of(sample)) for one in written(sample)}


def contents(sample, kind):
    return [one.content for one in written(sample) if isinstance(one.content, kind)]


def test_a_working_day_before_a_monday_is_the_friday():
    monday = date(2026, 3, 2)
    assert working_day(monday, -1) == date(2026, 2, 27)
    assert working_day(monday, 0) == monday
    assert working_day(monday, 5) == date(2026, 3, 9)


def test_at_a_weekend_the_next_working_day_is_the_monday():
    for today in (date(2026, 3, 7), date(2026, 3, 8)):
        assert working_day(today, -1) == date(2026, 3, 6)
        assert working_day(today, 0) == date(2026, 3, 9)


@pytest.mark.parametrize("today", A_WEEK)
def test_the_six_weeks_end_on_the_last_working_day_before_today(today):
    sample = read_sample(today)
    days = [one.happened_on for one in written(sample)]
    moments = [one.changed_at.date() for one in written(sample)]
    assert max(days) == working_day(today, -1) < today
    assert today - timedelta(weeks=6) <= min(days)
    assert max(moments) < today
    assert all(day.weekday() < 5 for day in days)


@pytest.mark.parametrize("today", A_WEEK)
def test_nothing_is_left_of_the_marks_that_stand_for_weekdays(today, language):
    sample = read_sample(today, language)
    texts = [sample.note, *(one.title for one in written(sample))]
    texts += [word for one in written(sample) for word in words_of(one.content)]
    assert not [text for text in texts if "{" in text or "}" in text]


def test_a_weekday_is_named_in_the_language_of_the_sample():
    at_the_board = {
        language: next(
            one.content.sections[0].text
            for one in read_sample(THURSDAY, language).entries
            if one.key == "first-page"
        )
        for language in LANGUAGES
    }
    assert "We begin on Tuesday." in at_the_board["en"]
    assert "Am Dienstag fangen wir an." in at_the_board["de"]


def test_every_entry_passes_the_rules_of_the_domain(sample):
    entries = entries_of(sample)
    assert len(entries) == len(written(sample))
    assert all(entry.tags == clean_tags(entry.tags) for entry in entries.values())
    assert all(entry.title for entry in entries.values())


def test_an_entry_bears_ids_where_the_sample_has_keys(sample):
    entries = entries_of(sample)
    commitment = entries["commitment-ask-l"].content
    assert isinstance(commitment, Commitment)
    assert commitment.goal == entries["goal-same-week"].id
    assert commitment.session == entries["session-peer-hour"].id
    assert entries["partner-agreement"].content.accepts == entries["agreement"].id
    session = entries["session-peer-hour"].content
    assert session.meeting == entries["partner-session-peer-hour"].content.meeting
    assert session.commitments[1] == entries["commitment-seven"].id


def test_only_the_two_bear_identities(sample):
    session = entries_of(sample)["session-troika"].content
    known = {person.name: person.identity for person in session.participants}
    assert known == identities_of(sample) | {"S.": None}


def test_all_eight_kinds_are_there(sample):
    assert {one.kind for one in sample.entries} == set(Kind)
    assert 40 <= len(sample.entries) <= 55
    assert 5 <= len(sample.partner_entries) <= 9


def test_commitments_end_in_all_four_ways_and_some_are_open(sample):
    outcomes = {one.outcome for one in contents(sample, Commitment)}
    assert outcomes == {*Outcome, None}


def test_goals_feedback_and_requests_are_of_every_sort(sample):
    assert {one.state for one in contents(sample, Goal)} == {
        GoalState.ACTIVE,
        GoalState.ACHIEVED,
        GoalState.LET_GO,
    }
    assert {one.direction for one in contents(sample, Feedback)} == set(Direction)
    states = {one.state for one in contents(sample, Request)}
    assert states == {RequestState.OPEN, RequestState.ANSWERED}


def test_a_day_after_the_sample_something_is_due(sample):
    soon = THURSDAY + timedelta(days=3)
    goals = [one for one in contents(sample, Goal) if one.cadence == "weekly"]
    assert [
        one
        for one in contents(sample, Commitment)
        if one.outcome is None and one.due and THURSDAY <= one.due <= soon
    ]
    assert all(one.check_ins[-1].on <= THURSDAY - timedelta(days=7) for one in goals)
    assert goals
    assert [
        one for one in contents(sample, Session) if one.started_at is None and one.planned_at
    ], "and an hour is planned"


def test_the_sessions_are_of_several_formats(sample):
    held = [one.content for one in sample.entries if one.kind is Kind.SESSION]
    held = [one for one in held if one.ended_at]
    assert len(held) == 6
    assert len({one.format for one in held}) == 5
    assert all(one.shared_summary and one.phases and one.floor for one in held)


def test_floor_times_fit_into_the_hour(sample):
    for session in contents(sample, Session):
        if session.ended_at is None:
            continue
        lasted = (session.ended_at - session.started_at).total_seconds()
        assert sum(one.actual_seconds for one in session.floor) <= lasted
        assert all(
            abs(one.actual_seconds - one.planned_seconds) <= one.planned_seconds * 0.15
            for one in session.floor
        )
        assert sum(phase.actual_seconds for phase in session.phases) <= lasted


def test_private_notes_hang_on_a_session_and_are_never_shared(sample):
    by_key = {one.key: one for one in written(sample)}
    notes = [
        (one, link)
        for one in sample.entries
        for link in one.links
        if link.role is LinkRole.PRIVATE_NOTES_OF
    ]
    assert len(notes) == 3
    for one, link in notes:
        assert one.kind is Kind.REFLECTION
        assert one.privacy is Privacy.NEVER_SHARED
        assert by_key[link.key].kind is Kind.SESSION


def test_what_is_sent_may_be_sent_with_the_fields_it_names(sample):
    entries = entries_of(sample)
    for one in written(sample):
        if one.is_shared:
            entry = entries[one.key]
            assert all(chosen_parts(entry, {name}) for name in one.share_also)
            assert not chosen_parts(entry, set(one.share_also)) & default_fields(entry)
    assert sum(one.is_shared for one in sample.entries) > 15
    assert all(one.is_shared for one in sample.partner_entries)


def test_one_entry_has_two_versions_and_one_lies_in_the_trash(sample):
    first, second = [one for one in sample.entries if one.revision_of == "agreement"]
    assert (first.revision, second.revision) == (1, 2)
    assert second.created_at == first.created_at < second.changed_at
    assert second.happened_on == first.happened_on
    assert [one.key for one in sample.entries if one.is_trashed] == ["angry-list"]


def test_entries_come_in_the_order_of_their_writing(sample):
    first_versions = [one for one in sample.entries if one.revision == 1]
    assert first_versions == sorted(first_versions, key=lambda one: one.created_at)
    assert all(one.created_at <= one.changed_at for one in written(sample))


def test_links_point_to_what_was_there_when_the_entry_was_last_written(sample):
    by_key = {one.key: one for one in written(sample)}
    assert not [
        (one.key, link.key)
        for one in written(sample)
        for link in one.links
        if link.role in {LinkRole.FOLLOWS_UP, LinkRole.ANSWERS, LinkRole.REPLACES}
        and by_key[link.key].created_at > one.changed_at
    ]


def test_templates_structures_and_formats_are_those_that_ship(sample, language):
    for one in written(sample):
        if one.kind is Kind.REFLECTION:
            template = templates.by_key(one.content.template, language)
            prompts = [(field.key, field.prompt) for field in template.fields]
            answers = [(part.key, part.heading) for part in one.content.sections]
            assert answers == [prompt for prompt in prompts if prompt in answers], one.key
            assert template.shareable or one.privacy is Privacy.NEVER_SHARED
        if one.kind is Kind.FEEDBACK:
            structure = structures.by_key(one.content.structure, language)
            used = {
                name
                for name in structures.NoteField
                if getattr(one.content, name) != getattr(Feedback(), name)
            }
            assert used == {field.field for field in structure.fields} - (
                {"perspective", "request"} if one.content.direction == "received" else set()
            )


def test_phases_stand_in_the_order_of_their_format_and_bear_its_minutes(sample, language):
    for session in contents(sample, Session):
        chosen = formats.by_key(session.format, language)
        keys = [step.key for step in composing.steps(chosen)]
        minutes = {step.key: step.minutes for step in composing.steps(chosen)}
        assert [one.key for one in session.phases] == [
            key for key in keys if key in {one.key for one in session.phases}
        ]
        assert all(one.planned_seconds == minutes[one.key] * 60 for one in session.phases)
        assert all(one.title for one in session.phases)
        assert chosen.least <= len(session.participants) <= chosen.most
        assert session.planned_minutes == chosen.minutes


def test_whoever_takes_a_turn_is_called_by_the_first_name(sample):
    (session,) = [one.content for one in sample.entries if one.key == "session-second-hour"]
    titles = {one.key: one.title for one in session.phases}
    assert titles["a-is-asked"].startswith("Farid ")
    assert titles["b-is-asked"].startswith("Ruta ")
    assert not [title for title in titles.values() if "Haddou" in title or "Vaitkus" in title]


def test_what_became_of_a_thing_was_written_later_than_the_thing(sample):
    changing = (Kind.COMMITMENT, Kind.GOAL, Kind.INQUIRY)
    later = {one.key for one in sample.entries if one.changed_at > one.created_at}
    for one in sample.entries:
        if one.kind in changing:
            still_open = one.kind is Kind.COMMITMENT and one.content.outcome is None
            assert (one.key in later) is not still_open, one.key


def test_clauses_without_words_of_their_own_take_those_that_ship(sample, language):
    (agreement, _) = [one.content for one in sample.entries if one.revision_of == "agreement"]
    shipped = [(one.key, one.title) for one in clauses.load(language)]
    assert [(part.key, part.heading) for part in agreement.clauses] == shipped
    texts = {part.key: part.text for part in agreement.clauses}
    assert texts["limits"] == clauses.by_key("limits", language).text
    assert texts["rhythm"] != clauses.by_key("rhythm", language).text


def test_both_languages_tell_the_same_story():
    english, german = (read_sample(THURSDAY, language) for language in LANGUAGES)
    assert [shape(one) for one in written(english)] == [shape(one) for one in written(german)]
    assert (english.owner, english.partner) == (german.owner, german.partner)
    both = zip(written(english), written(german), strict=True)
    same = [one.key for one, other in both if one.title == other.title]
    assert same == ["angry-list", "bus-again"], "titles that are only times of day"


def test_no_paragraph_was_left_in_the_other_language():
    english, german = (paragraphs(read_sample(THURSDAY, language)) for language in LANGUAGES)
    assert not english & german


def paragraphs(sample):
    texts = [text for one in written(sample) for text in words_of(one.content)]
    return {part for text in texts for part in text.split("\n") if len(part) > 25}


def test_tags_are_used_more_than_once_or_say_something_by_themselves(sample):
    counted = Counter(tag for one in written(sample) for tag in one.tags)
    assert sum(1 for tag in counted if counted[tag] > 1) >= 8


def test_a_key_that_no_template_has_is_refused():
    plain = {"template": "three-lines", "sections": {"seen": "Something"}}
    with pytest.raises(InvalidEntryError):
        sample_content._with_prompts(plain, "en")


def test_the_files_hold_no_field_that_is_not_read(language):
    known = {
        *("key", "day", "time", "changed", "kind", "title", "tags", "links", "privacy"),
        *("revision_of", "shared", "share_also", "trashed", "picture", "content"),
    }
    for table in library.tables("sample", language):
        for name in ("entry", "partner_entry"):
            for one in table.get(name, []):
                assert set(one) <= known, one["key"]


def test_the_owner_writes_at_different_lengths(sample):
    lengths = [
        sum(len(text.split()) for text in words_of(one.content))
        for one in sample.entries
        if one.kind is Kind.REFLECTION
    ]
    assert min(lengths) < 20
    assert max(lengths) > 380


def shape(one):
    """What has to be alike in every language: everything but the words."""
    return replace(one, title="", tags=(), content=without_words(one.content)), len(one.tags)


def without_words(value):
    if isinstance(value, tuple):
        return tuple(without_words(part) for part in value)
    if is_dataclass(value):
        return (
            type(value),
            *((one.name, without_words(getattr(value, one.name))) for one in fields(value)),
        )
    if type(value) is str:
        return value if KEY.fullmatch(value) else bool(value)
    return value


KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+|free|troika")


def test_a_shape_forgets_words_and_keeps_keys():
    goal = from_plain(Goal, tomllib.loads('why = "Because"\nstate = "active"'))
    other = from_plain(Goal, tomllib.loads('why = "Darum"\nstate = "active"'))
    third = from_plain(Goal, tomllib.loads('why = ""\nstate = "active"'))
    assert without_words(goal) == without_words(other) != without_words(third)
