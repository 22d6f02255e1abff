"""The model of the list of entries: months, groups, pages, changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.grouping import Group
from peerjournal.ui.models.entry_list import (
    ENTRY_ROLE,
    GROUP_ROLE,
    HEAD_SHAPE,
    MONTH_ROLE,
    EntryListModel,
    shape_parts,
)
from tests.ui.entry_lines import TODAY, a_line

# A breach is a warning of Qt, which fails the test.
WARN = QAbstractItemModelTester.FailureReportingMode.Warning
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def lines_of(count, per_day=2):
    """Newest first, some a day, over as many months as it takes."""
    return tuple(a_line(n, TODAY - timedelta(days=n // per_day)) for n in range(count))


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def model(qapp):
    made = EntryListModel(qapp)
    yield made
    made.deleteLater()


def test_each_month_stands_under_its_heading_once(model):
    model.show_entries(lines_of(100))
    months = [model.index(row, 0).data(MONTH_ROLE) for row in range(model.rowCount())]
    assert [month for month in months if month] == [date(2026, 11, 1), date(2026, 10, 1)]
    assert model.entries() == lines_of(100)
    assert model.index(0, 0).data() == "November"
    assert model.index(0, 0).data(ENTRY_ROLE) is None
    assert model.index(1, 0).data(ENTRY_ROLE) == lines_of(1)[0]
    assert model.index(1, 0).data(MONTH_ROLE) is None


def goals_of():
    """Return an aim, commitments and an inquiry, in the order of a parted list."""
    return (
        a_line(1, kind=Kind.GOAL, state="active"),
        a_line(2, date(2026, 3, 1), kind=Kind.GOAL, state="achieved"),
        a_line(3, kind=Kind.COMMITMENT, due=TODAY),
        a_line(4, kind=Kind.COMMITMENT, state="done"),
        a_line(5, kind=Kind.INQUIRY),
    )


def test_groups_stand_under_their_headings_instead_of_months(model):
    aim, past, plan, settled, inquiry = goals_of()
    model.show_entries((aim, past, plan), has_more=True, is_grouped=True)
    model.add_entries((settled, inquiry))
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    heads = {row.data(): row.data(GROUP_ROLE) for row in rows if row.data(ENTRY_ROLE) is None}
    assert heads == {
        "Aims": Group.AIMS,
        "Open commitments": Group.OPEN,
        "Settled commitments": Group.SETTLED,
        "Inquiries": Group.INQUIRIES,
    }
    assert {row.data(MONTH_ROLE) for row in rows} == {None}
    assert model.entries() == goals_of()
    assert not model.is_by_month
    model.show_entries(goals_of())
    assert model.index(0, 0).data() == "November"
    assert model.index(0, 0).data(GROUP_ROLE) is None


@given(st.lists(st.integers(0, 30), max_size=6))
def test_pages_make_the_same_list_however_they_are_cut(cuts):
    whole, paged = EntryListModel(), EntryListModel()
    lines = lines_of(sum(cuts), per_day=1)
    whole.show_entries(lines)
    paged.show_entries(lines[: cuts[0] if cuts else 0], has_more=True)
    at = cuts[0] if cuts else 0
    for cut in cuts[1:]:
        paged.add_entries(lines[at : at + cut], has_more=True)
        at += cut
    assert paged.entries() == whole.entries()
    assert paged.rowCount() == whole.rowCount()
    assert paged.shapes() == whole.shapes()


def test_the_model_keeps_qts_rules_through_everything(model):
    tester = QAbstractItemModelTester(model, WARN)
    model.show_entries(lines_of(30), has_more=True)
    model.fetchMore(QModelIndex())
    model.add_entries(lines_of(60)[30:])
    model.show_entries(lines_of(60)[::-1])
    model.show_entries(tuple(replace(line, title="Other") for line in lines_of(60)[::-1]))
    model.show_entries(())
    assert tester.model() is model


def test_more_is_wanted_once_until_it_came(model):
    wanted = []
    model.more_wanted.connect(lambda: wanted.append(1))
    model.show_entries(lines_of(3), has_more=True)
    for _ in range(3):
        model.fetchMore(QModelIndex())
    assert len(wanted) == 1
    assert not model.canFetchMore(QModelIndex())
    model.add_entries(lines_of(6)[3:], has_more=True)
    assert model.canFetchMore(QModelIndex())
    model.add_entries((), has_more=False)
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert len(wanted) == 1


def test_the_same_entries_again_are_changed_in_place(model, qtbot):
    model.show_entries(lines_of(10))
    changed = list(lines_of(10))
    changed[4] = replace(changed[4], title="Renamed", shared_with=("Amina",))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as told:
        model.show_entries(changed)
    index = told.args[0]
    assert index.data() == "Renamed"
    assert index.row() == 5
    assert shape_parts(model.shapes()[5])[0]


def test_other_entries_take_the_place_of_all(model, qtbot):
    model.show_entries(lines_of(10))
    with qtbot.waitSignal(model.modelReset):
        model.show_entries(lines_of(9))
    # The same entry under another day moves to another place.
    with qtbot.waitSignal(model.modelReset):
        model.show_entries([replace(line, happened_on=date(2025, 1, 1)) for line in lines_of(9)])


def test_an_entry_is_found_by_its_id(model):
    model.show_entries(lines_of(80))
    wanted = lines_of(80)[60]
    assert model.index_of(wanted.id).data(ENTRY_ROLE) == wanted
    assert not model.index_of(a_line(999).id).isValid()


def test_headings_can_be_left_out(qapp):
    model = EntryListModel(qapp, has_heads=False)
    model.show_entries(lines_of(80))
    assert model.rowCount() == 80
    model.add_entries(lines_of(90)[80:])
    assert model.rowCount() == 90


def test_only_entries_can_be_chosen(model):
    model.show_entries(lines_of(2))
    chosen = Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0, 0)) & chosen
    assert model.flags(model.index(1, 0)) & chosen
    assert not model.flags(QModelIndex()) & chosen


def test_a_rows_shape_tells_what_its_height_needs(model):
    model.show_entries(
        (
            a_line(1, excerpt=""),
            a_line(2, excerpt="x" * 50, is_draft=True),
            a_line(3, excerpt="x" * 2000),
        )
    )
    month, *shapes = model.shapes()
    assert month == HEAD_SHAPE
    assert [shape_parts(shape)[0] for shape in shapes] == [False, True, False]
    lengths = [shape_parts(shape)[1] for shape in shapes]
    assert lengths[0] == 0
    assert 50 <= lengths[1] < 54
    assert lengths[2] > 200
