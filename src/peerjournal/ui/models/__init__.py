"""Models: tuples of frozen dataclasses, shown to views."""
