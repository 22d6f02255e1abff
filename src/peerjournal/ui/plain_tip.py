"""Tool tips that show words as they are."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a tool tip of plain words.

    Qt takes a tip that looks like HTML for HTML, and would load a picture from the disk for a
    name that somebody else chose.
    """
    return f"<span>{escape(text)}</span>" if text else ""
