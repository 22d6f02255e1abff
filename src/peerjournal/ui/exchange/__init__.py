"""Peers and what travels between them: cards, sharing, receiving, the inbox."""
