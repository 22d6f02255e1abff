"""What two people do at their desks, with real keys and clicks, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from peerjournal.coaching.formats import FieldType
from peerjournal.operations.journal import close_journal, open_journal
from peerjournal.ui import messages
from peerjournal.ui.conversation.page import ConversationPage
from peerjournal.ui.editors.markdown_edit import MarkdownEdit
from peerjournal.ui.exchange.receive_page import ReceivePage
from peerjournal.ui.exchange.share_page import SharePage
from peerjournal.ui.printing.print_page import PrintPage
from peerjournal.ui.sections import Section
from tests.journals import PASSPHRASE
from tests.ui.conversation.acts import editor
from tests.ui.exchange.desks import click

if TYPE_CHECKING:
    from pathlib import Path

    from peerjournal.operations.journal import Journal
    from tests.windows import Desk

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


@dataclass
class AtDesk:
    """Somebody at the program, the bundles that they sealed, and what they put into PDFs."""

    name: str
    path: Path
    desk: Desk
    qtbot: object
    patch: object
    sealed: list[Path] = field(default_factory=list)
    printed: list[Path] = field(default_factory=list)

    def sits_down(self) -> None:
        """Open the window on the locked journal and type the passphrase."""
        if not self.desk.window.isVisible():
            self.desk.show(self.path)
        self.turns_to()
        self.desk.unlock()

    def turns_to(self) -> None:
        """Have the keyboard, which the other window had."""
        self.desk.window.activateWindow()
        self.desk.wait_for(self.desk.window.isActiveWindow)

    def gets_up(self) -> None:
        """Lock by the shortcut."""
        self.desk.lock()

    def cover(self, kind: type) -> object:
        """Return the page that covers the entries, once it is of a kind."""
        stack = self.desk.view.stack
        self.desk.wait_for(lambda: isinstance(stack.currentWidget(), kind))
        self.desk.rest()
        return stack.currentWidget()

    # People

    def takes_card(self, text: str) -> tuple[str, ...]:
        """Paste somebody's card, and read the digits aloud: they are the same."""
        self.desk.view.show_section(Section.PEERS)
        page = self.desk.view.peers
        self.desk.rest()
        click(self.qtbot, page.list.add)
        QGuiApplication.clipboard().setText(text)
        page.add.text.setFocus()
        self.qtbot.keyClick(page.add.text, Key.Key_V, CONTROL)
        self.desk.wait_for(lambda: not page.add._wait.isActive())
        self.desk.rest()
        click(self.qtbot, page.add.add)
        self.desk.rest()
        digits = tuple(page.person.verify.digits.groups)
        click(self.qtbot, page.person.verify.same)
        self.desk.rest()
        return digits

    def looks_at(self, name: str) -> object:
        """Open a person's page and return the part about the two."""
        self.desk.view.show_section(Section.PEERS)
        page = self.desk.view.peers
        self.desk.rest()
        (peer,) = (one for one in page._people.peers if one.name == name)
        self.desk.view.show_peer(peer.id)
        self.desk.rest()
        return page.person.pair

    # Conversations

    def begins(self, format_key: str = "") -> ConversationPage:
        """Begin the conversation that the window shows, or start one by the shortcut."""
        if format_key:
            self.desk.press(Key.Key_G, CONTROL_SHIFT)
        page = self.cover(ConversationPage)
        self.desk.wait_for(lambda: page.before is not None)
        self.desk.rest()
        if format_key:
            page.before.list.choose(format_key)
        page.focus_first()
        self.desk.press(Key.Key_Return, CONTROL)
        self.desk.wait_for(lambda: page.during is not None)
        self.desk.rest()
        return page

    def writes(self, page: ConversationPage, kind: FieldType, words: str) -> None:
        """Type into the first field of a type in the phase that is shown."""
        editor(page, kind).first.setFocus()
        self.desk.type(words)

    def ends(self, page: ConversationPage) -> None:
        """Go on from phase to phase until the end is shown."""
        while page.after is None:
            self.desk.press(Key.Key_PageDown)
            self.desk.rest()

    def ticks(self, page: ConversationPage, words: str) -> None:
        """Tick one line of those that were written."""
        row = next(one for one in page.after.summary.rows if one.line.text == words)
        row.box.setFocus()
        self.desk.press(Key.Key_Space)

    def keeps_and_shares(self, page: ConversationPage) -> None:
        """Keep the conversation and seal it for the other one."""
        click(self.qtbot, page.after.share_button)
        self.desk.rest()
        self.seals()

    # Bundles

    def seals(self) -> Path:
        """Seal what the share page shows into a file."""
        page = self.cover(SharePage)
        out = self.path.parent / f"{self.name}-{len(self.sealed)}.pjbundle"
        self.patch.setattr(messages, "choose_save_file", lambda *_: out)
        self.desk.wait_for(page.foot.seal.isEnabled)
        click(self.qtbot, page.foot.seal)
        self.desk.rest()
        assert out.exists()
        self.sealed.append(out)
        return out

    def receives(self, path: Path) -> None:
        """Look at a bundle and take all of it in."""
        self.desk.view.receive(path)
        page = self.cover(ReceivePage)
        click(self.qtbot, page.preview.take)
        self.desk.rest()

    def reads(self, entry: str) -> object:
        """Open an entry to be read."""
        self.desk.view.show_entry(entry)
        pane = self.desk.view.entries.entry_pane
        self.desk.wait_for(lambda: pane.entry_id == entry)
        self.desk.rest()
        return pane

    def shares(self, entry: str) -> Path:
        """Seal an entry for the other one, by the shortcut."""
        self.reads(entry)
        self.desk.press(Key.Key_S, CONTROL_SHIFT)
        page = self.cover(SharePage)
        if not page.choices.recipients():
            self.desk.press(Key.Key_Space)
            self.desk.rest()
        return self.seals()

    def prints(self, entry: str) -> tuple[PrintPage, str]:
        """Put an entry into a PDF; return the page of printing, and what it says."""
        self.reads(entry)
        self.desk.press(Key.Key_P, CONTROL)
        page = self.cover(PrintPage)
        self.desk.wait_for(lambda: page.made.is_done and page.print_button.isEnabled())
        self.desk.rest()
        out = self.path.parent / f"{self.name}-{len(self.printed)}.pdf"
        self.patch.setattr(messages, "choose_save_file", lambda *_: out)
        self.qtbot.keyClick(page.save_button, Key.Key_Return)
        self.desk.wait_for(page.message.isVisible)
        self.printed.append(out)
        said = " ".join(" ".join(one.extract_text().split()) for one in PdfReader(out).pages)
        return page, said

    def copies(self, pane: object, words: str) -> str:
        """Select the shared summary that holds these words, copy it, and return the clipboard."""
        texts = pane.view.findChildren(MarkdownEdit)
        (text, *_) = (
            one
            for one in texts
            if one.accessibleName() == "Shared summary" and words in one.toPlainText()
        )
        text.setFocus()
        self.desk.press(Key.Key_A, CONTROL)
        self.desk.press(Key.Key_C, CONTROL)
        return QGuiApplication.clipboard().text()

    def goes_back(self) -> None:
        """Leave what covers the entries."""
        self.desk.press(Key.Key_Escape)
        stack = self.desk.view.stack
        self.desk.wait_for(lambda: stack.currentWidget() is self.desk.view.entries)
        self.desk.rest()

    def opened(self) -> Journal:
        """Open the locked file without the window; to be closed again."""
        return open_journal(self.path, PASSPHRASE)


def looked_into(somebody: AtDesk, look: object) -> object:
    """Open a locked journal, look, and close it."""
    journal = somebody.opened()
    try:
        return look(journal)
    finally:
        close_journal(journal)
