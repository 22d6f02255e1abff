"""Hypothesis strategies for what may travel in a bundle of Ana's."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from hypothesis import strategies as st

from peerjournal.domain.bundles import Manifest
from peerjournal.domain.entries import Attachment, Privacy
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import LIST_MOST, Markdown
from peerjournal.domain.identifiers import BundleId
from peerjournal.exchange.contents import AttachmentBytes
from tests import strategies
from tests.bundles import ANA, withdrawal


def _may_leave(content):
    if isinstance(content, Feedback):
        return replace(content, response=Markdown(""), welcomed=False)
    return content


entries = strategies.entries(
    author=st.just(ANA.id),
    content=strategies.contents.map(_may_leave),
    attachments=st.just(()),
    privacy=st.just(Privacy.PRIVATE),
)
withdrawals = st.builds(withdrawal, entry=strategies.entry_ids, at=strategies.moments)
files = st.lists(st.binary(max_size=200), max_size=3, unique=True)


def attachment(file: bytes) -> Attachment:
    """Return how an entry names a file."""
    digest = hashlib.sha256(file).hexdigest()
    return Attachment(digest=digest, name="picture", media_type="image/png", size=len(file))


def attachment_bytes(file: bytes) -> AttachmentBytes:
    """Return a file as it travels, in two pieces."""
    half = len(file) // 2
    return AttachmentBytes(
        digest=hashlib.sha256(file).hexdigest(), chunks=[file[:half], file[half:]]
    )


@st.composite
def contents(draw):
    """Return items of one bundle, and the same as they are found by `open_whole`."""
    given = draw(st.lists(st.one_of(entries, withdrawals), max_size=4))
    carried = draw(files)
    if carried:
        named = tuple(attachment(file) for file in carried)
        given.append(draw(entries.map(lambda entry: replace(entry, attachments=named))))
    written = [attachment_bytes(file) for file in carried] + given
    found = [(hashlib.sha256(file).hexdigest(), file) for file in carried] + given
    return written, found


manifests = st.builds(
    Manifest,
    id=st.binary(min_size=16, max_size=16).map(lambda raw: BundleId(raw.hex())),
    number=st.integers(1, (1 << 53) - 1),
    sender=strategies.identities,
    sender_name=strategies.lines.filter(str.strip),
    sent_at=strategies.moments,
    recipients=st.lists(strategies.identities, min_size=1, max_size=5, unique=True).map(tuple),
    note=strategies.lines,
)
all_recipients = [bytes([n // 256, n % 256] * 16).hex() for n in range(LIST_MOST)]
