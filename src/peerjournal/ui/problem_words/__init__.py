"""What each expected failure means to a person, by what it is about."""
