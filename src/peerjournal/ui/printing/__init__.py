"""Entries, periods and pictures on paper: set in pages, looked at, printed or kept as PDF."""
