"""Nothing that insight computes holds a score of a person: no share, no rank, no average."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from peerjournal.coaching import (
    insight_balance,
    insight_hours,
    insight_panes,
    insight_partners,
    insight_support,
    insight_turns,
)
from peerjournal.domain import hours, support, themes
from peerjournal.operations import hours as hour_operations
from peerjournal.operations import insights, partner_views
from peerjournal.operations import support as support_operations

MODULES = (
    insight_balance,
    insight_hours,
    insight_panes,
    insight_partners,
    insight_support,
    insight_turns,
    hours,
    support,
    themes,
    hour_operations,
    insights,
    partner_views,
    support_operations,
)
FORBIDDEN = (
    "score",
    "percent",
    "ratio",
    "rank",
    "rating",
    "average",
    "mean",
    "level",
    "badge",
    "streak",
    "match",
    "similar",
    "weight",
    "strength",
    "closeness",
    "grade",
    "index",
)
# Numbers that are told: minutes of the clock, and how little a view rests on.
NUMBERS = {
    "LogRow.minutes",
    "LogRow.unnamed",
    "HandRow.minutes",
    "FourPanes.notes",
    "FourPanes.givers",
    "Untried.sessions",
}


def dataclasses_of(module):
    return [
        one
        for _, one in inspect.getmembers(module, inspect.isclass)
        if dataclasses.is_dataclass(one) and one.__module__ == module.__name__
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda one: one.__name__.split(".")[-1])
def test_no_record_has_a_field_that_rates_somebody(module):
    found = [
        f"{kind.__name__}.{one.name}"
        for kind in dataclasses_of(module)
        for one in dataclasses.fields(kind)
        if any(word in one.name for word in FORBIDDEN)
    ]
    assert found == []


@pytest.mark.parametrize("module", MODULES, ids=lambda one: one.__name__.split(".")[-1])
def test_the_only_numbers_are_minutes_and_how_small_a_sample_is(module):
    numbers = {
        f"{kind.__name__}.{one.name}"
        for kind in dataclasses_of(module)
        for one in dataclasses.fields(kind)
        if str(one.type).split("[")[0].strip() in {"int", "float", "int | None", "float | None"}
    }
    assert numbers <= NUMBERS


def test_the_modules_do_have_records_to_look_at():
    assert sum(len(dataclasses_of(module)) for module in MODULES) > 25
