"""The share page: for whom, which parts, what they will see, seal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QLabel

from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import Markdown
from peerjournal.domain.goal import Cadence
from peerjournal.domain.people import Person
from peerjournal.domain.sections import Section
from peerjournal.operations import agreements, peers, receiving, sharing, writing
from peerjournal.ui import messages
from peerjournal.ui.exchange import folders
from peerjournal.ui.exchange.share_page import SharePage
from tests.journals import reflection
from tests.ui.exchange.desks import click, click_row, close_desk, open_desk


@pytest.fixture
def chosen_file(pair, monkeypatch):
    """Where the person saves, and what was suggested to them."""
    ana, _ben = pair
    suggested = []

    def choose(_parent, _title, _kind, suggestion):
        suggested.append(suggestion)
        return ana.folder / "sealed.pjbundle"

    monkeypatch.setattr(messages, "choose_save_file", choose)
    return suggested


def share(desk, *entries, **size):
    return desk.show(SharePage(desk.session, tuple(one.id for one in entries)), **size)


def seen(view):
    """Return all words that a view shows."""
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def parts_of(page, entry):
    return page.choices.entries.parts_of(entry.id).parts


# For whom


def test_the_only_peer_is_ticked_and_several_are_not(pair, qtbot, tmp_path_factory):
    ana, ben = pair
    entry = ana.write("One")
    assert share(ana, entry).choices.recipients() == (ben.me.id,)
    chiara = open_desk(tmp_path_factory.mktemp("chiara"), "Chiara", qtbot)
    ana.knows(chiara)
    page = share(ana, entry)
    assert page.choices.recipients() == ()
    assert not page.foot.seal.isEnabled()
    assert page.foot.status.text() == "Choose for whom."
    click_row(qtbot, page.choices.recipients_list.list, ben.me.id)
    ana.settle()
    assert page.choices.recipients() == (ben.me.id,)
    assert page.foot.status.text() == "1 entry for Ben"
    close_desk(chiara)


def test_an_agreement_is_for_those_who_are_named_in_it(pair, qtbot, tmp_path_factory):
    ana, ben = pair
    chiara = open_desk(tmp_path_factory.mktemp("chiara"), "Chiara", qtbot)
    ana.knows(chiara)
    with_ben = (Person(name="Ben", identity=ben.me.id),)
    blank = ana.do(agreements.blank_agreement, with_ben, Cadence.WEEKLY)
    draft = ana.do(writing.add_entry, replace(blank, title="What we promise"))
    assert share(ana, draft).choices.recipients() == (ben.me.id,)
    # Together with what names nobody, somebody has to be chosen.
    assert share(ana, draft, ana.write("One")).choices.recipients() == ()
    close_desk(chiara)


def test_a_circle_ticks_all_its_members_at_once(pair, qtbot, tmp_path_factory):
    ana, ben = pair
    chiara = open_desk(tmp_path_factory.mktemp("chiara"), "Chiara", qtbot)
    ana.knows(chiara)
    circle = ana.do(peers.put_circle, "Tuesday", (ben.me.id, chiara.me.id))
    page = share(ana, ana.write("One"))
    people = page.choices.recipients_list.list
    click_row(qtbot, people, circle.id)
    ana.settle()
    assert page.choices.recipients() == (ben.me.id, chiara.me.id)
    click_row(qtbot, people, ben.me.id)
    ana.settle()
    assert people.ticked_keys() == (chiara.me.id,)
    close_desk(chiara)


def test_nobody_to_share_with_leads_to_adding_a_peer_and_back(strangers, qtbot):
    ana, ben = strangers
    page = share(ana, ana.write("One"))
    assert page.choices.nobody.isVisible()
    click(qtbot, page.choices.add)
    page.add.read(ben.do(peers.my_card))
    ana.settle()
    click(qtbot, page.add.add)
    ana.settle()
    assert page.work.isVisible()
    assert page.choices.recipients() == (ben.me.id,)


def test_an_unverified_recipient_is_marked_and_can_be_verified_first(strangers, qtbot):
    ana, ben = strangers
    ana.knows(ben, is_verified=False)
    page = share(ana, ana.write("One"))
    people = page.choices.recipients_list
    assert people.list.rows()[0].chips[0].text == "Not verified yet"
    assert "not compared yet" in people.caution.said[0]
    click(qtbot, people.verify)
    ana.settle()
    click(qtbot, page.verify.panel.same)
    ana.settle()
    assert page.work.isVisible()
    assert people.caution.said == ()
    assert people.list.rows()[0].has_seal
    assert page.choices.recipients() == (ben.me.id,)


def test_whose_digits_differ_is_not_shared_with(strangers, qtbot):
    ana, ben = strangers
    ana.knows(ben, is_verified=False)
    page = share(ana, ana.write("One"))
    click(qtbot, page.choices.recipients_list.verify)
    ana.settle()
    click(qtbot, page.verify.panel.differ)
    ana.settle()
    assert page.verify.panel.stop.isVisible()
    qtbot.keyClick(page.verify, Qt.Key.Key_Escape)
    assert page.work.isVisible()
    assert page.choices.recipients() == ()


# What


@pytest.mark.usefixtures("chosen_file")
def test_the_preview_is_what_arrives(pair, qtbot):
    ana, ben = pair
    entry = ana.write("Seen", "Words for Ben.", tags=("quiet",))
    page = share(ana, entry)
    assert page.preview.head.title.text() == "What Ben will see"
    assert "quiet" not in seen(page.preview.view)
    click_row(qtbot, parts_of(page, entry), "tags")
    ana.settle()
    assert "quiet" in seen(page.preview.view)
    click_row(qtbot, parts_of(page, entry), "sections.text")
    ana.settle()
    shown = page._preview.items[0].as_sent
    click(qtbot, page.foot.seal)
    ana.settle()
    arrived = ben.do(receiving.preview_bundle, ana.folder / "sealed.pjbundle")
    assert arrived.items[0].entry == shown
    assert arrived.items[0].entry.tags == ("quiet",)
    assert not arrived.items[0].entry.content.sections


def test_cautions_are_said_in_words(pair, qtbot):
    ana, ben = pair
    about = Feedback(person=Person(name="Dörte"), observation=Markdown("You waited."))
    note = ana.add(about, "")
    page = share(ana, note)
    assert page.preview.cautions.said == ("This feedback is about somebody else than Ben.",)
    click_row(qtbot, parts_of(page, note), "observation")
    ana.settle()
    click_row(qtbot, parts_of(page, note), "person")
    ana.settle()
    assert page.preview.cautions.said == ("With what is ticked, nothing of it is left to read.",)
    sent = ana.write("Sent")
    ana.send(ben, sent)
    page = share(ana, sent)
    assert page.preview.cautions.said[0].startswith("This was shared with Ben before.")


def test_the_agreement_with_the_peer_stands_beside_it_and_folds(pair, qtbot):
    ana, ben = pair
    ana.add(
        Agreement(
            members=(Member(name="Ben", identity=ben.me.id),),
            clauses=(Section(key="a", heading="Names", text=Markdown("No names travel.")),),
            state=AgreementState.IN_FORCE,
        ),
        "What we promise",
    )
    page = share(ana, ana.write("One"))
    assert page.preview.fold.text() == "What you promised each other: What we promise"
    assert not page.preview.agreement.isVisible()
    click(qtbot, page.preview.fold)
    assert "Names" in seen(page.preview.agreement)
    click(qtbot, page.preview.fold)
    assert not page.preview.agreement.isVisible()


def test_what_may_not_leave_is_named_and_stays(pair):
    ana, ben = pair
    theirs = ben.write("From Ben")
    ana.receive(ben.send(ana, theirs))
    mine = ana.write("Mine")
    page = share(ana, mine, theirs)
    assert [item.entry for item in page.choices.wanted()] == [mine.id]
    assert page.choices.kept.text() == "“From Ben” is Ben's; only they share it."
    page = share(ana, theirs)
    assert page.foot.status.text() == "None of these entries can be shared."
    assert not page.foot.seal.isEnabled()


def test_an_entry_can_be_left_out_and_another_looked_at(pair, qtbot):
    ana, _ben = pair
    entries = [ana.write(title) for title in ("One", "Two", "Three")]
    page = share(ana, *entries)
    choice = page.choices.entries
    click(qtbot, choice.parts_of(entries[1].id).head)
    ana.settle()
    assert "Two" in seen(page.preview.view)
    assert not choice.parts_of(entries[0].id).head.isChecked()
    click(qtbot, choice.parts_of(entries[1].id).remove)
    ana.settle()
    assert [item.entry for item in page.choices.wanted()] == [entries[0].id, entries[2].id]
    assert "One" in seen(page.preview.view)


# Seal


def test_sealing_tells_what_was_done_and_names_no_title_in_the_file(pair, qtbot, chosen_file):
    ana, ben = pair
    changes = []
    ana.session.changed.connect(changes.append)
    entry = ana.write("A secret title")
    page = share(ana, entry)
    qtbot.keyClicks(page.foot.note, "For Thursday.")
    click(qtbot, page.foot.seal)
    ana.settle()
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert chosen_file[0].name == f"{today} for Ben.pjbundle"
    assert page.sealed.isVisible()
    assert page.sealed.head.title.text() == "Sealed for Ben"
    assert "Only Ben can open" in page.sealed.only.text()
    assert "cannot be called back" in page.sealed.honest.text()
    assert page.sealed.file.text() == "sealed.pjbundle"
    assert [row.title for row in page.sealed.list.rows()] == ["A secret title"]
    assert changes[-1].inbox
    assert entry.id in changes[-1].entries
    found = ben.do(receiving.preview_bundle, ana.folder / "sealed.pjbundle")
    assert found.manifest.note == "For Thursday."
    with qtbot.waitSignal(page.finished):
        click(qtbot, page.sealed.done)


def test_the_folder_is_shown_and_remembered_in_the_journal(pair, qtbot, chosen_file, monkeypatch):
    ana, _ben = pair
    shown = []
    monkeypatch.setattr(folders, "show_folder", shown.append)
    page = share(ana, ana.write("One"))
    click(qtbot, page.foot.seal)
    ana.settle()
    click(qtbot, page.sealed.open_folder)
    assert shown == [ana.folder]
    page = share(ana, ana.write("Two"))
    click(qtbot, page.foot.seal)
    ana.settle()
    assert chosen_file[1].parent == ana.folder


def test_leaving_the_file_dialog_changes_nothing(pair, qtbot, monkeypatch):
    ana, _ben = pair
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: None)
    page = share(ana, ana.write("One"))
    click(qtbot, page.foot.seal)
    ana.settle()
    assert page.work.isVisible()
    assert ana.do(sharing.sent_bundles) == ()


@pytest.mark.usefixtures("chosen_file")
def test_sealing_can_be_stopped_and_then_nothing_was_written(pair, qtbot):
    ana, _ben = pair
    page = share(ana, *[ana.write(f"Entry {n}") for n in range(5)])
    page.foot.seal.setFocus()
    with ana.held():
        click(qtbot, page.foot.seal)
        page.foot.cancelled.emit()
    assert page.foot.message.title.text() == "Stopped. Nothing was written."
    assert not (ana.folder / "sealed.pjbundle").exists()
    assert ana.do(sharing.sent_bundles) == ()
    assert page.foot.seal.isEnabled()
    assert page.window().focusWidget() is page.foot.seal


def test_a_place_that_cannot_be_written_is_told_and_the_page_stays(pair, qtbot, monkeypatch):
    ana, _ben = pair
    nowhere = ana.folder / "gone" / "x.pjbundle"
    monkeypatch.setattr(messages, "choose_save_file", lambda *_: nowhere)
    page = share(ana, ana.write("One"))
    page.foot.seal.setFocus()
    click(qtbot, page.foot.seal)
    ana.settle()
    assert page.foot.message.isVisible()
    assert page.work.isVisible()
    assert page.window().focusWidget() is page.foot.seal
    assert ana.do(sharing.sent_bundles) == ()


def test_after_a_refusal_it_can_be_tried_again_from_the_keyboard(pair, qtbot):
    ana, _ben = pair
    page = share(ana, ana.write("One"))
    folder = ana.folder / "not yet"
    page.foot.show_folder(folder)
    page.choices.recipients_list.list.setFocus()
    click(qtbot, page.foot.seal_here)
    ana.settle()
    assert page.foot.message.isVisible()
    folder.mkdir()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    ana.settle()
    assert len(tuple(folder.iterdir())) == 1


@pytest.mark.usefixtures("chosen_file")
def test_what_is_changed_meanwhile_is_sealed_as_it_was_shown(pair, qtbot):
    ana, ben = pair
    entry = ana.write("One", "As shown.")
    page = share(ana, entry)
    ana.do(writing.save_entry, replace(entry, content=reflection("Changed meanwhile.")))
    click(qtbot, page.foot.seal)
    ana.settle()
    found = ben.do(receiving.preview_bundle, ana.folder / "sealed.pjbundle")
    assert found.items[0].entry.content.sections[0].text == "As shown."


# Ways


@pytest.mark.usefixtures("chosen_file")
def test_escape_leaves_and_stops_what_runs(pair, qtbot):
    ana, _ben = pair
    page = share(ana, ana.write("One"))
    page.focus_first()
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page.choices.recipients_list.list, Qt.Key.Key_Escape)
    page = share(ana, ana.write("Two"))
    with ana.held(), qtbot.waitSignal(page.finished):
        click(qtbot, page.foot.seal)
        page.leave()
    assert not (ana.folder / "sealed.pjbundle").exists()


def test_where_room_is_short_the_preview_is_one_step_away(pair, qtbot):
    ana, _ben = pair
    page = share(ana, ana.write("One"), width=560, height=560)
    assert not page.preview.isVisible()
    click(qtbot, page.foot.look)
    assert page.preview.isVisible()
    assert not page.choices.isVisible()
    qtbot.keyClick(page.preview, Qt.Key.Key_Escape)
    assert page.choices.isVisible()


@pytest.mark.usefixtures("chosen_file")
def test_everything_can_be_done_by_keys(pair, qtbot):
    ana, _ben = pair
    entry = ana.write("One", tags=("quiet",))
    page = share(ana, entry)
    page.focus_first()
    reached = set()
    for _ in range(30):
        focused = page.window().focusWidget()
        reached.add(focused)
        if focused is parts_of(page, entry):
            qtbot.keyClick(focused, Qt.Key.Key_Down)
            qtbot.keyClick(focused, Qt.Key.Key_Down)
            qtbot.keyClick(focused, Qt.Key.Key_Space)
            ana.settle()
        if focused is page.foot.seal:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert page.foot.note in reached
    assert page._preview.items[0].chosen == {"sections.text", "tags"}
    qtbot.keyClick(page.foot.seal, Qt.Key.Key_Space)
    ana.settle()
    assert page.sealed.done.hasFocus()


def test_alone_on_the_page_the_choices_begin_and_end_with_the_foot(pair):
    ana, _ben = pair
    page = share(ana, ana.write("Mine"), width=740, height=560)
    choices, foot = page.choices, page.foot
    assert not page.preview.isVisible()
    assert len({one.mapTo(page, QPoint()).x() for one in (choices.room, foot.note)}) == 1
