"""Draws controls in the theme's colours."""
