"""The pair's first and last week through two real windows, by keys and clicks."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from peerjournal.coaching.formats import FieldType
from peerjournal.domain.agreement import AgreementState
from peerjournal.domain.entries import Kind
from peerjournal.domain.listing import Filter
from peerjournal.domain.peers import Standing
from peerjournal.domain.session_state import SessionState
from peerjournal.operations import (
    agreements,
    bonds,
    handed_words,
    peers,
    reading,
    summaries,
)
from peerjournal.ui import paper
from peerjournal.ui.reading.handed_copies import HandedCopies
from peerjournal.ui.reading.summary_seal import SummarySeal
from tests.journals import PASSPHRASE, new_journal
from tests.ui.exchange.desks import click
from tests.walks import pair_beginning as beginning
from tests.walks.at_a_desk import AtDesk, looked_into
from tests.walks.people import Someone

FIRST = "I wonder whether this will hold."
HOPE = "I hope to be less tired."
WHY = "The autumn rush is over."
TAKES = "I ask one question more."
PROMISED = "What we promise"


@pytest.fixture
def at_desks(make_desk, qtbot, monkeypatch):
    """Put two people, whose journals are locked, at desks of their own."""

    def sit(*paths):
        return [AtDesk(path.stem, path, make_desk(path.stem), qtbot, monkeypatch) for path in paths]

    return sit


def entries(journal, *kinds):
    """Read all entries of some kinds, the newest first."""
    lines = reading.page_of_entries(journal, Filter(kinds=kinds)).lines
    return [reading.read_entry(journal, line.id) for line in lines]


def button(parts, words):
    return next(one for one in parts if one.text() == words)


# The first week


@pytest.fixture
def strangers(tmp_path, at_desks):
    """Nothing of Mirjam's yet; Joao's journal with its first page to come, and his card as text."""
    paths = []
    for name in ("Mirjam", "Joao"):
        home = tmp_path / name
        home.mkdir()
        paths.append(home / f"{name}.pjournal")
    with new_journal(paths[-1], "Joao") as journal:
        card = peers.my_card_text(journal)
    return at_desks(*paths), card


def test_the_first_week(strangers, monkeypatch):
    (mirjam, joao), his_card = strangers
    her_card = begins_alone(mirjam, monkeypatch)
    mirjam.sits_down()
    her_digits = mirjam.takes_card(his_card)
    session = found_it(mirjam)
    mirjam.gets_up()
    joao.sits_down()
    assert joao.takes_card(her_card) == her_digits
    joao.receives(mirjam.sealed[-1])
    holds_the_same(joao, session)
    joao.gets_up()
    for one in (mirjam, joao):
        looked_into(one, the_founding_is_there)
    looked_into(joao, hope_is_nowhere)
    looked_into(mirjam, the_first_page_is_hers)
    they_promise(mirjam, joao)


def begins_alone(mirjam, monkeypatch):
    """Make a journal, print its recovery sheet, write a blank page; return her card as text."""
    desk, home = mirjam.desk.show(), mirjam.path.parent
    threshold = desk.window.threshold
    threshold.create_page.folder = home
    desk.press(Qt.Key.Key_Space)
    for typed in ("Mirjam", "Mirjam", PASSPHRASE, PASSPHRASE):
        desk.type(typed)
        desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: threshold.currentWidget() is threshold.recovery_page)
    page = threshold.recovery_page
    prints_the_sheet(mirjam, page, monkeypatch)
    mirjam.turns_to()
    page.later_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait_for(lambda: desk.window.view is not None)
    desk.rest()
    desk.control(Qt.Key.Key_N)
    desk.rest()
    desk.type("Before we begin")
    desk.press(Qt.Key.Key_Return)
    desk.type(FIRST)
    desk.saved()
    mirjam.gets_up()
    return looked_into(mirjam, peers.my_card_text)


def prints_the_sheet(mirjam, page, monkeypatch):
    """Put the recovery words onto paper, and read the paper back."""
    out = mirjam.path.parent / "sheet.pdf"

    class Chosen:
        """The printer that somebody chose in the system's own dialog: one that makes PDFs."""

        DialogCode = QPrintDialog.DialogCode

        def __init__(self, printer, _parent):
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(out))

        def exec(self):
            return self.DialogCode.Accepted

    monkeypatch.setattr(paper, "QPrintDialog", Chosen)
    click(mirjam.qtbot, page.sheet.print_button)
    assert page.message.title.text() or page.message.words.text()
    on_paper = " ".join(" ".join(one.extract_text().split()) for one in PdfReader(out).pages)
    words = page.words()
    assert len(words) == 24
    assert all(f"{n}. {word}" in on_paper for n, word in enumerate(words, start=1))


def the_first_page_is_hers(journal):
    page = next(one for one in entries(journal, Kind.REFLECTION) if one.title == "Before we begin")
    assert page.content.template == "free"
    assert page.content.sections[0].text == FIRST
    assert not reading.entry_page(journal, page.id).line.shared_with


def found_it(mirjam):
    """Hold the founding conversation, tick one line, share it; return the session."""
    page = mirjam.begins("founding-conversation")
    assert [one.name for one in page.table.meeting.people] == ["Mirjam", "Joao"]
    mirjam.writes(page, FieldType.TEXT, HOPE)
    mirjam.writes(page, FieldType.LINE, WHY)
    mirjam.ends(page)
    assert not any(line.is_ticked for line in page.table.meeting.summary)
    mirjam.ticks(page, WHY)
    mirjam.keeps_and_shares(page)
    return newest_in(mirjam, Kind.SESSION)


def newest_in(somebody, kind):
    """Return the id of the one entry of a kind that the list of the window holds."""
    view = somebody.desk.view
    found = []
    view.session.run(
        view, lambda journal: entries(journal, kind), found.extend, lambda _error: None
    )
    somebody.desk.wait_for(lambda: bool(found))
    return found[0].id


def holds_the_same(joao, session):
    """Read her side, and hold the same summary by one click."""
    pane = joao.reads(session)
    seal = pane.view.findChild(SummarySeal)
    assert summaries.summary_words(f"- **Why now:** {WHY}") in seal.words.text()
    click(joao.qtbot, seal.accept)
    joao.desk.rest()
    joao.desk.wait_for(lambda: "hold the same summary" in joao.desk.view.toast.words.text())


def the_founding_is_there(journal):
    sessions = entries(journal, Kind.SESSION)
    assert {one.content.format for one in sessions} == {"founding-conversation"}
    assert {one.content.shared_summary for one in sessions} == {f"- **Why now:** {WHY}"}


def hope_is_nowhere(journal):
    joao = Someone("Joao", journal.path, journal)
    everything = joao.whole_journal()
    assert WHY in everything
    assert HOPE not in everything
    assert FIRST not in everything


def they_promise(mirjam, joao):
    """Her wording, his yes, and both windows say that it is in force."""
    mirjam.sits_down()
    part = mirjam.looks_at("Joao")
    click(mirjam.qtbot, part.agreement.buttons[0])
    mirjam.desk.rest()
    draft = newest_in(mirjam, Kind.AGREEMENT)
    says_yes(mirjam, draft, "Accept and send…")
    mirjam.seals()
    mirjam.gets_up()
    joao.sits_down()
    joao.receives(mirjam.sealed[-1])
    says_yes(joao, draft, "Accept it")
    joao.seals()
    joao.gets_up()
    mirjam.sits_down()
    mirjam.receives(joao.sealed[-1])
    assert mirjam.looks_at("Joao").agreement.title.text().startswith("In force since ")
    mirjam.gets_up()
    for one in (mirjam, joao):
        (wording,) = looked_into(one, agreements.all_wordings)
        assert wording.state is AgreementState.IN_FORCE


def says_yes(somebody, draft, words):
    """Say yes above an agreement; the question about equal footing comes first."""
    strip = somebody.reads(draft).agreement
    somebody.desk.wait_for(strip.isVisible)
    click(somebody.qtbot, button(strip.buttons, words))
    somebody.desk.wait_for(strip.question.isVisible)
    click(somebody.qtbot, strip.question.no)
    somebody.desk.rest()


# The last week


@pytest.fixture
def friends(tmp_path, time, at_desks):
    """The two after five weeks, with words that they handed to each other."""
    pair = beginning.each_begins_alone(tmp_path, time)
    beginning.they_found_it(pair)
    beginning.they_hold_a_peer_hour(pair)
    paths = [one.path for one in (pair.mirjam, pair.joao)]
    for one in (pair.mirjam, pair.joao):
        one.close()
    time.go_to(6, "Tue")
    return at_desks(*paths), pair.mirjam.kept["peer hour"].id


def test_the_last_week(friends):
    (mirjam, joao), hour = friends
    mirjam.sits_down()
    part = mirjam.looks_at("Joao")
    click(mirjam.qtbot, part.standing.close_button)
    click(mirjam.qtbot, part.closing.ritual)
    mirjam.desk.rest()
    page = mirjam.begins()
    assert page.table.meeting.format.key == "closing-ritual"
    mirjam.writes(page, FieldType.TEXT, TAKES)
    mirjam.ends(page)
    mirjam.ticks(page, TAKES)
    mirjam.keeps_and_shares(page)
    ending = newest_in(mirjam, Kind.SESSION)
    only_her_own_part(mirjam, ending)
    mirjam.gets_up()
    joao.sits_down()
    joao.receives(mirjam.sealed[-1])
    click(joao.qtbot, joao.reads(ending).view.findChild(SummarySeal).accept)
    joao.desk.rest()
    his = own_side(joao, ending)
    the_whole_page(joao, his)
    joao.shares(his)
    removes_his_copy(joao, own_side(joao, hour))
    joao.gets_up()
    mirjam.sits_down()
    mirjam.receives(joao.sealed[-1])
    the_whole_page(mirjam, ending)
    they_part(mirjam, "Joao")
    mirjam.gets_up()
    looked_into(mirjam, lambda journal: is_over(journal, hour, "They call me bear."))
    looked_into(joao, lambda journal: holds_words(journal, "They call me bear.", "Plans calm me."))
    assert looked_into(joao, lambda journal: stands(journal, ending)) is SessionState.ACCEPTED


SUMMARY = f"What I take with me: {TAKES}"
LEARNING = "Written for learning, by agreement not for appraisal."


def only_her_own_part(mirjam, ending):
    """Before he ticked it too, the page that is to be both's does not go onto paper."""
    pane = mirjam.reads(ending)
    seal = pane.view.findChild(SummarySeal)
    assert seal.same.text().startswith("Not ticked yet by Joao")
    assert mirjam.copies(pane, TAKES) == seal.same.text()
    page, said = mirjam.prints(ending)
    assert "Not ticked yet by Joao." in page.waiting.text()
    assert page.waiting.isVisible()
    assert not page.options.sides.isEnabled()
    own, page = said.split("Shared summary")
    assert TAKES in own
    assert page.strip() == "Stays out until it is ticked by Joao too."
    mirjam.goes_back()


def the_whole_page(somebody, session):
    """It is printed twice, once on each side, and says the same."""
    pane = somebody.reads(session)
    assert "Not ticked yet" not in pane.view.findChild(SummarySeal).same.text()
    assert TAKES in somebody.copies(pane, TAKES)
    page, said = somebody.prints(session)
    assert not page.waiting.isVisible()
    assert LEARNING in said
    assert SUMMARY in said.split("Shared summary")[1]
    assert "Stays out" not in said
    somebody.goes_back()


def they_part(somebody, other):
    """Decide what stays: summaries, a contact, a date; the word notes go."""
    part = somebody.looks_at(other)
    click(somebody.qtbot, part.standing.close_button)
    for tick in (part.closing.word_notes, part.closing.contact, part.closing.hello):
        tick.setFocus()
        somebody.desk.press(Qt.Key.Key_Space)
    part.closing.goodbye.setFocus()
    somebody.desk.type("Thank you, Joao.")
    click(somebody.qtbot, part.closing.close_button)
    somebody.desk.rest()


def is_over(journal, hour, words):
    (peer,) = peers.all_peers(journal)
    bond = bonds.bond_of(journal, peer.id)
    assert bond.is_contact
    assert bond.far_on is not None
    assert bond.goodbye == "Thank you, Joao."
    assert bonds.pair_standing(journal, peer.id) is Standing.CLOSED
    assert handed_words.copies_for(journal, hour) == ()
    assert words not in Someone("Mirjam", journal.path, journal).whole_journal()


def own_side(somebody, hour):
    """Return one's own side of the peer hour, by its page in the window."""
    (side,) = somebody.reads(hour).opened.page.other_sides
    return side.id


def removes_his_copy(joao, side):
    """Remove the words for her from his side, take that back, and remove them after all."""
    pane = joao.reads(side)
    copies = pane.view.findChild(HandedCopies)
    assert "for Mirjam was handed over" in copies.words.text()
    click(joao.qtbot, copies.remove)
    joao.desk.wait_for(lambda: joao.desk.view.toast.words.text().startswith("Your copy is gone."))
    joao.desk.rest()
    joao.desk.press(
        Qt.Key.Key_Backspace,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    joao.desk.rest()
    joao.desk.wait_for(lambda: pane.view.findChild(HandedCopies) is not None)
    click(joao.qtbot, pane.view.findChild(HandedCopies).remove)
    joao.desk.rest()
    joao.desk.wait_for(lambda: pane.view.findChild(HandedCopies) is None)


def holds_words(journal, theirs, mine):
    everything = Someone("Joao", journal.path, journal).whole_journal()
    assert theirs in everything
    assert mine not in everything


def stands(journal, session):
    return SessionState(reading.entry_page(journal, session).line.state)
