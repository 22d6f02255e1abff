"""What a person writes in."""
