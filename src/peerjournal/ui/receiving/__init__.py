"""Taking a note in: it is read above, and what its receiver makes of it stands below."""
