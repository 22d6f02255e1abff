"""PeerJournal: an encrypted journal for colleagues who coach each other as equals."""
