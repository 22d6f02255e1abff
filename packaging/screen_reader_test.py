"""Uses the program as somebody does who cannot see it: by what it tells a screen reader alone.

Usage: python3 packaging/screen_reader_test.py PROGRAM [ARGUMENT ...]

Needs a display, a session bus, and Debian's at-spi2-core and python3-pyatspi; so it runs with the
system's own Python, whatever the program runs with. Names, roles, states, actions and announced
changes come over AT-SPI, as a screen reader hears them; keys are pressed on the display. It makes
a journal, writes, locks, unlocks, meets a peer and shares with them, and ends with the first thing
that cannot be found or done.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from screen_reader import (
    CONTROL,
    ITEM_ROLES,
    KEY_L,
    KEY_N,
    KEY_RETURN,
    KEY_SPACE,
    PATIENCE_S,
    TEXT_ROLES,
    Listener,
    NotAsItShouldBeError,
    is_ticked,
    read,
)

# A window gets the keyboard from the desktop's window manager.
WINDOWS = ("openbox",)
LAUNCHER = ("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
PASSPHRASE = "five tunes on the radio"  # noqa: S105 - of a journal that lives for a minute
TITLE = "Asking before telling"
WORDS = "She waited, and a second answer came."
SECRETLY = ("--passphrase-file", "-")
PAGE = "What is on your mind\\?"
WORDS_IN_ALL = 24
REHEARSED = 3


def says(sentence: str) -> None:
    """Print what held."""
    print(f"  {sentence}", flush=True)


def demand(*, holds: object, sentence: str) -> None:
    """Print the sentence if it holds; else end."""
    if not holds:
        raise NotAsItShouldBeError(f"Not so: {sentence}")
    says(sentence)


def make_a_journal(reader: Listener) -> None:
    """Create a journal, hear its recovery words, and rehearse three of them."""
    reader.press("Create a journal")
    reader.write("What the journal is called", "Practice")
    reader.write("Your name", "Ana")
    reader.write("New passphrase", PASSPHRASE)
    reader.write("Once more", PASSPHRASE)
    reader.press("Create the journal")
    words = reader.wait_for("the recovery words", lambda: recovery_words(reader))
    demand(holds=len(words) == WORDS_IN_ALL, sentence="the 24 recovery words are read out")
    reader.press("I wrote them down")
    for place in range(REHEARSED):
        control = reader.find(r"Word number \d+", TEXT_ROLES, place=place)
        number = int(control.name.rsplit(" ", 1)[1])
        control.queryEditableText().setTextContents(words[number])
    reader.press("Check")
    reader.find("Practice · PeerJournal")
    says("a journal is made, and three of its words are rehearsed")


def recovery_words(reader: Listener) -> dict[int, str]:
    """Return the recovery words by their numbers, as they are read out."""
    told = "\n".join(one.name for one in reader.every())
    return {int(number): word for number, word in re.findall(r"Word (\d+): ([a-z]+)", told)}


def write_an_entry(reader: Listener) -> None:
    """Begin an entry by the shortcut, and type where the keyboard is."""
    reader.keys(CONTROL, KEY_N)
    reader.wait_for("the keyboard in the title", lambda: reader.keyboard_is_in("Title"))
    reader.keys(text=TITLE)
    reader.keys(KEY_RETURN)
    reader.wait_for("the keyboard in the page", lambda: reader.keyboard_is_in(PAGE))
    reader.keys(text=WORDS)
    body = reader.find(PAGE, TEXT_ROLES)
    reader.wait_for("every letter in the page", lambda: WORDS in read(body))
    reader.find(r"Saved.*")
    reader.find(f"{TITLE}, Reflection, .*")
    says("an entry is written by the keyboard; it is told as saved and read out in the list")


def lock_and_unlock(reader: Listener, journal: Path) -> None:
    """Lock by the shortcut: no word is left to hear; unlock, and hear it again."""
    reader.keys(CONTROL, KEY_L)
    reader.find("Passphrase", ("password text",))
    told = reader.told()
    demand(
        holds=TITLE not in told and WORDS not in told, sentence="locked, no word is left to hear"
    )
    left = [one.name for one in journal.parent.iterdir()]
    demand(holds=left == [journal.name], sentence="locked, the journal is exactly one file")
    reader.write("Passphrase", "not the passphrase")
    reader.press("Unlock")
    reader.find("(?i).*passphrase.*(does not|not the|wrong).*")
    demand(
        holds=any("stays locked" in said for said in reader.announced),
        sentence="a wrong passphrase is announced in words",
    )
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.find(f"{TITLE}, Reflection, .*")
    body = reader.find(PAGE, TEXT_ROLES)
    demand(holds=WORDS in read(body), sentence="unlocked, every word can be heard again")


def meet_a_peer(reader: Listener, card: str) -> None:
    """Take a peer's card in by its text, and compare the digits."""
    reader.choose("Peers")
    reader.press("Add a peer")
    reader.write("Paste the text of the card", card)
    reader.press("Add (under this name|.*Ben.*)")
    reader.find(r"Safety number: (\d \d \d \d \d(, |$))+")
    says("the digits to compare are read out")
    reader.press("The digits are the same")
    reader.find("Verified")
    says("a peer is met and verified")


def share_the_entry(reader: Listener, bundle: Path) -> None:
    """Share what was written, and hear beforehand what the peer will see."""
    reader.choose("Journal")
    reader.find(f"{TITLE}, Reflection, .*")
    reader.press("Share.*")
    reader.choose("Ben.*")
    ben = reader.find("Ben.*", ITEM_ROLES)
    if not is_ticked(ben):
        reader.keys(KEY_SPACE)
    reader.wait_for("Ben ticked", lambda: is_ticked(ben))
    reader.wait_for("what the peer will see", lambda: WORDS in reader.told())
    says("before it leaves, what the peer will see is read out")
    reader.press("Other folder…")
    reader.save_as(bundle)
    reader.find("Sealed for Ben")
    demand(holds=bundle.stat().st_size > 0, sentence="the entry is shared as a sealed bundle")


def call(program: list[str], *arguments: str | Path, stdin: str = "") -> str:
    """Run a command of the program, as the peer does elsewhere, and return what it prints."""
    done = subprocess.run(
        [*program, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    if done.returncode:
        raise NotAsItShouldBeError(f"{arguments[0]}: {done.stdout}{done.stderr}")
    return done.stdout


def try_everything(program: list[str], folder: Path) -> None:
    """Do the main job by ear, and let the peer open what was shared."""
    theirs = folder / "Ben.pjournal"
    commanded = partial(call, program, stdin=PASSPHRASE + "\n")
    commanded("new", theirs, "--name", "Ben", *SECRETLY)
    card = commanded("card", theirs, *SECRETLY)
    home = folder / "home"
    (home / "Documents").mkdir(parents=True)
    journal = home / "Documents" / "Practice.pjournal"
    bundle = folder / "for Ben.pjbundle"
    surroundings = os.environ | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    with subprocess.Popen(program, env=surroundings) as running:
        reader = Listener(running)
        reader.listen()
        try:
            make_a_journal(reader)
            write_an_entry(reader)
            lock_and_unlock(reader, journal)
            meet_a_peer(reader, card)
            share_the_entry(reader, bundle)
        finally:
            running.terminate()
    demand(holds=running.returncode == 0, sentence="asked to end, it locks and ends")
    mine = folder / "Ana.pjcard"
    commanded("card", journal, "-o", mine, *SECRETLY)
    commanded("peer", "add", theirs, mine, "--name", "Ana", *SECRETLY)
    told = commanded("receive", theirs, bundle, "--preview", *SECRETLY)
    demand(holds=TITLE in told, sentence="the peer can open what was shared")


def main() -> None:
    """Try everything on a desktop of its own and say what held."""
    helpers = [subprocess.Popen(command) for command in (WINDOWS, LAUNCHER)]
    try:
        with tempfile.TemporaryDirectory() as name:
            try_everything(sys.argv[1:], Path(name))
    finally:
        for one in helpers:
            one.terminate()
            one.wait()


if __name__ == "__main__":
    try:
        main()
    except NotAsItShouldBeError as error:
        sys.exit(str(error))
