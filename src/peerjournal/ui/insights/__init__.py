"""What the journal shows its owner about themselves: words first, and never a score."""
