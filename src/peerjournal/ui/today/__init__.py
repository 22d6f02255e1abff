"""The page of today and its parts."""
