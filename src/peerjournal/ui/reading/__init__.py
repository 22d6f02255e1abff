"""What a person reads: an entry as a page, and how two versions of it differ."""
