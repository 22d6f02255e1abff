"""Every word of the window is found by Qt's tools, and is there in German, whole and compiled.

English is what the code says; its translation holds the plurals.
"""

from __future__ import annotations

import importlib.util
import re
import shutil

import pytest

from tests.spoken import ROOT, asked_for, base_classes, messages

FOLDER = ROOT / "resources" / "translations"
GERMAN = FOLDER / "de.ts"
HOW = "run python packaging/translate.py, then write what the .ts files have as unfinished"

_VALUE = re.compile(r"\{\w*\}|%n")
# Inner capitals, stars, colons and underscores that would join two genders into one word.
_JOINED = re.compile(r"\w(?:[*:_]in(?:nen)?|In(?:nen)?)\b")


@pytest.fixture(scope="module")
def translate():
    """The script that gathers and compiles, as a module."""
    found = importlib.util.spec_from_file_location("translate", ROOT / "packaging/translate.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture(params=sorted(FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def ts(request):
    """Each translation's source."""
    return request.param


def test_what_the_code_says_is_gathered(translate, ts, tmp_path):
    fresh = tmp_path / ts.name
    shutil.copy(ts, fresh)
    translate.gather(fresh)
    known = {(one.context, one.source) for one in messages(ts)}
    now = {(one.context, one.source) for one in messages(fresh)}
    assert (sorted(now - known), sorted(known - now)) == ([], []), HOW
    assert fresh.read_bytes() == ts.read_bytes(), HOW


def test_the_tool_finds_every_call_in_the_context_that_it_asks_in(translate, tmp_path):
    fresh = tmp_path / GERMAN.name
    translate.gather(fresh)
    found = {(one.context, one.source, one.is_counted) for one in messages(fresh)}
    missed = [one for one in asked_for() if (one.context, one.source, one.is_counted) not in found]
    assert missed == [], "write self.tr or translate with literals, and %n in self.tr only"


def test_a_counted_text_is_said_by_a_class_of_its_own():
    # In a class derived from it, PySide would look for the plural under the derived name only.
    inherited = base_classes()
    assert [one for one in asked_for() if one.is_counted and one.context in inherited] == []


def test_everything_is_said(ts):
    left = [
        (one.context, one.source)
        for one in messages(ts)
        if not one.is_finished or not all(form.strip() for form in one.forms)
    ]
    assert left == [], HOW


def test_a_plural_has_both_forms(ts):
    assert [one for one in messages(ts) if len(one.forms) != 1 + one.is_counted] == []


def test_every_value_keeps_its_place(ts):
    wrong = [
        (one.source, form)
        for one in messages(ts)
        for form in one.forms
        if sorted(_VALUE.findall(one.source)) != sorted(_VALUE.findall(form))
    ]
    assert wrong == []


def test_a_space_at_either_end_stays_there(ts):
    wrong = [
        (one.source, form)
        for one in messages(ts)
        for form in one.forms
        if (form[:1] == " ", form[-1:] == " ") != (one.source[:1] == " ", one.source[-1:] == " ")
    ]
    assert wrong == []


def test_german_is_set_as_german_is():
    wrong = [
        form
        for one in messages(GERMAN)
        for form in one.forms
        if form.count("„") != form.count("“")
        or "”" in form
        or "..." in form
        or re.search(r"\w…", form)
        or _JOINED.search(form)
    ]
    assert wrong == []


def test_the_compiled_file_is_made_of_the_source(translate, ts, tmp_path):
    made = tmp_path / "made.qm"
    translate.release(ts, made)
    assert made.read_bytes() == ts.with_suffix(".qm").read_bytes(), HOW
