"""Help with a question: three from the bank, or one of one's own in three steps."""
