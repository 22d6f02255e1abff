"""Commands on cards, peers and bundles."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peerjournal.cli.opening import AsJson, JournalFile, PassphraseFile, opened
from peerjournal.cli.printing import plain_peer, say, say_json, warn
from peerjournal.cli.progress import shown
from peerjournal.operations import inquiring, peers, reading, receiving, sharing
from peerjournal.operations.files import read_file, write_file

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedItem
    from peerjournal.operations.journal import Journal

_CARD_MOST = 64 * 1024

_peer_commands = typer.Typer(no_args_is_help=True, help="The people you exchange with.")


def register(app: typer.Typer) -> None:
    """Add these commands to the program."""
    app.command()(card)
    app.add_typer(_peer_commands, name="peer")
    app.command()(share)
    app.command()(receive)


def card(
    file: JournalFile,
    *,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", help="Write a .pjcard file instead.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Print your card, for a peer to add."""
    with opened(file, passphrase_file) as journal:
        text, content = peers.my_card_text(journal), peers.my_card(journal)
        identity = journal.me.id
    if out:
        write_file(out, content)
    if as_json:
        say_json({"card": text, "identity": identity})
    else:
        say(f"Wrote {out}." if out else text)


@_peer_commands.command(name="add")
def add_peer(
    file: JournalFile,
    card_file: Annotated[Path, typer.Argument(metavar="CARD", help="A card, file or text.")],
    *,
    name: Annotated[str, typer.Option(help="What you call them.")] = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Add a peer by their card."""
    given = read_file(card_file, _CARD_MOST)
    with opened(file, passphrase_file) as journal:
        peer = peers.add_peer(journal, given, name or None)
    if as_json:
        say_json(plain_peer(peer))
    else:
        say(f"Added {peer.name}, not verified yet: compare safety numbers with 'peer verify'.")


@_peer_commands.command(name="list")
def list_peers(
    file: JournalFile, *, passphrase_file: PassphraseFile = None, as_json: AsJson = False
) -> None:
    """List your peers."""
    with opened(file, passphrase_file) as journal:
        known = peers.all_peers(journal)
    for peer in known:
        if as_json:
            say_json(plain_peer(peer))
        else:
            state = "verified" if peer.is_verified else "not verified"
            say(f"{peer.id[:16]}  {state:<12}  {peer.name}")


@_peer_commands.command(name="verify")
def verify(
    file: JournalFile,
    peer: Annotated[str, typer.Argument(metavar="PEER", help="Name, or how the id begins.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="The numbers were compared already.")] = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Show the safety number, then confirm that your peer sees the same."""
    with opened(file, passphrase_file) as journal:
        found = peers.find_peer(journal, peer)
        number = peers.safety_number(journal, found.id)
        if not as_json:
            say(number)
        if yes or typer.confirm(f"Does {found.name} see the same digits?", err=True):
            found = peers.verify_peer(journal, found.id)
    if as_json:
        say_json({**plain_peer(found), "safety_number": number})
    else:
        say(f"{found.name} is {'verified' if found.is_verified else 'not verified'}.")


def share(
    file: JournalFile,
    *,
    to: Annotated[list[str], typer.Option(metavar="PEER", help="May be repeated.")],
    entry: Annotated[list[str], typer.Option(metavar="ID", help="May be repeated.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="The .pjbundle file to write.")],
    note: Annotated[str, typer.Option(help="A line to go along.")] = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Seal entries for peers into one signed file."""
    with opened(file, passphrase_file) as journal, shown("Sealing") as progress:
        preview = sharing.preview_share(
            journal,
            [sharing.ShareItem(entry=reading.find_entry(journal, one)) for one in entry],
            [peers.find_peer(journal, one).id for one in to],
        )
        for peer in preview.recipients:
            if not peer.is_verified:
                warn(f"Note: {peer.name} is not verified yet.")
        for item in preview.items:
            if sharing.Caution.NOT_ASKED_FOR in item.cautions:
                warn(f"Note: nobody asked for “{item.original.title}”.")
        for name in _names_that_leave(journal, preview, note):
            warn(f"Note: “{name}” looks like a name you asked to be caught.")
        sent = sharing.share(journal, preview, out, note=note, progress=progress)
    if as_json:
        say_json({"bundle": sent.id, "number": sent.number, "entries": len(sent.entries)})
    else:
        names = ", ".join(sent.recipient_names)
        count = len(sent.entries)
        what = "1 entry" if count == 1 else f"{count} entries"
        say(f"Sealed {what} for {names} in {out}.")


def _names_that_leave(journal: Journal, preview: sharing.SharePreview, note: str) -> list[str]:
    seen = [item.as_sent for item in preview.items]
    caught = inquiring.caught_in(seen, inquiring.names_to_catch(journal))
    along = inquiring.caught_in_words(journal, note)
    return list(dict.fromkeys(one.name for one in (*caught, *along)))


def receive(
    file: JournalFile,
    bundle: Annotated[Path, typer.Argument(metavar="BUNDLE")],
    *,
    accept_all: Annotated[bool, typer.Option("--accept-all", help="Take everything in.")] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Only look; this is also the default.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Verify a bundle and show what it brings, or take it in."""
    if accept_all and preview:
        raise typer.BadParameter("--preview and --accept-all exclude each other.")
    with opened(file, passphrase_file) as journal, shown("Verifying") as progress:
        found = receiving.preview_bundle(journal, bundle, progress)
        if accept_all:
            receiving.receive_bundle(journal, found, progress=progress)
    if as_json:
        say_json(_plain_preview(found, taken=accept_all))
        return
    verified = "verified" if found.sender.is_verified else "not verified"
    say(f"From {found.sender.name} ({verified}), sent {found.manifest.sent_at:%Y-%m-%d %H:%M}.")
    for item in found.items:
        say(f"{item.state:<10} {item.entry_id}  {_title(item)}")
    say("Taken in." if accept_all else "Nothing was taken in; use --accept-all to do so.")


def _title(item: ReceivedItem) -> str:
    entry = item.entry or item.before
    return entry.title if entry else ""


def _plain_preview(found: receiving.BundlePreview, *, taken: bool) -> dict[str, object]:
    return {
        "bundle": found.manifest.id,
        "number": found.manifest.number,
        "sender": found.sender.name,
        "sender_verified": found.sender.is_verified,
        "is_late": found.is_late,
        "taken_in": taken,
        "items": [{"id": one.entry_id, "state": one.state.value} for one in found.items],
    }
