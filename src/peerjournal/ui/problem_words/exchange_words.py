"""Failures of peers, their cards and the bundles that travel between them.

A bundle that is refused says no more than its reader may know: nothing of its contents.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerjournal.domain.errors import (
    AmbiguousPeerError,
    BundleChangedError,
    BundleDamagedError,
    BundleHostileError,
    BundleMisaddressedError,
    BundleNotForMeError,
    BundleNotFoundError,
    BundleRepeatedError,
    BundleTooNewError,
    BundleUnknownSenderError,
    CardDamagedError,
    CardTooNewError,
    NotABundleError,
    NotACardError,
    NothingToShareError,
    PairPausedError,
    PeerExistsError,
    PeerInUseError,
    PeerIsMeError,
    PeerKeyChangedError,
    PeerNotFoundError,
)
from peerjournal.ui.problem_words.problem import Problem, Wording

translate = QCoreApplication.translate


def _not_a_card(error: NotACardError) -> Problem:
    if error.cut_short:
        return Problem(
            title=translate("problems", "This card did not arrive whole"),
            what_it_means=translate(
                "problems",
                "There is nothing in the file yet, or no more than its beginning: copying or "
                "downloading it did not finish. Nobody was added.",
            ),
            what_to_do=translate(
                "problems", "Copy or download it again, or ask your peer to resend it."
            ),
        )
    return Problem(
        title=translate("problems", "This is not a card"),
        what_it_means=translate(
            "problems", "A card is a .pjcard file or the text copied from one."
        ),
        what_to_do=translate("problems", "Ask your peer to send the card from their Peers page."),
    )


def _card_too_new(_error: CardTooNewError) -> Problem:
    return Problem(
        title=translate("problems", "This card comes from a newer PeerJournal"),
        what_it_means=translate("problems", "This version cannot read it yet."),
        what_to_do=translate("problems", "Update PeerJournal on this computer, then add it again."),
    )


def _card_damaged(_error: CardDamagedError) -> Problem:
    return Problem(
        title=translate("problems", "This card was cut or changed on its way"),
        what_it_means=translate(
            "problems", "Its own signature does not fit, so it cannot be trusted."
        ),
        what_to_do=translate(
            "problems", "Ask for it again; as a file rather than as text, if it was pasted."
        ),
    )


def _peer_is_me(_error: PeerIsMeError) -> Problem:
    return Problem(
        title=translate("problems", "This is your own card"),
        what_it_means=translate("problems", "It is for giving to others; nothing was added."),
        what_to_do=translate("problems", "Add the card that your peer gave you."),
    )


def _peer_exists(error: PeerExistsError) -> Problem:
    return Problem(
        title=translate("problems", "{name} is among your peers already").format(name=error.name),
        what_it_means=translate("problems", "The card holds the very same keys; nothing changed."),
        what_to_do=translate("problems", "You can share with them straight away."),
    )


def _key_changed(error: PeerKeyChangedError) -> Problem:
    return Problem(
        title=translate("problems", "Stop: this is another key for {name}").format(name=error.name),
        what_it_means=translate(
            "problems",
            "They may have a new computer or a new journal. "
            "Or somebody is pretending to be them. The card was not taken.",
        ),
        what_to_do=translate(
            "problems",
            "Ask {name} by voice or in person before anything else. "
            "If the new card is theirs, add it under a name of its own and compare the numbers.",
        ).format(name=error.name),
    )


def _peer_not_found(error: PeerNotFoundError) -> Problem:
    return Problem(
        title=translate("problems", "There is no peer called {name}").format(name=error.name),
        what_it_means=translate("problems", "Nobody in this journal has that name or key."),
        what_to_do=translate("problems", "Look at the list of peers, or add their card first."),
    )


def _ambiguous_peer(error: AmbiguousPeerError) -> Problem:
    return Problem(
        title=translate("problems", "Several peers are called {name}").format(name=error.name),
        what_it_means=translate("problems", "It is not clear who is meant."),
        what_to_do=translate(
            "problems", "Give the beginning of the key instead of the name, or rename one of them."
        ),
    )


def _peer_in_use(error: PeerInUseError) -> Problem:
    return Problem(
        title=translate("problems", "{name} stays in this journal").format(name=error.name),
        what_it_means=translate(
            "problems", "It keeps entries that they wrote or that you sent to them."
        ),
        what_to_do=translate(
            "problems",
            "Close the peering instead; the history stays readable and nothing new goes.",
        ),
    )


def _pair_paused(error: PairPausedError) -> Problem:
    return Problem(
        title=translate("problems", "Talk with {name} first").format(name=error.name),
        what_it_means=translate(
            "problems",
            "You noted that one of you now appraises, grades or manages the other. "
            "You promised each other: if that changes, we stop and talk first.",
        ),
        what_to_do=translate(
            "problems", "Write on their page under Peers what the two of you decided."
        ),
    )


def _not_a_bundle(error: NotABundleError) -> Problem:
    if error.cut_short:
        return Problem(
            title=translate("problems", "This file did not arrive whole"),
            what_it_means=translate(
                "problems",
                "There is nothing in it yet, or no more than its beginning: copying or "
                "downloading it did not finish. Nothing was received.",
            ),
            what_to_do=translate(
                "problems", "Copy or download it again, or ask your peer to resend it."
            ),
        )
    return Problem(
        title=translate("problems", "This is not a bundle"),
        what_it_means=translate(
            "problems", "What a peer shares arrives as a file that ends in .pjbundle."
        ),
        what_to_do=translate("problems", "Choose the file that your peer sent."),
    )


def _bundle_too_new(_error: BundleTooNewError) -> Problem:
    return Problem(
        title=translate("problems", "This bundle comes from a newer PeerJournal"),
        what_it_means=translate("problems", "This version cannot read it; nothing was received."),
        what_to_do=translate("problems", "Update PeerJournal here and receive the bundle again."),
    )


def _not_for_me(_error: BundleNotForMeError) -> Problem:
    return Problem(
        title=translate("problems", "This bundle is not sealed to this journal"),
        what_it_means=translate(
            "problems",
            "It is meant for somebody else, or for another journal of yours. What you sealed "
            "yourself opens only for those you sealed it for.",
        ),
        what_to_do=translate(
            "problems", "Give your peer the card of this journal and ask them to share once more."
        ),
    )


def _bundle_damaged(_error: BundleDamagedError) -> Problem:
    return Problem(
        title=translate("problems", "This bundle was cut or changed on its way"),
        what_it_means=translate(
            "problems", "It does not fit its seal, so nothing in it was read or received."
        ),
        what_to_do=translate(
            "problems", "Copy or download it again, or ask your peer to resend it."
        ),
    )


def _unknown_sender(error: BundleUnknownSenderError) -> Problem:
    return Problem(
        title=translate("problems", "You do not have the card of who sent this"),
        what_it_means=translate(
            "problems",
            "The sender calls themselves “{name}”, but without their card nobody can tell "
            "whether that is so. Nothing was received.",
        ).format(name=error.name),
        what_to_do=translate(
            "problems", "Ask them for their card, add it under Peers, and receive the bundle again."
        ),
    )


def _misaddressed(_error: BundleMisaddressedError) -> Problem:
    return Problem(
        title=translate("problems", "Somebody passed this bundle on"),
        what_it_means=translate(
            "problems",
            "Its author signed it for others and not for you. Nothing was received.",
        ),
        what_to_do=translate("problems", "Ask its author whether they want to share it with you."),
    )


def _repeated(_error: BundleRepeatedError) -> Problem:
    return Problem(
        title=translate("problems", "You have received this bundle before"),
        what_it_means=translate("problems", "It is the very same one; nothing was changed by it."),
        what_to_do=translate("problems", "You find what it brought in the history of the inbox."),
    )


def _hostile(_error: BundleHostileError) -> Problem:
    return Problem(
        title=translate("problems", "This bundle breaks the rules of its format"),
        what_it_means=translate(
            "problems",
            "It is signed, but no PeerJournal writes such a thing. It was refused as a whole.",
        ),
        what_to_do=translate(
            "problems", "Tell its sender; their program may be faulty or not be what it seems."
        ),
    )


def _bundle_changed(_error: BundleChangedError) -> Problem:
    return Problem(
        title=translate("problems", "The file is not the one you looked at"),
        what_it_means=translate(
            "problems", "It was replaced between the preview and now. Nothing was received."
        ),
        what_to_do=translate("problems", "Open it again and look at the preview once more."),
    )


def _bundle_not_found(_error: BundleNotFoundError) -> Problem:
    return Problem(
        title=translate("problems", "No such bundle was received"),
        what_it_means=translate("problems", "This journal's history does not know that id."),
        what_to_do=translate("problems", "Choose one from the list of received bundles."),
    )


def _nothing_to_share(_error: NothingToShareError) -> Problem:
    return Problem(
        title=translate("problems", "There is nothing to share yet"),
        what_it_means=translate("problems", "No entry is chosen, or nobody to send it to."),
        what_to_do=translate("problems", "Choose at least one entry and one peer."),
    )


WORDS: tuple[Wording, ...] = (
    (NotACardError, _not_a_card),
    (CardTooNewError, _card_too_new),
    (CardDamagedError, _card_damaged),
    (PeerIsMeError, _peer_is_me),
    (PeerExistsError, _peer_exists),
    (PeerKeyChangedError, _key_changed),
    (PeerNotFoundError, _peer_not_found),
    (AmbiguousPeerError, _ambiguous_peer),
    (PeerInUseError, _peer_in_use),
    (PairPausedError, _pair_paused),
    (NotABundleError, _not_a_bundle),
    (BundleTooNewError, _bundle_too_new),
    (BundleNotForMeError, _not_for_me),
    (BundleDamagedError, _bundle_damaged),
    (BundleUnknownSenderError, _unknown_sender),
    (BundleMisaddressedError, _misaddressed),
    (BundleRepeatedError, _repeated),
    (BundleHostileError, _hostile),
    (BundleChangedError, _bundle_changed),
    (BundleNotFoundError, _bundle_not_found),
    (NothingToShareError, _nothing_to_share),
)
