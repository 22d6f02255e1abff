"""What lies ahead between people: planning, offering, and a file for a calendar."""
