"""What a person can do: one plain function each, joining the parts below. No Qt, no SQL."""
