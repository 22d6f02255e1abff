"""Make the sample journal: a real journal with a real peer and a real bundle, all of it fiction."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from peerjournal.crypto.keys import identity_of, new_private_keys, public_keys_of
from peerjournal.domain import clock
from peerjournal.domain.bundles import Manifest
from peerjournal.domain.entries import Attachment, Entry
from peerjournal.domain.goal import Goal
from peerjournal.domain.identifiers import EntryId, IdentityId, new_bundle_id, new_entry_id
from peerjournal.domain.sharing import default_fields, shared_view
from peerjournal.exchange.bundle import write_bundle
from peerjournal.exchange.card import make_card, read_card
from peerjournal.operations import peers, receiving, sample_around, sharing
from peerjournal.operations.journal import close_journal, create_journal
from peerjournal.operations.sample_content import Sample, SampleEntry, entry_of, read_sample
from peerjournal.operations.sample_picture import shredded_list
from peerjournal.vault import attachments, entries
from peerjournal.vault.connection import writing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from peerjournal.crypto.keys import PrivateKeys
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

DEMO_PASSPHRASE = "a sample to try"  # noqa: S105 - told to everybody; there is nothing to protect


def create_demo(path: Path, language: str = "en") -> Journal:
    """Make the sample journal and return it open.

    Raises:
        JournalExistsError: a file is there; it stays as it is.
        CannotWriteFileError: the folder does not let us write.

    """
    sample = read_sample(clock.today(), language)
    journal = create_journal(path, DEMO_PASSPHRASE, sample.owner)
    try:
        _fill(journal, sample, language)
    except BaseException:
        close_journal(journal)
        path.unlink(missing_ok=True)
        raise
    return journal


def _fill(journal: Journal, sample: Sample, language: str) -> None:
    partner = new_private_keys()
    card = make_card(sample.partner, partner)
    peer = peers.add_peer(journal, card)
    peers.verify_peer(journal, peer.id)
    identities = {sample.owner: journal.me.id, sample.partner: peer.id}
    ids = {
        one.revision_of: new_entry_id(one.created_at)
        for one in (*sample.entries, *sample.partner_entries)
        if one.revision == 1
    }
    _write_entries(journal, sample, ids, identities)
    with TemporaryDirectory() as folder:
        _share(journal, sample, ids, peer.id, Path(folder))
        bundle = Path(folder) / "from-partner.pjbundle"
        _write_partner_bundle(journal, bundle, sample, partner, ids)
        receiving.receive_bundle(journal, receiving.preview_bundle(journal, bundle))
    sample_around.put_around(journal, language, ids, identities)


def _write_entries(
    journal: Journal,
    sample: Sample,
    ids: Mapping[str, EntryId],
    identities: Mapping[str, IdentityId],
) -> None:
    with writing(journal.vault) as c:
        for one in sample.entries:
            entry = _with_picture(c, one.picture, entry_of(one, ids, identities))
            if one.revision == 1:
                entries.insert_entry(c, entry)
            else:
                entries.update_entry(c, entry, keep_previous=True)
            if one.is_trashed:
                entries.trash_entry(c, entry.id, clock.now())


def _with_picture(c: Connection, name: str, entry: Entry) -> Entry:
    """Keep the picture with a goal, and tell its piece of evidence where that is."""
    if not name or not isinstance(entry.content, Goal):
        return entry
    digest, size = attachments.put_attachment(c, (shredded_list(),))
    kept = Attachment(digest=digest, name=name, media_type="image/png", size=size)
    evidence = tuple(
        replace(one, attachment=digest) if one.attachment == name else one
        for one in entry.content.evidence
    )
    content = replace(entry.content, evidence=evidence)
    return replace(entry, content=content, attachments=(kept,))


def _share(
    journal: Journal,
    sample: Sample,
    ids: Mapping[str, EntryId],
    peer: IdentityId,
    folder: Path,
) -> None:
    going = {ids[one.revision_of]: one for one in sample.entries if one.is_shared}
    plain = [sharing.ShareItem(entry=entry_id) for entry_id in going]
    usual = sharing.preview_share(journal, plain, [peer])
    chosen = [
        sharing.ShareItem(
            entry=item.original.id,
            fields=item.chosen | set(going[item.original.id].share_also),
        )
        for item in usual.items
    ]
    preview = sharing.preview_share(journal, chosen, [peer])
    sharing.share(journal, preview, folder / "to-partner.pjbundle")


def _write_partner_bundle(
    journal: Journal,
    path: Path,
    sample: Sample,
    partner: PrivateKeys,
    ids: Mapping[str, EntryId],
) -> None:
    card = make_card(sample.partner, partner)
    sender = identity_of(public_keys_of(partner))
    identities = {sample.owner: journal.me.id, sample.partner: sender}
    sent = [one for one in sample.partner_entries if one.is_shared]
    linkable = set(ids.values())
    going = [_view(one, entry_of(one, ids, identities), linkable) for one in sent]
    manifest = Manifest(
        id=new_bundle_id(),
        number=1,
        sender=sender,
        sender_name=sample.partner,
        sent_at=max(one.changed_at for one in sent),
        recipients=(journal.me.id,),
        note=sample.note,
    )
    with path.open("wb") as file:
        write_bundle(file, manifest, going, partner, card, [read_card(journal.me.card).keys])


def _view(one: SampleEntry, entry: Entry, linkable: set[EntryId]) -> Entry:
    return shared_view(entry, default_fields(entry) | set(one.share_also), linkable)
