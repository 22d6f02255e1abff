"""The guided conversation: before it, while it is held, and after."""
