"""The window: asks operations, words the answers, and is the only user of Qt."""
