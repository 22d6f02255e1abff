"""Agreements in the window: where one stands, and what can be done about it together."""
