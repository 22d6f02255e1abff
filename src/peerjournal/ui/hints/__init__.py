"""The wording hint in the window: quiet, never in the way, never kept."""
