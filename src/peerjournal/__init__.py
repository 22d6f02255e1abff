"""PeerJournal: an encrypted journal for colleagues who coach each other as equals."""

__version__ = "0.1.0"
