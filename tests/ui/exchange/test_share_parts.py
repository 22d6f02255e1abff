"""The parts of an entry on the share page: which can be ticked, and what comes with them."""

from __future__ import annotations

from peerjournal.domain.entries import Link
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import FieldKey
from peerjournal.domain.session import PhaseNote, Session
from peerjournal.operations import attaching
from tests.journals import reflection
from tests.ui.exchange.desks import click_row
from tests.ui.exchange.test_share_page import parts_of, share


def test_each_part_has_a_tick_and_what_is_private_is_off(pair):
    ana, _ben = pair
    goal = ana.add(
        Goal(why=Markdown("Because."), ladder=("first",), skill="listening"),
        "Listen",
        tags=("quiet",),
    )
    page = share(ana, goal)
    rows = {row.title: row.is_ticked for row in parts_of(page, goal).rows()}
    assert rows == {
        "Why it matters to me": True,
        "The skill": True,
        "Stays here unless you tick it": None,
        "The ladder, in my words": False,
        "Tags": False,
    }
    assert page.choices.entries.parts_of(goal.id).head.remark == "2 of 4 parts"


def test_each_phase_of_a_session_has_a_tick_of_its_own(pair):
    ana, _ben = pair
    phases = (
        PhaseNote(key=FieldKey("one"), title="Arrive", text=Markdown("Tired.")),
        PhaseNote(key=FieldKey("two"), title="", text=Markdown("Words.")),
    )
    session = ana.add(Session(shared_summary=Markdown("Ours."), phases=phases), "An hour")
    rows = [(row.title, row.is_ticked) for row in parts_of(share(ana, session), session).rows()]
    assert ("The shared summary", True) in rows
    assert ("Arrive", False) in rows
    assert len(rows) == 4


def test_what_goes_along_with_the_words_is_told_below_them(pair, qtbot):
    ana, ben = pair
    first = ana.write("First")
    ana.send(ben, first)
    paper = ana.folder / "notes.txt"
    paper.write_text("Kept with it.")
    entry = ana.add(reflection("Words."), "With more", links=(Link(target=first.id),))
    entry = ana.do(attaching.attach_file, entry, paper)
    page = share(ana, entry)
    assert page.preview.along.text() == "With it: a link to another entry."
    click_row(qtbot, parts_of(page, entry), "attachments")
    ana.settle()
    assert page.preview.along.text().startswith("With it: notes.txt (13 bytes);")
